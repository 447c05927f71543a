import { centsOf } from '../../../values/amount.ts';
import { addMonths } from '../../../values/calendar.ts';
import { monthOfDate } from '../../../values/partial-period.ts';
import { newest } from '../../dated.ts';
import { itemsOf, unsaid } from '../../items.ts';
import { told } from '../../known.ts';
import { includesMonth } from '../../months.ts';
import type { FlagRule, Sighting } from '../flag.ts';
import { wordsOf } from '../words.ts';
import { bothAids, supervised } from './supervision.ts';

/** Months before that of the reference day of which the office may not have the payments yet; assumed. */
const paidLate = [{ validFrom: '2014-01-01', months: 1 }];

/**
 * Allowances of the employment office in months of aid: what was paid, and for months whose payments may not be known
 * yet the right itself.
 */
export const unemployment: FlagRule = {
  rule: supervised('unemployment'),
  aids: bothAids,
  item: 'income',
  isOfHousehold: true,
  canBeExempt: false,
  words: wordsOf('unemployment'),
  look(inquiry, person, months) {
    const sums = itemsOf(told(inquiry, person, 'unemployment', 'paidSums'));
    const rights = itemsOf(told(inquiry, person, 'unemployment', 'rights'));
    const reference = told(inquiry, person, 'unemployment', 'referenceDate');
    const referenceDate = reference.state === 'known' ? reference.value : inquiry.day;
    const late = monthOfDate(addMonths(referenceDate, -newest(paidLate, inquiry.day).months));
    const paid = sums.items.flatMap(({ value: { month, paidAmount, acceptedAmount }, fact }): Sighting[] => {
      const amount = paidAmount ?? acceptedAmount;
      const cents = amount && centsOf(amount);
      if (cents === 0 || (month !== undefined && !months.includes(month))) return [];
      const seen = { cents, basis: 'gross', facts: [fact], kinds: ['unemployment'] } as const;
      // A payment of a month that nobody can read may be of any of them.
      return month === undefined
        ? [{ ...seen, months, unsure: [unsaid(fact, 'month')] }]
        : [{ ...seen, months: [month] }];
    });
    const paidMonths = new Set(paid.filter(({ unsure }) => !unsure).flatMap((one) => one.months));
    const running = rights.items.map(({ value: { startDate, theoreticalEndDate }, fact }): Sighting => ({
      months: months.filter(
        (month) =>
          month >= late && !paidMonths.has(month) && includesMonth({ startDate, endDate: theoreticalEndDate }, month),
      ),
      facts: [fact],
      kinds: ['unemployment'],
    }));
    return {
      sightings: [...paid, ...running],
      missing: [...sums.missing, ...rights.missing],
      looked: [...sums.looked, ...rights.looked],
    };
  },
};
