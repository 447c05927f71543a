import { expect } from 'vitest';
import type { Answers } from '../../../src/assessment/answers.ts';
import type { Finding } from '../../../src/assessment/finding.ts';
import type { Inquiry } from '../../../src/assessment/inquiry.ts';
import { rights } from '../../../src/assessment/rights/rights.ts';
import { inquiry } from '../overview/given.ts';

/** What is said of one right of the applicant. */
export function right(code: string, answers: Answers, more: Partial<Inquiry> = {}): Finding | undefined {
  const found = rights(inquiry(answers, more)).filter(({ rule }) => rule.code === code);
  expect(found).toHaveLength(1);
  return found[0];
}

/** Its state alone. */
export function stateOf(code: string, answers: Answers, more: Partial<Inquiry> = {}): Finding['state'] | undefined {
  return right(code, answers, more)?.state;
}
