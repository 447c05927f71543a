import { codedWith } from '../../stream-kit/source-texts.ts';
import { registerNumberOf } from '../../values/fictitious-number.ts';
import { registerCodes } from '../../stream-kit/register-codes.ts';
import { parseIncompleteDate } from '../../values/incomplete-date.ts';
import { integerOf, textOf } from '../../values/xsd-values.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import type { StreamContext } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { toPartner, toPerson } from './mapping-person.ts';
import type { Citizen, FamilyMember, HouseholdReply } from './reply.ts';
import type { HouseholdData, Member } from './schema.ts';

const referenceRole = '01';

/** The composition, and what is known of those in it. */
export function toHouseholdData(replies: readonly HouseholdReply[], { ssin }: StreamContext): HouseholdData {
  const groups = replies.flatMap(({ DataGroups: told }) => told ?? []);
  const compositions = groups.flatMap(({ FamilyCompositionGroup: family }) => family?.FamilyComposition ?? []);
  const rows = compositions.flatMap(({ FamilyMember: members }) => members);
  const members = rows.map((row) => toMember(row, ssin)).sort(referencePersonFirst);
  const citizens = new Map<string, Citizen | undefined>();
  for (const citizen of groups.flatMap(({ CitizenGroup: found }) => found?.Citizen ?? [])) {
    const number = citizen.SocialSecurityUser;
    // One filler number can stand for several people: what belongs to whom is then not known.
    const isShared = citizens.has(number) && registerNumberOf(number).ssin === undefined;
    if (isShared || !citizens.has(number)) citizens.set(number, isShared ? undefined : citizen);
  }
  const self = citizens.get(ssin);
  const origin = compositions.map(({ attributes }) => textOf(attributes.origin)).find((one) => one !== undefined);
  return withoutAbsent({
    kind: members.length === 0 ? undefined : kindOf(members),
    origin: codedWith(codeLists.householdOrigins, origin),
    members: members.length === 0 ? undefined : members,
    person: self && toPerson(self),
    partner: toPartner(self?.LegalData?.CivilState),
    otherMembers: [...ofMembers(members, citizens), ...ofNoMember(rows, citizens, ssin)].map(toPerson),
  });
}

/** Who the other members are, in their order; of a number that several members have, nobody knows whose it is. */
function ofMembers(members: readonly Member[], citizens: ReadonlyMap<string, Citizen | undefined>): Citizen[] {
  return members.flatMap((member) => {
    const number = member.ssin ?? member.fictitiousNumber ?? '';
    const isAmbiguous = members.filter((other) => other.fictitiousNumber === number).length > 1;
    const citizen = member.isConsultedPerson || isAmbiguous ? undefined : citizens.get(number);
    return citizen ?? [];
  });
}

/** Whom the reply tells of without a row in the composition, which may be absent. */
function ofNoMember(
  rows: readonly FamilyMember[],
  citizens: ReadonlyMap<string, Citizen | undefined>,
  ssin: string,
): Citizen[] {
  const listed = new Set([ssin, ...rows.map(({ SocialSecurityUser: number }) => number)]);
  return [...citizens].flatMap(([number, citizen]) => (listed.has(number) ? [] : (citizen ?? [])));
}

function toMember(
  { SocialSecurityUser: number, RelationShip: relation, EntryDate: entry }: FamilyMember,
  ssin: string,
): Member {
  const role = integerOf(relation);
  // The service gives a number where the register has two digits.
  const code = role === undefined ? undefined : String(role).padStart(2, '0');
  return withoutAbsent({
    ...registerNumberOf(number),
    relation: codedWith(registerCodes.householdRoles, code),
    startDate: parseIncompleteDate(entry),
    isReferencePerson: code === referenceRole,
    isConsultedPerson: number === ssin,
  });
}

function referencePersonFirst(a: Member, b: Member): number {
  return Number(b.isReferencePerson) - Number(a.isReferencePerson);
}

/** Somebody in a community belongs to a household without a reference person. */
function kindOf(members: readonly Member[]): NonNullable<HouseholdData['kind']> {
  const self = members.filter(({ isConsultedPerson }) => isConsultedPerson);
  const heads = members.filter(({ isReferencePerson }) => isReferencePerson);
  if (self.length !== 1 || heads.length > 1) return 'unclear';
  if (!self[0]?.isReferencePerson) return 'member';
  return members.length === 1 ? 'livesAlone' : 'referencePerson';
}
