import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, belgianDate } from '../../src/values/calendar.ts';
import { createClient, type User } from '../client.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { asOwner, asOwnerRows } from '../postgres.ts';
import { readEntries, verifyLedger } from './evidence-rows.ts';
import { neighbourEnvironment } from './neighbour.ts';
import { startProgram } from './program.ts';
import { runJob } from './run-job.ts';

const gent = '1999000150';
const namur = '1999000249';
const today = belgianDate(Date.now());
const lastMonth = addMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7);

let world: Constellation;
let aheadMs = 0;
beforeAll(async () => {
  world = await startConstellation({
    env: { JOB_FIRST_PAUSE_SECONDS: '1', JOB_LONGEST_PAUSE_SECONDS: '1' },
    clock: () => Date.now() + aheadMs,
    tokenClock: Date.now,
  });
});
afterAll(() => world[Symbol.asyncDispose]());

type Json = Readonly<Record<string, unknown>>;

interface FlagView {
  readonly flagId: string;
  readonly state: string;
  readonly ssin: string;
  readonly dueOn: string;
  readonly text: Readonly<Record<string, string>>;
  readonly integrations: readonly Json[];
  readonly predictions: readonly Json[];
  readonly feedback?: Readonly<Record<string, unknown>> & { readonly result: string };
}

interface Raised {
  readonly enterpriseNumber: string;
  readonly flag: Json & { readonly alertId: string; readonly formNumber: string; readonly ssin: string };
  readonly reaction?: { readonly code: string; readonly comment?: string; readonly times: number };
}

/** Has the simulated supervisor raise a flag. */
const raise = (ssin: string, changes: Json = {}) =>
  world.control<Raised>('flags', { body: { enterpriseNumber: gent, ssin, months: [lastMonth], ...changes } });
const reactions = async () =>
  new Map(
    (await world.control<{ items: readonly Raised[] }>('flags')).items.map((one) => [one.flag.alertId, one.reaction]),
  );

const imported = (flags: readonly unknown[], as: User = 'gent-social-worker') =>
  world.call<{ items: readonly (Json & { flagId?: string })[] }>('/flags', { as, body: { flags } });

/** Raises a flag and brings it in. */
async function flagged(ssin: string, changes: Json = {}): Promise<{ flagId: string; alertId: string }> {
  const { flag } = await raise(ssin, changes);
  const { body, text } = await imported([flag]);
  expect(body.items[0], text).toMatchObject({ result: 'taken', alertId: flag.alertId });
  return { flagId: String(body.items[0]?.flagId), alertId: flag.alertId };
}

const read = async (flagId: string) => (await world.call<FlagView>(`/flags/${flagId}`)).body;
const answer = (flagId: string, body: Json) => world.call<FlagView>(`/flags/${flagId}/feedback`, { body });
const settled = (flagId: string, result: string) =>
  eventually(async () => {
    const flag = await read(flagId);
    expect(flag.feedback?.result).toBe(result);
    return flag;
  });
const list = async (body: Json = {}) =>
  (
    await world.call<{ items: readonly FlagView[]; next?: string; figures: { open: number; overdue: number } }>(
      '/flags/query',
      { body },
    )
  ).body;

