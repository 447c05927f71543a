import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Aid, DeadlineKind } from '../../../src/access/book/book.ts';
import { presentRows } from '../../../src/access/book/present.ts';
import { createRuleBook } from '../../../src/access/book/rule-book.ts';
import { StepRecordedError, type DeadlineFilter } from '../../../src/cases/deadlines/deadline.ts';
import { rulesOf } from '../../../src/cases/deadlines/query.ts';
import type { Step } from '../../../src/cases/deadlines/step.ts';
import { createDeadlineStore } from '../../../src/cases/deadlines/store.ts';
import type { DecisionOutcome, DecisionPerson } from '../../../src/cases/decisions/decision.ts';
import { createDecisionStore } from '../../../src/cases/decisions/store.ts';
import type { Integration } from '../../../src/cases/integrations/integration.ts';
import { createIntegrationStore } from '../../../src/cases/integrations/store.ts';
import { openDatabase, type Database } from '../../../src/platform/postgres/database.ts';
import { addDays, addMonths } from '../../../src/values/calendar.ts';
import { centre, person, sealer } from '../../evidence/fixtures.ts';
import { asOwner, asOwnerRows, createTestDatabase, type TestDatabase } from '../../postgres.ts';
import { bring } from '../../sealed-rows.ts';
import { presentBook } from '../../present-book.ts';

/*
 * Which deadlines follow from what a centre has done, on every day that matters. The expected days are those of the
 * facts (T7.1–T7.5 of the rules of social assistance), not those of the statement.
 */

let server: TestDatabase;
let database: Database;
let stores: ReturnType<typeof open>;
const open = () => ({
  integrations: createIntegrationStore({ database, sealer }),
  decisions: createDecisionStore({ database, sealer }),
  deadlines: createDeadlineStore({ database, sealer }),
});
beforeAll(async () => {
  server = await createTestDatabase();
  database = openDatabase({ url: server.runtimeUrl, applicationName: 'deadlines test' });
  stores = open();
});
beforeEach(() =>
  asOwner(
    server.ownerUrl,
    'delete from step',
    'delete from decision_next',
    'delete from decision_person',
    'delete from decision',
    'delete from integration',
  ),
);
afterAll(async () => {
  await database.close();
  await server.drop();
});

const noon = (day: string) => Date.parse(`${day}T11:00:00Z`);
let people = 0;

/** Somebody whom the centre has registered. */
async function registered(changes: Partial<Integration> & { readonly applicationDate: string }): Promise<Integration> {
  const { applicationDate, qualityCode = 1 } = changes;
  const months = { 1: 2, 7: 60, 30: 12 }[qualityCode] ?? 12;
  const integration: Integration = {
    integrationId: uuidv7(),
    centre,
    ssin: person((people = (people % 900) + 1)),
    caseReference: 'case-1',
    proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '590000000123' },
    startDate: applicationDate,
    endDate: addMonths(applicationDate, months),
    state: 'active',
    registeredBy: 'worker-1',
    registeredAt: noon(applicationDate),
    ...changes,
    qualityCode,
  };
  await stores.integrations.add(integration, { today: applicationDate, staleBefore: 0 });
  return integration;
}

async function end({ integrationId }: Integration, day: string, at = noon(day)): Promise<void> {
  await stores.integrations.markEnding(integrationId, { by: 'worker-1', at, reason: 'ended' });
  await stores.integrations.markEnded(integrationId);
}

const codeOf: Readonly<Record<Aid | 'none', number>> = {
  livingWage: 2,
  equivalentLivingWage: 3,
  otherAid: 4,
  none: 5,
  employment: 6,
};

/** A decision, carried out: the code it ended has ended, the next one runs. @returns the next one */
async function decided(
  integration: Integration,
  decidedOn: string,
  outcome: DecisionOutcome,
  granted: { readonly aid?: Aid; readonly startDate?: string; readonly endDate?: string } = {},
): Promise<Integration> {
  const { aid, startDate = decidedOn, endDate = addDays(addMonths(startDate, 12), -1) } = granted;
  const decisionId = uuidv7();
  const next = { integrationId: uuidv7(), qualityCode: codeOf[aid ?? 'none'] };
  const under = integration.review && outcome !== 'refused' ? integration.previousIntegrationId : undefined;
  const replaced = under === undefined ? undefined : await stores.integrations.find(under);
  const replaces = replaced?.state === 'active' ? [replaced] : [];
  const person: DecisionPerson = {
    integrationId: integration.integrationId,
    effect: outcome === 'granted' ? 'newCode' : 'ended',
    named: true,
    next: outcome === 'granted' ? [{ ...next, ...(aid === undefined ? {} : { aid }) }] : [],
    replaces: replaces.map(({ integrationId }) => integrationId),
    progress: { state: 'pending', attempts: 0 },
  };
  await stores.decisions.add(
    {
      decisionId,
      integrationId: integration.integrationId,
      centre,
      decidedOn,
      outcome,
      ...(outcome === 'granted' ? { period: { startDate, endDate }, registeredFrom: startDate } : {}),
      persons: [person],
      decidedBy: { userId: 'w', clientId: 'c', role: 'socialWorker', rule: 'r', traceId: 't', at: noon(decidedOn) },
    },
    { heads: [integration.integrationId], members: [], continuing: [], inquiries: [] },
    () => Promise.resolve(),
  );
  await stores.decisions.markDone({ decisionId, integrationId: integration.integrationId });
  await end(integration, decidedOn);
  for (const one of replaces) await end(one, decidedOn);
  if (outcome !== 'granted') return integration;
  const { ssin, caseReference, applicationDate, integrationId: previousIntegrationId } = integration;
  return registered({ ...next, ssin, caseReference, applicationDate, startDate, endDate, previousIntegrationId });
}

