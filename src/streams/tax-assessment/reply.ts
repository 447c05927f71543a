import { group, many, optional, text, type Decoded } from '../../domain/reply-shape.ts';

const fiscalPerson = group({ ssin: optional(text), fiscalState: optional(text) });

const fiscalData = group({
  element: group({}, { attributes: ['communalInformation'], content: true }),
  value: optional(group({}, { attributes: ['type'], content: true })),
  noValue: optional(group({}, { attributes: ['reason'] })),
});

/** What is read of `consultTaxAssessmentDataResponse`. */
export const reply = group({
  result: optional(
    group({
      requestedFiscalPerson: fiscalPerson,
      relatedFiscalPerson: optional(fiscalPerson),
      incomeYear: optional(text),
      taxAssessmentNumber: optional(text),
      fiscalDataList: optional(group({ fiscalData: many(fiscalData) })),
    }),
  ),
});

export type TaxReply = Decoded<typeof reply>;
export type FiscalPerson = Decoded<typeof fiscalPerson>;
export type FiscalData = Decoded<typeof fiscalData>;
