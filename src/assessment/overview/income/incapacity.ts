import { usualMonthsBack } from '../../../streams/incapacity/query.ts';
import { eurosOf } from '../../../values/amount.ts';
import { daysOfQuarter } from '../../../values/partial-period.ts';
import type { ClosedPeriod } from '../../../values/period-overlap.ts';
import type { DataOf } from '../../answers.ts';
import type { Fact } from '../../finding.ts';
import { benefitByMonth, daysOfBenefit, type BenefitPayment, type BenefitPeriod } from '../../incapacity.ts';
import { itemsOf } from '../../items.ts';
import { told } from '../../known.ts';
import { paidIn, type Paid } from './paid.ts';
import { runningIn } from './running.ts';
import type { IncomeSource, Line } from './source.ts';

type Data = DataOf<'incapacity'>;
interface Found<T> {
  readonly value: T;
  readonly fact: Fact;
}

/**
 * Benefits of the sickness fund, a line for each kind: what was paid, spread over the days for which it was. Periods of a
 * quarter without a payment are a line too. What stands in a cancelled attestation does not count.
 */
export const incapacityBenefits: IncomeSource = {
  kind: 'incapacity',
  stream: 'incapacity',
  reach: { monthsBack: usualMonthsBack, settledAfterDays: 31 },
  told(inquiry, person) {
    const known = told(inquiry, person, 'incapacity', 'payments');
    const periods = told(inquiry, person, 'incapacity', 'indemnityPeriods');
    const payments = standing(itemsOf(known).items);
    const kinds = Map.groupBy(payments, ({ value }) =>
      JSON.stringify([value.benefit?.code, value.allowanceCategory?.code]),
    );
    const paid = new Set(payments.map(({ value }) => value.quarter));
    const unpaid = standing(itemsOf(periods).items).filter(({ value }) => !paid.has(value.quarter));
    return {
      known,
      beside: periods,
      lines: [...[...kinds.values()].map(lineOf), ...(unpaid.length > 0 ? [covered(unpaid)] : [])],
      period: periodOf(person.answers.incapacity?.data?.quarters ?? []),
    };
  },
};

function standing<T extends { readonly isCanceled?: boolean | undefined }>(
  items: readonly Found<T>[],
): readonly Found<T>[] {
  return items.filter(({ value }) => value.isCanceled !== true);
}

function lineOf(of: readonly Found<BenefitPayment>[]): Line {
  const paid = of.flatMap(paidBy);
  return {
    label: of.find(({ value }) => value.benefit?.label)?.value.benefit?.label,
    basis: 'gross',
    facts: of.map(({ fact }) => fact),
    in: (month) => paidIn(month, paid),
  };
}

/** Without its days a payment may be of any month. */
function paidBy({ value, fact }: Found<BenefitPayment>): readonly Paid[] {
  const months = benefitByMonth(value);
  if (months.length === 0) return [{ fact }];
  return months.map(({ month, cents, days }) => ({
    month,
    amount: cents === undefined ? undefined : eurosOf(cents),
    days,
    fact,
  }));
}

function covered(of: readonly Found<BenefitPeriod>[]): Line {
  const periods = of.map(({ value, fact }) => ({ ...daysOfBenefit(value), fact }));
  return {
    basis: 'unspecified',
    facts: of.map(({ fact }) => fact),
    in: (month) => runningIn(month, periods),
  };
}

/** The quarters that were asked, as days. */
function periodOf(quarters: NonNullable<Data['quarters']>): ClosedPeriod | undefined {
  const asked = quarters.map(({ quarter }) => quarter).sort();
  const [first] = asked;
  const last = asked.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { startDate: daysOfQuarter(first).startDate, endDate: daysOfQuarter(last).endDate };
}
