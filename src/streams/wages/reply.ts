import { aside, group, listOf, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';

/*
 * Numbers that count the blocks of a declaration and their versions, what is owed to the office, and details of the sector
 * say nothing of what a person earned and are left out.
 */

const service = group(
  { serviceCode: optional(text), serviceNbrDays: text, serviceNbrHours: optional(text) },
  { leftOut: ['serviceSequenceNbr', 'flightNbrMinutes', 'versionNbr'] },
);

const remun = group(
  { remunCode: text, bonusPaymentFrequency: optional(text), remunAmount: text },
  { leftOut: ['remunSequenceNbr', 'percentagePaid', 'fictitiousSalary', 'versionNbr'] },
);

const occupation = group(
  {
    occupationStartingDate: optional(text),
    occupationEndingDate: optional(text),
    jointCommissionNbr: optional(text),
    // Mandatory at the Bank, optional here: pay without them is still pay.
    workingDaysSystem: optional(text),
    contractType: optional(text),
    refMeanWorkingHours: optional(text),
    meanWorkingHours: optional(text),
    reorganisationMeasure: optional(text),
    employmentPromotion: optional(text),
    workerStatus: optional(text),
    retired: optional(text),
    apprenticeship: optional(text),
    remunMethod: optional(text),
    attServices: listOf('attService', service),
    attRemuns: listOf('attRemun', remun),
  },
  {
    leftOut: [
      'occupationSequenceNbr',
      'internalOccupationNbr',
      'localUnitId',
      'activityCode',
      'positionCode',
      'flyingStaffClass',
      'tenthOrTwelfth',
      'daysJustification',
      'hourRemun',
      'deductServicePercent',
      'staffCode',
      'subsidizedMeanWorkingHours',
      'versionNbr',
      'regionalizationCodeDeduction',
      'localUnitCityNisCode',
      'attOccupationInformation',
      'attReorgMeasureInformations',
      'attOccupationDeductions',
    ],
  },
);

const student = group(
  { studentRemunAmount: text, studentNbrDays: optional(text), studentHoursNbr: optional(text) },
  { leftOut: ['studentContributionAmount', 'localUnitId', 'versionNbr'] },
);

const indemnity = group(
  { indemnityNature: text, incapacityDegree: text, indemnityAmount: text },
  { leftOut: ['versionNbr'] },
);

const workerRecord = group(
  {
    employerClass: optional(text),
    workerCode: optional(text),
    attOccupations: listOf('attOccupation', occupation),
    attStudentContribution: optional(student),
    attIndemnityWapms: listOf('attIndemnityWapm', indemnity),
  },
  {
    leftOut: [
      'nssoQuarterStartingDate',
      'nssoQuarterEndingDate',
      'border',
      'activityWithRisk',
      'localUnitId',
      'muSpecialContribution',
      'intellectualWorkerPensionCode',
      'manualWorkerPensionCode',
      'attJustification',
      'attWorkerContributions',
      'attWorkerDeductions',
      'attDismissedStatutoryWorkerContribution',
      'attEarlyRetirementContributions',
    ],
  },
);

const attestation = group(
  {
    attestationInformation: group({
      attestationId: text,
      attestationVersion: text,
      attestationStatus: text,
      creationDate: optional(text),
    }),
    attEmployerDeclaration: group(
      {
        quarter: text,
        nssoRegistrationNumber: optional(text),
        provincialOrLocalAuthority: optional(text),
        sectorIndicator: optional(text),
        trusteeship: optional(text),
        enterpriseNumber: optional(text),
        attNaturalPerson: optional(
          group(
            { ssin: aside(optional(text)), attWorkerRecord: optional(workerRecord) },
            { leftOut: ['oriolusValidationCode'] },
          ),
        ),
      },
      {
        leftOut: ['netOwedAmount', 'system5', 'holidayStartingDate', 'versionNbr', 'userQuality', 'attJustification'],
      },
    ),
  },
  { leftOut: ['attestationVersionLink', 'attAnomalies'] },
);

/** What is read of `consultDmfaAttestationsBySsinResponse`. */
export const reply = group({
  unsupportedData: aside(optional(group({ unsupportedElement: many(text) }))),
  dmfaAttestations: listOf('dmfaAttestation', attestation),
  next: aside(optional(text)),
});

export type WagesReply = Decoded<typeof reply>;
export type AttestationRecord = Decoded<typeof attestation>;
export type WorkerRecord = Decoded<typeof workerRecord>;
export type OccupationRecord = Decoded<typeof occupation>;
export type ServiceRecord = Decoded<typeof service>;
export type RemunRecord = Decoded<typeof remun>;
export type IndemnityRecord = Decoded<typeof indemnity>;
