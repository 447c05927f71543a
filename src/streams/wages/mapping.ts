import { eurosFromCents } from '../../values/amount.ts';
import { coded, type CodedValue, type CodeList } from '../../values/code-list.ts';
import { enterpriseNumberOf } from '../../values/enterprise-number.ts';
import { fractionOf } from '../../values/fraction.ts';
import { quarterOf } from '../../values/partial-period.ts';
import { someOf, withoutAbsent } from '../../values/without-absent.ts';
import { booleanOf, dateOf, decimalOf, integerOf, textOf } from '../../values/xsd-values.ts';
import { isAboutAnother, type BankVerdict, type CodeMeaning } from '../../bank/status.ts';
import { newestBy, newestPeriodFirst } from '../../stream-kit/order.ts';
import { codeLists } from './codes.ts';
import type {
  AttestationRecord,
  IndemnityRecord,
  OccupationRecord,
  RemunRecord,
  ServiceRecord,
  WagesReply,
  WorkerRecord,
} from './reply.ts';
import type {
  AccidentIndemnity,
  DeclaredOccupation,
  Remuneration,
  WageDeclaration,
  WagesData,
  WorkingTime,
} from './schema.ts';

/** A call, as far as it says why something is missing. */
interface AskedCall {
  readonly verdict: BankVerdict;
  readonly value?: unknown;
}

/** A reply in which a declaration names another person is no usable reply. */
export function outcomeOf({ dmfaAttestations }: WagesReply, asked: string): CodeMeaning | undefined {
  const isOfAnother = (dmfaAttestations?.dmfaAttestation ?? []).some(
    ({ attEmployerDeclaration: { attNaturalPerson } }) => isAboutAnother(attNaturalPerson?.ssin, asked),
  );
  return isOfAnother ? 'badReply' : undefined;
}

/**
 * Joins the pages: every declaration once, in its highest version, the last quarter first.
 * @param asked the calls: whether pages, parts or everything is missing
 */
export function toWagesData(replies: readonly WagesReply[], asked: readonly AskedCall[]): WagesData {
  const declarations = newestVersions(
    replies.flatMap(({ dmfaAttestations }) => dmfaAttestations?.dmfaAttestation ?? []),
  )
    .map(toDeclaration)
    .sort(newestBy(({ quarter }) => quarter));
  const missing = missingBecause(asked);
  return withoutAbsent({
    declarations: someOf(declarations),
    incompleteBecause: codeOf(codeLists.missingWageReasons, missing),
    unsupportedElements: someOf([
      ...new Set(replies.flatMap(({ unsupportedData }) => unsupportedData?.unsupportedElement ?? [])),
    ]),
  });
}

/** What comes later may complete everything, so that is said before the rest. */
function missingBecause(asked: readonly AskedCall[]): string | undefined {
  const lacking = asked.filter(({ verdict }) => verdict.kind === 'incomplete' || verdict.kind === 'failed');
  if (lacking.length === 0) return undefined;
  if (lacking.some(({ verdict }) => verdict.kind === 'incomplete' && verdict.comesLater)) return 'deliveredLater';
  // Only a source that had nothing, about quarters that it cannot know yet, is incomplete without a reply that is read.
  const isNotYet = lacking.every(({ verdict, value }) => verdict.kind === 'incomplete' && value === undefined);
  return isNotYet ? 'notYetDeclared' : 'inPart';
}

/** Versions of one declaration are one declaration; the order is that in which the source gave it first. */
function newestVersions(records: readonly AttestationRecord[]): readonly AttestationRecord[] {
  const newest = new Map<string, AttestationRecord>();
  for (const record of records) {
    const { attestationId } = record.attestationInformation;
    const before = newest.get(attestationId);
    if (before === undefined || versionOf(record) >= versionOf(before)) newest.set(attestationId, record);
  }
  return [...newest.values()];
}

function versionOf({ attestationInformation }: AttestationRecord): number {
  return integerOf(attestationInformation.attestationVersion) ?? 0;
}

/** What stands. Anything else is canceled: a declaration that was withdrawn must never pass for pay. */
const standing = ['CREATION', 'MODIFICATION', 'REACTIVATION'];

