import { describe, expect, test } from 'vitest';
import type { DecisionInput } from '../../src/cases/decisions/input.ts';
import type { DecisionFile } from '../../src/cases/decisions/file.ts';
import { decideFile, gapBefore, type DecidedFile } from '../../src/cases/decisions/household.ts';
import type { Integration } from '../../src/cases/integrations/integration.ts';
import { person } from '../evidence/fixtures.ts';
import { presentBook } from '../present-book.ts';
import { decisionFile } from './decision-file.ts';

const today = '2026-02-01';

/** Somebody's integration, by a number for each person. */
function integration(id: string, of: number, qualityCode: number, changes: Partial<Integration> = {}): Integration {
  return {
    integrationId: id,
    centre: '1999000150',
    ssin: person(of),
    qualityCode,
    caseReference: 'C',
    applicationDate: '2026-01-10',
    startDate: '2026-01-10',
    endDate: '2026-03-10',
    proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '590000000123' },
    state: 'active',
    registeredBy: 'worker',
    registeredAt: 0,
    ...changes,
  };
}

const applicant = integration('applicant', 1, 1);
const partner = integration('partner', 2, 1, { applicantIntegrationId: 'applicant' });
const child = integration('child', 3, 1, { applicantIntegrationId: 'applicant' });
const debtor = integration('debtor', 4, 30, { applicantIntegrationId: 'applicant', endDate: '2027-01-10' });
const aided = integration('aided', 5, 4, { applicantIntegrationId: 'applicant' });
const everybody = [partner, child, debtor, aided];

const period = { startDate: '2026-01-10', endDate: '2026-12-31' };
const input = (changes: Partial<DecisionInput>): DecisionInput => ({
  decidedOn: today,
  outcome: 'granted',
  householdMembers: [],
  leftOut: [],
  ...(changes.outcome === undefined ? { aids: ['livingWage'], period } : {}),
  ...changes,
});

const decide = (changes: Partial<DecisionInput>, file: Partial<DecisionFile> = {}): DecidedFile =>
  decideFile(input(changes), decisionFile({ applicant, household: everybody, ...file }), presentBook.on(today));

/** Each person in short: what happens, the codes that follow, what ends beside. */
const shown = ({ persons }: DecidedFile) =>
  Object.fromEntries(
    persons.map(({ integration: one, effect, codes, replaces }) => [
      one.integrationId,
      [
        effect,
        ...codes.map(({ qualityCode }) => qualityCode),
        ...replaces.map(({ integrationId }) => `-${integrationId}`),
      ].join(' '),
    ]),
  );