/** A review of aid: code 1 beside it. */
const reviewed = ({ integrationId, ssin, caseReference }: Integration, day: string) =>
  registered({
    ssin,
    caseReference,
    applicationDate: day,
    previousIntegrationId: integrationId,
    review: { reason: 'periodicReview' },
  });

const step = (integration: Integration, name: Step['step'], doneOn: string, rest: Partial<Step> = {}) =>
  stores.deadlines.add({
    stepId: uuidv7(),
    integrationId: integration.integrationId,
    step: name,
    doneOn,
    recordedBy: 'worker-1',
    recordedAt: noon(doneOn),
    ...rest,
  });
const waive = (integration: Integration, kind: DeadlineKind, doneOn: string) =>
  step(integration, 'notNeeded', doneOn, { kind, text: 'moved abroad' });

const rulesOn = (day: string, book = presentBook) => rulesOf({ book, endingSoonDays: 14 }, book.on(day));
const everyState = { states: ['overdue', 'dueSoon', 'open'], limit: 1_000 } as const;

async function listed(day: string, filter: Partial<DeadlineFilter> = {}) {
  const items = await stores.deadlines.list(centre, rulesOn(day), { ...everyState, ...filter });
  return items.map(({ kind, dueOn, state, integration: { integrationId } }) => ({ kind, dueOn, state, integrationId }));
}

/** `kind dueOn state` of what is to be done for one integration on a day. */
async function due({ integrationId }: Integration, day: string, ...kinds: DeadlineKind[]): Promise<readonly string[]> {
  const items = await listed(day, kinds.length > 0 ? { kinds } : {});
  return items
    .filter((item) => item.integrationId === integrationId)
    .map(({ kind, dueOn, state }) => `${kind} ${dueOn} ${state}`);
}

