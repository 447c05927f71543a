import type { RuleText } from './facts.ts';
import type { ScaleVerdict } from './scale-verdict.ts';
import { texts } from './rules/texts.ts';

/**
 * What is known of a debtor's income beside the federal scale. `unknown`: no assessment was consulted that is recent
 * enough. The comparison itself is absent when the decision is made again from the evidence, which holds no amounts.
 */
export interface ScaleFinding {
  readonly kind: 'under' | 'over' | 'unknown';
  readonly verdict?: ScaleVerdict;
}

const legalBasis = 'Royal decree of 11 July 2002, art. 50; royal decree of 9 May 1984, art. 14 and 16';

/** Nothing is known of the debtor's income, or only what is too old. */
export const debtorIncomeUnknown: RuleText = {
  code: 'debtorIncomeUnknown',
  reason: texts.debtorIncomeUnknown,
  legalBasis,
  remedy: () => ({ action: 'consultFirst', stream: 'taxAssessment' }),
};

/** The debtor has means. */
export const debtorIncomeOverScale: RuleText = {
  code: 'debtorIncomeOverScale',
  reason: texts.debtorIncomeOverScale,
  legalBasis,
  remedy: () => ({ action: 'none' }),
};

/** The finding that a comparison comes to. */
export function findingOf(verdict: ScaleVerdict | undefined): ScaleFinding {
  if (!verdict) return { kind: 'unknown' };
  return { kind: verdict.isUnderScale ? 'under' : 'over', verdict };
}

/**
 * Real estate of a debtor is opened only when the income in the debtor's own assessment does not exceed the scale.
 * @returns the rule that refuses; undefined when the condition of the grant holds
 */
export function refusedByScale({ kind }: ScaleFinding): RuleText | undefined {
  switch (kind) {
    case 'under':
      return undefined;
    case 'over':
      return debtorIncomeOverScale;
    case 'unknown':
      return debtorIncomeUnknown;
  }
}
