import type { PensionRight } from '../personas/schema-pension.ts';
import type { Derivation } from './derivation.ts';

const pensions = 5;
const incomeGuarantee = 30;
const inPayment = 100;
const inPensionRegister = 150;

/**
 * A legal pension of this country is known as in payment, or as the income guarantee for the elderly; every right of
 * whatever pillar stands in the pension register.
 */
export const fromPensions: Derivation = {
  sectors: [pensions],
  entries: ({ pensions: rights }) =>
    rights.flatMap((right) => {
      const since = startOf(right);
      if (since === undefined) return [];
      const isLegal = right.pillar === 'first' && right.origin === 'national';
      const legal = right.advantage === '30' ? incomeGuarantee : inPayment;
      return [...(isLegal ? [legal] : []), inPensionRegister].map((qualityCode) => ({
        sector: pensions,
        qualityCode,
        since,
        until: right.until,
      }));
    }),
};

function startOf({ pensionerSince, awarded, amounts, once }: PensionRight): string | undefined {
  return pensionerSince ?? awarded ?? amounts.at(-1)?.since ?? once?.paid;
}
