import { converted, matching, setting, wholeNumber } from './setting.ts';

/** From how many on the data protection officer gets a signal. It blocks nothing, so it may be low. */
const count = wholeNumber(1, 100_000);

const hours = converted(
  matching(/^([01]\d|2[0-3])-([01]\d|2[0-4])$/, 'two hours of the day, e.g. 07-19; the second is the end'),
  (text) => {
    const [from = 0, until = 0] = text.split('-').map(Number);
    return { from, until };
  },
);

/** Thresholds of the signals about the work of users. */
export const signalSettings = {
  registrations: setting('SIGNAL_REGISTRATIONS', count, {
    preset: '8',
    meaning: 'signal: persons whom a user registers within `SIGNAL_REGISTRATION_MINUTES`',
  }),
  withinMinutes: setting('SIGNAL_REGISTRATION_MINUTES', wholeNumber(1, 1_440), {
    preset: '10',
    meaning: 'length of that time, in minutes',
  }),
  caseApplicants: setting('SIGNAL_CASE_APPLICANTS', count, {
    preset: '3',
    meaning: 'signal: persons with the same case reference who belong to no applicant’s file, over a year',
  }),
  casePersons: setting('SIGNAL_CASE_PERSONS', count, {
    preset: '12',
    meaning: 'signal: persons with the same case reference, whoever they are, over a year',
  }),
  unusedRegistrations: setting('SIGNAL_UNUSED_REGISTRATIONS', count, {
    preset: '5',
    meaning: 'signal: registrations by a user that end in a calendar month, neither consulted nor decided on',
  }),
  undecidedInquiries: setting('SIGNAL_UNDECIDED_INQUIRIES', count, {
    preset: '5',
    meaning: 'signal: inquiries of a user that were consulted and end in a calendar month without a decision',
  }),
  outsideHours: setting('SIGNAL_OUTSIDE_HOURS', count, {
    preset: '5',
    meaning: 'signal: consultations by a user in a day outside the hours that are usual for that user',
  }),
  usualHours: setting('SIGNAL_USUAL_HOURS', hours, {
    preset: '07-19',
    meaning: 'usual hours of working days, Belgian time, until eight weeks of the user’s own work say enough',
  }),
  outsideTerritory: setting('SIGNAL_OUTSIDE_TERRITORY', count, {
    preset: '3',
    meaning:
      'signal: persons registered in other municipalities whom a user consults in a calendar month, without aid, applicant or maintenance inquiry that explains it',
  }),
  failedProofs: setting('SIGNAL_FAILED_PROOFS', count, {
    preset: '5',
    meaning: 'signal: proofs of identity that fail for a user in a day',
  }),
};
