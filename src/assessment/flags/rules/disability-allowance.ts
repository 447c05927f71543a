import { centsOf } from '../../../values/amount.ts';
import { itemsOf, unsaid } from '../../items.ts';
import { told, within } from '../../known.ts';
import { includesMonth } from '../../months.ts';
import type { IncomeKind } from '../../declared.ts';
import type { FlagRule, Sighting } from '../flag.ts';
import { wordsOf } from '../words.ts';
import { bothAids, supervised } from './supervision.ts';

/** Code list `handicapAllowanceKinds`: which declared income each kind of allowance is. */
const kindsOf: Readonly<Record<string, readonly IncomeKind[]>> = {
  '3': ['disabilityIncomeReplacement', 'integrationAllowance'],
  '4': ['elderlyAllowance'],
};

/** Of another or an unknown kind any of them can be meant. */
const anyKind: readonly IncomeKind[] = ['disabilityIncomeReplacement', 'integrationAllowance', 'elderlyAllowance'];

/** Kinds that the law does not count: aid to the elderly (royal decree of 11 July 2002, art. 22). */
const notCounted: readonly string[] = ['4'];

/**
 * Allowances for persons with a disability in months of aid: payments, and rights of which the payment of the month did
 * not come yet. The part that is an integration allowance is not counted, but no source tells it apart for certain.
 */
export const disabilityAllowance: FlagRule = {
  rule: supervised('disabilityAllowance'),
  aids: bothAids,
  item: 'income',
  isOfHousehold: true,
  canBeExempt: false,
  words: wordsOf('disabilityAllowance'),
  look(inquiry, person, months) {
    const payments = itemsOf(told(inquiry, person, 'dgph', 'payments'));
    const allowances = itemsOf(told(inquiry, person, 'dgph', 'allowances'));
    const asked = told(inquiry, person, 'dgph', 'paymentPeriod');
    const codes = new Set(allowances.items.map(({ value }) => value.kind?.code ?? ''));
    // A payment does not say of which allowance it is.
    const only = codes.size === 1 ? [...codes][0] : undefined;
    const paid = payments.items.flatMap(({ value, fact }): Sighting[] => {
      const month = value.yearMonth;
      if (month !== undefined && !months.includes(month)) return [];
      const seen = {
        cents: value.amount && centsOf(value.amount),
        basis: 'untaxed',
        facts: [fact],
        kinds: kindsOf[only ?? ''] ?? anyKind,
      } as const;
      if (value.isCanceled) {
        const facts = [within(fact, 'isCanceled')];
        return month === undefined ? [] : [{ ...seen, months: [month], explained: { reason: 'canceled', facts } }];
      }
      if (month === undefined) return [{ ...seen, months, unsure: [unsaid(fact, 'yearMonth')] }];
      const right = allowances.items.map((one) => within(one.fact, 'kind'));
      const explained = isNotCounted(only) && { explained: { reason: 'notCountedByLaw', facts: right } as const };
      return [{ ...seen, months: [month], ...explained }];
    });
    const paidMonths = new Set(paid.filter((one) => !one.explained && !one.unsure).flatMap((one) => one.months));
    const running = allowances.items.map(({ value, fact }): Sighting => {
      const code = value.kind?.code;
      const amount = value.totalMonthlyAmount ?? value.monthlyAmount;
      return {
        months: months.filter((month) => !paidMonths.has(month) && includesMonth(value, month)),
        cents: amount && centsOf(amount),
        basis: 'untaxed',
        facts: [fact],
        kinds: kindsOf[code ?? ''] ?? anyKind,
        ...(isNotCounted(code) && { explained: { reason: 'notCountedByLaw', facts: [within(fact, 'kind')] } as const }),
      };
    });
    const isUnread = asked.state === 'known' && months.some((month) => !includesMonth(asked.value, month));
    return {
      sightings: [...paid, ...running],
      missing: [...payments.missing, ...allowances.missing, ...(isUnread ? [unsaid(asked.fact)] : [])],
      looked: [...payments.looked, ...allowances.looked],
    };
  },
};

function isNotCounted(code: string | undefined): boolean {
  return code !== undefined && notCounted.includes(code);
}
