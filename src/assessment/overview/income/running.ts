import type { YearMonth } from '../../../values/partial-period.ts';
import { presenceIn, type VaguePeriod } from '../../days-in-month.ts';
import type { Fact } from '../../finding.ts';
import type { Seen } from './source.ts';

/** Something that runs from a day to another, with where it stands. */
export interface Running extends VaguePeriod {
  readonly fact: Fact;
}

/** Whether something ran in a month: surely, perhaps, or not (undefined). */
export function runningIn(month: YearMonth, periods: readonly Running[]): Seen | undefined {
  const found = periods.map((period) => ({ presence: presenceIn(month, period), fact: period.fact }));
  const facts = (presence: 'present' | 'unknown') =>
    found.filter((one) => one.presence === presence).map(({ fact }) => fact);
  const present = facts('present');
  if (present.length > 0) return { state: 'present', facts: present };
  const perhaps = facts('unknown');
  return perhaps.length > 0 ? { state: 'unknown', facts: perhaps } : undefined;
}
