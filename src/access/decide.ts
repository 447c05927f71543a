import { debtorIncomeUnderScale } from './conditions.ts';
import type { Access, Refusal } from './access.ts';
import type { CallerFacts, ConsultationFacts, RelationFacts, Rule } from './facts.ts';
import { findGrant } from './book/grants.ts';
import { policyVersion } from './book/quality-codes.ts';
import { findRole } from './book/roles.ts';
import { callerUnknown } from './rules/caller-unknown.ts';
import { colleague } from './rules/colleague.ts';
import { foreignCentre } from './rules/foreign-centre.ts';
import { integrationEnded } from './rules/integration-ended.ts';
import { notInformed } from './rules/not-informed.ts';
import { notRegistered } from './rules/not-registered.ts';
import { ownFile } from './rules/own-file.ts';
import { ownHousehold } from './rules/own-household.ts';
import { periodNotStarted } from './rules/period-not-started.ts';
import { periodOver } from './rules/period-over.ts';
import { reasonMissing } from './rules/reason-missing.ts';
import { roleWithoutAction } from './rules/role-without-action.ts';
import { roleWithoutConsultation } from './rules/role-without-consultation.ts';
import { softwareWithoutPerson } from './rules/software-without-person.ts';
import { noGrant } from './rules/no-grant.ts';

/** What refuses an act because of who asks, whatever it is about. */
export const callerRules: readonly Rule<CallerFacts>[] = [roleWithoutAction];
/** The same for acts on streams. */
export const consultationCallerRules: readonly Rule<CallerFacts>[] = [softwareWithoutPerson, roleWithoutConsultation];
/** What refuses every act on a person who is near the caller. */
export const relationRules: readonly Rule<RelationFacts>[] = [callerUnknown, ownFile, ownHousehold, colleague];
/** What refuses a consultation because of the integration, its period, or what was not done before. */
const integrationRules: readonly Rule[] = [
  notRegistered,
  integrationEnded,
  periodNotStarted,
  periodOver,
  notInformed,
  reasonMissing,
];

/** The order in which reasons to refuse a consultation are checked; the first that applies is given. */
export const rules: readonly Rule[] = [
  foreignCentre,
  ...consultationCallerRules,
  ...relationRules,
  ...integrationRules,
];

/** The refusal by the first of these rules that applies; undefined when none does. */
export function refusalBy<Facts>(candidates: readonly Rule<Facts>[], facts: Facts): Refusal | undefined {
  const refusing = candidates.find((rule) => rule.refuses(facts));
  return refusing && refusal(refusing, facts);
}

/** Whether this caller may consult this stream of this integration now. Pure; refuses unless a grant says otherwise. */
export function decide(facts: ConsultationFacts): Access {
  const refused = refusalBy(rules, facts);
  if (refused) return refused;
  const { caller, integration, stream } = facts;
  // Stryker disable next-line OptionalChaining,StringLiteral: a role that consults nothing was refused by a rule above
  const grant = findGrant(findRole(caller.role)?.consultsAs ?? '', integration.qualityCode, stream);
  if (!grant) return refusal(noGrant, facts);
  const condition = grant.condition && debtorIncomeUnderScale(facts);
  if (condition && 'refusedBy' in condition) return refusal(condition.refusedBy, facts);
  return {
    allowed: true,
    ruleCode: `grant:${caller.role}:${String(integration.qualityCode)}:${grant.stream}`,
    categories: grant.categories,
    policyVersion,
    ...(condition ? { basis: condition.basis } : {}),
  };
}

function refusal<Facts>(rule: Omit<Rule<Facts>, 'refuses'>, facts: Facts): Refusal {
  const { code, reason, legalBasis } = rule;
  return { allowed: false, ruleCode: code, reason, legalBasis, remedy: rule.remedy(facts), policyVersion };
}
