import { z } from 'zod';
import { personaDate } from './dates.ts';
import { country, flag, municipality } from './numbers.ts';
import { abroad, code, lines, period, text } from './schema-person.ts';

/** 001: a municipality (five digits), a country (three), or what the register writes instead (`99991` struck off). */
const residence = z.strictObject({
  ...period,
  place: z.union([municipality, country]),
  /** 1 French, 2 Dutch or German. */
  fileLanguage: z.enum(['1', '2']).optional(),
  /** The municipality changed by a merger. */
  merger: flag.optional(),
});

/** 020. `streetCode` left out: the register has the street as a text only. */
const mainAddress = z.strictObject({
  ...period,
  zipCode: z.string().regex(/^\d{4}$/),
  street: text,
  streetCode: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  houseNumber: text,
  box: text.optional(),
});

/** An address in one text, at most 100 characters. */
const addressText = z.strictObject({ since: personaDate, country: country.optional(), text: text.max(100) });

/** Where somebody lives and lived, and under which names. Every list newest first, as the register itself gives them. */
export const residenceGroups = {
  /** 001 */
  residences: z.array(residence).optional(),
  /** 003: either a result with its dates, or texts. */
  addressInquiries: z
    .array(
      z.strictObject({
        ...period,
        result: code.optional(),
        startDate: personaDate.optional(),
        endDate: personaDate.optional(),
        texts: lines(2).optional(),
      }),
    )
    .optional(),
  /** 010: names that were changed. Left out: the names of the persona, since birth. */
  names: z.array(z.strictObject({ ...period, familyName: text, givenNames: z.array(text).min(1) })).optional(),
  /** 013 */
  nameChanges: z.array(z.strictObject({ ...period, kind: code, text: text.optional() })).optional(),
  /** 018 */
  addressDeclarationsAbroad: z
    .array(z.strictObject({ ...period, country: country.optional(), lines: lines(3).optional() }))
    .optional(),
  /** 019: declared, not verified; one line. */
  declaredAddress: z.strictObject({ since: personaDate, text }).optional(),
  /** 020 */
  mainAddresses: z.array(mainAddress).optional(),
  /** 022 */
  addressesAbroad: z
    .array(
      z.strictObject({
        ...period,
        /** Four digits. */
        diplomaticPost: code.optional(),
        territory: country.optional(),
        country: country.optional(),
        lines: lines(3).optional(),
      }),
    )
    .optional(),
  /** Declared for a while; told by the older generation only. */
  temporaryAddress: addressText.optional(),
  /** Where somebody at a diplomatic post gets mail; told by the older generation only. */
  postAddressAbroad: addressText.optional(),
  /** 024: the address of that time is a reference address. */
  referenceAddresses: z.array(z.strictObject(period)).optional(),
};

/** 100: where; when is the birth date of the persona. */
export const birthPlace = z.union([
  z.strictObject({ place: municipality, actNumber: text.optional() }),
  z.strictObject({ abroad, actNumber: text.optional() }),
]);
