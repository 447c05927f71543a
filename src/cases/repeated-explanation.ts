import { sameExplanation } from '../values/explanation.ts';
import { issue, type InputIssue } from '../values/problem.ts';

/**
 * What is wrong with an explanation that says the same as the last one of its kind by the same user: it was pasted, and
 * explains nothing about this person. Pure.
 * @param name of the member of the body that holds it
 */
export function repeatedIssues(name: string, explanation: string, last: string | undefined): readonly InputIssue[] {
  if (last === undefined || !sameExplanation(last, explanation)) return [];
  const detail = 'This is the text that you gave the last time: say in words why this time.';
  return [issue('invalidInput', { in: 'body', name }, { detail })];
}
