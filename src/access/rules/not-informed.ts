import type { Rule } from '../facts.ts';
import type { BookOfDay } from '../book/book.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { addWorkingDays } from '../../values/working-days.ts';

/**
 * The person must know that data will be processed. The first days of an inquiry leave time for that; after them no
 * stream opens.
 */
export const notInformed: Rule = {
  code: 'notInformed',
  reason: {
    nl: 'De betrokkene is nog niet geïnformeerd over de verwerking van zijn gegevens. Informeer hem en leg dat vast.',
    fr: 'L’intéressé n’a pas encore été informé du traitement de ses données. Informez-le et enregistrez-le.',
    de: 'Der Betroffene wurde noch nicht über die Verarbeitung seiner Daten informiert. Informieren Sie ihn und halten Sie dies fest.',
    en: 'The person has not yet been informed that data will be processed. Inform the person and note it.',
  },
  legalBasis: 'Regulation (EU) 2016/679, art. 13 and 14; law of 30 July 2018',
  remedy: () => ({ action: 'inform' }),
  refuses: ({ book, integration, today }) =>
    integration.informedOn === undefined && today > lastDayToInform(book, integration.startDate),
};

/** Without a row in the book nothing lets a consultation go before the information, so the first day is the last. */
function lastDayToInform({ informing }: BookOfDay, startDate: CalendarDate): CalendarDate {
  return addWorkingDays(startDate, informing[0]?.withinWorkingDays.value ?? 0);
}
