import { z } from 'zod';
import { personaDate } from './dates.ts';
import { country, municipality } from './numbers.ts';
import { code, lines, period, personReference, text } from './schema-person.ts';

const names = { familyName: text, givenNames: z.array(text).min(1) };
const doubt = { ...period, entered: personaDate.optional(), validated: personaDate.optional(), validation: code };

/** Where somebody goes, stays for a while or can be reached, other names and work, and what the register doubts. */
export const whereaboutsGroups = {
  /** 005: where to, or where from. */
  announcedMoves: z
    .array(
      z.union([z.strictObject({ ...period, from: municipality }), z.strictObject({ ...period, to: municipality })]),
    )
    .optional(),
  /** 011 */
  pseudonyms: z.array(z.strictObject({ ...period, ...names })).optional(),
  /** 021 */
  sharedHostings: z.array(z.strictObject({ ...period, role: code, person: personReference.optional() })).optional(),
  /** 023 */
  postalAddressesAbroad: z
    .array(z.strictObject({ ...period, country: country.optional(), lines: lines(3) }))
    .optional(),
  /** 026 */
  temporaryAbsences: z
    .array(z.strictObject({ ...period, kind: code.optional(), texts: lines(2).optional() }))
    .optional(),
  /** 027 */
  legalResidences: z.array(z.strictObject({ ...period, text })).optional(),
  /** 040 to 046 */
  doubts: z
    .array(
      z.discriminatedUnion('about', [
        z.strictObject({ about: z.literal('gender'), ...doubt, gender: z.enum(['male', 'female']) }),
        z.strictObject({ about: z.literal('name'), ...doubt, text }),
        z.strictObject({
          about: z.literal('address'),
          ...doubt,
          place: municipality,
          zipCode: text,
          street: text,
          houseNumber: text,
          box: text.optional(),
        }),
        z.strictObject({ about: z.literal('nationality'), ...doubt, country }),
        z.strictObject({ about: z.literal('birthPlace'), ...doubt, place: municipality, text }),
        z.strictObject({ about: z.literal('civilState'), ...doubt, state: code }),
        z.strictObject({ about: z.literal('death'), ...doubt }),
      ]),
    )
    .optional(),
  /** 070 */
  occupations: z
    .array(z.strictObject({ ...period, occupation: code, category: code, texts: lines(2).optional() }))
    .optional(),
  /** 151 */
  disappearances: z.array(z.strictObject({ ...period, decision: code.optional(), text })).optional(),
  /** 212: a code, or a text. */
  chosenResidences: z
    .array(z.union([z.strictObject({ ...period, residence: code }), z.strictObject({ ...period, text })]))
    .optional(),
  /** 213 */
  aliases: z
    .array(
      z.strictObject({
        ...period,
        ...names,
        kind: text.optional(),
        birthDate: personaDate.optional(),
        nationality: country.optional(),
        birthPlace: text.optional(),
      }),
    )
    .optional(),
  /** 252 */
  secretAddress: z.strictObject({ since: personaDate, from: personaDate, to: personaDate }).optional(),
};
