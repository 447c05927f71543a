import { expect, inject, test } from 'vitest';
import { createClient, type ListedPersona } from '../client.ts';

const landscape = inject('landscape');
const { call, control, integrate } = createClient(landscape);
const { items } = await control<{ items: readonly ListedPersona[] }>('personas');
const persona = items[0]!;

test('the gateway is up, with every part of it', async () => {
  const { status, body } = await call<{ status: string; parts: Record<string, { status: string }> }>('/health', {
    as: 'nobody',
  });
  expect(status).toBe(200);
  expect(body.status).toBe('UP');
  expect(Object.values(body.parts).map((part) => part.status)).not.toContain('DOWN');
});

test('nobody gets anything without a token', async () => {
  const { status } = await call('/integrations/query', { as: 'nobody', body: {} });
  expect(status).toBe(401);
});

test('a person is integrated, consulted, unseen by another centre, and the consultation is on record', async () => {
  const id = await integrate(persona);

  for (const name of ['nationalRegister', 'dimona', 'patrimonium']) {
    const { status, body, text } = await call<{ outcome: string }>(`/integrations/${id}/streams/${name}`);
    expect(status, text).toBe(200);
    expect(body.outcome, name).toBe('dataFound');
  }

  for (const path of [`/integrations/${id}`, `/integrations/${id}/streams/nationalRegister`]) {
    const { status, text } = await call(path, { as: 'namur-social-worker' });
    expect(status).toBe(404);
    expect(text).not.toContain(persona.ssin);
  }

  const records = await call<{ items: readonly { outcome: string; integrationId?: string }[] }>(
    '/accessRecords/query',
    { as: 'gent-dpo', body: { ssin: persona.ssin } },
  );
  expect(records.status, records.text).toBe(200);
  const own = records.body.items.filter((item) => item.integrationId === id);
  expect(own.filter((item) => item.outcome === 'answered').length).toBeGreaterThanOrEqual(3);
});

test('the simulator sends messages of the Bank with its certificate, and the gateway takes them', async () => {
  const sent = await control<{ items: readonly { status: number | null }[] }>('notifications', {
    body: { kind: 'addressChanged', ssins: [persona.ssin], receiver: '1999000150' },
  });
  expect(sent.items).toMatchObject([{ status: 200 }]);
});

test('the documentation page and the document behind it are served', async () => {
  const page = await call('/doc', { as: 'nobody' });
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toContain('text/html');
  const document = await call('/doc/openapi.yaml', { as: 'nobody' });
  expect(document.text).toContain('openapi: 3.0');
});
