import { expectedUntil } from '../../../streams/wages/quarters.ts';
import { eurosOf } from '../../../values/amount.ts';
import { belgianDate } from '../../../values/calendar.ts';
import type { DataOf, StreamAnswer } from '../../answers.ts';
import { employerName, employerOf } from '../../employers.ts';
import type { Fact } from '../../finding.ts';
import { itemsOf } from '../../items.ts';
import { told } from '../../known.ts';
import { declaredUntil, payByMonth, payLinesOf } from '../../pay.ts';
import { paidIn, type Paid } from './paid.ts';
import type { IncomeSource, Line } from './source.ts';

type Declaration = NonNullable<DataOf<'wages'>['declarations']>[number];
interface Found {
  readonly value: Declaration;
  readonly fact: Fact;
}

/**
 * Gross wages by month, a line for each employer: what each line of occupation has for the quarter, spread over the days
 * that it covers. It is the pay of the work in the row of that kind. A withdrawn declaration counts as never made. Months
 * whose declarations can still come are unknown.
 */
export const wages: IncomeSource = {
  kind: 'wages',
  stream: 'wages',
  reach: { monthsBack: 12 },
  told(inquiry, person) {
    const known = told(inquiry, person, 'wages', 'declarations');
    const standing = itemsOf(known).items.filter(({ value }) => !value.isCanceled);
    const employers = Map.groupBy(standing, ({ value, fact }) => employerOf(value.employer) ?? fact.path);
    const jobs = itemsOf(told(inquiry, person, 'dimona', 'employments')).items;
    const lines = [...employers.values()].map((of): Line => {
      const [first] = of;
      const name = first && (employerName(first.value.employer, jobs) ?? employerOf(first.value.employer));
      const paid = of.flatMap(paidBy);
      return {
        payer: name === undefined ? undefined : { und: name },
        basis: 'gross',
        facts: of.map(({ fact }) => fact),
        in: (month) => paidIn(month, paid),
      };
    });
    return { known, lines, until: person.answers.wages && knownUntil(person.answers.wages) };
  },
};

/** Without a quarter that can be read it may be pay of any month. */
function paidBy({ value, fact }: Found): readonly Paid[] {
  const months = payByMonth(payLinesOf(value));
  if (months.length === 0) return [{ fact }];
  return months.map(({ month, cents, days }) => ({
    month,
    amount: cents === undefined ? undefined : eurosOf(cents),
    days,
    fact,
  }));
}

/** The last day of which nothing means none. */
function knownUntil({ consultedAt, expectedUntil: told }: StreamAnswer<'wages'>): string {
  const consultedOn = belgianDate(Date.parse(consultedAt));
  const settled = declaredUntil(consultedOn);
  const expected = told ?? expectedUntil(consultedOn);
  return settled < expected ? settled : expected;
}
