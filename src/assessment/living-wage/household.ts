import type { Fact, Missing } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import { told, within } from '../known.ts';
import type { HouseholdMember } from './model.ts';
import { relationOfHead, relationOfRole, type HouseholdRelation } from './relations.ts';

/** Everybody else of a household, as one side says. Without `members` that side does not say it. */
export interface KnownHousehold {
  readonly members?: readonly HouseholdMember[];
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
}

/** The household as it is declared. A member is the person of an integration only when the declaration says so. */
export function declaredHousehold({ declared, others }: Inquiry): KnownHousehold {
  const household = declared?.household;
  if (!household) return { facts: [], missing: [{ why: 'notDeclared', path: '/household' }] };
  return {
    members: household.map((member, index) => ({
      index,
      path: `/household/${String(index)}`,
      fact: { origin: 'declared', path: `/household/${String(index)}` },
      isApplicant: false,
      integrationId: member.integrationId,
      person: others.find(({ integrationId }) => integrationId === member.integrationId),
      declared: member,
      relation: member.relation,
      birthDate: member.birthDate,
      sharesHousehold: member.sharesHousehold,
      hasLivingWage: member.hasLivingWage,
      isMarried: member.isMarried,
    })),
    facts: [{ origin: 'declared', path: '/household' }],
    missing: [],
  };
}

/** The household as it is registered. Others of the file are found by their numbers. */
export function registeredHousehold(inquiry: Inquiry): KnownHousehold {
  const { applicant, others } = inquiry;
  const members = told(inquiry, applicant, 'household', 'members');
  if (members.state === 'unknown') return { facts: [], missing: [members.missing] };
  const kind = told(inquiry, applicant, 'household', 'kind');
  if (members.state === 'none' || kind.state !== 'known' || kind.value === 'unclear') {
    return { facts: [], missing: [{ why: 'notInSource', stream: 'household', path: '/members' }] };
  }
  const own = members.value.find(({ isConsultedPerson }) => isConsultedPerson);
  const identities = told(inquiry, applicant, 'household', 'otherMembers');
  const known = identities.state === 'known' ? identities.value : [];
  return {
    members: members.value.flatMap((member, index): readonly HouseholdMember[] => {
      if (member.isConsultedPerson) return [];
      const person = others.find(({ ssin }) => ssin === member.ssin);
      const identity = known.find((one) => one.ssin !== undefined && one.ssin === member.ssin);
      const birthDate = identity?.birthDate;
      return [
        {
          path: '',
          fact: within(members.fact, index),
          isApplicant: false,
          integrationId: person?.integrationId,
          person,
          declared: {},
          relation: relationOf(member, own),
          birthDate: birthDate?.includes('-00') ? undefined : birthDate,
        },
      ];
    }),
    facts: [members.fact],
    missing: [],
  };
}

interface Role {
  readonly relation?: { readonly code: string } | undefined;
  readonly isReferencePerson: boolean;
}

/** Roles are towards the head of the household: between two others they say nothing. */
function relationOf(member: Role, own: Role | undefined): HouseholdRelation | undefined {
  if (own?.isReferencePerson) return relationOfRole(member.relation?.code);
  return member.isReferencePerson ? relationOfHead(own?.relation?.code) : undefined;
}

/** Who lives with the applicant: what is declared goes before the register, because the factual situation counts. */
export function householdOf(inquiry: Inquiry): KnownHousehold {
  const declared = declaredHousehold(inquiry);
  if (declared.members) return declared;
  const registered = registeredHousehold(inquiry);
  return registered.members ? registered : { facts: [], missing: [...registered.missing, ...declared.missing] };
}
