import { textInLanguage } from '../../stream-kit/source-texts.ts';
import { aside, group, listOf, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';

const category = optional(group({ code: optional(text), description: many(textInLanguage) }));
const bonusFields = { paymentDate: optional(text), category };
const paymentFields = { beginMonth: optional(text), endMonth: optional(text), category };
/** Only the rows of a child are linked to beneficiaries. */
const linked = { beneficiaries: listOf('beneficiary', text) };

const bonus = group(bonusFields);
const payment = group(paymentFields);
const beneficiary = group({
  ssin: optional(text),
  bonuses: listOf('bonus', bonus),
  paymentPeriods: listOf('paymentPeriod', payment),
});
const childBonus = group({ ...bonusFields, ...linked });
const childPayment = group({ ...paymentFields, ...linked });
const child = group({
  ssin: optional(text),
  bonuses: listOf('bonus', childBonus),
  paymentPeriods: listOf('paymentPeriod', childPayment),
});

const file = group({
  childBenefitsFund: optional(
    group({ enterpriseNumber: optional(text), code: optional(text), description: many(textInLanguage) }),
  ),
  fileNumber: optional(text),
  entitledPersonSsin: optional(text),
  beneficiaries: listOf('beneficiary', beneficiary),
  children: listOf('child', child),
});

/** It says whether there is something, never what. */
const status = aside(group({ value: text, code: optional(text) }, { leftOut: ['description', 'information'] }));

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
/** A child; a beneficiary is the same without links. */
export type PersonRecord = Decoded<typeof child>;
export type BonusRecord = Decoded<typeof childBonus>;
export type PaymentRecord = Decoded<typeof childPayment>;
