import type { TargetIntegration } from './target.ts';
import { Problem } from '../values/problem.ts';
import type { Refusal } from './access.ts';
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
