import { euros } from '../../domain/amount.ts';
import { fractionOf } from '../../domain/fraction.ts';
import { parseIncompleteDate, type IncompleteDate } from '../../domain/incomplete-date.ts';
import { booleanOf, dateOf, dateTimeOf, integerOf, textOf } from '../../domain/lexical.ts';
import { present, someOf } from '../../domain/present.ts';
import { anonymousOwnersOf } from './anonymous-owners.ts';
import { realRights } from './codes.ts';
import type { Label } from './mapping.ts';
import type { PatrimonyParty, PatrimonyState } from './reply.ts';
import type { PropertyParty, PropertyState } from './schema-right.ts';

/** Owners with their rights. */
export function toParty(party: PatrimonyParty, label: Label, consulted: string): PropertyParty {
  const { owners, rights } = party;
  const ssins = [owners.individual ?? '', ...(owners.community?.ssin ?? []), ...(owners.association?.ssin ?? [])];
  const numbers = ssins.filter((ssin) => /^\d{11}$/.test(ssin));
  return present({
    kind: kindOf(owners),
    isConsultedPerson: numbers.includes(consulted),
    ssins: someOf(numbers),
    enterpriseNumber: /^[01]\d{9}$/.exec(owners.business ?? '')?.[0],
    text: textOf(owners.anonymous),
    anonymousOwners: anonymousOwnersOf(owners.anonymous),
    rights: (rights?.right ?? []).map((right) => toRight(right, label)),
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
  label: Label,
): PropertyParty['rights'][number] {
  return present({
    type: label(realRights, right.type),
    share: fractionOf(right.fractNum, right.fractDenom),
    isShareUnspecified: booleanOf(right.part),
    isNotDemarcated: booleanOf(right.partSurface),
    surfaceInSquareMetres: integerOf(right.surface),
    expiryDate: yearOrDate(right.expiredDate),
  });
}

/** A year alone is a date of which month and day are not known. */
function yearOrDate(value: string | undefined): IncompleteDate | undefined {
  return parseIncompleteDate(/^\d{4}$/.test(value ?? '') ? `${value ?? ''}-00-00` : value);
}

/** The situation that is described. */
export function toState(state: PatrimonyState, label: Label): PropertyState {
  const { calculatedMarketValue: value, fiscalDate, identifiers, legalDate, versionDate } = state;
  return present({
    situation: label(undefined, state.situation),
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
      present({
        date: dateOf(value.date),
        minimum: euros(value.min),
        maximum: euros(value.max),
        average: euros(value.average),
      }),
  });
}
