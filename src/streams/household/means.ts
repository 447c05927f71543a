import type { DebtorHousehold } from '../../values/debtor-means.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { married } from './relatives.ts';
import type { HouseholdData } from './schema.ts';

/**
 * Whose income may count beside a debtor's: the spouse, and who lives in the household. Nobody without a number can be
 * recognized, but it is told that there is somebody. What the register does not say is absent.
 */
export function householdOf({ kind, members = [], person, partner }: HouseholdData): DebtorHousehold {
  const state = person?.civilState?.code;
  const isMarried = state === undefined ? undefined : married.has(state);
  const isKnown = kind !== undefined && kind !== 'unclear';
  const others = isKnown ? members.filter(({ isConsultedPerson }) => !isConsultedPerson) : undefined;
  return withoutAbsent({
    isMarried,
    spouse: isMarried === true ? partner?.ssin : undefined,
    members: others?.flatMap(({ ssin }) => (ssin === undefined ? [] : [ssin])),
    hasUnnumbered: others?.some(({ ssin }) => ssin === undefined),
  });
}
