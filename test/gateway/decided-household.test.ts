import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, belgianDate, lastDayOfMonths } from '../../src/values/calendar.ts';
import type { ListedPersona } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { entriesOf } from './evidence-rows.ts';
import { created, lifeOf, personaPool, type ShownDecision, type ShownIntegration } from './life-cycle.ts';

let world: Constellation;
let life: ReturnType<typeof lifeOf>;
let somebody: () => ListedPersona;
beforeAll(async () => {
  world = await startConstellation({ env: { JOB_FIRST_PAUSE_SECONDS: '1' } });
  life = lifeOf(world);
  somebody = await personaPool(world, ['single-applicant']);
});
afterEach(async () => {
  await world.control('faults', { method: 'DELETE' });
});
afterAll(() => world[Symbol.asyncDispose]());

const today = belgianDate(Date.now());
const period = { startDate: today, endDate: lastDayOfMonths(today, 12) };
const granted = { decidedOn: today, outcome: 'granted', aids: ['livingWage'], period };
const idOf = (href: string | undefined) => String(href).split('/').at(-1) ?? '';

async function register(persona: ListedPersona, changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const body = registrationOf(persona, changes);
  return created(await world.call<{ integrationId: string }>('/integrations', { body })).integrationId;
}

interface Household {
  readonly applicant: string;
  readonly persons: readonly ListedPersona[];
  /** Integrations, in the order of the persons: the applicant first. */
  readonly ids: readonly string[];
}

/** An applicant with members of the household, all under code 1. */
async function household(size: number, caseReference: string): Promise<Household> {
  const persons = Array.from({ length: size }, somebody);
  const ids: string[] = [];
  for (const persona of persons) {
    const [applicantIntegrationId] = ids;
    ids.push(
      await register(persona, {
        caseReference,
        ...(applicantIntegrationId === undefined ? {} : { applicantIntegrationId }),
      }),
    );
  }
  return { applicant: ids[0] ?? '', persons, ids };
}

const codesAtBank = (persons: readonly ListedPersona[], day = today) =>
  Promise.all(
    persons.map(async ({ ssin }) => (await life.atBank(ssin, day)).map(({ qualityCode }) => qualityCode).sort()),
  );

const effects = ({ persons }: ShownDecision) =>
  Object.fromEntries(persons.map(({ integrationId, effect }) => [integrationId, effect]));

const openReview = (id: string, body: Readonly<Record<string, unknown>>) =>
  world.call<
    ShownIntegration & {
      readonly household: readonly {
        readonly integrationId: string;
        readonly effect: string;
        readonly inquiry?: string;
        readonly problem?: string;
      }[];
    }
  >(`/integrations/${id}/review`, { body });

