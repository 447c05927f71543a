import { z } from 'zod';
import { personaDate } from './dates.ts';
import { cardNumber, count, country, municipality, ssin } from './numbers.ts';
import { code, lines, period, text } from './schema-person.ts';

const reference = text.optional();
const mark = z.strictObject({ status: code.optional() });

/** The fifteen variants of 206. */
export const situationVariants = {
  procedure: z.strictObject({
    origin: code,
    reference,
    appeal: code.optional(),
    openClosed: code.optional(),
    date: personaDate.optional(),
  }),
  strikingOut: z.strictObject({ reference, status: code.optional(), openClosed: code.optional() }),
  decisionCanceled: z.strictObject({ date: personaDate, reference }),
  protection: z.strictObject({ code, reference, termDays: count.optional() }),
  delayLeaveGranted: z.strictObject({ date: personaDate }),
  escape: mark,
  unrestrictedStay: mark,
  applicationRenounced: mark,
  territoryLeft: z.strictObject({ code }),
  adviceFromCommissioner: z.strictObject({ code, reference }),
  decision: z.strictObject({
    code: code.optional(),
    reference,
    openClosed: code.optional(),
    comments: text.optional(),
    termDays: count.optional(),
  }),
  applicationFiled: z.strictObject({ code: code.optional(), place: municipality.optional() }),
  notificationByImmigrationOffice: z.strictObject({ reference }),
  notificationByOrganization: z.strictObject({ place: municipality, reference }),
  appealLodged: z.strictObject({ reference: text }),
};

const variants = z.strictObject(situationVariants).partial();

/** Nationality, documents and stay of foreigners. Every list newest first. */
export const migrationGroups = {
  /** 006 */
  origins: z.array(z.strictObject({ ...period, country, text: text.optional() })).optional(),
  /** 031 */
  nationalities: z
    .array(
      z.strictObject({
        ...period,
        country,
        reason: z
          .strictObject({
            justification: code.optional(),
            place: municipality.optional(),
            country: country.optional(),
            text: text.optional(),
          })
          .optional(),
      }),
    )
    .optional(),
  /** 032 */
  otherNationalities: z.array(z.strictObject({ ...period, country, text: text.optional() })).optional(),
  /** 195. The card the person has now is `identityCardNumber` of the persona. */
  identityCards: z
    .array(
      z.strictObject({
        ...period,
        type: code,
        number: cardNumber.optional(),
        duplicate: text.optional(),
        deliveredIn: z.union([municipality, country]).optional(),
        expires: personaDate.optional(),
        /** Instead of a date. */
        expiryText: text.optional(),
      }),
    )
    .optional(),
  /** 198 */
  workPermits: z
    .array(z.strictObject({ ...period, number: text, expires: personaDate.optional(), expiryText: text.optional() }))
    .optional(),
  /** 200 */
  immigrationNumbers: z.array(z.strictObject({ ...period, number: text })).optional(),
  /** 202 */
  specialInformation: z
    .array(
      z.strictObject({
        ...period,
        texts: lines(2).optional(),
        limosa: z.strictObject({ reason1: code, reason2: code.optional(), ssin: ssin.optional() }).optional(),
      }),
    )
    .optional(),
  /** 205 */
  refugeeTypes: z.array(z.strictObject({ ...period, code })).optional(),
  /** 206: `general`, and exactly one of the variants. */
  administrativeSituations: z
    .array(
      z
        .strictObject({
          ...period,
          general: z.strictObject({ code, organization: code.optional() }).optional(),
          ...variants.shape,
        })
        .refine(
          (item) => Object.keys(situationVariants).filter((name) => name in item).length === 1,
          'must have exactly one of the fifteen variants',
        ),
    )
    .optional(),
  /** 207: the centre of a municipality, or a reception centre (a code). */
  organizationsInCharge: z
    .array(
      z.union([
        z.strictObject({ ...period, centreOf: municipality, initiative: code.optional() }),
        z.strictObject({ ...period, receptionCentre: code }),
      ]),
    )
    .optional(),
  /** 210 */
  registers: z.array(z.strictObject({ ...period, register: code })).optional(),
};
