import { group, listOf, many, optional, text, type Decoded } from '../../domain/reply-shape.ts';
import { textInLanguage } from '../../domain/described.ts';

/** What an older release says in the place of a part that it does not give. */
const noData = { noDataReason: optional(text) };

const evolution = group({
  ...noData,
  legislation: optional(text),
  requestDate: optional(text),
  administrativePendingRequest: optional(text),
  handicapRecognitionPending: optional(text),
  fileCompletionDate: optional(text),
  appeal: optional(text),
});

const pillars = group({
  pillar1: optional(text),
  pillar2: optional(text),
  pillar3: optional(text),
  pillarsTotal: optional(text),
});

const child = group({
  inabilityFollowCourse: optional(text),
  inabilityToWork: optional(text),
  disabilityCode: optional(text),
  independencyScore: optional(text),
  pillars: optional(pillars),
  childPathology: optional(text),
});

const adult = group({
  diminuationIndependence: optional(
    group({
      mobility: optional(text),
      nourishment: optional(text),
      hygiene: optional(text),
      household: optional(text),
      supervision: optional(text),
      socialSkills: optional(text),
      totalPoints: optional(text),
    }),
  ),
  diminuationEarnings: optional(text),
  unsuitability: optional(group({ mentalUnsuitability: optional(text), physicalUnsuitability: optional(text) })),
});

const recognition = group({
  recognitionStatus: optional(
    group({
      dateOfDecision: optional(text),
      startDateRecognition: optional(text),
      endDateRecognition: optional(text),
    }),
  ),
  legislation: optional(text),
  handicapRecognitionDetails: optional(
    group({
      lowerLimbs50p: optional(text),
      fullBlindness: optional(text),
      upperLimbsAmputated: optional(text),
      upperLimbsParalyzed: optional(text),
    }),
  ),
  resultRecognitionChild: optional(child),
  resultRecognitionAdult: optional(adult),
  decisionStatus: optional(text),
});

const rightFields = {
  period: optional(group({ beginDate: optional(text), endDate: optional(text) })),
  legislation: optional(text),
  totalMonthAmount: optional(text),
  monthAmount: optional(text),
  categoryIVT: optional(text),
  categoryIT: optional(text),
  partnerIncome: optional(text),
  decisionStatus: optional(text),
};
const right = group(rightFields);

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
  { attributes: ['class'] },
);

/** The superset of what the sources tell: each gives a part of it. */
const file = group({
  addressHandicappedPerson: optional(
    group({ lastName: optional(text), firstName: optional(text), address: optional(address) }),
  ),
  evolutionOfRequest: optional(evolution),
  handicapRecognitions: optional(group({ ...noData, handicapRecognition: many(recognition) })),
  // One right at a date: `rights` at DGPH and VSB, `right` at the others; a list of them inside `rights` over a period.
  rights: optional(group({ ...noData, ...rightFields, right: many(right) })),
  right: many(right),
  socialCards: optional(
    group({
      ...noData,
      socialCard: many(
        group({
          deliveryDate: optional(text),
          endDate: optional(text),
          cardNumber: optional(text),
          cardCategory: optional(text),
        }),
      ),
    }),
  ),
});

const status = group({ value: text, code: optional(text) });
const fileResult = optional(group({ status, file: optional(file) }));
const payment = group({ yearMonth: optional(text), amount: optional(text), cancelledPayment: optional(text) });
const paymentsResult = optional(group({ status, payments: listOf('payment', payment) }));

/** What is read of `consultFilesByDateResponse`; the namespaces of the files differ by release, so names alone count. */
export const filesReply = group({
  results: optional(
    group(
      {
        dgphResult: fileResult,
        vsbResult: fileResult,
        kindEnGezinResult: fileResult,
        irisCareResult: fileResult,
        nicCinResult: fileResult,
        aviqResult: fileResult,
        dslResult: fileResult,
        mdgResult: fileResult,
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
export type HandicapFile = Decoded<typeof file>;
export type HandicapRecognitionReply = Decoded<typeof recognition>;
export type HandicapRight = Decoded<typeof right>;
export type HandicapAddressReply = Decoded<typeof address>;
export type HandicapPayment = Decoded<typeof payment>;
