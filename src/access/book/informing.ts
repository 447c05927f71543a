import type { InformingRow } from './book.ts';

/**
 * The inquiry may begin before the person is informed, but not run on without. Two working days are the project's
 * choice (assumed); the regulation allows a month for data from elsewhere, about twenty working days.
 */
export const informing: readonly InformingRow[] = [
  {
    validFrom: '2002-10-01',
    withinWorkingDays: { value: 2, setting: 'INFORM_WITHIN_WORKING_DAYS', least: 0, most: 20 },
    legalBasis: 'Regulation (EU) 2016/679, art. 13 and 14; law of 30 July 2018',
  },
];
