import type { ExemptionDayCount } from '../../values/income-exemption.ts';
import { monthOfDate } from '../../values/partial-period.ts';
import { calculate, type Calculation, type Given } from './calculate.ts';
import { euroOf, minus, plus, times, type Exact } from './exact.ts';
import { isPartOfMonth, runsOn } from './income-declared.ts';
import type { Reading } from './model.ts';
import { amountOf, daysIn, paidMonth, type MonthBasis } from './months.ts';
import type { LivingWageMonth, LivingWagePartMonth } from './view.ts';

/** One way of reading what is not settled. */
export interface ReadLaw extends Omit<Reading, 'daysOfMonth' | 'withoutPartMonths'> {
  readonly monthBasis: MonthBasis;
  readonly dayCount: ExemptionDayCount;
}

/** The living wage by one reading, at most. Months as they are shown. */
export interface Wage {
  readonly calculation: Calculation;
  readonly perYear: Exact;
  readonly perMonth: Exact;
  readonly firstMonth?: LivingWageMonth;
  readonly lastMonth?: LivingWageMonth;
  readonly partMonth?: LivingWagePartMonth;
}

/** Computes the living wage by a reading; without an amount of the category only the calculation is there. */
export function wageOf(given: Given, law: ReadLaw): { readonly calculation: Calculation; readonly wage?: Wage } {
  const { monthBasis, dayCount, ...reading } = law;
  const daysOfMonth = monthBasis === 'thirtieths' ? 30 : daysIn(monthOfDate(given.inquiry.day));
  const whole: Reading = { ...reading, daysOfMonth, withoutPartMonths: false };
  const calculation = calculate(given, whole, dayCount);
  const most = calculation.livingWage?.high;
  if (most === undefined) return { calculation };
  const perMonth = times(most, 1, 12);
  return {
    calculation,
    wage: {
      calculation,
      perYear: most,
      perMonth,
      ...monthsOf(given, perMonth, monthBasis),
      ...partMonthOf(given, perMonth, whole, dayCount),
    },
  };
}

/** The months in which aid begins and ends; one month when both are the same. */
function monthsOf({ inquiry }: Given, perMonth: Exact, basis: MonthBasis): Pick<Wage, 'firstMonth' | 'lastMonth'> {
  const { aidFrom: from = inquiry.integration.applicationDate, aidUntil: until } = inquiry.choices;
  const shown = (day: string): LivingWageMonth | undefined => {
    const month = paidMonth(monthOfDate(day), { from, until }, basis);
    return month && { ...month, amount: euroOf(amountOf(month, perMonth)) };
  };
  const first = shown(from);
  const last = until !== undefined && monthOfDate(until) !== monthOfDate(from) ? shown(until) : undefined;
  return { ...(first ? { firstMonth: first } : {}), ...(last ? { lastMonth: last } : {}) };
}

/** A month with some days of work is those days with the income, and the others without it. */
function partMonthOf(
  given: Given,
  withWork: Exact,
  reading: Reading,
  dayCount: ExemptionDayCount,
): Pick<Wage, 'partMonth'> {
  const { day, declared } = given.inquiry;
  const { daysOfMonth } = reading;
  const parts = (declared?.income ?? []).filter((income) => isPartOfMonth(income, reading) && runsOn(income, day));
  const days = Math.max(0, ...parts.map(({ daysWorked = 0 }) => daysWorked));
  if (days === 0) return {};
  const idle = calculate(given, { ...reading, withoutPartMonths: true }, dayCount).livingWage?.high;
  if (idle === undefined) return {};
  const withoutWork = times(idle, 1, 12);
  const livingWage = plus(times(withWork, days, daysOfMonth), times(withoutWork, daysOfMonth - days, daysOfMonth));
  return {
    partMonth: {
      month: monthOfDate(day),
      days,
      daysOfMonth,
      counted: euroOf(minus(withoutWork, livingWage)),
      livingWage: euroOf(livingWage),
    },
  };
}
