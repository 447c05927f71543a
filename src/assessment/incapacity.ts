import { centsOf } from '../values/amount.ts';
import { addMonths, type CalendarDate } from '../values/calendar.ts';
import { daysOfQuarter, quarterOfDate } from '../values/partial-period.ts';
import type { ClosedPeriod } from '../values/period-overlap.ts';
import type { DataOf } from './answers.ts';
import type { MonthPay } from './pay.ts';
import { spread } from './spread.ts';

export type BenefitPeriod = NonNullable<DataOf<'incapacity'>['indemnityPeriods']>[number];
export type BenefitPayment = NonNullable<DataOf<'incapacity'>['payments']>[number];

/** How a period ended, by the codes of `incapacityExits`: it has not. */
const goesOn = '0';
/** Help of others and regularisations are no income of the months to come; codes of `incapacityAllowanceCategories`. */
const ordinary = '0';

/**
 * Whether a period runs on a day. A period is of one quarter. It goes on after it when the fund says so in the last
 * quarter that it attested, and that is the one of the day or the one before.
 */
export function runsOn(period: BenefitPeriod, all: readonly BenefitPeriod[], day: CalendarDate): boolean {
  const { isCanceled, startDate, endDate, exit, quarter } = period;
  if (isCanceled === true || (startDate !== undefined && startDate > day)) return false;
  if (endDate === undefined || endDate >= day) return true;
  const isLast = all.every((other) => other.isCanceled === true || other.quarter <= quarter);
  return isLast && quarter >= quarterOfDate(addMonths(day, -3)) && exit?.code === goesOn;
}

/** True for an ordinary payment of days, which the months to come can be told from. */
export function isOrdinary({ isCanceled, paidAmount, days, allowanceCategory }: BenefitPayment): boolean {
  return (
    isCanceled !== true &&
    paidAmount !== undefined &&
    !paidAmount.value.startsWith('-') &&
    (days ?? 0) > 0 &&
    (allowanceCategory?.code ?? ordinary) === ordinary
  );
}

/** The days of a period, within its quarter: one without a last day goes on to the end of it. */
export function daysOfBenefit({ quarter, startDate, endDate }: BenefitPeriod): ClosedPeriod {
  const whole = daysOfQuarter(quarter);
  return { startDate: startDate ?? whole.startDate, endDate: endDate ?? whole.endDate };
}

/** A payment as parts of its months, spread over the days for which it was; none when it does not tell them. */
export function benefitByMonth(payment: BenefitPayment): readonly MonthPay[] {
  const { startDate = payment.endDate, endDate = payment.startDate, paidAmount, days } = payment;
  if (startDate === undefined || endDate === undefined || endDate < startDate) return [];
  const cents = paidAmount && centsOf(paidAmount);
  const amounts = spread(cents ?? 0, { startDate, endDate });
  const dayCounts = spread((days ?? 0) * 100, { startDate, endDate });
  return [...amounts].map(([month, amount]) => ({
    month,
    cents: cents === undefined ? undefined : amount,
    days: days === undefined ? undefined : dayCounts.get(month),
  }));
}
