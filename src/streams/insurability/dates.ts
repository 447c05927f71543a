import { addMonths, type CalendarDate } from '../../values/calendar.ts';
import { quarterOfDate } from '../../values/partial-period.ts';

/** Longest period, in months: with its first and last day and the quarters between, eleven days at most. */
export const mostMonths = 27;

/**
 * The days to ask the service about, which answers one at a time: the first and the last of the period, and in between
 * the first day of every quarter, because insurability follows quarters more often than anything else.
 * @returns in order, each once
 */
export function daysToAsk(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const days = [from];
  for (let day = nextQuarter(from); day < to; day = nextQuarter(day)) days.push(day);
  return to > from ? [...days, to] : days;
}

function nextQuarter(day: CalendarDate): CalendarDate {
  const [year = '', quarter = ''] = quarterOfDate(day).split('Q');
  return addMonths(`${year}-01-01`, Number(quarter) * 3);
}
