import { addMonths, type CalendarDate } from '../../values/calendar.ts';
import { aidCodes, decidedCodes, inquiryCode, memberWithoutAid, type Aid, type DecisionOutcome } from './decision.ts';
import { isOpen, type Integration } from '../integrations/integration.ts';
import type { ClosedPeriod } from '../../values/period-overlap.ts';
import { badRequest, issue, Problem, type InputIssue } from '../../values/problem.ts';

/** A decision as a centre sends it, its structure already checked. */
export interface DecisionInput {
  readonly decidedOn: CalendarDate;
  readonly outcome: DecisionOutcome;
  /** Only when granted. */
  readonly aid?: Aid | undefined;
  readonly period?: ClosedPeriod | undefined;
  readonly householdMembers: readonly { readonly integrationId: string; readonly aid?: Aid | undefined }[];
}

/** The decision on one person. */
export interface DecidedPerson {
  readonly integration: Integration;
  readonly aid?: Aid;
  /** The code that replaces the present one; absent when the integration only ends. */
  readonly nextCode?: number;
}

/** The file is reviewed at least once a year, so no decision lasts longer than that. A setting can make it shorter. */
const longestMonths = 12;

/**
 * Checks a decision against the integrations it is about. Pure.
 * @param members the integrations that the input names, in the same order; undefined: the centre has no such
 *   integration
 * @param months the longest duration of a decision
 * @returns the persons, the applicant first
 * @throws Problem 409 when the integration does not run; 400 with every issue found
 */
export function checkDecision(
  input: DecisionInput,
  applicant: Integration,
  members: readonly (Integration | undefined)[],
  today: CalendarDate,
  months = longestMonths,
): readonly DecidedPerson[] {
  if (!isOpen(applicant, today)) {
    throw new Problem('integrationNotActive', {
      detail: `This integration does not run any more (state ${applicant.state}, last day ${applicant.endDate}): integrate the person again, or open a review.`,
    });
  }
  const issues = [
    ...outcomeIssues(input, applicant),
    ...dateIssues(input, applicant, today, months),
    ...members.flatMap((member, index) => memberIssues(member, index, applicant, input, today)),
  ];
  const ids = [applicant.integrationId, ...input.householdMembers.map(({ integrationId }) => integrationId)];
  if (new Set(ids).size < ids.length) {
    issues.push(invalid('householdMembers', 'Name each integration once, and not the applicant’s.'));
  }
  if (issues.length > 0) throw badRequest(issues);

  const granted = input.outcome === 'granted';
  return [
    person(applicant, input.aid, granted),
    ...members.flatMap((member, index) =>
      member ? [person(member, input.householdMembers[index]?.aid, granted)] : [],
    ),
  ];
}

function person(integration: Integration, aid: Aid | undefined, granted: boolean): DecidedPerson {
  if (!granted) return { integration };
  if (aid === undefined) return { integration, nextCode: memberWithoutAid };
  return { integration, aid, nextCode: aidCodes[aid] };
}

function outcomeIssues({ outcome, aid, period, householdMembers }: DecisionInput, applicant: Integration) {
  const issues: InputIssue[] = [];
  const { qualityCode } = applicant;
  if (qualityCode !== inquiryCode && !(decidedCodes.includes(qualityCode) && outcome === 'withdrawn')) {
    const detail =
      'A decision ends an integration under code 1; one under 2–6 can only be withdrawn. Open a review first to decide anew.';
    issues.push(invalid('outcome', detail));
  }
  const given = { aid: aid !== undefined, period: period !== undefined };
  for (const name of ['aid', 'period'] as const) {
    if (outcome === 'granted' && !given[name]) issues.push(invalid(name, 'A decision that grants aid needs it.'));
    if (outcome !== 'granted' && given[name]) issues.push(invalid(name, 'Only a decision that grants aid has one.'));
  }
  householdMembers.forEach((member, index) => {
    if (outcome !== 'granted' && member.aid !== undefined) {
      issues.push(invalid(`householdMembers[${String(index)}].aid`, 'Only a decision that grants aid has one.'));
    }
  });
  return issues;
}

function dateIssues({ decidedOn, period }: DecisionInput, applicant: Integration, today: CalendarDate, months: number) {
  const issues: InputIssue[] = [];
  if (decidedOn > today) issues.push(invalid('decidedOn', 'The decision lies in the future.'));
  if (decidedOn < applicant.applicationDate) {
    issues.push(invalid('decidedOn', `The decision comes before the application of ${applicant.applicationDate}.`));
  }
  if (!period) return issues;
  const { startDate, endDate } = period;
  if (endDate < startDate) {
    issues.push(issue('invalidPeriod', { in: 'body', name: 'period' }, { detail: 'It ends before it begins.' }));
  } else if (endDate > addMonths(startDate, months)) {
    const detail = `A decision lasts at most ${String(months)} months; then the file is reviewed.`;
    issues.push(issue('outOfRange', { in: 'body', name: 'period.endDate' }, { detail }));
  }
  if (endDate < today) {
    const detail = 'This period is over, so nothing is left to integrate the person for.';
    issues.push(invalid('period.endDate', detail));
  }
  if (startDate > addMonths(decidedOn, longestMonths)) {
    const detail = `A decision takes effect within ${String(longestMonths)} months.`;
    issues.push(issue('outOfRange', { in: 'body', name: 'period.startDate' }, { detail }));
  }
  return issues;
}

function memberIssues(
  member: Integration | undefined,
  index: number,
  applicant: Integration,
  { householdMembers }: DecisionInput,
  today: CalendarDate,
): readonly InputIssue[] {
  const name = `householdMembers[${String(index)}].integrationId`;
  if (member?.centre !== applicant.centre || !householdMembers[index]) {
    const detail = 'Your centre has no such integration.';
    return [issue('referencedResourceNotFound', { in: 'body', name }, { detail })];
  }
  const sameStage = (member.qualityCode === inquiryCode) === (applicant.qualityCode === inquiryCode);
  if (member.caseReference !== applicant.caseReference) return [invalid(name, 'It belongs to another case.')];
  if (!sameStage || (member.qualityCode !== inquiryCode && !decidedCodes.includes(member.qualityCode))) {
    return [invalid(name, 'Its code is not one that this decision ends.')];
  }
  return isOpen(member, today) ? [] : [invalid(name, 'It does not run any more.')];
}

function invalid(name: string, detail: string): InputIssue {
  return issue('invalidInput', { in: 'body', name }, { detail });
}
