import type { DataOf } from '../answers.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { itemsOf, unsaid } from '../items.ts';
import { told, within } from '../known.ts';
import { addMonths } from '../../values/calendar.ts';
import { quarterOfDate } from '../../values/partial-period.ts';
import { incapacityWithholdingRows, rowOn } from './amounts.ts';
import { exactOf, times } from './exact.ts';
import type { FoundAmount } from './model.ts';
import { anything, netOf, nothingAtAll } from './range.ts';

type Period = NonNullable<DataOf<'incapacity'>['indemnityPeriods']>[number];
type Payment = NonNullable<DataOf<'incapacity'>['payments']>[number];

/** Days of benefit in a year: six a week (assumed, as the days that the funds tell). */
const daysOfYear = 312;
/** How a period ended, by the codes of `incapacityExits`: it has not. */
const goesOn = '0';
/** Help of others and regularisations are no income of the months to come; codes of `incapacityAllowanceCategories`. */
const ordinary = '0';

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

/**
 * A period is of one quarter. It goes on after it when the fund says so in the last quarter that it attested, and that is
 * the one of the day or the one before.
 */
function runsOn(period: Period, all: readonly Period[], day: string): boolean {
  const { isCanceled, startDate, endDate, exit, quarter } = period;
  if (isCanceled === true || (startDate !== undefined && startDate > day)) return false;
  if (endDate === undefined || endDate >= day) return true;
  const isLast = all.every((other) => other.isCanceled === true || other.quarter <= quarter);
  return isLast && quarter >= quarterOfDate(addMonths(day, -3)) && exit?.code === goesOn;
}

function isOrdinary({ isCanceled, paidAmount, days, allowanceCategory }: Payment): boolean {
  return (
    isCanceled !== true &&
    paidAmount !== undefined &&
    !paidAmount.value.startsWith('-') &&
    (days ?? 0) > 0 &&
    (allowanceCategory?.code ?? ordinary) === ordinary
  );
}

function endOf({ endDate, startDate }: Payment): string {
  return endDate ?? startDate ?? '';
}
