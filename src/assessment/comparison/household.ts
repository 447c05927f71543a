import type { DataOf } from '../answers.ts';
import type { DeclaredMember } from '../declared.ts';
import type { Inquiry } from '../inquiry.ts';
import { told, within } from '../known.ts';
import { declaredFact, type Compared, type ComparedReason } from './compared-item.ts';
import { canBe } from '../days-in-month.ts';
import { ofWholeList, withoutDeclared, withoutFound } from './listed.ts';
import { pairUp } from './pairing.ts';
import { personLikeness } from './similar-names.ts';
import { sourcedList, type Sourced, type Told } from './sources.ts';
import { toleranceOn } from './tolerances.ts';

/** Somebody of the household, as a source has the person. */
interface FoundMember {
  readonly ssin?: string | undefined;
  readonly familyName?: string | undefined;
  readonly givenName?: string | undefined;
  readonly middleName?: string | undefined;
  readonly birthDate?: string | undefined;
  /** Role towards the reference person; given only when that is the applicant. */
  readonly role?: string | undefined;
  readonly isElsewhere: boolean;
}

/** Relations to the applicant that fit a role of the register, where the applicant is the reference person. */
const fitting: Readonly<Record<string, readonly DeclaredMember['relation'][]>> = {
  '02': ['partner', 'formerSpouse'],
  '03': ['child'],
  '04': ['childInLaw'],
  '05': ['grandchild'],
  '06': ['parent'],
  '07': ['parentInLaw'],
  '08': ['grandparent'],
  '09': ['sibling'],
  '13': ['child'],
  '21': ['partner'],
  '22': ['partner'],
};
const partnerRoles: readonly string[] = ['02', '21', '22'];

/** Whom the applicant says to live with, beside whom the register has in the household. */
export function compareHousehold(inquiry: Inquiry): readonly Compared[] {
  const members = inquiry.declared?.household;
  if (members === undefined) return [];
  const list = declaredFact('household');
  const found = foundMembers(inquiry);
  const ssins = new Map(inquiry.others.map(({ integrationId, ssin }) => [integrationId, ssin]));
  const declared = members.map((value, at) => ({ value, fact: declaredFact('household', at) }));
  const percent = toleranceOn(inquiry.day, 'namePercent');
  const { pairs, onlyDeclared, onlyFound } = pairUp(declared, found.told, ({ value }, { value: known }) =>
    fit(value, known, ssins.get(value.integrationId ?? ''), percent),
  );
  const compared: readonly Compared[] = [
    ...pairs.map(({ declared: one, found: known }): Compared => {
      const reasons = differences(one.value, known.value);
      const isDifferent = reasons.some((reason) => reason !== 'withoutNumber');
      return {
        item: 'household',
        outcome: isDifferent ? 'differs' : 'same',
        reasons,
        values: reasons.includes('birthDate')
          ? { declaredBirthDate: one.value.birthDate, foundBirthDate: known.value.birthDate }
          : {},
        declared: [one.fact],
        found: [known.fact],
      };
    }),
    ...onlyDeclared.map(({ fact }) => withoutFound('household', fact, found)),
    ...onlyFound.filter(({ value }) => !value.isElsewhere).map((one) => withoutDeclared('household', list, one)),
  ];
  return [...compared, ...ofWholeList({ item: 'household', list, isEmpty: members.length === 0 }, found, compared)];
}

/** How well somebody declared fits somebody found; 0 when they cannot be the same. */
function fit(said: DeclaredMember, known: FoundMember, ssin: string | undefined, percent: number): number {
  if (ssin !== undefined && known.ssin !== undefined) return ssin === known.ssin ? 1000 : 0;
  const likeness = said.name === undefined ? undefined : personLikeness(said.name, known);
  const isNamed = likeness !== undefined && known.familyName !== undefined;
  const hasDates = said.birthDate !== undefined && known.birthDate !== undefined;
  const isSameDay = hasDates && canBe(said.birthDate ?? '', known.birthDate ?? '');
  const isPartner = said.relation === 'partner' && partnerRoles.includes(known.role ?? '');
  if (isNamed && likeness >= percent) return 400 + likeness + (isSameDay ? 200 : 0);
  // The same day and another name: a name that was written down by ear, or two people born on that day.
  if (isSameDay) return isNamed ? 100 + likeness : 300;
  if (isPartner && !hasDates && !isNamed) return 50;
  return 0;
}