describe('a decision on a household', () => {
  test('granted, then withdrawn: nobody stays open, here or at the Bank', async () => {
    const { applicant, persons, ids } = await household(3, 'HOUSE-1');
    const [, second = '', third = ''] = ids;
    created(await life.decide(applicant, granted));
    const decision = await life.done(applicant);
    expect(
      decision.persons.map(({ integrationId, effect, qualityCode }) => [integrationId, effect, qualityCode?.code]),
    ).toEqual([
      [applicant, 'newCode', '2'],
      [second, 'newCode', '5'],
      [third, 'newCode', '5'],
    ]);
    expect(await codesAtBank(persons)).toEqual([[2], [5], [5]]);
    for (const id of ids) expect((await life.read(id)).state).toBe('ended');
    const [first, ...members] = decision.persons.map(({ next }) => idOf(next));
    const aided = first ?? '';

    created(await life.decide(aided, { decidedOn: today, outcome: 'withdrawn' }));
    const withdrawn = await life.done(aided);
    expect(effects(withdrawn)).toEqual(Object.fromEntries([aided, ...members].map((id) => [id, 'ended'])));
    expect(await codesAtBank(persons)).toEqual([[], [], []]);
    for (const id of [aided, ...members]) expect((await life.read(id)).state).toBe('ended');
  });

  test('a debtor goes on with the aid and ends with a refusal, also at the Bank', async () => {
    for (const outcome of ['granted', 'refused']) {
      const applicant = world.persona('single-applicant');
      const id = await register(applicant, { caseReference: `DEBTOR-${outcome}` });
      const proposal = await world.call<{ items: readonly { personRef: string; ssin: string; isDebtor: boolean }[] }>(
        `/integrations/${id}/persons`,
      );
      const parent = proposal.body.items.find(({ isDebtor }) => isDebtor);
      const path = `/integrations/${id}/persons/${String(parent?.personRef)}/integration`;
      const debtor = created(
        await world.call<ShownIntegration>(path, { body: { qualityCode: 30, informedOn: today } }),
      ).integrationId;
      created(await life.decide(id, outcome === 'granted' ? granted : { decidedOn: today, outcome }));
      const decision = await life.done(id);
      expect(effects(decision)).toEqual({
        [id]: outcome === 'granted' ? 'newCode' : 'ended',
        [debtor]: outcome === 'granted' ? 'continues' : 'ended',
      });
      const atBank = await life.atBank(String(parent?.ssin), today);
      expect(atBank.map(({ qualityCode }) => qualityCode)).toEqual(outcome === 'granted' ? [30] : []);
      const stream = await world.call<{ ruleCode?: string }>(`/integrations/${debtor}/streams/taxAssessment`);
      expect([stream.status, stream.body.ruleCode]).toEqual(
        outcome === 'granted' ? [200, undefined] : [403, 'integrationEnded'],
      );
      if (outcome === 'refused') continue;
      // The debtor belongs to the file of the integration that follows, and ends with it.
      const aided = idOf(decision.persons[0]?.next);
      expect(await life.read(debtor)).toMatchObject({ applicant: (await life.read(aided)).href });
      created(await life.decide(aided, { decidedOn: today, outcome: 'withdrawn' }));
      expect(effects(await life.done(aided))).toEqual({ [aided]: 'ended', [debtor]: 'ended' });
      expect(await life.atBank(String(parent?.ssin), today)).toEqual([]);
    }
  });

  test('who is left out by name keeps the inquiry, alone after a refusal', async () => {
    const { applicant, persons, ids } = await household(3, 'HOUSE-2');
    const [, second = '', third = ''] = ids;
    const refusal = { decidedOn: today, outcome: 'refused', leftOut: [third] };
    created(await life.decide(applicant, refusal));
    expect(effects(await life.done(applicant))).toEqual({
      [applicant]: 'ended',
      [second]: 'ended',
      [third]: 'leftOut',
    });
    expect(await codesAtBank(persons)).toEqual([[], [], [1]]);
    const left = await life.read(third);
    expect(left).toMatchObject({ state: 'active' });
    expect(left).not.toHaveProperty('applicant');
    expect(left).not.toHaveProperty('decision');
    expect((await world.call(`/integrations/${third}/streams/nationalRegister`)).status).toBe(200);
    // The same decision is still the same, although the household has changed.
    created(await life.decide(applicant, refusal));
    expect((await life.decide(applicant, { ...refusal, leftOut: [] })).status).toBe(409);
    created(await life.decide(third, { decidedOn: today, outcome: 'refused' }));
    await life.done(third);
  });

  test('several kinds of aid, each a code; one withdrawn leaves the other, and the household with it', async () => {
    const { applicant, persons, ids } = await household(2, 'HOUSE-3');
    const [, second = ''] = ids;
    const decision = { ...granted, aids: ['otherAid', 'livingWage'] };
    created(await life.decide(applicant, decision));
    const [first, member] = (await life.done(applicant)).persons;
    expect(first).toMatchObject({
      aids: ['otherAid', 'livingWage'],
      qualityCode: { code: '4' },
      furtherCodes: [{ aid: 'livingWage', qualityCode: { code: '2' } }],
    });
    expect(await codesAtBank(persons)).toEqual([[2, 4], [5]]);
    created(await life.decide(applicant, decision));
    expect((await life.decide(applicant, { ...decision, aids: ['livingWage', 'otherAid'] })).status).toBe(409);
    expect(member).toMatchObject({ integrationId: second, qualityCode: { code: '5' } });

    const [other, wage] = [idOf(first?.next), idOf(first?.furtherCodes?.[0]?.next)];
    created(await life.decide(other, { decidedOn: today, outcome: 'withdrawn' }));
    expect(effects(await life.done(other))).toEqual({
      [other]: 'ended',
      [wage]: 'ownAid',
      [idOf(member?.next)]: 'continues',
    });
    expect(await codesAtBank(persons)).toEqual([[2], [5]]);
    created(await life.decide(wage, { decidedOn: today, outcome: 'withdrawn' }));
    expect(effects(await life.done(wage))).toEqual({ [wage]: 'ended', [idOf(member?.next)]: 'ended' });
    expect(await codesAtBank(persons)).toEqual([[], []]);
  });

  test('the Bank refuses the applicant for a while: the member comes first and is in the file all the same', async () => {
    const { applicant, persons } = await household(2, 'HOUSE-4');
    const [head] = persons;
    await world.control('faults', { body: { kind: 'http500', ssin: head?.ssin, operation: 'REGISTER' } });
    created(await life.decide(applicant, granted));
    await eventually(async () => {
      expect((await life.decision(applicant)).persons.map(({ progress }) => progress.state)).toEqual([
        'failing',
        'done',
      ]);
    });
    await world.control('faults', { method: 'DELETE' });
    const [first, member] = (await life.done(applicant)).persons;
    expect(await life.read(String(member?.next))).toMatchObject({ applicant: first?.next });
    expect(await codesAtBank(persons)).toEqual([[2], [5]]);
  });

  test('the evidence names everybody, also who was not in the request', async () => {
    const { applicant, ids } = await household(2, 'HOUSE-5');
    const answer = await life.decide(applicant, { decidedOn: today, outcome: 'refused' });
    created(answer);
    await life.done(applicant);
    const entries = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    const ended = entries.filter(({ opened }) => opened['action'] === 'end');
    expect(ended.map(({ opened }) => opened['integrationId']).sort()).toEqual([...ids].sort());
    const [decided] = entries.filter(({ opened }) => opened['action'] === 'decide');
    expect(decided?.opened['alsoAbout']).toHaveLength(1);
  });
});

