import { unsaid } from '../items.ts';
import type { DataOf } from '../answers.ts';
import type { Missing } from '../finding.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { told, within } from '../known.ts';
import { isRunningPension, pensionKey } from '../pension-rights.ts';
import { decimal, exactOf, minus, positive, product, sumOf, times, zero, type Exact } from './exact.ts';
import type { FoundAmount } from './model.ts';
import { anything, nothingAtAll, sumOfRanges, type Range } from './range.ts';

type Payment = NonNullable<DataOf<'pension'>['payments']>[number];
type Right = NonNullable<DataOf<'pension'>['rights']>[number];

/** How often a year is paid, by the codes of `pensionPeriodicities`; what is paid exceptionally is paid once. */
const timesAYear: Readonly<Record<string, number>> = { '1': 12, '2': 6, '3': 4, '4': 3, '6': 2, J: 1, E: 1 };

/**
 * Pensions, projected from the last payment on each right that runs: what was paid, less the contributions and the
 * withholding tax that the register tells. Of a right on which no payment is known the amount is unknown.
 */
export function foundPensions(inquiry: Inquiry, person: Person): FoundAmount {
  const rights = told(inquiry, person, 'pension', 'rights');
  if (rights.state === 'unknown') return { facts: [], missing: [rights.missing] };
  if (rights.state === 'none') return { range: nothingAtAll, facts: [rights.fact], missing: [] };
  const payments = told(inquiry, person, 'pension', 'payments');
  const paid = payments.state === 'known' ? payments.value : [];
  const running = rights.value.flatMap((right, index) =>
    isRunningPension(right, inquiry.day) ? [{ right, index }] : [],
  );
  const parts = running.map(({ right, index }) => {
    const last = lastOf(right, paid);
    const range = last === undefined ? anything : perYear(right, paid[last]);
    const isExact = range.high !== undefined && range.low === range.high;
    const ofRight = within(rights.fact, index);
    const ofPayment = last !== undefined && payments.state === 'known' ? [within(payments.fact, last)] : [];
    const untold = payments.state === 'unknown' ? payments.missing : unsaid(ofPayment[0] ?? ofRight);
    const missing: readonly Missing[] = isExact ? [] : [untold];
    const facts = [ofRight, ...ofPayment];
    return { range, missing, facts };
  });
  if (parts.length === 0) return { range: nothingAtAll, facts: [rights.fact], missing: [] };
  return {
    range: sumOfRanges(parts.map(({ range }) => range)),
    facts: parts.flatMap(({ facts }) => facts),
    missing: parts.flatMap(({ missing }) => missing),
  };
}

/** Index of the last ordinary payment on a right. */
function lastOf(right: Right, payments: readonly Payment[]): number | undefined {
  const own = payments.flatMap((payment, index) => (isOn(right, payment) ? [{ payment, index }] : []));
  const month = ({ referencePeriod }: Payment) => referencePeriod?.endMonth ?? '';
  return own.reduce<(typeof own)[number] | undefined>(
    (last, one) => (last === undefined || month(one.payment) > month(last.payment) ? one : last),
    undefined,
  )?.index;
}

/** Holiday pay is not paid every time. */
function isOn(right: Right, payment: Payment): boolean {
  return payment.isHolidayPay !== true && pensionKey(payment) === pensionKey(right);
}

function perYear(right: Right, payment: Payment | undefined): Range {
  const often = timesAYear[payment?.periodicity?.code ?? right.periodicity?.code ?? ''];
  if (payment?.grossAmount === undefined || often === undefined) return anything;
  const contributions = [payment.healthInsuranceContribution?.amount, payment.solidarityContribution?.amount];
  const gross = exactOf(payment.grossAmount);
  const beforeTax = minus(gross, sumOf(contributions.flatMap((amount) => (amount ? [exactOf(amount)] : []))));
  const tax = taxOf(payment);
  if (tax === undefined) return { low: zero, high: times(positive(beforeTax), often) };
  const net = times(positive(minus(beforeTax, tax)), often);
  return { low: net, high: net };
}

/** The withholding tax of a payment; undefined when the register does not tell it for all of it. */
function taxOf({ parts, taxableAmount }: Payment): Exact | undefined {
  if (parts === undefined) return taxableAmount && exactOf(taxableAmount).numerator === 0n ? zero : undefined;
  const taxes = parts.map(({ taxableAmount: taxable, withholdingTaxPercentage: percentage }) => {
    if (taxable !== undefined && exactOf(taxable).numerator === 0n) return zero;
    if (taxable === undefined || percentage === undefined) return undefined;
    return times(product(exactOf(taxable), decimal(percentage)), 1, 100);
  });
  return taxes.every((tax) => tax !== undefined) ? sumOf(taxes) : undefined;
}
