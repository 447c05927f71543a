import { usualMonths } from '../../../streams/unemployment/query.ts';
import { itemsOf } from '../../items.ts';
import { told } from '../../known.ts';
import { paidIn } from './paid.ts';
import type { IncomeSource } from './source.ts';

/** What the paying institution paid for each month, before the office has verified it as well as after. */
export const unemploymentAllowances: IncomeSource = {
  kind: 'unemployment',
  stream: 'unemployment',
  // The months asked are whole ones, the present one included.
  reach: { monthsBack: usualMonths - 1, settledAfterDays: 31 },
  told(inquiry, person) {
    const known = told(inquiry, person, 'unemployment', 'paidSums');
    const { items } = itemsOf(known);
    const paid = items.map(({ value: { month, paidAmount, acceptedAmount }, fact }) => ({
      month,
      amount: paidAmount ?? acceptedAmount,
      fact,
    }));
    const bases = new Set(items.map(({ value }) => value.amountBasis));
    const [basis] = bases;
    const line = {
      basis: bases.size === 1 && basis !== undefined ? basis : ('unspecified' as const),
      facts: items.map(({ fact }) => fact),
      in: (month: string) => paidIn(month, paid),
    };
    return { known, lines: items.length > 0 ? [line] : [] };
  },
};
