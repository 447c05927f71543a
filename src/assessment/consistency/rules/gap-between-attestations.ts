import { addDays } from '../../../values/calendar.ts';
import { compare } from '../../../values/order.ts';
import { overlapOf } from '../../../values/period-overlap.ts';
import { lookedIn, type Check } from '../check.ts';
import { uncovered } from '../../periods.ts';
import { attestedTo, supportOf } from '../../support.ts';

/**
 * A day or more between two consecutive A036: a right that follows from uninterrupted aid can be lost. Where no centre
 * gave aid meanwhile, the aid itself stopped.
 */
export const gapBetweenAttestations: Check = {
  rule: {
    code: 'gapBetweenAttestations',
    legalBasis: 'Multifunctional attestation A036: one period for the whole decision',
    validFrom: '2013-01-01',
    certainty: 'derived',
  },
  streams: ['attestations'],
  judge(inquiry, person) {
    const attested = attestedTo(inquiry, person);
    const support = supportOf(inquiry, person);
    const periods = attested.periods.toSorted((a, b) => compare(a.period.startDate, b.period.startDate));
    const whole = periods.map(({ period }) => period);
    const [start] = whole;
    const last = whole.reduce((latest, { endDate }) => (endDate > latest ? endDate : latest), '');
    const gaps = start ? uncovered({ startDate: start.startDate, endDate: last }, whole) : [];
    const factsAround = (gap: { readonly startDate: string; readonly endDate: string }) =>
      periods
        .filter(
          ({ period }) => period.endDate === addDays(gap.startDate, -1) || period.startDate === addDays(gap.endDate, 1),
        )
        .map(({ fact }) => fact);
    const paid = gaps.filter((gap) => support.periods.some(({ period }) => overlapOf(period, gap)));
    const [first] = paid;
    return {
      ...lookedIn(attested, gaps.length > 0 ? support : { looked: [], missing: [] }),
      conflicts: [...new Set(paid.flatMap(factsAround))],
      explained: [...new Set(gaps.flatMap(factsAround))],
      values: first && { from: first.startDate, to: first.endDate },
    };
  },
};
