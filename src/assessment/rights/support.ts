import { addDays, type CalendarDate } from '../../values/calendar.ts';
import { compare } from '../../values/order.ts';
import type { Fact, Missing } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import { itemsOf } from '../items.ts';
import { told } from '../known.ts';

/** The living wages and equivalents of all centres, and what is not known of them. */
export interface Support {
  readonly periods: readonly {
    readonly startDate: CalendarDate;
    readonly endDate: CalendarDate;
    readonly fact: Fact;
  }[];
  readonly missing: readonly Missing[];
  readonly looked: readonly Fact[];
}

const forever = '9999-12-31';

/** Periods of aid of the applicant, in the order of time. One without a first day proves no day. */
export function supportOf(inquiry: Inquiry): Support {
  const { items, missing, looked } = itemsOf(told(inquiry, inquiry.applicant, 'attestations', 'supportPeriods'));
  const periods = items
    .flatMap(({ value: { startDate, endDate = forever }, fact }) => (startDate ? [{ startDate, endDate, fact }] : []))
    .sort((a, b) => compare(a.startDate, b.startDate) || compare(a.endDate, b.endDate));
  return { periods, missing, looked };
}

/**
 * The facts that together cover every day from the first to the last; periods that follow each other without a gap count
 * as one, whichever centre gives them.
 * @returns undefined when a day is not covered
 */
export function coverOf({ periods }: Support, first: CalendarDate, last: CalendarDate): readonly Fact[] | undefined {
  const facts: Fact[] = [];
  let next = first;
  for (const { startDate, endDate, fact } of periods) {
    if (startDate > next || endDate < next) continue;
    facts.push(fact);
    if (endDate >= last) return facts;
    next = addDays(endDate, 1);
  }
  return undefined;
}
