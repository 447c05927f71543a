import type { RegisteringRow } from './book.ts';

/**
 * The integration takes place on the day of the application (slides of the PPS Social Integration). How much later it may
 * be without a reason, and how long before the application the person may have been told, are the project's choice
 * (assumed). The household is known anew at least once a year, with the review of the file.
 */
export const registering: readonly RegisteringRow[] = [
  {
    validFrom: '2002-10-01',
    applicationWithinDays: { value: 30, setting: 'APPLICATION_DATE_DAYS', least: 0, most: 60 },
    informedBeforeDays: { value: 30, setting: 'INFORMED_BEFORE_DAYS', least: 0, most: 366 },
    householdKnownMonths: 12,
    legalBasis:
      'Slides of the PPS Social Integration: integration on the day of the application; Regulation (EU) 2016/679, art. 5 and 13',
  },
];
