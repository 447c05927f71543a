import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { dressed, rewriting, startBendingProxy, type Bend, type BendingProxy } from './bending-proxy.ts';
import { entriesOf, readEntries } from './evidence-rows.ts';

/* What real replies were seen to look like and broke on, played between the simulator and the whole gateway. */
let world: Constellation;
let proxy: BendingProxy;
let nele: string;
let couple: string;
beforeAll(async () => {
  proxy = await startBendingProxy();
  world = await startConstellation({
    env: { ...proxy.env, KSZ_TIMEOUT_MS: '60000', TOTAL_DEADLINE_MS: '60000', KSZ_CONNECTIONS: '1' },
  });
  proxy.passTo(world.simulatorUrl);
  nele = await world.integrate(world.persona('single-applicant'));
  couple = await world.integrate(world.persona('couple'));
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await proxy[Symbol.asyncDispose]();
});

interface StreamAnswer {
  readonly outcome?: string;
  readonly type?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Where a bent reply says that somebody has died, the next question needs a reason: it is noted beforehand. */
const explained = new Set<string>();

async function bent(bend: Bend, stream: string, id = nele) {
  if (!explained.has(id)) {
    explained.add(id);
    await world.giveReason(id);
  }
  return proxy.bending(bend, () => world.call<StreamAnswer>(`/integrations/${id}/streams/${stream}`));
}

async function exchangesOf(answer: { readonly headers: Headers }) {
  const [entry] = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
  return entry?.closed[0]?.exchanges ?? [];
}

describe('values that are none', () => {
  test.each([
    ['0001-01-01T00:00:00', undefined],
    ['1891-05-08T00:00:00', '1891-05-08T00:00:00+00:17'],
    ['2026-03-01T24:00:00', '2026-03-02T00:00:00+01:00'],
  ])('a registration that began %s', async (moment, shown) => {
    const began = /(<inceptionTimestamp>)[^<]*/;
    const answer = await bent(
      rewriting((document) => document.replace(began, `$1${moment}`)),
      'jobSeeker',
    );
    expect(answer.status).toBe(200);
    const [registration] = answer.body.data?.['registrations'] as readonly Readonly<Record<string, unknown>>[];
    expect(registration?.['registeredSince']).toBe(shown);
  });

  test('a birth and a death on 0000-00-00', async () => {
    const died = '<p:Decease><p:Date>0000-00-00</p:Date></p:Decease>';
    const answer = await bent(
      rewriting((document) =>
        document
          .replaceAll(/(<(?:\w+:)?Birth>\s*<(?:\w+:)?Date>)[^<]*/g, '$10000-00-00')
          .replaceAll(/(?=<\/(\w+:)?LegalData>)/g, (_, prefix: string) => died.replaceAll('p:', prefix)),
      ),
      'household',
    );
    expect(answer.status).toBe(200);
    const person = answer.body.data?.['person'] as Readonly<Record<string, unknown>>;
    expect(person).not.toHaveProperty('birthDate');
    expect(person).not.toHaveProperty('deceaseDate');
  });

  test.each(['<p:Decease xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>', '<p:Decease/>'])(
    'a death that is none: %s',
    async (decease) => {
      const answer = await bent(
        rewriting((document) =>
          document.replaceAll(/(?=<\/(\w+:)?LegalData>)/g, (_, prefix: string) => decease.replace('p:', prefix)),
        ),
        'household',
      );
      expect(answer.status).toBe(200);
      expect(answer.body.data?.['person']).toMatchObject({ isDeceased: false });
    },
  );

  test('work that begins at 24:00', async () => {
    const answer = await bent(
      rewriting((document) =>
        document.replaceAll(/<inServiceDate>[^<]*<\/inServiceDate>(<inServiceHour>[^<]*<\/inServiceHour>)?/g, () => {
          return '<inServiceDate>2026-03-01</inServiceDate><inServiceHour>24:00:00</inServiceHour>';
        }),
      ),
      'dimona',
    );
    expect(answer.status).toBe(200);
    const [employment] = answer.body.data?.['employments'] as readonly Readonly<Record<string, unknown>>[];
    expect(employment).toMatchObject({ startDate: '2026-03-02', startTime: '00:00' });
  });
});

describe('texts without a language', () => {
  const withoutLanguage = rewriting((document) => document.replaceAll(/ (?:language|lang)="[A-Za-z]+"/g, ''));

  test('of an address in the household come out', async () => {
    const plain = await world.call<StreamAnswer>(`/integrations/${nele}/streams/household`);
    const answer = await bent(withoutLanguage, 'household');
    expect(answer.status).toBe(200);
    const address = (one: typeof plain) =>
      (one.body.data?.['person'] as { readonly address?: { readonly streetName?: object } }).address;
    const street = Object.values(address(plain)?.streetName ?? {}) as string[];
    expect(street.length).toBeGreaterThan(0);
    expect(Object.keys(address(answer)?.streetName ?? {})).toEqual(['und']);
    for (const name of street) expect(JSON.stringify(address(answer)?.streetName)).toContain(name);
  });
});

describe('a reply in another dress is read', () => {
  const xml = 'text/xml; charset=utf-8';

  test('after 103 Early Hints', async () => {
    const answer = await bent(({ status, reply }, response) => {
      response.writeEarlyHints({ link: '</x.css>; rel=preload; as=style' });
      response.writeHead(status, { 'content-type': xml }).end(reply);
    }, 'dimona');
    expect(answer.status).toBe(200);
  });

  test.each([
    ['charset UTF8', { 'content-type': 'text/xml; charset=UTF8' }],
    ['charset us-ascii', { 'content-type': 'text/xml; charset=us-ascii' }],
    ['charset in single quotes', { 'content-type': `text/xml; charset='utf-8'` }],
    ['no type', {}],
  ])('%s', async (_, headers) => {
    expect((await bent(dressed(headers), 'dimona')).status).toBe(200);
  });

  test('compressed, although it was asked for as it is', async () => {
    const before = proxy.arrived.length;
    const answer = await bent(({ reply }, response) => {
      response.writeHead(200, { 'content-type': xml, 'content-encoding': 'gzip' }).end(gzipSync(reply));
    }, 'dimona');
    expect(answer.status).toBe(200);
    expect(proxy.arrived[before]?.headers['accept-encoding']).toBe('identity');
  });

  test('data under status 500 are no answer', async () => {
    const answer = await bent(dressed({ 'content-type': xml }, { status: 500 }), 'dimona');
    expect(answer.status).toBe(502);
  });
});

describe('a Bank that says later', () => {
  // Two services, because the first one is then left alone.
  test.each([
    [429, 'wages'],
    [503, 'insurability'],
  ])('%d with Retry-After is 503 with the same, after one message', async (status, stream) => {
    const before = proxy.arrived.length;
    const answer = await bent(dressed({ 'retry-after': '7' }, { status }), stream);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(proxy.arrived.length - before).toBe(1);
  });
});

describe('a reply of which nothing is read', () => {
  const unknownNames = rewriting((document) =>
    document.replaceAll(/(<\/?(?:\w+:)?)(employment|FamilyCompositionGroup|CitizenGroup|pes)\b/g, '$1new$2'),
  );

  test.each(['household', 'dimona', 'jobSeeker'])('%s: is a bad reply, never nothing', async (stream) => {
    const answer = await bent(unknownNames, stream, stream === 'jobSeeker' ? nele : couple);
    expect(answer.status).toBe(502);
    const exchanges = await exchangesOf(answer);
    expect(exchanges.at(-1)?.status).toMatch(/ nothingRead$/);
  });

  test('is in the metrics and in the drift report by the names of the elements, without their content', async () => {
    const figures = await (await fetch(`${world.url}/metrics`)).text();
    expect(figures).toMatch(
      /gateway_unread_elements_total\{service="JobSeekerService",element="[\w/]*newpes",declared="no"\} \d/,
    );
    expect(figures).toMatch(/gateway_unread_elements_total\{[^}]*declared="yes"\} \d/);
  });
});

