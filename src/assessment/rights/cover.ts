import { addDays, type CalendarDate } from '../../values/calendar.ts';
import { compare } from '../../values/order.ts';
import type { Fact } from '../finding.ts';
import type { AtCentres } from '../support.ts';

/**
 * The facts that together cover every day from the first to the last; periods that follow each other without a gap count
 * as one, whichever centre gives them.
 * @returns undefined when a day is not covered
 */
export function coverOf({ periods }: AtCentres, first: CalendarDate, last: CalendarDate): readonly Fact[] | undefined {
  const facts: Fact[] = [];
  let next = first;
  const ordered = periods.toSorted(({ period: one }, { period: other }) => compare(one.startDate, other.startDate));
  for (const { period, fact } of ordered) {
    const { startDate, endDate } = period;
    if (startDate > next || endDate < next) continue;
    facts.push(fact);
    if (endDate >= last) return facts;
    next = addDays(endDate, 1);
  }
  return undefined;
}
