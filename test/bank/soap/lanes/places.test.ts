import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Places, type Waiter } from '../../../../src/bank/soap/lanes/places.ts';

function nobody(): Waiter {
  return { start: () => undefined, turnAway: () => undefined };
}

test('one service alone gets three eighths of the connections, and however many follow, there is one for the next', () => {
  const places = new Places(64, 0);
  const taken = (service: string) => {
    let count = 0;
    while (places.take(service)) count += 1;
    return count;
  };
  const eighteen = Array.from({ length: 18 }, (_, one) => taken(`hung${one}`));
  expect(eighteen).toEqual([24, 12, 6, 3, 2, ...Array.from({ length: 13 }, () => 1)]);
  expect(places.take('the next')).toBe(true);
});

test('a single connection is used', () => {
  const places = new Places(1, 0);
  expect(places.take('a')).toBe(true);
  expect(places.take('b')).toBe(false);
  places.giveBack('a');
  expect(places.take('b')).toBe(true);
});

test('a connection goes to the service that holds the fewest, and there to who waits longest', () => {
  const places = new Places(8, 10);
  const started: string[] = [];
  const wait = (service: string, name: string) => {
    places.wait(service, { ...nobody(), start: () => void started.push(name) });
  };
  for (const service of ['a', 'a', 'a', 'b', 'b']) expect(places.take(service)).toBe(true);
  expect(places.take('a')).toBe(false);
  wait('a', 'a1');
  wait('a', 'a2');
  wait('b', 'b1');
  wait('b', 'b2');
  for (const service of ['a', 'b', 'a', 'b']) places.giveBack(service);
  expect(started).toEqual(['b1', 'a1', 'b2']);
});

test('who leaves, or is turned away, gets no connection', () => {
  const places = new Places(1, 10);
  const seen: string[] = [];
  const named = (name: string) => ({
    start: () => void seen.push(`${name} started`),
    turnAway: () => void seen.push(`${name} turned away`),
  });
  places.take('a');
  const leaving = named('1');
  places.wait('a', leaving);
  places.wait('a', named('2'));
  places.leave('a', leaving);
  places.turnAway('a');
  places.giveBack('a');
  expect(seen).toEqual(['2 turned away']);
  expect(places.line('a')).toEqual({ held: 0, waiting: 0 });
});

test('whatever happens: no connection is lost or given twice, nobody overtakes, and the end of all work empties the queues', () => {
  const services = ['a', 'b', 'c'] as const;
  const step = fc.record({
    kind: fc.constantFrom('ask', 'ask', 'end', 'leave'),
    service: fc.constantFrom(...services),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 4 }),
      fc.array(step, { maxLength: 80 }),
      (connections, queue, steps) => {
        const places = new Places(connections, queue);
        const held = new Map(services.map((service) => [service, 0]));
        const waiting = new Map(services.map((service) => [service, [] as Waiter[]]));
        const total = () => [...held.values()].reduce((sum, count) => sum + count, 0);
        for (const { kind, service } of steps) {
          const line = waiting.get(service)!;
          if (kind === 'ask') {
            const free = connections - total();
            const isTaken = places.take(service);
            const spare = Math.floor(connections / 4);
            const mayHold = held.get(service)! === 0 ? free > 0 : held.get(service)! < free - spare;
            expect(isTaken).toBe(line.length === 0 && mayHold);
            if (isTaken) held.set(service, held.get(service)! + 1);
            else {
              const waiter = {
                ...nobody(),
                start: () => {
                  // Who waits longest goes first.
                  expect(line.shift()).toBe(waiter);
                  held.set(service, held.get(service)! + 1);
                },
              };
              const mayWait = places.wait(service, waiter);
              expect(mayWait).toBe(line.length < queue);
              if (mayWait) line.push(waiter);
            }
          } else if (kind === 'leave') {
            const leaving = line.pop();
            if (leaving) places.leave(service, leaving);
          } else if (held.get(service)! > 0) {
            held.set(service, held.get(service)! - 1);
            places.giveBack(service);
          }
          for (const one of services) {
            expect(places.line(one)).toEqual({ held: held.get(one), waiting: waiting.get(one)!.length });
          }
          expect(total()).toBeLessThanOrEqual(connections);
        }
        while (total() > 0) {
          const service = services.find((one) => held.get(one)! > 0)!;
          held.set(service, held.get(service)! - 1);
          places.giveBack(service);
        }
        expect(services.map((service) => places.line(service))).toEqual(services.map(() => ({ held: 0, waiting: 0 })));
      },
    ),
    { numRuns: 150 },
  );
});
