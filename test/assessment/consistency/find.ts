import type { Answers } from '../../../src/assessment/answers.ts';
import type { CheckName } from '../../../src/assessment/consistency/check.ts';
import { consistency } from '../../../src/assessment/consistency/consistency.ts';
import type { Finding } from '../../../src/assessment/finding.ts';
import { inquiry } from '../overview/given.ts';

/** What a check finds about an applicant with these answers. */
export function find(code: CheckName, answers: Answers): Finding {
  const found = consistency(inquiry(answers)).find(({ rule }) => rule.code === code);
  if (!found) throw new Error(`no finding ${code}`);
  return found;
}
/** Its state. */
export function stateOf(code: CheckName, answers: Answers): Finding['state'] {
  return find(code, answers).state;
}
