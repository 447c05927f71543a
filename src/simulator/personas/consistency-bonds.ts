import { PersonaError, type Written } from './errors.ts';
import type { NationalRegister, PersonaFile, PersonReference } from './schema.ts';

type Life = Written<PersonaFile>;
type BySsin = ReadonlyMap<string, Life>;

/** One thing that a file says about another person, and what that person's own file must say about it. */
interface Bond {
  readonly field: string;
  readonly person: PersonReference;
  /** True when the other file says the same; undefined when it has nothing to say. */
  readonly mirrored?: (other: NationalRegister, me: string) => boolean;
}

/**
 * Marriages, cohabitations and households are in two files and must agree; whoever is named by number alone must exist.
 * @throws PersonaError
 */
export function checkBonds(all: readonly Life[], bySsin: BySsin): void {
  for (const { file, life } of all) {
    const register = life.nationalRegister;
    if (register === undefined) continue;
    checkOneHousehold(file, register);
    for (const bond of bondsOf(register)) checkBond(file, life, bond, bySsin);
    for (const [index, { parents }] of (register.descents ?? []).entries()) {
      for (const parent of parents) checkParent(file, `nationalRegister.descents.${index}`, life, parent, bySsin);
    }
  }
}

function checkBond(file: string, life: PersonaFile, { field, person, mirrored }: Bond, bySsin: BySsin): void {
  const other = personaOf(file, field, person, bySsin);
  const theirs = other?.life.nationalRegister;
  if (other === undefined || theirs === undefined || mirrored === undefined || mirrored(theirs, life.ssin)) return;
  throw new PersonaError(file, field, `${other.file} does not say the same`);
}

function checkParent(file: string, field: string, life: PersonaFile, parent: PersonReference, bySsin: BySsin): void {
  const birthDate =
    personaOf(file, field, parent, bySsin)?.life.birthDate ?? ('birthDate' in parent ? parent.birthDate : '');
  if (birthDate >= life.birthDate) throw new PersonaError(file, field, 'must be older than the child');
}

/** Somebody lives alone, is a reference person, or is a member of a household: one of the three. */
function checkOneHousehold(file: string, { household = [], memberships = [] }: NationalRegister): void {
  const open = household.filter(({ until }) => until === undefined);
  const situations = [
    open.some(({ person }) => person === undefined),
    open.some(({ person }) => person !== undefined),
    memberships.some(({ until }) => until === undefined),
  ];
  if (situations.filter(Boolean).length > 1) {
    throw new PersonaError(file, 'nationalRegister.household', 'must not be in two households at the same time');
  }
}

function personaOf(file: string, field: string, person: PersonReference, bySsin: BySsin): Life | undefined {
  const known = person.ssin === undefined ? undefined : bySsin.get(person.ssin);
  if (known === undefined && !('familyName' in person)) throw new PersonaError(file, field, `${person.ssin} is nobody`);
  if (known !== undefined && 'familyName' in person) {
    throw new PersonaError(file, field, `must name ${known.file} by number alone`);
  }
  return known;
}

function bondsOf(register: NationalRegister): readonly Bond[] {
  const { civilStates = [], legalCohabitations = [], household = [], memberships = [] } = register;
  return [
    ...civilStates.flatMap(({ spouse, state, since }, index) =>
      bond('civilStates', index, spouse, (other, me) =>
        some(other.civilStates, (row) => row.state === state && row.since === since && row.spouse?.ssin === me),
      ),
    ),
    ...legalCohabitations.flatMap(({ partner, kind, since }, index) =>
      bond('legalCohabitations', index, partner, (other, me) =>
        some(other.legalCohabitations, (row) => row.kind === kind && row.since === since && row.partner?.ssin === me),
      ),
    ),
    ...household.flatMap((mine, index) =>
      bond('household', index, mine.person, (other, me) =>
        some(other.memberships, (row) => row.head?.ssin === me && sameMembership(row, mine)),
      ),
    ),
    ...memberships.flatMap((mine, index) =>
      bond('memberships', index, mine.head, (other, me) =>
        some(other.household, (row) => row.person?.ssin === me && sameMembership(row, mine)),
      ),
    ),
  ];
}

function bond(
  group: string,
  index: number,
  person: PersonReference | undefined,
  mirrored: NonNullable<Bond['mirrored']>,
): readonly Bond[] {
  return person === undefined ? [] : [{ field: `nationalRegister.${group}.${index}`, person, mirrored }];
}

interface Membership {
  readonly role: string;
  readonly since: string;
  readonly until?: string | undefined;
}

function sameMembership(a: Membership, b: Membership): boolean {
  return a.role === b.role && a.since === b.since && a.until === b.until;
}

function some<T>(rows: readonly T[] | undefined, test: (row: T) => boolean): boolean {
  return rows?.some(test) ?? false;
}
