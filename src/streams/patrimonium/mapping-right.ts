import { euros } from '../../values/amount.ts';
import { enterpriseNumberOf } from '../../values/enterprise-number.ts';
import { fractionOf } from '../../values/fraction.ts';
import { ssinTextOf } from '../../values/ssin.ts';
import { booleanOf, dateOf, dateTimeOf, integerOf, textOf } from '../../values/xsd-values.ts';
import { withoutAbsent, someOf } from '../../values/without-absent.ts';
import { anonymousOwnersOf } from './anonymous-owners.ts';
import { codeLists } from './codes.ts';
import type { Labels } from './labels.ts';
import type { PatrimonyParty, PatrimonyState } from './reply.ts';
import type { PropertyParty, PropertyState } from './schema-right.ts';
import { yearOrDate } from './year-or-date.ts';

/** Owners with their rights. */
export function toParty(party: PatrimonyParty, labels: Labels, consulted: string): PropertyParty {
  const { owners, rights } = party;
  const given = [owners.individual, ...(owners.community?.ssin ?? []), ...(owners.association?.ssin ?? [])];
  const numbers = given.flatMap((ssin) => ssinTextOf(ssin) ?? []);
  const enterpriseNumber = enterpriseNumberOf(owners.business);
  return withoutAbsent({
    kind: kindOf(owners),
    isConsultedPerson: numbers.includes(consulted),
    ssins: someOf(numbers),
    enterpriseNumber,
    text: textOf(owners.anonymous) ?? (enterpriseNumber === undefined ? textOf(owners.business) : undefined),
    anonymousOwners: anonymousOwnersOf(owners.anonymous),
    rights: (rights?.right ?? []).map((right) => toRight(right, labels)),
    otherCoOwner: textOf(party.otherCoOwner),
    managedBy: textOf(party.managedBy),
  });
}

function kindOf(owners: PatrimonyParty['owners']): PropertyParty['kind'] {
  if (owners.individual !== undefined) return 'individual';
  if (owners.community) return 'community';
  if (owners.business !== undefined) return 'business';
  if (owners.association) return 'association';
  return owners.anonymous === undefined ? 'unknown' : 'anonymous';
}

function toRight(
  right: NonNullable<PatrimonyParty['rights']>['right'][number],
  labels: Labels,
): PropertyParty['rights'][number] {
  return withoutAbsent({
    type: labels.code(codeLists.realRights, right.type),
    share: fractionOf(right.fractNum, right.fractDenom),
    isShareUnspecified: booleanOf(right.part),
    isNotDemarcated: booleanOf(right.partSurface),
    surfaceInSquareMetres: integerOf(right.surface),
    expiryDate: yearOrDate(right.expiredDate),
  });
}

/** The situation that is described. */
export function toState(state: PatrimonyState, labels: Labels): PropertyState {
  const { calculatedMarketValue: value, fiscalDate, identifiers, legalDate, versionDate } = state;
  const doubt = textOf(state.doubtfulRight);
  return withoutAbsent({
    situation: labels.code(undefined, state.situation),
    areRightsDoubtful: doubt === undefined ? undefined : integerOf(doubt) !== 0,
    doubtfulRightsCode: doubt,
    legalStartDate: dateOf(legalDate?.begin),
    legalEndDate: dateOf(legalDate?.end),
    fiscalStartDate: yearOrDate(fiscalDate?.begin),
    fiscalEndDate: yearOrDate(fiscalDate?.end),
    recordedAt: dateTimeOf(versionDate?.begin),
    changedAt: dateTimeOf(versionDate?.end),
    canceledAt: dateTimeOf(versionDate?.cancel),
    situationId: textOf(identifiers?.current),
    previousSituationIds: someOf(identifiers?.previous?.id ?? []),
    nextSituationIds: someOf(identifiers?.next?.id ?? []),
    marketValue:
      value &&
      withoutAbsent({
        date: dateOf(value.date),
        minimum: euros(value.min),
        maximum: euros(value.max),
        average: euros(value.average),
      }),
  });
}
