import { centsOf } from '../../values/amount.ts';
import type { YearMonth } from '../../values/partial-period.ts';
import type { DeclaredIncome } from '../declared.ts';
import { newest } from '../dated.ts';
import { includesMonth } from '../months.ts';
import { leastNetPercent } from '../net-of-gross.ts';
import type { Basis } from './flag.ts';

/*
 * When a declared amount is about the amount that a source gives. No text settles it: the numbers are assumed, so that
 * rounding and indexation raise no flag.
 */
const tolerances = [
  {
    validFrom: '2002-10-01',
    /** Of the larger amount, in percent. */
    percent: 5,
    /** At least this much, in eurocents. */
    leastCents: 1_000,
  },
];

interface Amount {
  readonly cents: number;
  readonly basis: Basis;
}

/**
 * True when a declared amount is about a found one. A net amount is never compared with a gross one as if they were
 * equal: it is about it when it is not higher, and not lower than what tax and contributions can leave.
 * @param day for which the tolerance holds
 */
export function isAbout(declared: Amount, found: Amount, day: string): boolean {
  const { percent, leastCents } = newest(tolerances, day);
  const slack = Math.max(leastCents, (Math.max(declared.cents, found.cents) * percent) / 100);
  const isSame = declared.basis === found.basis || declared.basis === 'untaxed' || found.basis === 'untaxed';
  if (isSame) return Math.abs(declared.cents - found.cents) <= slack;
  const [net, gross] = declared.basis === 'net' ? [declared, found] : [found, declared];
  return net.cents <= gross.cents + slack && net.cents * 100 >= gross.cents * leastNetPercent(day) - slack * 100;
}

/** True when what is declared runs, or was paid, in the month. */
export function isOfMonth({ per, startDate, endDate }: DeclaredIncome, month: YearMonth): boolean {
  const ends = per === 'once' ? (endDate ?? startDate) : endDate;
  return includesMonth({ startDate, endDate: ends }, month);
}

/**
 * What a declared income comes to in a month.
 * @returns eurocents, rounded half up; undefined when the days of an amount a day are not declared
 */
export function centsAMonth({ amount, per, daysWorked }: DeclaredIncome): number | undefined {
  const cents = centsOf(amount);
  if (cents === undefined) return undefined;
  if (per === 'year') return Math.floor((cents * 2 + 12) / 24);
  if (per === 'day') return daysWorked === undefined ? undefined : cents * daysWorked;
  return cents;
}
