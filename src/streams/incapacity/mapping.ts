import { euros } from '../../values/amount.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { codedWith } from '../../stream-kit/source-texts.ts';
import { quarterOf, type YearQuarter } from '../../values/partial-period.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { dateOf, decimalOf, integerOf, textOf } from '../../values/xsd-values.ts';
import { codeLists } from './codes.ts';
import type { SourceIdentification, SourceIndemnityPeriod, SourcePayment, SourceRisk } from './reply.ts';
import type { Attestation, IndemnityPeriod, Payment, Risk } from './schema.ts';

/** What goes with every item of an attestation. */
export type Attested = Pick<Attestation, 'quarter' | 'isProvisional' | 'isCanceled'>;

/** @param asked the quarter of the question, for an attestation that does not name its own */
export function toAttested(source: SourceIdentification | undefined, asked: YearQuarter): Attested {
  const isProvisional = source?.temporaryAttest !== undefined;
  const status = textOf(source?.attestationStatus);
  const isCanceled = isProvisional ? false : status === undefined ? undefined : canceled.get(status);
  return withoutAbsent({
    quarter: quarterOf(source?.yearQuarter) ?? asked,
    isProvisional: isProvisional ? true : status === undefined ? undefined : false,
    isCanceled,
  });
}

/** Whether a status takes the attestation back; of another status nobody knows. */
const canceled: ReadonlyMap<string, boolean> = new Map([
  ['CREATION', false],
  ['MODIFICATION', false],
  ['CANCELLATION', true],
]);

/** An attestation. */
export function toAttestation(source: SourceIdentification, attested: Attested): Attestation {
  return withoutAbsent({
    ...attested,
    creationDate: dateOf(source.creationDate),
    attestationId: textOf(source.attestationId),
    version: integerOf(source.attestationVersion),
    status: codedWith(codeLists.incapacityAttestationStatuses, source.attestationStatus),
  });
}

/** Days on which a risk was covered. */
export function toIndemnityPeriod(source: SourceIndemnityPeriod, attested: Attested): IndemnityPeriod {
  return withoutAbsent({
    ...attested,
    ...daysOf(source.period),
    initialStartDate: dateOf(source.initialStartDate),
    invalidityStartDate: dateOf(source.invalidityStartDate),
    exit: codedWith(codeLists.incapacityExits, source.exitCode),
  });
}

/** A payment. The source does not say that amounts are gross: assumed. */
export function toPayment(source: SourcePayment, attested: Attested): Payment {
  return withoutAbsent({
    ...attested,
    ...daysOf(source.period),
    paidAmount: euros(source.amount),
    amountBasis: 'gross' as const,
    days: integerOf(source.days),
    hours: hoursOf(source.hours),
    benefit: codedWith(codeLists.incapacityBenefits, source.document),
    allowanceCategory: codedWith(codeLists.incapacityAllowanceCategories, source.allowanceCategory),
    allowanceCode: codedWith(undefined, source.allowanceCode),
    incapacityCategory: codedWith(codeLists.incapacityCategories, source.incapacityCategory),
    familySituation: codedWith(codeLists.incapacityFamilySituations, source.familySituation),
  });
}

/** A risk with its details, of which every kind has its own. */
export function toRisk(source: SourceRisk, attested: Attested): Risk {
  const details = detailsOf(source);
  return withoutAbsent({
    ...attested,
    category: codedWith(codeLists.socialRisks, source.socialRiskCategory),
    socialStatus: codedWith(codeLists.incapacitySocialStatuses, details.socialStatus),
    activity: codedWith(codeLists.incapacityActivities, details.activityCode),
    ...daysOf(details.period),
    initialStartDate: dateOf(details.initialStartDate),
    exit: codedWith(codeLists.incapacityExits, details.exitCode),
    invalidityStartDate: dateOf(details.invalidity?.startDate),
    invalidityCategory: codedWith(codeLists.invalidityCategories, details.invalidity?.invalidityCategory),
    deliveryDate: dateOf(details.deliveryDate),
    expectedDeliveryDate: dateOf(details.supposedDeliveryDate),
    adoptionDate: dateOf(details.adoptionDate),
    fosterCareDate: dateOf(details.fosterCareDate),
  });
}

type DetailName =
  | 'socialStatus'
  | 'exitCode'
  | 'initialStartDate'
  | 'activityCode'
  | 'deliveryDate'
  | 'supposedDeliveryDate'
  | 'adoptionDate'
  | 'fosterCareDate';

interface Days {
  readonly beginDate?: string;
  readonly endDate?: string;
}

/** What the ten kinds of risk tell, taken together. */
type Details = Readonly<Partial<Record<DetailName, string>>> & {
  readonly period?: Days;
  readonly invalidity?: { readonly startDate?: string; readonly invalidityCategory?: string };
};

/** The details are those of one kind, whichever it is. */
function detailsOf(risk: SourceRisk): Details {
  const kinds = Object.values<string | Details | undefined>(risk);
  return kinds.find((kind) => typeof kind === 'object') ?? {};
}

function daysOf(period: Days | undefined): {
  readonly startDate: CalendarDate | undefined;
  readonly endDate: CalendarDate | undefined;
} {
  return { startDate: dateOf(period?.beginDate), endDate: dateOf(period?.endDate) };
}

/** `xs:decimal` as exact text. Like days, hours may be below zero where something is taken back. */
function hoursOf(value: string | undefined): string | undefined {
  const [, sign = '', digits] = /^([+-]?)(.*)$/.exec(value?.trim() ?? '') ?? [];
  const hours = decimalOf(digits);
  return hours === undefined || sign !== '-' || hours === '0' ? hours : `-${hours}`;
}
