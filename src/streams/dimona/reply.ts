import { textInLanguage } from '../../stream-kit/source-texts.ts';
import { aside, group, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';

const address = group({
  street: many(textInLanguage),
  houseNbr: optional(text),
  postBox: optional(text),
  zipCode: optional(text),
  city: many(textInLanguage),
  country: optional(text),
  countryCode: optional(text),
  startDate: optional(text),
  type: optional(text),
});

const employment = group({
  lastDimonaAction: optional(text),
  inServiceDate: optional(text),
  inServiceHour: optional(text),
  outServiceDate: optional(text),
  outServiceHour: optional(text),
  // Mandatory at the Bank, optional here: a declaration without it is still work.
  workerType: optional(text),
  subEntityNbr: optional(text),
  jointCommissionNbr: optional(text),
  studentPlaceOfWork: optional(group({ employerName: optional(text), address: optional(address) })),
  usingEmployer: optional(
    group({
      name: optional(text),
      cbeNumber: optional(text),
      nossRegistrationNbr: optional(text),
      jointCommissionNbr: optional(text),
    }),
  ),
  nbrOfPlannedWorkingDays: optional(text),
  // Mandatory: without it a canceled declaration could pass for work.
  cancelled: text,
  dimonaPeriodId: optional(text),
  creationDate: optional(text),
  lastUpdateDate: optional(text),
  employer: group(
    {
      name: optional(text),
      nossRegistrationNumber: optional(text),
      nossTemporaryRegistrationNumber: optional(text),
      cbeNumber: optional(text),
      ssin: optional(text),
      vatNumber: optional(text),
      address: optional(address),
      countryCode: optional(text),
      underCuratorshipBeginDate: optional(text),
      nossDeletionDate: optional(text),
    },
    { leftOut: ['feeNumber'] },
  ),
});

const person = group(
  { ssin: aside(optional(text)) },
  {
    leftOut: [
      'lastName',
      'firstName',
      'secondName',
      'birthDate',
      'deceaseDate',
      'birthPlace',
      'gender',
      'maritalStatus',
      'maritalStatusInceptionDate',
      'maritalStatusPartner',
      'nationality',
      'address',
    ],
  },
);

/** What is read of `findEmployersByWorkerResponse`. Of the person in it only the number: the National Register is the source for the rest. */
export const reply = group(
  {
    result: optional(group({ person: optional(person), employment: many(employment) })),
  },
  // The question once more.
  { leftOut: ['securityContext', 'criteria'] },
);

export type DolsisReply = Decoded<typeof reply>;
export type DolsisEmployment = Decoded<typeof employment>;
export type DolsisAddress = Decoded<typeof address>;
