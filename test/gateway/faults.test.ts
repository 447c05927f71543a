import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { belgianDate } from '../../src/values/calendar.ts';
import type { AnyStream, Stream } from '../../src/stream-kit/stream.ts';
import { findStream, streams } from '../../src/streams/registry.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { registrationOf } from '../client.ts';
import { streamContext } from '../streams/context.ts';
import { entriesOf, readEntries } from './evidence-rows.ts';
import { during, keptBack, listExchanges, textsOf, withFault, type Fault } from './exchanges.ts';

const retries = 2;
let world: Constellation;
let patient: Constellation;
let integrationId: string;
let patientId: string;
beforeAll(async () => {
  // Every failure is looked at by itself: here no service is ever left alone.
  const env = { KSZ_TIMEOUT_MS: '400', KSZ_RETRIES: String(retries) };
  world = await startConstellation({ env });
  patient = await startConstellation({ env: { KSZ_TIMEOUT_MS: '60000', TOTAL_DEADLINE_MS: '60000' } });
  integrationId = await world.integrate(world.persona('single-applicant'));
  patientId = await patient.integrate(patient.persona('couple'));
});
afterEach(async () => {
  await world.control('faults', { method: 'DELETE' });
  await patient.control('faults', { method: 'DELETE' });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await patient[Symbol.asyncDispose]();
});

const badGateway = { status: 502, type: 'urn:problem-type:belgif:badGateway' };
const unavailable = { status: 503, type: 'urn:problem-type:belgif:serviceUnavailable' };
const tooLate = { status: 504, type: 'urn:problem-type:pcsw:socialInquiry:gatewayTimeout' };

/** What each way of failing becomes, and whether reads are tried again. */
const matrix: readonly (readonly [Fault, { status: number; type: string }, { readonly again: boolean }])[] = [
  [{ kind: 'slow', delayMs: 5_000 }, tooLate, { again: false }],
  [{ kind: 'hang' }, tooLate, { again: false }],
  [{ kind: 'cut' }, unavailable, { again: true }],
  [{ kind: 'http500' }, unavailable, { again: false }],
  [{ kind: 'soapFault' }, badGateway, { again: false }],
  [{ kind: 'malformedXml' }, badGateway, { again: false }],
  [{ kind: 'wrongNamespace' }, badGateway, { again: false }],
  [{ kind: 'hugeAnswer' }, badGateway, { again: false }],
  [{ kind: 'noResult' }, unavailable, { again: false }],
  [{ kind: 'wrongContentType' }, badGateway, { again: false }],
  [{ kind: 'dtd' }, badGateway, { again: false }],
  [{ kind: 'otherTicket' }, badGateway, { again: false }],
];
const names = streams.map(({ name }) => name);
const cases = matrix.flatMap(([fault, expected, { again }]) =>
  names.map((stream) => ({ ...fault, stream, expected, again })),
);

/** How many calls a stream makes at once when nothing special is asked. */
function callsOf(name: string): number {
  const stream = findStream(name) as AnyStream as Stream;
  return stream.toRequests(stream.query.parse({}), streamContext({ today: belgianDate(Date.now()) })).length;
}

interface ProblemBody {
  readonly type: string;
  readonly status: number;
  readonly [member: string]: unknown;
}

