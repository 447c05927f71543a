import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clientCredentials,
  createClient,
  isProblem,
  verifyWebhook,
  type Delivery,
  type FeedEvent,
  type FeedPage,
  type FeedQuery,
  type GatewayClient,
} from '../../sdk/typescript/src/index.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import type { User } from '../client.ts';
import { eventually } from '../evidence/eventually.ts';
import { startHttpServer } from '../http-server.ts';
import { collect } from './collect.ts';

let constellation: Constellation;
beforeAll(async () => {
  constellation = await startConstellation({ env: { WEBHOOK_NETWORKS: '127.0.0.1', WEBHOOK_PLAIN_HTTP: 'true' } });
});
afterAll(() => constellation[Symbol.asyncDispose]());

function clientOf(clientId: User, clientSecret = 'sandbox'): GatewayClient {
  const { url, identityUrl } = constellation;
  const tokens = clientCredentials({ tokenUrl: `${identityUrl}/token`, clientId, clientSecret });
  return createClient({ gatewayUrl: url, tokens });
}
type Registration = Parameters<typeof registrationOf>[1];
const register = (client: GatewayClient, tag: string, changes: Registration = {}) =>
  client.call('registerIntegration', { body: registrationOf(constellation.persona(tag), changes) as never });

describe('the client and a gateway', () => {
  test('go the way of a file: registered, consulted, compiled, found, ended', async () => {
    const client = clientOf('gent-social-worker');
    const made = await register(client, 'single-applicant');
    if (made.status !== 201) throw new Error('it waits for a second person');
    const { integrationId } = made.body;
    expect(made.location).toContain(integrationId);
    expect(made.traceId).toMatch(/^[\da-f-]{36}$/);
    expect(made.rateLimit?.remaining).toBeGreaterThan(0);
    const path = { integrationId };

    const streams = await client.call('getOpenStreams', { path });
    expect(streams.status).toBe(200);
    const dimona = await client.call('consultDimona', { path });
    expect(dimona.body).toMatchObject({ stream: 'dimona', integrationId });

    const events = await collect(client.dossier({ path, body: { streams: ['household', 'dimona'] } }));
    expect(events[0]).toMatchObject({ event: 'begun', asked: ['household', 'dimona'], total: 2 });
    const names = events.flatMap((told) => (told.event === 'answer' ? [told.name] : []));
    expect(names.toSorted()).toEqual(['dimona', 'household']);
    expect(events.at(-1)).toMatchObject({ event: 'summary', integrationId, isComplete: true });

    const ended = await client.call('endIntegration', { path, body: { reason: 'no longer aided' } });
    expect(ended.body).toMatchObject({ integrationId });
  });

  test('tell a problem by its type', async () => {
    const client = clientOf('gent-social-worker');
    const made = await register(client, 'several-jobs');
    const again: unknown = await register(client, 'several-jobs').catch((error: unknown) => error);
    if (!isProblem(again, 'integrationRunning')) throw new Error('another problem');
    expect(again.problem.integrationId).toBe('integrationId' in made.body ? made.body.integrationId : undefined);
    const path = { integrationId: '0199c2d4-6f00-7000-8000-000000000000' };
    await expect(client.call('getIntegration', { path })).rejects.toMatchObject({ status: 404 });
  });

  test('go through a list page by page', async () => {
    const client = clientOf('gent-social-worker');
    const body = { pageSize: 1 };
    const all = await collect(client.items('queryIntegrations', { body }));
    const ids = all.map(({ integrationId }) => integrationId);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('need a secret that is right', async () => {
    const client = clientOf('gent-social-worker', 'wrong');
    await expect(client.call('getStreams')).rejects.toMatchObject({
      name: 'AuthenticationError',
      error: 'invalid_client',
    });
  });
});

/** Registers somebody and ends it: an event about that integration. */
async function happened(tag: string): Promise<string> {
  const client = clientOf('gent-social-worker');
  const { body } = await register(client, tag);
  if (!('integrationId' in body)) throw new Error('it waits for a second person');
  const { integrationId } = body;
  await client.call('endIntegration', { path: { integrationId }, body: { reason: 'no longer aided' } });
  return integrationId;
}
const about = (events: readonly FeedEvent[], ids: readonly string[]) =>
  events.flatMap(({ integrationId = '', kind }) => (ids.includes(integrationId) ? [[integrationId, kind.code]] : []));

describe('the feed', () => {
  test('gives what happened, also what happened while nobody followed it, once and in its order', async () => {
    const client = clientOf('gent-software');
    const query: FeedQuery = { kinds: ['integrationEnded'], pageSize: 1 };
    const ids = [await happened('young'), await happened('widower')];
    const handled: FeedEvent[] = [];
    let kept: string | undefined;
    /** Follows the feed from the place that was kept until all of these are told, and stops there as at a restart. */
    async function follow(awaited: readonly string[]): Promise<void> {
      const from = kept === undefined ? query : { ...query, after: kept };
      for await (const { events, place } of client.feed(from, { pollMs: 1_000 })) {
        handled.push(...events);
        kept = place;
        if (about(handled, awaited).length === awaited.length) return;
      }
    }
    await follow(ids);
    ids.push(await happened('invalidity'));
    await follow(ids);
    expect(about(handled, ids)).toEqual(ids.map((id) => [id, 'integrationEnded']));
    expect(handled.map(({ position }) => position)).toEqual(
      [...new Set(handled.map(({ position }) => position))].toSorted((one, other) => one - other),
    );
  });

  test('ends with the problem when it does not go on from a place', async () => {
    const feed: AsyncGenerator<FeedPage> = clientOf('gent-software').feed({ after: '999999999' });
    const error: unknown = await feed.next().catch((caught: unknown) => caught);
    expect(isProblem(error, 'eventsGone')).toBe(true);
  });
});

describe('deliveries of the gateway', () => {
  test('are verified by each secret that is good, and by no other', async () => {
    const client = clientOf('gent-software');
    const arrived: { readonly delivery: Delivery; readonly type: string }[] = [];
    const secrets: string[] = [];
    await using server = await startHttpServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const delivery = { headers: request.headers, body: Buffer.concat(chunks) };
        verifyWebhook(delivery, { secrets }).then(
          ({ event }) => {
            arrived.push({ delivery, type: event.type });
            response.writeHead(204).end();
          },
          () => response.writeHead(400).end(),
        );
      });
    });
    const made = await client.call('subscribe', {
      body: { url: `${server.url}/events`, kinds: ['integrationEnded'] },
    });
    const { subscriptionId, secret = '' } = made.body;
    const path = { subscriptionId };
    const another = `whsec_${Buffer.alloc(32, 'x').toString('base64')}`;
    secrets.push(another);
    const refused = await client.call('testSubscription', { path });
    expect(refused.body).toMatchObject({ result: 'refused', status: 400 });

    secrets.push(secret);
    const integrationId = await happened('lives-with-grandparent');
    const { delivery } = await eventually(() => {
      const found = arrived.find(({ type }) => type === 'pcsw.socialInquiry.integrationEnded');
      if (!found) throw new Error('nothing has arrived');
      return found;
    });
    const { id, event } = await verifyWebhook(delivery, { secrets: [secret] });
    expect(event).toMatchObject({ id, subject: integrationId, data: { eventId: id, asks: 'getIntegration' } });
    await expect(verifyWebhook(delivery, { secrets: [another] })).rejects.toMatchObject({ reason: 'signatureWrong' });
    const body = Buffer.concat([delivery.body as Buffer, Buffer.from(' ')]);
    await expect(verifyWebhook({ ...delivery, body }, { secrets: [secret] })).rejects.toMatchObject({
      reason: 'signatureWrong',
    });

    const rotated = await client.call('rotateSecret', { path, body: {} });
    for (const one of [secret, rotated.body.secret ?? '']) {
      secrets.splice(0, secrets.length, one);
      const tried = await client.call('testSubscription', { path });
      expect(tried.body).toMatchObject({ result: 'delivered', status: 204 });
    }
    expect(await client.call('endSubscription', { path })).toMatchObject({ status: 204 });
  });
});
