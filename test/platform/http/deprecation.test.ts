import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { announceDeprecations, deprecated, DeprecationError } from '../../../src/platform/http/deprecation.ts';
import { operation } from '../../../src/platform/http/operation.ts';

const old = { since: '2026-12-01', sunset: '2027-12-01', successor: '/socialInquiry/v2/integrations' } as const;

async function answering() {
  const app = Fastify();
  announceDeprecations(app);
  const { config, schema } = deprecated(operation(['s'], { summary: 'Old' }), old);
  app.get('/old', { config }, () => ({ ok: true }));
  app.get('/fails', { config }, () => {
    throw new TypeError('a fault');
  });
  app.get('/new', () => ({ ok: true }));
  await app.ready();
  return { app, config, schema };
}

test('an operation that is declared deprecated says so in the contract and in every answer', async () => {
  const { app, config, schema } = await answering();
  expect(schema).toMatchObject({ summary: 'Old', deprecated: true });
  expect(config).toMatchObject({ needs: 'caller', scopes: ['s'] });
  for (const url of ['/old', '/fails']) {
    const { headers } = await app.inject({ url });
    // 1 December 2026 and 2027, as `date -u -d DAY +%s` says it.
    expect(headers).toMatchObject({
      deprecation: '@1796083200',
      sunset: 'Wed, 01 Dec 2027 00:00:00 GMT',
      link: '</socialInquiry/v2/integrations>; rel="successor-version"',
    });
  }
});

test('one that stays says nothing, nor does an address that is none', async () => {
  const { app } = await answering();
  for (const url of ['/new', '/nowhere']) {
    const { headers } = await app.inject({ url });
    expect(headers).not.toHaveProperty('deprecation');
    expect(headers).not.toHaveProperty('sunset');
  }
});

test('its end leaves callers a year', () => {
  const soon = () => deprecated(operation([], {}), { ...old, sunset: '2027-11-30' });
  expect(soon).toThrow(DeprecationError);
  expect(soon).toThrow('may go on 2027-12-01');
});
