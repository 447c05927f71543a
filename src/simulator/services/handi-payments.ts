import { Temporal } from 'temporal-polyfill';
import { resolve } from '../personas/schema.ts';
import type { HandicapFile } from '../personas/schema-handicap.ts';
import type { XmlElements } from '../xml.ts';

const most = 24;

/** Payments of the months with a day in the period, up to the month before today; the last one first. */
export function paymentsIn(
  file: HandicapFile,
  { beginDate, endDate }: { readonly beginDate: string; readonly endDate: string },
  today: string,
): readonly XmlElements[] {
  const month = (day: string) => day.slice(0, 7);
  const canceled = new Set(file.canceledPayments.map((date) => month(resolve(date, today))));
  const paid: XmlElements[] = [];
  let current = Temporal.PlainDate.from(endDate < today ? endDate : today).with({ day: 1 });
  if (month(current.toString()) === month(today)) current = current.subtract({ months: 1 });
  for (
    ;
    month(current.toString()) >= month(beginDate) && paid.length < most;
    current = current.subtract({ months: 1 })
  ) {
    const yearMonth = month(current.toString());
    const allowance = file.allowances.find(
      ({ since, until }) =>
        month(resolve(since, today)) <= yearMonth && (until === undefined || month(resolve(until, today)) >= yearMonth),
    );
    if (allowance) paid.push({ yearMonth, amount: allowance.monthly, cancelledPayment: canceled.has(yearMonth) });
  }
  return paid;
}
