import { lookedIn, type Check } from '../check.ts';
import { overlapping } from '../../periods.ts';
import { areOfTwoCentres, supportOf } from '../../support.ts';

/** Two centres give a living wage or its equivalent for the same days. */
export const supportOfTwoCentres: Check = {
  rule: {
    code: 'supportOfTwoCentres',
    legalBasis: 'Law of 2 April 1965, art. 1 and 2: one centre is competent',
    validFrom: '1965-05-16',
    certainty: 'derived',
  },
  streams: ['attestations'],
  judge(inquiry, person) {
    const support = supportOf(inquiry, person);
    const pairs = overlapping(support.periods).filter(([one, other]) => areOfTwoCentres(one, other));
    return { ...lookedIn(support), conflicts: [...new Set(pairs.flat().map(({ fact }) => fact))] };
  },
};
