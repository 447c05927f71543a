import { z } from 'zod';
import { personaDate, personaMoment, yearOrDate } from './dates.ts';
import { count, enterpriseNumber, flag, municipality, ssin } from './numbers.ts';
import { code, text } from './schema-person.ts';

const year = z.string().regex(/^\d{4}$/);
const letter = z.string().regex(/^[A-Z]$/);

const identification = z.strictObject({
  division: z.strictObject({ code: municipality, description: text }),
  section: letter,
  primaryNumber: count,
  bisNumber: count.optional(),
  exponentLetter: letter.optional(),
  exponentNumber: count.optional(),
  partNumber: z.string().regex(/^P\d{4}$/),
  fractionDenominator: count.optional(),
});

/** Cadastral income in whole euros; surfaces in square meters. */
const information = z.strictObject({
  income: z
    .strictObject({
      amount: z.string().regex(/^\d+$/),
      /** F taxable, K exempt … */
      character: code,
      /** 1 ordinary unbuilt, 2 ordinary built, 4 industrial, 6 equipment. */
      number: code,
      exemptUntil: personaDate.optional(),
      decrees: z.array(text).min(1).optional(),
      reason: text.optional(),
      /** Codes of what is noted with the reason, in order. */
      notifications: z.array(code).min(1).max(3).optional(),
    })
    .optional(),
  surface: z.strictObject({ taxable: count.optional(), notTaxable: count.optional() }).optional(),
  municipality,
});

const built = z.strictObject({
  address: z
    .strictObject({ zipCode: text, municipality, street: text, streetCode: code, number: z.string().regex(/^\d+$/) })
    .optional(),
  construction: z
    .strictObject({ type: code.optional(), beginYear: year.optional(), endYear: year.optional() })
    .optional(),
  description: text.optional(),
  name: text.optional(),
  rooms: z
    .strictObject({
      living: count.optional(),
      bedrooms: count.optional(),
      bathrooms: count.optional(),
      basements: count.optional(),
      terraces: count.optional(),
      garages: count.optional(),
    })
    .optional(),
  renovation: z.strictObject({ year, surface: count.optional() }).optional(),
  /** How the deed describes it. */
  deed: text.optional(),
  housingUnits: count.optional(),
  modifiedYear: year.optional(),
  surface: z.strictObject({ total: count, built: count.optional(), used: count.optional() }).optional(),
});

const state = z.strictObject({
  /** A active, P past. */
  situation: code,
  /** 1 when it is not sure who owns. */
  doubtful: count.optional(),
  marketValue: z
    .strictObject({ date: personaDate, min: text.optional(), max: text.optional(), average: text.optional() })
    .optional(),
  fiscalBegin: yearOrDate.optional(),
  fiscalEnd: yearOrDate.optional(),
  legalBegin: personaDate,
  legalEnd: personaDate.optional(),
  versionBegin: personaMoment.optional(),
  /** Identifiers of the states before and after this one. */
  previous: z.array(text).optional(),
  next: z.array(text).optional(),
});

const right = z.strictObject({
  /** VE full ownership, BE bare ownership, VG usufruct, ERFP long lease. */
  type: code,
  /** `1/2`; left out when it is not known. */
  share: z
    .string()
    .regex(/^\d+\/[1-9]\d*$/)
    .optional(),
  shareUnknown: flag.optional(),
  surface: count.optional(),
  expires: yearOrDate.optional(),
});

const party = z.strictObject({
  owner: z.union([
    z.strictObject({ individual: ssin }),
    /** A married couple with community of property. */
    z.strictObject({ community: z.tuple([ssin, ssin]) }),
    z.strictObject({ business: enterpriseNumber }),
    z.strictObject({ association: z.array(ssin) }),
    /** Owners who are not named, as one text: `# en 2 rechthebbenden -BE 1/4- #`. */
    z.strictObject({ anonymous: z.string().min(1).max(100) }),
  ]),
  rights: z.array(right).min(1),
  otherCoOwner: text.optional(),
  managedBy: text.optional(),
});

/**
 * A parcel in one state of its history, written in the file of one owner; the loader adds it to the other personas who are
 * a party to it.
 */
export const property = z.strictObject({
  /** Identifier of the state, unique. */
  id: z.string().regex(/^\d{6,12}$/),
  identification,
  /** Code of the land registry: 200 house, 261 garage … */
  nature: code,
  privativeDescription: text.optional(),
  /** Situation of the parcel; without a code only its description is told. */
  status: z
    .strictObject({
      id: z.string().regex(/^\d{1,12}$/),
      code: code.optional(),
      since: yearOrDate.optional(),
      until: yearOrDate.optional(),
    })
    .optional(),
  informations: z.array(information).min(1),
  built: z.array(built).optional(),
  notBuilt: z.array(z.strictObject({ location: text, nature: code })).optional(),
  state,
  parties: z.array(party).min(1),
});
export type Property = z.infer<typeof property>;
export type PropertyParty = z.infer<typeof party>;
