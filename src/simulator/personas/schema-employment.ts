import { z } from 'zod';
import { personaDate, personaMoment } from './dates.ts';
import { cardNumber, count, enterpriseNumber, flag, nossRegistrationNumber } from './numbers.ts';
import { pay } from './schema-pay.ts';
import { text } from './schema-person.ts';

const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be hh:mm');

/** A text in one or more languages. */
const localized = z.strictObject({ nl: text.optional(), fr: text.optional(), de: text.optional() });

const countryNumber = z.string().regex(/^[1-9]\d{2}$/);

const address = z.strictObject({
  street: localized,
  houseNumber: text.optional(),
  box: text.optional(),
  zipCode: text.optional(),
  city: localized,
  /** Number of the statistical office. */
  country: countryNumber.default('150'),
  since: text.regex(/^\d{4}-\d{2}-\d{2}$/).optional(),
  type: z.enum(['private', 'professional', 'branch_office', 'registered_office', 'residence', 'other']).optional(),
});

/** Three characters, lower case, as Dolsis writes them. */
const workerType = z.string().regex(/^[a-z0-9]{3}$/);
const jointCommittee = z.string().regex(/^\d{3}(\.\d{2})?$/, 'must be like 302 or 140.03');

const employer = z.strictObject({
  name: text,
  enterpriseNumber: enterpriseNumber.optional(),
  nossRegistrationNumber: nossRegistrationNumber.optional(),
  /** `51` and eight digits: an employer without a definitive number. */
  nossTemporaryNumber: z
    .string()
    .regex(/^51\d{8}$/)
    .optional(),
  /** The employer is a natural person. */
  ssin: text.regex(/^\d{11}$/).optional(),
  vatNumber: text.optional(),
  address: address.optional(),
  country: countryNumber.optional(),
  /** First day of the curatorship. */
  bankruptSince: personaDate.optional(),
  nossDeletionDate: personaDate.optional(),
});

/** One declaration of work (Dimona). Hours are Belgian time, the last day is included. */
export const employment = z.strictObject({
  employer,
  workerType,
  start: personaDate,
  startHour: time.optional(),
  end: personaDate.optional(),
  endHour: time.optional(),
  subEntity: text.optional(),
  jointCommittee: jointCommittee.optional(),
  plannedDays: count.optional(),
  pay: pay.optional(),
  lastAction: z.enum(['in', 'out', 'modification', 'cancellation', 'deletion']),
  canceled: flag.default(false),
  /** Twelve digits with a check. */
  dimonaPeriodId: cardNumber,
  /** Agency work: where the person really works. */
  userEnterprise: z
    .strictObject({
      name: text,
      enterpriseNumber: enterpriseNumber.optional(),
      nossRegistrationNumber: nossRegistrationNumber.optional(),
      jointCommittee: jointCommittee.optional(),
    })
    .optional(),
  studentPlaceOfWork: z.strictObject({ name: text, address: address.optional() }).optional(),
  created: personaMoment,
  updated: personaMoment,
});
export type Employment = z.infer<typeof employment>;

/** Many short jobs at as many employers, one after the other up to now. The loader writes them out. */
export const employmentSeries = z.strictObject({
  count: count.min(1).max(200),
  /** Days from one start to the next. */
  everyDays: count.min(1),
  /** Days that one job takes; the last one has no end when it takes longer than until now. */
  lastsDays: count.min(1),
  workerType,
  jointCommittee: jointCommittee.optional(),
  pay: pay.optional(),
  /** Names of employers are every `first` with every `second`. */
  names: z.strictObject({ first: z.array(text).min(1), second: z.array(text).min(1) }),
  city: localized,
  zipCode: text,
  street: localized,
  /** First of the serial numbers from which enterprise, NSSO and Dimona numbers are made. */
  serial: count.min(1).max(9000),
});
export type EmploymentSeries = z.infer<typeof employmentSeries>;
