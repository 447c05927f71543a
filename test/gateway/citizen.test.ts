import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { OwnRecordView } from '../../src/cases/citizens/view.ts';
import { addMonths, belgianDate, daysBetween, startOfDay } from '../../src/values/calendar.ts';
import type { ListedPersona, User } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { asOwnerRows } from '../postgres.ts';
import { tamper } from '../sealed-rows.ts';
import { citizenOperations } from './citizen-operations.ts';
import { entriesOf } from './evidence-rows.ts';

interface Page {
  readonly from: string;
  readonly items: readonly OwnRecordView[];
  readonly next?: string;
}

let world: Constellation;
let rachid: ListedPersona;
let integrationId: string;
/** Milliseconds by which the time of the gateway was moved. */
let moved = 0;
const folder = mkdtempSync(join(tmpdir(), 'citizen-'));

beforeAll(async () => {
  world = await startConstellation({ clock: () => Date.now() + moved, tokenClock: Date.now });
  rachid = world.persona('self-employed-partner');
  const registered = await world.call<{ integrationId: string }>('/integrations', {
    body: registrationOf(rachid, { caseReference: 'DOSSIER-777' }),
  });
  ({ integrationId } = registered.body);
  for (const stream of ['household', 'dimona']) {
    expect((await world.call(`/integrations/${integrationId}/streams/${stream}`)).status).toBe(200);
  }
  await world.integrate(rachid, { as: 'namur-social-worker' });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const look = (as: User, body: object = { pageSize: 100 }, language = 'nl') =>
  world.call<Page>('/citizen/accessRecords/query', { as, body, headers: { 'accept-language': language } });
const proofOf = (as: User, entryId: string) =>
  world.call<Readonly<Record<string, unknown>> & { verifierKey: string; rows: { kind: string; leafData: string }[] }>(
    `/citizen/accessRecords/${entryId}/proof`,
    { as },
  );

describe('what a person sees', () => {
  test('who registered and consulted, for what, on which ground, in plain words', async () => {
    const { status, body, headers } = await look('citizen-rachid');
    expect(status).toBe(200);
    expect(headers.get('content-language')).toBe('nl');
    expect(body.items.map(({ centre, action, data }) => [centre.name, action.code, data?.stream])).toEqual([
      ['OCMW Namen', 'register', undefined],
      ['OCMW Gent', 'consult', 'dimona'],
      ['OCMW Gent', 'consult', 'household'],
      ['OCMW Gent', 'register', undefined],
    ]);
    expect(body.items[1]).toEqual({
      entryId: expect.any(String) as string,
      at: expect.any(String) as string,
      centre: { enterpriseNumber: '1999000150', name: 'OCMW Gent' },
      role: { code: 'socialWorker', text: 'maatschappelijk werker' },
      action: { code: 'consult', text: expect.any(String) as string },
      appearance: { code: 'subject', text: 'Het ging over u' },
      outcome: { code: 'answered', text: 'Het is gedaan; wat gevraagd werd, is gegeven' },
      data: {
        stream: 'dimona',
        title: 'Dimona',
        source: 'Rijksdienst voor Sociale Zekerheid (RSZ)',
        purpose: 'Nagaan of de persoon gewerkt heeft of aan het werk is',
        categories: ['werkgevers en tewerkstellingen'],
      },
      qualityCode: { code: '1', text: expect.stringMatching(/\p{L}{3}/u) as string },
      legalBasis: expect.stringMatching(
        /^Wet van 15 januari 1990 \(Kruispuntbank\); wet van 26 mei 2002, art\. 19/,
      ) as string,
    });
  });

  test.each([
    ['fr', 'CPAS de Gand', 'travailleur social', 'employeurs et occupations', 'Loi du 15 janvier 1990'],
    ['de', 'ÖSHZ Gent', 'Sozialarbeiter', 'Arbeitgeber und Beschäftigungen', 'Gesetz vom 15. Januar 1990'],
    ['en', 'PCSW Ghent', 'social worker', 'employers and employments', 'Law of 15 January 1990'],
  ])('in %s', async (language, centre, role, category, law) => {
    const { body } = await look('citizen-rachid', undefined, language);
    expect(body.items[1]).toMatchObject({
      centre: { name: centre },
      role: { text: role },
      legalBasis: expect.stringContaining(law) as string,
      data: { categories: [category] },
    });
  });

  test('neither the user nor the software, the file or the number', async () => {
    const { text } = await look('citizen-rachid');
    for (const hidden of ['gent-social-worker', 'DOSSIER-777', integrationId, rachid.ssin, rachid.familyName]) {
      expect(text).not.toContain(hidden);
    }
  });

  test('somebody who was shown in the file of another sees that, and not whose', async () => {
    const { body, text } = await look('citizen-amelie', undefined, 'fr');
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({
      centre: { name: 'CPAS de Gand' },
      appearance: { code: 'shown', text: 'Vous apparaissiez dans le dossier de quelqu’un d’autre' },
      data: { stream: 'household' },
    });
    expect(body.items[0]).not.toHaveProperty('qualityCode');
    expect(body.items[0]).not.toHaveProperty('legalBasis');
    expect(body.items[0]?.data).not.toHaveProperty('categories');
    expect(text).not.toContain(integrationId);
    expect(text).not.toContain(rachid.ssin);
  });

  test('the evidence has whom an answer shows only as pseudonyms', async () => {
    const { headers, text } = await world.call(`/integrations/${integrationId}/streams/household`);
    const [entry] = await entriesOf(world.database, String(headers.get('belgov-trace-id')));
    const { shown = [] } = entry?.closed[0] as { readonly shown?: readonly string[] };
    const numbers = new Set(text.match(/(?<=")\d{11}(?=")/g));
    numbers.delete(rachid.ssin);
    expect(numbers.size).toBeGreaterThan(2);
    expect(shown).toHaveLength(numbers.size);
    for (const one of shown) expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(shown).not.toContain(entry?.subject);
  });

  test('a refused attempt too', async () => {
    const refused = await world.call('/integrations', { as: 'gent-dpo', body: registrationOf(rachid) });
    expect(refused.status).toBe(403);
    const { body } = await look('citizen-rachid');
    expect(body.items[0]).toMatchObject({
      action: { code: 'register' },
      role: { code: 'dataProtectionOfficer' },
      outcome: { code: 'denied', text: 'Het werd geweigerd; er is niets gegeven' },
    });
  });

  test('somebody about whom nothing was done sees nothing', async () => {
    expect((await look('citizen-gunther')).body).toMatchObject({ items: [] });
  });

  test('page by page, nothing is lost and nothing comes twice', async () => {
    const whole = (await look('citizen-rachid')).body.items.map(({ entryId }) => entryId);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { body } = await look('citizen-rachid', { pageSize: 2, ...(after === undefined ? {} : { after }) });
      seen.push(...body.items.map(({ entryId }) => entryId));
      after = body.next;
    } while (after !== undefined);
    expect(seen).toEqual(whole);
    expect(seen.length).toBeGreaterThan(4);
  });

  test('malformed questions are refused', async () => {
    for (const body of [{ pageSize: 0 }, { ssin: rachid.ssin }, { after: 'x' }]) {
      expect((await look('citizen-rachid', body)).status).toBe(400);
    }
    expect((await proofOf('citizen-rachid', 'no-uuid')).status).toBe(400);
  });
});

describe('the protocol of the Data Tracker', () => {
  interface Usages {
    readonly totalUsages: number;
    readonly usages: readonly { readonly logtime: string; readonly action: string; readonly receiverCode: string }[];
  }
  const find = (query = '', as: User = 'citizen-rachid') =>
    world.call<Usages>(`/citizen/dataTracker/findUsage${query}`, { as, headers: { 'accept-language': 'en' } });

  test('gives the same lines, in its own words', async () => {
    const { items } = (await look('citizen-rachid')).body;
    const { status, body } = await find();
    expect(status).toBe(200);
    expect(body.totalUsages).toBe(items.length);
    expect(body.usages.map(({ logtime, receiverCode }) => [logtime, receiverCode])).toEqual(
      items.map(({ at, centre }) => [at, centre.enterpriseNumber]),
    );
    expect(body.usages.at(-2)).toEqual({
      logtime: items.at(-2)?.at,
      action: 'consult a stream: Household composition',
      receiverCode: '1999000150',
      receiverName: 'PCSW Ghent',
      receiverSystem: 'socialInquiry',
    });
    expect((await find('', 'citizen-amelie')).body.usages[0]?.action).toMatch(/Household.*file of somebody else/);
    expect(body.usages[0]?.action).toMatch(/refused/);
  });

  test('by offset, limit and period', async () => {
    const { usages: all } = (await find()).body;
    const part = (await find('?offset=1&limit=2')).body;
    expect([part.totalUsages, part.usages]).toEqual([all.length, all.slice(1, 3)]);
    const from = String(all[1]?.logtime);
    const since = (await find(`?periodStart=${from}`)).body;
    expect(since.usages).toEqual(all.filter(({ logtime }) => logtime >= from));
    const until = (await find(`?periodEnd=${from}`)).body;
    expect(until.usages).toEqual(all.filter(({ logtime }) => logtime <= from));
  });

  test('the token says whose data; a number in the address is refused and in no log', async () => {
    expect((await find(`?userCode=${rachid.ssin}`)).status).toBe(400);
    expect(world.log.join('\n')).not.toContain(rachid.ssin);
    for (const query of ['?limit=0', '?limit=1001', '?offset=-1', '?periodStart=yesterday']) {
      expect([query, (await find(query)).status]).toEqual([query, 400]);
    }
    const { headers } = await find();
    const [entry] = await entriesOf(world.database, String(headers.get('belgov-trace-id')));
    expect(entry).toMatchObject({
      centre: '',
      opened: { action: 'queryOwnRecords' },
      closed: [{ outcome: 'answered' }],
    });
  });

  test('says since when there are records, and that it lives, to everybody', async () => {
    const { from } = (await look('citizen-rachid')).body;
    const period = await world.call('/citizen/dataTracker/usagePeriod', { as: 'nobody' });
    expect(period.body).toEqual({ periodStart: new Date(startOfDay(from)).toISOString() });
    const heartbeat = await world.call('/citizen/dataTracker/heartbeat', { as: 'nobody' });
    expect(heartbeat.body).toEqual({ status: 'OK', message: 'API is ready' });
  });
});

describe('the evidence of looking', () => {
  test('is about the person, for no centre, and names nobody else', async () => {
    const { headers } = await look('citizen-rachid');
    const [entry, ...others] = await entriesOf(world.database, String(headers.get('belgov-trace-id')));
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      centre: '',
      subject: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      opened: { action: 'queryOwnRecords', userId: 'citizen', role: 'citizen' },
      closed: [{ outcome: 'answered', rule: 'act:citizen:queryOwnRecords' }],
    });
  });

  test('no officer of a centre sees it', async () => {
    const body = { ssin: rachid.ssin, pageSize: 100 };
    const { text, status } = await world.call('/accessRecords/query', { as: 'gent-dpo', body });
    expect(status).toBe(200);
    expect(text).not.toContain('queryOwnRecords');
    const { headers } = await look('citizen-rachid');
    const [entry] = await entriesOf(world.database, String(headers.get('belgov-trace-id')));
    expect((await world.call(`/accessRecords/${entry?.entryId ?? ''}`, { as: 'gent-dpo' })).status).toBe(404);
  });
});