describe('an application', () => {
  test('T7.1: received on 31 January 2025, it is decided by 2 March; the day after is late', async () => {
    const one = await registered({ applicationDate: '2025-01-31' });
    const due30 = (day: string) => due(one, day, 'decision');
    expect(await due30('2025-01-31')).toEqual(['decision 2025-03-02 open']);
    expect(await due30('2025-02-15')).toEqual(['decision 2025-03-02 open']);
    expect(await due30('2025-02-16')).toEqual(['decision 2025-03-02 dueSoon']);
    expect(await due30('2025-03-02')).toEqual(['decision 2025-03-02 dueSoon']);
    expect(await due30('2025-03-03')).toEqual(['decision 2025-03-02 overdue']);
  });

  test('T7.2: code 1 from 10 March ends on 10 May, and what nobody decided stays overdue after that', async () => {
    const one = await registered({ applicationDate: '2025-03-10' });
    const both = ['decision 2025-04-09 overdue', 'inquiryEnd 2025-05-10 overdue'];
    expect(await due(one, '2025-05-10', 'inquiryEnd')).toEqual(['inquiryEnd 2025-05-10 dueSoon']);
    // The last day is over and nobody has looked yet; then the gateway has closed it.
    expect(await due(one, '2025-05-11')).toEqual(both);
    await end(one, '2025-05-11', Date.parse('2025-05-10T22:05:00Z'));
    expect(await due(one, '2025-05-11')).toEqual(both);
    expect(await due(one, '2027-05-11')).toEqual(both);
  });

  test('stays when another one of the code made room for it without a word', async () => {
    const one = await registered({ applicationDate: '2025-03-10' });
    await bring({ url: server.ownerUrl, sealer }, `update integration set state = 'ended'`);
    expect(await due(one, '2025-06-01', 'decision')).toEqual(['decision 2025-04-09 overdue']);
  });

  test.each<[string, (one: Integration) => Promise<unknown>]>([
    ['a decision to grant', (one) => decided(one, '2025-03-20', 'granted', { aid: 'otherAid' })],
    ['a refusal', (one) => decided(one, '2025-03-20', 'refused')],
    ['an end by hand before the last day', (one) => end(one, '2025-04-01')],
    ['a word why it is not needed', (one) => waive(one, 'decision', '2025-06-01')],
    [
      'a new application of the person',
      async (one) => {
        await bring({ url: server.ownerUrl, sealer }, `update integration set state = 'ended'`);
        return registered({ applicationDate: '2025-06-01', ssin: one.ssin });
      },
    ],
  ])('is handled by %s', async (_what, handle) => {
    const one = await registered({ applicationDate: '2025-03-10' });
    await handle(one);
    expect(await due(one, '2025-06-01', 'decision', 'inquiryEnd')).toEqual([]);
  });

  test.each<[string, (one: Integration) => Promise<unknown>]>([
    ['an application of somebody else', () => registered({ applicationDate: '2025-06-01' })],
    [
      'a registration as a member of another household',
      async (one) => {
        const other = await registered({ applicationDate: '2025-06-01' });
        await bring(
          { url: server.ownerUrl, sealer },
          `update integration set state = 'ended' where integration_id = '${one.integrationId}'`,
        );
        const applicantIntegrationId = other.integrationId;
        return registered({ applicationDate: '2025-06-01', ssin: one.ssin, applicantIntegrationId });
      },
    ],
    [
      'a registration that the Bank refused',
      async (one) => {
        await bring({ url: server.ownerUrl, sealer }, `update integration set state = 'ended'`);
        const again = await registered({ applicationDate: '2025-06-01', ssin: one.ssin, state: 'registering' });
        await stores.integrations.markFailed(again.integrationId);
      },
    ],
    ['a home visit', (one) => step(one, 'homeVisitMade', '2025-03-11')],
    ['a word about the last day only', (one) => waive(one, 'inquiryEnd', '2025-06-01')],
    ['an end by hand after the last day', (one) => end(one, '2025-05-12')],
  ])('is not handled by %s', async (_what, handle) => {
    const one = await registered({ applicationDate: '2025-03-10' });
    await handle(one);
    expect(await due(one, '2025-06-01', 'decision')).toEqual(['decision 2025-04-09 overdue']);
  });

  test('of which the Bank knows nothing has no deadline', async () => {
    const one = await registered({ applicationDate: '2025-03-10', state: 'registering' });
    expect(await due(one, '2025-03-11')).toEqual([]);
    await stores.integrations.markFailed(one.integrationId);
    expect(await due(one, '2025-06-11')).toEqual([]);
  });

  test('for which the centre is not competent is passed on within five days; that is the end of it here', async () => {
    const one = await registered({ applicationDate: '2025-03-10' });
    expect(await due(one, '2025-03-11', 'forwarding')).toEqual([]);
    await step(one, 'incompetenceFound', '2025-03-11');
    expect(await due(one, '2025-03-15', 'forwarding')).toEqual(['forwarding 2025-03-15 dueSoon']);
    expect(await due(one, '2025-03-16', 'forwarding', 'decision')).toEqual([
      'forwarding 2025-03-15 overdue',
      'decision 2025-04-09 open',
    ]);
    await step(one, 'forwarded', '2025-03-17');
    expect(await due(one, '2025-03-17')).toEqual([]);
    expect(await due(one, '2026-03-17')).toEqual([]);
  });

  test('is the applicant’s: members of the household have a last day only, while it runs', async () => {
    const applicant = await registered({ applicationDate: '2025-03-10' });
    const member = await registered({
      applicationDate: '2025-03-12',
      applicantIntegrationId: applicant.integrationId,
    });
    expect(await due(member, '2025-05-12')).toEqual(['inquiryEnd 2025-05-12 dueSoon']);
    expect(await due(member, '2025-05-13')).toEqual([]);
    expect(await due(applicant, '2025-05-13')).toHaveLength(2);
  });
});

