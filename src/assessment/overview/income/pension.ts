import { usualPeriod } from '../../../streams/pension/query.ts';
import type { LocalizedText } from '../../../values/localized-text.ts';
import type { YearMonth } from '../../../values/partial-period.ts';
import type { DataOf } from '../../answers.ts';
import type { Fact } from '../../finding.ts';
import { itemsOf } from '../../items.ts';
import { told, within } from '../../known.ts';
import { pensionKey } from '../../pension-rights.ts';
import { paidIn, type Paid } from './paid.ts';
import { runningIn } from './running.ts';
import type { IncomeSource, Line, Seen } from './source.ts';

type Payment = NonNullable<DataOf<'pension'>['payments']>[number];
type Identified = Pick<Payment, 'payingInstitution' | 'fileNumber' | 'advantage'>;
type Found = { readonly value: Payment; readonly fact: Fact };

/** Pensions by the month in which they were paid, a line for each right. A right without a payment is a line too. */
export const pensions: IncomeSource = {
  kind: 'pension',
  stream: 'pension',
  reach: { monthsBack: usualPeriod.back, settledAfterDays: 31 },
  told(inquiry, person) {
    const known = told(inquiry, person, 'pension', 'payments');
    const paid = Map.groupBy(itemsOf(known).items, ({ value }) => pensionKey(value));
    const rights = itemsOf(told(inquiry, person, 'pension', 'rights')).items.filter(
      ({ value }) => value.hasPayments !== false && !paid.has(pensionKey(value)),
    );
    const unpaid = [...Map.groupBy(rights, ({ value }) => pensionKey(value)).values()].map((of): Line => ({
      ...namesOf(of.map(({ value }) => value)),
      basis: 'unspecified',
      facts: of.map(({ fact }) => fact),
      in: (month) =>
        runningIn(
          month,
          of.map(({ value, fact }) => ({ startDate: value.rightStartDate, endDate: value.rightEndDate, fact })),
        ),
    }));
    return { known, lines: [...[...paid.values()].map(lineOf), ...unpaid] };
  },
};

function lineOf(found: readonly Found[]): Line {
  const payments = found.flatMap(paymentsOf);
  const spread = found.filter(({ value }) => value.parts === undefined && !isOneMonth(value));
  return {
    ...namesOf(found.map(({ value }) => value)),
    basis: 'gross',
    facts: found.map(({ fact }) => fact),
    in: (month) => together(paidIn(month, payments), spreadIn(month, spread)),
  };
}

/** What the parts say; without parts, a payment for one month is of that month. */
function paymentsOf({ value, fact }: Found): readonly Paid[] {
  if (value.parts) {
    return value.parts.map(({ month, grossAmount }, index) => ({
      month,
      amount: grossAmount,
      fact: within(fact, 'parts', index),
    }));
  }
  if (!isOneMonth(value)) return [];
  return [{ month: value.referencePeriod?.startMonth, amount: value.grossAmount, fact }];
}

function isOneMonth({ referencePeriod: period }: Payment): boolean {
  return period?.startMonth !== undefined && period.startMonth === period.endMonth;
}

/** A total for several months: how much of it is of each is not said. */
function spreadIn(month: YearMonth, spread: readonly Found[]): Seen | undefined {
  return runningIn(
    month,
    spread.map(({ value: { referencePeriod: period }, fact }) => ({
      startDate: period?.startMonth && `${period.startMonth}-00`,
      endDate: period?.endMonth && `${period.endMonth}-00`,
      fact,
    })),
  );
}

/** An amount beside something without one is no sum. */
function together(paid: Seen | undefined, spread: Seen | undefined): Seen | undefined {
  if (!paid || !spread) return paid ?? spread;
  return { state: paid.state === 'unknown' ? 'unknown' : 'present', facts: [...paid.facts, ...spread.facts] };
}

function namesOf(of: readonly Identified[]): {
  readonly label?: LocalizedText | undefined;
  readonly payer?: LocalizedText | undefined;
} {
  const name = of.find(({ payingInstitution }) => payingInstitution.name)?.payingInstitution.name;
  return {
    label: of.find(({ advantage }) => advantage?.label)?.advantage?.label,
    payer: name === undefined ? undefined : { und: name },
  };
}
