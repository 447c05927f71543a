import type { Fact } from '../../finding.ts';
import { daysOfBenefit } from '../../incapacity.ts';
import { listIn } from '../../list-in.ts';
import { overlapping } from '../../periods.ts';
import { lookedIn, type Check } from '../check.ts';

/**
 * Two periods of benefits for the same days. The provisional attestation of a quarter beside the definitive one explains
 * it; periods that are equal in all are one.
 */
export const incapacityOverlapping: Check = {
  rule: {
    code: 'incapacityOverlapping',
    legalBasis: 'Law of 14 July 1994 on health care and indemnities, art. 87 and 93: one benefit for a day',
    validFrom: '1994-08-27',
    certainty: 'assumed',
  },
  streams: ['incapacity'],
  judge(inquiry, person) {
    const list = listIn(inquiry, person, 'incapacity', 'indemnityPeriods');
    const standing = list.items
      .filter(({ value }) => value.isCanceled !== true)
      .map(({ value, fact }) => ({ value, fact, period: daysOfBenefit(value) }))
      .filter(({ period }) => period.startDate <= period.endDate);
    const pairs = overlapping(standing).filter(
      ([one, other]) => JSON.stringify(one.period) !== JSON.stringify(other.period),
    );
    const isOfTwoStages = ([one, other]: (typeof pairs)[number]) =>
      one.value.isProvisional !== other.value.isProvisional && one.value.quarter === other.value.quarter;
    const factsOf = (some: typeof pairs): readonly Fact[] => [...new Set(some.flat().map(({ fact }) => fact))];
    return {
      ...lookedIn(list),
      conflicts: factsOf(pairs.filter((pair) => !isOfTwoStages(pair))),
      explained: factsOf(pairs.filter(isOfTwoStages)),
    };
  },
};