describe('a Bank that fails', () => {
  test.each(cases)('$kind, $stream: $expected.status', async ({ stream, expected, again, kind, delayMs }) => {
    const asked = { kind, ...(delayMs === undefined ? {} : { delayMs }) };
    const { result: answer, exchanges } = await withFault(world, asked, () =>
      during(world, () => world.call<ProblemBody>(`/integrations/${integrationId}/streams/${stream}`)),
    );
    expect(answer.status).toBe(expected.status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.type).toBe(expected.type);
    expect(Object.keys(answer.body).filter((member) => !standardMembers.includes(member))).toEqual([]);
    for (const text of textsOf(exchanges.map(({ reply }) => reply))) expect(answer.text).not.toContain(text);
    expect(answer.text).not.toMatch(/127\.0\.0\.1:\d+\/(?!socialInquiry)|SOA4520|\bat .*:\d+:\d+/);

    const [entry, ...others] = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    expect(others).toEqual([]);
    expect(entry?.closed).toHaveLength(1);
    const [closed] = entry?.closed ?? [];
    expect(closed).toMatchObject({ outcome: 'failed', problem: expected.type });
    const messages = callsOf(stream) + (again ? retries : 0);
    expect(closed?.exchanges).toHaveLength(messages);
    await expect.poll(async () => (await listExchanges(world)).length).toBe(messages);
  });

  test.each(names)('%s: an answer that is late, but in time, is an answer', async (stream) => {
    const answer = await withFault(patient, { kind: 'slow', delayMs: 100 }, () =>
      patient.call(`/integrations/${patientId}/streams/${stream}`),
    );
    expect(answer.status).toBe(200);
  });

  test('a read that failed once is tried again under a new ticket, and both attempts are evidence', async () => {
    interface Sources {
      readonly sources: readonly { readonly ticket: string; readonly ticketCbss?: string; readonly status: string }[];
    }
    const { result: answer, exchanges } = await withFault(patient, { kind: 'cut', times: 1 }, () =>
      during(patient, () => patient.call<Sources>(`/integrations/${patientId}/streams/patrimonium`)),
    );
    expect(answer.status).toBe(200);
    expect(exchanges).toHaveLength(2);
    const { sources } = answer.body;
    expect(sources).toHaveLength(2);
    expect(new Set(sources.map(({ ticket }) => ticket)).size).toBe(2);
    expect(sources[0]).toMatchObject({ status: 'bankUnavailable' });
    expect(sources[0]).not.toHaveProperty('ticketCbss');
    expect(sources[1]?.ticketCbss).toMatch(/\S/);
  });

  test('an answer to another message gives nothing away, and the evidence says what came', async () => {
    const { result: answer, exchanges } = await withFault(world, { kind: 'otherTicket', times: 1 }, () =>
      during(world, () => world.call<ProblemBody>(`/integrations/${integrationId}/streams/patrimonium`)),
    );
    expect(answer.body).toMatchObject(badGateway);
    expect(exchanges[0]?.reply).toContain('DATA_FOUND');
    const [entry] = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    expect(entry?.closed).toMatchObject([{ outcome: 'failed', exchanges: [{ status: 'otherMessage' }] }]);
  });

  test('one of two messages that fails makes the answer incomplete, never empty', async () => {
    const answer = await withFault(patient, { kind: 'soapFault', times: 1 }, () =>
      patient.call<{ outcome: string; sources: readonly { status: string }[] }>(
        `/integrations/${patientId}/streams/dimona?from=2020-01-01&to=2026-12-31`,
      ),
    );
    expect(answer.status).toBe(200);
    expect(answer.body.outcome).toBe('incomplete');
    expect(answer.body.sources).toHaveLength(2);
  });

  test('a Bank that has no port open is not available', async () => {
    await using alone = await startConstellation({ env: { KSZ_SOA_URL: 'http://127.0.0.1:1/SOA4520' } });
    const id = await alone.integrate(alone.persona('single-applicant'));
    const answer = await alone.call<ProblemBody>(`/integrations/${id}/streams/dimona`);
    expect(answer.body).toMatchObject(unavailable);
    const health = await alone.call<{ status: string; parts: Record<string, unknown> }>('/health', { as: 'nobody' });
    expect(health.status).toBe(200);
    expect(health.body).toMatchObject({ status: 'DEGRADED', parts: { crossroadsBank: { status: 'DOWN' } } });
  });
});

const standardMembers = ['type', 'href', 'title', 'status', 'detail', 'instance'];

