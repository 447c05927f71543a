import type { DataOf } from '../../answers.ts';
import type { Fact, Missing } from '../../finding.ts';
import type { Inquiry, Person } from '../../inquiry.ts';
import { unsaid } from '../../items.ts';
import { told } from '../../known.ts';
import { lookedIn, type Check } from '../check.ts';
import { listIn } from '../../list-in.ts';

type Identity = NonNullable<DataOf<'household'>['person']>;

/** The register has a death of the person, or of somebody who is still in the household. */
export const deceasedInHousehold: Check = {
  rule: {
    code: 'deceasedInHousehold',
    legalBasis: 'Law of 8 August 1983 on the National Register, art. 3',
    validFrom: '1984-01-01',
    certainty: 'assumed',
  },
  streams: ['household', 'nationalRegister'],
  judge(inquiry, person) {
    const members = listIn(inquiry, person, 'household', 'members');
    const identities = listIn(inquiry, person, 'household', 'otherMembers');
    const own = ownLife(inquiry, person);
    const others = members.items
      .filter(({ value }) => !value.isConsultedPerson)
      .map(({ value, fact }) => {
        const number = value.ssin ?? value.fictitiousNumber;
        const identity = identities.items.find(
          (one) => number !== undefined && (one.value.ssin ?? one.value.fictitiousNumber) === number,
        );
        return { fact: identity?.fact ?? fact, hasDied: hasDied(identity?.value) };
      });
    const { looked, missing } = lookedIn(members, identities);
    return {
      looked,
      conflicts: [...own.deaths, ...others.filter((one) => one.hasDied === true).map(({ fact }) => fact)],
      missing: [
        ...missing,
        ...own.missing,
        ...others.filter((one) => one.hasDied === undefined).map(({ fact }) => unsaid(fact, 'isDeceased')),
      ],
    };
  },
};

/** Whether the person has died: the file in the register or the household tells it; either is enough. */
function ownLife(
  inquiry: Inquiry,
  person: Person,
): { readonly deaths: readonly Fact[]; readonly missing: readonly Missing[] } {
  const registered = listIn(inquiry, person, 'nationalRegister', 'deaths');
  const address = told(inquiry, person, 'nationalRegister', 'currentAddress');
  const own = told(inquiry, person, 'household', 'person');
  const identity = own.state === 'known' ? own.value : undefined;
  const deaths = [
    // An ended item of group 150 is a death that was taken back.
    ...registered.items
      .filter(({ value }) => value.endDate === undefined && value.isEndDateUnknown !== true)
      .map(({ fact }) => fact),
    ...(address.state === 'known' && address.value.kind === 'deceased' ? [address.fact] : []),
    ...(own.state === 'known' && own.value.isDeceased ? [own.fact] : []),
  ];
  const isTold = registered.missing.length === 0 || hasDied(identity) !== undefined;
  return { deaths, missing: isTold ? [] : registered.missing };
}

/** Of somebody without legal data the register does not say either that the person lives. */
function hasDied(identity: Identity | undefined): boolean | undefined {
  if (identity?.isDeceased === true) return true;
  return identity?.familyName === undefined && identity?.birthDate === undefined ? undefined : false;
}
