import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InspectedFileView } from '../../src/cases/inspections/file/view.ts';
import type { Answer, User } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { tamper } from '../sealed-rows.ts';
import { entriesOf } from './evidence-rows.ts';

const ghent = '1999000150';
const namur = '1999000249';

interface Figure {
  readonly enterpriseNumber: string;
  readonly month?: string;
  readonly figure: { readonly code: string };
  readonly stream?: string;
  readonly action?: string;
  readonly ruleCode?: string;
  readonly outcome?: string;
  readonly qualityCode?: { readonly code: string };
  readonly deadline?: string;
  readonly count?: number;
  readonly fewerThan?: number;
}

let world: Constellation;
/** Milliseconds by which the time of the gateway was moved. */
let moved = 0;
let month: string;
const folder = mkdtempSync(join(tmpdir(), 'inspections-'));

beforeAll(async () => {
  world = await startConstellation({
    env: { CHECKPOINT_SECONDS: '1', CHECKPOINTS_DIRECTORY: folder, INSPECTION_DAYS: '10', INSPECTION_FILES: '3' },
    clock: () => Date.now() + moved,
    tokenClock: Date.now,
  });
  month = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Brussels' }).format(Date.now()).slice(0, 7);
  const integrationId = await world.integrate(world.persona('self-employed-partner'));
  for (let times = 0; times < 5; times += 1) {
    expect((await world.call(`/integrations/${integrationId}/streams/dimona`)).status).toBe(200);
  }
  expect((await world.call(`/integrations/${integrationId}/streams/household`)).status).toBe(200);
  await world.call('/integrations', { as: 'gent-dpo', body: registrationOf(world.persona('self-employed-partner')) });
  await world.integrate(world.persona('self-employed-partner'), { as: 'namur-social-worker' });
  await world.integrate(world.persona('single-applicant'), { as: 'namur-social-worker' });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const figuresOf = (body: object, as = 'inspector' as const) =>
  world.call<{ readonly items: readonly Figure[] }>('/inspectionFigures/query', { as, body });

test('what a centre did, month by month; of small figures only that they are small', async () => {
  const { status, body, text } = await figuresOf({ enterpriseNumber: ghent, from: month, to: month });
  expect(status, text).toBe(200);
  expect(new Set(body.items.map(({ enterpriseNumber }) => enterpriseNumber))).toEqual(new Set([ghent]));
  const shown = body.items.map(({ figure, stream, action, ruleCode, outcome, qualityCode, count, fewerThan }) =>
    [figure.code, stream, action, ruleCode, outcome, qualityCode?.code, count, fewerThan]
      .filter((one) => one !== undefined)
      .join(' '),
  );
  expect(shown).toEqual([
    'consultations dimona answered 1 5',
    'consultations household answered 1 5',
    'refusals register missingScope 5',
    'registrations 1 5',
  ]);
  expect(body.items.find(({ stream }) => stream === 'dimona')).toHaveProperty('count', 5);
  expect(body.items.find(({ stream }) => stream === 'household')).not.toHaveProperty('count');
  expect(text).not.toMatch(/\d{11}|gent-social-worker/);
});

test('what is overdue today has no month', async () => {
  moved = 40 * 86_400_000;
  const { body } = await figuresOf({ enterpriseNumber: namur, from: month, to: month });
  moved = 0;
  expect(body.items.filter(({ figure }) => figure.code === 'overdue')).toEqual([
    expect.objectContaining({ deadline: 'decision', fewerThan: 5 }),
  ]);
  expect(body.items.find(({ figure }) => figure.code === 'overdue')).not.toHaveProperty('month');
});

test('all centres for one month; many months of one centre; no other', async () => {
  const { body } = await figuresOf({ from: month, to: month });
  expect(new Set(body.items.map(({ enterpriseNumber }) => enterpriseNumber))).toEqual(new Set([ghent, namur]));
  expect((await figuresOf({ from: '2026-01', to: '2026-02' })).status).toBe(400);
  expect((await figuresOf({ enterpriseNumber: '0308357159', from: month, to: month })).status).toBe(404);
});

test('for the inspectors of the supervisor and nobody else; an inspector can do nothing else', async () => {
  const body = { from: month, to: month };
  const refused = await world.call('/inspectionFigures/query', { as: 'gent-dpo', body });
  expect([refused.status, refused.body]).toMatchObject([403, { type: 'urn:problem-type:belgif:missingScope' }]);
  expect((await world.call('/integrations/query', { as: 'inspector', body: {} })).status).toBe(403);
});

interface Inspection {
  readonly inspectionId: string;
  readonly state: string;
  readonly candidates: number;
  readonly candidatesHash: string;
  readonly entryId: string;
  readonly drawing?: { readonly files: number; readonly seed: string; readonly lastDay: string };
}

interface Drawing {
  readonly candidates: readonly string[];
  readonly sample: readonly string[];
  readonly proof: { readonly verifierKey: string };
}

/** What the verifier in another language says first, with all checkpoints that were kept. */
function verify(drawing: Omit<Drawing, 'sample'> & { readonly sample: readonly unknown[] }): string | undefined {
  const file = join(folder, 'drawing.json');
  writeFileSync(file, JSON.stringify(drawing));
  const kept = readdirSync(folder).filter((name) => name.endsWith('.checkpoints'));
  const earlier = kept.flatMap((name) => ['--earlier', join(folder, name)]);
  const program = join(import.meta.dirname, '../../verifier/verify_ledger.py');
  const given = [program, 'drawing', file, '--key', drawing.proof.verifierKey, ...earlier];
  return spawnSync('python3', given, { encoding: 'utf8' }).stdout.split('\n')[0];
}

const day = 86_400_000;
const request = (more: object = {}) =>
  world.call<Inspection>('/inspections', {
    as: 'inspector',
    body: {
      reference: 'INSP-2026-014',
      enterpriseNumber: ghent,
      from: `${month}-01`,
      to: '2099-12-31',
      sampleSize: 1,
      ...more,
    },
  });
const read = (id: string, as: User = 'inspector') => world.call<Inspection>(`/inspections/${id}`, { as });
const openFile = (id: string, number = 1, headers: Readonly<Record<string, string>> = {}) =>
  world.call<InspectedFileView>(`/inspections/${id}/files/${String(number)}`, { as: 'inspector', headers });
const ruleOf = async (answer: Answer<unknown>) => {
  const [entry] = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
  return entry?.closed[0]?.rule;
};

describe('a mandate', () => {
  let mandate: Inspection;
  let ofNamur: Inspection;

  test('is on record with the list it will be drawn from, before anybody can know the sample', async () => {
    ofNamur = (await request({ enterpriseNumber: namur })).body;
    const { status, body, headers, text } = await request();
    expect(status, text).toBe(201);
    mandate = body;
    expect(body).toMatchObject({ state: 'requested', candidates: 1, enterpriseNumber: ghent });
    const [entry] = await entriesOf(world.database, String(headers.get('belgov-trace-id')));
    expect(entry).toMatchObject({ entryId: body.entryId, centre: '1999000942', subject: null });
    expect(entry?.opened['inspection']).toEqual({
      inspectionId: body.inspectionId,
      reference: 'INSP-2026-014',
      mandate: {
        centre: ghent,
        from: `${month}-01`,
        to: '2099-12-31',
        qualityCodes: [],
        sampleSize: 1,
        candidates: 1,
        candidatesHash: body.candidatesHash,
      },
    });
  });

  test('is drawn with the first checkpoint after it; anybody can draw it again', async () => {
    const drawn = await eventually(async () => {
      const { body } = await read(mandate.inspectionId);
      expect(body.state).toBe('drawn');
      return body;
    });
    expect(drawn.drawing?.files).toBe(1);
    const other = await eventually(async () => {
      expect((await read(ofNamur.inspectionId)).body.state).toBe('drawn');
      return world.call<Drawing>(`/inspections/${ofNamur.inspectionId}/drawing`, { as: 'inspector' });
    });
    expect([other.body.candidates.length, other.body.sample.length]).toEqual([2, 1]);
    expect(verify(other.body)).toMatch(/^Good: the sample of 1 of 2 follows/);
    const [left] = other.body.candidates.filter((one) => !other.body.sample.includes(one));
    expect(verify({ ...other.body, sample: [left] })).toMatch(/^WRONG: another sample follows/);
    expect(verify({ ...other.body, candidates: other.body.sample, sample: [left] })).toMatch(
      /^WRONG: the list is not the one/,
    );
  });

  test('is only of the inspector who holds it', async () => {
    expect((await read(mandate.inspectionId, 'gent-dpo')).status).toBe(403);
    await tamper(world.database.ownerUrl, `update inspection set inspector = 'somebody'`);
    const changed = await openFile(mandate.inspectionId);
    expect([changed.status, await ruleOf(changed)]).toEqual([409, 'recordChanged']);
    await tamper(world.database.ownerUrl, `update inspection set inspector = 'inspector'`);
  });

  test.each([
    ['a centre that is not served', { enterpriseNumber: '0308357159' }, 404],
    ['days without a file', { from: '2001-01-01', to: '2001-12-31' }, 400],
    ['a code without a file', { qualityCodes: [7] }, 400],
    ['more files than a sample may have', { sampleSize: 4 }, 400],
    ['a reference with a number of a person', { reference: 'INSP-88.63.14-212.08' }, 400],
    ['an end before the beginning', { from: '2026-02-01', to: '2026-01-01' }, 400],
  ])('is not given for %s', async (_what, more, status) => {
    expect((await request(more)).status).toBe(status);
  });

  test('opens a file by its number: what is missing or late first, and nothing that a source said', async () => {
    const answer = await openFile(mandate.inspectionId, 1, { 'accept-language': 'fr' });
    const { status, body, text, headers } = answer;
    expect(status, text).toBe(200);
    expect(headers.get('content-language')).toBe('fr');
    expect(body).toMatchObject({ reference: 'INSP-2026-014', number: 1, files: 1, centre: { name: 'CPAS de Gand' } });
    const [first] = body.findings;
    expect(first).toMatchObject({ category: 'missing', code: 'notConsulted' });
    expect(first?.streams?.map(({ code }) => code)).toEqual(expect.arrayContaining(['nationalRegister', 'pension']));
    expect(first?.streams?.map(({ code }) => code)).not.toContain('dimona');
    expect(body.consultations.map(({ stream, outcome }) => `${stream.code} ${outcome.text}`)).toEqual([
      ...Array.from({ length: 5 }, () => 'dimona répondu'),
      'household répondu',
    ]);
    expect(body.integrations).toHaveLength(1);
    const { ssin, familyName } = world.persona('self-employed-partner');
    for (const hidden of [ssin, familyName, 'gent-social-worker']) expect(text).not.toContain(hidden);
  });

  test('shows the flags of the person that the supervisor raised within the mandate, and what was answered', async () => {
    const { ssin } = world.persona('self-employed-partner');
    const raised = (raisedOn: string) =>
      world.control<{ flag: object }>('flags', {
        body: { enterpriseNumber: ghent, ssin, months: ['2024-01'], raisedOn },
      });
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
    const flags = [(await raised(today)).flag, (await raised('2024-02-01')).flag];
    const { body: imported } = await world.call<{ items: readonly { flagId: string }[] }>('/flags', {
      body: { flags },
    });
    const path = `/flags/${String(imported.items[0]?.flagId)}/feedback`;
    expect((await world.call(path, { body: { code: 4, comment: 'Herzien', proofReference: 'DOC-7' } })).status).toBe(
      202,
    );
    const { body, text } = await openFile(mandate.inspectionId, 1, { 'accept-language': 'nl' });
    expect(body.flags).toMatchObject([
      {
        raisedOn: today,
        aid: { code: 'livingWage', text: 'Leefloon' },
        crossing: { code: 'work' },
        feedback: { code: '4', text: 'De beslissing is herzien' },
        feedbackOn: today,
        proofReference: 'DOC-7',
      },
    ]);
    for (const hidden of [ssin, 'Herzien', 'gent-social-worker']) expect(text).not.toContain(hidden);
  });

  test('opens it as a page too: no script, no style but its own, no word without a text', async () => {
    const page = await openFile(mandate.inspectionId, 1, { accept: 'text/html', 'accept-language': 'nl' });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/);
    expect(page.text).toContain('<html lang="nl">');
    expect(page.text).not.toMatch(/<script|style=|onclick|\[object|undefined/);
    expect(page.text.indexOf('Ontbreekt')).toBeLessThan(page.text.indexOf('Raadplegingen'));
    const words = page.text.replace(/<style>.*?<\/style>/s, '').replaceAll(/<[^>]+>/g, ' ');
    expect(words.match(/\b[a-z]+[A-Z]\w+/g) ?? []).toEqual([]);
    expect((await openFile(mandate.inspectionId, 1, { accept: 'application/pdf' })).status).toBe(406);
  });

  test('opens nothing outside the sample', async () => {
    const outside = await openFile(mandate.inspectionId, 2);
    expect([outside.status, await ruleOf(outside)]).toEqual([404, 'outsideSample']);
  });

  test('the person sees that it was opened, under which mandate; the officer of the centre too', async () => {
    const citizen = await world.call<{ readonly items: readonly Readonly<Record<string, unknown>>[] }>(
      '/citizen/accessRecords/query',
      { as: 'citizen-rachid', body: { pageSize: 1 } },
    );
    expect(citizen.body.items).toMatchObject([
      { action: { code: 'readInspectedFile' }, role: { code: 'inspector' }, mandate: 'INSP-2026-014' },
    ]);
    const officer = await world.call<{ readonly items: readonly object[] }>('/inspections/query', {
      as: 'gent-dpo',
      body: {},
    });
    expect(officer.body.items).toMatchObject([
      { reference: 'INSP-2026-014', supervisor: '1999000942', state: 'drawn', opened: [{ number: 1 }] },
    ]);
  });

  test('opens nothing once its days are over', async () => {
    moved = 11 * day;
    const over = await openFile(mandate.inspectionId);
    moved = 0;
    expect([over.status, await ruleOf(over)]).toEqual([403, 'mandateOver']);
    expect(over.body).toMatchObject({ ruleCode: 'mandateOver' });
  });

  test('is found again by its inspector: drawn or not, newest first, page by page, and no other than the own', async () => {
    const list = (body: object, as: User = 'inspector') =>
      world.call<{ readonly items: readonly Inspection[]; readonly next?: string }>('/inspections/own/query', {
        as,
        body,
      });
    const third = (await request({ reference: 'INSP-2026-015' })).body;
    const held = [third, mandate, ofNamur].map(({ inspectionId }) => inspectionId);
    const whole = await list({});
    expect(whole.status, whole.text).toBe(200);
    expect(whole.body.items.map(({ inspectionId }) => inspectionId)).toEqual(held);
    expect(whole.body.items[1]).toMatchObject((await read(mandate.inspectionId)).body);
    const [entry] = await entriesOf(world.database, String(whole.headers.get('belgov-trace-id')));
    expect(entry?.opened).toMatchObject({ action: 'queryOwnInspections', userId: 'inspector' });
    const first = await list({ pageSize: 2 });
    const rest = await list({ pageSize: 2, after: first.body.next });
    expect([first, rest].map(({ body }) => body.items.map(({ inspectionId }) => inspectionId))).toEqual([
      held.slice(0, 2),
      held.slice(2),
    ]);
    expect(rest.body).not.toHaveProperty('next');
    expect((await list({}, 'gent-dpo')).status).toBe(403);
    // One that somebody gave to the inspector in the database is not the inspector's, and the page is full all the same.
    await tamper(world.database.ownerUrl, `update inspection set reference = 'X' where inspection_id = '${held[1]}'`);
    expect((await list({ pageSize: 2 })).body.items.map(({ inspectionId }) => inspectionId)).toEqual([
      held[0],
      held[2],
    ]);
    await tamper(
      world.database.ownerUrl,
      `update inspection set reference = 'INSP-2026-014' where inspection_id = '${held[1]}'`,
    );
  });
});
