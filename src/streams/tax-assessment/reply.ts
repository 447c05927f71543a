import { aside, group, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';

/** The person asked about: their number is the question once more. */
const requestedPerson = group({ ssin: aside(optional(text)), fiscalState: optional(text) });

const relatedPerson = group({ ssin: optional(text), fiscalState: optional(text) });

const fiscalData = group({
  element: group({}, { attributes: ['communalInformation'], content: true }),
  value: optional(group({}, { attributes: ['type'], content: true })),
  noValue: optional(group({}, { attributes: ['reason'] })),
});

/** What is read of `consultTaxAssessmentDataResponse`. */
export const reply = group({
  result: optional(
    group({
      requestedFiscalPerson: requestedPerson,
      relatedFiscalPerson: optional(relatedPerson),
      incomeYear: optional(text),
      taxAssessmentNumber: optional(text),
      fiscalDataList: optional(group({ fiscalData: many(fiscalData) })),
    }),
  ),
});

export type TaxReply = Decoded<typeof reply>;
export type FiscalPerson = Decoded<typeof relatedPerson>;
export type FiscalData = Decoded<typeof fiscalData>;
