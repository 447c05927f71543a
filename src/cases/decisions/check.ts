import type { CalendarDate } from '../../values/calendar.ts';
import { addDays, addMonths, lastDayOfMonths } from '../../values/calendar.ts';
import type { Aid, BookOfDay, CodeRow } from '../../access/book/book.ts';
import { codeFor, codesSetBy } from '../../access/book/look-up.ts';
import { isOpen, ranOut, type Integration } from '../integrations/integration.ts';
import { badRequest, issue, Problem, type InputIssue } from '../../values/problem.ts';
import type { DecisionInput } from './input.ts';
import { isUndecided, type DecisionFile } from './file.ts';
import { decideFile, type DecidedFile } from './household.ts';

export interface DecisionSettings {
  /** A decision that is entered more than this many days after it was taken needs a reason. */
  readonly decisionEntryDays: number;
  /** The day on which it was entered, when that is not the day on which it is approved. */
  readonly enteredOn?: CalendarDate | undefined;
}

/**
 * Checks a decision against the file that it is about, and works out what it does with everybody. Pure.
 * @param book the rules of the day on which the decision is recorded
 * @throws Problem 409 when the integration cannot be decided on; 400 with every issue found
 */
export function checkDecision(
  input: DecisionInput,
  file: DecisionFile,
  book: BookOfDay,
  settings: DecisionSettings,
): DecidedFile {
  const { applicant } = file;
  if (!isOpen(applicant, book.day) && !isUndecided(applicant, book)) {
    throw new Problem('integrationNotActive', {
      detail: `This integration does not run any more (state ${applicant.state}, last day ${applicant.endDate}): integrate the person again, or open a review.`,
    });
  }
  // It was decided on with somebody else, as what another integration of the person replaces.
  if (applicant.decidedOn !== undefined) throw new Problem('alreadyDecided');
  const underWay = file.household.find(
    ({ state, integrationId }) => state === 'registering' && !input.leftOut.includes(integrationId),
  );
  if (underWay) {
    throw new Problem('integrationNotActive', {
      detail: 'Somebody of the household is being registered at this moment. Send the decision again in a minute.',
      members: { integrationId: underWay.integrationId },
    });
  }
  const decided = decideFile(input, file, book);
  const issues = [
    ...outcomeIssues(input, applicant, book),
    ...latenessIssues(input, applicant, settings.enteredOn ?? book.day, settings),
    ...dateIssues(input, applicant, book),
    ...file.named.flatMap((member, index) => memberIssues(member, index, input, file, book)),
  ];
  const ids = [applicant.integrationId, ...input.householdMembers.map(({ integrationId }) => integrationId)];
  if (new Set(ids).size < ids.length) {
    issues.push(invalid('householdMembers', 'Name each integration once, and not the applicant’s.'));
  } else if (issues.length === 0) {
    issues.push(...mentionIssues(input, decided));
  }
  if (issues.length > 0) throw badRequest(issues);
  return decided;
}

function outcomeIssues(input: DecisionInput, applicant: Integration, book: BookOfDay) {
  const { outcome, period, householdMembers } = input;
  const issues: InputIssue[] = [];
  const { qualityCode } = applicant;
  const isDecided = codesSetBy(book, 'decision').includes(qualityCode);
  if (qualityCode !== codeFor(book, 'inquiry') && !(isDecided && outcome === 'withdrawn')) {
    const detail =
      'A decision ends an integration under code 1; one under 2–6 can only be withdrawn. Open a review first to decide anew.';
    issues.push(invalid('outcome', detail));
  }
  for (const [name, kind] of aidsGiven(input)) {
    if (codeFor(book, kind) === undefined) issues.push(invalid(name, 'No code stands for this aid on this day.'));
  }
  const given = { aids: (input.aids ?? []).length > 0, period: period !== undefined };
  for (const name of ['aids', 'period'] as const) {
    if (outcome === 'granted' && !given[name]) issues.push(invalid(name, 'A decision that grants aid needs it.'));
    if (outcome !== 'granted' && given[name]) issues.push(invalid(name, 'Only a decision that grants aid has one.'));
  }
  householdMembers.forEach(({ aids }, index) => {
    if (outcome !== 'granted' && aids !== undefined) {
      issues.push(invalid(`householdMembers[${String(index)}].aids`, 'Only a decision that grants aid has one.'));
    }
  });
  if (outcome !== 'granted' && input.elsewhereReason !== undefined) {
    issues.push(invalid('elsewhereReason', 'Only a decision that grants aid has one.'));
  }
  return issues;
}

