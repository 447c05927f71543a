import { booleanOf, dateOf, textOf } from '../../values/xsd-values.ts';
import { overlapOf, type ClosedPeriod } from '../../values/period-overlap.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { newestFirst } from '../../stream-kit/order.ts';
import { codedWith } from '../../stream-kit/source-texts.ts';
import type { Who } from './mapping-contract.ts';
import type { SocialRateInHousehold, SocialRatePeriod, SocialRateRights } from './reply.ts';
import type { FinalCustomer, HouseholdHead, ProtectedPerson, SocialRights, TariffPeriod } from './schema-rights.ts';

/**
 * The part of the Bank. An item with `nobody` alone is no person: it makes the list empty.
 * @param who who somebody is, by number
 * @param asked days of the question: what has no day in them is left out, whatever the service gives
 */
export function toRights(rights: SocialRateRights, who: Who, asked: ClosedPeriod | undefined): SocialRights {
  return withoutAbsent({
    customerCategory: rights.identifier && categoryOf(rights.identifier),
    finalCustomers: rights.finalCustomer.filter(isSomebody).map((one) => toFinalCustomer(one, who, asked)),
    householdHeads: rights.householdHead.filter(isSomebody).flatMap((one) => toHouseholdHead(one, who, asked)),
    protectedPersons: rights.protectedPerson.filter(isSomebody).map((one) => toProtectedPerson(one, who, asked)),
  });
}

/** Whether the Bank says in so many words that the person has no part, and that nobody else has one: the explicit "nothing". */
export function saysNobody({ identifier, finalCustomer, householdHead, protectedPerson }: SocialRateRights): boolean {
  const flags = identifier && categoryOf(identifier);
  const hasNoPart =
    flags?.isFinalCustomer === false && flags.isHouseholdHead === false && flags.isProtectedPerson === false;
  const parts = [finalCustomer, householdHead, protectedPerson];
  return hasNoPart && parts.every((part) => part.length > 0 && !part.some(isSomebody));
}

/** Somebody who has `nobody` beside a number (no schema allows it) is there all the same. */
function isSomebody({ ssin, nobody }: { readonly ssin?: string; readonly nobody?: string }): boolean {
  return nobody === undefined || textOf(ssin) !== undefined;
}

function categoryOf({ attributes }: NonNullable<SocialRateRights['identifier']>): SocialRights['customerCategory'] {
  return withoutAbsent({
    isFinalCustomer: booleanOf(attributes.finalCustomer),
    isHouseholdHead: booleanOf(attributes.householdHead),
    isProtectedPerson: booleanOf(attributes.protectedPerson),
  });
}

function toFinalCustomer(
  { ssin: whose, hasRight }: SocialRateRights['finalCustomer'][number],
  who: Who,
  asked: ClosedPeriod | undefined,
): FinalCustomer {
  if (hasRight === undefined) return { ...who(whose), hasRight: false };
  const periods = hasRight.globalRightPeriod.map(toPeriod);
  const rightPeriods = periods.filter((one) => isIn(asked, one)).sort(newestFirst);
  return {
    ...who(whose),
    hasRight: rightPeriods.length > 0 || periods.length === 0,
    rightPeriods,
    householdHeads: hasRight.householdHead.flatMap((head) => inHousehold(head, who, asked)),
  };
}

function toHouseholdHead(
  { ssin: whose, householdHeadPeriod, member }: SocialRateRights['householdHead'][number],
  who: Who,
  asked: ClosedPeriod | undefined,
): readonly HouseholdHead[] {
  const period = toPeriod(householdHeadPeriod ?? {});
  if (!isIn(asked, period)) return [];
  const members = member.flatMap((one) => inHousehold(one, who, asked));
  const isKnown = Object.keys(period).length > 0;
  return [withoutAbsent({ ...who(whose), period: isKnown ? period : undefined, members })];
}

/** Nothing for somebody who was in the household at other times only, or of whom neither number nor time can be read. */
function inHousehold(
  { ssin: whose, householdPeriod }: SocialRateInHousehold,
  who: Who,
  asked: ClosedPeriod | undefined,
): HouseholdHead['members'] {
  const periods = householdPeriod.map(toPeriod);
  const inTime = periods.filter((one) => isIn(asked, one)).sort(newestFirst);
  const somebody = who(whose);
  const saysNothing = inTime.length === 0 && (periods.length > 0 || somebody.ssin === undefined);
  return saysNothing ? [] : [{ ...somebody, periods: inTime }];
}

function toProtectedPerson(
  { ssin: whose, rightPeriod }: SocialRateRights['protectedPerson'][number],
  who: Who,
  asked: ClosedPeriod | undefined,
): ProtectedPerson {
  const rights = rightPeriod.map((given) =>
    // Nobody published what the numbers mean: there is no list.
    withoutAbsent({ ...toPeriod(given), organization: codedWith(undefined, given.attributes.organization) }),
  );
  return { ...who(whose), rights: rights.filter((one) => isIn(asked, one)).sort(newestFirst) };
}

/** Two names of the first day are in use at the Bank; which of them this service has is not sure. */
function toPeriod({ startDate, beginDate, endDate }: SocialRatePeriod): TariffPeriod {
  return withoutAbsent({ startDate: dateOf(startDate) ?? dateOf(beginDate), endDate: dateOf(endDate) });
}

/** A period of which the first day is not known may lie in any time before its end. */
function isIn(asked: ClosedPeriod | undefined, { startDate, endDate }: TariffPeriod): boolean {
  return asked === undefined || overlapOf({ startDate: startDate ?? asked.startDate, endDate }, asked) !== undefined;
}
