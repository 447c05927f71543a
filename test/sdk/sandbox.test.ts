import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientCredentials, createClient, isProblem, type GatewayClient } from '../../sdk/typescript/src/index.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import type { User } from '../client.ts';
import { collect } from './collect.ts';

let constellation: Constellation;
beforeAll(async () => {
  constellation = await startConstellation();
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
