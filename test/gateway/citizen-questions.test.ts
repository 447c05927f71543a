import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OwnRecordView } from '../../src/cases/citizens/view.ts';
import type { User } from '../client.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { asOwnerRows } from '../postgres.ts';
import { tamper } from '../sealed-rows.ts';
import { entriesOf, verifyLedger } from './evidence-rows.ts';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}
interface OwnQuestion {
  readonly questionId: string;
  readonly entryId: string;
  readonly state: { readonly code: string; readonly text: string };
  readonly dueOn: string;
  readonly extension?: object;
  readonly answer?: { readonly text: string };
}
interface OfficerPage extends Page<{ questionId: string; state: string; dueOn: string; text?: string }> {
  readonly figures: Readonly<Record<string, number>>;
}

const day = 86_400_000;
/** A Monday in the year after; the clock of the gateway is the test's own. */
const begin = Date.parse('2027-02-01T10:00:00+01:00');
let now = begin;
let world: Constellation;
/** Lines of Rachid about Rachid, oldest first. */
let own: readonly string[];
/** Lines of Amélie, who was shown in the file of Rachid. */
let shown: readonly string[];
const questionsPerDay = 6;

beforeAll(async () => {
  world = await startConstellation({
    clock: () => now,
    tokenClock: Date.now,
    env: { CITIZEN_QUESTIONS_PER_DAY: String(questionsPerDay) },
  });
  await world.control('clock', { method: 'PUT', body: { now: new Date(begin).toISOString() } });
  const rachid = world.persona('self-employed-partner');
  const { familyName, givenName, birthDate, ssin } = rachid;
  const { body } = await world.call<{ integrationId: string }>('/integrations', {
    body: {
      ssin,
      qualityCode: 1,
      caseReference: 'DOSSIER-777',
      applicationDate: '2027-02-01',
      informedOn: '2027-02-01',
      proofOfIdentity: { familyName, givenName, birthDate },
      ownApplication: true,
    },
  });
  for (let times = 0; times <= questionsPerDay + 1; times += 1) {
    expect((await world.call(`/integrations/${body.integrationId}/streams/household`)).status).toBe(200);
  }
  own = (await lines('citizen-rachid')).map(({ entryId }) => entryId).reverse();
  shown = (await lines('citizen-amelie')).map(({ entryId }) => entryId).reverse();
});
afterAll(() => world[Symbol.asyncDispose]());

async function lines(as: User, language = 'nl') {
  const headers = { 'accept-language': language };
  const body = { pageSize: 100 };
  return (await world.call<Page<OwnRecordView>>('/citizen/accessRecords/query', { as, body, headers })).body.items;
}
const lineOf = async (as: User, entryId: string, language?: string) =>
  (await lines(as, language)).find((line) => line.entryId === entryId);
const ask = (as: User, entryId: string | undefined, text?: string) =>
  world.call<OwnQuestion & { type?: string }>('/citizen/questions', {
    as,
    body: { entryId, ...(text === undefined ? {} : { text }) },
  });
const asked = async (as: User, body: object = {}) =>
  (await world.call<Page<OwnQuestion>>('/citizen/questions/query', { as, body })).body;
const officer = { as: 'gent-dpo' } as const;
const list = async (body: object = { pageSize: 100 }) =>
  (await world.call<OfficerPage>('/citizenQuestions/query', { ...officer, body })).body;
const answer = (questionId: string | undefined, text: string, language = 'nl') =>
  world.call<{ type?: string; state?: string }>(`/citizenQuestions/${String(questionId)}/answer`, {
    ...officer,
    body: { text, language },
  });
const traceOf = ({ headers }: { readonly headers: Headers }) => String(headers.get('belgov-trace-id'));
const why = 'Ik vroeg geen steun. Waarom keek u naar mijn gezin?';
const because = 'U vroeg op 1 februari een leefloon aan; daarvoor moeten wij weten wie er samenwoont.';

