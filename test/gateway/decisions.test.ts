import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addDays, belgianDate, lastDayOfMonths } from '../../src/values/calendar.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import type { ListedPersona } from '../client.ts';
import { entriesOf } from './evidence-rows.ts';
import { created, gent, lifeOf, personaPool, type ShownProblem } from './life-cycle.ts';

let world: Constellation;
let life: ReturnType<typeof lifeOf>;
let somebody: () => ListedPersona;
beforeAll(async () => {
  world = await startConstellation();
  life = lifeOf(world);
  somebody = await personaPool(world);
});
afterEach(async () => {
  await world.control('faults', { method: 'DELETE' });
});
afterAll(() => world[Symbol.asyncDispose]());

const today = belgianDate(Date.now());
const period = { startDate: addDays(today, -3), endDate: lastDayOfMonths(addDays(today, -3), 12) };
const granted = { decidedOn: today, outcome: 'granted', aids: ['livingWage'], period };

/** Somebody's application, in a case of its own. */
async function apply(persona: ListedPersona, changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const application = { applicationDate: addDays(today, -3), informedOn: addDays(today, -2), ...changes };
  const answer = await world.call<{ integrationId: string }>('/integrations', {
    body: registrationOf(persona, application),
  });
  return created(answer).integrationId;
}

describe('a decision that grants aid', () => {
  test.each([
    ['livingWage', 2],
    ['equivalentLivingWage', 3],
    ['otherAid', 4],
    ['employment', 6],
  ])('%s: code %i here and at the Bank, and the inquiry ends', async (aid, code) => {
    const persona = somebody();
    const id = await apply(persona, { caseReference: `CASE-${aid}`, informedOn: addDays(today, -1) });
    const answer = await life.decide(id, { ...granted, aids: [aid] });
    expect(created(answer)).toMatchObject({
      integrationId: id,
      outcome: 'granted',
      period,
      decidedBy: 'gent-social-worker',
    });
    expect(answer.headers.get('location')).toBe(answer.body.href);

    const [person] = (await life.done(id)).persons;
    expect(person).toMatchObject({ integrationId: id, aids: [aid], qualityCode: { code: String(code) } });
    const former = await life.read(id);
    expect(former).toMatchObject({
      state: 'ended',
      ended: { by: 'gent-social-worker', reason: 'decision: granted' },
      decision: { state: 'done' },
    });
    expect(former).not.toHaveProperty('daysLeft');
    const next = await life.read(String(person?.next));
    expect(next).toMatchObject({
      state: 'active',
      ssin: persona.ssin,
      qualityCode: { code: String(code) },
      period,
      caseReference: `CASE-${aid}`,
      applicationDate: addDays(today, -3),
      informedOn: addDays(today, -1),
      proofOfIdentity: 'personData',
      previous: former.href,
    });
    expect(await life.atBank(persona.ssin, today)).toEqual([
      { ssin: persona.ssin, enterpriseNumber: gent, qualityCode: code, ...period },
    ]);
  });

  test('the household: each member gets a code, 5 without aid, or is shown as not yet done', async () => {
    const [applicant, partner, child] = [somebody(), somebody(), somebody()];
    const ids = [];
    for (const persona of [applicant, partner, child]) ids.push(await apply(persona, { caseReference: 'HOUSEHOLD' }));
    const [first = '', second = '', third = ''] = ids;
    await world.control('faults', { body: { kind: 'http500', ssin: child.ssin, operation: 'REGISTER' } });
    const householdMembers = [{ integrationId: second, aids: ['otherAid'] }, { integrationId: third }];
    const taken = created(await life.decide(first, { ...granted, householdMembers }));
    expect(taken.persons.map(({ integrationId, qualityCode }) => [integrationId, qualityCode?.code])).toEqual([
      [first, '2'],
      [second, '4'],
      [third, '5'],
    ]);
    await expect
      .poll(async () => (await life.decision(first)).persons.map(({ progress }) => progress.state))
      .toEqual(['done', 'done', 'failing']);
    expect((await life.read(third)).decision?.state).toBe('failing');
    await world.control('faults', { method: 'DELETE' });
    await life.done(first);
    const codes = [];
    for (const { ssin } of [applicant, partner, child]) {
      codes.push((await life.atBank(ssin, today)).map(({ qualityCode }) => qualityCode));
    }
    expect(codes).toEqual([[2], [4], [5]]);
    expect((await life.decision(third)).href).toBe(taken.href);
  });
});

