import { lastDayOf } from '../../days-in-month.ts';
import { itemsOf, unsaid } from '../../items.ts';
import { told, within } from '../../known.ts';
import { declaredUntil, payByMonth, payLinesOf } from '../../pay.ts';
import type { FlagRule, Sighting } from '../flag.ts';
import { wordsOf } from '../words.ts';
import { bothAids, supervised } from './supervision.ts';

/**
 * Wages of the quarterly declarations (DmfA) in months of aid, gross, spread evenly over the days of the quarter
 * in which the person worked. A month of which the declaration may still come is unknown, not without wages.
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
    const sightings = items.flatMap(({ value, fact }): Sighting[] => {
      const seen = { basis: 'gross', facts: [fact], kinds: ['wages', 'training', 'artistFee'] } as const;
      const paid = payByMonth(payLinesOf(value));
      if (paid.length === 0) return [{ ...seen, months, unsure: [unsaid(fact, 'quarter')] }];
      const canceled = { reason: 'canceled', facts: [within(fact, 'isCanceled')] } as const;
      return paid.map(({ month, cents }) => ({
        ...seen,
        months: months.filter((one) => one === month),
        cents,
        ...(value.isCanceled && { explained: canceled }),
      }));
    });
    const until = declaredUntil(inquiry.day);
    const mayCome = months.filter(
      (month) =>
        lastDayOf(month) > until && !sightings.some((sighting) => !sighting.unsure && sighting.months.includes(month)),
    );
    return {
      sightings: sightings.filter((sighting) => sighting.months.length > 0),
      missing: [...missing, ...(mayCome.length > 0 && known.state !== 'unknown' ? [unsaid(known.fact)] : [])],
      looked,
    };
  },
};
