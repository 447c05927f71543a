import { describe, expect, test } from 'vitest';
import { presentBook } from '../present-book.ts';
import type { Integration } from '../../src/cases/integrations/integration.ts';
import { Problem, type InputIssue } from '../../src/values/problem.ts';
import { checkDecision, type DecisionInput } from '../../src/cases/decisions/check.ts';
import type { DecisionFile } from '../../src/cases/decisions/file.ts';
import { person } from '../evidence/fixtures.ts';
import { decisionFile } from './decision-file.ts';

const today = '2026-02-01';
const applicant = {
  integrationId: 'a',
  ssin: person(1),
  centre: '1999000150',
  qualityCode: 1,
  caseReference: 'C',
  applicationDate: '2026-01-10',
  startDate: '2026-01-10',
  endDate: '2026-03-10',
  state: 'active',
} as Integration;
const member: Integration = { ...applicant, integrationId: 'm', ssin: person(2) };
const granted: DecisionInput = {
  decidedOn: '2026-01-20',
  outcome: 'granted',
  aids: ['livingWage'],
  period: { startDate: '2026-01-10', endDate: '2026-12-31' },
  householdMembers: [],
  leftOut: [],
  latenessReason: 'the file came back late from the council',
};
const ends = (outcome: 'refused' | 'withdrawn'): DecisionInput => ({
  decidedOn: '2026-01-20',
  outcome,
  householdMembers: [],
  leftOut: [],
  latenessReason: 'the file came back late from the council',
});
const withMember: DecisionInput = { ...granted, householdMembers: [{ integrationId: 'm' }] };

const check = (input: DecisionInput, file: Partial<DecisionFile> = {}, on = today) =>
  checkDecision(input, decisionFile({ applicant, ...file }), presentBook.on(on), { decisionEntryDays: 8 });

/** Type and name of each issue. */
function issuesOf(
  input: DecisionInput,
  {
    of = applicant,
    members = [],
    on = today,
    file = {},
  }: {
    readonly of?: Integration;
    /** What the input names. */
    readonly members?: readonly (Integration | undefined)[];
    readonly on?: string;
    readonly file?: Partial<DecisionFile>;
  } = {},
): readonly string[] {
  try {
    check(input, { applicant: of, named: members, ...file }, on);
    return [];
  } catch (error) {
    if (!(error instanceof Problem) || error.key !== 'badRequest') throw error;
    const issues = error.members['issues'] as readonly InputIssue[];
    expect(issues.every((one) => one.in === 'body' && (one.detail ?? '').length > 10)).toBe(true);
    return issues.map(({ type, name }) => `${type.replace(/.*:/, '')} ${name}`);
  }
}

describe('an integration that does not run', () => {
  test.each([
    ['is ending', { state: 'ending' }],
    ['is not registered', { state: 'registering' }],
    ['was ended by hand', { state: 'ended', ended: { by: 'worker', at: 0, reason: 'moved' } }],
    ['was replaced', { state: 'ended', endDate: '2026-01-31' }],
    ['is aid that is over', { qualityCode: 2, endDate: '2026-01-31' }],
    ['is decided on', { decidedOn: '2026-01-20', endDate: '2026-01-31' }],
  ] as const)('%s: a conflict', (_what, change) => {
    const { state, endDate } = { ...applicant, ...change };
    const detail = expect.stringContaining(`(state ${state}, last day ${endDate})`) as string;
    expect(() => check(granted, { applicant: { ...applicant, ...change } })).toThrow(
      expect.objectContaining({ key: 'integrationNotActive', detail }) as Error,
    );
  });

  test('on its last day it does', () => {
    expect(issuesOf(granted, { of: { ...applicant, endDate: today } })).toEqual([]);
  });

  test.each([
    ['is over', { endDate: '2026-01-31' }],
    [
      'ended with its period',
      { endDate: '2026-01-31', state: 'ended', ended: { by: 'gateway', at: 0, reason: 'periodOver' } },
    ],
    ['ended with that of its applicant', { state: 'ended', ended: { by: 'gateway', at: 0, reason: 'applicantEnded' } }],
  ] as const)('%s, without a decision: can be decided, with a reason', (_what, change) => {
    const of = { ...applicant, ...change };
    expect(issuesOf(granted, { of })).toEqual([]);
    expect(issuesOf({ ...granted, latenessReason: undefined }, { of })).toEqual(['invalidInput latenessReason']);
  });

  test('somebody who is being registered holds the decision up, unless left out', () => {
    const registering = { ...member, state: 'registering', applicantIntegrationId: 'a' } as const;
    expect(() => check(granted, { household: [registering] })).toThrow(
      expect.objectContaining({ key: 'integrationNotActive' }) as Error,
    );
  });
});

