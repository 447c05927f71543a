import { addMonths, type CalendarDate } from '../../values/calendar.ts';
import type { Aid, BookOfDay, CodeRow } from '../../access/book/book.ts';
import { codeFor, codesSetBy } from '../../access/book/look-up.ts';
import type { ClosedPeriod } from '../../values/period-overlap.ts';
import { isOpen, type Integration } from '../integrations/integration.ts';
import type { DecisionOutcome } from './decision.ts';
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

/**
 * Checks a decision against the integrations it is about. Pure.
 * @param members the integrations that the input names, in the same order; undefined: the centre has no such
 *   integration
 * @param book the rules of the day on which the decision is recorded
 * @returns the persons, the applicant first
 * @throws Problem 409 when the integration does not run; 400 with every issue found
 */
export function checkDecision(
  input: DecisionInput,
  applicant: Integration,
  members: readonly (Integration | undefined)[],
  book: BookOfDay,
): readonly DecidedPerson[] {
  const { day: today } = book;
  if (!isOpen(applicant, today)) {
    throw new Problem('integrationNotActive', {
      detail: `This integration does not run any more (state ${applicant.state}, last day ${applicant.endDate}): integrate the person again, or open a review.`,
    });
  }
  const issues = [
    ...outcomeIssues(input, applicant, book),
    ...dateIssues(input, applicant, book),
    ...members.flatMap((member, index) => memberIssues(member, index, applicant, input, book)),
  ];
  const ids = [applicant.integrationId, ...input.householdMembers.map(({ integrationId }) => integrationId)];
  if (new Set(ids).size < ids.length) {
    issues.push(invalid('householdMembers', 'Name each integration once, and not the applicant’s.'));
  }
  if (issues.length > 0) throw badRequest(issues);

  const granted = input.outcome === 'granted';
  return [
    person(book, applicant, input.aid, granted),
    ...members.flatMap((member, index) =>
      member ? [person(book, member, input.householdMembers[index]?.aid, granted)] : [],
    ),
  ];
}

function person(book: BookOfDay, integration: Integration, aid: Aid | undefined, granted: boolean): DecidedPerson {
  if (!granted) return { integration };
  const nextCode = codeFor(book, aid ?? 'withoutAid');
  return { integration, ...(aid === undefined ? {} : { aid }), ...(nextCode === undefined ? {} : { nextCode }) };
}

function outcomeIssues(
  { outcome, aid, period, householdMembers }: DecisionInput,
  applicant: Integration,
  book: BookOfDay,
) {
  const issues: InputIssue[] = [];
  const { qualityCode } = applicant;
  const isDecided = codesSetBy(book, 'decision').includes(qualityCode);
  if (qualityCode !== codeFor(book, 'inquiry') && !(isDecided && outcome === 'withdrawn')) {
    const detail =
      'A decision ends an integration under code 1; one under 2–6 can only be withdrawn. Open a review first to decide anew.';
    issues.push(invalid('outcome', detail));
  }
  for (const [name, kind] of aidsGiven({ outcome, aid, householdMembers })) {
    if (codeFor(book, kind) === undefined) issues.push(invalid(name, 'No code stands for this aid on this day.'));
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

/** The kinds of aid that a decision gives, each with the name of the member of the input that says so. */
function aidsGiven({
  outcome,
  aid,
  householdMembers,
}: Pick<DecisionInput, 'outcome' | 'aid' | 'householdMembers'>): readonly (readonly [string, Aid | 'withoutAid'])[] {
  if (outcome !== 'granted') return [];
  return [
    ...(aid === undefined ? [] : [['aid', aid] as const]),
    ...householdMembers.map(
      (member, index) => [`householdMembers[${String(index)}].aid`, member.aid ?? 'withoutAid'] as const,
    ),
  ];
}

/** The strictest limits among the codes that the decision gives, or among all that a decision can give. */
function limitsOf(input: DecisionInput, { codes }: BookOfDay): { readonly longest: number; readonly effect: number } {
  const kinds: readonly CodeRow['setFor'][] = aidsGiven(input).map(([, kind]) => kind);
  const limits = codes.flatMap(({ setFor, decision }) => (decision ? [{ setFor, ...decision }] : []));
  const given = limits.filter(({ setFor }) => kinds.includes(setFor));
  const counted = given.length > 0 ? given : limits;
  const least = (months: readonly number[]) => (months.length > 0 ? Math.min(...months) : 0);
  return {
    longest: least(counted.map(({ longestMonths }) => longestMonths.value)),
    effect: least(counted.map(({ effectWithinMonths }) => effectWithinMonths)),
  };
}

function dateIssues(input: DecisionInput, applicant: Integration, book: BookOfDay) {
  const { decidedOn, period } = input;
  const { day: today } = book;
  const issues: InputIssue[] = [];
  if (decidedOn > today) issues.push(invalid('decidedOn', 'The decision lies in the future.'));
  if (decidedOn < applicant.applicationDate) {
    issues.push(invalid('decidedOn', `The decision comes before the application of ${applicant.applicationDate}.`));
  }
  if (!period) return issues;
  const { startDate, endDate } = period;
  const { longest, effect } = limitsOf(input, book);
  if (endDate < startDate) {
    issues.push(issue('invalidPeriod', { in: 'body', name: 'period' }, { detail: 'It ends before it begins.' }));
  } else if (endDate > addMonths(startDate, longest)) {
    const detail = `A decision lasts at most ${String(longest)} months; then the file is reviewed.`;
    issues.push(issue('outOfRange', { in: 'body', name: 'period.endDate' }, { detail }));
  }
  if (endDate < today) {
    const detail = 'This period is over, so nothing is left to integrate the person for.';
    issues.push(invalid('period.endDate', detail));
  }
  if (startDate > addMonths(decidedOn, effect)) {
    const detail = `A decision takes effect within ${String(effect)} months.`;
    issues.push(issue('outOfRange', { in: 'body', name: 'period.startDate' }, { detail }));
  }
  return issues;
}

function memberIssues(
  member: Integration | undefined,
  index: number,
  applicant: Integration,
  { householdMembers }: DecisionInput,
  book: BookOfDay,
): readonly InputIssue[] {
  const inquiryCode = codeFor(book, 'inquiry');
  const name = `householdMembers[${String(index)}].integrationId`;
  if (member?.centre !== applicant.centre || !householdMembers[index]) {
    const detail = 'Your centre has no such integration.';
    return [issue('referencedResourceNotFound', { in: 'body', name }, { detail })];
  }
  const sameStage = (member.qualityCode === inquiryCode) === (applicant.qualityCode === inquiryCode);
  if (member.caseReference !== applicant.caseReference) return [invalid(name, 'It belongs to another case.')];
  if (
    !sameStage ||
    (member.qualityCode !== inquiryCode && !codesSetBy(book, 'decision').includes(member.qualityCode))
  ) {
    return [invalid(name, 'Its code is not one that this decision ends.')];
  }
  return isOpen(member, book.day) ? [] : [invalid(name, 'It does not run any more.')];
}

function invalid(name: string, detail: string): InputIssue {
  return issue('invalidInput', { in: 'body', name }, { detail });
}
