import { addMonths } from '../../values/calendar.ts';
import { ageOn } from '../age.ts';
import type { Fact, Missing } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Category } from './amounts.ts';
import { declaredHousehold, householdOf, registeredHousehold } from './household.ts';
import type { HouseholdMember } from './model.ts';

/** What would change a category. */
export const categoryChanges = [
  'noSharedHousehold',
  'registerDiffers',
  'observationContradicts',
  'childComesOfAge',
] as const;
export type CategoryChange = (typeof categoryChanges)[number];

/** The category of an applicant, and what it rests on. */
export interface CategoryOf {
  /** The one that counts: the chosen one, else the proposed one. */
  readonly category?: Category | undefined;
  readonly proposed?: Category | undefined;
  readonly chosen?: Category | undefined;
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
  readonly wouldChange: readonly {
    readonly code: CategoryChange;
    readonly category?: Category | undefined;
    readonly date?: string | undefined;
    readonly facts: readonly Fact[];
  }[];
}

/** Law of 26 May 2002, art. 14: from the household as it is in fact; the register is only an indication. */
export function categoryOf(inquiry: Inquiry): CategoryOf {
  const household = householdOf(inquiry);
  const { chosen } = { chosen: inquiry.choices.category };
  const proposed = household.members && proposedOf(household.members, inquiry.day);
  const isProposed = proposed?.category !== undefined;
  return {
    category: chosen ?? proposed?.category,
    proposed: proposed?.category,
    chosen,
    facts: [
      ...(chosen === undefined ? [] : [{ origin: 'chosen', path: '/category' } as const]),
      ...household.facts,
      ...(household.members ?? []).map(({ fact }) => fact),
    ],
    missing: chosen !== undefined || isProposed ? [] : [...household.missing, ...(proposed?.missing ?? [])],
    wouldChange: changesOf(inquiry, household.members ?? [], proposed?.category),
  };
}

interface Proposed {
  readonly category?: Category;
  readonly missing: readonly Missing[];
}

const isMinorChild = ({ relation, isMarried, birthDate }: HouseholdMember, day: string): boolean | undefined => {
  if ((relation !== 'child' && relation !== undefined) || isMarried === true) return false;
  const age = ageOn(birthDate, day);
  if (relation === undefined) return age === undefined || age < 18 ? undefined : false;
  return age === undefined ? undefined : age < 18;
};

/** Undefined while it is not known whether a child is of age, and that decides. */
function proposedOf(members: readonly HouseholdMember[], day: string): Proposed {
  const living = members.filter(({ sharesHousehold }) => sharesHousehold !== false);
  if (living.length === 0) return { category: '2', missing: [] };
  const minors = living.map((member) => ({ member, isMinor: isMinorChild(member, day) }));
  if (minors.some(({ isMinor }) => isMinor === true)) return { category: '3', missing: [] };
  const unclear = minors.filter(({ isMinor }) => isMinor === undefined);
  if (unclear.length === 0) return { category: '1', missing: [] };
  return {
    missing: unclear.map(({ member: { fact, index, birthDate } }): Missing => {
      const path = `${fact.path}/${birthDate === undefined ? 'birthDate' : 'relation'}`;
      if (index !== undefined) return { why: 'notDeclared', path };
      return { why: 'notInSource', ...(fact.stream === undefined ? {} : { stream: fact.stream }), path };
    }),
  };
}

function changesOf(
  inquiry: Inquiry,
  members: readonly HouseholdMember[],
  proposed: Category | undefined,
): CategoryOf['wouldChange'] {
  return [
    ...withoutSharing(members, proposed, inquiry.day),
    ...byRegister(inquiry, proposed),
    ...byObservations(inquiry),
    ...byAge(members, proposed, inquiry.day),
  ];
}

/** Under one roof without a joint household is not living together; a partner and one's own child always share it. */
function withoutSharing(
  members: readonly HouseholdMember[],
  proposed: Category | undefined,
  day: string,
): CategoryOf['wouldChange'] {
  const presumed = members.filter(({ sharesHousehold, relation }) => {
    return sharesHousehold === undefined && relation !== 'partner' && relation !== 'child';
  });
  if (presumed.length === 0) return [];
  const { category } = proposedOf(
    members.filter((member) => !presumed.includes(member)),
    day,
  );
  if (category === undefined || category === proposed) return [];
  return [{ code: 'noSharedHousehold', category, facts: presumed.map(({ fact }) => fact) }];
}

function byRegister(inquiry: Inquiry, proposed: Category | undefined): CategoryOf['wouldChange'] {
  const registered = registeredHousehold(inquiry);
  if (!declaredHousehold(inquiry).members || !registered.members) return [];
  const { category } = proposedOf(registered.members, inquiry.day);
  if (category === undefined || category === proposed) return [];
  return [{ code: 'registerDiffers', category, facts: registered.facts }];
}

function byObservations({ observations }: Inquiry): CategoryOf['wouldChange'] {
  const facts = observations
    .filter(({ item, outcome, integrationId }) => {
      return item === 'household' && outcome === 'contradicts' && integrationId === undefined;
    })
    .map(({ observationId }): Fact => ({ origin: 'observed', path: observationId }));
  return facts.length > 0 ? [{ code: 'observationContradicts', facts }] : [];
}

/** The day on which the youngest child comes of age, when no other keeps category 3. */
function byAge(
  members: readonly HouseholdMember[],
  proposed: Category | undefined,
  day: string,
): CategoryOf['wouldChange'] {
  if (proposed !== '3') return [];
  const minors = members.filter((member) => member.sharesHousehold !== false && isMinorChild(member, day) === true);
  const births = minors.flatMap(({ birthDate }) =>
    birthDate === undefined || birthDate.includes('-00') ? [] : [birthDate],
  );
  const youngest = births.toSorted().at(-1);
  if (youngest === undefined || births.length < minors.length) return [];
  const date = addMonths(youngest, 18 * 12);
  return [{ code: 'childComesOfAge', category: '1', date, facts: minors.map(({ fact }) => fact) }];
}