function toDeclaration({ attestationInformation, attEmployerDeclaration }: AttestationRecord): WageDeclaration {
  const { attestationId, attestationVersion, attestationStatus, creationDate } = attestationInformation;
  const record = attEmployerDeclaration.attNaturalPerson?.attWorkerRecord;
  return withoutAbsent({
    declarationId: attestationId,
    version: attestationVersion,
    status: coded(codeLists.wageDeclarationStatuses, attestationStatus),
    isCanceled: !standing.includes(attestationStatus),
    declaredOn: dateOf(creationDate),
    quarter: quarterOf(attEmployerDeclaration.quarter),
    employer: withoutAbsent({
      nssoNumber: textOf(attEmployerDeclaration.nssoRegistrationNumber),
      enterpriseNumber: enterpriseNumberOf(attEmployerDeclaration.enterpriseNumber),
      sector: codeOf(codeLists.employerSectors, attEmployerDeclaration.sectorIndicator),
      isProvincialOrLocal: booleanOf(attEmployerDeclaration.provincialOrLocalAuthority),
      isBankrupt: booleanOf(attEmployerDeclaration.trusteeship),
      category: threeDigits(record?.employerClass),
    }),
    workerClass: codeOf(codeLists.wageWorkerClasses, threeDigits(record?.workerCode)),
    amountBasis: 'gross',
    occupations: someOf((record?.attOccupations?.attOccupation ?? []).map(toOccupation).sort(newestPeriodFirst)),
    studentPay: toStudentPay(record),
    accidentIndemnities: someOf((record?.attIndemnityWapms?.attIndemnityWapm ?? []).map(toIndemnity)),
  });
}

function toOccupation(record: OccupationRecord): DeclaredOccupation {
  return withoutAbsent({
    startDate: dateOf(record.occupationStartingDate),
    endDate: dateOf(record.occupationEndingDate),
    jointCommittee: textOf(record.jointCommissionNbr),
    contractType: codeOf(codeLists.employmentContractTypes, record.contractType),
    workingDaysPerWeek: hundredths(record.workingDaysSystem),
    hoursPerWeek: hundredths(record.meanWorkingHours),
    fullTimeHoursPerWeek: hundredths(record.refMeanWorkingHours),
    workingTimeFraction: fractionOf(record.meanWorkingHours, record.refMeanWorkingHours),
    reorganizationMeasure: codeOf(undefined, record.reorganisationMeasure),
    employmentMeasure: codeOf(undefined, record.employmentPromotion),
    workerStatus: codeOf(undefined, record.workerStatus),
    apprenticeship: codeOf(undefined, record.apprenticeship),
    isPensioner: booleanOf(record.retired),
    payMethod: codeOf(codeLists.payMethods, record.remunMethod),
    remunerations: someOf((record.attRemuns?.attRemun ?? []).map(toRemuneration)),
    workingTimes: someOf((record.attServices?.attService ?? []).map(toWorkingTime)),
  });
}

function toWorkingTime({ serviceCode, serviceNbrDays, serviceNbrHours }: ServiceRecord): WorkingTime {
  return withoutAbsent({
    kind: codeOf(codeLists.workingTimeKinds, withoutLeadingZeros(serviceCode)),
    days: hundredths(serviceNbrDays),
    hours: hundredths(serviceNbrHours),
  });
}

function toIndemnity({ indemnityNature, incapacityDegree, indemnityAmount }: IndemnityRecord): AccidentIndemnity {
  return withoutAbsent({
    nature: { code: indemnityNature },
    incapacityPercentage: decimalOf(incapacityDegree.replace(',', '.')),
    amount: eurosFromCents(indemnityAmount),
  });
}

function toRemuneration({ remunCode, remunAmount, bonusPaymentFrequency }: RemunRecord): Remuneration {
  return withoutAbsent({
    kind: coded(codeLists.remunerationKinds, withoutLeadingZeros(remunCode) ?? remunCode),
    amount: eurosFromCents(remunAmount),
    paymentFrequencyMonths: integerOf(bonusPaymentFrequency),
  });
}

function toStudentPay(record: WorkerRecord | undefined): WageDeclaration['studentPay'] {
  const student = record?.attStudentContribution;
  return (
    student &&
    withoutAbsent({
      amount: eurosFromCents(student.studentRemunAmount),
      days: integerOf(student.studentNbrDays),
      hours: integerOf(student.studentHoursNbr),
    })
  );
}

function codeOf(list: CodeList | undefined, code: string | undefined): CodedValue | undefined {
  return code === undefined || code === '' ? undefined : coded(list, code);
}

/** Numbers of lists travel as integers; the lists have them with three digits. */
function threeDigits(code: string | undefined): string | undefined {
  return /^\d{1,3}$/.test(code ?? '') ? code?.padStart(3, '0') : textOf(code);
}

/** An integer may have zeros before it; the lists have none. */
function withoutLeadingZeros(code: string | undefined): string | undefined {
  return textOf(code)?.replace(/^0+(?=\d)/, '');
}

/** `3750` as 37.5: days, hours and the hours of a week come in hundredths. */
function hundredths(value: string | undefined): string | undefined {
  const digits = /^\d{1,9}$/.exec(value ?? '')?.[0].padStart(3, '0');
  return digits && decimalOf(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
}
