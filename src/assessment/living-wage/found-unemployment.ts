import type { Inquiry, Person } from '../inquiry.ts';
import { told, within } from '../known.ts';
import { rowOn, unemploymentWithholdingRows } from './amounts.ts';
import { decimal, exactOf, isEqual, product, times } from './exact.ts';
import type { FoundAmount } from './model.ts';
import { anything, netOf, nothingAtAll, sumOfRanges, type Range } from './range.ts';

/** Fortnights of a year: the regime is in allowances a fortnight. */
const fortnights = 26;

/**
 * Allowances of the employment office, projected from the right of the day: the daily amount, so many times a fortnight.
 * It is gross, so the net amount lies between that and what is left after the highest withholding. What was paid in
 * months before says nothing of the months to come; it is a fact beside it.
 */
export function foundUnemployment(inquiry: Inquiry, person: Person): FoundAmount {
  const rights = told(inquiry, person, 'unemployment', 'rights');
  if (rights.state === 'unknown') return { facts: [], missing: [rights.missing] };
  const paid = told(inquiry, person, 'unemployment', 'paidSums');
  if (rights.state === 'none') return { range: nothingAtAll, facts: [rights.fact], missing: [] };
  const row = rowOn(unemploymentWithholdingRows, inquiry.day);
  const ranges = rights.value.map(({ dailyAmount, regime, amountBasis }): Range => {
    if (dailyAmount === undefined || regime === undefined) return anything;
    const gross = product(times(exactOf(dailyAmount), fortnights), decimal(regime));
    return amountBasis === 'untaxed' ? { low: gross, high: gross } : netOf(gross, row?.most);
  });
  const range = sumOfRanges(ranges);
  const facts = [
    ...rights.value.map((_, index) => within(rights.fact, index)),
    ...(paid.state === 'known' ? [paid.fact] : []),
  ];
  const isKnown = range.high !== undefined && isEqual(range.low, range.high);
  const { integrationId } = rights.fact;
  return {
    range,
    facts,
    missing: isKnown
      ? []
      : [
          {
            why: 'notInSource',
            ...(integrationId === undefined ? {} : { integrationId }),
            stream: 'unemployment',
            path: '/rights',
          },
        ],
  };
}