describe('a member of a household who is not decided on with the applicant', () => {
  async function leftOut() {
    const applicant = await registered({ applicationDate: '2025-03-10' });
    const aid = await decided(applicant, '2025-03-20', 'granted', { aid: 'livingWage', startDate: '2025-03-10' });
    const member = await registered({ applicationDate: '2025-03-10', applicantIntegrationId: aid.integrationId });
    return { aid, member };
  }

  test('waits for a decision of an own, also when the inquiry and the applicant’s aid are over', async () => {
    const { aid, member } = await leftOut();
    expect(await due(member, '2025-04-01')).toEqual(['decision 2025-04-09 dueSoon', 'inquiryEnd 2025-05-10 open']);
    expect(await due(member, '2025-05-11', 'decision')).toEqual(['decision 2025-04-09 overdue']);
    await end(member, '2025-05-11');
    expect(await due(member, '2025-06-01', 'decision')).toEqual(['decision 2025-04-09 overdue']);
    await end(aid, '2026-03-10');
    expect(await due(member, '2026-03-11', 'decision')).toEqual(['decision 2025-04-09 overdue']);
  });

  test('waits when the applicant was refused and the member’s inquiry is over', async () => {
    const applicant = await registered({ applicationDate: '2025-03-10' });
    const { integrationId: applicantIntegrationId } = applicant;
    const member = await registered({ applicationDate: '2025-03-10', applicantIntegrationId });
    await end(member, '2025-05-11');
    expect(await due(member, '2025-05-12')).toEqual([]);
    await decided(applicant, '2025-05-12', 'refused');
    expect(await due(member, '2025-05-12', 'decision')).toEqual(['decision 2025-04-09 overdue']);
  });

  test.each<[string, (member: Integration) => Promise<unknown>]>([
    ['a decision', (member) => decided(member, '2025-04-02', 'refused')],
    ['a word why it is not needed', (member) => waive(member, 'decision', '2025-04-02')],
    ['an end by hand', (member) => end(member, '2025-04-02')],
  ])('until %s', async (_what, handle) => {
    const { member } = await leftOut();
    await handle(member);
    expect(await due(member, '2025-04-20', 'decision', 'inquiryEnd')).toEqual([]);
  });

  test('is reviewed when the review of the member ran out without a decision', async () => {
    const { aid } = await leftOut();
    const { integrationId: applicantIntegrationId } = aid;
    const member = await registered({ applicationDate: '2025-03-12', qualityCode: 5, applicantIntegrationId });
    const review = await registered({
      applicationDate: '2025-04-01',
      ssin: member.ssin,
      applicantIntegrationId,
      previousIntegrationId: member.integrationId,
      review: { reason: 'periodicReview' },
    });
    expect(await due(member, '2025-06-01', 'review')).toEqual([]);
    await end(review, '2025-06-02');
    // A year after the code began, the day of the year itself included.
    expect(await due(member, '2025-06-02', 'review')).toEqual(['review 2026-03-12 open']);
  });
});

