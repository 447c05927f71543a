import { daysBetween } from '../values/calendar.ts';
import { monthOfDate, type YearMonth } from '../values/partial-period.ts';
import { overlapOf, type ClosedPeriod } from '../values/period-overlap.ts';
import { firstDayOf, lastDayOf } from './days-in-month.ts';
import { monthsBetween } from './months.ts';

/** A number that every length of a month divides: parts of months are counted in it, so that they stay whole numbers. */
const partsOfMonth = 28 * 29 * 30 * 31;

/**
 * A total for a period, as parts of the months that it has days in: a whole month takes one share, part of a month as
 * much of it as it has days. No source says how a total is spread; it is assumed.
 * @param total whole number, e.g. of eurocents; the parts are whole too, and together exactly the total
 */
export function spread(total: number, { startDate, endDate }: ClosedPeriod): ReadonlyMap<YearMonth, number> {
  const shares = monthsBetween(monthOfDate(startDate), monthOfDate(endDate)).map((month) => {
    const whole = { startDate: firstDayOf(month), endDate: lastDayOf(month) };
    const days = overlapOf({ startDate, endDate }, whole)?.days ?? 0;
    return { month, share: (days * partsOfMonth) / (daysBetween(whole.startDate, whole.endDate) + 1) };
  });
  const all = shares.reduce((sum, { share }) => sum + share, 0);
  let passed = 0;
  return new Map(
    shares.map(({ month, share }) => {
      const before = partOf(total, passed, all);
      passed += share;
      return [month, partOf(total, passed, all) - before];
    }),
  );
}

/** The part of a total, to the nearest whole number. */
function partOf(total: number, share: number, all: number): number {
  const doubled = BigInt(total) * BigInt(share) * 2n + BigInt(all);
  const whole = BigInt(all) * 2n;
  const floor = doubled / whole;
  return Number(doubled < 0n && doubled % whole !== 0n ? floor - 1n : floor);
}
