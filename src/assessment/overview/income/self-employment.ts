import { itemsOf } from '../../items.ts';
import { told, within } from '../../known.ts';
import { runningIn } from './running.ts';
import type { IncomeSource } from './source.ts';

/** Work as a self-employed person, a line for each quality. Time that only counts as if worked is none. */
export const selfEmployment: IncomeSource = {
  kind: 'selfEmployment',
  stream: 'selfEmployed',
  // Without a period the whole career is asked.
  reach: {},
  told(inquiry, person) {
    const known = told(inquiry, person, 'selfEmployed', 'affiliations');
    const segments = itemsOf(known).items.flatMap(({ value, fact }) =>
      value.segments.flatMap((segment, index) =>
        segment.assimilation === undefined ? [{ segment, fact: within(fact, 'segments', index) }] : [],
      ),
    );
    const lines = [...Map.groupBy(segments, ({ segment }) => segment.quality?.code).values()].map((of) => ({
      label: of.find(({ segment }) => segment.quality?.label)?.segment.quality?.label,
      basis: 'unspecified' as const,
      facts: of.map(({ fact }) => fact),
      in: (month: string) =>
        runningIn(
          month,
          of.map(({ segment: { startDate, endDate }, fact }) => ({ startDate, endDate, fact })),
        ),
    }));
    return { known, lines };
  },
};
