import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, belgianDate } from '../../src/values/calendar.ts';
import type { ListedPersona, User } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { entriesOf } from './evidence-rows.ts';
import { created, lifeOf, personaPool, type ShownIntegration, type ShownProblem } from './life-cycle.ts';

let world: Constellation;
let life: ReturnType<typeof lifeOf>;
let somebody: () => ListedPersona;
beforeAll(async () => {
  world = await startConstellation();
  life = lifeOf(world);
  somebody = await personaPool(world);
});
afterAll(() => world[Symbol.asyncDispose]());

const today = belgianDate(Date.now());

interface Due {
  readonly kind: string;
  readonly dueOn: string;
  readonly state: string;
  readonly countedFrom?: string;
  readonly legalBasis: string;
  readonly isAssumed: boolean;
  readonly integration: ShownIntegration;
}
interface ShownStep {
  readonly stepId: string;
  readonly integrationId: string;
  readonly step: string;
  readonly kind?: string;
  readonly doneOn: string;
  readonly recordedBy?: string;
  readonly reason?: string;
  readonly remark?: string;
}
interface Page {
  readonly items: readonly Due[];
  readonly next?: string;
}

let files = 0;

/** Somebody with a file of his or her own. */
async function apply(changes: Readonly<Record<string, unknown>> = {}): Promise<ShownIntegration> {
  const caseReference = `FILE-${String((files += 1))}`;
  const body = registrationOf(somebody(), { caseReference, ...changes });
  return created(await world.call<ShownIntegration>('/integrations', { body }));
}

/** A living wage from today for half a year: the integration that the decision ended, and the one under code 2. */
async function granted(): Promise<{ readonly inquiry: string; readonly aid: string }> {
  const { integrationId: inquiry } = await apply();
  const period = { startDate: today, endDate: addDays(addMonths(today, 6), -1) };
  // Some of the personas have aid of another centre.
  const elsewhereReason = 'the other centre ends its aid at once';
  const decision = { decidedOn: today, outcome: 'granted', aids: ['livingWage'], period, elsewhereReason };
  created(await life.decide(inquiry, decision));
  const { persons } = await life.done(inquiry);
  return { inquiry, aid: String(persons[0]?.next).split('/').at(-1) ?? '' };
}

const take = (id: string, body: unknown, as: User = 'gent-social-worker') =>
  world.call<ShownStep & ShownProblem & { readonly doneOn?: string }>(`/integrations/${id}/steps`, { body, as });
const file = (id: string, as: User = 'gent-social-worker') =>
  world.call<{ items: readonly Due[]; steps: readonly ShownStep[] }>(`/integrations/${id}/deadlines`, { as });

/** Everything that is to be done, page by page. */
async function due(body: Readonly<Record<string, unknown>> = {}, as: User = 'gent-social-worker') {
  const items: Due[] = [];
  for (let after: string | undefined; ;) {
    const answer = await world.call<Page>('/deadlines/query', {
      body: { pageSize: 3, ...body, ...(after === undefined ? {} : { after }) },
      as,
    });
    expect(answer.status, answer.text).toBe(200);
    expect(answer.body.items.length).toBeLessThanOrEqual(3);
    items.push(...answer.body.items);
    after = answer.body.next;
    if (after === undefined) return items;
  }
}
const of = (items: readonly Due[], id: string) =>
  items.filter(({ integration }) => integration.integrationId === id).map(({ kind, dueOn }) => [kind, dueOn]);

