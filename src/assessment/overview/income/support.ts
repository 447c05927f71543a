import { usualPeriod } from '../../../streams/attestations/query.ts';
import { itemsOf } from '../../items.ts';
import { told } from '../../known.ts';
import { runningIn } from './running.ts';
import type { IncomeSource } from './source.ts';

/** Living wages of all centres and their equivalents, a line for each centre and category. There are no amounts. */
export const centreSupport: IncomeSource = {
  kind: 'support',
  stream: 'attestations',
  reach: { monthsBack: usualPeriod.back },
  told(inquiry, person) {
    const known = told(inquiry, person, 'attestations', 'supportPeriods');
    const lines = [
      ...Map.groupBy(itemsOf(known).items, ({ value: { centre, category } }) =>
        JSON.stringify([centre.enterpriseNumber ?? centre.nisCode, category?.code]),
      ).values(),
    ].map((of) => ({
      label: of[0]?.value.category?.label,
      payer: of[0]?.value.centre.name,
      basis: 'unspecified' as const,
      facts: of.map(({ fact }) => fact),
      in: (month: string) =>
        runningIn(
          month,
          of.map(({ value: { startDate, endDate }, fact }) => ({ startDate, endDate, fact })),
        ),
    }));
    return { known, lines };
  },
};
