import type { NamedPerson } from './people.ts';
import { resolve, type Persona, type PersonaDate, type PersonReference } from './schema.ts';

/** Somebody in a household, with the role towards the reference person. */
export interface HouseholdMember {
  readonly person: NamedPerson;
  /** As in groups 140 and 141: 01 reference person or alone, 02 spouse … */
  readonly role: string;
  /** `yyyy-mm-dd`, unknown parts `00`; the register has no such date for a reference person with members. */
  readonly since: string | undefined;
}

/** What is needed of a life to know who shares it. */
type Life = NamedPerson & Pick<Persona, 'nationalRegister'>;

interface Lives {
  find(ssin: string): { readonly life: Life } | undefined;
  whoIs(reference: PersonReference): NamedPerson | undefined;
}

interface Row {
  readonly since: PersonaDate;
  readonly until?: PersonaDate | undefined;
}

const referencePerson = '01';

/**
 * Who lives with somebody today, by groups 140 and 141 of the National Register: the reference person first, then the
 * members in the order of that file. Of a household whose reference person is no persona only what the own file says.
 * @returns nobody when no household is open in the register
 */
export function householdOf(life: Life, people: Lives, today: string): readonly HouseholdMember[] {
  const membership = open(life.nationalRegister?.memberships, today)[0];
  if (membership === undefined) return ownHousehold(life, people, today);
  const self: HouseholdMember = { person: life, role: membership.role, since: resolve(membership.since, today) };
  const head = membership.head && people.whoIs(membership.head);
  if (head === undefined) return [self];
  const headLife = head.ssin === undefined ? undefined : people.find(head.ssin)?.life;
  return headLife
    ? ownHousehold(headLife, people, today)
    : [{ person: head, role: referencePerson, since: undefined }, self];
}

function ownHousehold(life: Life, people: Lives, today: string): readonly HouseholdMember[] {
  const rows = open(life.nationalRegister?.household, today);
  if (rows.length === 0) return [];
  const alone = rows.find(({ person }) => person === undefined);
  const self = { person: life, role: referencePerson, since: alone && resolve(alone.since, today) };
  const members = rows.flatMap(({ person, role, since }) => {
    const known = person && people.whoIs(person);
    return known ? [{ person: known, role, since: resolve(since, today) }] : [];
  });
  return [self, ...members];
}

/** Rows that began and have not ended on that day. */
function open<T extends Row>(rows: readonly T[] = [], today: string): readonly T[] {
  return rows.filter(
    ({ since, until }) => resolve(since, today) <= today && (until === undefined || resolve(until, today) > today),
  );
}
