import { Problem } from '../domain/problem.ts';
import type { Refusal } from './decision.ts';

/** The 403 a refusal becomes: the rule's code, and its reason in every language. */
export function refusalProblem({ ruleCode, reason }: Refusal): Problem {
  return new Problem('missingPermission', { detail: reason, members: { ruleCode, reason } });
}