describe('the outcome', () => {
  test.each([2, 3, 4, 5, 6])('aid under code %i can only be withdrawn', (qualityCode) => {
    const of = { ...applicant, qualityCode };
    expect(issuesOf(ends('withdrawn'), { of })).toEqual([]);
    expect(issuesOf(ends('refused'), { of })).toEqual(['invalidInput outcome']);
    expect(issuesOf(granted, { of })).toEqual(['invalidInput outcome']);
  });

  test.each([7, 30])('code %i follows no decision', (qualityCode) => {
    for (const input of [granted, ends('refused'), ends('withdrawn')]) {
      expect(issuesOf(input, { of: { ...applicant, qualityCode } })).toEqual(['invalidInput outcome']);
    }
  });

  test('aid and a period come with what is granted, and with nothing else', () => {
    expect(issuesOf({ ...ends('refused'), outcome: 'granted' })).toEqual(['invalidInput aids', 'invalidInput period']);
    for (const outcome of ['refused', 'withdrawn'] as const) {
      expect(issuesOf({ ...granted, outcome })).toEqual(['invalidInput aids', 'invalidInput period']);
      const householdMembers = [{ integrationId: 'm', aids: ['otherAid'] as const }];
      expect(issuesOf({ ...ends(outcome), householdMembers }, { members: [member] })).toEqual([
        'invalidInput householdMembers[0].aids',
      ]);
    }
  });
});

describe('the days of a decision', () => {
  const lasting = (startDate: string, endDate: string, decidedOn = '2026-01-20'): DecisionInput => ({
    ...granted,
    decidedOn,
    period: { startDate, endDate },
  });

  test.each([
    ['today', today, []],
    ['tomorrow', '2026-02-02', ['invalidInput decidedOn']],
    ['the day of the application', '2026-01-10', []],
    ['the day before it', '2026-01-09', ['invalidInput decidedOn']],
  ])('decided %s', (_what, decidedOn, issues) => {
    expect(issuesOf({ ...granted, decidedOn })).toEqual(issues);
  });

  test.each([
    ['one day', lasting(today, today), []],
    ['twelve months', lasting('2026-01-10', '2027-01-09'), []],
    ['a day more', lasting('2026-01-10', '2027-01-10'), ['outOfRange period.endDate']],
    ['an end before the start', lasting('2026-03-01', '2026-02-28'), ['invalidPeriod period']],
    ['an end that is today', lasting('2026-01-10', today), []],
    ['an end that was yesterday', lasting('2026-01-10', '2026-01-31'), []],
    ['a start within twelve months', lasting('2027-01-20', '2027-02-28'), []],
    ['a later start', lasting('2027-01-21', '2027-02-28'), ['outOfRange period.startDate']],
  ])('lasting %s', (_what, input, issues) => {
    expect(issuesOf(input)).toEqual(issues);
  });

  const inTime = { ...granted, latenessReason: undefined };
  test.each([
    ['on the day', '2026-01-31', today, []],
    ['on the eighth day after it', '2026-01-24', today, []],
    ['on the ninth', '2026-01-23', today, ['invalidInput latenessReason']],
  ])('entered %s', (_what, decidedOn, on, issues) => {
    expect(issuesOf({ ...inTime, decidedOn }, { on })).toEqual(issues);
    for (const outcome of ['refused', 'withdrawn'] as const) {
      expect(issuesOf({ ...ends(outcome), latenessReason: undefined, decidedOn }, { on })).toEqual(issues);
    }
  });

  test('a reason beside another centre belongs to what is granted', () => {
    const elsewhereReason = 'he moved in the middle of the month';
    expect(issuesOf({ ...granted, elsewhereReason })).toEqual([]);
    expect(issuesOf({ ...ends('refused'), elsewhereReason })).toEqual(['invalidInput elsewhereReason']);
  });

  test('everything that is wrong is said at once', () => {
    expect(issuesOf(lasting('2025-12-01', '2025-11-30', '2026-01-01'))).toEqual([
      'invalidInput decidedOn',
      'invalidPeriod period',
    ]);
  });
});

