import { centsOf } from '../values/amount.ts';
import { addMonths, type CalendarDate } from '../values/calendar.ts';
import { addQuarters, daysOfQuarter, monthOfDate, quarterOfDate, type YearMonth } from '../values/partial-period.ts';
import { overlapOf, type ClosedPeriod } from '../values/period-overlap.ts';
import type { DeclaredOccupation, WageDeclaration } from '../streams/wages/schema.ts';
import { newest } from './dated.ts';
import { spread } from './spread.ts';

/*
 * What the quarterly declarations of employers (DmfA) say of a month: gross pay in the hand, and days of work.
 */

/** Months after a quarter in which its declarations can still come; published as two to five. */
const declaredLate = [{ validFrom: '2003-01-01', months: 5 }];

/** Code list `remunerationKinds`: the private use of a vehicle is no money, and what was paid before is not paid again. */
const notPaidNow: readonly string[] = ['10', '12'];

/** Code list `workingTimeKinds`: work and other time with pay. */
const work = '1';

/** A line of an occupation or the pay of a student, with its days. */
export interface PayLine {
  /** The days of the quarter that it covers; all of them when it names none of the quarter. */
  readonly period: ClosedPeriod;
  /** Gross eurocents; absent when an amount is hidden or cannot be read. */
  readonly cents?: number | undefined;
  /** Hundredths of days of work; absent when the line does not tell them. */
  readonly days?: number | undefined;
}

/** Pay of a month. Absent numbers are not known, and not nothing. */
export interface MonthPay {
  readonly month: YearMonth;
  readonly cents?: number | undefined;
  readonly days?: number | undefined;
}

/** The lines of a declaration; none when its quarter cannot be read. A declaration that hides its lines has one. */
export function payLinesOf({ quarter, occupations = [], studentPay }: WageDeclaration): readonly PayLine[] {
  if (quarter === undefined) return [];
  const whole = daysOfQuarter(quarter);
  const lines = [
    ...occupations.map((one): PayLine => ({ period: daysIn(one, whole), cents: grossOf(one), days: workedOf(one) })),
    ...(studentPay
      ? [
          {
            period: whole,
            cents: studentPay.amount && centsOf(studentPay.amount),
            days: studentPay.days === undefined ? undefined : studentPay.days * 100,
          },
        ]
      : []),
  ];
  return lines.length > 0 ? lines : [{ period: whole }];
}

/** What lines come to in each month, spread by the days that they cover, in the order of time. */
export function payByMonth(lines: readonly PayLine[]): readonly MonthPay[] {
  const parts = lines.flatMap(({ period, cents, days }) => {
    const paid = spread(cents ?? 0, period);
    const worked = spread(days ?? 0, period);
    return [...paid.keys()].map((month) => ({
      month,
      cents: cents === undefined ? undefined : paid.get(month),
      days: days === undefined ? undefined : worked.get(month),
    }));
  });
  return [...Map.groupBy(parts, ({ month }) => month)]
    .map(([month, of]) => ({
      month,
      cents: sumOf(of.map(({ cents }) => cents)),
      days: sumOf(of.map(({ days }) => days)),
    }))
    .sort((one, other) => (one.month < other.month ? -1 : 1));
}

/** The last day of the last quarter of which no declaration can come any more, seen from a day. */
export function declaredUntil(day: CalendarDate): CalendarDate {
  const late = addMonths(day, -newest(declaredLate, day).months);
  return daysOfQuarter(addQuarters(quarterOfDate(`${monthOfDate(late)}-01`), -1)).endDate;
}

/** The sum; undefined when one of the numbers is not known. */
export function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
}

function daysIn({ startDate, endDate }: DeclaredOccupation, quarter: ClosedPeriod): ClosedPeriod {
  return overlapOf({ startDate: startDate ?? quarter.startDate, endDate }, quarter) ?? quarter;
}

function grossOf({ remunerations }: DeclaredOccupation): number | undefined {
  return (
    remunerations &&
    sumOf(
      remunerations
        .filter(({ kind }) => !notPaidNow.includes(kind.code))
        .map(({ amount }) => amount && centsOf(amount)),
    )
  );
}

function workedOf({ workingTimes }: DeclaredOccupation): number | undefined {
  return (
    workingTimes &&
    sumOf(
      workingTimes
        .filter(({ kind }) => kind?.code === work)
        .map(({ days }) => (days === undefined ? undefined : Math.round(Number(days) * 100))),
    )
  );
}
