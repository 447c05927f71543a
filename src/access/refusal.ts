import type { TargetIntegration } from './target.ts';
import { Problem } from '../values/problem.ts';
import type { Refusal } from './access.ts';
import { DeniedError } from './evidence-required.ts';
import type { RuleFacts, RuleText } from './facts.ts';
import { scaleFigures } from './scale-figures.ts';
import { withoutAbsent } from '../values/without-absent.ts';

/**
 * Turns a refusal into a 403: the rule's code and its reason in every language, the legal basis, and the remedy. Where
 * the means of a debtor decide, it has the comparison with the scale: only a caller to whom the debtor's tax assessment
 * is open comes so far, and no problem is logged.
 * @param integration the integration, if it is the caller's centre's: the problem then also says when it ended. The
 *   reason stays in the integration, because its free text may contain personal data.
 */
export function refusalProblem(refusal: Refusal, integration?: TargetIntegration): Problem {
  const { ruleCode, reason, legalBasis, remedy, policyVersion } = refusal;
  const scale = refusal.scale && scaleFigures(refusal.scale);
  const endedAt = integration?.ended && new Date(integration.ended.at).toISOString();
  return new Problem('missingPermission', {
    detail: reason,
    members: withoutAbsent({ ruleCode, reason, legalBasis, remedy, policyVersion, endedAt, scale }),
  });
}

/** The refusal by a rule. */
export function refusal(
  rule: RuleText,
  facts: { readonly book: Pick<RuleFacts['book'], 'version'> } & Partial<Pick<RuleFacts, 'integration'>>,
): Refusal {
  const { code, reason, legalBasis } = rule;
  return {
    allowed: false,
    ruleCode: code,
    reason,
    legalBasis,
    remedy: rule.remedy(facts),
    policyVersion: facts.book.version,
  };
}

/**
 * A refusal as it is thrown: the evidence then records its rule.
 * @param own the integration, if it is the caller's centre's
 */
export function denied(refused: Refusal, own?: TargetIntegration): DeniedError {
  return new DeniedError(refused.ruleCode, refusalProblem(refused, own));
}
