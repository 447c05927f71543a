import type { CalendarDate } from '../values/calendar.ts';
import type { ClosedPeriod } from '../values/period-overlap.ts';
import type { Fact, Missing } from './finding.ts';
import type { Inquiry, Person } from './inquiry.ts';
import { unsaid } from './items.ts';
import { closed } from './periods.ts';
import { listIn } from './list-in.ts';

/** A period of support, or of an attestation of it, at a centre. */
export interface AtCentre {
  readonly period: ClosedPeriod;
  /** What tells the centre from others; absent when the source does not name it. */
  readonly centre?: string | undefined;
  readonly category?: string | undefined;
  readonly fact: Fact;
}

/** Periods at centres, and what is not known of them. */
export interface AtCentres {
  readonly periods: readonly AtCentre[];
  readonly looked: readonly Fact[];
  readonly missing: readonly Missing[];
}

/** A last day for what has none: what runs is compared as long as both sides run. */
const openEnd: CalendarDate = '9999-12-31';

/** What an A036 attests (code list `multifunctionalAttestationCategories`), by the category of the support. */
export const attestedCategory: Readonly<Record<string, string>> = { LIVING_WAGE: '7', EQUIVALENT_LIVING_WAGE: '8' };

/** Living wages and equivalents of all centres. */
export function supportOf(inquiry: Inquiry, person: Person): AtCentres {
  return atCentres(listIn(inquiry, person, 'attestations', 'supportPeriods'));
}

/** The A036 that count: a superseded one does not. */
export function attestedTo(inquiry: Inquiry, person: Person): AtCentres {
  const list = listIn(inquiry, person, 'attestations', 'multifunctionalAttestations');
  return atCentres({ ...list, items: list.items.filter(({ value }) => !value.isSuperseded) });
}

interface Source {
  readonly centre: {
    readonly enterpriseNumber?: string | undefined;
    readonly nisCode?: string | undefined;
    readonly isOwnCentre: boolean;
  };
  readonly category?: { readonly code: string } | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

function atCentres(list: {
  readonly items: readonly { readonly value: Source; readonly fact: Fact }[];
  readonly looked: readonly Fact[];
  readonly missing: readonly Missing[];
}): AtCentres {
  const read = list.items.map(({ value, fact }) => {
    const { enterpriseNumber, nisCode, isOwnCentre } = value.centre;
    const period = closed(value, openEnd);
    return {
      period,
      centre: isOwnCentre ? 'own' : (enterpriseNumber ?? nisCode),
      category: value.category?.code,
      fact,
    };
  });
  return {
    periods: read.flatMap(({ period, ...rest }) => (period ? [{ period, ...rest }] : [])),
    looked: list.looked,
    missing: [...list.missing, ...read.flatMap(({ period, fact }) => (period ? [] : [unsaid(fact, 'startDate')]))],
  };
}

/** True when both are surely of different centres. */
export function areOfTwoCentres(one: AtCentre, other: AtCentre): boolean {
  return one.centre !== undefined && other.centre !== undefined && one.centre !== other.centre;
}
