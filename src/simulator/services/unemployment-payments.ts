import { toCents } from '../cents.ts';
import { resolve, type Unemployment, type UnemploymentPayment, type UnemploymentRight } from '../personas/schema.ts';
import type { XmlElements } from '../xml.ts';
import { describedCode } from './unemployment-codes.ts';
import { unemploymentLabels } from './labels-unemployment.ts';

/** A month that was paid. Numbers are whole: eurocents and half allowances. */
export interface PaidMonth {
  readonly month: string;
  readonly dailyCents: number;
  readonly halfAllowances: number;
  readonly acceptedCents: number | undefined;
  readonly right: UnemploymentRight | undefined;
}

/** The months of the period that were paid, from old to new; a month is paid when it is over. */
export function paidSums(file: Unemployment, begin: string, end: string, today: string): XmlElements[] {
  return paidMonths(file, today)
    .filter(({ month }) => month >= begin && month <= end)
    .reverse()
    .map((paid) => {
      const status = statusOf(paid.month, today);
      const paidAmount = centsOf(paid);
      return {
        relatedMonth: paid.month,
        paidAmount,
        acceptedAmount: status === 'NOT_STARTED' ? undefined : (paid.acceptedCents ?? paidAmount),
        dossierStatus: status,
        nbrOfAllowances: inHalves(paid.halfAllowances),
      };
    });
}

/** The last payment up to a day; `withoutRight` when no right explains it, and undefined when nothing was paid. */
export function lastPayment(file: Unemployment, day: string, today: string): XmlElements | 'withoutRight' | undefined {
  const paid = paidMonths(file, today).find(({ month }) => month <= day.slice(0, 7));
  if (!paid) return undefined;
  if (!paid.right) return 'withoutRight';
  return {
    paidMonth: paid.month,
    theoricDailyAllowanceAmount: paid.dailyCents,
    nbrOfAllowances: inHalves(paid.halfAllowances),
    unemploymentCode: describedCode(unemploymentLabels, paid.right.code),
    indemnificationRegime: paid.right.regime,
    dossierStatus: statusOf(paid.month, today),
  };
}

/** The months that were paid, the newest first. */
export function paidMonths(file: Unemployment, today: string): readonly PaidMonth[] {
  const paid = file.payments.flatMap((payment) => monthsOf(payment, file, today));
  return paid.sort((a, b) => (a.month < b.month ? 1 : -1));
}

function monthsOf(payment: UnemploymentPayment, { rights }: Unemployment, today: string): readonly PaidMonth[] {
  const months: PaidMonth[] = [];
  const until = payment.until === undefined ? undefined : resolve(payment.until, today).slice(0, 7);
  const first = resolve(payment.since, today).slice(0, 7);
  for (let month = monthBefore(today.slice(0, 7)); month >= first; month = monthBefore(month)) {
    if (until !== undefined && month > until) continue;
    const right = rights.find((one) => isInMonth(one, month, today));
    const differs = payment.irregular.find((one) => resolve(one.month, today).startsWith(month));
    months.push({
      month,
      right,
      dailyCents: toCents(payment.daily ?? right?.daily ?? '0'),
      halfAllowances: 2 * Number(differs?.allowances ?? payment.allowances),
      acceptedCents: differs?.accepted === undefined ? undefined : toCents(differs.accepted),
    });
  }
  return months;
}

function isInMonth({ since, until }: UnemploymentRight, month: string, today: string): boolean {
  return (
    resolve(since, today).slice(0, 7) <= month && (until === undefined || resolve(until, today).slice(0, 7) >= month)
  );
}

/** The office verifies in the months after: first nothing, then provisionally. */
function statusOf(month: string, today: string): 'NOT_STARTED' | 'PROVISIONAL' | 'COMPLETED' {
  const age = 12 * (year(today) - year(month)) + number(today) - number(month);
  return age < 2 ? 'NOT_STARTED' : age < 4 ? 'PROVISIONAL' : 'COMPLETED';
}

/** Half a cent is rounded up. */
/** What was paid for a month. */
export function centsOf({ dailyCents, halfAllowances }: PaidMonth): number {
  return Math.floor((dailyCents * halfAllowances + 1) / 2);
}

function inHalves(halves: number): string {
  return halves % 2 === 0 ? String(halves / 2) : `${String((halves - 1) / 2)}.5`;
}

function monthBefore(month: string): string {
  return number(month) === 1
    ? `${String(year(month) - 1)}-12`
    : `${month.slice(0, 5)}${String(number(month) - 1).padStart(2, '0')}`;
}

function year(date: string): number {
  return Number(date.slice(0, 4));
}

function number(date: string): number {
  return Number(date.slice(5, 7));
}