describe('a question and its answer', () => {
  test('goes to the centre with a due day a month later, and stands beside its line', async () => {
    const { status, body } = await ask('citizen-rachid', own[1], why);
    expect(status).toBe(201);
    const question = {
      questionId: expect.any(String) as string,
      state: { code: 'open', text: 'Het centrum heeft nog tijd om te antwoorden' },
      askedAt: '2027-02-01T09:00:00.000Z',
      dueOn: '2027-03-01',
      text: why,
    };
    const centre = { enterpriseNumber: '1999000150', name: 'OCMW Gent' };
    expect(body).toEqual({ entryId: own[1], centre, ...question });
    expect((await lineOf('citizen-rachid', own[1] ?? ''))?.question).toEqual(question);
    expect((await asked('citizen-rachid')).items).toEqual([body]);
    expect(await asked('citizen-amelie')).toEqual({ items: [] });
  });

  test('a plain "why?" of somebody who was shown in the file of another', async () => {
    const { status, body } = await ask('citizen-amelie', shown[0]);
    expect(status).toBe(201);
    expect(body).not.toHaveProperty('text');
  });

  test('the officer sees who asks about which record, with what is waiting as figures', async () => {
    const answered = await world.call<OfficerPage>('/citizenQuestions/query', { ...officer, body: {} });
    const { ssin } = world.persona('self-employed-partner');
    expect(answered.body.figures).toEqual({ open: 2, overdue: 0, withheld: 0 });
    expect(answered.body.items).toMatchObject([
      { ssin, appearance: 'subject', state: 'open', dueOn: '2027-03-01', text: why, record: { entryId: own[1] } },
      { appearance: 'shown', state: 'open', record: { entryId: shown[0] } },
    ]);
    const href = new URL((answered.body.items[0] as unknown as { record: { href: string } }).record.href);
    expect((await world.call(href.pathname, officer)).body).toMatchObject({ action: 'consult', stream: 'household' });
    const [entry] = await entriesOf(world.database, traceOf(answered));
    expect(entry?.opened).toMatchObject({ action: 'queryCitizenQuestions', role: 'dataProtectionOfficer' });
    expect(entry?.opened['alsoAbout']).toHaveLength(2);
  });

  test('is asked once while it is open, also by two requests at once', async () => {
    expect((await ask('citizen-rachid', own[1], 'Nog eens')).body.type).toMatch(/:alreadyAsked$/);
    const both = await Promise.all([ask('citizen-rachid', own[2]), ask('citizen-rachid', own[2])]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    // Somebody else who is in the same entry has a question of the own.
    expect((await ask('citizen-amelie', own[2])).status).toBe(201);
  });

  test('about a line of somebody else is like about none', async () => {
    const foreign = await ask('citizen-amelie', own[0]);
    const missing = await ask('citizen-amelie', randomUUID());
    expect([foreign.status, missing.status]).toEqual([404, 404]);
    expect({ ...foreign.body, instance: '' }).toEqual({ ...missing.body, instance: '' });
    expect((await ask('citizen-gunther', own[1])).status).toBe(404);
  });

  test('is answered once, and the answer stands beside the line without the officer', async () => {
    const [first] = (await asked('citizen-rachid')).items.filter(({ entryId }) => entryId === own[1]);
    const both = await Promise.all([answer(first?.questionId, because), answer(first?.questionId, because)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.type).toMatch(/:alreadyAnswered$/);
    const line = await lineOf('citizen-rachid', own[1] ?? '', 'fr');
    expect(line?.question).toMatchObject({
      state: { code: 'answered', text: 'Le centre a répondu' },
      answer: { text: because, language: 'nl', answeredAt: '2027-02-01T09:00:00.000Z' },
    });
    expect(JSON.stringify(line)).not.toContain('gent-dpo');
    const done = both.find(({ status }) => status === 200);
    const [entry] = done ? await entriesOf(world.database, traceOf(done)) : [];
    expect(entry).toMatchObject({
      opened: { action: 'answerCitizenQuestion', userId: 'gent-dpo', aboutEntryId: own[1] },
      closed: [{ outcome: 'answered' }],
    });
    expect((await lines('citizen-rachid'))[0]).toMatchObject({ action: { code: 'answerCitizenQuestion' } });
  });

  test('after the answer one can ask again; the line shows the last question', async () => {
    const again = await ask('citizen-rachid', own[1], 'En waarom twee keer?');
    expect(again.status).toBe(201);
    expect((await lineOf('citizen-rachid', own[1] ?? ''))?.question?.questionId).toBe(again.body.questionId);
    expect((await asked('citizen-rachid')).items).toHaveLength(3);
  });

  test('the words of both are sealed at rest, and in no log', async () => {
    const rows = await asOwnerRows(
      world.database.ownerUrl,
      `select row_to_json(citizen_question)::text || encode(text_sealed, 'escape') || encode(answer_sealed, 'escape')
       from citizen_question where answer_sealed is not null
       union all select content from ledger where content like '%askAboutOwnRecord%'`,
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const kept of [...rows, world.log.join('\n')]) {
      for (const words of ['geen steun', 'leefloon', world.persona('self-employed-partner').ssin]) {
        expect(kept).not.toContain(words);
      }
    }
  });
});

describe('an answer that takes longer', () => {
  const takesLonger = 'Uw vraag gaat over veertig raadplegingen; wij bekijken ze een voor een.';
  const extend = (questionId: string | undefined, as: User = 'gent-dpo', reason = takesLonger) =>
    world.call<{ type?: string; state?: string; dueOn?: string }>(`/citizenQuestions/${String(questionId)}/extend`, {
      as,
      body: { reason, language: 'nl' },
    });
  /** What Rachid asked about a line. */
  const questionOn = async (entryId: string | undefined) =>
    (await asked('citizen-rachid')).items.find((one) => one.entryId === entryId);

  test('is told once, with the reason beside the line and the later day, on the record of the person', async () => {
    const { questionId } = (await questionOn(own[2])) ?? {};
    const both = await Promise.all([extend(questionId), extend(questionId)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.type).toMatch(/:alreadyExtended$/);
    const done = both.find(({ status }) => status === 200);
    const extension = {
      text: takesLonger,
      language: 'nl',
      formerDueOn: '2027-03-01',
      extendedAt: '2027-02-01T09:00:00.000Z',
    };
    expect(done?.body).toMatchObject({
      state: 'open',
      dueOn: '2027-05-01',
      extension: { ...extension, extendedBy: 'gent-dpo' },
    });
    const line = await lineOf('citizen-rachid', own[2] ?? '', 'de');
    expect(line?.question).toMatchObject({
      state: { code: 'open', text: 'Das Zentrum braucht mehr Zeit und sagt, warum' },
      dueOn: '2027-05-01',
      extension,
    });
    expect((await questionOn(own[2]))?.extension).toEqual(extension);
    expect(JSON.stringify(line)).not.toContain('gent-dpo');
    const [entry] = done ? await entriesOf(world.database, traceOf(done)) : [];
    expect(entry).toMatchObject({
      opened: { action: 'extendCitizenQuestion', userId: 'gent-dpo', aboutEntryId: own[2] },
      closed: [{ outcome: 'answered' }],
    });
    expect((await lines('citizen-rachid')).map(({ action }) => action.code)).toContain('extendCitizenQuestion');
  });

  test('is a matter of the officer of the centre, of a question that waits', async () => {
    const { questionId } = (await questionOn(own[1])) ?? {};
    expect((await extend(questionId, 'gent-social-worker')).status).toBe(403);
    expect((await extend(questionId, 'citizen-rachid')).status).toBe(403);
    expect((await extend(randomUUID())).status).toBe(404);
    for (const reason of ['kort', 'een\nreden', 'a'.repeat(2_001)]) {
      expect((await extend(questionId, 'gent-dpo', reason)).status).toBe(400);
    }
    const answered = (await list({ states: ['answered'] })).items[0];
    expect((await extend(answered?.questionId)).body.type).toMatch(/:alreadyAnswered$/);
  });

  test('keeps its reason sealed, and shows none that somebody changed in the database', async () => {
    const { questionId = '' } = (await questionOn(own[2])) ?? {};
    const kept = await asOwnerRows(
      world.database.ownerUrl,
      `select row_to_json(question_extension)::text || encode(reason_sealed, 'escape') from question_extension
       union all select content from ledger where content like '%extendCitizenQuestion%'`,
    );
    expect(kept.length).toBeGreaterThan(1);
    for (const one of [...kept, world.log.join('\n')]) expect(one).not.toContain('veertig');
    await tamper(world.database.ownerUrl, `update question_extension set former_due_on = '2020-01-01'`);
    expect((await questionOn(own[2]))?.extension).toBeUndefined();
    expect((await extend(questionId)).body.type).toMatch(/:alreadyExtended$/);
    await tamper(world.database.ownerUrl, `update question_extension set former_due_on = '2027-03-01'`);
    expect((await questionOn(own[2]))?.extension).toBeDefined();
  });

  test('is told within a month of the question, not later', async () => {
    const { questionId } = (await questionOn(own[1])) ?? {};
    now = Date.parse('2027-03-02T00:30:00+01:00');
    expect((await extend(questionId)).body.type).toMatch(/:extensionTooLate$/);
    now = begin;
  });
});

describe('what is not answered', () => {
  test('is overdue after its day, stands first and is counted, until somebody answers', async () => {
    now = Date.parse('2027-03-01T23:30:00+01:00');
    expect((await list()).figures).toEqual({ open: 4, overdue: 0, withheld: 0 });
    now = Date.parse('2027-03-02T00:30:00+01:00');
    const { body } = await ask('citizen-amelie', shown[2]);
    const { items, figures } = await list();
    // The one that was extended waits for a later day.
    expect(figures).toEqual({ open: 2, overdue: 3, withheld: 0 });
    expect(items.map(({ state }) => state)).toEqual([...Array<string>(3).fill('overdue'), 'open', 'open', 'answered']);
    expect((await list({ states: ['open'] })).items).toMatchObject([
      { questionId: body.questionId },
      { dueOn: '2027-05-01' },
    ]);
    expect((await lineOf('citizen-rachid', own[1] ?? '', 'en'))?.question?.state).toEqual({
      code: 'overdue',
      text: 'The centre should have answered by now; you can lodge a complaint with the Data Protection Authority',
    });
    expect((await answer(items[0]?.questionId, because)).body.state).toBe('answered');
    expect((await list()).figures).toEqual({ open: 2, overdue: 2, withheld: 0 });
  });

  test('page by page, nothing is lost, also when something is answered in between', async () => {
    const whole = (await list()).items.map(({ questionId }) => questionId);
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await list({ pageSize: 1, ...(after === undefined ? {} : { after }) });
      seen.push(...page.items.map(({ questionId }) => questionId));
      // Once on the first page: the place to go on is where the question stood.
      if (seen.length === 1) expect((await answer(seen[0], because)).status).toBe(200);
      after = page.next;
      if (after === undefined) break;
    }
    expect([...new Set(seen)]).toEqual(whole);
    const mine = await asked('citizen-rachid', { pageSize: 2 });
    const rest = await asked('citizen-rachid', { pageSize: 2, after: mine.next });
    expect([...mine.items, ...rest.items]).toEqual((await asked('citizen-rachid')).items);
  });
});

describe('abuse', () => {
  test.each([
    ['a line feed', 'een\nvraag'],
    ['a sign of direction', 'een \u202Evraag'],
    ['too much', 'a'.repeat(1_001)],
    ['nothing', '  '],
  ])('%s is refused on both sides', async (_what, text) => {
    expect((await ask('citizen-rachid', own[3], text)).status).toBe(400);
    expect((await answer(randomUUID(), text.repeat(3))).status).toBe(400);
  });

  test('a person asks so many questions in a day, and those that are refused do not count', async () => {
    let allowed = (await asked('citizen-amelie')).items.length;
    for (const entryId of shown.slice(3)) {
      const { status, headers, body } = await ask('citizen-amelie', entryId);
      if (allowed < questionsPerDay) expect(status).toBe(201);
      else {
        expect([status, body.type]).toEqual([429, 'urn:problem-type:belgif:tooManyRequests']);
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      }
      allowed += 1;
    }
    expect(allowed).toBeGreaterThan(questionsPerDay);
    expect((await ask('citizen-rachid', own[4])).status).toBe(201);
  });

  test('a question that somebody moved in the database is nobody’s; it is told of', async () => {
    const [moved] = (await asked('citizen-rachid')).items;
    await tamper(
      world.database.ownerUrl,
      `update citizen_question set row_version = row_version + 1, due_on = '2099-01-01'
       where question_id = '${String(moved?.questionId)}'`,
    );
    const id = String(moved?.questionId);
    expect((await asked('citizen-rachid')).items.map(({ questionId }) => questionId)).not.toContain(id);
    expect((await list()).items.map(({ questionId }) => questionId)).not.toContain(id);
    expect((await answer(id, because)).status).toBe(404);
    expect(world.log.filter((line) => line.includes('changed outside') && line.includes(id))).toHaveLength(1);
  });
});

test('questions stay when their lines are too old to be seen, and the ledger is intact', async () => {
  now = begin + 400 * day;
  expect(await lines('citizen-rachid')).toEqual([]);
  expect((await asked('citizen-rachid')).items.length).toBeGreaterThan(2);
  // The question that was changed above is the only thing that is wrong.
  const { findings } = await verifyLedger(world.database);
  expect(findings).toEqual([expect.objectContaining({ kind: 'changed', table: 'citizen_question' })]);
});
