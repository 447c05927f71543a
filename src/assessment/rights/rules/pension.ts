import { addMonths } from '../../../values/calendar.ts';
import { newest } from '../../dated.ts';
import { itemsOf } from '../../items.ts';
import { told, within } from '../../known.ts';
import { isRunningPension } from '../../pension-rights.ts';
import { birthOf } from '../birth.ts';
import { clear, raised, unknown, type RightRule } from '../right.ts';
import { wordsOf } from '../words.ts';

/**
 * Legal pension age by the day of birth. Published is from which start of a pension on an age holds (66 from 1 February
 * 2025, 67 from 1 February 2030); which births that are is derived: a pension begins in the month after the birthday.
 */
const ages = [
  { validFrom: '1900-01-01', years: 65 },
  { validFrom: '1960-01-01', years: 66 },
  { validFrom: '1964-01-01', years: 67 },
];

/** The pension age is reached, and there is neither a pension nor an income guarantee for the elderly. */
export const pension: RightRule = {
  rule: {
    code: 'pension',
    legalBasis:
      'Law of 10 August 2015 on the pension age; law of 22 March 2001 on the income guarantee for the elderly',
    validFrom: '2015-08-31',
    certainty: 'derived',
  },
  words: wordsOf('pension'),
  look(inquiry) {
    const { applicant, day } = inquiry;
    const birth = birthOf(inquiry);
    if ('missing' in birth) return unknown(birth.missing);
    const reached = (birthDate: string) => addMonths(birthDate, newest(ages, birthDate).years * 12);
    const from = reached(birth.days.latest);
    if (reached(birth.days.earliest) > day) return clear([birth.fact]);
    const rights = itemsOf(told(inquiry, applicant, 'pension', 'rights'));
    const running = rights.items.filter(({ value }) => isRunningPension(value, day));
    if (running.length > 0) return clear(running.map(({ fact }) => fact));
    const demands = itemsOf(told(inquiry, applicant, 'pension', 'demands'));
    const open = demands.items.filter(({ value }) => !value.isRefused);
    if (open.length > 0) return { state: 'explained', facts: open.map(({ fact }) => fact), missing: [] };
    const missing = [...rights.missing, ...demands.missing];
    if (missing.length > 0) return unknown(missing, [birth.fact]);
    if (from > day) return unknown([{ why: 'notInSource', stream: birth.fact.stream, path: birth.fact.path }]);
    const refused = demands.items.map(({ fact }) => within(fact, 'isRefused'));
    return raised([birth.fact, ...rights.looked, ...refused], { pensionAgeOn: from });
  },
};
