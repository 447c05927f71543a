import type { Remedy } from './access.ts';
import type { RuleText } from './facts.ts';
import type { ScaleVerdict, Wanting } from './scale-verdict.ts';
import { texts } from './rules/texts.ts';

/**
 * What is known of a debtor's income beside the federal scale. `unknown`: not enough to tell on which side it lies. The
 * comparison itself is absent when the decision is made again from the evidence, which holds no amounts.
 */
export interface ScaleFinding {
  readonly kind: ScaleVerdict['kind'];
  readonly verdict?: ScaleVerdict;
}

const legalBasis = 'Royal decree of 11 July 2002, art. 50; royal decree of 9 May 1984, art. 14 and 16';

/** Too little is known of the debtor's income, or of whose income counts with it. An unknown amount is not nothing. */
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
export function findingOf(verdict: ScaleVerdict): ScaleFinding {
  return { kind: verdict.kind, verdict };
}

/**
 * Real estate of a debtor is opened only when the income that counts is known not to exceed the scale.
 * @returns the rule that refuses; undefined when the condition of the grant holds
 */
export function refusedByScale({ kind, verdict }: ScaleFinding): RuleText | undefined {
  switch (kind) {
    case 'under':
      return undefined;
    case 'over':
      return debtorIncomeOverScale;
    case 'unknown':
      return verdict ? { ...debtorIncomeUnknown, remedy: () => remedyFor(verdict.wanting) } : debtorIncomeUnknown;
  }
}

/** What the caller can consult to know more. Where the sources have no more to say, nothing opens it. */
function remedyFor(wanting: Wanting | undefined): Remedy {
  switch (wanting?.of) {
    case 'debtor':
      return { action: 'consultFirst', stream: 'taxAssessment', incomeYear: String(wanting.incomeYear) };
    case 'household':
      return { action: 'consultFirst', stream: 'household' };
    case 'otherParent':
      return {
        action: 'consultFirst',
        stream: 'taxAssessment',
        incomeYear: String(wanting.incomeYear),
        ofOtherParent: true,
      };
    case undefined:
      return { action: 'none' };
  }
}
