import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { streams } from '../../src/streams/registry.ts';
import type { ListedPersona } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { startIssuer, type Issuer } from './issuer.ts';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy.ts';
import { startTraceReceiver, type TraceReceiver } from './trace-receiver.ts';

/*
 * Numbers, names and references that exist nowhere else are planted in every place where input can be, next to those of
 * all personas. After every route was driven with good and bad input and with every fault, none of them may be found
 * outside the answers' own data.
 */
const canaries = {
  ssin: '85670112345',
  shortNumber: '670112-345',
  familyName: 'Kanariewaechter',
  givenName: 'Quirinalda',
  caseReference: 'KANARIE-DOSSIER-4711',
  reason: 'Kanariegrund im Freitext',
  card: '591234567842',
  user: 'kanarie.worker@example',
};
const faultKinds = [
  'slow',
  'hang',
  'cut',
  'http500',
  'soapFault',
  'malformedXml',
  'wrongNamespace',
  'hugeAnswer',
  'noResult',
  'wrongContentType',
  'dtd',
  'otherTicket',
];
const unknownId = '01890000-0000-7000-8000-000000000000';

interface Seen {
  readonly what: string;
  readonly text: string;
}

let world: Constellation;
let issuer: Issuer;
let proxy: RecordingProxy;
let traces: TraceReceiver;
/** Everything that left the gateway beside the data of an answer. */
const seen: Seen[] = [];
const ids: string[] = [];

beforeAll(async () => {
  issuer = await startIssuer();
  proxy = await startRecordingProxy();
  traces = await startTraceReceiver();
  world = await startConstellation({
    env: {
      ...issuer.env,
      KSZ_SOA_URL: `${proxy.url}/SOA4520`,
      KSZ_SSDN_URL: `${proxy.url}/connectors/webservice/KSZBCSSWebServiceConnectorPort`,
      KSZ_TIMEOUT_MS: '300',
    },
  });
  proxy.passTo(world.simulatorUrl);
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await proxy[Symbol.asyncDispose]();
  await traces[Symbol.asyncDispose]();
  await issuer[Symbol.asyncDispose]();
});

