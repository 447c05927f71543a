import { expectedUntil } from '../../../streams/wages/quarters.ts';
import { addMonths, belgianDate } from '../../../values/calendar.ts';
import { compare } from '../../../values/order.ts';
import { addQuarters, countQuarters, daysOfQuarter, quarterOfDate } from '../../../values/partial-period.ts';
import { overlapOf } from '../../../values/period-overlap.ts';
import type { StreamAnswer } from '../../answers.ts';
import { isSameEmployer } from '../../employers.ts';
import type { Fact, Missing } from '../../finding.ts';
import { unsaid } from '../../items.ts';
import { listIn } from '../../list-in.ts';
import { declaredUntil } from '../../pay.ts';
import { closed } from '../../periods.ts';
import { lookedIn, type Check } from '../check.ts';
import { lastWorked } from '../working-days.ts';

/** Code list `dimonaWorkerTypes`: work of which no wages are declared every quarter; but for `DWD` assumed. */
const withoutDeclaration = new Set(['DWD', 'IVT', 'STG', 'A17', 'O17', 'S17', 'T17']);
/** Casual work, flexi-jobs and agency work are declared for a time in which somebody may not work at all. */
const byTheDay = new Set(['EXT', 'FLX', 'TRI']);

/** Work in a quarter of which all declarations are expected, and no wages of that employer. Later quarters are not judged. */
export const workWithoutWages: Check = {
  rule: {
    code: 'workWithoutWages',
    legalBasis: 'Law of 27 June 1969, art. 21; royal decree of 28 November 1969, art. 33: declaration of every quarter',
    validFrom: '2003-01-01',
    certainty: 'derived',
  },
  streams: ['dimona', 'wages'],
  judge(inquiry, person) {
    const jobs = listIn(inquiry, person, 'dimona', 'employments');
    const wages = listIn(inquiry, person, 'wages', 'declarations');
    const told = lookedIn(jobs, wages);
    const answer = person.answers.wages;
    if (told.missing.length > 0 || !answer) return { ...told, conflicts: [] };
    const standing = wages.items.filter(({ value }) => !value.isCanceled);
    const conflicts: Fact[] = [];
    const without: string[] = [];
    const missing: Missing[] = [];
    const real = jobs.items.filter(
      ({ value }) => !value.isCanceled && !withoutDeclaration.has(value.workerType?.code ?? ''),
    );
    for (const quarter of settledQuarters(answer)) {
      const days = daysOfQuarter(quarter);
      for (const { value, fact } of real) {
        const period = closed({ ...value, endDate: lastWorked(value) }, days.endDate);
        if (!period || !overlapOf(period, days)) continue;
        const same = standing
          .filter((one) => one.value.quarter === undefined || one.value.quarter === quarter)
          .map((one) =>
            one.value.quarter === undefined ? undefined : isSameEmployer(one.value.employer, value.employer),
          );
        if (same.includes(true)) continue;
        if (same.includes(undefined)) missing.push(unsaid(fact, 'employer'));
        else if (byTheDay.has(value.workerType?.code ?? '') || value.userEnterprise) missing.push(unsaid(fact, 'days'));
        else {
          conflicts.push(fact);
          without.push(quarter);
        }
      }
    }
    const values = { quarters: [...new Set(without)].toSorted(compare).join(', ') };
    return { looked: told.looked, conflicts: [...new Set(conflicts)], missing, values };
  },
};

/** The quarters that are asked usually and of which no declaration is expected any more. */
function settledQuarters({ consultedAt, expectedUntil: told }: StreamAnswer<'wages'>): readonly string[] {
  const consultedOn = belgianDate(Date.parse(consultedAt));
  const first = quarterOfDate(addMonths(consultedOn, -12));
  const expected = told ?? expectedUntil(consultedOn);
  const settled = declaredUntil(consultedOn);
  const last = quarterOfDate(settled < expected ? settled : expected);
  return Array.from({ length: Math.max(0, countQuarters(first, last)) }, (_, index) => addQuarters(first, index));
}
