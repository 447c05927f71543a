import { addDays } from '../../../values/calendar.ts';
import type { Employment } from '../../../streams/dimona/schema.ts';
import { itemsOf, unsaid } from '../../items.ts';
import { told, within } from '../../known.ts';
import type { VaguePeriod } from '../../days-in-month.ts';
import { includesMonth } from '../../months.ts';
import type { FlagRule } from '../flag.ts';
import { wordsOf } from '../words.ts';
import { bothAids, supervised } from './supervision.ts';

/**
 * Work in Dimona while aid runs. Dimona has no amounts: declared wages explain it whatever they are, and the wages of
 * the quarter come later. A declaration that was canceled counts as work that never was.
 */
export const work: FlagRule = {
  rule: supervised('work'),
  aids: bothAids,
  item: 'work',
  isOfHousehold: true,
  canBeExempt: true,
  words: wordsOf('work'),
  look(inquiry, person, months) {
    const { items, missing, looked } = itemsOf(told(inquiry, person, 'dimona', 'employments'));
    const answered = told(inquiry, person, 'dimona', 'answeredPeriod');
    const isUnread =
      answered.state === 'known' && months.some((month) => !includesMonth(answered.value, month)) && answered.fact;
    return {
      sightings: items.map(({ value: employment, fact }) => {
        const canceled = { reason: 'canceled', facts: [within(fact, 'isCanceled')] } as const;
        return {
          months: months.filter((month) => includesMonth(daysOf(employment), month)),
          facts: [fact],
          kinds: ['wages', 'training', 'artistFee'] as const,
          ...(employment.isCanceled && { explained: canceled }),
        };
      }),
      missing: [...missing, ...(isUnread ? [unsaid(isUnread)] : [])],
      looked,
    };
  },
};

/** The days of an employment: one that ended at midnight had none on the day that it gives as its end. */
function daysOf({ startDate, endDate, endTime }: Employment): VaguePeriod {
  const endedAtMidnight = endDate !== undefined && endTime === '00:00' && endDate !== startDate;
  return { startDate, endDate: endedAtMidnight ? addDays(endDate, -1) : endDate };
}