describe('what is to be done', () => {
  test('comes with its last day, its state and its legal source, the nearest first', async () => {
    const late = await apply({ applicationDate: addDays(today, -20) });
    const fresh = await apply();
    const items = await due();
    const shown = items.find(({ integration }) => integration.integrationId === late.integrationId);
    expect(shown).toMatchObject({
      kind: 'decision',
      dueOn: addDays(today, 10),
      state: 'dueSoon',
      countedFrom: addDays(today, -20),
      legalBasis: expect.stringContaining('26 May 2002, art. 21') as string,
      isAssumed: false,
      integration: { href: late.href, ssin: late.ssin, state: 'active' },
    });
    expect(of(items, fresh.integrationId)).toEqual([]);
    const everything = await due({ states: ['overdue', 'dueSoon', 'open'] });
    expect(of(everything, fresh.integrationId)).toEqual([
      ['decision', addDays(today, 30)],
      ['inquiryEnd', fresh.period.endDate],
    ]);
    expect(everything.map(({ dueOn }) => dueOn)).toEqual(everything.map(({ dueOn }) => dueOn).toSorted());
    expect(of(await due({ states: ['open'], kinds: ['inquiryEnd'] }), fresh.integrationId)).toHaveLength(1);
    expect(of(await due({ states: ['open'], dueUntil: addDays(today, 30) }), fresh.integrationId)).toEqual([
      ['decision', addDays(today, 30)],
    ]);
    expect(await due({ states: ['overdue', 'dueSoon', 'open'] }, 'namur-social-worker')).toEqual([]);
    created(await life.decide(fresh.integrationId, { decidedOn: today, outcome: 'refused' }));
    expect(of(await due({ states: ['open'] }), fresh.integrationId)).toEqual([]);
  });

  test('codes 7 and 30 are on it', async () => {
    const applicationDate = addDays(today, -1);
    const debts = await apply({ qualityCode: 7, applicationDate, reason: 'asks for guidance with debts' });
    const items = await due({ states: ['open'] });
    expect(of(items, debts.integrationId)).toEqual([
      ['debtMediationReview', addMonths(applicationDate, 12)],
      ['periodEnd', addMonths(applicationDate, 60)],
    ]);
  });

  test.each([
    [{ states: [] }],
    [{ states: ['late'] }],
    [{ kinds: ['everything'] }],
    [{ after: '2026-02-30.decision.01890000-0000-7000-8000-000000000000' }],
    [{ after: '01890000-0000-7000-8000-000000000000' }],
    [{ after: `2026-02-03.decision'; drop table step.01890000-0000-7000-8000-000000000000` }],
    [{ dueUntil: '2026-13-01' }],
  ])('%o is no question', async (body) => {
    expect((await world.call('/deadlines/query', { body })).status).toBe(400);
  });

  test('is not for a token without the scope, and not at its old address', async () => {
    expect((await world.call('/deadlines/query', { body: {}, as: 'gent-dpo' })).status).toBe(403);
    expect((await world.call('/reviews/query', { body: {} })).status).toBe(404);
  });

  test('has names in four languages', async () => {
    for (const list of ['deadlineKinds', 'steps']) {
      const { status, body } = await world.call<{ items: readonly { label: object }[] }>(`/refData/${list}`, {
        as: 'nobody',
      });
      expect(status).toBe(200);
      for (const { label } of body.items) expect(Object.keys(label)).toEqual(['nl', 'fr', 'de', 'en']);
    }
  });
});

