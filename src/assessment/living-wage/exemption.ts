import type { ExemptionAmount, ExemptionDayCount, ExemptionKind } from '../../values/income-exemption.ts';
import { monthOfDate } from '../../values/partial-period.ts';
import { lastDayOf } from '../days-in-month.ts';
import type { Fact, Missing } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import { cents, isLess, lower, minus, positive, times, zero, type Exact } from './exact.ts';
import { exemptionDays, type ExemptionDays } from './exemption-days.ts';
import { without } from './means.ts';
import type { Line } from './model.ts';
import { isExact, sumOfRanges, type Range } from './range.ts';

/** The exemption of income from work or training of the applicant: royal decree of 11 July 2002, art. 35. */
export interface WorkExemption {
  /** As the centre grants it; absent when it has not settled it. */
  readonly kind?: ExemptionKind;
  readonly amount?: ExemptionAmount;
  /** Days of the month; absent for a kind that counts none. */
  readonly days?: ExemptionDays;
  /** What is exempt at most, a year. Without `high` no limit is known. */
  readonly most: Range;
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
}

/** The exemption that is shown as possible while the centre has not settled one. */
const usual: ExemptionKind = 'ordinary';

/** What can be exempt by what the centre settled. Not settled: somewhere between nothing and the ordinary exemption. */
export function workExemption(inquiry: Inquiry, dayCount: ExemptionDayCount): WorkExemption {
  const settled = inquiry.choices.exemption;
  const kind = settled?.kind ?? usual;
  const amount = inquiry.exemption.amounts.find((row) => row.kind === kind && row.validFrom <= inquiry.day);
  if (!settled) {
    const missing: readonly Missing[] = [{ why: 'notSettled', path: '/exemption' }];
    return { most: { low: zero, ...(amount ? { high: aYear(amount) } : {}) }, facts: [], missing };
  }
  const facts: readonly Fact[] = [{ origin: 'chosen', path: '/exemption' }];
  if (!amount) return { kind, most: { low: zero }, facts, missing: [{ why: 'notInSource', path: '/day' }] };
  if (inquiry.exemption.withoutCounter.includes(kind)) {
    const most = { low: aYear(amount), high: aYear(amount) };
    return { kind, amount, most, facts, missing: [] };
  }
  const days = exemptionDays(inquiry, dayCount);
  const most = limited(amount, days, Number(lastDayOf(monthOfDate(inquiry.day)).slice(8)));
  return { kind, amount, days, most, facts: [...facts, ...days.facts], missing: isExact(most) ? [] : days.missing };
}

function aYear({ amount, per }: ExemptionAmount): Exact {
  return per === 'year' ? cents(amount) : cents(amount * 12);
}

/**
 * The amount, as far as days are left. When fewer are left than the month takes, only the first ones are exempt, in
 * proportion (assumed). An amount for a year is not divided by days.
 */
function limited(amount: ExemptionAmount, days: ExemptionDays, daysOfMonth: number): Range {
  const whole = aYear(amount);
  const { remainingBefore: left, monthDays } = days;
  if (left === undefined) return { low: zero, high: whole };
  if (left === 0) return { low: zero, high: zero };
  if (amount.per === 'year' || left >= daysOfMonth || monthDays === 0) return { low: whole, high: whole };
  if (monthDays === undefined) return { low: times(whole, left, daysOfMonth), high: whole };
  const part = left >= monthDays ? whole : times(whole, left, monthDays);
  return { low: part, high: part };
}

/** What counts of incomes when the exemption is taken off, and what it takes off. */
export interface Exempted {
  readonly counted: Range;
  readonly exempt: Range;
}

/** The exemption is never more than the income that it is for. An artist's is for fees, the others for work. */
export function exempted(lines: readonly Line[], exemption: WorkExemption): Exempted {
  const isFor = ({ code }: Line) => (exemption.kind === 'artist') === (code === 'artistFee');
  const counted = lines.filter((line) => line.counted);
  const exemptible = sumOfRanges(counted.flatMap((line) => (line.exemptible && isFor(line) ? [line.exemptible] : [])));
  const rest = sumOfRanges(
    counted.map((line) => (line.exemptible && isFor(line) ? without(line.range, line.exemptible) : line.range)),
  );
  const { most } = exemption;
  const left: Range = {
    low: most.high ? positive(minus(exemptible.low, most.high)) : zero,
    ...(exemptible.high ? { high: positive(minus(exemptible.high, most.low)) } : {}),
  };
  return { counted: sumOfRanges([rest, left]), exempt: exemptOf(exemptible, most) };
}

function exemptOf(exemptible: Range, most: Range): Range {
  const highs = [exemptible.high, most.high].filter((high) => high !== undefined);
  const [first] = highs;
  return {
    low: lower(exemptible.low, most.low),
    ...(first ? { high: highs.reduce(lower, first) } : {}),
  };
}

/** Whether there is, or may be, income to which an exemption applies. */
export function isExemptionAtStake(lines: readonly Line[]): boolean {
  return lines.some(
    ({ counted, exemptible }) =>
      counted && exemptible && (exemptible.high === undefined || isLess(zero, exemptible.high)),
  );
}