async function call(
  path: string,
  options: {
    readonly method?: string;
    readonly body?: unknown;
    readonly claims?: Readonly<Record<string, unknown>> | null;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
) {
  const { claims = {}, headers = {}, ...rest } = options;
  const answer = await world.call<{ readonly integrationId?: string }>(path, {
    ...rest,
    as: 'nobody',
    headers: { ...(claims === null ? {} : await issuer.authorization(claims)), ...headers },
  });
  const what = `${options.method ?? (options.body === undefined ? 'GET' : 'POST')} ${path.replace(/\?.*/, '')}`;
  seen.push({ what: `${what}: headers`, text: JSON.stringify([...answer.headers]) });
  if (answer.status >= 400) {
    // The number that replaces the one asked is the one thing that a problem may name.
    const text = answer.text.replaceAll(/"replacedBy":"\d{11}"/g, '"replacedBy":"allowed"');
    seen.push({ what: `${what}: problem ${String(answer.status)}`, text });
  }
  return answer;
}

async function everyStream(id: string, query = '') {
  for (const { name } of streams) await call(`/integrations/${id}/streams/${name}${query}`);
}

/** All at the same time: where the Bank lets each wait until it is too late, that is waited for once. */
async function everyStreamAtOnce(id: string) {
  await Promise.all(streams.map(({ name }) => call(`/integrations/${id}/streams/${name}`)));
}

/** All words by which somebody could be recognized. */
function words(): readonly string[] {
  const of = ({ ssin, familyName, givenName, identityCardNumber }: ListedPersona) => [
    ssin,
    `${ssin.slice(0, 6)}-${ssin.slice(6, 9)}`,
    familyName,
    ...givenName.split(' '),
    ...(identityCardNumber === undefined ? [] : [identityCardNumber]),
  ];
  const all = [...Object.values(canaries), ...world.personas.flatMap(of)];
  return [...new Set(all)].filter((word) => word.length >= 3);
}

function findings(things: readonly Seen[]): readonly string[] {
  const searched = words().map((word) => ({
    word,
    pattern: new RegExp(`(?<![\\p{L}\\d])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'iu'),
    lower: word.toLowerCase(),
  }));
  return things.flatMap(({ what, text }) => {
    const lower = text.toLowerCase();
    // A long word is one wherever it is; a short one may be part of another word.
    return searched
      .filter(({ word, pattern, lower: part }) => lower.includes(part) && (word.length >= 8 || pattern.test(text)))
      .map(({ word }) => `${what}: ${word}`);
  });
}

describe('nothing about a person leaves the gateway beside the data of an answer', () => {
  test('driving every route with good input, for every persona', async () => {
    for (const persona of world.personas) {
      const answer = await call('/integrations', {
        body: registrationOf(persona, { caseReference: canaries.caseReference, ownApplication: true }),
      });
      const id = answer.body.integrationId;
      if (answer.status !== 201 || id === undefined) continue;
      ids.push(id);
      await everyStream(id);
      await call(`/integrations/${id}`);
      await call(`/integrations/${id}/streams`);
      await call('/integrations', {
        body: registrationOf(persona, { caseReference: canaries.caseReference, ownApplication: true }),
      });
    }
    expect(ids.length).toBeGreaterThan(20);
    await call('/integrations/query', { body: { caseReference: canaries.caseReference } });
    await call('/integrations/query', { body: { ssin: world.persona('couple').ssin } });
    const dpo = { role: 'dataProtectionOfficer', sub: canaries.user };
    await call('/accessRecords/query', { claims: dpo, body: { ssin: world.persona('couple').ssin } });
    await call('/health');
    await call('/refData');
  });

  test.each(faultKinds)('driving every route with the fault %s', async (kind) => {
    const [id = ''] = ids;
    await world.control('faults', { body: { kind, ...(kind === 'slow' ? { delayMs: 5_000 } : {}) } });
    await Promise.all([
      everyStreamAtOnce(id),
      everyStream(id, '?nothing=1'),
      call('/integrations', { body: registrationOf(world.persona('student'), { qualityCode: 7 }) }),
      call(`/integrations/${String(ids.at(-1))}/end`, { body: { reason: canaries.reason } }),
    ]);
    await world.control('faults', { method: 'DELETE' });
  });

  test('driving every route with bad bodies', async () => {
    const [id = ''] = ids;
    const good = registrationOf(world.persona('couple'));
    const { ssin, familyName, givenName, caseReference, shortNumber, card } = canaries;
    const bodies: readonly unknown[] = [
      { ...good, ssin },
      { ...good, ssin: Number(ssin) },
      { ...good, ssin: shortNumber },
      { ...good, ssin: [ssin, familyName] },
      { ...good, caseReference: `${caseReference}\u0000` },
      { ...good, caseReference: { [familyName]: ssin } },
      { ...good, qualityCode: ssin },
      { ...good, qualityCode: familyName },
      { ...good, applicationDate: familyName },
      { ...good, applicationDate: `2026-13-${ssin}` },
      { ...good, informedOn: ssin },
      { ...good, proofOfIdentity: { familyName, givenName, birthDate: ssin } },
      { ...good, proofOfIdentity: { familyName, givenName: ssin, birthDate: '1980-01-01' } },
      { ...good, proofOfIdentity: { familyName, givenName } },
      { ...good, proofOfIdentity: { identityCardNumber: card } },
      { ...good, proofOfIdentity: { identityCardNumber: familyName } },
      { ...good, proofOfIdentity: { familyName, [ssin]: givenName } },
      { ...good, proofOfIdentity: ssin },
      { ...good, [ssin]: familyName, [familyName]: ssin, [givenName]: 1, [caseReference]: 2, [`x${ssin}`]: 3 },
      { ...good, constructor: { [familyName]: { prototype: ssin } } },
      `{"ssin":"${ssin}","familyName":"${familyName}"`,
      `{"__proto__":{"${familyName}":"${ssin}"}}`,
      ssin,
      [ssin, familyName],
      familyName,
      { ssin: familyName.repeat(3_000) },
    ];
    const paths = ['/integrations', '/integrations/query', `/integrations/${id}/end`, '/accessRecords/query'];
    for (const path of paths) for (const body of bodies) await call(path, { body });
    for (const path of paths) {
      await call(path, { body: familyName, headers: { 'content-type': 'text/plain' } });
      await call(path, { body: 'a', headers: { 'content-type': `${familyName}/${ssin}` } });
      await call(path, { method: 'DELETE', headers: { 'x-ssin': ssin } });
    }
    await call('/integrations/query', { body: { ssin, caseReference, after: ssin, pageSize: familyName } });
    await call('/accessRecords/query', {
      claims: { role: 'dataProtectionOfficer' },
      body: { ssin, from: ssin, to: familyName },
    });
    await call(`/integrations/${id}/end`, { body: { reason: `${canaries.reason}\u0007`, [familyName]: ssin } });
  });

  test.each([
    canaries.ssin,
    canaries.familyName,
    canaries.caseReference,
    canaries.shortNumber,
    `${canaries.familyName}%20${canaries.givenName}`,
  ])('driving every route with %s in every place of the address and the headers', async (planted) => {
    const [id = ''] = ids;
    await call(`/integrations/${planted}`);
    await call(`/integrations/${planted}/streams/dimona`);
    await call(`/integrations/${planted}/${planted}`);
    await call(`/integrations/${id}/streams/${planted}`);
    await call(`/persons/${planted}`);
    await call(`/refData/${planted}`);
    await call(`/refData/problemTypes/${planted}`);
    await call(`/doc/${planted}`);
    await call(`/integrations/${planted}`, { method: 'PUT', body: {} });
    await everyStream(id, `?${planted}=1`);
    await everyStream(id, `?ssin=${planted}`);
    await everyStream(id, `?from=${planted}&to=${planted}&history=${planted}&fullHistory=${planted}`);
    await everyStream(unknownId, `?from=${planted}`);
    for (const header of ['belgov-trace-id', 'x-request-id', 'traceparent', 'accept', 'user-agent', 'referer']) {
      await call('/health', { headers: { [header]: planted } });
      await call(`/integrations/${planted}`, { headers: { [header]: planted } });
    }
    await call('/health', { headers: { 'accept-language': planted, 'if-none-match': `"${planted}"` } });
    await call('/integrations/query', { body: {}, headers: { origin: `https://${encodeURIComponent(planted)}` } });
  });

  test('driving every route with tokens of every kind', async () => {
    const [id = ''] = ids;
    const { ssin, familyName, user } = canaries;
    const path = `/integrations/${id}/streams/dimona`;
    await call(path, { claims: { sub: ssin, name: familyName, client_id: familyName } });
    await call(path, { claims: { sub: user, role: familyName } });
    await call(path, { claims: { sub: user, scope: `${familyName} ${ssin}` } });
    await call(path, { claims: { enterpriseNumber: ssin } });
    await call(path, { claims: { iss: `https://${familyName}.example` } });
    await call(path, { claims: { aud: ssin } });
    await call(path, { claims: { exp: 1 } });
    await call(path, { claims: null });
    for (const authorization of [`Bearer ${ssin}`, `Bearer ${familyName}.${ssin}.x`, `Basic ${familyName}`, ssin]) {
      await call(path, { claims: null, headers: { authorization } });
    }
  });

  test('driving what no URL parser lets through', async () => {
    const { ssin, familyName } = canaries;
    for (const path of [
      `/socialInquiry/v1/integrations/${ssin}%`,
      `/socialInquiry/v1/refData/%E0%A4%A${familyName}`,
      `/socialInquiry/v1/refData/${familyName.repeat(12)}`,
      `//${familyName}/${ssin}`,
      `/socialInquiry/v1/../${familyName}`,
      `http://${familyName}.example/${ssin}`,
      `*${ssin}`,
    ]) {
      seen.push({ what: 'raw path', text: await raw(path, {}) });
    }
    seen.push({ what: 'raw header', text: await raw('/socialInquiry/v1/health', { expect: familyName }) });
    seen.push({
      what: 'raw large header',
      text: await raw('/socialInquiry/v1/health', { [familyName]: ssin.repeat(2_000) }),
    });
  });

  test('none of it is in an answer’s headers or a problem', () => {
    expect(seen.length).toBeGreaterThan(500);
    expect(findings(seen)).toEqual([]);
  });

  test('none of it is in the log', () => {
    expect(world.log.length).toBeGreaterThan(500);
    expect(findings(world.log.map((text) => ({ what: 'log', text })))).toEqual([]);
  });

  test('no integration’s id and no token is in the log either', () => {
    const log = world.log.join('');
    for (const id of ids) expect(log).not.toContain(id);
    expect(log).not.toMatch(/eyJ[\w-]{10}/);
  });

  test('none of it is in the metrics', async () => {
    const text = await (await fetch(`${world.url}/metrics`)).text();
    expect(findings([{ what: 'metrics', text }])).toEqual([]);
    for (const id of ids) expect(text).not.toContain(id);
    const routes = [...text.matchAll(/route="([^"]*)"/g)].map(([, route = '']) => route);
    for (const route of routes) expect(route).toMatch(/^(none|\*|\/[a-zA-Z0-9/:.*-]*)$/);
  });

  test('none of it is in an address or header of a message to the Bank', () => {
    expect(proxy.requests.length).toBeGreaterThan(100);
    const requests = proxy.requests.map(({ method, url, headers }) => ({
      what: `${method} to the Bank`,
      text: `${url} ${JSON.stringify(headers)}`,
    }));
    expect(findings(requests)).toEqual([]);
    for (const { url } of proxy.requests) expect(url).not.toContain('?');
  });

  test('none of it is in the traces', async () => {
    const { spans, texts } = await traces.received();
    expect(spans.length).toBeGreaterThan(500);
    expect(findings(texts.map((text) => ({ what: 'traces', text })))).toEqual([]);
    for (const id of ids) expect(texts.join('')).not.toContain(id);
  });

  test('the search itself finds what is planted', () => {
    const [first] = world.personas;
    const planted = [`a ${String(first?.ssin)} b`, `{"name":"${String(first?.familyName)}"}`, 'xKANARIE-DOSSIER-4711x'];
    expect(findings(planted.map((text) => ({ what: 'planted', text })))).toHaveLength(3);
  });
});

/** Answer of a request with a target or header that fetch would refuse, as one text. */
function raw(path: string, headers: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(world.url);
    const request = httpRequest({ hostname, port, path, headers, agent: false }, (response) => {
      let text = JSON.stringify(response.headers);
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve(text);
      });
    });
    request.on('error', ({ message }) => {
      resolve(`no answer: ${String(message.includes('socket'))}`);
    });
    request.end();
  });
}
