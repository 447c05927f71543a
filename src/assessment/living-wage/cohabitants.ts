import { ageOn } from '../age.ts';
import type { Fact, Missing } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import { told } from '../known.ts';
import type { CategoryRow, Certainty } from './amounts.ts';
import { cents, higher, lower, minus, times, zero } from './exact.ts';
import { countedTotal, meansOf } from './means.ts';
import type { HouseholdMember, Line, Reading } from './model.ts';
import { each, nothingAtAll, type Range } from './range.ts';
import { cohabitantRow, type CohabitantRow } from './relations.ts';

/** Why the means of somebody count, do not, or may. */
export const cohabitantReasons = [
  'countsByLaw',
  'singleByChoice',
  'sharesNoHousehold',
  'hasLivingWage',
  'neverCounts',
  'isMinor',
  'marriageEnded',
  'waived',
  'relationUnknown',
  'ageUnknown',
  'marriageUnknown',
] as const;
export type CohabitantReason = (typeof cohabitantReasons)[number];

/** Somebody of the household, and what the law does with the means. */
export interface Cohabitant {
  readonly member: HouseholdMember;
  readonly state: 'counted' | 'notCounted' | 'uncertain';
  readonly reason: CohabitantReason;
  readonly row?: CohabitantRow | undefined;
  readonly certainty: Certainty;
  readonly lines: readonly Line[];
  /** What the person adds, a year: the means less the amount of category 1; less than nothing for means below it. */
  readonly contribution: Range;
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
}

/**
 * Looks at everybody of the household: royal decree of 11 July 2002, art. 34. Means are compared with the month amount of
 * category 1, as published examples do.
 */
export function cohabitantsOf(
  inquiry: Inquiry,
  members: readonly HouseholdMember[],
  amounts: CategoryRow | undefined,
  reading: Reading,
): readonly Cohabitant[] {
  return members.map((member) => {
    const judged = judge(inquiry, member);
    const facts = [member.fact, ...(judged.facts ?? [])];
    const common = { ...judged, member, facts, certainty: judged.row?.certainty ?? ('confirmed' as const) };
    if (judged.state === 'notCounted') {
      return { ...common, lines: [], contribution: nothingAtAll, missing: [] };
    }
    const lines = meansOf(inquiry, member, reading);
    const own = amounts ? times(cents(amounts.month['1']), 12) : zero;
    const excess = each(countedTotal(lines), (amount) => minus(amount, own));
    const contribution = judged.state === 'counted' ? excess : maybe(excess);
    const missing = [
      ...(judged.missing ?? []),
      ...lines.filter(({ counted }) => counted).flatMap((line) => line.missing),
    ];
    return { ...common, lines, contribution, missing };
  });
}

/** Of somebody of whom it is not known whether the means count. */
function maybe({ low, high }: Range): Range {
  return { low: lower(low, zero), ...(high ? { high: higher(high, zero) } : {}) };
}

interface Judged extends Pick<Cohabitant, 'state' | 'reason' | 'row'> {
  readonly facts?: readonly Fact[];
  readonly missing?: readonly Missing[];
}

function judge(inquiry: Inquiry, member: HouseholdMember): Judged {
  const { relation, sharesHousehold, birthDate, isMarried, index } = member;
  if (inquiry.choices.category === '2') {
    return not('singleByChoice', [{ origin: 'chosen', path: '/category' }]);
  }
  if (sharesHousehold === false) return not('sharesNoHousehold');
  const livingWage = hasLivingWage(inquiry, member);
  if (livingWage) return not('hasLivingWage', livingWage);
  if (relation === undefined) return maybeCounted('relationUnknown', missingOf(member, 'relation'));
  const row = cohabitantRow(relation, inquiry.day);
  if (!row) return not('neverCounts');
  const age = ageOn(birthDate, inquiry.day);
  if (row.isOfAge && age !== undefined && age < 18) return not('isMinor');
  if (row.isByMarriage && isMarried === false) return not('marriageEnded');
  const waived = (inquiry.choices.notCounted ?? []).findIndex((waiver) => waiver.member === index);
  if (waived >= 0) return not('waived', [{ origin: 'chosen', path: `/notCounted/${String(waived)}` }]);
  if (row.isOfAge && age === undefined) return maybeCounted('ageUnknown', missingOf(member, 'birthDate'), row);
  if (row.isByMarriage && isMarried === undefined) {
    return maybeCounted('marriageUnknown', missingOf(member, 'isMarried'), row);
  }
  return { state: 'counted', reason: 'countsByLaw', row };
}

function not(reason: CohabitantReason, facts: readonly Fact[] = []): Judged {
  return { state: 'notCounted', reason, facts };
}

function maybeCounted(reason: CohabitantReason, missing: Missing, row?: CohabitantRow): Judged {
  return { state: 'uncertain', reason, row, missing: [missing] };
}

/** What is not known of a member: it was not declared, or the register does not say it. */
function missingOf({ fact, index }: HouseholdMember, property: string): Missing {
  if (index !== undefined) return { why: 'notDeclared', path: `${fact.path}/${property}` };
  return {
    why: 'notInSource',
    ...(fact.stream === undefined ? {} : { stream: fact.stream }),
    path: `${fact.path}/${property}`,
  };
}

/** Whether the person has a living wage: as a centre attests it, else as it is declared. */
function hasLivingWage(
  inquiry: Inquiry,
  { person, hasLivingWage: isDeclared }: HouseholdMember,
): readonly Fact[] | undefined {
  const periods = person && told(inquiry, person, 'attestations', 'supportPeriods');
  if (periods?.state === 'known') {
    const running = periods.value.some(
      ({ startDate, endDate }) => (startDate ?? '') <= inquiry.day && (endDate ?? inquiry.day) >= inquiry.day,
    );
    if (running) return [periods.fact];
  }
  return isDeclared === true ? [] : undefined;
}
