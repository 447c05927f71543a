import { spawnSync } from 'node:child_process';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventRows } from '../../src/cases/events/event.ts';
import { componentErrors, deliveryErrors } from '../conformance/sent.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { asOwner, asOwnerRows } from '../postgres.ts';
import { startReceiver, type Receiver } from './webhook-receiver.ts';

const hourMs = 3_600_000;
let world: Constellation;
let aheadMs = 0;
let receiver: Receiver;
/** Subscriptions of the test, ended after it. */
const made: string[] = [];

beforeAll(async () => {
  world = await startConstellation({
    env: { WEBHOOK_NETWORKS: '127.0.0.1', WEBHOOK_PLAIN_HTTP: 'true', WEBHOOK_FIRST_PAUSE_SECONDS: '3600' },
    clock: () => Date.now() + aheadMs,
    tokenClock: Date.now,
  });
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  expect(receiver.errors).toEqual([]);
  for (const id of made.splice(0)) await ask(`/subscriptions/${id}`, undefined, 'DELETE');
  await receiver[Symbol.asyncDispose]();
});

const ask = <T = Readonly<Record<string, unknown>>>(path: string, body?: object, method?: string) =>
  world.call<T>(path, { as: 'gent-software', ...(body ? { body } : {}), ...(method ? { method } : {}) });

interface Shown {
  readonly subscriptionId: string;
  readonly state: string;
  readonly secret?: string;
  readonly waiting: number;
  readonly parked: number;
  readonly [member: string]: unknown;
}

async function subscribed(to: Receiver = receiver, wish: object = {}): Promise<Shown> {
  const answer = await ask<Shown>('/subscriptions', { url: to.url, ...wish });
  expect(answer).toMatchObject({ status: 201, body: { state: 'active' } });
  to.secret = answer.body.secret ?? to.secret;
  made.push(answer.body.subscriptionId);
  return answer.body;
}
const metricsText = async () => (await fetch(`${world.url}/metrics`)).text();
const shown = async (id: string) => (await ask<Shown>(`/subscriptions/${id}`)).body;

const people = [
  'widower',
  'invalidity',
  'lives-with-grandparent',
  'undivided-inheritance',
  'reference-person',
  'young',
];
let person = 0;
/** Registers somebody and ends it: an event about that integration. */
async function happened(): Promise<string> {
  const persona = world.persona(people[(person = (person + 1) % people.length)] ?? '');
  const integrationId = await world.integrate(persona);
  await end(integrationId);
  return integrationId;
}
async function end(integrationId: string): Promise<void> {
  expect((await world.call(`/integrations/${integrationId}/end`, { body: { reason: 'it is over now' } })).status).toBe(
    200,
  );
}
/** Another event, as the gateway would note it. */
const noted = (subjectId: string, kind: string, about = 'integration') =>
  asOwner(
    world.database.ownerUrl,
    `insert into event (event_id, centre, kind, subject_type, subject_id)
     values (gen_random_uuid(), '1999000150', '${kind}', '${about}', '${subjectId}')`,
  );