describe('a step', () => {
  test('handles what follows from a decision, whether it is recorded for the inquiry or for the aid', async () => {
    const { inquiry, aid } = await granted();
    const days = { a036: 7, notification: 8, payment: 15 };
    expect(of(await due({ states: ['overdue', 'dueSoon', 'open'] }), inquiry)).toEqual([
      ...Object.entries(days).map(([kind, count]) => [kind, addDays(today, count)]),
      ['individualProject', addMonths(today, 3)],
    ]);
    const taken = created(await take(aid, { step: 'notified', doneOn: today, remark: 'handed over at the office' }));
    expect(taken).toMatchObject({
      integrationId: inquiry,
      step: 'notified',
      doneOn: today,
      recordedBy: expect.any(String) as string,
      remark: 'handed over at the office',
    });
    created(await take(inquiry, { step: 'paid', doneOn: today }));
    created(await take(inquiry, { step: 'attestationSent', doneOn: today }));
    created(await take(aid, { step: 'individualProjectSigned', doneOn: today }));
    expect(of(await due({ states: ['overdue', 'dueSoon', 'open'] }), inquiry)).toEqual([]);
    const again = await take(aid, { step: 'notified', doneOn: today });
    expect([again.status, again.body.type, again.body.doneOn]).toEqual([
      409,
      'urn:problem-type:pcsw:socialInquiry:stepRecorded',
      today,
    ]);
    const { body } = await file(inquiry);
    expect(body.items.map(({ kind, integration }) => [kind, integration.integrationId])).toEqual([
      ['review', aid],
      ['homeVisit', aid],
    ]);
    expect(body.steps.map(({ step }) => step)).toEqual([
      'notified',
      'paid',
      'attestationSent',
      'individualProjectSigned',
    ]);
    expect((await file(aid)).body).toEqual(body);
  });

  test('two at the same moment are one', async () => {
    const { inquiry } = await granted();
    const body = { step: 'notified', doneOn: today };
    const answers = await Promise.all(Array.from({ length: 5 }, () => take(inquiry, body)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409]);
    expect((await file(inquiry)).body.steps).toHaveLength(1);
  });

  test('a home visit again and again moves the next one', async () => {
    const { inquiry, aid } = await granted();
    const visit = async () => of((await file(aid)).body.items, aid).find(([kind]) => kind === 'homeVisit');
    expect(await visit()).toEqual(['homeVisit', addMonths(today, 12)]);
    for (const id of [inquiry, aid, aid]) created(await take(id, { step: 'homeVisitMade', doneOn: today }));
    expect(await visit()).toEqual(['homeVisit', addMonths(today, 12)]);
    expect((await file(aid)).body.steps).toHaveLength(3);
  });

  test('that something is not needed says what and why; the reason is evidence and nowhere in clear', async () => {
    const { integrationId } = await apply();
    const reason = 'the applicant withdrew by telephone';
    const answer = await take(integrationId, { step: 'notNeeded', kind: 'decision', doneOn: today, reason });
    expect(created(answer)).toMatchObject({ step: 'notNeeded', kind: 'decision', reason });
    expect(of((await file(integrationId)).body.items, integrationId)).toEqual([]);
    const [entry] = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    expect(entry?.opened).toMatchObject({ action: 'noteStep', reason: 'notNeeded', integrationId });
    expect(entry?.opened).toHaveProperty('explanation');
    expect(JSON.stringify(entry)).not.toContain('telephone');
    expect(world.log.join('\n')).not.toContain('telephone');
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['tomorrow', { step: 'homeVisitMade', doneOn: addDays(today, 1) }, 'doneOn'],
    ['before the application', { step: 'homeVisitMade', doneOn: addDays(today, -1) }, 'doneOn'],
    ['not needed: what?', { step: 'notNeeded', doneOn: today, reason: 'has left the country' }, 'kind'],
    ['not needed: why?', { step: 'notNeeded', doneOn: today, kind: 'decision' }, 'reason'],
    [
      'a reason that explains nothing',
      { step: 'notNeeded', doneOn: today, kind: 'decision', reason: '.....' },
      'reason',
    ],
    ['a reason for a visit', { step: 'homeVisitMade', doneOn: today, reason: 'because we must' }, 'reason'],
    ['a visit of a kind', { step: 'homeVisitMade', doneOn: today, kind: 'homeVisit' }, 'kind'],
    [
      'not needed, with a remark too',
      { step: 'notNeeded', doneOn: today, kind: 'decision', reason: 'has left the country', remark: 'to Spain again' },
      'remark',
    ],
  ])('%s is refused', async (_what, body, name) => {
    const { integrationId } = await apply();
    const answer = await take(integrationId, body);
    expect([answer.status, answer.body.issues?.map((one) => one.name)], answer.text).toEqual([400, [name]]);
    expect((await file(integrationId)).body.steps).toEqual([]);
  });

  test('with nothing to handle is refused: no decision, nothing granted, not competent yet', async () => {
    const { integrationId } = await apply();
    for (const step of ['notified', 'paid', 'attestationSent', 'individualProjectSigned', 'forwarded']) {
      const answer = await take(integrationId, { step, doneOn: today });
      expect([answer.status, answer.body.type]).toEqual([409, 'urn:problem-type:pcsw:socialInquiry:nothingToDo']);
    }
    created(await take(integrationId, { step: 'incompetenceFound', doneOn: today }));
    expect(of((await file(integrationId)).body.items, integrationId)[0]).toEqual(['forwarding', addDays(today, 5)]);
    created(await take(integrationId, { step: 'forwarded', doneOn: today }));
    expect((await file(integrationId)).body.items).toEqual([]);
  });

  test('of another centre’s file is nobody’s', async () => {
    const { integrationId } = await apply();
    const body = { step: 'homeVisitMade', doneOn: today };
    expect((await take(integrationId, body, 'namur-social-worker')).status).toBe(404);
    expect((await file(integrationId, 'namur-social-worker')).status).toBe(404);
  });
});