describe('an import', () => {
  test('takes what is right, says what is wrong with each of the others, and takes the same once', async () => {
    const { ssin } = world.persona('single-applicant');
    const { flag } = await raise(ssin, { resourceAmount: { value: '512.30', currency: 'EUR' } });
    const rows = [
      flag,
      { ...flag, alertId: '12', ssin: '94641220612' },
      { ...flag, alertId: '13', months: [] },
      { ...flag, alertId: '14', raisedOn: addDays(today, 1) },
      { ...flag, alertId: '15', raisedOn: addMonths(today, -61), months: ['2020-01'] },
      { ...flag, alertId: '16', months: [addMonths(today, 1).slice(0, 7)] },
      { ...flag, alertId: '9223372036854775808' },
      { ...flag, alertId: '18', resourceAmount: { value: '-1', currency: 'EUR' } },
      { ...flag, alertId: '19', colour: 'red' },
      { hello: 'world' },
      { ...flag, alertId: '9223372036854775807' },
      { ...flag, aid: 'equivalentAid' },
    ];
    const { status, body, text } = await imported(rows);
    expect(status).toBe(200);
    expect(body.items.map(({ result }) => result)).toEqual([
      'taken',
      ...Array<string>(9).fill('refused'),
      'taken',
      'refused',
    ]);
    const names = body.items.map(({ issues }) => (issues as readonly { name: string }[] | undefined)?.[0]?.name);
    expect(names.slice(1, 9)).toEqual([
      'flags[1].ssin',
      'flags[2].months',
      'flags[3].raisedOn',
      'flags[4].raisedOn',
      'flags[5].months',
      'flags[6].alertId',
      'flags[7].resourceAmount',
      'flags[8].colour',
    ]);
    expect(names[11]).toBe('flags[11].alertId');
    // Nothing of a person comes back.
    expect(text).not.toContain(ssin);
    const again = await imported([flag]);
    expect(again.body.items).toMatchObject([{ result: 'known', flagId: body.items[0]?.flagId }]);
    expect(await asOwnerRows(world.database.ownerUrl, 'select count(*) from flag')).toEqual(['2']);
  });

  test('of two at the same moment keeps each flag once', async () => {
    const { ssin } = world.persona('student');
    const flags = await Promise.all(Array.from({ length: 6 }, async () => (await raise(ssin)).flag));
    const answers = await Promise.all([imported(flags), imported(flags.toReversed()), imported(flags)]);
    const results = answers.flatMap(({ body }) => body.items.map(({ result }) => result));
    expect(results.filter((one) => one === 'taken')).toHaveLength(6);
    expect(results.filter((one) => one === 'known')).toHaveLength(12);
  });

  test('is on the record of everybody whom its flags are about, and nothing is readable at rest or in the log', async () => {
    const { ssin } = world.persona('no-data');
    const { flagId } = await flagged(ssin, { resourceAmount: { value: '734.19', currency: 'EUR' } });
    const officer = { as: 'gent-dpo', body: { ssin } } as const;
    const { body } = await world.call<{ items: readonly Json[] }>('/accessRecords/query', officer);
    expect(body.items).toMatchObject([{ action: 'importFlags', outcome: 'answered', isOneOfSeveral: true }]);
    const [row = ''] = await asOwnerRows(
      world.database.ownerUrl,
      `select flag::text from flag where flag_id = '${flagId}'`,
    );
    for (const secret of [ssin, '734.19', 'work']) expect(row).not.toContain(secret);
    expect(world.log.filter((line) => line.includes(ssin))).toEqual([]);
  });

  test('is for software too, which reads none of them', async () => {
    const { flag } = await raise(world.persona('student').ssin);
    expect((await imported([flag], 'gent-software')).body.items).toMatchObject([{ result: 'taken' }]);
    expect((await world.call('/flags/query', { as: 'gent-software', body: {} })).status).toBe(403);
  });
});