describe('the proof of a line', () => {
  const verify = (proof: object, key: string) => {
    const file = join(folder, `${randomUUID()}.json`);
    writeFileSync(file, JSON.stringify(proof));
    const program = join(import.meta.dirname, '../../verifier/verify_ledger.py');
    return execFileSync('python3', [program, 'entry', file, '--key', key], { encoding: 'utf8', stdio: 'pipe' });
  };
  const placedProof = (as: User, entryId: string, rows: number) =>
    eventually(async () => {
      const proof = await proofOf(as, entryId);
      expect(proof.status).toBe(200);
      expect(proof.body.rows).toHaveLength(rows);
      return proof.body;
    });

  test('an outside program checks it, and notices a change', async () => {
    const { body } = await look('citizen-rachid');
    const { entryId = '' } = body.items.find(({ data }) => data?.stream === 'dimona') ?? {};
    const proof = await placedProof('citizen-rachid', entryId, 2);
    expect(verify(proof, proof.verifierKey)).toContain('2 rows are in the log');
    expect(JSON.stringify(proof)).not.toContain('"content"');
    const [first, second] = proof.rows;
    const changed = { ...first, leafData: first?.leafData.replace('1999000150', '1999000249') };
    expect(() => verify({ ...proof, rows: [changed, second] }, proof.verifierKey)).toThrow();
  });

  /** The text of a page as a person reads it. */
  const wordsOf = (page: string) =>
    page
      .replace(/<style>.*?<\/style>/s, '')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&#39;', "'");
  const cardOf = (as: User, path: string, headers: Readonly<Record<string, string>> = {}) =>
    world.call(path, { as, headers: { accept: 'text/html', 'accept-language': 'en', ...headers } });

  test('as a card it says what happened, and the command on it checks the proof that was saved', async () => {
    const { body } = await look('citizen-rachid');
    const line = body.items.find(({ data }) => data?.stream === 'dimona');
    const path = `/citizen/accessRecords/${line?.entryId ?? ''}/proof`;
    const proof = await placedProof('citizen-rachid', line?.entryId ?? '', 2);
    const card = await cardOf('citizen-rachid', path);
    expect(card.status).toBe(200);
    expect(card.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(card.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/);
    expect(card.headers.get('cache-control')).toBe('no-store');
    expect(card.text).not.toMatch(/<script|style=|onclick|\[object|undefined/);
    const words = wordsOf(card.text);
    for (const told of ['PCSW Ghent – 1999000150', 'social worker', 'Dimona', '15 January 1990', 'It was about you']) {
      expect(words).toContain(told);
    }
    for (const { leafData } of proof.rows) expect(words).toContain(leafData.trimEnd());
    for (const hidden of ['gent-social-worker', 'DOSSIER-777', integrationId, rachid.ssin, rachid.familyName]) {
      expect(words).not.toContain(hidden);
    }
    expect(words).toContain(`/socialInquiry/v1${path}`);
    const saved = await world.call(path, { as: 'citizen-rachid', headers: { accept: 'application/json' } });
    const [, program = '', ...args] = /python3 .*/.exec(words)?.[0].trim().split(' ') ?? [];
    const at = mkdtempSync(join(folder, 'card-'));
    const run = (text: string) => {
      writeFileSync(join(at, 'proof.json'), text);
      copyFileSync(join(import.meta.dirname, '../../verifier', program), join(at, program));
      return execFileSync('python3', [program, ...args], { cwd: at, encoding: 'utf8', stdio: 'pipe' });
    };
    expect(run(saved.text)).toMatch(/^Good: .*\n {2}row \d+: opened .*, centre 1999000150\n/);
    expect(run(saved.text)).toContain(`opened ${line?.at ?? ''}`);
    expect(() => run(saved.text.replace('1999000150', '1999000249'))).toThrow();
    expect((await cardOf('citizen-rachid', path, { accept: 'application/pdf' })).status).toBe(406);
    for (const [language, when] of Object.entries({ nl: 'Wanneer', fr: 'Quand', de: 'Wann' })) {
      const translated = await cardOf('citizen-rachid', path, { 'accept-language': language });
      expect(translated.text).toContain(`<html lang="${language}">`);
      expect(wordsOf(translated.text)).toContain(when);
    }
  });

  test('the officer of the centre gets the same of a record, without whose it is', async () => {
    const { items } = (await look('citizen-rachid')).body;
    const { entryId = '' } = items.find(({ data }) => data?.stream === 'dimona') ?? {};
    const path = `/accessRecords/${entryId}/proof`;
    await placedProof('citizen-rachid', entryId, 2);
    const { body, headers } = await world.call<{ verifierKey: string; rows: unknown[] }>(path, { as: 'gent-dpo' });
    expect(body.rows).toHaveLength(2);
    expect(verify(body, body.verifierKey)).toContain('2 rows are in the log');
    const [entry] = await entriesOf(world.database, String(headers.get('belgov-trace-id')));
    expect(entry).toMatchObject({ opened: { action: 'proveAccessRecord' }, closed: [{ outcome: 'answered' }] });
    const words = wordsOf((await cardOf('gent-dpo', path)).text);
    expect(words).toContain('social worker');
    expect(words).toContain('15 January 1990');
    for (const hidden of ['about you', 'gent-social-worker', 'DOSSIER-777', integrationId, rachid.ssin]) {
      expect(words).not.toContain(hidden);
    }
    const namur = items.find(({ centre }) => centre.name === 'OCMW Namen')?.entryId ?? '';
    expect((await cardOf('gent-dpo', `/accessRecords/${namur}/proof`)).status).toBe(404);
  });

  test('of a line in the file of somebody else, nothing leads to that person', async () => {
    const { body } = await look('citizen-amelie');
    const proof = await placedProof('citizen-amelie', body.items[0]?.entryId ?? '', 1);
    expect(proof.rows[0]?.kind).toBe('closed');
    expect(proof.rows[0]?.leafData.split('\n')[5]).toBe('');
    expect(verify(proof, proof.verifierKey)).toContain('1 rows are in the log');
  });

  test('a line of somebody else is nobody’s line, and so is one that does not exist', async () => {
    const { body } = await look('citizen-rachid');
    const own = body.items.find(({ data }) => data?.stream === 'dimona')?.entryId ?? '';
    const [foreign, missing] = [await proofOf('citizen-amelie', own), await proofOf('citizen-amelie', randomUUID())];
    expect([foreign.status, missing.status]).toEqual([404, 404]);
    expect({ ...foreign.body, instance: '' }).toEqual({ ...missing.body, instance: '' });
  });
});

describe('tokens', () => {
  const document = parse(readFileSync(new URL('../../openapi/openapi.yaml', import.meta.url), 'utf8')) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly security?: readonly unknown[] }>>>>;
  };
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { security }]) => security?.length !== 0)
      .map(([method]) => ({ name: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), path })),
  );
  const ask = ({ method, path }: (typeof operations)[number], as: User) =>
    world.call<{ type: string }>(path.replace(/\{\w+\}/g, randomUUID()), {
      as,
      method,
      ...(method === 'POST' ? { body: {} } : {}),
    });

  test('that of a citizen opens nothing else', async () => {
    const others = operations.filter(({ name }) => !citizenOperations.includes(name));
    expect(others.length).toBeGreaterThan(40);
    for (const one of others) {
      const { status, body } = await ask(one, 'citizen-rachid');
      expect([one.name, status, body.type]).toEqual([one.name, 403, 'urn:problem-type:belgif:missingScope']);
    }
  });

  test.each(['gent-social-worker', 'gent-team-lead', 'gent-dpo', 'inspector'] as const)(
    'that of %s does not open this',
    async (user) => {
      for (const one of operations.filter(({ name }) => citizenOperations.includes(name))) {
        expect([one.name, (await ask(one, user)).status]).toEqual([one.name, 403]);
      }
    },
  );
});

