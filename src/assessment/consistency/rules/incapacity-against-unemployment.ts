import { compare } from '../../../values/order.ts';
import { overlapOf } from '../../../values/period-overlap.ts';
import { firstDayOf, lastDayOf } from '../../days-in-month.ts';
import type { Fact } from '../../finding.ts';
import { unsaid } from '../../items.ts';
import { listIn } from '../../list-in.ts';
import { lookedIn, type Check } from '../check.ts';
import { halves, weekdays } from '../working-days.ts';

/**
 * More days of unemployment and of benefits of the sickness fund in a month than it has without Sundays: some day was paid
 * twice. Of a payment for more than the month, only the days that cannot lie outside of it count.
 */
export const incapacityAgainstUnemployment: Check = {
  rule: {
    code: 'incapacityAgainstUnemployment',
    legalBasis:
      'Royal decree of 25 November 1991, art. 61; law of 14 July 1994 on health care and indemnities, art. 103',
    validFrom: '1994-08-27',
    certainty: 'derived',
  },
  streams: ['incapacity', 'unemployment'],
  judge(inquiry, person) {
    const payments = listIn(inquiry, person, 'incapacity', 'payments');
    const sums = listIn(inquiry, person, 'unemployment', 'paidSums');
    const told = lookedIn(payments, sums);
    const missing = [...told.missing];
    const both: Fact[] = [];
    const months: string[] = [];
    const standing = payments.items.filter(
      ({ value }) => value.isCanceled !== true && value.paidAmount?.value.startsWith('-') !== true,
    );
    for (const { value: sum, fact } of sums.items) {
      if (sum.month === undefined || sum.numberOfAllowances === undefined) {
        if (standing.length > 0) missing.push(unsaid(fact, sum.month === undefined ? 'month' : 'numberOfAllowances'));
        continue;
      }
      const month = { startDate: firstDayOf(sum.month), endDate: lastDayOf(sum.month) };
      const here = standing.map((one) => ({ ...one, days: daysIn(one.value, month) }));
      const sure = here.filter(({ days }) => days !== undefined && days > 0);
      const benefitDays = sure.reduce((all, { days = 0 }) => all + days, 0);
      const allowances = halves(sum.numberOfAllowances);
      if (benefitDays > 0 && allowances + 2 * benefitDays > 2 * weekdays(month.startDate, month.endDate).length) {
        both.push(fact, ...sure.map((one) => one.fact));
        months.push(sum.month);
      } else if (allowances > 0) {
        missing.push(...here.filter(({ days }) => days === undefined).map((one) => unsaid(one.fact, 'startDate')));
      }
    }
    return {
      looked: told.looked,
      conflicts: [...new Set(both)],
      missing,
      values: { months: months.toSorted(compare).join(', ') },
    };
  },
};

/** Days of a payment that are surely in a month; undefined when the payment does not tell its days. */
function daysIn(
  {
    startDate,
    endDate,
    days,
    hours,
  }: {
    readonly startDate?: string | undefined;
    readonly endDate?: string | undefined;
    readonly days?: number | undefined;
    readonly hours?: string | undefined;
  },
  month: { readonly startDate: string; readonly endDate: string },
): number | undefined {
  // A benefit that is counted in hours takes no day.
  if (hours !== undefined && days === undefined) return 0;
  if (startDate === undefined || endDate === undefined || endDate < startDate) return undefined;
  const part = overlapOf({ startDate, endDate }, month);
  if (!part) return 0;
  const outside = weekdays(startDate, endDate).length - weekdays(part.startDate, part.endDate).length;
  return days === undefined ? undefined : Math.max(0, days - outside);
}