describe('a review of a household', () => {
  async function aided(size: number, caseReference: string) {
    const { applicant, persons } = await household(size, caseReference);
    created(await life.decide(applicant, { ...granted, period: { startDate: today, endDate: addDays(today, 60) } }));
    const next = (await life.done(applicant)).persons.map((person) => idOf(person.next));
    return { persons, applicant: next[0] ?? '', members: next.slice(1) };
  }

  test('opens everybody or leaves out by name; the decision renews both, with one registration each', async () => {
    const { persons, applicant, members } = await aided(3, 'REVIEW-1');
    const [second = '', third = ''] = members;
    const review = created(await openReview(applicant, { reason: 'newElement', leftOut: [third] }));
    expect(review.household).toMatchObject([
      { integrationId: second, effect: 'opened' },
      { integrationId: third, effect: 'leftOut' },
    ]);
    expect(await codesAtBank(persons)).toEqual([[1, 2], [1, 5], [5]]);
    const inquiry = await life.read(String(review.household[0]?.inquiry));
    expect(inquiry).toMatchObject({
      applicant: review.href,
      review: { reason: 'newElement' },
      qualityCode: { code: '1' },
    });

    created(await life.decide(review.integrationId, granted));
    const decision = await life.done(review.integrationId);
    expect(decision.persons).toMatchObject([
      { integrationId: review.integrationId, effect: 'newCode', replaces: [expect.stringContaining(applicant)] },
      { integrationId: inquiry.integrationId, effect: 'newCode', replaces: [expect.stringContaining(second)] },
      { integrationId: third, effect: 'newCode' },
    ]);
    for (const [index, codes] of [2, 5, 5].entries()) {
      expect(await life.atBank(String(persons[index]?.ssin), today)).toMatchObject([{ qualityCode: codes, ...period }]);
    }
    // The household belongs to the new integration, so its end finds everybody.
    const [first, ...next] = decision.persons.map((person) => idOf(person.next));
    created(await life.decide(first ?? '', { decidedOn: today, outcome: 'withdrawn' }));
    expect(Object.keys(effects(await life.done(first ?? ''))).sort()).toEqual([first ?? '', ...next].sort());
    expect(await codesAtBank(persons)).toEqual([[], [], []]);
  });

  test('refused: the aid and the members go on as before', async () => {
    const { persons, applicant, members } = await aided(2, 'REVIEW-2');
    const review = created(await openReview(applicant, { reason: 'requestOfPerson' }));
    created(await life.decide(review.integrationId, { decidedOn: today, outcome: 'refused' }));
    expect(effects(await life.done(review.integrationId))).toEqual({
      [review.integrationId]: 'ended',
      [idOf(review.household[0]?.inquiry)]: 'ended',
      [members[0] ?? '']: 'continues',
    });
    expect(await codesAtBank(persons)).toEqual([[2], [5]]);
    expect((await life.read(members[0] ?? '')).state).toBe('active');
    expect(await life.read(members[0] ?? '')).toMatchObject({ applicant: (await life.read(applicant)).href });
  });

  test('withdrawn: aid, members and their reviews end', async () => {
    const { persons, applicant } = await aided(2, 'REVIEW-3');
    const review = created(await openReview(applicant, { reason: 'newElement' }));
    created(await life.decide(review.integrationId, { decidedOn: today, outcome: 'withdrawn' }));
    await life.done(review.integrationId);
    expect(await codesAtBank(persons)).toEqual([[], []]);
  });

  test('the Bank does not register a member: the answer says so, and it can be opened alone', async () => {
    const { persons, applicant, members } = await aided(2, 'REVIEW-4');
    await world.control('faults', { body: { kind: 'http500', ssin: persons[1]?.ssin, operation: 'REGISTER' } });
    const review = created(await openReview(applicant, { reason: 'newElement' }));
    expect(review.household).toMatchObject([
      { integrationId: members[0], effect: 'notOpened', problem: 'urn:problem-type:belgif:serviceUnavailable' },
    ]);
    await world.control('faults', { method: 'DELETE' });
    const own = created(await openReview(members[0] ?? '', { reason: 'newElement' }));
    expect(own).toMatchObject({ applicant: review.href, household: [] });
    expect((await openReview(applicant, { reason: 'newElement', leftOut: [applicant] })).status).toBe(400);
    created(await life.decide(review.integrationId, { decidedOn: today, outcome: 'refused' }));
    expect(effects(await life.done(review.integrationId))).toMatchObject({ [own.integrationId]: 'ended' });
  });
});

