import { usualMonthsBack } from '../../../streams/incapacity/query.ts';
import { centsOf, eurosOf } from '../../../values/amount.ts';
import { daysOfQuarter } from '../../../values/partial-period.ts';
import type { ClosedPeriod } from '../../../values/period-overlap.ts';
import type { DataOf } from '../../answers.ts';
import type { Fact } from '../../finding.ts';
import { itemsOf } from '../../items.ts';
import { told } from '../../known.ts';
import { spread } from '../../spread.ts';
import { paidIn, type Paid } from './paid.ts';
import { runningIn } from './running.ts';
import type { IncomeSource, Line } from './source.ts';

type Data = DataOf<'incapacity'>;
interface Found<T> {
  readonly value: T;
  readonly fact: Fact;
}
type Payment = NonNullable<Data['payments']>[number];
type Period = NonNullable<Data['indemnityPeriods']>[number];

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

function lineOf(of: readonly Found<Payment>[]): Line {
  const paid = of.flatMap(paidBy);
  return {
    label: of.find(({ value }) => value.benefit?.label)?.value.benefit?.label,
    basis: 'gross',
    facts: of.map(({ fact }) => fact),
    in: (month) => paidIn(month, paid),
  };
}

/** Without its days a payment may be of any month. */
function paidBy({ value, fact }: Found<Payment>): readonly Paid[] {
  const { startDate = value.endDate, endDate = value.startDate, paidAmount, days } = value;
  if (startDate === undefined || endDate === undefined || endDate < startDate) return [{ fact }];
  const cents = paidAmount && centsOf(paidAmount);
  const amounts = spread(cents ?? 0, { startDate, endDate });
  const dayCounts = spread((days ?? 0) * 100, { startDate, endDate });
  return [...amounts].map(([month, amount]) => ({
    month,
    amount: cents === undefined ? undefined : eurosOf(amount),
    days: days === undefined ? undefined : dayCounts.get(month),
    fact,
  }));
}

/** Periods are of one quarter each: without a last day they go on to its end. */
function covered(of: readonly Found<Period>[]): Line {
  const periods = of.map(({ value: { quarter, startDate, endDate }, fact }) => {
    const whole = daysOfQuarter(quarter);
    return { startDate: startDate ?? whole.startDate, endDate: endDate ?? whole.endDate, fact };
  });
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
