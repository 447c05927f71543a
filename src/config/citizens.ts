import { optional, setting, wholeNumber } from './setting.ts';

/** What the person concerned sees of the own evidence, and what a centre owes this person. */
export const citizenSettings = {
  citizenMonths: setting('CITIZEN_MONTHS', wholeNumber(1, 120), {
    preset: '6',
    meaning: 'months back for which a person sees who looked at the own data',
  }),
  citizenQuestionsPerDay: setting('CITIZEN_QUESTIONS_PER_DAY', wholeNumber(1, 1_000), {
    preset: '20',
    meaning: 'questions about the own evidence that a person may ask per day, over all gateways',
  }),
  withholdingMonths: setting('WITHHOLDING_MONTHS', wholeNumber(1, 24), {
    preset: '6',
    meaning:
      'months after an entry of the evidence after which its persons see it in any case, though it was withheld from them for an inquiry',
  }),
  citizenAnswerDays: setting('CITIZEN_ANSWER_DAYS', optional(wholeNumber(1, 31)), {
    otherwise: 'a month',
    meaning:
      'days within which a centre answers the question of a citizen; never more than the month that the law gives (GDPR, article 12(3))',
  }),
};
