import type { DataOf } from '../../answers.ts';
import type { Fact } from '../../finding.ts';
import { itemsOf } from '../../items.ts';
import { told } from '../../known.ts';
import { paidIn } from './paid.ts';
import { runningIn } from './running.ts';
import type { IncomeSource, Line } from './source.ts';

type Payment = NonNullable<DataOf<'dgph'>['payments']>[number];

/** Allowances for disability: what a source paid, and a right at a source that does not tell its payments. */
export const disabilityAllowances: IncomeSource = {
  kind: 'disability',
  stream: 'dgph',
  // The data say the period of the payments.
  reach: { settledAfterDays: 31 },
  told(inquiry, person) {
    const known = told(inquiry, person, 'dgph', 'payments');
    // A canceled payment was not received.
    const received = itemsOf(known).items.filter(({ value }) => !value.isCanceled);
    const paid = Map.groupBy(received, ({ value }) => value.source.code);
    const allowances = told(inquiry, person, 'dgph', 'allowances');
    const rights = itemsOf(allowances).items.filter(({ value }) => !paid.has(value.source.code));
    const unpaid = rights.map(({ value: { kind, source, startDate, endDate }, fact }): Line => ({
      label: kind?.label,
      payer: source.label,
      basis: 'unspecified',
      facts: [fact],
      in: (month) => runningIn(month, [{ startDate, endDate, fact }]),
    }));
    const period = person.answers.dgph?.data?.paymentPeriod;
    return { known, beside: allowances, lines: [...[...paid.values()].map(lineOf), ...unpaid], period };
  },
};

function lineOf(found: readonly { readonly value: Payment; readonly fact: Fact }[]): Line {
  const payments = found.map(({ value: { yearMonth, amount }, fact }) => ({ month: yearMonth, amount, fact }));
  const bases = new Set(found.map(({ value }) => value.amountBasis));
  const [basis] = bases;
  return {
    payer: found[0]?.value.source.label,
    basis: bases.size === 1 && basis !== undefined ? basis : 'unspecified',
    facts: found.map(({ fact }) => fact),
    in: (month) => paidIn(month, payments),
  };
}
