import { euros } from '../../values/amount.ts';
import type { CodedValue } from '../../values/code-list.ts';
import { codedWith, textByLanguage } from '../../stream-kit/source-texts.ts';
import { booleanOf, dateOf, textOf } from '../../values/xsd-values.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { codeLists } from './codes.ts';
import type { HandicapCardReply, HandicapPersonReply, HandicapRequestReply, HandicapRight } from './reply.ts';
import type { HandicapAddress, HandicapAllowance, HandicapRequest, HandicapSocialCard } from './schema.ts';

/** Legislation 0 is the source's way to say that there is no request. */
const noRequest = '0';

/** @returns undefined when the source says nothing of a request */
export function toRequest(
  evolution: HandicapRequestReply | undefined,
  source: CodedValue,
): HandicapRequest | undefined {
  if (!evolution || saysNothing(evolution)) return undefined;
  const legislation = textOf(evolution.legislation);
  return withoutAbsent({
    source,
    isInProgress: legislation === undefined ? undefined : legislation !== noRequest,
    legislation: codedWith(codeLists.handicapRequestLegislations, legislation),
    requestDate: dateOf(evolution.requestDate),
    isAdministrativelyPending: booleanOf(evolution.administrativePendingRequest),
    isRecognitionPending: booleanOf(evolution.handicapRecognitionPending),
    fileCompletionDate: dateOf(evolution.fileCompletionDate),
    isAppealed: booleanOf(evolution.appeal),
  });
}

/** @returns undefined when no right is given */
export function toAllowance(right: HandicapRight, source: CodedValue): HandicapAllowance | undefined {
  if (saysNothing(right)) return undefined;
  return withoutAbsent({
    source,
    kind: codedWith(codeLists.handicapAllowanceKinds, right.legislation),
    startDate: dateOf(right.period?.beginDate),
    endDate: dateOf(right.period?.endDate),
    totalMonthlyAmount: euros(right.totalMonthAmount),
    monthlyAmount: euros(right.monthAmount),
    amountBasis: 'untaxed' as const,
    incomeReplacementCategory: codedWith(codeLists.incomeReplacementCategories, right.categoryIVT),
    integrationCategory: codedWith(codeLists.integrationAllowanceCategories, right.categoryIT),
    isPartnerIncomeExempt: booleanOf(right.partnerIncome),
    decisionStatus: textOf(right.decisionStatus),
  });
}

export function toCard(card: HandicapCardReply, source: CodedValue): HandicapSocialCard {
  return withoutAbsent({
    source,
    kind: codedWith(codeLists.handicapSocialCards, card.cardCategory),
    cardNumber: textOf(card.cardNumber),
    deliveryDate: dateOf(card.deliveryDate),
    endDate: dateOf(card.endDate),
  });
}

const addressKinds = ['belgianAddress', 'foreignAddress', 'diplomaticPost'] as const;

/** @returns undefined when the source gives no person */
export function toAddress(person: HandicapPersonReply | undefined, source: CodedValue): HandicapAddress | undefined {
  if (!person) return undefined;
  const { address } = person;
  return withoutAbsent({
    source,
    familyName: textOf(person.lastName),
    givenName: textOf(person.firstName),
    kind: addressKinds.find((kind) => kind === address?.attributes.class),
    buildingName: textOf(address?.building),
    streetName: textByLanguage(address?.streetName ?? []),
    houseNumber: textOf(address?.houseNumber),
    boxNumber: textOf(address?.boxNumber),
    postCode: textOf(address?.postalCode),
    municipalityCode: textOf(address?.cityCode),
    municipalityName: textByLanguage(address?.cityName ?? []),
    country: codedWith(undefined, address?.countryCode, address?.countryName),
    startDate: dateOf(address?.date),
  });
}

function saysNothing(part: Readonly<Record<string, unknown>>): boolean {
  return Object.values(part).every((value) => value === undefined);
}