describe('a flag', () => {
  test('says what was crossed, in four languages, and opens nothing for a person without integration', async () => {
    const { ssin } = world.persona('insertion-allowance');
    const { flagId } = await flagged(ssin, {
      crossing: 'unemployment',
      aid: 'equivalentAid',
      resourceAmount: { value: '512.30', currency: 'EUR' },
    });
    expect(await read(flagId)).toMatchObject({
      flagId,
      ssin,
      state: 'open',
      dueOn: addDays(today, 30),
      aid: { code: 'equivalentAid', label: { nl: 'Financiële steun gelijk aan het leefloon' } },
      crossing: { code: 'unemployment', label: { fr: 'Allocation de chômage' } },
      stream: 'unemployment',
      months: [lastMonth],
      resourceAmount: { value: '512.30', currency: 'EUR' },
      integrations: [],
      predictions: [],
    });
    const { text } = await read(flagId);
    expect(Object.keys(text)).toEqual(['nl', 'fr', 'de', 'en']);
    for (const [language, said] of Object.entries(text)) {
      expect(said).toContain(language === 'en' ? '512.30' : '512,30');
    }
    expect((await list({ ssin })).items).toHaveLength(1);
    expect(
      (await world.call<{ items: readonly unknown[] }>('/integrations/query', { body: { ssin } })).body.items,
    ).toEqual([]);
  });

  test('is of its centre only', async () => {
    const { flagId } = await flagged(world.persona('no-data').ssin);
    const other = { as: 'namur-social-worker' } as const;
    expect((await world.call(`/flags/${flagId}`, other)).status).toBe(404);
    expect((await world.call(`/flags/${flagId}/feedback`, { ...other, body: { code: 1 } })).status).toBe(404);
    expect(
      (await world.call<{ items: readonly unknown[] }>('/flags/query', { ...other, body: {} })).body.items,
    ).toEqual([]);
    // The number of an alert is one of its centre.
    const { flag } = await raise(world.persona('no-data').ssin, { enterpriseNumber: namur });
    expect((await imported([flag])).body.items).toMatchObject([{ result: 'taken' }]);
    expect((await imported([flag], 'namur-social-worker')).body.items).toMatchObject([{ result: 'taken' }]);
  });

  test('names the integrations of the person that run at the centre, and no other', async () => {
    const persona = world.persona('disability-allowance');
    const { flagId } = await flagged(persona.ssin);
    const integrationId = await world.integrate(persona);
    expect((await read(flagId)).integrations).toMatchObject([{ integrationId, qualityCode: { code: '1' } }]);
  });

  test('of the lives is raised by the simulated supervisor itself', async () => {
    const { items } = await world.control<{ items: readonly Raised[] }>('flags');
    const own = items.filter(({ enterpriseNumber, flag }) => enterpriseNumber === gent && flag.alertId.length < 16);
    expect(own.length).toBeGreaterThan(0);
    const { body } = await imported(own.map(({ flag }) => flag).slice(0, 100));
    for (const one of body.items) expect(one).toMatchObject({ result: 'taken' });
  });
});

describe('feedback', () => {
  test('goes to the supervisor, with its form and comment and without a person, and is confirmed', async () => {
    const { ssin } = world.persona('single-applicant');
    const { flagId, alertId } = await flagged(ssin);
    const given = await answer(flagId, { code: 1, comment: 'Loon & vergoeding <geteld>', proofReference: 'DOC-1' });
    expect(given.status).toBe(202);
    expect(given.body).toMatchObject({ state: 'sending', feedback: { result: 'sending', proofReference: 'DOC-1' } });
    const flag = await settled(flagId, 'taken');
    expect(flag).toMatchObject({ state: 'confirmed', feedback: { code: { code: '1' }, messages: [] } });
    expect((await reactions()).get(alertId)).toEqual({
      formNumber: expect.any(String) as unknown,
      code: '1',
      comment: 'Loon & vergoeding <geteld>',
      times: 1,
    });
    const { items } = await world.control<{ items: readonly { service: string; request: string }[] }>('exchanges');
    const sent = items.find(({ service }) => service === 'PcsaAlertReaction');
    expect(sent?.request).not.toContain(ssin);
    expect(sent?.request).not.toContain('DOC-1');
    expect((await answer(flagId, { code: 2 })).status).toBe(409);
  });

  test('has a code that holds, and a comment where the code says nothing', async () => {
    const { flagId } = await flagged(world.persona('student').ssin);
    expect((await answer(flagId, { code: 7 })).status).toBe(400);
    expect((await answer(flagId, { code: 9 })).body).toMatchObject({ issues: [{ name: 'comment' }] });
    expect((await answer(flagId, { code: 1, comment: 'a\nb' })).status).toBe(400);
    const named = await answer(flagId, { code: 1, proofReference: `DOC-${world.persona('student').ssin}` });
    expect(named.body).toMatchObject({ issues: [{ name: 'proofReference' }] });
    expect((await read(flagId)).state).toBe('open');
  });

  test('that the supervisor does not take is shown with its messages, and can be given anew', async () => {
    const { ssin } = world.persona('student');
    const { flag } = await raise(ssin);
    const { body } = await imported([{ ...flag, formNumber: '1' }]);
    const flagId = String(body.items[0]?.flagId);
    expect((await answer(flagId, { code: 1 })).status).toBe(202);
    const refused = await settled(flagId, 'refused');
    expect(refused).toMatchObject({
      state: 'open',
      feedback: {
        messages: [
          { code: 'ALR00002', text: { nl: expect.any(String) as unknown, en: 'The form is not that of the alert' } },
        ],
      },
    });
    expect((await answer(flagId, { code: 2 })).status).toBe(202);
    await eventually(async () => {
      const feed = await world.call<{ items: readonly Json[] }>('/events/query', {
        as: 'gent-software',
        body: { kinds: ['flagRaised', 'flagOverdue', 'flagFeedbackRefused'], pageSize: 500 },
      });
      const told = feed.body.items.filter((event) => event['flagId'] === flagId);
      expect(told).toMatchObject(
        ['flagRaised', 'flagFeedbackRefused', 'flagFeedbackRefused'].map((code) => ({ kind: { code } })),
      );
    });
    expect((await read(flagId)).feedback?.['result']).toBe('refused');
  });

  test.each(['http500', 'soapFault', 'malformedXml', 'otherTicket', 'noResult', 'cut'])(
    'is sent again until there is an answer: %s',
    async (kind) => {
      const { flagId, alertId } = await flagged(world.persona('student').ssin);
      await world.control('faults', { body: { kind, service: 'PcsaAlertReaction', times: 2 } });
      expect((await answer(flagId, { code: 4 })).status).toBe(202);
      const failing = await eventually(async () => {
        const flag = await read(flagId);
        expect(flag.feedback?.['attempts'] ?? 0).not.toBe(0);
        return flag;
      });
      expect(failing.feedback).toMatchObject({ result: expect.stringMatching(/sending|taken/) as unknown });
      await settled(flagId, 'taken');
      expect((await reactions()).get(alertId)).toMatchObject({ code: '4' });
      const entries = (await readEntries(world.database)).filter(
        ({ opened }) => opened['action'] === 'sendFlagFeedback' && opened['reason'] === '4',
      );
      expect(entries.some(({ closed }) => closed[0]?.outcome === 'failed')).toBe(true);
    },
  );

  test('work that comes twice sends nothing more once the supervisor said something', async () => {
    const { flagId, alertId } = await flagged(world.persona('student').ssin);
    expect((await answer(flagId, { code: 3 })).status).toBe(202);
    await settled(flagId, 'taken');
    await runJob(world.database, 'sendFlagFeedback', { flagId });
    expect((await reactions()).get(alertId)).toMatchObject({ times: 1 });
  });
});

