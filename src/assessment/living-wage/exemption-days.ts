import { lastDayOfMonths } from '../../values/calendar.ts';
import type { ExemptionDayCount } from '../../values/income-exemption.ts';
import { overlapOf, type ClosedPeriod } from '../../values/period-overlap.ts';
import { monthOfDate } from '../../values/partial-period.ts';
import { firstDayOf, lastDayOf } from '../days-in-month.ts';
import type { Fact, Missing } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import { told, within } from '../known.ts';
import { alertsOf, countMonths, windowOf, type ExemptionAlert } from '../../streams/attestations/exemption-rule.ts';

/** The days of an exemption in the month of the inquiry. What is absent is unknown. */
export interface ExemptionDays {
  /** In which days can be used. */
  readonly window?: ClosedPeriod;
  /** Left before the month. */
  readonly remainingBefore?: number;
  /** Days of the month that count. */
  readonly monthDays?: number;
  /** Those of them that are exempt. */
  readonly exemptDays?: number;
  readonly remainingAfter?: number;
  readonly alerts: readonly ExemptionAlert[];
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
}

interface Part<T> {
  readonly value?: T | undefined;
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
}

const chosen = (name: string): readonly Fact[] => [{ origin: 'chosen', path: `/exemption/${name}` }];

/** Counts the days of the month of the inquiry: what was used before, what the month takes, what is left. */
export function exemptionDays(inquiry: Inquiry, dayCount: ExemptionDayCount): ExemptionDays {
  const month = monthOfDate(inquiry.day);
  const used = remainingBefore(inquiry);
  const start = windowStart(inquiry, used.value === inquiry.exemption.days);
  const window = start.value === undefined ? undefined : windowOf(start.value, inquiry.exemption.windows);
  const isOver = window !== undefined && window.endDate < inquiry.day;
  const remaining = isOver ? 0 : window === undefined ? undefined : used.value;
  const days = monthDays(inquiry, dayCount);
  const parts = [used, start, ...(remaining === 0 ? [] : [days])];
  const facts = parts.flatMap((part) => part.facts);
  const missing = isOver ? [] : parts.flatMap((part) => part.missing);
  if (remaining === undefined || window === undefined) {
    return { ...defined('window', window), ...defined('monthDays', days.value), alerts: [], facts, missing };
  }
  const counted = countMonths(remaining, [{ month, ...defined('days', days.value) }]);
  const [first] = counted;
  return {
    window,
    remainingBefore: remaining,
    ...defined('monthDays', days.value),
    ...defined('exemptDays', first?.exemptDays),
    ...defined('remainingAfter', first?.remainingDays),
    alerts: alertsOf(remaining, counted, window),
    facts,
    missing,
  };
}

function defined<Name extends string, T>(name: Name, value: T | undefined): Partial<Record<Name, T>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, T>);
}

/** Days left before the month: what the social worker says was used, else what the attestations counted. */
function remainingBefore(inquiry: Inquiry): Part<number> {
  const used = inquiry.choices.exemption?.daysUsed;
  if (used !== undefined) {
    return { value: Math.max(0, inquiry.exemption.days - used), facts: chosen('daysUsed'), missing: [] };
  }
  const found = told(inquiry, inquiry.applicant, 'attestations', 'incomeExemption');
  if (found.state === 'unknown') return { facts: [], missing: [found.missing] };
  if (found.state === 'none') return { value: inquiry.exemption.days, facts: [found.fact], missing: [] };
  const { hasExemption, remainingDays, monthsToCount = [] } = found.value;
  if (hasExemption === false) return { value: inquiry.exemption.days, facts: [found.fact], missing: [] };
  const before = monthsToCount.filter(({ month }) => month < monthOfDate(inquiry.day)).at(-1);
  const value = before ? before.remainingDays : remainingDays;
  const missing: readonly Missing[] =
    value === undefined ? [{ why: 'notInSource', stream: 'attestations', path: '/incomeExemption/remainingDays' }] : [];
  return { value, facts: [within(found.fact, 'remainingDays')], missing };
}

/** The first day of the window: of the first exemption, or the day of the inquiry for who never had one. */
function windowStart(inquiry: Inquiry, isUnused: boolean): Part<string> {
  const settled = inquiry.choices.exemption?.startDate;
  if (settled !== undefined) return { value: settled, facts: chosen('startDate'), missing: [] };
  const found = told(inquiry, inquiry.applicant, 'attestations', 'incomeExemption');
  if (found.state === 'known' && found.value.firstExemptionDate !== undefined) {
    return { value: found.value.firstExemptionDate, facts: [within(found.fact, 'firstExemptionDate')], missing: [] };
  }
  if (isUnused) return { value: inquiry.choices.exemption?.contractFrom ?? inquiry.day, facts: [], missing: [] };
  return { facts: [], missing: [{ why: 'notSettled', path: '/exemption/startDate' }] };
}

/** Days of the month that count: of the contract, or those worked. */
function monthDays(inquiry: Inquiry, dayCount: ExemptionDayCount): Part<number> {
  const { exemption } = inquiry.choices;
  const month = monthOfDate(inquiry.day);
  if (dayCount === 'workedDays') return workedDays(inquiry);
  if (exemption?.contractFrom !== undefined || exemption?.contractUntil !== undefined) {
    const days: ClosedPeriod = { startDate: firstDayOf(month), endDate: lastDayOf(month) };
    const { contractFrom: startDate = days.startDate, contractUntil: endDate } = exemption;
    return { value: overlapOf({ startDate, endDate }, days)?.days ?? 0, facts: chosen('contractFrom'), missing: [] };
  }
  const found = told(inquiry, inquiry.applicant, 'attestations', 'incomeExemption');
  if (found.state === 'known' && found.value.dayCount !== 'workedDays') {
    const index = (found.value.monthsToCount ?? []).findIndex((one) => one.month === month);
    const days = found.value.monthsToCount?.[index]?.days;
    if (days !== undefined) {
      return { value: days, facts: [within(found.fact, 'monthsToCount', index, 'days')], missing: [] };
    }
  }
  return { facts: [], missing: [{ why: 'notSettled', path: '/exemption/contractFrom' }] };
}

/** Days worked, as they are declared with the incomes from work of the month. */
function workedDays({ declared, day }: Inquiry): Part<number> {
  const work = (declared?.income ?? []).flatMap((income, index) =>
    ['wages', 'selfEmployment', 'training'].includes(income.kind) ? [{ income, index }] : [],
  );
  const path = (index: number) => `/income/${String(index)}/daysWorked`;
  const unknown = work.filter(({ income }) => income.daysWorked === undefined);
  if (work.length === 0 || unknown.length > 0) {
    const missing = unknown.map(({ index }): Missing => ({ why: 'notDeclared', path: path(index) }));
    return { facts: [], missing: missing.length > 0 ? missing : [{ why: 'notDeclared', path: '/income' }] };
  }
  const most = Number(lastDayOfMonths(firstDayOf(monthOfDate(day)), 1).slice(8));
  const days = work.reduce((sum, { income: { daysWorked = 0 } }) => sum + daysWorked, 0);
  return {
    value: Math.min(most, days),
    facts: work.map(({ index }): Fact => ({ origin: 'declared', path: path(index) })),
    missing: [],
  };
}