describe('the reference directory changes things', () => {
  const kinds = matrix.map(([fault, expected]) => ({ ...fault, expected }));

  test.each(kinds)('$kind: a registration is sent once, and opens nothing', async ({ expected, ...fault }) => {
    const persona = world.persona('no-data');
    const { result: answer, exchanges } = await withFault(world, fault, () =>
      during(world, () => world.call<ProblemBody>('/integrations', { body: registrationOf(persona) })),
    );
    expect(answer.body).toMatchObject(expected);
    for (const text of textsOf(exchanges.map(({ reply }) => reply))) expect(answer.text).not.toContain(text);
    await expect.poll(async () => (await listExchanges(world)).length).toBe(1);
    const list = await world.call<{ items: readonly { state: string; integrationId: string }[] }>(
      '/integrations/query',
      { body: { ssin: persona.ssin } },
    );
    expect(list.body.items[0]?.state).toBe('failed');
    const refused = await world.call<ProblemBody>(
      `/integrations/${String(list.body.items[0]?.integrationId)}/streams/dimona`,
    );
    expect(refused.body).toMatchObject({ status: 403, ruleCode: 'notRegistered' });
  });

  test('after a failure the person can be registered at once', async () => {
    expect((await world.call('/integrations', { body: registrationOf(world.persona('no-data')) })).status).toBe(201);
  });

  test.each(['cut', 'hang', 'http500'])('%s: an ending is sent once', async (kind) => {
    const id = await world.integrate(world.persona('deceased'));
    const { result: answer } = await withFault(world, { kind }, () =>
      during(world, () => world.call(`/integrations/${id}/end`, { body: { reason: 'no longer aided' } })),
    );
    expect(answer.status).toBeGreaterThanOrEqual(503);
    await expect.poll(async () => (await listExchanges(world)).length).toBe(1);
    expect((await world.call(`/integrations/${id}/end`, { body: { reason: 'again' } })).status).toBe(200);
  });
});

describe('time', () => {
  test('the total deadline ends a request, however long one message may take', async () => {
    await using hurried = await startConstellation({ env: { KSZ_TIMEOUT_MS: '60000', TOTAL_DEADLINE_MS: '2500' } });
    const id = await hurried.integrate(hurried.persona('single-applicant'));
    const answer = await withFault(hurried, { kind: 'hang' }, () =>
      hurried.call<ProblemBody>(`/integrations/${id}/streams/nationalRegister`),
    );
    expect(answer.body).toMatchObject(tooLate);
  });

  test('a caller that goes away takes the call to the Bank along, and the evidence says how it ended', async () => {
    const id = await patient.integrate(patient.persona('single-applicant'));
    await patient.control('exchanges', { method: 'DELETE' });
    await patient.control('faults', { body: { kind: 'hang' } });
    const before = patient.log.length;
    const leaving = new AbortController();
    const token = await patient.token('gent-social-worker');
    const request = fetch(`${patient.url}/socialInquiry/v1/integrations/${id}/streams/nationalRegister`, {
      headers: { authorization: `Bearer ${token}` },
      signal: leaving.signal,
    });
    const opened = async () => {
      const rows = await entriesAbout(patient, id);
      return rows.filter(({ closed }) => closed.length === 0).length;
    };
    await expect.poll(() => keptBack(patient)).toBe(1);
    expect(await opened()).toBe(1);
    leaving.abort();
    await expect(request).rejects.toThrow();
    // The simulator notes a hanging call only when its caller has gone.
    await expect.poll(async () => (await listExchanges(patient)).length).toBe(1);
    await expect.poll(opened).toBe(0);
    const consultation = (await entriesAbout(patient, id)).at(-1);
    const problem = 'urn:problem-type:pcsw:socialInquiry:callerGone';
    expect(consultation?.closed).toMatchObject([{ outcome: 'failed', problem, exchanges: [{ status: 'callerGone' }] }]);
    // Nobody's fault: an operator who counts failing sources must not count it.
    const lines = patient.log.slice(before).map((line) => JSON.parse(line) as { level: number; msg: string });
    expect(lines.filter(({ level }) => level >= 40)).toEqual([]);
    expect(lines.map(({ msg }) => msg)).toContain('the caller went away');
    const figures = await (await fetch(`${patient.url}/metrics`)).text();
    expect(figures).toContain('gateway_consultations_total{stream="nationalRegister",outcome="callerGone"} 1');
  });
});

async function entriesAbout(of: Constellation, id: string) {
  return (await readEntries(of.database)).filter(
    ({ opened }) => opened['integrationId'] === id && opened['action'] === 'consult',
  );
}
