import type { LifeSign } from '../../stream-kit/life-sign.ts';
import type { HouseholdData, HouseholdPerson } from './schema.ts';

/** Whether the person, and the others of the household, have died. */
export function lifeSigns({ person, members = [], otherMembers = [] }: Partial<HouseholdData>): readonly LifeSign[] {
  return [
    ...signsOf(person, 'self'),
    ...otherMembers.flatMap((other) => {
      const isMember = members.some(
        ({ ssin, fictitiousNumber }) => (ssin ?? fictitiousNumber) === (other.ssin ?? other.fictitiousNumber),
      );
      return signsOf(other, 'other').map((sign) => (isMember ? { ...sign, livesIn: true as const } : sign));
    }),
  ];
}

/** Of somebody of whom the source gives no legal data, it does not say either whether the person lives. */
function signsOf(person: HouseholdPerson | undefined, who: LifeSign['who']): readonly LifeSign[] {
  if (!person) return [];
  const { isDeceased, deceaseDate, familyName, birthDate } = person;
  const ssin = who === 'self' ? undefined : person.ssin;
  if (isDeceased) return [{ who, ssin, hasDied: true, diedOn: deceaseDate }];
  return familyName === undefined && birthDate === undefined ? [] : [{ who, ssin, hasDied: false }];
}
