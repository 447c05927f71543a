import { centsOf, eurosOf, type EuroAmount } from '../../../values/amount.ts';
import type { YearMonth } from '../../../values/partial-period.ts';
import type { Fact } from '../../finding.ts';
import { sumOf } from '../../pay.ts';
import type { Seen } from './source.ts';

/** Something that was paid, with where it stands. */
export interface Paid {
  /** Absent when the source gives no readable month: it may be any. */
  readonly month?: YearMonth | undefined;
  readonly amount?: EuroAmount | undefined;
  /** Hundredths of days. */
  readonly days?: number | undefined;
  readonly fact: Fact;
}

/**
 * What was paid in a month, added up. One payment without an amount leaves the sum unknown, so the month has something
 * and no amount. A payment without a month may be of any month, so none of them is known.
 * @returns undefined when nothing was paid in the month
 */
export function paidIn(month: YearMonth, payments: readonly Paid[]): Seen | undefined {
  const facts = (some: readonly Paid[]) => some.map(({ fact }) => fact);
  const inMonth = payments.filter((payment) => payment.month === month);
  const undated = payments.filter((payment) => payment.month === undefined);
  if (undated.length > 0) return { state: 'unknown', facts: facts([...inMonth, ...undated]) };
  if (inMonth.length === 0) return undefined;
  const sum = sumOf(inMonth.map(({ amount }) => amount && centsOf(amount)));
  const days = sumOf(inMonth.map((one) => one.days));
  return sum === undefined
    ? { state: 'present', facts: facts(inMonth) }
    : { state: 'amount', amount: eurosOf(sum), days, facts: facts(inMonth) };
}