describe('a decision on an application', () => {
  test('granted: who is known to have died gets no code, unless named', () => {
    const died = { diedOn: '2026-01-20' };
    const dead = integration('partner', 2, 1, { applicantIntegrationId: 'applicant', ...died });
    const withoutAid = integration('child', 3, 5, { applicantIntegrationId: 'applicant', ...died });
    const household = [dead, withoutAid, debtor];
    expect(shown(decide({}, { household }))).toEqual({
      applicant: 'newCode 2',
      partner: 'ended',
      child: 'ended',
      debtor: 'continues',
    });
    const named = { integrationId: 'partner', aids: ['otherAid'] } as const;
    expect(shown(decide({ householdMembers: [named] }, { household, named: [dead] }))).toMatchObject({
      partner: 'newCode 4',
      child: 'ended',
    });
  });

  test('granted: members without aid get code 5, a debtor goes on with the new integration, own aid stays', () => {
    const decided = decide({});
    expect(shown(decided)).toEqual({
      applicant: 'newCode 2',
      partner: 'newCode 5',
      child: 'newCode 5',
      debtor: 'continues',
      aided: 'ownAid',
    });
    expect(decided).toMatchObject({ registeredFrom: '2026-01-10', continuesUnder: 'next' });
  });

  test('several kinds of aid, for the applicant and for a member who is named', () => {
    const householdMembers = [
      { integrationId: 'partner', aids: ['otherAid', 'employment'] as const },
      { integrationId: 'aided', aids: ['livingWage'] as const },
    ];
    const changes = { aids: ['livingWage', 'otherAid'] as const, householdMembers };
    expect(shown(decide(changes, { named: [partner, aided] }))).toEqual({
      applicant: 'newCode 2 4',
      partner: 'newCode 4 6',
      child: 'newCode 5',
      debtor: 'continues',
      aided: 'newCode 2',
    });
  });

  test('who is left out by name stays, and the others follow', () => {
    expect(shown(decide({ leftOut: ['partner'] }))).toMatchObject({ partner: 'leftOut', child: 'newCode 5' });
    expect(shown(decide({ outcome: 'refused', leftOut: ['child'] }))).toMatchObject({
      partner: 'ended',
      child: 'leftOut',
    });
  });

  test.each(['refused', 'withdrawn'] as const)('%s: inquiries and the debtor end with it', (outcome) => {
    const decided = decide({ outcome });
    expect(shown(decided)).toEqual({
      applicant: 'ended',
      partner: 'ended',
      child: 'ended',
      debtor: 'ended',
      aided: 'ownAid',
    });
    expect(decided).not.toHaveProperty('registeredFrom');
    expect(decided).not.toHaveProperty('continuesUnder');
  });

  test('own aid that is named ends with what is withdrawn', () => {
    const changes = { outcome: 'withdrawn', householdMembers: [{ integrationId: 'aided' }] } as const;
    expect(shown(decide(changes, { named: [aided] }))['aided']).toBe('ended');
  });

  test('a review that grants for days that are over leaves the aid, the members and the debtor as they are', () => {
    const aid = integration('aid', 1, 2, { endDate: '2026-12-31' });
    const five = integration('five', 2, 5, { applicantIntegrationId: 'aid', endDate: '2026-12-31' });
    const owing = integration('owing', 4, 30, { applicantIntegrationId: 'aid', endDate: '2027-01-10' });
    const review = { ...applicant, review: { reason: 'newElement' as const }, previousIntegrationId: 'aid' };
    const over = { startDate: '2026-01-10', endDate: '2026-01-31' };
    const file = { applicant: review, reviewed: aid, heads: ['applicant', 'aid'], household: [five, owing] };
    expect(shown(decide({ period: over }, file))).toEqual({
      applicant: 'ended 2',
      five: 'continues',
      owing: 'continues',
    });
  });

  test('a period that is over registers nothing, and what was for the inquiry ends', () => {
    const over = { startDate: '2026-01-10', endDate: '2026-01-31' };
    const decided = decide({ period: over });
    expect(shown(decided)).toEqual({
      applicant: 'ended 2',
      partner: 'ended',
      child: 'ended',
      debtor: 'ended',
      aided: 'ownAid',
    });
    expect(decided).not.toHaveProperty('registeredFrom');
  });

  test.each([
    ['before', '2026-01-10', today],
    ['today', today, today],
    ['later', '2026-02-20', '2026-02-20'],
  ])('on an inquiry that ran out: from today, or from a first day that comes later (%s)', (_what, startDate, first) => {
    const over = { ...applicant, endDate: '2026-01-20' };
    const late = { ...partner, endDate: '2026-01-20' };
    const decided = decide({ period: { ...period, startDate } }, { applicant: over, household: [late] });
    expect(decided.registeredFrom).toBe(first);
    expect(shown(decided)).toEqual({ applicant: 'newCode 2', partner: 'newCode 5' });
  });

  test('somebody is decided on once, with the inquiry that runs', () => {
    const before = { ...partner, integrationId: 'before', endDate: '2026-01-20' };
    expect(shown(decide({}, { household: [before, partner] }))).toEqual({
      applicant: 'newCode 2',
      partner: 'newCode 5',
    });
  });

  test('what has ended, or was decided on alone, is not decided again', () => {
    const ended: Integration = { ...partner, state: 'ended', ended: { by: 'worker', at: 0, reason: 'moved' } };
    const alone = { ...child, decidedOn: '2026-01-20', nextCodeOn: '2026-03-01' };
    expect(shown(decide({}, { household: [ended, alone] }))).toEqual({ applicant: 'newCode 2', child: 'ownAid' });
  });
});

