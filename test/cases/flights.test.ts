import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFlights, type Waiting } from '../../src/cases/consultations/flights.ts';

/** Something under way that a test ends. */
interface Trip {
  readonly key: string;
  readonly result: Promise<string>;
  readonly land: (isGood: boolean) => void;
  readonly everybodyLeft: AbortSignal;
  hasLanded: boolean;
}

function airport() {
  const flights = createFlights<Trip>();
  const trips: Trip[] = [];
  const begin = (key: string) => (everybodyLeft: AbortSignal) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const trip: Trip = {
      key,
      result: promise,
      everybodyLeft,
      hasLanded: false,
      land: (isGood) => {
        trip.hasLanded = true;
        if (isGood) resolve(key);
        else reject(new Error(key));
      },
    };
    trips.push(trip);
    // As the Bank does: what nobody waits for ends.
    everybodyLeft.addEventListener('abort', () => {
      trip.land(false);
    });
    return trip;
  };
  return { trips, join: (key: string, signal: AbortSignal) => flights.join(key, signal, begin(key)) };
}

interface Passenger {
  readonly key: string;
  readonly leaving: AbortController;
  readonly waiting: Waiting<Trip>;
  hasLeft: boolean;
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

/** What anybody may do next. */
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('join' as const), key: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ kind: fc.constant('leave' as const), who: fc.nat(20) }),
    fc.record({ kind: fc.constant('land' as const), which: fc.nat(20), isGood: fc.boolean() }),
  ),
  { maxLength: 40 },
);

test('whoever comes and goes: one at a time for each key, nobody is left waiting, none is ended for those who wait', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { trips, join } = airport();
      const passengers: Passenger[] = [];
      const aboard = (trip: Trip) => passengers.filter(({ waiting, hasLeft }) => waiting.flight === trip && !hasLeft);
      for (const step of all) {
        if (step.kind === 'join') {
          const under = trips.find((trip) => trip.key === step.key && !trip.hasLanded);
          const leaving = new AbortController();
          const waiting = join(step.key, leaving.signal);
          // What is under way is joined, and nothing else is.
          expect(waiting.isShared).toBe(under !== undefined);
          if (under) expect(waiting.flight).toBe(under);
          expect(waiting.flight.key).toBe(step.key);
          passengers.push({ key: step.key, leaving, waiting, hasLeft: false });
        } else if (step.kind === 'leave') {
          const one = passengers[step.who % Math.max(passengers.length, 1)];
          if (one && !one.waiting.flight.hasLanded && !one.hasLeft) {
            one.hasLeft = true;
            one.leaving.abort(one.key);
            const isLast = aboard(one.waiting.flight).length === 0;
            expect(one.waiting.flight.everybodyLeft.aborted).toBe(isLast);
            if (isLast) expect(one.waiting.flight.everybodyLeft.reason).toBe(one.key);
            expect(await one.waiting.hasLeft).toBe(!isLast);
          }
        } else {
          const trip = trips[step.which % Math.max(trips.length, 1)];
          if (trip && !trip.hasLanded) {
            expect(trip.everybodyLeft.aborted).toBe(false);
            trip.land(step.isGood);
            await settle();
            for (const { waiting } of aboard(trip)) expect(await waiting.hasLeft).toBe(false);
          }
        }
        const underWay = trips.filter(({ hasLanded }) => !hasLanded).map(({ key }) => key);
        expect(new Set(underWay).size).toBe(underWay.length);
        await settle();
      }
      for (const trip of trips.filter(({ hasLanded }) => !hasLanded)) trip.land(true);
      for (const { waiting, hasLeft } of passengers) if (!hasLeft) expect(await waiting.hasLeft).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('who leaves after the end changes nothing, and what is over is begun anew', async () => {
  const { trips, join } = airport();
  const leaving = new AbortController();
  const first = join('a', leaving.signal);
  trips[0]?.land(true);
  expect(await first.hasLeft).toBe(false);
  leaving.abort();
  expect(trips[0]?.everybodyLeft.aborted).toBe(false);
  const next = join('a', new AbortController().signal);
  expect(next.isShared).toBe(false);
  expect(trips).toHaveLength(2);
});