describe('a list', () => {
  test('has what is overdue first, then what is open, then what is answered; page by page', async () => {
    aheadMs = 0;
    const before = await list({ pageSize: 100 });
    aheadMs = 31 * 86_400_000;
    const { flagId: newest } = await flagged(world.persona('student').ssin, { raisedOn: today });
    const all = await list({ pageSize: 100 });
    const states = all.items.map(({ state }) => state);
    expect(states).toEqual([...states].sort((one, other) => order(one) - order(other)));
    expect(all.figures).toEqual({ open: 1, overdue: before.figures.open });
    expect(states.filter((one) => one === 'overdue').length).toBeGreaterThan(2);
    const paged: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await list({ pageSize: 2, ...(after === undefined ? {} : { after }) });
      paged.push(...page.items.map(({ flagId }) => flagId));
      after = page.next;
      if (after === undefined) break;
    }
    expect(paged).toEqual(all.items.map(({ flagId }) => flagId));
    const ids = async (body: Json) => (await list({ pageSize: 100, ...body })).items.map(({ flagId }) => flagId);
    expect(await ids({ states: ['open'] })).toEqual([newest]);
    expect(await ids({ crossings: ['unemployment'], states: ['overdue'] })).not.toHaveLength(0);
    expect(await ids({ dueUntil: addDays(today, 30), states: ['open'] })).toEqual([]);
    aheadMs = 0;
  });
});

const order = (state: string) => ({ overdue: 0, open: 1 })[state] ?? 2;

test('the evidence stands behind every row', async () => {
  expect((await verifyLedger(world.database)).findings).toEqual([]);
});

test('a row that was changed outside the gateway is no flag any more', async () => {
  const { flagId } = await flagged(world.persona('student').ssin);
  await asOwner(
    world.database.ownerUrl,
    `update flag set due_on = due_on + 400, row_version = row_version + 1 where flag_id = '${flagId}'`,
  );
  expect((await world.call(`/flags/${flagId}`)).status).toBe(409);
  expect((await list({ pageSize: 100 })).items.map((one) => one.flagId)).not.toContain(flagId);
});

