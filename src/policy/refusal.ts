import type { Integration } from '../domain/integration.ts';
import { Problem } from '../domain/problem.ts';
import type { Refusal } from './decision.ts';

/**
 * The 403 a refusal becomes: the rule's code and its reason in every language, the legal basis, and what would open it.
 * @param integration of the caller's own centre: when it ended is said too. Why stands in the integration itself, because
 *   it is free text that may say something about the person.
 */
export function refusalProblem(refusal: Refusal, integration?: Integration): Problem {
  const { ruleCode, reason, legalBasis, remedy, policyVersion } = refusal;
  const endedAt = integration?.ended && new Date(integration.ended.at).toISOString();
  return new Problem('missingPermission', {
    detail: reason,
    members: { ruleCode, reason, legalBasis, remedy, policyVersion, ...(endedAt === undefined ? {} : { endedAt }) },
  });
}
