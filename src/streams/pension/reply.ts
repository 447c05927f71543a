import { aside, group, inNamespace, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';
import { resultSummary, ssdnCommonNamespace } from '../../bank/result-summary.ts';

const anomaly = group({ Code: optional(text), Description: optional(text) });

const rightInformation = group(
  {
    AdvantageCode: optional(text),
    Periodicity: optional(text),
    PensionFileId: optional(text),
    PensionStartDate: optional(text),
    RightStartDate: optional(text),
    PensionType: optional(text),
    AdministrativeSituation: optional(text),
    EmployerType: optional(text),
    FamilyChargeType: optional(text),
    AdvantageType: optional(text),
    HouseholdCode: optional(text),
    RightOrigin: optional(text),
    RightCloseDate: optional(text),
    Anomaly: many(anomaly),
  },
  { attributes: ['Pillar', 'Origin'] },
);

const withheld = { MonthOfPayment: optional(text), CreationDate: optional(text) };

const payments = group({
  ReferencePeriod: optional(group({ StartMonth: optional(text), EndMonth: optional(text) })),
  TotalAmounts: optional(group({ TotalGrossAmount: optional(text), TotalPrecomptableAmount: optional(text) })),
  Index: optional(group({ Index: optional(text), IndexType: optional(text) })),
  PaymentHistory: many(
    group({
      GrossAmount: optional(text),
      PrecomptableAmount: optional(text),
      PrecomptePercentage: optional(text),
      ...withheld,
    }),
  ),
  IsHolidayAmount: optional(text),
  FiscalSituation: optional(
    group({
      DependentSpouseCode: optional(text),
      TotalDependentChildren: optional(text),
      TotalDependentOthers: optional(text),
    }),
  ),
  SpecialRule: many(group({ ExceptionCode: optional(text), Description: optional(text) })),
  Contributions: optional(
    group({
      'ZIV-AMI': optional(
        group({
          TotalAmiAmount: optional(text),
          AmiTaxCode: optional(text),
          'ZIV-AmiHistory': many(group({ AmiAmount: optional(text), ...withheld })),
        }),
      ),
      ContributionSolidarity: optional(
        group({
          TotalRsAmount: optional(text),
          SolidarityPercentage: optional(text),
          SolidarityHistory: many(group({ SolidarityAmount: optional(text), ...withheld })),
        }),
      ),
    }),
  ),
  Anomaly: many(anomaly),
});

const right = optional(group({ RightInformation: rightInformation }));

const institution = group({
  DebtorInstitutionCompanyId: optional(text),
  DebtorInstitutionImmatriculation: optional(text),
  InstitutionName: optional(text),
});

const institutionItem = group({
  PensionDemand: optional(group({ PensionDemandDate: optional(text), PensionDemandRefusalDate: optional(text) })),
  RightWithoutPayments: right,
  RightWithPayments: optional(group({ RightInformation: rightInformation, PaymentsInformation: many(payments) })),
  RightOnly: right,
});

/**
 * What is read of `Penskad_OpenPK_ConsultReply`, of which two forms exist: with a summary, the question and the person, or
 * with `IdentificationProblem` alone. Of the person only the number is read: the National Register is the source for the rest.
 */
export const reply = group(
  {
    ResultSummary: inNamespace(ssdnCommonNamespace, aside(optional(resultSummary))),
    Question: aside(
      optional(
        group({ TargetSSIN: optional(text) }, { leftOut: ['Period', 'RequestedData', 'TicketCBSS', 'Language'] }),
      ),
    ),
    CitizenPK: aside(
      optional(group({ SocialSecurityUser: optional(text) }, { leftOut: ['InscriptionRegister', 'LegalData'] })),
    ),
    IdentificationProblem: aside(optional(text)),
    PensionItem: many(group({ PayingInstitution: institution, PayingInstitutionItem: many(institutionItem) })),
  },
  { namespace: 'http://www.ksz-bcss.fgov.be/XSD/SSDN/PensionRegister' },
);

export type PensionReply = Decoded<typeof reply>;
export type PensionInstitution = Decoded<typeof institution>;
export type PensionRightInformation = Decoded<typeof rightInformation>;
export type PensionPaymentsInformation = Decoded<typeof payments>;
export type PensionAnomaly = Decoded<typeof anomaly>;
