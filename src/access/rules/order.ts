import type { Dated, RuleRow } from '../book/book.ts';
import { debtorIncomeOverScale, debtorIncomeUnknown } from '../conditions.ts';
import type { CallerFacts, Rule, RuleText } from '../facts.ts';
import { debtorLivesIn, householdUnknown, notADebtor, notAnApplicant, notInHousehold } from '../person-rules.ts';
import { applicantEnded } from './applicant-ended.ts';
import { callerUnknown } from './caller-unknown.ts';
import { colleague } from './colleague.ts';
import { foreignCentre } from './foreign-centre.ts';
import { inquiryDecided } from './inquiry-decided.ts';
import { integrationEnded } from './integration-ended.ts';
import { mandateOver } from './mandate-over.ts';
import { noGrant } from './no-grant.ts';
import { numberChanged } from './number-changed.ts';
import { notInformed } from './not-informed.ts';
import { notRegistered } from './not-registered.ts';
import { ownFile } from './own-file.ts';
import { ownHousehold } from './own-household.ts';
import { periodNotStarted } from './period-not-started.ts';
import { periodOver } from './period-over.ts';
import { personDied } from './person-died.ts';
import { reasonMissing } from './reason-missing.ts';
import { secondPersonIsFirst } from './second-person-is-first.ts';
import { reviewMissing } from './review-missing.ts';
import { roleWithoutAction } from './role-without-action.ts';
import { roleWithoutConsultation } from './role-without-consultation.ts';
import { softwareWithoutPerson } from './software-without-person.ts';
import { unknownCentre } from './unknown-centre.ts';

interface Placed<R extends RuleText = RuleText> extends Dated {
  readonly rule: R;
  /** What it judges, when that differs from the rest of its list. */
  readonly judges?: RuleRow['judges'];
}

const validFrom = '2002-10-01';

/**
 * The order in which reasons to refuse a consultation are checked; the first that applies is given. A rule that ends
 * gets a last day; one that moves ends in its old place and has a second line in the new one.
 */
const onCallers: readonly Placed<Rule<CallerFacts>>[] = [
  { rule: softwareWithoutPerson, validFrom },
  { rule: roleWithoutConsultation, validFrom },
];
const onFacts: readonly Placed<Rule>[] = [
  { rule: foreignCentre, judges: 'target', validFrom },
  { rule: callerUnknown, judges: 'relation', validFrom },
  { rule: ownFile, judges: 'relation', validFrom },
  { rule: ownHousehold, judges: 'relation', validFrom },
  { rule: colleague, judges: 'relation', validFrom },
  { rule: notRegistered, validFrom },
  { rule: integrationEnded, validFrom },
  { rule: numberChanged, validFrom },
  { rule: inquiryDecided, validFrom },
  { rule: applicantEnded, validFrom },
  { rule: periodNotStarted, validFrom },
  { rule: periodOver, validFrom },
  { rule: notInformed, validFrom },
  { rule: personDied, validFrom },
  { rule: reviewMissing, validFrom },
  { rule: reasonMissing, validFrom },
];
const onGrants: readonly Placed[] = [{ rule: noGrant, validFrom }];
const onConditions: readonly Placed[] = [
  { rule: debtorIncomeUnknown, validFrom },
  { rule: debtorIncomeOverScale, validFrom },
];
const onActs: readonly Placed[] = [
  { rule: roleWithoutAction, validFrom },
  { rule: unknownCentre, validFrom },
  { rule: secondPersonIsFirst, validFrom },
  { rule: mandateOver, validFrom },
];
const onPersons: readonly Placed[] = [
  { rule: notAnApplicant, validFrom },
  { rule: householdUnknown, validFrom },
  { rule: debtorLivesIn, validFrom },
  { rule: notADebtor, validFrom },
  { rule: notInHousehold, validFrom },
];

const rowsOf = (judges: RuleRow['judges'], placed: readonly Placed[]): readonly RuleRow[] =>
  placed.map(({ rule: { code, legalBasis }, ...rest }) => ({ code, judges, legalBasis, ...rest }));

/** The rules as rows of the book. */
export const ruleRows: readonly RuleRow[] = [
  ...rowsOf('caller', onCallers),
  ...rowsOf('facts', onFacts),
  ...rowsOf('grant', onGrants),
  ...rowsOf('condition', onConditions),
  ...rowsOf('act', onActs),
  ...rowsOf('person', onPersons),
];

const callerRules = new Map(onCallers.map(({ rule }) => [rule.code, rule]));
const factRules = new Map<string, Rule>([...onCallers, ...onFacts].map(({ rule }) => [rule.code, rule]));
const texts = new Map(
  [...onCallers, ...onFacts, ...onGrants, ...onConditions, ...onActs, ...onPersons].map(({ rule }) => [
    rule.code,
    rule,
  ]),
);

/** The rules that judge the facts of a consultation, in their order. */
export const rules: readonly Rule[] = [...factRules.values()];

/** The rule that judges the facts, by its code. */
export function findRule(code: string): Rule | undefined {
  return factRules.get(code);
}

/** The rule that judges who asks, by its code; it needs no other facts. */
export function findCallerRule(code: string): Rule<CallerFacts> | undefined {
  return callerRules.get(code);
}

/** What is said about a refusal, by the code of the rule. */
export function findRuleText(code: string): RuleText | undefined {
  return texts.get(code);
}