/** The kinds of aid that a decision gives, each with the name of the member of the input that says so. */
function aidsGiven({
  outcome,
  aids = [],
  householdMembers,
}: DecisionInput): readonly (readonly [string, Aid | 'withoutAid'])[] {
  if (outcome !== 'granted') return [];
  return [
    ...aids.map((aid) => ['aids', aid] as const),
    ...householdMembers.flatMap((member, index) =>
      (member.aids ?? ['withoutAid' as const]).map((aid) => [`householdMembers[${String(index)}].aids`, aid] as const),
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

/** Whoever enters a decision late says why, so that nobody needs a false day. */
function latenessIssues(
  { decidedOn, latenessReason }: DecisionInput,
  applicant: Integration,
  today: CalendarDate,
  { decisionEntryDays }: DecisionSettings,
): readonly InputIssue[] {
  if (latenessReason !== undefined) return [];
  if (ranOut(applicant, today)) {
    const detail = `The inquiry ended on ${applicant.endDate} without a decision: say why it is entered only now.`;
    return [invalid('latenessReason', detail)];
  }
  if (today <= addDays(decidedOn, decisionEntryDays)) return [];
  const detail = `A decision is entered within ${String(decisionEntryDays)} days: say why it is entered only now.`;
  return [invalid('latenessReason', detail)];
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
  } else if (longest === 0 || endDate > lastDayOfMonths(startDate, longest)) {
    const detail = `A decision lasts at most ${String(longest)} months, the first and the last day included; then the file is reviewed.`;
    issues.push(issue('outOfRange', { in: 'body', name: 'period.endDate' }, { detail }));
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
  { householdMembers, outcome }: DecisionInput,
  { applicant, household, withOwnHousehold }: DecisionFile,
  book: BookOfDay,
): readonly InputIssue[] {
  const inquiryCode = codeFor(book, 'inquiry');
  const name = `householdMembers[${String(index)}].integrationId`;
  if (member?.centre !== applicant.centre || !householdMembers[index]) {
    const detail = 'Your centre has no such integration.';
    return [issue('referencedResourceNotFound', { in: 'body', name }, { detail })];
  }
  if (member.integrationId === applicant.integrationId) return [];
  if (member.ssin.reveal() === applicant.ssin.reveal()) {
    return [invalid(name, 'It is the applicant’s own: what the applicant gets stands in aids.')];
  }
  const isLinked = household.some(({ integrationId }) => integrationId === member.integrationId);
  if (!isLinked && member.caseReference !== applicant.caseReference) {
    return [invalid(name, 'It belongs to another case.')];
  }
  if (!isLinked && withOwnHousehold.has(member.integrationId)) {
    return [invalid(name, 'A household of its own belongs to it: decide on it separately.')];
  }
  const codes = [
    ...(inquiryCode === undefined ? [] : [inquiryCode]),
    ...(outcome === 'refused' ? [] : codesSetBy(book, 'decision')),
  ];
  if (!codes.includes(member.qualityCode)) {
    return [invalid(name, 'Its code is not one that this decision ends.')];
  }
  return isOpen(member, book.day) || isUndecided(member, book) ? [] : [invalid(name, 'It does not run any more.')];
}

/** Whatever the input names has to have the effect that it says. */
function mentionIssues(input: DecisionInput, { persons }: DecidedFile): readonly InputIssue[] {
  const find = (id: string) => persons.find(({ integration }) => integration.integrationId === id);
  return [
    ...input.householdMembers.flatMap(({ integrationId }, index) => {
      const found = find(integrationId);
      if (found?.effect === 'newCode' || found?.effect === 'ended') return [];
      const detail = 'Name each person once, and nobody who is left out.';
      return [invalid(`householdMembers[${String(index)}].integrationId`, detail)];
    }),
    ...input.leftOut.flatMap((integrationId, index) =>
      find(integrationId)?.effect === 'leftOut'
        ? []
        : [
            invalid(
              `leftOut[${String(index)}]`,
              'Only members of the household who would follow the applicant can be left out.',
            ),
          ],
    ),
  ];
}

function invalid(name: string, detail: string): InputIssue {
  return issue('invalidInput', { in: 'body', name }, { detail });
}
