import type { FlagFeedbackRow, FlagRow } from './book.ts';

/*
 * Flags: what the supervisor finds when it crosses the forms of the centres with streams of the Bank (since 2014).
 */

/**
 * A centre handles each flag when it arrives, gives a feedback code and keeps the proof; in March and October it gets a list
 * of what has had no code for six months (PPS Social Integration, page on flags). How many days there are for it, and how
 * long a flag is kept, no source says: both are assumed.
 */
export const flags: readonly FlagRow[] = [
  {
    validFrom: '2014-01-01',
    handleWithinDays: { value: 30, setting: 'FLAG_HANDLE_DAYS', least: 1, most: 183 },
    keepMonths: { value: 60, setting: 'FLAG_KEEP_MONTHS', least: 12, most: 120 },
    source: 'assumed',
    legalBasis: 'Instructions of the PPS Social Integration on flags (2014); regulation (EU) 2016/679, art. 5',
  },
];

const validFrom = '2014-01-01';

/** The codes that the supervisor takes. Its list is not public, so all of them are assumed. */
export const flagFeedback: readonly FlagFeedbackRow[] = [
  { code: 1, validFrom, source: 'assumed' },
  { code: 2, validFrom, source: 'assumed' },
  { code: 3, validFrom, source: 'assumed' },
  { code: 4, validFrom, source: 'assumed' },
  { code: 5, validFrom, source: 'assumed' },
  { code: 6, validFrom, source: 'assumed' },
  { code: 9, validFrom, needsComment: true, source: 'assumed' },
];
