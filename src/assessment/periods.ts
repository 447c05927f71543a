import { addDays, type CalendarDate } from '../values/calendar.ts';
import { compare } from '../values/order.ts';
import { overlapOf, type ClosedPeriod } from '../values/period-overlap.ts';

/** A period of which an end may be missing. */
interface Open {
  readonly startDate?: CalendarDate | undefined;
  readonly endDate?: CalendarDate | undefined;
}

/** The period with an end; one without a first day cannot be compared. One without a last day goes on until `until`. */
export function closed({ startDate, endDate }: Open, until: CalendarDate): ClosedPeriod | undefined {
  if (startDate === undefined) return undefined;
  const end = endDate ?? until;
  return end < startDate ? undefined : { startDate, endDate: end };
}

/** The stretches of a period that none of the others covers, in the order of time. */
export function uncovered(period: ClosedPeriod, others: readonly ClosedPeriod[]): readonly ClosedPeriod[] {
  const gaps: ClosedPeriod[] = [];
  let next = period.startDate;
  for (const { startDate, endDate } of others.toSorted((a, b) => compare(a.startDate, b.startDate))) {
    if (startDate > period.endDate) break;
    if (startDate > next) gaps.push({ startDate: next, endDate: addDays(startDate, -1) });
    // The last day of all has no day after it.
    if (endDate >= period.endDate) return gaps;
    if (endDate >= next) next = addDays(endDate, 1);
  }
  return [...gaps, { startDate: next, endDate: period.endDate }];
}

/** Pairs of items whose periods have days in common. */
export function overlapping<T extends { readonly period: ClosedPeriod }>(
  items: readonly T[],
): readonly (readonly [T, T])[] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).flatMap((other) => (overlapOf(one.period, other.period) ? [[one, other] as const] : [])),
  );
}
