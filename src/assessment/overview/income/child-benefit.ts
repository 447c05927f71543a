import { usualMonthsBack } from '../../../streams/cadaf/query.ts';
import type { DataOf } from '../../answers.ts';
import { itemsOf } from '../../items.ts';
import { told, within } from '../../known.ts';
import { runningIn } from './running.ts';
import type { IncomeSource } from './source.ts';

type File = NonNullable<DataOf<'cadaf'>['files']>[number];

/** Child benefits, a line for each file with the person in it, also as the child. The source has no amounts. */
export const childBenefits: IncomeSource = {
  kind: 'childBenefit',
  stream: 'cadaf',
  reach: { monthsBack: usualMonthsBack, settledAfterDays: 31 },
  told(inquiry, person) {
    const known = told(inquiry, person, 'cadaf', 'files');
    const lines = itemsOf(known).items.map(({ value: file, fact }) => {
      const payments = [
        ...file.beneficiaries.map((member, index) => ({ member, at: within(fact, 'beneficiaries', index) })),
        ...file.children.map((member, index) => ({ member, at: within(fact, 'children', index) })),
      ].flatMap(({ member, at }) =>
        member.payments.map(({ startMonth, endMonth }, index) => ({
          // Whole months: the first day of the first one, and the last day of the last one.
          startDate: startMonth && `${startMonth}-01`,
          endDate: endMonth && `${endMonth}-00`,
          fact: within(at, 'payments', index),
        })),
      );
      return {
        payer: file.fund?.name,
        isRecipient: isRecipient(file),
        basis: 'unspecified' as const,
        facts: [fact],
        in: (month: string) => runningIn(month, payments),
      };
    });
    return { known, lines };
  },
};

/** Somebody who is only linked to a child may have received it, or not. */
function isRecipient({ consultedPersonRoles, remarks }: File): boolean | undefined {
  const isBeneficiary = consultedPersonRoles.some(({ code }) => code === 'beneficiary');
  if (isBeneficiary && remarks.some(({ code }) => code === 'linkDoesNotProveReceipt')) return undefined;
  return isBeneficiary;
}
