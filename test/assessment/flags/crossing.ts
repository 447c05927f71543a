import { expect } from 'vitest';
import type { Answers } from '../../../src/assessment/answers.ts';
import type { Finding } from '../../../src/assessment/finding.ts';
import type { Inquiry } from '../../../src/assessment/inquiry.ts';
import { flags } from '../../../src/assessment/flags/flags.ts';
import { answer, inquiry } from '../overview/given.ts';

/** What one rule finds of the applicant, by state; a state that is absent was not found. */
export function crossed(
  code: string,
  answers: Answers,
  more: Partial<Inquiry> = {},
): Partial<Record<Finding['state'], Finding>> {
  const found = flags(inquiry(answers, more)).filter(({ rule }) => rule.code === code);
  for (const one of found) {
    if (one.state === 'unknown') expect(one.missing).not.toEqual([]);
    if (one.state === 'raised') expect(one.facts).not.toEqual([]);
    // A text with a place that nothing fills is a fault of the rule.
    expect(JSON.stringify([one.text, one.question])).not.toMatch(/\{\w+\}/);
  }
  return Object.fromEntries(found.map((one) => [one.state, one]));
}

/** The states that one rule gives. */
export function states(code: string, answers: Answers, more: Partial<Inquiry> = {}): readonly string[] {
  return Object.keys(crossed(code, answers, more)).sort();
}

export const euro = (value: string) => ({ value, currency: 'EUR' as const });

/** An application of 1 January 2026, seen on 2 March 2026: three months count. */
export const since = (more: Partial<Inquiry> = {}): Partial<Inquiry> => ({
  integration: {
    qualityCode: 1,
    applicationDate: '2026-01-01',
    startDate: '2026-01-01',
    endDate: '2026-03-31',
    isReview: false,
  },
  ...more,
});

/** A declared income a month, net. */
export const income = (kind: 'wages' | 'unemployment' | 'pension' | 'childBenefit', value: string) => ({
  kind,
  amount: euro(value),
  per: 'month' as const,
  basis: 'net' as const,
});

export { answer, inquiry };
