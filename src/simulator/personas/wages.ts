import { addDays } from '../clock.ts';
import { daysOf } from '../quarters.ts';
import { resolve, type PersonaDate } from './dates.ts';
import type { Employment } from './schema-employment.ts';
import { payTermsOf, type PayTerms } from './usual-pay.ts';

/** What one employment is worth in one quarter, if the work was never interrupted. */
export interface QuarterOfWork {
  readonly employment: Employment;
  readonly terms: PayTerms;
  readonly start: string;
  /** Absent while it goes on after the quarter. */
  readonly end: string | undefined;
  /** First and last day of work in the quarter. */
  readonly first: string;
  readonly last: string;
  readonly days: number;
  /** Gross, eurocents. */
  readonly cents: number;
}

/** The employments that pay in a quarter, each with what it pays. A life says when there was work; the rest follows. */
export function workIn(employments: readonly Employment[], quarter: string, today: string): readonly QuarterOfWork[] {
  return employments.flatMap((employment) => workOf(employment, quarter, today) ?? []);
}

function workOf(employment: Employment, quarter: string, today: string): QuarterOfWork | undefined {
  const terms = payTermsOf(employment);
  const { begin, end: endOfQuarter } = daysOf(quarter);
  const start = resolve(employment.start, today);
  const end = lastDayOf(employment.end, today);
  const first = start > begin ? start : begin;
  const last = end !== undefined && end < endOfQuarter ? end : endOfQuarter;
  if (terms === undefined || first > last) return undefined;
  const days =
    terms.unit === 'month' ? workingDays(first, last) : daysByTheDay(employment, { start, end, first, last });
  // A month is a third of the working days of its quarter.
  const cents =
    terms.unit === 'month'
      ? Math.round((3 * terms.cents * days) / workingDays(begin, endOfQuarter))
      : terms.cents * days;
  if (days === 0) return undefined;
  return {
    employment,
    terms,
    start,
    end: end !== undefined && end <= endOfQuarter ? end : undefined,
    first,
    last,
    days,
    cents,
  };
}

function lastDayOf(end: PersonaDate | undefined, today: string): string | undefined {
  return end === undefined ? undefined : resolve(end, today);
}

/** Work by the day knows no weekend; planned days are spread evenly over the time of the employment. */
function daysByTheDay(
  { plannedDays }: Employment,
  { start, end, first, last }: { start: string; end: string | undefined; first: string; last: string },
): number {
  const days = countDays(first, last);
  if (plannedDays === undefined || end === undefined) return days;
  return Math.round((Math.min(plannedDays, countDays(start, end)) * days) / countDays(start, end));
}

/** Days from Monday to Friday, both ends included. Public holidays are paid like them. */
function workingDays(first: string, last: string): number {
  let count = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}

function countDays(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;
}
