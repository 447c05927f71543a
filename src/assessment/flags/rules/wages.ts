import { centsOf } from '../../../values/amount.ts';
import { addMonths } from '../../../values/calendar.ts';
import { daysOfQuarter, monthOfDate, quarterOfDate } from '../../../values/partial-period.ts';
import type { WageDeclaration } from '../../../streams/wages/schema.ts';
import { newest } from '../../dated.ts';
import { itemsOf, unsaid } from '../../items.ts';
import { told, within } from '../../known.ts';
import { includesMonth, monthsBetween } from '../../months.ts';
import type { FlagRule, Sighting } from '../flag.ts';
import { wordsOf } from '../words.ts';
import { bothAids, supervised } from './supervision.ts';

/** Months after a quarter in which its declarations can still come; published as two to five. */
const declaredLate = [{ validFrom: '2003-01-01', months: 5 }];

/** Code list `remunerationKinds`: what is no money in the hand, the private use of a vehicle. */
const inKind: readonly string[] = ['10'];

/**
 * Wages of the quarterly declarations (DmfA) in months of aid, gross, spread evenly over the months of the quarter in
 * which the person worked. A month of which the declaration may still come is unknown, not without wages.
 */
export const wages: FlagRule = {
  rule: supervised('wages'),
  aids: bothAids,
  item: 'income',
  isOfHousehold: true,
  canBeExempt: true,
  words: wordsOf('wages'),
  look(inquiry, person, months) {
    const known = told(inquiry, person, 'wages', 'declarations');
    const { items, missing, looked } = itemsOf(known);
    const sightings = items.map(({ value, fact }): Sighting => {
      const worked = monthsOf(value);
      const seen = { basis: 'gross', facts: [fact], kinds: ['wages', 'training', 'artistFee'] } as const;
      if (worked.length === 0) return { ...seen, months, unsure: [unsaid(fact, 'quarter')] };
      const cents = grossOf(value);
      return {
        ...seen,
        months: months.filter((month) => worked.includes(month)),
        cents: cents === undefined ? undefined : Math.round(cents / worked.length),
        ...(value.isCanceled && {
          explained: { reason: 'canceled', facts: [within(fact, 'isCanceled')] } as const,
        }),
      };
    });
    const open = monthOfDate(addMonths(inquiry.day, -newest(declaredLate, inquiry.day).months));
    const mayCome = months.filter(
      (month) =>
        monthOfDate(daysOfQuarter(quarterOfDate(`${month}-01`)).endDate) >= open &&
        !sightings.some((sighting) => !sighting.unsure && sighting.months.includes(month)),
    );
    return {
      sightings: sightings.filter((sighting) => sighting.months.length > 0),
      missing: [...missing, ...(mayCome.length > 0 && known.state !== 'unknown' ? [unsaid(known.fact)] : [])],
      looked,
    };
  },
};

/** The months of the quarter in which the person worked; all of them when no line says when. */
function monthsOf({ quarter, occupations = [] }: WageDeclaration): readonly string[] {
  if (quarter === undefined) return [];
  const { startDate, endDate } = daysOfQuarter(quarter);
  const all = monthsBetween(monthOfDate(startDate), monthOfDate(endDate));
  const worked = all.filter((month) => occupations.some((one) => includesMonth(one, month)));
  return worked.length > 0 ? worked : all;
}

/** What was paid in the quarter, in eurocents; undefined when an amount is hidden or cannot be read. */
function grossOf({ occupations = [], studentPay }: WageDeclaration): number | undefined {
  const paid = occupations.map(({ remunerations }) =>
    remunerations?.filter(({ kind }) => !inKind.includes(kind.code)).map(({ amount }) => amount && centsOf(amount)),
  );
  const amounts = [
    ...paid.flatMap((one) => one ?? [undefined]),
    ...(studentPay ? [studentPay.amount && centsOf(studentPay.amount)] : []),
  ];
  if (amounts.length === 0 || amounts.includes(undefined)) return undefined;
  return amounts.reduce<number>((sum, cents) => sum + (cents ?? 0), 0);
}
