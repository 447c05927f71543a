import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventKindNames, type EventStore } from '../../../src/cases/events/event.ts';
import { noteEvents } from '../../../src/cases/events/note.ts';
import { createEventStore } from '../../../src/cases/events/store.ts';
import { openDatabase, type Database } from '../../../src/platform/postgres/database.ts';
import { asOwner, asOwnerRows, createTestDatabase, type TestDatabase } from '../../postgres.ts';

const centre = '0999000118';
const other = '0999000217';
let server: TestDatabase;
let database: Database;
let store: EventStore;
let now = Date.parse('2026-03-02T11:00:00Z');
beforeAll(async () => {
  server = await createTestDatabase();
  database = openDatabase({ url: server.runtimeUrl, applicationName: 'events test', poolSize: 6 });
  store = createEventStore({ database, clock: () => now });
});
beforeEach(() => asOwner(server.ownerUrl, 'delete from event', 'delete from event_feed'));
afterAll(async () => {
  await database.close();
  await server.drop();
});

const ended = (subjectId: string, of = centre) => ({ centre: of, kind: 'integrationEnded' as const, subjectId });
const read = (after?: number, limit = 1_000) => store.read(centre, { after, limit, kinds: eventKindNames });
const note = (...events: Parameters<typeof noteEvents>[1]) => noteEvents(database.query, events);

test('what was noted in a transaction that is taken back did not happen', async () => {
  await expect(
    database.query.transaction().execute(async (transaction) => {
      await noteEvents(transaction, [ended(randomUUID())]);
      throw new Error('taken back');
    }),
  ).rejects.toThrow('taken back');
  expect((await read()).events).toEqual([]);
});

test('a reader passes no event of a transaction that began earlier and commits later', async () => {
  const [slow, fast] = [randomUUID(), randomUUID()];
  const early = Promise.withResolvers<undefined>();
  const written = Promise.withResolvers<undefined>();
  const writer = database.query.transaction().execute(async (transaction) => {
    await noteEvents(transaction, [ended(slow)]);
    written.resolve(undefined);
    await early.promise;
  });
  await written.promise;
  await note(ended(fast));
  const first = await read();
  expect(first.events.map(({ subjectId }) => subjectId)).toEqual([fast]);
  early.resolve(undefined);
  await writer;
  const second = await read(first.upTo);
  expect(second.events.map(({ subjectId }) => subjectId)).toEqual([slow]);
  expect(second.upTo).toBe(2);
});

test('two writers and two readers: each reader sees everything once, in the same order', async () => {
  const writers = 4;
  const each = 60;
  let open = writers;
  const write = async () => {
    for (let count = 0; count < each; count += 1) {
      await database.query.transaction().execute(async (transaction) => {
        await noteEvents(transaction, [ended(randomUUID())]);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
        await noteEvents(transaction, [ended(randomUUID())]);
      });
    }
    open -= 1;
  };
  const follow = async () => {
    const seen: string[] = [];
    for (let after = 0, last = false; ;) {
      const isOver = open === 0;
      const { events } = await read(after, 7);
      seen.push(...events.map(({ eventId }) => eventId));
      after = events.at(-1)?.position ?? after;
      if (events.length === 0 && last) return seen;
      last = isOver;
    }
  };
  const [one, two] = await Promise.all([follow(), follow(), ...Array.from({ length: writers }, write)]);
  expect(new Set(one).size).toBe(writers * each * 2);
  expect(one).toHaveLength(writers * each * 2);
  expect(two).toEqual(one);
  const { events } = await read();
  expect(events.map(({ position }) => position)).toEqual(events.map((_event, index) => index + 1));
});

test('two gateways that place at the same moment give every place once', async () => {
  await note(...Array.from({ length: 300 }, () => ended(randomUUID())));
  await Promise.all(Array.from({ length: 6 }, () => read(undefined, 1)));
  const { events, upTo } = await read();
  expect(upTo).toBe(300);
  expect(new Set(events.map(({ position }) => position)).size).toBe(300);
});

test('a feed is of one centre, and filters by kind', async () => {
  await note(ended(randomUUID()), ended(randomUUID(), other), { ...ended(randomUUID()), kind: 'decisionCarriedOut' });
  expect((await read()).events.map(({ kind }) => kind)).toEqual(['integrationEnded', 'decisionCarriedOut']);
  const { events } = await store.read(centre, { kinds: ['decisionCarriedOut'], limit: 10 });
  expect(events.map(({ position }) => position)).toEqual([2]);
});

test('a matter is noted once, as long as its event is kept', async () => {
  const due = { ...ended(randomUUID()), kind: 'deadlineNear' as const, dueOn: '2026-03-09', matter: 'a matter' };
  await store.noteFound([due, due]);
  await store.noteFound([due]);
  expect((await read()).events).toMatchObject([{ dueOn: '2026-03-09', at: now }]);
  now += 10_000;
  await store.purge(now - 5_000);
  await store.noteFound([due]);
  const part = await read();
  expect(part).toMatchObject({ removedTo: 1, upTo: 2, events: [{ position: 2, at: now }] });
});

test('what nobody has read is placed before its age counts', async () => {
  await note(ended(randomUUID()));
  await store.purge(now);
  expect((await read()).events).toHaveLength(1);
});

test('the gateway’s own role cannot change what happened, only place it', async () => {
  await note(ended(randomUUID()));
  const role = new Client({ connectionString: server.runtimeUrl });
  await role.connect();
  try {
    await expect(role.query(`update event set kind = 'reviewDue'`)).rejects.toThrow('permission denied');
  } finally {
    await role.end();
  }
  expect(await asOwnerRows(server.ownerUrl, 'select kind from event')).toEqual(['integrationEnded']);
});