describe('a member of the household', () => {
  const id = 'householdMembers[0].integrationId';

  test.each<[string, Integration | undefined, readonly string[]]>([
    ['of the same case', member, []],
    ['on the last day', { ...member, endDate: today }, []],
    ['that nobody knows', undefined, [`referencedResourceNotFound ${id}`]],
    ['of another centre', { ...member, centre: '1999000249' }, [`referencedResourceNotFound ${id}`]],
    ['of another case', { ...member, caseReference: 'D' }, [`invalidInput ${id}`]],
    ['who has aid already', { ...member, qualityCode: 2 }, []],
    ['under debt mediation', { ...member, qualityCode: 7 }, [`invalidInput ${id}`]],
    ['who is a debtor', { ...member, qualityCode: 30 }, [`invalidInput ${id}`]],
    ['whose inquiry is over, undecided', { ...member, endDate: '2026-01-31' }, []],
    ['whose aid is over', { ...member, qualityCode: 5, endDate: '2026-01-31' }, [`invalidInput ${id}`]],
    ['who is the applicant again', { ...member, ssin: applicant.ssin }, [`invalidInput ${id}`]],
    ['whose integration has ended', { ...member, state: 'ended' }, [`invalidInput ${id}`]],
  ])('%s', (_what, one, issues) => {
    expect(issuesOf(withMember, { members: [one] })).toEqual(issues);
  });

  test('whose aid stops with that of the applicant has a code of aid too', () => {
    const input = { ...ends('withdrawn'), householdMembers: withMember.householdMembers };
    const of = { ...applicant, qualityCode: 2 };
    expect(issuesOf(input, { of, members: [{ ...member, qualityCode: 5 }] })).toEqual([]);
    for (const qualityCode of [7, 30]) {
      expect(issuesOf(input, { of, members: [{ ...member, qualityCode }] })).toEqual([`invalidInput ${id}`]);
    }
  });

  test('keeps aid of his or her own when the applicant is refused', () => {
    const input = { ...ends('refused'), householdMembers: withMember.householdMembers };
    for (const qualityCode of [2, 3, 4, 5, 6]) {
      expect(issuesOf(input, { members: [{ ...member, qualityCode }] })).toEqual([`invalidInput ${id}`]);
    }
  });

  test('of another case belongs to it when the file says so', () => {
    const linked = { ...member, caseReference: 'D', applicantIntegrationId: 'a' };
    expect(issuesOf(withMember, { members: [linked], file: { household: [linked] } })).toEqual([]);
  });

  test('with a household of its own is decided on separately', () => {
    const file = { withOwnHousehold: new Set(['m']) };
    expect(issuesOf(withMember, { members: [member], file })).toEqual([`invalidInput ${id}`]);
  });

  test('is left out only when it would follow, and is not named besides', () => {
    const linked = { ...member, applicantIntegrationId: 'a' };
    const household = [linked];
    expect(issuesOf({ ...granted, leftOut: ['m'] }, { file: { household } })).toEqual([]);
    expect(issuesOf({ ...granted, leftOut: ['m'] })).toEqual(['invalidInput leftOut[0]']);
    expect(issuesOf({ ...withMember, leftOut: ['m'] }, { members: [linked], file: { household } })).toEqual([
      `invalidInput ${id}`,
    ]);
    const debtor = { ...linked, qualityCode: 30 };
    expect(issuesOf({ ...ends('refused'), leftOut: ['m'] }, { file: { household: [debtor] } })).toEqual([
      'invalidInput leftOut[0]',
    ]);
  });

  test('is named once, and is not the applicant', () => {
    const twice = { ...granted, householdMembers: [{ integrationId: 'm' }, { integrationId: 'm' }] };
    expect(issuesOf(twice, { members: [member, member] })).toEqual(['invalidInput householdMembers']);
    const self = { ...granted, householdMembers: [{ integrationId: 'a' }] };
    expect(issuesOf(self, { members: [applicant] })).toEqual(['invalidInput householdMembers']);
  });

  test('each issue says which member', () => {
    const two = { ...granted, householdMembers: [{ integrationId: 'm' }, { integrationId: 'n' }] };
    expect(issuesOf(two, { members: [member, undefined] })).toEqual([
      'referencedResourceNotFound householdMembers[1].integrationId',
    ]);
  });
});

describe('a day for which the rule book has no codes', () => {
  test('nothing can be decided', () => {
    const before = '2002-09-30';
    const of = { ...applicant, applicationDate: before, startDate: before, endDate: '2002-11-30' };
    const input: DecisionInput = {
      ...withMember,
      decidedOn: before,
      period: { startDate: before, endDate: '2002-10-01' },
    };
    const members = [{ ...member, endDate: '2002-11-30' }];
    expect(issuesOf(input, { of, members, on: before })).toEqual([
      'invalidInput outcome',
      'invalidInput aids',
      'invalidInput householdMembers[0].aids',
      'outOfRange period.endDate',
      'invalidInput householdMembers[0].integrationId',
    ]);
  });
});
