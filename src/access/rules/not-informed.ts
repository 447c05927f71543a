import type { Rule } from '../facts.ts';
import type { BookOfDay } from '../book/book.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { addWorkingDays } from '../../values/working-days.ts';
import { texts } from './texts.ts';

/**
 * The person must know that data will be processed. The first days of an inquiry leave time for that; after them no
 * stream opens. Nobody can tell the dead anything; then `personDied` asks for a reason.
 */
export const notInformed: Rule = {
  code: 'notInformed',
  reason: texts.notInformed,
  legalBasis: 'Regulation (EU) 2016/679, art. 13 and 14; law of 30 July 2018',
  remedy: () => ({ action: 'inform' }),
  refuses: ({ book, integration, today }) =>
    integration.informedOn === undefined &&
    integration.diedOn === undefined &&
    today > lastDayToInform(book, integration.startDate),
};

/** Without a row in the book nothing lets a consultation go before the information, so the first day is the last. */
function lastDayToInform({ informing }: BookOfDay, startDate: CalendarDate): CalendarDate {
  return addWorkingDays(startDate, informing[0]?.withinWorkingDays.value ?? 0);
}