describe('an event', () => {
  test('arrives as a signed CloudEvent without personal data, which the library of others accepts', async () => {
    await subscribed();
    const integrationId = await happened();
    await eventually(() => {
      expect(receiver.kindsAbout(integrationId)).toEqual(['integrationEnded']);
    });
    const [one] = receiver.arrived;
    expect(receiver.refused).toEqual([]);
    expect(one?.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    expect(one?.event).toEqual({
      specversion: '1.0',
      id: one?.id,
      source: expect.stringMatching(/\/socialInquiry\/v1$/) as string,
      type: 'pcsw.socialInquiry.integrationEnded',
      subject: integrationId,
      time: expect.any(String) as string,
      datacontenttype: 'application/json',
      data: expect.objectContaining({ eventId: one?.id, integrationId, asks: 'getIntegration' }) as object,
    });
    const feed = await ask<{ items: readonly object[] }>('/events/query', { pageSize: 500 });
    expect(feed.body.items).toContainEqual(one?.event.data);
    expect(one?.body).not.toMatch(/\d{11}/);
  });

  test('of every kind, and a trial, is as the contract says, in the feed and in what is delivered', async () => {
    const { subscriptionId } = await subscribed();
    for (const [kind, { about }] of Object.entries(eventRows)) await noted(uuidv7(), kind, about);
    await ask(`/subscriptions/${subscriptionId}/tests`, undefined, 'POST');
    await eventually(() => {
      expect(receiver.arrived).toHaveLength(Object.keys(eventRows).length + 1);
    });
    // What arrived is judged after each test.
    const feed = await ask<{ items: readonly object[] }>('/events/query', { pageSize: 500 });
    expect(feed.body.items.flatMap((item) => componentErrors('Event', item))).toEqual([]);
    const first = receiver.arrived.find(({ event }) => !event.type.endsWith('.test'));
    expect(deliveryErrors({ ...first?.event, ssin: '1' })).toEqual(['EventDelivery does not have ssin']);
    expect(deliveryErrors({ ...first?.event, data: { eventId: first?.id } })).toContain(
      "Event  must have required property 'kind'",
    );
  });

  test('has a signature that a few lines of Python compute too', async () => {
    await subscribed();
    await happened();
    await eventually(() => {
      expect(receiver.arrived).not.toEqual([]);
    });
    const [one] = receiver.arrived;
    const program = `import base64, hashlib, hmac, json, sys
given = json.load(sys.stdin)
key = base64.b64decode(given['secret'].removeprefix('whsec_'))
text = f"{given['id']}.{given['timestamp']}.{given['body']}".encode()
print('v1,' + base64.b64encode(hmac.new(key, text, hashlib.sha256).digest()).decode())`;
    const input = JSON.stringify({
      secret: receiver.secret,
      id: one?.id,
      timestamp: one?.headers['webhook-timestamp'],
      body: one?.body,
    });
    const { stdout } = spawnSync('python3', ['-c', program], { input, encoding: 'utf8' });
    expect(stdout.trim()).toBe(one?.headers['webhook-signature']);
  });

  test('is told only to those who want its kind, and not when it was before', async () => {
    const before = await happened();
    await subscribed(receiver, { kinds: ['decisionCarriedOut'] });
    await using all = await startReceiver();
    await subscribed(all);
    const after = await happened();
    await eventually(() => {
      expect(all.kindsAbout(after)).toEqual(['integrationEnded']);
    });
    expect(all.kindsAbout(before)).toEqual([]);
    expect(receiver.arrived).toEqual([]);
  });
});

describe('a receiver that fails', () => {
  test('gets what happened to one integration in its order, and what happened to others meanwhile', async () => {
    const { subscriptionId } = await subscribed();
    const first = await world.integrate(world.persona('widower'));
    let isBroken = true;
    receiver.answer = ({ event }) => (isBroken && event.subject === first ? 500 : 204);
    await end(first);
    await noted(first, 'registeredElsewhere');
    const other = await happened();
    await eventually(() => {
      expect(receiver.kindsAbout(other)).toEqual(['integrationEnded']);
    });
    expect(receiver.kindsAbout(first)).toEqual(['integrationEnded']);
    await eventually(async () => {
      expect(await shown(subscriptionId)).toMatchObject({ waiting: 2, parked: 0 });
    });
    const open = await ask<{ items: readonly object[] }>(`/subscriptions/${subscriptionId}/deliveries/query`, {});
    expect(open.body.items).toMatchObject([
      {
        state: 'waiting',
        attempts: 1,
        lastFailure: { result: 'refused', status: 500 },
        event: { integrationId: first },
      },
      { state: 'waiting', attempts: 0 },
    ]);
    isBroken = false;
    aheadMs += hourMs + 1_000;
    await eventually(() => {
      expect(receiver.kindsAbout(first)).toEqual(['integrationEnded', 'integrationEnded', 'registeredElsewhere']);
    });
    const ids = receiver.arrived.filter(({ event }) => event.subject === first).map(({ id }) => id);
    expect(ids[0]).toBe(ids[1]);
    await eventually(async () => {
      expect(await shown(subscriptionId)).toMatchObject({ waiting: 0 });
    });
  });

  test('holds up nobody else', async () => {
    await subscribed();
    receiver.answer = () => undefined;
    await using other = await startReceiver();
    await subscribed(other);
    const [one, two] = [await happened(), await happened()];
    await eventually(() => {
      expect([...other.kindsAbout(one), ...other.kindsAbout(two)]).toEqual(['integrationEnded', 'integrationEnded']);
      expect(receiver.arrived).toHaveLength(1);
    });
  });

  test('for three days: what waited is parked, seen in health, and delivered when somebody asks', async () => {
    const { subscriptionId } = await subscribed();
    receiver.answer = () => 503;
    const integrationId = await happened();
    await eventually(() => {
      expect(receiver.arrived).not.toEqual([]);
    });
    const parked = async () => (await shown(subscriptionId)).parked;
    await eventually(async () => {
      expect(await shown(subscriptionId)).toMatchObject({ lastFailure: { result: 'refused', status: 503 } });
    });
    aheadMs += hourMs / 2;
    const early = await metricsText();
    expect(Number(/gateway_events_oldest_seconds\{state="waiting"\} (\S+)/.exec(early)?.[1])).toBeGreaterThanOrEqual(
      1_800,
    );
    // Noted and in no feed: its UUID says for how long.
    await asOwner(
      world.database.ownerUrl,
      `insert into event (event_id, centre, kind, subject_type, subject_id)
       values ('${uuidv7({ msecs: Date.now() - 3 * hourMs })}', '0999000134', 'integrationEnded', 'integration', gen_random_uuid())`,
    );
    const unplaced = Number(/gateway_events_oldest_seconds\{state="unplaced"\} (\S+)/.exec(await metricsText())?.[1]);
    expect(unplaced).toBeGreaterThanOrEqual(3 * 3_600);
    expect(unplaced).toBeLessThan(4 * 3_600);
    aheadMs += 73 * hourMs;
    await eventually(async () => {
      expect(await parked()).toBe(1);
    });
    // Health is found out again after a moment only; the figures asked for it.
    await eventually(async () => {
      const health = await world.call('/health', { as: 'nobody' });
      expect(health.body).toMatchObject({ parts: { webhooks: { status: 'DEGRADED' } } });
    });
    const metrics = await metricsText();
    expect(metrics).toMatch(/gateway_events_oldest_seconds\{state="waiting"\} 0$/m);
    expect(metrics).toMatch(/gateway_webhook_deliveries\{state="parked"\} 1/);
    expect(metrics).toMatch(/gateway_webhook_attempts_total\{result="refused"\} [1-9]/);
    receiver.answer = () => 204;
    const attempts = receiver.arrived.length;
    const again = await ask(`/subscriptions/${subscriptionId}/redeliveries`, {});
    expect(again).toMatchObject({ status: 200, body: { queued: 1 } });
    await eventually(() => {
      expect(receiver.arrived.length).toBe(attempts + 1);
    });
    expect(receiver.arrived.at(-1)?.event.subject).toBe(integrationId);
    await eventually(async () => {
      expect(await parked()).toBe(0);
    });
  });

  test('with 410 gets nothing more, until the software says so; then it goes on where it was', async () => {
    const { subscriptionId } = await subscribed();
    receiver.answer = () => 410;
    const integrationId = await happened();
    await eventually(async () => {
      expect((await shown(subscriptionId)).state).toBe('gone');
    });
    const later = await happened();
    aheadMs += 2 * hourMs;
    receiver.answer = () => 204;
    const changed = await ask(
      `/subscriptions/${subscriptionId}`,
      { url: receiver.url, kinds: ['integrationEnded'], state: 'active' },
      'PUT',
    );
    expect(changed).toMatchObject({ status: 200, body: { state: 'active' } });
    await eventually(() => {
      expect(receiver.kindsAbout(later)).toEqual(['integrationEnded']);
    });
    await eventually(() => {
      expect(receiver.kindsAbout(integrationId)).toEqual(['integrationEnded', 'integrationEnded']);
    });
  });
});

describe('a subscription', () => {
  test('shows its secret once; another one is used beside it for a day', async () => {
    const { subscriptionId, secret } = await subscribed();
    expect(secret).toMatch(/^whsec_/);
    expect(await shown(subscriptionId)).not.toHaveProperty('secret');
    const rotated = await ask<Shown>(`/subscriptions/${subscriptionId}/secret`, {});
    expect(rotated.body.secret).not.toBe(secret);
    expect(rotated.body).toHaveProperty('formerSecretUntil');
    const before = receiver.arrived.length;
    for (const known of [secret, rotated.body.secret]) {
      receiver.secret = known ?? '';
      const tried = await ask(`/subscriptions/${subscriptionId}/tests`, undefined, 'POST');
      expect(tried).toMatchObject({ status: 200, body: { result: 'delivered', status: 204 } });
    }
    expect(receiver.arrived.slice(before).map(({ event }) => event.type)).toEqual([
      'pcsw.socialInquiry.test',
      'pcsw.socialInquiry.test',
    ]);
    aheadMs += 25 * hourMs;
    receiver.secret = secret ?? '';
    const late = await ask(`/subscriptions/${subscriptionId}/tests`, undefined, 'POST');
    expect(late).toMatchObject({ status: 200, body: { result: 'refused', status: 400 } });
    const kept = await asOwnerRows(world.database.ownerUrl, `select encode(secret_sealed, 'escape') from subscription`);
    expect(kept.join()).not.toContain(Buffer.from((secret ?? '').slice(6), 'base64').toString('latin1'));
    expect(world.log.join()).not.toContain((secret ?? '').slice(6));
  });

  test('may have a secret of its own, which is not shown', async () => {
    receiver.secret = `whsec_${Buffer.alloc(32, 'own').toString('base64')}`;
    const { subscriptionId, secret } = await subscribed(receiver, { secret: receiver.secret });
    expect(secret).toBeUndefined();
    expect((await ask(`/subscriptions/${subscriptionId}/tests`, undefined, 'POST')).body).toMatchObject({
      result: 'delivered',
    });
  });

  test('waits while it is paused, and is gone when it is ended', async () => {
    const { subscriptionId } = await subscribed();
    const { url } = receiver;
    const paused = { url, kinds: ['integrationEnded'], state: 'paused' };
    expect((await ask(`/subscriptions/${subscriptionId}`, paused, 'PUT')).status).toBe(200);
    const integrationId = await happened();
    await using other = await startReceiver();
    await subscribed(other);
    const later = await happened();
    await eventually(() => {
      expect(other.kindsAbout(later)).toEqual(['integrationEnded']);
    });
    expect(receiver.arrived).toEqual([]);
    await ask(`/subscriptions/${subscriptionId}`, { ...paused, state: 'active' }, 'PUT');
    await eventually(() => {
      expect(receiver.kindsAbout(integrationId)).toEqual(['integrationEnded']);
    });
    expect((await ask(`/subscriptions/${subscriptionId}`, undefined, 'DELETE')).status).toBe(204);
    expect((await ask(`/subscriptions/${subscriptionId}`)).status).toBe(404);
    const { body } = await ask<{ items: readonly Shown[] }>('/subscriptions');
    expect(body.items.map((one) => one.subscriptionId)).not.toContain(subscriptionId);
  });

  test.each([
    'http://127.0.0.2:8099/',
    'https://10.0.0.1/',
    'https://[::1]/',
    'https://2130706434/',
    'https://user:secret@hooks.example.org/',
    'https://hooks.example.org:25/',
    'ftp://hooks.example.org/',
    'no address',
  ])('may not point to %s', async (url) => {
    expect((await ask('/subscriptions', { url })).status).toBe(400);
  });

  test('whose row was changed outside the gateway is none: nothing goes to where somebody else says', async () => {
    const { subscriptionId } = await subscribed();
    await using thief = await startReceiver();
    await asOwner(
      world.database.ownerUrl,
      `update subscription set url = '${thief.url}' where subscription_id = '${subscriptionId}'`,
    );
    await using other = await startReceiver();
    await subscribed(other);
    const integrationId = await happened();
    await eventually(() => {
      expect(other.kindsAbout(integrationId)).toEqual(['integrationEnded']);
    });
    expect(thief.arrived.length + thief.refused.length).toBe(0);
    expect((await ask(`/subscriptions/${subscriptionId}`)).status).toBe(404);
    made.splice(made.indexOf(subscriptionId), 1);
    await asOwner(
      world.database.ownerUrl,
      `delete from delivery where subscription_id = '${subscriptionId}'`,
      `delete from subscription_progress where subscription_id = '${subscriptionId}'`,
      `delete from subscription where subscription_id = '${subscriptionId}'`,
    );
  });

  test('there are twenty of a software at most', async () => {
    for (let count = 0; count < 20; count += 1) await subscribed();
    const more = await ask('/subscriptions', { url: receiver.url });
    expect(more).toMatchObject({
      status: 409,
      body: { type: 'urn:problem-type:pcsw:socialInquiry:tooManySubscriptions' },
    });
  });
});
