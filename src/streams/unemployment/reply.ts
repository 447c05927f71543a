import { textInLang } from '../../stream-kit/source-texts.ts';
import { group, listOf, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';

const words = optional(group({ description: many(textInLang) }));

/** A value with what the office says of it. */
const code = group({ value: text, descriptions: words });

/** The codes of sanctions and warnings have their words in an element with another name. */
const sanctionCode = group({ value: text, description: words });

const decision = group({ decisionHandler: optional(text), identificationNumber: optional(text) });

const right = group({
  theoricDailyAllowanceAmount: optional(text),
  startingDate: optional(text),
  unemploymentCode: optional(code),
  familyState: optional(text),
  indemnificationRegime: optional(text),
  unemployedWorkerStatus: optional(text),
  theoricRightsEndingDate: optional(text),
  selfEmploymentSupplement: optional(text),
});

const noRight = group({
  sanction: optional(
    group({
      beginDate: optional(text),
      endDate: optional(text),
      nbrOfWeeksSanction: optional(text),
      article: optional(code),
    }),
  ),
  exclusion: optional(group({ beginDate: optional(text) })),
  rightsEnd: optional(group({ beginDate: optional(text) })),
  admissibilityArticles: listOf('article', code),
  indemnisabilityArticles: listOf('article', code),
  triggerDate: optional(text),
});

const paidSum = group({
  relatedMonth: text,
  paidAmount: optional(text),
  acceptedAmount: optional(text),
  dossierStatus: optional(text),
  nbrOfAllowances: optional(text),
});

const payment = group({
  paidMonth: text,
  theoricDailyAllowanceAmount: optional(text),
  nbrOfAllowances: optional(text),
  unemploymentCode: optional(code),
  indemnificationRegime: optional(text),
  dossierStatus: optional(text),
});

const warning = group({
  code: optional(sanctionCode),
  decisionDate: optional(text),
  decisionIdentification: optional(decision),
});

const sanction = group({
  code: optional(sanctionCode),
  period: optional(group({ beginDate: optional(text), endDate: optional(text), nbrOfWeeksSanction: optional(text) })),
  decisionIdentification: optional(decision),
  reprieve: optional(group({ date: optional(text), nbrOfWeeksReprieve: optional(text) })),
});

const exemption = group({
  codes: optional(group({ reasonCode: optional(code), regioCode: optional(code) })),
  period: optional(group({ beginDate: optional(text), endDate: optional(text) })),
  isJobShortage: optional(text),
  jobDescription: optional(text),
  decisionIdentification: optional(decision),
});

/*
 * The types inside the results are the office's own, in a namespace of theirs. Their elements have none by the schema; should
 * a release qualify them, they are still the same elements.
 */
const anyNamespace = { namespace: '*' } as const;

/** The question once more. */
const withoutQuestion = { leftOut: ['searchCriteria'] } as const;

export const rightsReply = group(
  { rights: optional(group({ right: many(right), noRight: optional(noRight) }, anyNamespace)) },
  withoutQuestion,
);
export const paidSumsReply = group(
  { paidSums: optional(group({ paidSum: many(paidSum) }, anyNamespace)) },
  withoutQuestion,
);
export const paymentReply = group({ payment: optional(group(payment.fields, anyNamespace)) }, withoutQuestion);
export const sanctionsReply = group(
  {
    response: optional(
      group({ warnings: listOf('warning', warning), sanctions: listOf('sanction', sanction) }, anyNamespace),
    ),
  },
  withoutQuestion,
);
export const exemptionsReply = group(
  { exemptions: optional(group({ exemption: many(exemption) }, anyNamespace)) },
  withoutQuestion,
);

export type SourceCode = Decoded<typeof code>;
export type SourceDecision = Decoded<typeof decision>;
export type SourceRight = Decoded<typeof right>;
export type SourceNoRight = Decoded<typeof noRight>;
export type SourcePaidSum = Decoded<typeof paidSum>;
export type SourcePayment = Decoded<typeof payment>;
export type SourceWarning = Decoded<typeof warning>;
export type SourceSanction = Decoded<typeof sanction>;
export type SourceExemption = Decoded<typeof exemption>;
