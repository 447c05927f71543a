import { addDays } from '../../../values/calendar.ts';
import type { DataOf } from '../../answers.ts';
import { employerOf } from '../../employers.ts';
import type { Fact } from '../../finding.ts';
import { itemsOf } from '../../items.ts';
import { told } from '../../known.ts';
import { runningIn } from './running.ts';
import type { IncomeSource, Line } from './source.ts';

type Employment = NonNullable<DataOf<'dimona'>['employments']>[number];
type Found = { readonly value: Employment; readonly fact: Fact };

/** Work for employers, a line for each employer. A canceled declaration counts as never made. */
export const work: IncomeSource = {
  kind: 'work',
  stream: 'dimona',
  reach: {},
  told(inquiry, person) {
    const known = told(inquiry, person, 'dimona', 'employments');
    const real = itemsOf(known).items.filter(({ value }) => !value.isCanceled);
    const employers = Map.groupBy(real, ({ value, fact }) => employerOf(value.employer) ?? fact.path);
    const period = person.answers.dimona?.data?.answeredPeriod;
    return { known, lines: [...employers.values()].map(lineOf), period };
  },
};

function lineOf(found: readonly Found[]): Line {
  const name = found.find(({ value }) => value.employer.name !== undefined)?.value.employer.name;
  const types = new Set(found.map(({ value }) => value.workerType?.code));
  const [first] = found;
  return {
    label: types.size === 1 ? first?.value.workerType?.label : undefined,
    payer: name === undefined ? undefined : { und: name },
    basis: 'unspecified',
    facts: found.map(({ fact }) => fact),
    in: (month) => runningIn(month, found.map(runningOf)),
  };
}

/** What ends at midnight ended with the day before. */
function runningOf({ value: { startDate, endDate, endTime }, fact }: Found) {
  const endsBefore = endDate !== undefined && endTime === '00:00' && endDate !== startDate;
  return { startDate, endDate: endsBefore ? addDays(endDate, -1) : endDate, fact };
}
