import { lookedIn, type Check } from '../check.ts';
import { overlapping } from '../../periods.ts';
import { areOfTwoCentres, attestedTo } from '../../support.ts';

/** Two centres attest a living wage for the same days. */
export const attestationsOfTwoCentres: Check = {
  rule: {
    code: 'attestationsOfTwoCentres',
    legalBasis: 'Multifunctional attestation A036, instructions of the PPS Social Integration',
    validFrom: '2013-01-01',
    certainty: 'derived',
  },
  streams: ['attestations'],
  judge(inquiry, person) {
    const attested = attestedTo(inquiry, person);
    const pairs = overlapping(attested.periods).filter(([one, other]) => areOfTwoCentres(one, other));
    return { ...lookedIn(attested), conflicts: [...new Set(pairs.flat().map(({ fact }) => fact))] };
  },
};
