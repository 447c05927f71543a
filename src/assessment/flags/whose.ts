import { ageOn } from '../age.ts';
import type { DeclaredMember, Declared } from '../declared.ts';
import type { Fact } from '../finding.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { told } from '../known.ts';
import { cohabitantRow } from '../living-wage/relations.ts';

/*
 * Whose resources bear on the aid: those of the applicant, and of the members of the household whose means may count
 * (royal decree of 11 July 2002, art. 34). A maintenance debtor elsewhere is another matter.
 */

/** Somebody whose resources bear on the aid, and what is declared of them. */
export interface Counted {
  readonly person: Person;
  /** What is declared of this person; absent when nobody asked. */
  readonly declared?: Pick<Declared, 'income' | 'property' | 'savings' | 'work' | 'isInsured'> | undefined;
  /** JSON pointer to it. */
  readonly path: string;
  /** JSON pointer to what nobody asked, when the income of this person is not declared. */
  readonly unasked: string;
  /** Present when the social worker does not count the means of this person. */
  readonly notCounted?: Fact | undefined;
}

/** The applicant first, then the members of the household whose answers were given along and whose means can count. */
export function counted(inquiry: Inquiry): readonly Counted[] {
  const { applicant, others, declared, choices, day } = inquiry;
  const members = (declared?.household ?? []).flatMap((member, index): Counted[] => {
    const person = others.find(({ integrationId }) => integrationId === member.integrationId);
    if (!person || !mayCount(member, day)) return [];
    const choice = (choices.notCounted ?? []).findIndex((one) => one.member === index);
    return [
      {
        person,
        declared: member,
        path: `/household/${String(index)}`,
        unasked: `/household/${String(index)}/income`,
        ...(choice >= 0 && { notCounted: { origin: 'chosen', path: `/notCounted/${String(choice)}` } as const }),
      },
    ];
  });
  return [{ person: applicant, declared, path: '', unasked: '/income' }, ...members, ...partners(inquiry)];
}

/** Code list `householdRoles`: spouse, partner, legal cohabitant. */
const partnerRoles: readonly string[] = ['02', '21', '22'];

/**
 * The partner whom the register names and the applicant does not declare. The register tells how everybody stands to the
 * reference person, so it tells a partner only when one of the two is that person.
 */
function partners(inquiry: Inquiry): readonly Counted[] {
  const { applicant, others, declared } = inquiry;
  const household = told(inquiry, applicant, 'household', 'members');
  const members = household.state === 'known' ? household.value : [];
  const self = members.find(({ isConsultedPerson }) => isConsultedPerson);
  const isPartner = (member: { readonly relation?: { readonly code: string } | undefined }) =>
    partnerRoles.includes(member.relation?.code ?? '');
  const found = members.filter((member) =>
    self?.isReferencePerson === true ? isPartner(member) : member.isReferencePerson && self && isPartner(self),
  );
  return others
    .filter(({ ssin }) => found.some((member) => member.ssin === ssin))
    .filter(({ integrationId }) => !declared?.household?.some((member) => member.integrationId === integrationId))
    .map((person) => ({ person, path: '/household', unasked: '/household' }));
}

/** Whether the means of a member may count: by the relation, and not of a minor nor of who has a living wage. */
function mayCount({ relation, birthDate, sharesHousehold, hasLivingWage, isMarried }: DeclaredMember, day: string) {
  const row = cohabitantRow(relation, day);
  if (!row || sharesHousehold === false || hasLivingWage === true) return false;
  const age = ageOn(birthDate, day);
  const isMinor = row.isOfAge === true && age !== undefined && age < 18;
  return !isMinor && !(row.isByMarriage === true && isMarried === false);
}