describe('a decision on a review', () => {
  const aid = integration('aid', 1, 2, { endDate: '2026-12-31' });
  const review = { ...applicant, review: { reason: 'periodicReview' }, previousIntegrationId: 'aid' } as const;
  const five = integration('five', 2, 5, { applicantIntegrationId: 'aid', endDate: '2026-12-31' });
  const ofFive = { ...partner, review: { reason: 'periodicReview' }, previousIntegrationId: 'five' } as const;
  const other = integration('other', 3, 5, { applicantIntegrationId: 'aid', endDate: '2026-12-31' });
  const file = {
    applicant: review,
    reviewed: aid,
    household: [five, ofFive, other, { ...debtor, applicantIntegrationId: 'aid' }, aided],
    underReview: new Map([['partner', five]]),
  };

  test('granted: the aid is replaced; members are renewed, under review or not', () => {
    expect(shown(decide({}, file))).toEqual({
      applicant: 'newCode 2 -aid',
      partner: 'newCode 5 -five',
      other: 'newCode 5',
      debtor: 'continues',
      aided: 'ownAid',
    });
  });

  test('refused: the aid and the members without aid go on; what is under review ends', () => {
    const decided = decide({ outcome: 'refused' }, file);
    expect(shown(decided)).toEqual({
      applicant: 'ended',
      partner: 'ended',
      five: 'continues',
      other: 'continues',
      debtor: 'continues',
      aided: 'ownAid',
    });
    expect(decided.continuesUnder).toBe(aid);
  });

  test('refused, and the aid is over: nothing goes on', () => {
    const over = { ...aid, endDate: '2026-01-20' };
    expect(shown(decide({ outcome: 'refused' }, { ...file, reviewed: over }))).toMatchObject({
      five: 'ended',
      other: 'ended',
      debtor: 'ended',
    });
  });

  test('withdrawn: everything that was for this aid ends', () => {
    expect(shown(decide({ outcome: 'withdrawn' }, file))).toEqual({
      applicant: 'ended -aid',
      partner: 'ended',
      five: 'ended',
      other: 'ended',
      debtor: 'ended',
      aided: 'ownAid',
    });
  });

  test('own aid under review goes on unless it is decided by name', () => {
    const ofAided = integration('ofAided', 5, 1, {
      applicantIntegrationId: 'applicant',
      review: { reason: 'periodicReview' },
      previousIntegrationId: 'aided',
    });
    const reviewing = { ...file, household: [aided, ofAided], underReview: new Map([['ofAided', aided]]) };
    expect(shown(decide({}, reviewing))).toMatchObject({ ofAided: 'ended', aided: 'ownAid' });
    const householdMembers = [{ integrationId: 'ofAided', aids: ['otherAid'] as const }];
    expect(shown(decide({ householdMembers }, { ...reviewing, named: [ofAided] }))).toEqual({
      applicant: 'newCode 2 -aid',
      ofAided: 'newCode 4 -aided',
    });
  });

  test('another kind of aid of the applicant goes on, and with it the household, when one is withdrawn', () => {
    const sibling = integration('sibling', 1, 4, { endDate: '2026-12-31' });
    const decided = decide({ outcome: 'withdrawn' }, { ...file, siblings: [sibling] });
    expect(shown(decided)).toMatchObject({
      applicant: 'ended -aid',
      sibling: 'ownAid',
      other: 'continues',
      debtor: 'continues',
    });
    expect(decided.continuesUnder).toBe(sibling);
  });

  test('members whose code ran out with the aid are renewed', () => {
    const over = { ...aid, endDate: '2026-01-20' };
    const lapsed = { ...other, endDate: '2026-01-20' };
    expect(shown(decide({}, { ...file, reviewed: over, household: [lapsed] }))).toMatchObject({ other: 'newCode 5' });
    expect(shown(decide({}, { ...file, household: [lapsed] }))).not.toHaveProperty('other');
  });
});

describe('aid that is withdrawn without a review', () => {
  test('takes a review that runs, and the members, with it', () => {
    const aid = integration('aid', 1, 2, { endDate: '2026-12-31' });
    const review = { ...applicant, integrationId: 'review', previousIntegrationId: 'aid' };
    const five = integration('five', 2, 5, { applicantIntegrationId: 'aid', endDate: '2026-12-31' });
    const decided = decide({ outcome: 'withdrawn' }, { applicant: aid, reviews: [review], household: [five, child] });
    expect(shown(decided)).toEqual({ aid: 'ended -review', five: 'ended', child: 'ended' });
  });
});

describe('days without an integration', () => {
  const [first] = decide({}).persons;
  if (!first) throw new Error('the applicant is the first');

  test.each([
    ['2026-03-11', undefined],
    ['2026-03-12', { startDate: '2026-03-11', endDate: '2026-03-11' }],
    ['2026-04-01', { startDate: '2026-03-11', endDate: '2026-03-31' }],
    [undefined, undefined],
  ])('the old code ends on 10 March, the new one begins on %s', (registeredFrom, gap) => {
    expect(gapBefore(first, registeredFrom)).toEqual(gap);
  });

  test('there are none while aid under review goes on, and more when the old code ended early', () => {
    const aid = integration('aid', 1, 2, { endDate: '2026-12-31' });
    expect(gapBefore({ ...first, replaces: [aid] }, '2026-04-01')).toBeUndefined();
    const ended = { by: 'gateway', at: Date.parse('2026-02-10T12:00:00Z'), reason: 'applicantEnded' };
    const early = { ...first, integration: { ...applicant, state: 'ended' as const, ended } };
    expect(gapBefore(early, '2026-04-01')).toEqual({ startDate: '2026-02-11', endDate: '2026-03-31' });
  });
});