describe('a caller that leaves', () => {
  test('while its message waits: nothing is sent, and the evidence says notSent; the next one is served', async () => {
    const held: (() => void)[] = [];
    const hold: Bend = ({ status, contentType, reply }, response) => {
      held.push(() => response.writeHead(status, { 'content-type': contentType }).end(reply));
    };
    await proxy.bending(hold, async () => {
      const before = proxy.arrived.length;
      const first = world.call(`/integrations/${nele}/streams/patrimonium`);
      await expect.poll(() => held.length).toBe(1);
      const leaving = new AbortController();
      const token = await world.token('gent-social-worker');
      const left = fetch(`${world.url}/socialInquiry/v1/integrations/${couple}/streams/taxAssessment`, {
        headers: { authorization: `Bearer ${token}` },
        signal: leaving.signal,
      });
      const ofLeft = async () =>
        (await readEntries(world.database)).filter(
          ({ opened }) => opened['integrationId'] === couple && opened['stream'] === 'taxAssessment',
        );
      await expect.poll(async () => (await ofLeft()).length).toBe(1);
      leaving.abort();
      await expect(left).rejects.toThrow();
      await expect.poll(async () => (await ofLeft())[0]?.closed.length).toBe(1);
      const [closed] = (await ofLeft())[0]?.closed ?? [];
      expect(closed).toMatchObject({
        outcome: 'failed',
        problem: 'urn:problem-type:pcsw:socialInquiry:callerGone',
        exchanges: [{ status: 'notSent' }],
      });
      const next = world.call(`/integrations/${couple}/streams/patrimonium`);
      held.shift()?.();
      expect((await first).status).toBe(200);
      await expect.poll(() => held.length).toBe(1);
      held.shift()?.();
      expect((await next).status).toBe(200);
      expect(proxy.arrived.length - before).toBe(2);
    });
  });
});
