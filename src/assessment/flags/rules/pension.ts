import { centsOf } from '../../../values/amount.ts';
import type { Payment, Right } from '../../../streams/pension/schema.ts';
import { itemsOf, unsaid } from '../../items.ts';
import { told } from '../../known.ts';
import { includesMonth, monthsBetween } from '../../months.ts';
import type { IncomeKind } from '../../declared.ts';
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
      const period = value.referencePeriod;
      const reference = monthsOf(value);
      const cents = value.grossAmount && centsOf(value.grossAmount);
      const seen = { basis: 'gross', facts: [fact], kinds: kindsOf(value) } as const;
      if (cents === 0) return [];
      if (reference.length === 0) return [{ ...seen, months, unsure: [unsaid(fact, 'referencePeriod')] }];
      return [
        {
          ...seen,
          months: months.filter((month) => includesMonth(daysOf(period), month)),
          cents: cents === undefined ? undefined : Math.round(cents / reference.length),
        },
      ];
    });
    const running = rights.items
      .filter(({ value }) => isPaid(value) && value.hasPayments !== false)
      .map(({ value, fact }): Sighting => {
        const own = new Set(paying.filter((one) => isOfRight(one.value, value)).flatMap((one) => monthsOf(one.value)));
        const period = { startDate: value.rightStartDate ?? value.pensionStartDate, endDate: value.rightEndDate };
        return {
          months: months.filter((month) => !own.has(month) && includesMonth(period, month)),
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

function daysOf(period: Payment['referencePeriod']) {
  const { startMonth = period?.endMonth, endMonth = period?.startMonth } = period ?? {};
  return { startDate: startMonth && `${startMonth}-01`, endDate: endMonth && `${endMonth}-28` };
}

/** The months for which was paid; none when the source says none. */
function monthsOf({ referencePeriod }: Payment): readonly string[] {
  const { startMonth = referencePeriod?.endMonth, endMonth = referencePeriod?.startMonth } = referencePeriod ?? {};
  return startMonth === undefined || endMonth === undefined ? [] : monthsBetween(startMonth, endMonth);
}

/** A payment is of the right with the same institution, file and advantage. */
function isOfRight(payment: Payment, right: Right): boolean {
  return (
    payment.payingInstitution.enterpriseNumber === right.payingInstitution.enterpriseNumber &&
    payment.fileNumber === right.fileNumber &&
    payment.advantage?.code === right.advantage?.code
  );
}
