import type { FullText } from '../../values/localized-text.ts';
import { readTexts } from '../../values/text-file.ts';
import type { StreamName } from '../answers.ts';
import { filled } from '../filled.ts';
import type { Fact, Finding, Missing, Rule } from '../finding.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import type { Items } from '../items.ts';

/** Names of the checks: the codes of their rules, and the beginning of their texts. */
export const checkNames = [
  'pensionAgainstTax',
  'benefitWithoutJobSeeker',
  'jobSeekerWithoutBenefit',
  'workAgainstUnemployment',
  'workWithoutWages',
  'incapacityAgainstUnemployment',
  'incapacityOverlapping',
  'supportWithoutAttestation',
  'attestationsOfTwoCentres',
  'gapBetweenAttestations',
  'registeredAtTwoCentres',
  'supportOfTwoCentres',
  'registerAgainstComposition',
  'childBenefitAgainstHousehold',
  'socialTariffAgainstHousehold',
  'deceasedInHousehold',
] as const;
export type CheckName = (typeof checkNames)[number];

/** What a check sees of one person. */
export interface Verdict {
  /** What does not fit. */
  readonly conflicts: readonly Fact[];
  /** What would not fit, if something did not explain it. */
  readonly explained?: readonly Fact[] | undefined;
  /** What was compared. */
  readonly looked: readonly Fact[];
  /** What is not known; without a conflict the result is then unknown. */
  readonly missing: readonly Missing[];
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** Two sources that should agree. */
export interface Check {
  readonly rule: Rule & { readonly code: CheckName };
  /** What it compares. It is not made for others of the file of whom none of these was consulted. */
  readonly streams: readonly StreamName[];
  judge(inquiry: Inquiry, person: Person): Verdict;
}

const parts = ['Title', 'Raised', 'Question'] as const;
const general = ['clear', 'unknown', 'explained', 'askAgain'] as const;
const texts = readTexts(new URL('texts.yaml', import.meta.url), [
  ...general,
  ...checkNames.flatMap((name) => parts.map((part) => `${name}${part}` as const)),
]);

/** The finding of a verdict. A conflict that is seen is raised, whatever else is not known. */
export function findingOf({ rule }: Pick<Check, 'rule'>, verdict: Verdict): Finding {
  const { conflicts, explained = [], looked, missing, values } = verdict;
  const state = stateOf(verdict);
  const question = questionOf(rule.code, state);
  return {
    state,
    rule,
    title: texts[`${rule.code}Title`],
    text: filled(state === 'raised' ? texts[`${rule.code}Raised`] : texts[state], values ?? {}),
    ...(question && { question: filled(question, values ?? {}) }),
    ...(values && (state === 'raised' || state === 'explained') && { values: { ...values } }),
    facts: [...(state === 'raised' ? conflicts : state === 'explained' ? explained : looked)],
    missing: [...missing],
  };
}

function stateOf({ conflicts, explained = [], missing }: Verdict): Finding['state'] {
  if (conflicts.length > 0) return 'raised';
  if (missing.length > 0) return 'unknown';
  return explained.length > 0 ? 'explained' : 'clear';
}

function questionOf(code: CheckName, state: Finding['state']): FullText | undefined {
  if (state === 'raised') return texts[`${code}Question`];
  return state === 'unknown' ? texts.askAgain : undefined;
}

/** Where was looked in several lists, and what is not known of them. */
export function lookedIn(
  ...lists: readonly Pick<Items<unknown>, 'looked' | 'missing'>[]
): Pick<Verdict, 'looked' | 'missing'> {
  return { looked: lists.flatMap(({ looked }) => looked), missing: lists.flatMap(({ missing }) => missing) };
}
