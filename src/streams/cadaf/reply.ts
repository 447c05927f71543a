import { textInLanguage } from '../../domain/described.ts';
import { group, listOf, many, optional, text, type Decoded } from '../../domain/reply-shape.ts';

const linkedBeneficiaries = optional(group({ ssin: many(text) }));

const bonus = group({ code: optional(text), month: optional(text), beneficiaries: linkedBeneficiaries });
const paymentPeriod = group({
  code: optional(text),
  beginMonth: optional(text),
  endMonth: optional(text),
  beneficiaries: linkedBeneficiaries,
});
const person = group({
  ssin: optional(text),
  bonuses: listOf('bonus', bonus),
  paymentPeriods: listOf('paymentPeriod', paymentPeriod),
});

const file = group({
  childBenefitsFund: optional(
    group({ enterpriseNumber: optional(text), code: optional(text), description: many(textInLanguage) }),
  ),
  fileNumber: optional(text),
  entitledPersonSsin: optional(text),
  beneficiaries: listOf('beneficiary', person),
  children: listOf('child', person),
});

const status = group({ value: text, code: optional(text) });

const resultByAuthenticSource = group(
  {
    // Mandatory: without it nobody knows whether the source answered.
    status,
    files: listOf('file', file),
  },
  { attributes: ['authenticSource'] },
);

/** What is read of `consultFilesBySsinResponse`. */
export const reply = group({ results: listOf('resultByAuthenticSource', resultByAuthenticSource) });

export type ChildBenefitsReply = Decoded<typeof reply>;
export type SourceResult = Decoded<typeof resultByAuthenticSource>;
export type FileRecord = Decoded<typeof file>;
export type PersonRecord = Decoded<typeof person>;
export type BonusRecord = Decoded<typeof bonus>;
export type PaymentRecord = Decoded<typeof paymentPeriod>;
