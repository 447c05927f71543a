import { afterAll, beforeAll, expect, test } from 'vitest';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { withFault } from './exchanges.ts';
import { startTraceReceiver, type ReceivedSpan, type TraceReceiver } from './trace-receiver.ts';

/*
 * What a consultation looks like to the operators. One tracing for the whole file: it belongs to the process.
 */
let world: Constellation;
let receiver: TraceReceiver;
let spans: readonly ReceivedSpan[];
const begunByCaller = '5b8aa5a2d2c872e8321cf37308d69df2';
const callersSpan = '051581bf3cb55c13';
const traceIds = { registration: '', failed: '' };

beforeAll(async () => {
  receiver = await startTraceReceiver();
  world = await startConstellation();
  const registration = await world.call<{ readonly integrationId: string }>('/integrations', {
    body: registrationOf(world.persona('couple')),
  });
  traceIds.registration = String(registration.headers.get('belgov-trace-id'));
  const path = `/integrations/${registration.body.integrationId}/streams/dimona`;
  await world.call(path, {
    headers: { traceparent: `00-${begunByCaller}-${callersSpan}-01`, tracestate: 'vendor=someText' },
  });
  const failed = await withFault(world, { kind: 'http500' }, () => world.call(path));
  traceIds.failed = String(failed.headers.get('belgov-trace-id'));
  await world.call(path, { method: 'DELETE' });
  ({ spans } = await receiver.received());
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await receiver[Symbol.asyncDispose]();
});

const factsOf = ({ attributes }: ReceivedSpan) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
const ofRequest = (belgovTraceId: string) => spans.find((span) => factsOf(span)['belgov.trace_id'] === belgovTraceId);
const inTrace = (traceId: string | undefined) => spans.filter((span) => span.traceId === traceId);
const namesIn = (traceId: string | undefined) => inTrace(traceId).map(({ name }) => name);

test('a consultation goes on with the trace that its caller began, step by step', () => {
  expect(namesIn(begunByCaller).toSorted()).toEqual([
    'GET /socialInquiry/v1/integrations/:integrationId/streams/dimona',
    'consultation',
    'decision',
    'evidence close',
    'evidence open',
    'exchange',
    'mapping',
  ]);
  const byName = new Map(inTrace(begunByCaller).map((span) => [span.name, span]));
  const request = byName.get('GET /socialInquiry/v1/integrations/:integrationId/streams/dimona');
  expect(request?.parentSpanId).toBe(callersSpan);
  expect(byName.get('consultation')?.parentSpanId).toBe(request?.spanId);
  for (const name of ['decision', 'evidence open', 'exchange', 'mapping', 'evidence close']) {
    expect(byName.get(name)?.parentSpanId, name).toBe(byName.get('consultation')?.spanId);
  }
  expect(factsOf(byName.get('exchange') as ReceivedSpan)).toMatchObject({ 'rpc.service': 'Dolsis2011Service' });
});

test('a request without a trace begins one, under the id that its answer has', () => {
  const request = ofRequest(traceIds.registration);
  expect(request?.parentSpanId ?? '').toBe('');
  expect(namesIn(request?.traceId)).toContain('exchange');
});

test('a failure is marked where it happened, by its kind alone', () => {
  const trace = inTrace(ofRequest(traceIds.failed)?.traceId);
  const exchanges = trace.filter(({ name }) => name === 'exchange');
  expect(exchanges.length).toBeGreaterThan(0);
  for (const exchange of exchanges) {
    expect(exchange.status).toEqual({ code: 2, message: 'TransportError' });
    expect(factsOf(exchange)['rpc.status']).toBe('bankUnavailable');
  }
  expect(ofRequest(traceIds.failed)?.status.code).toBe(2);
});

test('the log line of a request names its trace', () => {
  const line = world.log.find((text) => text.includes(traceIds.registration) && text.includes('"msg":"request"'));
  expect(JSON.parse(String(line))).toMatchObject({ w3cTraceId: ofRequest(traceIds.registration)?.traceId });
});

test('spans say nothing but what the list allows', () => {
  const allowed = [
    'belgov.trace_id',
    'gateway.act',
    'gateway.job',
    'gateway.outcome',
    'gateway.stream',
    'http.request.method',
    'http.response.status_code',
    'http.route',
    'rpc.method',
    'rpc.service',
    'rpc.status',
  ];
  const said = new Set(spans.flatMap(({ attributes }) => attributes.map(({ key }) => key)));
  expect([...said].filter((key) => !allowed.includes(key))).toEqual([]);
});