describe('a decision that ends', () => {
  test.each(['refused', 'withdrawn'])('%s: the inquiry ends here and at the Bank', async (outcome) => {
    const persona = somebody();
    const id = await apply(persona);
    created(await life.decide(id, { decidedOn: today, outcome }));
    const [person] = (await life.done(id)).persons;
    expect(person).not.toHaveProperty('qualityCode');
    expect(await life.read(id)).toMatchObject({ state: 'ended', ended: { reason: `decision: ${outcome}` } });
    expect(await life.atBank(persona.ssin, today)).toEqual([]);
    expect((await world.call(`/integrations/${id}/streams/dimona`)).status).toBe(403);
  });

  test('aid that stops: the integration under its code is withdrawn', async () => {
    const persona = somebody();
    const id = await apply(persona);
    created(await life.decide(id, granted));
    const aided =
      String((await life.done(id)).persons[0]?.next)
        .split('/')
        .at(-1) ?? '';
    expect((await life.decide(aided, granted)).status).toBe(400);
    created(await life.decide(aided, { decidedOn: today, outcome: 'withdrawn' }));
    await life.done(aided);
    expect((await life.read(aided)).state).toBe('ended');
    expect(await life.atBank(persona.ssin, today)).toEqual([]);
  });
});

describe('again, and at once', () => {
  test('the same decision again is the same answer, in whatever order the members stand; another one a conflict', async () => {
    const ids = [];
    for (let member = 0; member < 3; member += 1) ids.push(await apply(somebody(), { caseReference: 'AGAIN' }));
    const [first = '', second = '', third = ''] = ids;
    const members = [{ integrationId: second }, { integrationId: third, aids: ['otherAid'] }];
    const one = await life.decide(first, { ...granted, householdMembers: members });
    const two = await life.decide(first, { ...granted, householdMembers: [...members].reverse() });
    expect(created(two).href).toBe(created(one).href);
    await life.done(first);
    created(await life.decide(first, { ...granted, householdMembers: members }));
    for (const other of [
      granted,
      { ...granted, householdMembers: members, aids: ['otherAid'] },
      { decidedOn: today, outcome: 'refused' },
    ]) {
      const answer = await life.decide(first, other);
      expect(answer.status).toBe(409);
      expect(answer.body.type).toBe('urn:problem-type:pcsw:socialInquiry:alreadyDecided');
      const [entry] = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
      expect(entry?.closed).toMatchObject([{ outcome: 'denied', rule: 'alreadyDecided' }]);
    }
    // A member is decided on with the applicant.
    expect((await life.decide(second, { decidedOn: today, outcome: 'refused' })).status).toBe(409);
  });

  test('of two different decisions at once one wins, and only its code is registered', async () => {
    const persona = somebody();
    const id = await apply(persona);
    const aids = ['livingWage', 'otherAid'] as const;
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => life.decide(id, { ...granted, aids: [aids[index % 2]] })),
    );
    const winner = (await life.done(id)).persons[0]?.aids?.[0];
    for (const [index, { status }] of answers.entries()) expect(status).toBe(aids[index % 2] === winner ? 201 : 409);
    expect((await life.atBank(persona.ssin, today)).map(({ qualityCode }) => qualityCode)).toEqual([
      winner === 'livingWage' ? 2 : 4,
    ]);
  });

  test('what was decided for a later day is not ended before it', async () => {
    const id = await apply(somebody(), { caseReference: 'LATER' });
    const later = { startDate: addDays(today, 20), endDate: addDays(today, 200) };
    created(await life.decide(id, { ...granted, aids: ['otherAid'], period: later }));
    const ending = await world.call<ShownProblem>(`/integrations/${id}/end`, { body: { reason: 'no longer aided' } });
    expect(ending.status, ending.text).toBe(409);
    expect(ending.body.type).toBe('urn:problem-type:pcsw:socialInquiry:alreadyDecided');
    expect((await life.read(id)).state).toBe('active');
  });

  test('a member cannot be in two decisions', async () => {
    const [one, two, member] = [
      await apply(somebody(), { caseReference: 'BOTH' }),
      await apply(somebody(), { caseReference: 'BOTH' }),
      await apply(somebody(), { caseReference: 'BOTH' }),
    ];
    const body = { ...granted, householdMembers: [{ integrationId: member }] };
    const answers = await Promise.all([life.decide(one, body), life.decide(two, body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('what is refused', () => {
  let id: string;
  let elsewhere: string;
  beforeAll(async () => {
    id = await apply(somebody(), { caseReference: 'REFUSALS' });
    elsewhere = await apply(somebody(), { caseReference: 'OTHER-CASE' });
  });

  test.each<[string, () => Record<string, unknown>, readonly string[]]>([
    ['no aid', () => ({ ...granted, aids: undefined }), ['aids']],
    ['no period', () => ({ ...granted, period: undefined }), ['period']],
    ['aid that is not granted', () => ({ decidedOn: today, outcome: 'refused', aids: ['otherAid'] }), ['aids']],
    ['a period of a refusal', () => ({ decidedOn: today, outcome: 'refused', period }), ['period']],
    ['unknown aid', () => ({ ...granted, aids: ['money'] }), ['aids[0]']],
    ['the same aid twice', () => ({ ...granted, aids: ['otherAid', 'otherAid'] }), ['aids']],
    ['an open period', () => ({ ...granted, period: { startDate: today } }), ['period.endDate']],
    [
      'more than twelve months',
      () => ({ ...granted, period: { startDate: today, endDate: addDays(lastDayOfMonths(today, 12), 1) } }),
      ['period.endDate'],
    ],
    [
      'a period that ends before it begins',
      () => ({ ...granted, period: { startDate: addDays(today, 2), endDate: addDays(today, 1) } }),
      ['period'],
    ],
    ['a decision in the future', () => ({ ...granted, decidedOn: addDays(today, 1) }), ['decidedOn']],
    ['a decision before the application', () => ({ ...granted, decidedOn: addDays(today, -4) }), ['decidedOn']],
    [
      'a member of another case',
      () => ({ ...granted, householdMembers: [{ integrationId: elsewhere }] }),
      ['householdMembers[0].integrationId'],
    ],
    [
      'a member that nobody knows',
      () => ({ ...granted, householdMembers: [{ integrationId: '01900000-0000-7000-8000-000000000000' }] }),
      ['householdMembers[0].integrationId'],
    ],
    [
      'the applicant as a member',
      () => ({ ...granted, householdMembers: [{ integrationId: id }] }),
      ['householdMembers'],
    ],
    ['an unknown field', () => ({ ...granted, remark: 'x' }), ['remark']],
  ])('%s', async (_what, body, names) => {
    const answer = await life.decide(id, body());
    expect(answer.status, answer.text).toBe(400);
    expect(answer.body.issues?.map(({ name }) => name)).toEqual(names);
    expect((await world.call(`/integrations/${id}/decision`)).status).toBe(404);
  });

  test('another centre, another role, an integration that has ended', async () => {
    expect((await life.decide(id, granted, 'namur-social-worker')).status).toBe(404);
    expect((await world.call(`/integrations/${id}/decision`, { as: 'namur-social-worker' })).status).toBe(404);
    expect((await life.decide(id, granted, 'gent-dpo')).status).toBe(403);
    const ended = await apply(somebody());
    await world.call(`/integrations/${ended}/end`, { body: { reason: 'moved away' } });
    const answer = await life.decide(ended, granted);
    expect(answer.status).toBe(409);
    expect(answer.body.type).toBe('urn:problem-type:pcsw:socialInquiry:integrationNotActive');
  });

  test('code 7 and 30 follow no decision', async () => {
    const other = await apply(somebody(), { qualityCode: 7 });
    const answer = await life.decide(other, granted);
    expect(answer.body.issues?.map(({ name }) => name)).toEqual(['outcome']);
  });
});
