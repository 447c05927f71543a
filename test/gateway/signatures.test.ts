import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { signatureLies, type SignatureLie } from '../../src/simulator/security/lies.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { entriesOf } from './evidence-rows.ts';
import { listExchanges, withFault } from './exchanges.ts';

let world: Constellation;
let integrationId: string;
beforeAll(async () => {
  world = await startConstellation({ isSigned: true });
  integrationId = await world.integrate(world.persona('single-applicant'));
});
afterEach(async () => {
  await world.control('faults', { method: 'DELETE' });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

const consult = (stream: string) => world.call(`/integrations/${integrationId}/streams/${stream}`);

/** Streams of both generations of services. */
const streams = ['nationalRegister', 'integrationHistory'];

/** What the evidence says of each lie. */
const statuses: Readonly<Record<SignatureLie, string>> = {
  unsigned: 'unsigned',
  altered: 'badSignature',
  wrongSignature: 'badSignature',
  bodyNotCovered: 'badSignature',
  timestampNotCovered: 'badSignature',
  otherSigner: 'otherSigner',
  expired: 'expired',
  fromTheFuture: 'expired',
  replayed: 'replayed',
  wrappedInHeader: 'badSignature',
  wrappedUnderSameId: 'badSignature',
  wrappedInSignature: 'badSignature',
  wrappedInBody: 'badSignature',
  secondBody: 'badSignature',
  secondBodyAfter: 'badSignature',
  wrappedInSecondSecurity: 'badSignature',
};

describe('signatures both ways', () => {
  test.each(streams)('%s is consulted, and every message is signed', async (stream) => {
    await world.control('exchanges', { method: 'DELETE' });
    const answer = await consult(stream);
    expect(answer.status).toBe(200);
    const exchanges = await listExchanges(world);
    expect(exchanges.length).toBeGreaterThan(0);
    for (const { request, reply } of exchanges) {
      expect(request).toContain('<ds:SignatureValue>');
      expect(reply).toContain('<ds:SignatureValue>');
    }
  });

  test('the connection test of the Bank is signed too', async () => {
    const { body } = await world.call<{ parts: Record<string, unknown> }>('/health');
    expect(body.parts).toMatchObject({ crossroadsBank: { status: 'UP' }, signatureCertificates: { status: 'UP' } });
  });

  const cases = streams.flatMap((stream) => signatureLies.map((kind) => ({ stream, kind })));
  test.each(cases)('$kind, $stream: no data, and the evidence says why', async ({ stream, kind }) => {
    // Something for the lie that repeats an earlier answer.
    expect((await consult(stream)).status).toBe(200);
    const answer = await withFault(world, { kind }, () => consult(stream));
    expect(answer).toMatchObject({ status: 502, body: { type: 'urn:problem-type:belgif:badGateway' } });
    expect(answer.text).not.toMatch(/\d{4}-\d\d-\d\d[^T]/);
    const [entry] = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    const found = new Set(entry?.closed[0]?.exchanges.map(({ status }) => status));
    expect([...found]).toEqual([statuses[kind]]);
    expect(world.log.join('')).not.toContain('SignatureValue');
  });

  test('refusals are in the metrics, by service and reason', async () => {
    await withFault(world, { kind: 'altered' }, () => consult('nationalRegister'));
    const text = await (await fetch(`${world.url}/metrics`)).text();
    expect(text).toMatch(
      /gateway_untrusted_replies_total\{service="RetrieveTIGroupsService",reason="badSignature"\} [1-9]/,
    );
    expect(text).toMatch(/gateway_certificate_expiry_timestamp_seconds\{use="own"\} \d+/);
    expect(text).toMatch(/gateway_certificate_expiry_timestamp_seconds\{use="trusted"\} \d+/);
  });

  test('an answer to another message is one, signed or not', async () => {
    const answer = await withFault(world, { kind: 'otherTicket' }, () => consult('nationalRegister'));
    expect(answer.status).toBe(502);
    const [entry] = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    expect(entry?.closed[0]?.exchanges[0]?.status).toBe('otherMessage');
  });

  test('a signed fault is told like any other', async () => {
    const answer = await withFault(world, { kind: 'soapFault' }, () => consult('nationalRegister'));
    expect(answer.status).toBe(502);
    const [entry] = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    expect(entry?.closed[0]?.exchanges[0]?.status).toBe('FAULT MSG00003');
  });
});

describe('a Bank that demands signatures', () => {
  test('refuses what is not signed', async () => {
    const [exchange] = await listExchanges(world);
    const bare = exchange?.request.replace(/<soapenv:Header>.*<\/soapenv:Header>/s, '');
    const answer = await fetch(`${world.simulatorUrl}/SOA4520/RetrieveTIGroupsService/v2/retrieveTI`, {
      method: 'POST',
      headers: { 'content-type': 'text/xml' },
      body: bare ?? '',
    });
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('MSG00016');
  });
});
