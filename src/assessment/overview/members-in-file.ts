import { unsaid } from '../items.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { ageOn } from '../age.ts';
import type { DataOf } from '../answers.ts';
import type { Fact } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import { told, within, type Known } from '../known.ts';
import { whose } from '../persons.ts';
import type { RegisteredMember } from './view.ts';

type Row = NonNullable<NonNullable<DataOf<'nationalRegister'>['household']>['members']>[number];

/**
 * The household by the file of the person in the National Register: known of somebody who lives alone, or who is the
 * reference person. The members of another household stand in the file of its reference person.
 */
export function membersInFile(inquiry: Inquiry): Known<readonly RegisteredMember[]> {
  const known = told(inquiry, inquiry.applicant, 'nationalRegister', 'household');
  if (known.state !== 'known') return known.state === 'none' ? known : { state: 'unknown', missing: known.missing };
  const { value: household, fact } = known;
  const self = applicant(inquiry, fact, household.kind === 'referencePerson', household.startDate);
  if (household.kind === 'livesAlone') return { state: 'known', value: [self], fact };
  if (household.kind === 'referencePerson') {
    const members = (household.members ?? []).map((row, index) =>
      memberOf(inquiry, row, within(fact, 'members', index)),
    );
    return { state: 'known', value: [self, ...members], fact };
  }
  return { state: 'unknown', missing: unsaid(fact) };
}

function applicant(
  inquiry: Inquiry,
  fact: Fact,
  isReferencePerson: boolean,
  startDate: string | undefined,
): RegisteredMember {
  const identity = told(inquiry, inquiry.applicant, 'nationalRegister', 'identity');
  const names = told(inquiry, inquiry.applicant, 'nationalRegister', 'names');
  const name = names.state === 'known' ? names.value[0] : undefined;
  const birthDate = identity.state === 'known' ? identity.value.birthDate : undefined;
  return withoutAbsent({
    isApplicant: true,
    familyName: name?.familyName,
    givenName: name?.givenName ?? name?.givenNames,
    birthDate,
    age: ageOn(birthDate, inquiry.day),
    isReferencePerson: isReferencePerson || undefined,
    startDate,
    facts: [
      fact,
      ...(identity.state === 'known' ? [identity.fact] : []),
      ...(name && names.fact ? [within(names.fact, 0)] : []),
    ],
  });
}

function memberOf(inquiry: Inquiry, { person, role, startDate }: Row, fact: Fact): RegisteredMember {
  const other = inquiry.others.find(({ ssin }) => ssin === person?.ssin);
  return withoutAbsent({
    ...(other && whose(inquiry, other)),
    isApplicant: false,
    familyName: person?.familyName,
    givenName: person?.givenName ?? person?.givenNames,
    birthDate: person?.birthDate,
    age: ageOn(person?.birthDate, inquiry.day),
    relation: role,
    isReferencePerson: false,
    startDate,
    facts: [fact],
  });
}
