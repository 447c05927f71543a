import { withoutAbsent } from '../../values/without-absent.ts';
import { ageOn } from '../age.ts';
import type { DataOf } from '../answers.ts';
import type { Fact, Missing } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import { itemsOf, unsaid } from '../items.ts';
import { told, within, type Known } from '../known.ts';
import { membersInFile } from './members-in-file.ts';
import { personsOf, whose } from '../persons.ts';
import type { DeclaredMemberRow, HouseholdOverview, RegisteredMember } from './view.ts';

type Household = DataOf<'household'>;
type Member = NonNullable<Household['members']>[number];
type Identity = NonNullable<Household['person']>;

/** The household of the register, and the one that was declared, beside each other. */
export function householdOf(inquiry: Inquiry): HouseholdOverview {
  const composition = membersInComposition(inquiry);
  const inFile = composition.state === 'known' ? undefined : membersInFile(inquiry);
  const registered = inFile?.state === 'known' ? inFile : composition;
  const declared = inquiry.declared?.household;
  return withoutAbsent({
    registered: registered.state === 'known' ? [...registered.value] : undefined,
    declared: declared?.map((_, index) => declaredMember(inquiry, index)),
    facts: [
      ...(registered.fact ? [registered.fact] : []),
      ...(declared ? [{ origin: 'declared' as const, path: '/household' }] : []),
    ],
    missing: [
      ...(registered.state === 'known' ? [] : [missingOf(registered)]),
      ...(inFile && inFile.state !== 'known' ? [missingOf(inFile)] : []),
      ...(declared === undefined ? [{ why: 'notDeclared' as const, path: '/household' }] : []),
    ],
  });
}

/** A register without an open household says nothing about who lives together. */
function missingOf(known: Exclude<Known<unknown>, { state: 'known' }>): Missing {
  if (known.state === 'unknown') return known.missing;
  return unsaid(known.fact);
}

/** The household by the stream of that name, which has everybody in it. */
function membersInComposition(inquiry: Inquiry): Known<readonly RegisteredMember[]> {
  const members = told(inquiry, inquiry.applicant, 'household', 'members');
  if (members.state !== 'known') {
    return members.state === 'none' ? members : { state: 'unknown', missing: members.missing };
  }
  const { value, fact } = members;
  return {
    state: 'known',
    value: value.map((member, index) => registeredMember(inquiry, member, within(fact, index))),
    fact,
  };
}

function registeredMember(inquiry: Inquiry, member: Member, fact: Fact): RegisteredMember {
  const identity = identityOf(inquiry, member);
  const isApplicant = member.isConsultedPerson;
  const other = inquiry.others.find(({ ssin }) => !isApplicant && ssin === member.ssin);
  const { familyName, givenName, birthDate } = identity?.value ?? {};
  return withoutAbsent({
    ...(other && whose(inquiry, other)),
    isApplicant,
    familyName,
    givenName,
    birthDate,
    age: ageOn(birthDate, inquiry.day),
    relation: member.relation,
    isReferencePerson: member.isReferencePerson,
    startDate: member.startDate,
    // Of somebody without legal data the register does not say either that the person lives.
    isDeceased: isDeceased(identity?.value),
    facts: [fact, ...(identity ? [identity.fact] : [])],
  });
}

function isDeceased(identity: Identity | undefined): boolean | undefined {
  if (!identity) return undefined;
  const isTold = identity.familyName !== undefined || identity.birthDate !== undefined;
  return identity.isDeceased || (isTold ? false : undefined);
}

/** The identity that the answer gives beside the composition, of the person or of another member. */
function identityOf(inquiry: Inquiry, member: Member): { readonly value: Identity; readonly fact: Fact } | undefined {
  if (member.isConsultedPerson) {
    const own = told(inquiry, inquiry.applicant, 'household', 'person');
    return own.state === 'known' ? own : undefined;
  }
  const number = member.ssin ?? member.fictitiousNumber;
  const others = itemsOf(told(inquiry, inquiry.applicant, 'household', 'otherMembers')).items;
  return others.find(({ value }) => number !== undefined && (value.ssin ?? value.fictitiousNumber) === number);
}

function declaredMember(inquiry: Inquiry, index: number): DeclaredMemberRow {
  const member = inquiry.declared?.household?.[index];
  const person = personsOf(inquiry).find(({ integrationId }) => integrationId === member?.integrationId);
  return withoutAbsent({
    ...(person && whose(inquiry, person)),
    name: member?.name,
    birthDate: member?.birthDate,
    age: ageOn(member?.birthDate, inquiry.day),
    relation: member?.relation ?? 'unrelated',
    facts: [{ origin: 'declared' as const, path: `/household/${String(index)}` }],
  });
}
