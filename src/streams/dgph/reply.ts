import { aside, group, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';
import { textInLanguage } from '../../stream-kit/source-texts.ts';
import {
  federalRecognition,
  pillarsOnly,
  recognition,
  recognitionOfAdult,
  recognitionOfChild,
  type HandicapRecognitionReply,
} from './reply-recognition.ts';

/** What every source tells of a request. */
const requestFields = {
  legislation: optional(text),
  requestDate: optional(text),
  fileCompletionDate: optional(text),
  appeal: optional(text),
};
const administrativePendingRequest = optional(text);
const handicapRecognitionPending = optional(text);
const medicalRequest = group({ ...requestFields, handicapRecognitionPending });
const administrativeRequest = group({ ...requestFields, administrativePendingRequest });
const wholeRequest = group({ ...requestFields, administrativePendingRequest, handicapRecognitionPending });

/** What every source that pays tells of a right. */
const rightFields = {
  period: optional(group({ beginDate: optional(text), endDate: optional(text) })),
  legislation: optional(text),
  totalMonthAmount: optional(text),
  decisionStatus: optional(text),
};
const right = optional(group(rightFields));
const federalRight = group({
  ...rightFields,
  monthAmount: optional(text),
  categoryIVT: optional(text),
  categoryIT: optional(text),
  partnerIncome: optional(text),
});

const address = group(
  {
    building: optional(text),
    streetName: many(textInLanguage),
    houseNumber: optional(text),
    boxNumber: optional(text),
    postalCode: optional(text),
    cityCode: optional(text),
    cityName: many(textInLanguage),
    countryCode: optional(text),
    countryName: many(textInLanguage),
    date: optional(text),
  },
  // The code of the street says nothing that its name does not.
  { attributes: ['class'], leftOut: ['streetCode'] },
);

const card = group({
  deliveryDate: optional(text),
  endDate: optional(text),
  cardNumber: optional(text),
  cardCategory: optional(text),
});

// One right at a date: `rights` at DGPH and VSB, `right` at the others.
const dgphFile = group({
  addressHandicappedPerson: optional(
    group({ lastName: optional(text), firstName: optional(text), address: optional(address) }),
  ),
  evolutionOfRequest: optional(wholeRequest),
  handicapRecognitions: optional(group({ handicapRecognition: many(federalRecognition) })),
  rights: optional(federalRight),
  socialCards: optional(group({ socialCard: many(card) })),
});
const vsbFile = group({ evolutionOfRequest: optional(administrativeRequest), rights: right });
const kindEnGezinFile = group({
  evolutionOfRequest: optional(medicalRequest),
  handicapRecognitions: optional(group({ handicapRecognition: many(pillarsOnly) })),
});
const irisCareFile = group({
  evolutionOfRequest: optional(wholeRequest),
  handicapRecognitions: optional(group({ handicapRecognition: many(recognition) })),
  right,
});
const nicCinFile = group({
  evolutionOfRequest: optional(wholeRequest),
  handicapRecognitions: optional(group({ handicapRecognition: many(recognitionOfAdult) })),
  right,
});
const aviqFile = group({
  evolutionOfRequest: optional(medicalRequest),
  handicapRecognitions: optional(group({ handicapRecognition: many(recognitionOfChild) })),
});
const dslFile = group({
  evolutionOfRequest: optional(medicalRequest),
  handicapRecognitions: optional(group({ handicapRecognition: many(recognition) })),
});
const mdgFile = group({ evolutionOfRequest: optional(administrativeRequest), right });

// What a source answered is judged by value and code; its own words repeat them.
const status = aside(group({ value: text, code: optional(text) }, { leftOut: ['description', 'information'] }));
const payment = group({ yearMonth: optional(text), amount: optional(text), cancelledPayment: optional(text) });
const paymentsResult = optional(group({ status, payments: optional(group({ payment: many(payment) })) }));

/** What is read of `consultFilesByDateResponse`; the namespaces of the files differ by release, so names alone count. */
export const filesReply = group({
  results: optional(
    group(
      {
        dgphResult: optional(group({ status, file: optional(dgphFile) })),
        vsbResult: optional(group({ status, file: optional(vsbFile) })),
        kindEnGezinResult: optional(group({ status, file: optional(kindEnGezinFile) })),
        irisCareResult: optional(group({ status, file: optional(irisCareFile) })),
        nicCinResult: optional(group({ status, file: optional(nicCinFile) })),
        aviqResult: optional(group({ status, file: optional(aviqFile) })),
        dslResult: optional(group({ status, file: optional(dslFile) })),
        mdgResult: optional(group({ status, file: optional(mdgFile) })),
      },
      { namespace: '*' },
    ),
  ),
});

/** What is read of `consultPaymentsResponse`. */
export const paymentsReply = group({
  results: optional(
    group(
      {
        dgphResult: paymentsResult,
        vsbResult: paymentsResult,
        irisCareResult: paymentsResult,
        nicCinResult: paymentsResult,
        mdgResult: paymentsResult,
      },
      { namespace: '*' },
    ),
  ),
});

export type FilesReply = Decoded<typeof filesReply>;
export type PaymentsReply = Decoded<typeof paymentsReply>;
export type HandicapPersonReply = NonNullable<Decoded<typeof dgphFile>['addressHandicappedPerson']>;
export type HandicapCardReply = Decoded<typeof card>;
export type HandicapPayment = Decoded<typeof payment>;

/** All that a source may tell of a request and of a right; other sources than the federal one tell less. */
export type HandicapRequestReply = Decoded<typeof wholeRequest>;
export type HandicapRight = Decoded<typeof federalRight>;

/** All that a source may tell in its file; each gives a part of it. */
export interface HandicapFile {
  readonly addressHandicappedPerson?: HandicapPersonReply;
  readonly evolutionOfRequest?: HandicapRequestReply;
  readonly handicapRecognitions?: { readonly handicapRecognition: readonly HandicapRecognitionReply[] };
  readonly rights?: HandicapRight;
  readonly right?: HandicapRight;
  readonly socialCards?: { readonly socialCard: readonly HandicapCardReply[] };
}
