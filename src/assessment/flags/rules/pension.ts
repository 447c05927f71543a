import { centsOf } from '../../../values/amount.ts';
import { monthsTouched } from '../../../values/partial-period.ts';
import type { ClosedPeriod } from '../../../values/period-overlap.ts';
import type { Payment, Right } from '../../../streams/pension/schema.ts';
import { itemsOf, unsaid } from '../../items.ts';
import { told } from '../../known.ts';
import { firstDayOf, lastDayOf } from '../../days-in-month.ts';
import { includesMonth } from '../../months.ts';
import type { IncomeKind } from '../../declared.ts';
import { pensionKey } from '../../pension-rights.ts';
import type { FlagRule, Sighting } from '../flag.ts';
import { wordsOf } from '../words.ts';
import { bothAids, supervised } from './supervision.ts';

/** Code list `pensionAdvantages`: the guarantees of an income for the elderly. */
const guarantees: readonly string[] = ['03', '30', '34', 'G2'];

/** Declared for the contributions only: nothing is paid. */
const contributionsOnly: readonly string[] = ['SB', 'ZV'];

/** Pensions and income guarantees in months of aid: what was paid, and rights that run without a payment of the month. */
export const pension: FlagRule = {
  rule: supervised('pension'),
  aids: bothAids,
  item: 'income',
  isOfHousehold: true,
  canBeExempt: false,
  words: wordsOf('pension'),
  look(inquiry, person, months) {
    const payments = itemsOf(told(inquiry, person, 'pension', 'payments'));
    const rights = itemsOf(told(inquiry, person, 'pension', 'rights'));
    // Holiday pay comes with a pension and is no pension of a month.
    const paying = payments.items.filter(({ value }) => isPaid(value) && value.isHolidayPay !== true);
    const paid = paying.flatMap(({ value, fact }): Sighting[] => {
      const period = daysOf(value.referencePeriod);
      const cents = value.grossAmount && centsOf(value.grossAmount);
      const seen = { basis: 'gross', facts: [fact], kinds: kindsOf(value) } as const;
      if (cents === 0) return [];
      if (!period) return [{ ...seen, months, unsure: [unsaid(fact, 'referencePeriod')] }];
      return [
        {
          ...seen,
          months: months.filter((month) => includesMonth(period, month)),
          cents: cents === undefined ? undefined : Math.round(cents / monthsTouched(period.startDate, period.endDate)),
        },
      ];
    });
    const running = rights.items
      .filter(({ value }) => isPaid(value) && value.hasPayments !== false)
      .map(({ value, fact }): Sighting => {
        const own = paying
          .filter((one) => pensionKey(one.value) === pensionKey(value))
          .map((one) => daysOf(one.value.referencePeriod));
        const isPaidIn = (month: string) => own.some((one) => one !== undefined && includesMonth(one, month));
        const period = { startDate: value.rightStartDate ?? value.pensionStartDate, endDate: value.rightEndDate };
        return {
          months: months.filter((month) => !isPaidIn(month) && includesMonth(period, month)),
          facts: [fact],
          kinds: kindsOf(value),
        };
      });
    return {
      sightings: [...paid, ...running],
      missing: [...payments.missing, ...rights.missing],
      looked: [...payments.looked, ...rights.looked],
    };
  },
};

function isPaid({ advantage }: Right | Payment): boolean {
  return !contributionsOnly.includes(advantage?.code ?? '');
}

function kindsOf({ advantage }: Right | Payment): readonly IncomeKind[] {
  return guarantees.includes(advantage?.code ?? '') ? ['incomeGuaranteeElderly'] : ['pension'];
}

/** The days for which was paid; undefined when the source does not say it, or says an end before the beginning. */
function daysOf(period: Payment['referencePeriod']): ClosedPeriod | undefined {
  const { startMonth = period?.endMonth, endMonth = period?.startMonth } = period ?? {};
  if (startMonth === undefined || endMonth === undefined || endMonth < startMonth) return undefined;
  return { startDate: firstDayOf(startMonth), endDate: lastDayOf(endMonth) };
}
