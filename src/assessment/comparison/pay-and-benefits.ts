import { monthOfDate, type YearMonth } from '../../values/partial-period.ts';
import { isSameEmployer } from '../employers.ts';
import type { Fact } from '../finding.ts';
import { benefitByMonth, isOrdinary, runsOn } from '../incapacity.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { told } from '../known.ts';
import { declaredUntil, payByMonth, payLinesOf, sumOf, type MonthPay } from '../pay.ts';
import type { FoundIncome, IncomeAnswer } from './found-income.ts';
import { sourcedList } from './sources.ts';
import { employments } from './work.ts';

/**
 * Work and its pay are one income. Dimona says at once whether somebody works, and its employers say gross and months
 * later for how much; a quarter that is not declared yet says nothing. Pay of work that is over does not count.
 */
export function wages(inquiry: Inquiry, person: Person): IncomeAnswer {
  const jobs = employments(inquiry, person);
  const running = jobs.told.filter(({ value }) => value.state === 'now');
  const declarations = sourcedList(told(inquiry, person, 'wages', 'declarations'));
  const isDimonaKnown = jobs.missing.length === 0;
  const paid = declarations.told
    .filter(({ value }) => !value.isCanceled)
    .filter(
      ({ value }) =>
        !isDimonaKnown || running.some((job) => isSameEmployer(job.value.employer, value.employer) !== false),
    )
    .map(({ value, fact }) => ({ fact, months: payByMonth(payLinesOf(value)) }));
  const last = lastMonth(inquiry, paid);
  const isRunning =
    running.length > 0 ||
    (!isDimonaKnown && last !== undefined && last.month >= monthOfDate(declaredUntil(inquiry.day)));
  const answers = [...jobs.answers, ...declarations.answers];
  // Dimona alone settles that nobody employs the person now; without it, only pay that was found tells something.
  const missing = isDimonaKnown ? [] : [...jobs.missing, ...declarations.missing];
  if (running.length === 0 && last === undefined) return { answers, missing };
  const facts = [...running.map(({ fact }) => fact), ...(last?.facts ?? [])];
  const payers = running.flatMap(({ value }) => value.names);
  return { answers, missing, income: { ...amountOf(last), facts, isRunning, payers } };
}

/** Benefits of the sickness fund: whether a period runs, and what was paid last for a month, gross. */
export function benefits(inquiry: Inquiry, person: Person): IncomeAnswer {
  const periods = sourcedList(told(inquiry, person, 'incapacity', 'indemnityPeriods'));
  const payments = sourcedList(told(inquiry, person, 'incapacity', 'payments'));
  const all = periods.told.map(({ value }) => value);
  const running = periods.told.filter(({ value }) => runsOn(value, all, inquiry.day));
  const last = lastMonth(
    inquiry,
    payments.told
      .filter(({ value }) => isOrdinary(value))
      .map(({ value, fact }) => ({ fact, months: benefitByMonth(value) })),
  );
  const answers = [...periods.answers, ...payments.answers];
  const missing = [...periods.missing, ...payments.missing];
  if (running.length === 0 && last === undefined) return { answers, missing };
  const facts = [...running.map(({ fact }) => fact), ...(last?.facts ?? [])];
  return {
    answers,
    missing,
    income: { ...amountOf(last), facts, isRunning: running.length > 0, withheld: 'incapacity' },
  };
}

/** What was paid in a month, with where it stands. */
interface PaidMonth {
  readonly month: YearMonth;
  readonly cents: number | undefined;
  readonly facts: readonly Fact[];
}

/** The last month before the present one in which something was paid; the present one is not over. */
function lastMonth(
  { day }: Inquiry,
  paid: readonly { readonly fact: Fact; readonly months: readonly MonthPay[] }[],
): PaidMonth | undefined {
  const parts = paid
    .flatMap(({ fact, months }) => months.map((one) => ({ ...one, fact })))
    .filter(({ month }) => month < monthOfDate(day));
  const month = parts.reduce((latest, one) => (one.month > latest ? one.month : latest), '');
  const ofLast = parts.filter((one) => one.month === month);
  if (ofLast.length === 0) return undefined;
  return { month, cents: sumOf(ofLast.map(({ cents }) => cents)), facts: ofLast.map(({ fact }) => fact) };
}

function amountOf(last: PaidMonth | undefined): Pick<FoundIncome, 'cents' | 'basis' | 'month'> {
  if (!last) return {};
  return last.cents === undefined ? { month: last.month } : { month: last.month, cents: last.cents, basis: 'gross' };
}
