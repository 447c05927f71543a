import { z } from 'zod';
import { personaDate } from './dates.ts';
import { flag } from './numbers.ts';
import { text } from './schema-person.ts';

export const handicapSources = ['DGPH', 'VSB', 'KindEnGezin', 'IrisCare', 'NicCin', 'AVIQ', 'DSL', 'MDG'] as const;
export type HandicapSource = (typeof handicapSources)[number];

const points = (most: number) => z.coerce.number().int().min(0).max(most);
const amount = z.string().regex(/^\d{1,7}\.\d{2}$/, 'must be like 898.21');

/** A request that is still open. */
const request = z.strictObject({
  /** 1, 2 child benefit, 3 IVT/IT, 4 THAB, 5 old law. */
  legislation: points(20),
  requested: personaDate,
  administrativePending: flag.default(true),
  recognitionPending: flag.default(true),
  completed: personaDate.optional(),
  appeal: flag.default(false),
});

/** Lost autonomy; the total is their sum. */
const adult = z.strictObject({
  mobility: points(3),
  nourishment: points(3),
  hygiene: points(3),
  household: points(3),
  supervision: points(3),
  socialSkills: points(3),
  reducedEarningCapacity: flag.optional(),
  mentalPercentage: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
  physicalPercentage: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
});

/** The three pillars; the total is their sum. */
const child = z.strictObject({
  pillars: z.tuple([points(6), points(12), points(18)]),
  unableToFollowCourses: flag.optional(),
  /** Only Iriscare, AVIQ and DSL tell it. */
  biiReady: flag.optional(),
});

const recognition = z.strictObject({
  decided: personaDate,
  since: personaDate,
  until: personaDate.optional(),
  legislation: z.coerce.number().int().min(1).max(100).default(3),
  /** Words of our own: the values of the sources are not public. */
  decision: text.default('GRANTED'),
  conditions: z.array(z.enum(['lower-limbs', 'blind', 'amputated-upper-limbs', 'paralysed-upper-limbs'])).default([]),
  adult: adult.optional(),
  child: child.optional(),
});
export type HandicapRecognition = z.infer<typeof recognition>;

const allowance = z.strictObject({
  /** 3 IVT/IT, 4 THAB, 5 to 9 old law. */
  kind: z.coerce.number().int().min(3).max(9),
  since: personaDate,
  until: personaDate.optional(),
  monthly: amount,
  /** Of that for integration. */
  integration: amount.default('0.00'),
  /** IVT: A, B, C; left out: none. */
  family: z.enum(['A', 'B', 'C', '-']).default('-'),
  partnerIncomeExempt: flag.default(false),
  decision: text.default('GRANTED'),
});
export type HandicapAllowance = z.infer<typeof allowance>;

const card = z.strictObject({
  kind: z.enum(['parking', 'reduction']),
  number: z.string().regex(/^\d{10}$/, 'must be 10 digits'),
  given: personaDate,
  until: personaDate.optional(),
});

/** The file of one authentic source. */
const file = z.strictObject({
  source: z.enum(handicapSources),
  request: request.optional(),
  recognitions: z.array(recognition).default([]),
  allowances: z.array(allowance).default([]),
  cards: z.array(card).max(2).default([]),
  /** Months that were paid and then canceled, each by a day in it. */
  canceledPayments: z.array(personaDate).default([]),
  /** Names in the address of the person do not say in which language they are; only DGPH gives an address. */
  namesWithoutLanguage: flag.default(false),
});
export type HandicapFile = z.infer<typeof file>;

/** Disability, by the sources that know the person; allowances are paid every month of their right. */
export const handicap = z.strictObject({
  files: z.array(file).default([]),
  /** Sources that fail when they are asked about this person. */
  failing: z.array(z.enum(handicapSources)).default([]),
});