describe('a decision', () => {
  test('that grants a living wage: attestation, notification and payment in so many days, the project in three months', async () => {
    const one = await registered({ applicationDate: '2025-01-02' });
    await decided(one, '2025-01-15', 'granted', { aid: 'livingWage', startDate: '2025-01-02' });
    expect(await due(one, '2025-01-15')).toEqual([
      'a036 2025-01-22 dueSoon',
      'notification 2025-01-23 dueSoon',
      'payment 2025-01-30 open',
      // T7.5: late from 16 April.
      'individualProject 2025-04-15 open',
    ]);
    expect(await due(one, '2025-04-15', 'individualProject')).toEqual(['individualProject 2025-04-15 dueSoon']);
    expect(await due(one, '2025-04-16', 'individualProject')).toEqual(['individualProject 2025-04-15 overdue']);
  });

  test.each<[DecisionOutcome, Aid | undefined, readonly DeadlineKind[]]>([
    ['granted', 'livingWage', ['a036', 'notification', 'payment', 'individualProject']],
    ['granted', 'equivalentLivingWage', ['a036', 'notification', 'payment']],
    ['granted', 'otherAid', ['notification', 'payment']],
    ['granted', 'employment', ['notification']],
    ['refused', undefined, ['notification']],
    ['withdrawn', undefined, ['notification']],
  ])('%s %s: what follows', async (outcome, aid, kinds) => {
    const one = await registered({ applicationDate: '2025-03-10' });
    await decided(one, '2025-03-20', outcome, aid === undefined ? {} : { aid });
    const items = await listed('2025-03-20');
    const own = items.filter(({ integrationId }) => integrationId === one.integrationId);
    expect(own.map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each<[Aid, readonly DeadlineKind[]]>([
    ['livingWage', ['a036', 'notification']],
    ['equivalentLivingWage', ['a036', 'notification']],
    ['otherAid', ['notification']],
  ])('that withdraws %s: what follows', async (aid, kinds) => {
    const one = await registered({ applicationDate: '2025-03-10' });
    const running = await decided(one, '2025-03-20', 'granted', { aid });
    await decided(running, '2025-06-02', 'withdrawn');
    const items = await listed('2025-06-02');
    const own = items.filter(({ integrationId }) => integrationId === running.integrationId);
    expect(own.map(({ kind, dueOn }) => [kind, dueOn])).toEqual(
      kinds.map((kind) => [kind, { a036: '2025-06-09', notification: '2025-06-10' }[kind as 'a036']]),
    );
  });

  test('on a review that withdraws a living wage: the attestation too', async () => {
    const one = await registered({ applicationDate: '2025-03-10' });
    const running = await decided(one, '2025-03-20', 'granted', { aid: 'livingWage' });
    const review = await reviewed(running, '2025-06-02');
    await decided(review, '2025-06-10', 'withdrawn');
    expect(await due(review, '2025-06-10', 'a036')).toEqual(['a036 2025-06-17 dueSoon']);
    const refused = await registered({ applicationDate: '2025-03-10' });
    await decided(refused, '2025-03-12', 'withdrawn');
    expect(await due(refused, '2025-03-12', 'a036')).toEqual([]);
  });

  test.each<[Step['step'], DeadlineKind]>([
    ['notified', 'notification'],
    ['paid', 'payment'],
    ['attestationSent', 'a036'],
    ['individualProjectSigned', 'individualProject'],
  ])('%s handles %s and nothing else, and so does a word why it is not needed', async (name, kind) => {
    const all = ['a036', 'notification', 'payment', 'individualProject'];
    const [taken, waived] = [
      await registered({ applicationDate: '2025-03-10' }),
      await registered({ applicationDate: '2025-03-10' }),
    ];
    for (const one of [taken, waived]) await decided(one, '2025-03-20', 'granted', { aid: 'livingWage' });
    await step(taken, name, '2025-03-25');
    await waive(waived, kind, '2025-03-25');
    const items = await listed('2025-12-20');
    for (const { integrationId } of [taken, waived]) {
      const left = items.filter((item) => item.integrationId === integrationId).map((item) => item.kind);
      expect(left).toEqual(all.filter((one) => one !== kind));
    }
  });

  test('the project is for somebody who had no living wage in the three months before, while it runs', async () => {
    const first = await registered({ applicationDate: '2025-01-10' });
    const running = await decided(first, '2025-01-20', 'granted', { aid: 'livingWage' });
    const review = await reviewed(running, '2025-06-01');
    const renewed = await decided(review, '2025-06-10', 'granted', { aid: 'livingWage' });
    // What was not done for the first decision is not forgotten, and not asked a second time.
    expect(await due(first, '2025-06-11', 'individualProject')).toEqual(['individualProject 2025-04-20 overdue']);
    expect(await due(review, '2025-06-11', 'individualProject')).toEqual([]);
    await decided(renewed, '2025-08-01', 'withdrawn');
    expect(await due(first, '2025-08-02', 'individualProject')).toEqual([]);

    const soon = await registered({ applicationDate: '2025-10-01', ssin: first.ssin });
    await decided(soon, '2025-10-20', 'granted', { aid: 'livingWage', startDate: '2025-11-01' });
    expect(await due(soon, '2025-11-01', 'individualProject')).toEqual([]);
  });

  test('the project is asked again after more than three months without a living wage', async () => {
    const first = await registered({ applicationDate: '2025-01-10' });
    const running = await decided(first, '2025-01-20', 'granted', { aid: 'livingWage' });
    await decided(running, '2025-08-01', 'withdrawn');
    const again = await registered({ applicationDate: '2025-10-20', ssin: first.ssin });
    await decided(again, '2025-11-02', 'granted', { aid: 'livingWage', startDate: '2025-11-02' });
    expect(await due(again, '2025-11-02', 'individualProject')).toEqual(['individualProject 2026-02-02 open']);
  });
});

describe('running aid', () => {
  test('T7.3: visited on 1 April 2024, the next visit is overdue on 2 April 2025', async () => {
    const one = await registered({ applicationDate: '2024-02-12' });
    const aid = await decided(one, '2024-03-01', 'granted', { aid: 'livingWage', endDate: '2025-06-30' });
    expect(await due(aid, '2025-02-12', 'homeVisit')).toEqual(['homeVisit 2025-02-12 dueSoon']);
    await step(one, 'homeVisitMade', '2024-04-01');
    expect(await due(aid, '2025-02-28', 'homeVisit')).toEqual(['homeVisit 2025-04-01 open']);
    expect(await due(aid, '2025-03-01', 'homeVisit')).toEqual(['homeVisit 2025-04-01 dueSoon']);
    expect(await due(aid, '2025-04-01', 'homeVisit')).toEqual(['homeVisit 2025-04-01 dueSoon']);
    expect(await due(aid, '2025-04-02', 'homeVisit')).toEqual(['homeVisit 2025-04-01 overdue']);
    await step(aid, 'homeVisitMade', '2025-04-03');
    expect(await due(aid, '2025-04-03', 'homeVisit')).toEqual(['homeVisit 2026-04-03 open']);
  });

  test('a review does not put the visit off; a visit of a file long ago does not count', async () => {
    const long = await registered({ applicationDate: '2020-01-10' });
    await step(long, 'homeVisitMade', '2020-01-12');
    await decided(long, '2020-01-20', 'refused');
    const one = await registered({ applicationDate: '2024-03-10', ssin: long.ssin });
    const aid = await decided(one, '2024-03-20', 'granted', { aid: 'otherAid', startDate: '2024-03-10' });
    const review = await reviewed(aid, '2025-02-20');
    const next = await decided(review, '2025-02-28', 'granted', { aid: 'otherAid' });
    expect(await due(next, '2025-03-11', 'homeVisit')).toEqual(['homeVisit 2025-03-10 overdue']);
    await waive(next, 'homeVisit', '2025-03-12');
    expect(await due(next, '2025-03-12', 'homeVisit')).toEqual(['homeVisit 2026-03-12 open']);
  });

  test('is reviewed within a year and before its last day', async () => {
    const year = await registered({ applicationDate: '2025-03-01' });
    const one = await decided(year, '2025-03-10', 'granted', { aid: 'livingWage', startDate: '2025-03-01' });
    expect(await due(one, '2026-01-31', 'review')).toEqual(['review 2026-02-28 open']);
    expect(await due(one, '2026-02-01', 'review')).toEqual(['review 2026-02-28 dueSoon']);
    const half = await registered({ applicationDate: '2025-03-01' });
    const short = await decided(half, '2025-03-10', 'granted', { aid: 'livingWage', endDate: '2025-08-31' });
    expect(await due(short, '2025-08-16', 'review')).toEqual(['review 2025-08-31 open']);
    expect(await due(short, '2025-08-17', 'review')).toEqual(['review 2025-08-31 dueSoon']);
    // Nobody reviewed it and its last day is over: it stays.
    await end(short, '2025-09-01');
    expect(await due(short, '2026-01-01', 'review')).toEqual(['review 2025-08-31 overdue']);
  });

  test.each<[string, (aid: Integration) => Promise<unknown>]>([
    ['a review that is opened', (aid) => reviewed(aid, '2025-09-05')],
    ['a word why it is not needed', (aid) => waive(aid, 'review', '2025-09-05')],
    ['a new application', (aid) => registered({ applicationDate: '2025-09-05', ssin: aid.ssin })],
    [
      'the same code again',
      (aid) => registered({ applicationDate: '2025-09-05', ssin: aid.ssin, qualityCode: aid.qualityCode }),
    ],
    [
      'a decision on a review',
      async (aid) => decided(await reviewed(aid, '2025-09-05'), '2025-09-08', 'granted', { aid: 'otherAid' }),
    ],
  ])('that is over without a review is handled by %s', async (_what, handle) => {
    const one = await registered({ applicationDate: '2025-03-01' });
    const aid = await decided(one, '2025-03-10', 'granted', { aid: 'livingWage', endDate: '2025-08-31' });
    await end(aid, '2025-09-01');
    expect(await due(aid, '2025-09-10', 'review')).toEqual(['review 2025-08-31 overdue']);
    await handle(aid);
    expect(await due(aid, '2025-09-10', 'review')).toEqual([]);
  });

  test('under review: the decision on the review stands instead; a review that came to nothing does not help', async () => {
    const one = await registered({ applicationDate: '2025-03-01' });
    const aid = await decided(one, '2025-03-10', 'granted', { aid: 'livingWage', startDate: '2025-03-01' });
    const review = await reviewed(aid, '2026-02-10');
    expect(await due(aid, '2026-02-11', 'review')).toEqual([]);
    expect(await due(review, '2026-02-11', 'decision')).toEqual(['decision 2026-03-12 open']);
    expect(await due(review, '2026-05-11', 'decision')).toEqual(['decision 2026-03-12 overdue']);
    expect(await due(aid, '2026-05-11', 'review')).toEqual([]);
    await end(review, '2026-02-12');
    expect(await due(aid, '2026-02-13', 'review')).toEqual(['review 2026-02-28 dueSoon']);
  });

  test('goes on after a review that refused a change; the year begins again', async () => {
    const one = await registered({ applicationDate: '2024-03-01' });
    const aid = await decided(one, '2024-03-10', 'granted', {
      aid: 'livingWage',
      startDate: '2024-03-01',
      endDate: '2025-12-31',
    });
    await decided(await reviewed(aid, '2024-06-01'), '2024-06-20', 'refused');
    expect(await due(aid, '2024-06-21', 'review')).toEqual(['review 2025-06-20 open']);
  });

  test('a member of the household without aid is reviewed too; it waits with the applicant', async () => {
    const one = await registered({ applicationDate: '2025-03-01' });
    const aid = await decided(one, '2025-03-10', 'granted', { aid: 'livingWage', startDate: '2025-03-01' });
    const member = await registered({
      applicationDate: '2025-03-01',
      qualityCode: 5,
      endDate: '2026-02-28',
      applicantIntegrationId: aid.integrationId,
    });
    expect(await due(member, '2026-02-01')).toEqual(['review 2026-02-28 dueSoon']);
    const review = await reviewed(aid, '2026-02-02');
    expect(await due(member, '2026-02-02')).toEqual([]);
    await end(review, '2026-02-03');
    expect(await due(member, '2026-02-03')).toEqual(['review 2026-02-28 dueSoon']);
    // Over together with the applicant's: what stays is the applicant's.
    expect(await due(member, '2026-03-01')).toEqual([]);
    expect(await due(aid, '2026-03-01', 'review')).toEqual(['review 2026-02-28 overdue']);
  });

  test('two kinds of aid side by side: one home visit, two reviews', async () => {
    const one = await registered({ applicationDate: '2025-03-01' });
    const aid = await decided(one, '2025-03-10', 'granted', { aid: 'livingWage', startDate: '2025-03-01' });
    const other = await registered({ applicationDate: '2025-03-01', ssin: one.ssin, qualityCode: 4 });
    expect(await due(aid, '2025-04-01', 'homeVisit', 'review')).toHaveLength(2);
    expect(await due(other, '2025-04-01', 'homeVisit', 'review')).toHaveLength(1);
  });
});

describe('codes 7 and 30', () => {
  test('debt mediation is reviewed every year, and has a last day', async () => {
    const one = await registered({ applicationDate: '2022-05-02', qualityCode: 7 });
    expect(await due(one, '2022-05-02')).toEqual(['debtMediationReview 2023-05-02 open', 'periodEnd 2027-05-02 open']);
    expect(await due(one, '2023-05-03', 'debtMediationReview')).toEqual(['debtMediationReview 2023-05-02 overdue']);
    await bring({ url: server.ownerUrl, sealer }, `update integration set reviewed_on = '2023-06-01'`);
    expect(await due(one, '2023-06-01', 'debtMediationReview')).toEqual(['debtMediationReview 2024-06-01 open']);
    await waive(one, 'debtMediationReview', '2024-06-10');
    expect(await due(one, '2024-06-10', 'debtMediationReview')).toEqual(['debtMediationReview 2025-06-10 open']);
    expect(await due(one, '2027-05-03')).toEqual(['periodEnd 2027-05-02 overdue']);
    await end(one, '2027-05-03');
    expect(await due(one, '2027-06-03')).toEqual(['periodEnd 2027-05-02 overdue']);
    await registered({ applicationDate: '2027-06-10', ssin: one.ssin, qualityCode: 7 });
    expect(await due(one, '2027-06-10')).toEqual([]);
  });

  test('an inquiry on a debtor has a last day, which stays while the applicant’s file runs', async () => {
    const one = await registered({ applicationDate: '2025-03-01' });
    const aid = await decided(one, '2025-03-10', 'granted', {
      aid: 'livingWage',
      startDate: '2025-03-01',
      endDate: '2026-06-30',
    });
    const debtor = await registered({
      applicationDate: '2025-04-01',
      qualityCode: 30,
      applicantIntegrationId: aid.integrationId,
    });
    expect(await due(debtor, '2026-03-17')).toEqual(['maintenanceInquiryEnd 2026-04-01 open']);
    expect(await due(debtor, '2026-03-18')).toEqual(['maintenanceInquiryEnd 2026-04-01 dueSoon']);
    expect(await due(debtor, '2026-04-02')).toEqual(['maintenanceInquiryEnd 2026-04-01 overdue']);
    expect(await due(debtor, '2026-07-01')).toEqual([]);
    await waive(debtor, 'maintenanceInquiryEnd', '2026-04-02');
    expect(await due(debtor, '2026-04-02')).toEqual([]);
  });
});

describe('the list', () => {
  test('comes by day, kind and integration, page by page, and no item is lost or twice', async () => {
    for (let count = 0; count < 12; count += 1) {
      const one = await registered({ applicationDate: addDays('2025-03-10', count % 3) });
      if (count % 4 === 0) await decided(one, '2025-03-20', 'granted', { aid: 'livingWage' });
    }
    const all = await listed('2025-04-20');
    const key = ({ dueOn, kind, integrationId }: (typeof all)[number]) => `${dueOn} ${kind} ${integrationId}`;
    expect(all.map(key)).toEqual(all.map(key).toSorted());
    const seen: typeof all = [];
    for (let after: (typeof all)[number] | undefined; ;) {
      const page = await listed('2025-04-20', { limit: 5, ...(after ? { after } : {}) });
      seen.push(...page);
      if (page.length < 5) break;
      after = page.at(-1);
    }
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThan(25);
  });

  test('of some states, some kinds, or until a day is that part of the whole', async () => {
    for (const applicationDate of ['2025-01-10', '2025-03-25', '2025-04-18']) await registered({ applicationDate });
    const all = await listed('2025-04-20');
    for (const state of ['overdue', 'dueSoon', 'open'] as const) {
      expect(await listed('2025-04-20', { states: [state] })).toEqual(all.filter((item) => item.state === state));
      expect(all.some((item) => item.state === state)).toBe(true);
    }
    expect(await listed('2025-04-20', { kinds: ['inquiryEnd'] })).toEqual(
      all.filter(({ kind }) => kind === 'inquiryEnd'),
    );
    expect(await listed('2025-04-20', { dueUntil: '2025-05-10' })).toEqual(
      all.filter(({ dueOn }) => dueOn <= '2025-05-10'),
    );
  });

  test('is the centre’s own', async () => {
    await registered({ applicationDate: '2025-03-10', centre: '0212344876' });
    expect(await listed('2025-04-20')).toEqual([]);
  });

  test('of a file: the person in that case, whatever the integration, and nobody else', async () => {
    const one = await registered({ applicationDate: '2025-03-10' });
    const aid = await decided(one, '2025-03-20', 'granted', { aid: 'livingWage', startDate: '2025-03-10' });
    await registered({ applicationDate: '2025-03-10' });
    await registered({ applicationDate: '2025-03-10', ssin: one.ssin, qualityCode: 7, caseReference: 'case-2' });
    await step(one, 'notified', '2025-03-21');
    await step(aid, 'homeVisitMade', '2025-03-28', { text: 'nobody at home first' });
    for (const asked of [one, aid]) {
      const items = await stores.deadlines.ofFile(asked, rulesOn('2025-04-01'));
      expect(items.map(({ kind, integration }) => [kind, integration.integrationId])).toEqual([
        ['a036', one.integrationId],
        ['payment', one.integrationId],
        ['individualProject', one.integrationId],
        ['review', aid.integrationId],
        ['homeVisit', aid.integrationId],
      ]);
      const steps = await stores.deadlines.stepsOfFile(asked);
      expect(steps.map(({ step: name, text }) => [name, text])).toEqual([
        ['notified', undefined],
        ['homeVisitMade', 'nobody at home first'],
      ]);
    }
  });
});

describe('the rule book', () => {
  test('what began under a row keeps it when another follows', async () => {
    const deadlines = presentRows.deadlines.flatMap((row) =>
      row.kind === 'decision'
        ? [
            { ...row, validUntil: '2025-03-31' },
            { ...row, days: 45, validFrom: '2025-04-01' },
          ]
        : [row],
    );
    const book = createRuleBook({ ...presentRows, deadlines });
    await registered({ applicationDate: '2025-03-31' });
    await registered({ applicationDate: '2025-04-01' });
    const items = await stores.deadlines.list(centre, rulesOn('2025-06-01', book), {
      ...everyState,
      kinds: ['decision'],
    });
    expect(items.map(({ dueOn, row }) => [dueOn, row.days])).toEqual([
      ['2025-04-30', 30],
      ['2025-05-16', 45],
    ]);
  });

  test('a setting moves the day from which what is yearly is due soon', async () => {
    const one = await registered({ applicationDate: '2025-01-01', qualityCode: 7 });
    const book = createRuleBook(presentRows, { REVIEW_AFTER_MONTHS: 6 });
    const on = async (day: string) =>
      (await stores.deadlines.list(centre, rulesOn(day, book), everyState)).find(
        ({ kind, integration }) => kind === 'debtMediationReview' && integration.integrationId === one.integrationId,
      )?.state;
    expect([await on('2025-06-30'), await on('2025-07-01')]).toEqual(['open', 'dueSoon']);
  });
});

describe('a step', () => {
  test('is taken once, except a home visit and what comes back every year', async () => {
    const one = await registered({ applicationDate: '2025-03-10' });
    await step(one, 'notified', '2025-03-12');
    await expect(step(one, 'notified', '2025-03-13')).rejects.toThrow(StepRecordedError);
    await step(one, 'homeVisitMade', '2025-03-12');
    await step(one, 'homeVisitMade', '2025-03-12');
    await waive(one, 'payment', '2025-03-12');
    await waive(one, 'notification', '2025-03-12');
    await expect(waive(one, 'payment', '2025-03-12')).rejects.toThrow(StepRecordedError);
    for (const kind of ['homeVisit', 'debtMediationReview'] as const) {
      await waive(one, kind, '2025-03-12');
      await waive(one, kind, '2026-03-12');
    }
  });

  test('keeps its words encrypted, and cannot be changed or removed by the gateway', async () => {
    const one = await registered({ applicationDate: '2025-03-10' });
    await waive(one, 'decision', '2025-03-12');
    const [kept] = await asOwnerRows(server.ownerUrl, 'select row_to_json(one) from step as one');
    expect(kept).not.toContain('abroad');
    const stored = await asOwnerRows(server.ownerUrl, `select encode(text_sealed, 'escape') from step`);
    expect(stored.join('')).not.toContain('abroad');
    expect((await stores.deadlines.stepsOfFile(one)).map(({ text }) => text)).toEqual(['moved abroad']);
    for (const statement of ['delete from step', `update step set done_on = '2025-01-01'`]) {
      await expect(database.pool.query(statement)).rejects.toThrow('permission denied');
    }
  });
});
