import type { CalendarDate } from '../../values/calendar.ts';
import type { householdRelations } from '../declared.ts';
import { rowOn, type DatedRow } from './amounts.ts';

export type HouseholdRelation = (typeof householdRelations)[number];

/** That the means of somebody of the household count: royal decree of 11 July 2002, art. 34. */
export interface CohabitantRow extends DatedRow {
  readonly relation: HouseholdRelation;
  /** True when only somebody of age counts. */
  readonly isOfAge?: true;
  /** True when it counts only while the marriage behind the relation stands. */
  readonly isByMarriage?: true;
}

const article34 = 'Royal decree of 11 July 2002, art. 34';
const reformed = `${article34}, as changed by the royal decree of 7 January 2026`;
const reform = '2026-03-01';

const before = (relation: HouseholdRelation, isOfAge?: true): CohabitantRow => ({
  relation,
  ...(isOfAge ? { isOfAge } : {}),
  validFrom: '2002-10-01',
  validUntil: '2026-02-28',
  certainty: 'confirmed',
  legalBasis: `${article34}, par. 2: the centre may count them`,
});
const since = (relation: HouseholdRelation, change: Partial<CohabitantRow> = {}): CohabitantRow => ({
  relation,
  validFrom: reform,
  certainty: 'confirmed',
  legalBasis: reformed,
  ...change,
});

/**
 * Whose means count when they live in. Before March 2026 the centre may count parents and children of age; since then
 * all maintenance debtors of age count. Whether that is a duty is not settled: they count unless the centre says why
 * not. A relation without a row never counts.
 */
const cohabitantRows: readonly CohabitantRow[] = [
  { relation: 'partner', validFrom: '2002-10-01', certainty: 'confirmed', legalBasis: `${article34}, par. 1` },
  before('parent'),
  before('child', true),
  since('parent'),
  since('child', { isOfAge: true }),
  since('grandparent'),
  since('grandchild', { isOfAge: true }),
  since('parentInLaw', { isByMarriage: true }),
  since('childInLaw', { isByMarriage: true }),
  since('formerSpouse'),
];

/** The row for a relation on a day; undefined when such a person never counts. */
export function cohabitantRow(relation: HouseholdRelation, day: CalendarDate): CohabitantRow | undefined {
  return rowOn(
    cohabitantRows.filter((row) => row.relation === relation),
    day,
  );
}

/** What somebody with a role of the register is to the head of the household (information types 140 and 141). */
const ofRole: Readonly<Record<string, HouseholdRelation>> = {
  '02': 'partner',
  '03': 'child',
  '04': 'childInLaw',
  '05': 'grandchild',
  '06': 'parent',
  '07': 'parentInLaw',
  '08': 'grandparent',
  '09': 'sibling',
  '10': 'otherRelative',
  '11': 'otherRelative',
  '12': 'unrelated',
  '13': 'child',
  '14': 'otherRelative',
  '15': 'otherRelative',
  '16': 'otherRelative',
  '17': 'otherRelative',
  '20': 'unrelated',
  '21': 'partner',
  '22': 'partner',
};

/** The same relation, seen from the other side; a relation that is its own inverse is not here. */
const inverse: Partial<Readonly<Record<HouseholdRelation, HouseholdRelation>>> = {
  child: 'parent',
  parent: 'child',
  childInLaw: 'parentInLaw',
  parentInLaw: 'childInLaw',
  grandchild: 'grandparent',
  grandparent: 'grandchild',
};

/** What a member with this role is to the head; undefined for a role that says nothing. */
export function relationOfRole(role: string | undefined): HouseholdRelation | undefined {
  return role === undefined ? undefined : ofRole[role];
}

/** What the head is to a member with this role; undefined for a role that says nothing. */
export function relationOfHead(role: string | undefined): HouseholdRelation | undefined {
  const relation = relationOfRole(role);
  return relation && (inverse[relation] ?? relation);
}
