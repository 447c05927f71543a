import { group, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';

const described = optional(group({ Code: optional(text), Description: optional(text) }));

const attestation = group({
  SocialSecurityUser: optional(text),
  CPAS_KBOBCE_code: optional(text),
  EntryDate: optional(text),
  AttestType: described,
  FormType: described,
  Duration: optional(group({ Days: optional(text), Weeks: optional(text), Months: optional(text) })),
  DecisionDate: optional(text),
  Reference: optional(text),
  Status: optional(text),
  RelationType: described,
});

/** In which namespace the days of a subsidy period are is not certain: both are read. */
const subsidyPeriod = optional(group({ StartDate: optional(text), EndDate: optional(text) }, { namespace: '*' }));

/** What is read of `ListOfAttestationsReply`, whatever type was asked. */
export const listReply = group(
  {
    ExonerationArt35: optional(
      group(
        { FirstExonerationDate: optional(text), PaymentExoneratedDays: optional(text) },
        { attributes: ['hasExoneration'], flags: ['hasExoneration'] },
      ),
    ),
    GpmiPiis: optional(
      group(
        { period: subsidyPeriod, prolongationPeriod: subsidyPeriod },
        { attributes: ['hasAttestation'], flags: ['hasAttestation'] },
      ),
    ),
    Attestation: many(attestation),
  },
  { namespace: 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/ManageAttests' },
);
export type ListReply = Decoded<typeof listReply>;
export type ListedAttestation = Decoded<typeof attestation>;
export type DescribedCode = { readonly Code?: string; readonly Description?: string } | undefined;

const a036 = group({
  RecentAnswer: optional(text),
  OcmwCpas: optional(text),
  Attestation: optional(
    group({
      AttestationIdentification: optional(
        group({
          AttestationStatus: optional(text),
          AttestationID: optional(text),
          UpdateAttestationID: optional(text),
          CreationDate: optional(text),
        }),
      ),
      Details: optional(
        group({
          ValidityPeriod: optional(group({ BeginDate: optional(text), EndDate: optional(text) })),
          CategoryCode: optional(text),
        }),
      ),
    }),
  ),
});

/** What is read of `L036RequestReply` as an answer. */
export const l036Reply = group(
  {
    L036: optional(
      group(
        { AnswerOK: optional(group({ NextAnswerReference: optional(text), A036: many(a036) })) },
        { leftOut: ['Request'] },
      ),
    ),
  },
  {
    namespace: 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/L036',
    // The question once more.
    leftOut: ['UniqueReference', 'INSS', 'Period', 'AuthorizedUser'],
  },
);
export type L036Reply = Decoded<typeof l036Reply>;
export type A036 = Decoded<typeof a036>;

/** What is read of `getLivingWagesResponse`. */
export const livingWagesReply = group({
  livingWages: many(
    group({
      pcsaCbeNumber: optional(text),
      category: optional(text),
      livingWagePeriod: many(group({ beginDate: optional(text), endDate: optional(text) })),
    }),
  ),
});
export type LivingWagesReply = Decoded<typeof livingWagesReply>;
