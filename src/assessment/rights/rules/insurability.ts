import { told } from '../../known.ts';
import { lastSeen } from '../last-seen.ts';
import { clear, raised, unknown, type RightRule } from '../right.ts';
import { wordsOf } from '../words.ts';

/** Nobody insures the person: the centre can have the person insured. */
export const insurability: RightRule = {
  rule: {
    code: 'insurability',
    legalBasis: 'Organic law of 8 July 1976, art. 60, § 5: the centre has people insured who are not',
    validFrom: '1976-07-08',
    certainty: 'assumed',
  },
  words: wordsOf('insurability'),
  look(inquiry) {
    const seen = lastSeen(told(inquiry, inquiry.applicant, 'insurability', 'reimbursementRights'));
    if (seen.state === 'right') return clear(seen.facts);
    return seen.state === 'none' ? raised(seen.facts) : unknown(seen.missing, seen.facts);
  },
};