test('a flag that an assessment raised before is joined to it, while the file runs', async () => {
  const persona = world.persona('student');
  const integrationId = await world.integrate(persona);
  const stream = await world.call(`/integrations/${integrationId}/streams/dimona`);
  const answers = { dimona: stream.body };
  const assessed = await world.call<{ flags: readonly { state: string; rule: { code: string }; values?: Json }[] }>(
    `/integrations/${integrationId}/assessments`,
    { body: { answers, declared: { income: [], work: [] } } },
  );
  const raised = assessed.body.flags.find(({ state, rule }) => state === 'raised' && rule.code === 'work');
  expect(raised, assessed.text).toBeDefined();
  const [month = ''] = String(raised?.values?.['months']).split(', ');
  const { flagId } = await flagged(persona.ssin, { months: [month] });
  expect((await read(flagId)).predictions).toMatchObject([
    { predictedOn: today, ruleCode: 'work', months: [month], integrationId },
  ]);
  const ofAnother = await flagged(persona.ssin, { months: ['2019-01'] });
  expect((await read(ofAnother.flagId)).predictions).toEqual([]);
  expect(await asOwnerRows(world.database.ownerUrl, 'select count(*) > 0 from flag_prediction')).toEqual(['true']);
  expect((await world.call(`/integrations/${integrationId}/end`, { body: { reason: 'no longer aided' } })).status).toBe(
    200,
  );
  await eventually(async () => {
    expect(await asOwnerRows(world.database.ownerUrl, 'select count(*) from flag_prediction')).toEqual(['0']);
  });
  expect((await read(flagId)).predictions).toEqual([]);
});

test('what a flag says is removed when it was kept long enough', async () => {
  const { flagId } = await flagged(world.persona('student').ssin, {
    raisedOn: addMonths(today, -59),
    months: ['2020-01'],
  });
  expect((await world.call(`/flags/${flagId}`)).status).toBe(200);
  aheadMs = 62 * 86_400_000;
  await runJob(world.database, 'housekeeping', {});
  expect((await world.call(`/flags/${flagId}`)).status).toBe(404);
  expect(
    await asOwnerRows(
      world.database.ownerUrl,
      `select stage || num_nulls(subject, ssin_sealed, content_sealed, feedback_sealed) from flag where flag_id = '${flagId}'`,
    ),
  ).toEqual(['removed4']);
  aheadMs = 0;
});

test('kill -9 when the supervisor has it and the gateway does not know: sent again, and it counts once', async () => {
  await world.control('faults', { method: 'DELETE' });
  const { flag } = await raise(world.persona('no-data').ssin);
  const { body } = await imported([flag]);
  const flagId = String(body.items[0]?.flagId);
  await world.gateway.close();
  await using cleanup = new AsyncDisposableStack();
  const env = neighbourEnvironment(world, { KSZ_TIMEOUT_MS: '60000', TOTAL_DEADLINE_MS: '60000' });
  const start = async () => {
    const program = cleanup.use(await startProgram(env));
    return { program, client: createClient({ ...world, url: program.url }) };
  };
  const first = await start();
  await world.control('faults', { body: { kind: 'hang', service: 'PcsaAlertReaction', times: 1 } });
  const path = `/flags/${flagId}/feedback`;
  expect((await first.client.call(path, { body: { code: 5, comment: 'Terugvordering' } })).status).toBe(202);
  await eventually(async () => {
    expect((await reactions()).get(flag.alertId)).toMatchObject({ times: 1 });
  });
  first.program.signal('SIGKILL');
  await first.program.exited;
  const second = await start();
  await eventually(async () => {
    const { body: found } = await second.client.call<FlagView>(`/flags/${flagId}`);
    expect(found).toMatchObject({ state: 'confirmed', feedback: { result: 'taken', code: { code: '5' } } });
  });
  const reaction = (await reactions()).get(flag.alertId);
  expect(reaction).toMatchObject({ code: '5', comment: 'Terugvordering' });
  expect(reaction?.times).toBeGreaterThan(1);
});
