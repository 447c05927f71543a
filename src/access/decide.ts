import { debtorIncomeUnderScale } from './conditions.ts';
import type { Access, Refusal } from './access.ts';
import type { ConsultationFacts, Rule } from './facts.ts';
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
import { roleWithoutConsultation } from './rules/role-without-consultation.ts';
import { softwareWithoutPerson } from './rules/software-without-person.ts';
import { noGrant } from './rules/no-grant.ts';

/** The order in which reasons to refuse are checked; the first that applies is given. */
export const rules: readonly Rule[] = [
  foreignCentre,
  softwareWithoutPerson,
  roleWithoutConsultation,
  notRegistered,
  integrationEnded,
  periodNotStarted,
  periodOver,
  callerUnknown,
  ownFile,
  ownHousehold,
  colleague,
  notInformed,
  reasonMissing,
];

/** Whether this caller may consult this stream of this integration now. Pure; refuses unless a grant says otherwise. */
export function decide(facts: ConsultationFacts): Access {
  const refusing = rules.find((rule) => rule.refuses(facts));
  if (refusing) return refusal(refusing, facts);
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

function refusal(rule: Omit<Rule, 'refuses'>, facts: ConsultationFacts): Refusal {
  const { code, reason, legalBasis } = rule;
  return { allowed: false, ruleCode: code, reason, legalBasis, remedy: rule.remedy(facts), policyVersion };
}