test('after six months a line is gone', async () => {
  const before = (await look('citizen-rachid')).body;
  moved = 181 * 86_400_000;
  expect((await look('citizen-rachid')).body.items).toHaveLength(before.items.length);
  moved = 186 * 86_400_000;
  const { body } = await look('citizen-rachid');
  expect(body.items).toEqual([]);
  expect((await proofOf('citizen-rachid', before.items[0]?.entryId ?? '')).status).toBe(404);
});

describe('what is withheld while an inquiry runs', () => {
  const officer = { as: 'gent-dpo' } as const;
  const reason = 'Domiciliefraude: de arbeidsauditeur onderzoekt.';
  const at = (days: number) => belgianDate(Date.now() + moved + days * 86_400_000);
  const withhold = (entryId: string, until: string, as: User = 'gent-dpo') =>
    world.call<{ type?: string; until?: string }>(`/accessRecords/${entryId}/withholding`, {
      as,
      body: { reason, until },
    });
  const lift = (entryId: string) =>
    world.call<{ type?: string; until?: string }>(`/accessRecords/${entryId}/withholding/lift`, {
      ...officer,
      body: { reason: 'Het onderzoek is afgesloten.' },
    });
  const withheld = async (body: object = {}) =>
    (
      await world.call<{ items: readonly { record: { entryId: string }; until: string }[]; next?: string }>(
        '/withholdings/query',
        { ...officer, body },
      )
    ).body;
  const ids = async (as: User) => (await look(as)).body.items.map(({ entryId }) => entryId);
  const ask = (as: User, entryId: string) =>
    world.call<{ type?: string }>('/citizen/questions', { as, body: { entryId } });
  let dimona: string;
  let household: string;
  let whole: readonly string[];

  beforeAll(async () => {
    moved = 0;
    const { body } = await look('citizen-rachid');
    const idOf = (stream: string) => body.items.find(({ data }) => data?.stream === stream)?.entryId ?? '';
    [dimona, household] = [idOf('dimona'), idOf('household')];
    whole = await ids('citizen-rachid');
  });

  test('its persons see nothing of it, and nothing tells that something is kept back', async () => {
    const answer = await withhold(dimona, at(30));
    expect(answer.status, answer.text).toBe(200);
    expect(answer.body).toMatchObject({ record: { entryId: dimona }, until: at(30), withheldBy: 'gent-dpo' });
    const rest = whole.filter((id) => id !== dimona);
    expect(await ids('citizen-rachid')).toEqual(rest);
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const { body } = await look('citizen-rachid', { pageSize: 2, ...(after === undefined ? {} : { after }) });
      seen.push(...body.items.map(({ entryId }) => entryId));
      after = body.next;
      if (after === undefined) break;
      expect(body.items).toHaveLength(2);
      expect(after).toBe(body.items[1]?.entryId);
    }
    expect(seen).toEqual(rest);
    const [proof, question, missing] = [
      await proofOf('citizen-rachid', dimona),
      await ask('citizen-rachid', dimona),
      await ask('citizen-rachid', randomUUID()),
    ];
    expect([proof.status, question.status]).toEqual([404, 404]);
    const usage = await world.call('/citizen/dataTracker/findUsage', { as: 'citizen-rachid' });
    expect(usage.body['totalUsages']).toBe(rest.length);
    expect({ ...question.body, instance: '' }).toEqual({ ...missing.body, instance: '' });
    // Of several persons in an entry, none sees it.
    await withhold(household, at(30));
    expect(await ids('citizen-amelie')).not.toContain(household);
  });

  test('the officer sees the record, the list and the number; the evidence names no person', async () => {
    expect((await world.call(`/accessRecords/${dimona}`, officer)).status).toBe(200);
    const all = await withheld();
    expect(new Set(all.items.map(({ record }) => record.entryId))).toEqual(new Set([dimona, household]));
    const first = await withheld({ pageSize: 1 });
    const second = await withheld({ pageSize: 1, after: first.next });
    expect([...first.items, ...second.items]).toEqual(all.items);
    const { body } = await world.call('/citizenQuestions/query', { ...officer, body: {} });
    expect(body['figures']).toEqual({ open: 0, overdue: 0, withheld: 2 });
    const { headers } = await withhold(dimona, at(40));
    const [entry] = await entriesOf(world.database, String(headers.get('belgov-trace-id')));
    expect(entry).toMatchObject({
      subject: null,
      opened: { action: 'withholdRecord', userId: 'gent-dpo', aboutEntryId: dimona },
      closed: [{ outcome: 'answered' }],
    });
    expect(entry?.opened).not.toHaveProperty('ssin');
    const kept = await asOwnerRows(
      world.database.ownerUrl,
      `select row_to_json(withheld_entry)::text || encode(reason_sealed, 'escape') from withheld_entry`,
    );
    for (const text of [...kept, world.log.join('\n')]) expect(text).not.toContain('fraude');
  });

  test('only the officer of the centre, and not for longer than allowed', async () => {
    for (const until of [at(0), at(-1), at(190), '2026-02-30']) {
      expect([until, (await withhold(dimona, until)).status]).toEqual([until, 400]);
    }
    const namur = (await look('citizen-rachid')).body.items.find(({ centre }) => centre.name === 'OCMW Namen');
    expect((await withhold(namur?.entryId ?? '', at(30))).status).toBe(404);
    for (const as of ['gent-social-worker', 'gent-team-lead', 'inspector'] as const) {
      expect((await withhold(dimona, at(30), as)).status).toBe(403);
    }
    const last = addMonths(belgianDate(Date.now()), 6);
    expect((await withhold(dimona, last)).body.until).toBe(last);
    // A month later the end is still counted from the entry.
    moved = 31 * 86_400_000;
    expect((await withhold(dimona, at(180))).status).toBe(400);
    moved = 0;
  });

  test('lifted, it is there at once, and says that it was withheld', async () => {
    const lifted = await lift(household);
    expect([lifted.status, lifted.body.until]).toEqual([200, at(0)]);
    const line = (await look('citizen-rachid')).body.items.find(({ entryId }) => entryId === household);
    expect(line?.withheldUntil).toBe(at(0));
    expect((await lift(household)).body.type).toMatch(/:notWithheld$/);
    expect(await ids('citizen-amelie')).toContain(household);
  });

  test('what somebody has asked about is not withheld any more', async () => {
    expect((await ask('citizen-amelie', household)).status).toBe(201);
    expect((await withhold(household, at(30))).body.type).toMatch(/:askedAbout$/);
  });

  test('on its day it appears by itself, for as long as another of that day', async () => {
    const last = addMonths(belgianDate(Date.now()), 6);
    const daysUntil = (day: string) => daysBetween(belgianDate(Date.now()), day);
    moved = (daysUntil(last) - 1) * 86_400_000;
    expect(await ids('citizen-rachid')).not.toContain(dimona);
    // Everything else of its day is gone by then.
    moved = (daysUntil(last) + 5) * 86_400_000;
    expect((await look('citizen-rachid')).body.items).toMatchObject([{ entryId: dimona, withheldUntil: last }]);
    expect((await proofOf('citizen-rachid', dimona)).status).toBe(200);
    expect((await ask('citizen-rachid', dimona)).status).toBe(201);
    moved = (daysUntil(addMonths(last, 6)) + 1) * 86_400_000;
    expect(await ids('citizen-rachid')).toEqual([]);
    moved = 0;
  });

  test('a row that somebody wrote into the database hides nothing, and is told of', async () => {
    const [line = ''] = await ids('citizen-rachid');
    const other = whole.find((id) => id !== line && id !== dimona && id !== household) ?? '';
    expect((await withhold(other, at(10))).status).toBe(200);
    expect(await ids('citizen-rachid')).not.toContain(other);
    await tamper(
      world.database.ownerUrl,
      `update withheld_entry set visible_from = '2099-01-01', row_version = row_version + 1 where entry_id = '${other}'`,
    );
    expect(await ids('citizen-rachid')).toContain(other);
    expect((await withhold(other, at(20))).body.type).toMatch(/:recordChanged$/);
    expect(world.log.filter((text) => text.includes('changed outside') && text.includes(other))).toHaveLength(1);
  });
});
