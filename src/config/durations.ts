import type { z } from 'zod';
import { defaultDurations, type Durations } from '../access/book/durations.ts';
import { matching, setting, wholeNumber, type Kind } from './setting.ts';

const months = matching(
  /^\d+=[1-9]\d{0,2}(,\d+=[1-9]\d{0,2})*$/,
  'code=months for any of the codes, months from 1 to 999, e.g. 1=2,7=60,30=12',
);

/** Months of the codes that are set by hand; a code that is left out keeps its preset. Other codes follow from a decision. */
const qualityCodeMonths: Kind<z.ZodType<Durations>> = {
  write: months.write,
  shape: months.shape.transform((text, context): Durations => {
    const given = text.split(',').map((pair) => pair.split('=').map(Number) as [number, number]);
    const wrong = given.map(([code]) => code).filter((code) => !(code in defaultDurations));
    if (wrong.length > 0) {
      const known = Object.keys(defaultDurations).join(', ');
      context.addIssue(`only the codes ${known} are set by hand, not ${wrong.join(', ')}`);
    }
    return { ...defaultDurations, ...Object.fromEntries(given) };
  }),
};

/** How long codes and decisions last, and when a person must have been informed. */
export const durationSettings = {
  durations: setting('QUALITY_CODE_MONTHS', qualityCodeMonths, {
    preset: Object.entries(defaultDurations)
      .map((pair) => pair.join('='))
      .join(','),
    meaning:
      'months of the codes that are set by hand; a code left out keeps its preset, others follow from a decision',
  }),
  decisionMonths: setting('DECISION_MONTHS', wholeNumber(1, 12), {
    preset: '12',
    meaning: 'longest duration of a decision (codes 2–6) in months; then the file is reviewed',
  }),
  reviewAfterMonths: setting('REVIEW_AFTER_MONTHS', wholeNumber(1, 12), {
    preset: '11',
    meaning: 'aid is due for its yearly review this many months after it began',
  }),
  informWithinWorkingDays: setting('INFORM_WITHIN_WORKING_DAYS', wholeNumber(0, 30), {
    preset: '2',
    meaning: 'working days that an inquiry may run before it must be recorded that the person was informed of it',
  }),
};
