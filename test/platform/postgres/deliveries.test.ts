import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventKindNames } from '../../../src/cases/events/event.ts';
import { noteEvents } from '../../../src/cases/events/note.ts';
import { createDeliveryStore } from '../../../src/cases/subscriptions/delivery-store.ts';
import { createDispatcher } from '../../../src/cases/subscriptions/dispatcher.ts';
import { createSubscriptionStore } from '../../../src/cases/subscriptions/store.ts';
import { openDatabase, type Database } from '../../../src/platform/postgres/database.ts';
import type { Delivery } from '../../../src/platform/webhooks/send.ts';
import { createSecret } from '../../../src/platform/webhooks/signature.ts';
import { eventually } from '../../evidence/eventually.ts';
import { centre, sealer } from '../../evidence/fixtures.ts';
import { asOwner, asOwnerRows, createTestDatabase, type TestDatabase } from '../../postgres.ts';

const clock = Date.now;
let server: TestDatabase;
let database: Database;
let subscriptions: ReturnType<typeof createSubscriptionStore>;
let delivering: ReturnType<typeof createDeliveryStore>;
beforeAll(async () => {
  server = await createTestDatabase();
  database = openDatabase({ url: server.runtimeUrl, applicationName: 'deliveries test', poolSize: 6 });
  subscriptions = createSubscriptionStore({ database, sealer, clock });
  delivering = createDeliveryStore({ database, sealer });
});
afterAll(async () => {
  await database.close();
  await server.drop();
});

async function subscribed(): Promise<string> {
  const subscriptionId = randomUUID();
  const subscription = {
    subscriptionId,
    centre,
    clientId: 'software',
    url: 'https://hooks.example.org/',
    kinds: eventKindNames,
    state: 'active' as const,
    createdBy: 'somebody',
    createdAt: clock(),
  };
  await subscriptions.add(subscription, createSecret(), 100);
  return subscriptionId;
}
const ended = (subjectId: string) => ({ centre, kind: 'integrationEnded' as const, subjectId });

test('one gateway has a subscription; another takes it over when the lease is over, and the first one notices', async () => {
  const id = await subscribed();
  await noteEvents(database.query, [ended(randomUUID())]);
  const [one, two] = [randomUUID(), randomUUID()];
  expect(await Promise.all([delivering.claim(id, one), delivering.claim(id, two)])).toContain(false);
  const first = (await delivering.next(id, one, clock())) ? one : two;
  const second = first === one ? two : one;
  expect(await delivering.due(clock())).not.toContain(id);
  expect(await delivering.next(id, second, clock())).toBeUndefined();
  await asOwner(server.ownerUrl, `update subscription_progress set leased_until = now() - interval '1 second'`);
  expect(await delivering.due(clock())).toContain(id);
  expect(await delivering.claim(id, second)).toBe(true);
  expect(await delivering.next(id, first, clock())).toBeUndefined();
  expect(await delivering.next(id, second, clock())).toBeDefined();
  await delivering.giveBack(id, second);
  await subscriptions.end(id);
});

test('two gateways deliver everything once, of each integration in its order, while transactions overlap', async () => {
  const id = await subscribed();
  const lines = Array.from({ length: 5 }, () => randomUUID());
  const seen: { readonly line: string; readonly dueOn: string }[] = [];
  let underWay = 0;
  let atOnce = 0;
  const send = async ({ body }: Delivery) => {
    atOnce = Math.max(atOnce, (underWay += 1));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
    const { subject, data } = JSON.parse(body) as { subject: string; data: { dueOn: string } };
    // Now and then nobody answers.
    const isLost = Math.random() < 0.1;
    if (!isLost) seen.push({ line: subject, dueOn: data.dueOn });
    underWay -= 1;
    return isLost ? ({ result: 'unreachable' } as const) : ({ result: 'delivered', status: 204 } as const);
  };
  const gateways = [1, 2].map(() =>
    createDispatcher({
      subscriptions,
      delivering,
      webhooks: { send },
      clock,
      realClock: clock,
      webhookPauses: { firstMs: 1, longestMs: 1 },
      webhookGiveUpMs: 3_600_000,
      baseUrl: 'https://gateway.example.org',
      reportDelivery: () => undefined,
      onError: (error) => {
        throw error;
      },
    }),
  );
  for (const gateway of gateways) gateway.start();
  const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
  const count = 30;
  await Promise.all(
    lines.map(async (line) => {
      for (let number = 0; number < count; number += 1) {
        await database.query
          .transaction()
          .execute((transaction) => noteEvents(transaction, [{ ...ended(line), dueOn: day(number) }]));
      }
    }),
  );
  await eventually(() => {
    expect(seen).toHaveLength(lines.length * count);
  });
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  for (const line of lines) {
    const days = seen.filter((one) => one.line === line).map(({ dueOn }) => dueOn);
    expect(days).toEqual(Array.from({ length: count }, (_none, number) => day(number)));
  }
  expect(atOnce).toBe(1);
  expect(await asOwnerRows(server.ownerUrl, `select count(*) from delivery where subscription_id = '${id}'`)).toEqual([
    '0',
  ]);
});