function differences(said: DeclaredMember, known: FoundMember): readonly ComparedReason[] {
  const relations = fitting[known.role ?? ''];
  const isOtherDay =
    said.birthDate !== undefined && known.birthDate !== undefined && !canBe(said.birthDate, known.birthDate);
  return [
    ...(known.isElsewhere ? (['registeredElsewhere'] as const) : []),
    ...(relations !== undefined && !relations.includes(said.relation) ? (['relation'] as const) : []),
    ...(isOtherDay ? (['birthDate'] as const) : []),
    ...(known.ssin === undefined ? (['withoutNumber'] as const) : []),
  ];
}

/** The household of its stream, or else of the file in the register; a spouse who is registered elsewhere comes last. */
function foundMembers(inquiry: Inquiry): Sourced<FoundMember> {
  const { applicant } = inquiry;
  const members = told(inquiry, applicant, 'household', 'members');
  if (members.state === 'unknown' && members.partial === undefined) {
    const fromFile = membersOfFile(inquiry);
    if (fromFile) return fromFile;
  }
  const identities = told(inquiry, applicant, 'household', 'otherMembers');
  const persons = identities.state === 'known' ? identities.value : [];
  const sourced = sourcedList(members);
  const isReferencePerson = sourced.told.some(({ value }) => value.isConsultedPerson && value.isReferencePerson);
  // Several can have the same filler instead of a number: their order tells them apart.
  const left = [...persons];
  const identityOf = ({ ssin, fictitiousNumber }: (typeof sourced.told)[number]['value']) => {
    const at = left.findIndex((one) =>
      ssin === undefined ? one.ssin === undefined && one.fictitiousNumber === fictitiousNumber : one.ssin === ssin,
    );
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const withIdentity = sourced.told.flatMap(({ value, fact }): readonly Told<FoundMember>[] => {
    if (value.isConsultedPerson) return [];
    const person = identityOf(value);
    if (person?.isDeceased === true) return [];
    const role = isReferencePerson ? value.relation?.code : undefined;
    return [{ fact, value: { ...namesOf(person), ssin: value.ssin, role, isElsewhere: false } }];
  });
  return { ...sourced, told: [...withIdentity, ...spouseElsewhere(inquiry, withIdentity)] };
}

function namesOf(person: NonNullable<DataOf<'household'>['otherMembers']>[number] | undefined) {
  const { familyName, givenName, middleName, birthDate } = person ?? {};
  return { familyName, givenName, middleName, birthDate };
}

/** The spouse of the civil state, when that is nobody of the household. */
function spouseElsewhere(inquiry: Inquiry, members: readonly Told<FoundMember>[]): readonly Told<FoundMember>[] {
  const partner = told(inquiry, inquiry.applicant, 'household', 'partner');
  if (partner.state !== 'known') return [];
  const { ssin, familyName, givenName, middleName, birthDate } = partner.value;
  const isMember = members.some(({ value }) =>
    ssin === undefined
      ? value.ssin === undefined && value.familyName === familyName && value.birthDate === birthDate
      : value.ssin === ssin,
  );
  if (isMember) return [];
  const value = { ssin, familyName, givenName, middleName, birthDate, isElsewhere: true };
  return [{ value, fact: partner.fact }];
}

/** @returns undefined when the file does not tell who belongs to the household */
function membersOfFile(inquiry: Inquiry): Sourced<FoundMember> | undefined {
  const household = told(inquiry, inquiry.applicant, 'nationalRegister', 'household');
  if (household.state === 'none') return { told: [], answers: [household.fact], missing: [] };
  if (household.state === 'unknown') return undefined;
  const { kind, members = [] } = household.value;
  if (kind !== 'livesAlone' && kind !== 'referencePerson') return undefined;
  return {
    answers: [household.fact],
    missing: [],
    told: members.flatMap(({ person, role }, at) =>
      person === undefined
        ? []
        : [
            {
              fact: within(household.fact, 'members', at),
              value: {
                ssin: person.ssin,
                familyName: person.familyName,
                givenName: person.givenNames ?? person.givenName,
                birthDate: person.birthDate,
                role: role?.code,
                isElsewhere: false,
              },
            },
          ],
    ),
  };
}
