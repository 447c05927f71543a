import { compare } from '../../../values/order.ts';
import { overlapOf } from '../../../values/period-overlap.ts';
import { firstDayOf, lastDayOf } from '../../days-in-month.ts';
import type { Fact } from '../../finding.ts';
import { unsaid } from '../../items.ts';
import { lookedIn, type Check } from '../check.ts';
import { closed } from '../../periods.ts';
import { listIn } from '../../list-in.ts';
import { halves, lastWorked, weekdays } from '../working-days.ts';

/** Casual work, flexi-jobs and agency work are declared for a time in which somebody works on some of the days. */
const byTheDay = new Set(['EXT', 'FLX', 'TRI']);
/** Temporary unemployment and allowances beside part-time work or training: both go together. */
const besideWork = new Set(['02', '04', '05', '06', '11', '18', '31', '57', '58']);

/**
 * More allowances in a month than its days, without Sundays, leave beside the work declared: some day has both. Which day
 * it is, neither source says.
 */
export const workAgainstUnemployment: Check = {
  rule: {
    code: 'workAgainstUnemployment',
    legalBasis: 'Royal decree of 25 November 1991, art. 44 and 71',
    validFrom: '1992-06-01',
    certainty: 'derived',
  },
  streams: ['dimona', 'unemployment'],
  judge(inquiry, person) {
    const employments = listIn(inquiry, person, 'dimona', 'employments');
    const sums = listIn(inquiry, person, 'unemployment', 'paidSums');
    const rights = listIn(inquiry, person, 'unemployment', 'rights');
    const real = employments.items.filter(({ value }) => !value.isCanceled);
    const told = lookedIn(employments, sums);
    const both: Fact[] = [];
    const months: string[] = [];
    const missing = [...told.missing];
    for (const { value: sum, fact } of sums.items) {
      if (sum.month === undefined || sum.numberOfAllowances === undefined) {
        if (real.length > 0) missing.push(unsaid(fact, sum.month === undefined ? 'month' : 'numberOfAllowances'));
        continue;
      }
      const month = { startDate: firstDayOf(sum.month), endDate: lastDayOf(sum.month) };
      const here = real.flatMap((one) => {
        const period = closed({ ...one.value, endDate: lastWorked(one.value) }, month.endDate);
        if (!period) return one.value.startDate === undefined ? [{ ...one, days: [] }] : [];
        const days = overlapOf(period, month);
        return days ? [{ ...one, days: weekdays(days.startDate, days.endDate) }] : [];
      });
      const sure = here.filter(({ value, days }) => days.length > 0 && !isByTheDay(value));
      const worked = new Set(sure.flatMap(({ days }) => days)).size;
      const free = weekdays(month.startDate, month.endDate).length - worked;
      if (halves(sum.numberOfAllowances) > 2 * free) {
        both.push(fact, ...sure.map((one) => one.fact));
        months.push(sum.month);
      } else if (halves(sum.numberOfAllowances) > 0) {
        // Of work by the day, and of work that began nobody knows when, the days are not known.
        const unclear = here.filter((one) => !sure.includes(one));
        missing.push(
          ...unclear.map((one) => unsaid(one.fact, one.value.startDate === undefined ? 'startDate' : 'days')),
        );
      }
    }
    const explains = rights.items.filter(({ value }) => besideWork.has(value.unemploymentCode?.code ?? ''));
    const values = { months: months.toSorted(compare).join(', ') };
    if (both.length > 0 && explains.length > 0) {
      return {
        conflicts: [],
        explained: [...both, ...explains.map(({ fact }) => fact)],
        looked: told.looked,
        missing,
        values,
      };
    }
    return { looked: told.looked, conflicts: [...new Set(both)], missing, values };
  },
};

interface Work {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly endTime?: string | undefined;
  readonly workerType?: { readonly code: string } | undefined;
  readonly userEnterprise?: unknown;
}

/** A contract of one day was worked on that day, whatever its kind. */
function isByTheDay({ workerType, userEnterprise, startDate, endDate }: Work): boolean {
  return startDate !== endDate && (userEnterprise !== undefined || byTheDay.has(workerType?.code ?? ''));
}
