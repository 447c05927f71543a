import { isOrdinary, runsOn, type BenefitPayment } from '../incapacity.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { itemsOf, unsaid } from '../items.ts';
import { told, within } from '../known.ts';
import { incapacityWithholdingRows, rowOn } from './amounts.ts';
import { exactOf, times } from './exact.ts';
import type { FoundAmount } from './model.ts';
import { anything, netOf, nothingAtAll } from './range.ts';

/** Days of benefit in a year: six a week (assumed, as the days that the funds tell). */
const daysOfYear = 312;
/**
 * Benefits of the sickness fund, projected from the last ordinary payment while a period runs on the day: the amount of a
 * day, six days a week. It is gross (assumed), so the net amount lies between that and what is left after withholding.
 */
export function foundIncapacity(inquiry: Inquiry, person: Person): FoundAmount {
  const periods = told(inquiry, person, 'incapacity', 'indemnityPeriods');
  if (periods.state === 'unknown') return { facts: [], missing: [periods.missing] };
  if (periods.state === 'none') return { range: nothingAtAll, facts: [periods.fact], missing: [] };
  const running = periods.value.flatMap((period, index) =>
    runsOn(period, periods.value, inquiry.day) ? [within(periods.fact, index)] : [],
  );
  if (running.length === 0) return { range: nothingAtAll, facts: [periods.fact], missing: [] };
  const payments = itemsOf(told(inquiry, person, 'incapacity', 'payments'));
  const usable = payments.items.filter(({ value }) => isOrdinary(value));
  const [first] = usable;
  if (first === undefined) {
    const missing = payments.missing.length > 0 ? payments.missing : running.map((fact) => unsaid(fact));
    return { range: anything, facts: running, missing };
  }
  const last = usable.reduce((one, other) => (endOf(other.value) > endOf(one.value) ? other : one), first);
  const { paidAmount, days = 0 } = last.value;
  const gross = paidAmount && days > 0 ? times(exactOf(paidAmount), daysOfYear, days) : undefined;
  return {
    range: gross ? netOf(gross, rowOn(incapacityWithholdingRows, inquiry.day)?.most) : anything,
    facts: [...running, last.fact],
    missing: [unsaid(last.fact, 'paidAmount')],
  };
}

function endOf({ endDate, startDate }: BenefitPayment): string {
  return endDate ?? startDate ?? '';
}
