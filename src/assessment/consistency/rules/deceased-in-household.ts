import { told } from '../../known.ts';
import { lookedIn, type Check } from '../check.ts';
import { listIn } from '../read.ts';

/** The register has a death of the person, or of somebody who is still in the household. */
export const deceasedInHousehold: Check = {
  rule: {
    code: 'deceasedInHousehold',
    legalBasis: 'Law of 8 August 1983 on the National Register, art. 3',
    validFrom: '1984-01-01',
    certainty: 'derived',
  },
  streams: ['household', 'nationalRegister'],
  judge(inquiry, person) {
    const members = listIn(inquiry, person, 'household', 'members');
    const identities = listIn(inquiry, person, 'household', 'otherMembers');
    const own = told(inquiry, person, 'household', 'person');
    const deaths = listIn(inquiry, person, 'nationalRegister', 'deaths');
    const inHousehold = new Set(members.items.map(({ value }) => value.ssin ?? value.fictitiousNumber));
    const dead = identities.items.filter(
      ({ value }) => value.isDeceased && inHousehold.has(value.ssin ?? value.fictitiousNumber),
    );
    // An ended item of group 150 is a death that was taken back.
    const registered = deaths.items.filter(
      ({ value }) => value.endDate === undefined && value.isEndDateUnknown !== true,
    );
    return {
      ...lookedIn(members, identities),
      conflicts: [
        ...dead.map(({ fact }) => fact),
        ...(own.state === 'known' && own.value.isDeceased ? [own.fact] : []),
        ...registered.map(({ fact }) => fact),
      ],
    };
  },
};
