import type { DebtorHousehold } from '../../values/debtor-means.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { married } from './relatives.ts';
import type { HouseholdData } from './schema.ts';

/**
 * Whose income may count beside a debtor's: the spouse, and who lives in the household. Nobody without a number can be
 * recognized. What the register does not say is absent.
 */
export function householdOf({ kind, members = [], person, partner }: HouseholdData): DebtorHousehold {
  const state = person?.civilState?.code;
  const isMarried = state === undefined ? undefined : married.has(state);
  const isKnown = kind !== undefined && kind !== 'unclear';
  return withoutAbsent({
    isMarried,
    spouse: isMarried === true ? partner?.ssin : undefined,
    members: isKnown
      ? members.flatMap(({ ssin, isConsultedPerson }) => (ssin === undefined || isConsultedPerson ? [] : [ssin]))
      : undefined,
  });
}