describe('true dates', () => {
  test('a decision that is entered late says why; the evidence has the day of the decision and the reason', async () => {
    const id = await register(somebody(), { applicationDate: addDays(today, -20), informedOn: today });
    const late = { decidedOn: addDays(today, -9), outcome: 'refused' };
    const answer = await life.decide(id, late);
    expect(answer.status).toBe(400);
    expect(answer.body.issues?.map(({ name }) => name)).toEqual(['latenessReason']);
    for (const latenessReason of ['....', 'aaaaaaaa', 'none']) {
      expect((await life.decide(id, { ...late, latenessReason })).status).toBe(400);
    }
    const latenessReason = 'the minutes of the council were signed last week';
    const taken = await life.decide(id, { ...late, latenessReason });
    expect(created(taken)).toMatchObject({ decidedOn: late.decidedOn, latenessReason });
    expect(belgianDate(Date.parse(taken.body.decidedAt))).toBe(today);
    const [entry] = await entriesOf(world.database, String(taken.headers.get('belgov-trace-id')));
    expect(entry?.opened).toMatchObject({ action: 'decide', facts: { day: today, decidedOn: late.decidedOn } });
    expect(JSON.stringify(entry)).not.toContain('minutes');
    expect(entry?.opened['explanation']).toMatch(/^[\w-]+$/);
    await life.done(id);
    expect(await life.decision(id)).toMatchObject({ latenessReason });
  });

  test('aid for a period that is over is recorded, and nothing is registered', async () => {
    const persona = somebody();
    const id = await register(persona, { applicationDate: addDays(today, -20), informedOn: today });
    const over = { startDate: addDays(today, -20), endDate: addDays(today, -1) };
    created(await life.decide(id, { ...granted, period: over }));
    const decision = await life.done(id);
    expect(decision).toMatchObject({ period: over, persons: [{ effect: 'ended', aids: ['livingWage'] }] });
    expect(decision).not.toHaveProperty('registeredFrom');
    expect(decision.persons[0]).not.toHaveProperty('next');
    expect(await life.atBank(persona.ssin, today)).toEqual([]);
    expect((await life.read(id)).state).toBe('ended');
  });

  test('a code that begins after the inquiry has ended leaves days without one, and the answer says so', async () => {
    const id = await register(somebody());
    const { endDate } = (await life.read(id)).period;
    const later = { startDate: addDays(endDate, 3), endDate: addMonths(endDate, 6) };
    const taken = created(await life.decide(id, { ...granted, period: later }));
    expect(taken).toMatchObject({
      warnings: ['gapWithoutIntegration'],
      registeredFrom: later.startDate,
      persons: [{ withoutIntegration: { startDate: addDays(endDate, 1), endDate: addDays(endDate, 2) } }],
    });
    const seamless = await register(somebody());
    const next = { startDate: addDays(endDate, 1), endDate: addMonths(endDate, 6) };
    expect(created(await life.decide(seamless, { ...granted, period: next })).warnings).toEqual([]);
    expect(await life.read(seamless)).toMatchObject({ state: 'active', warnings: [] });
    expect(await life.read(seamless)).not.toHaveProperty('daysLeft');
    const running = await world.call<{ items: readonly unknown[] }>('/integrations/query', {
      body: { running: true, ssin: (await life.read(seamless)).ssin },
    });
    expect(running.body.items).toEqual([]);
  });
});
