import { z } from 'zod';
import { personaDate } from './dates.ts';
import { count, flag } from './numbers.ts';
import { code, text } from './schema-person.ts';

/** Euro, exact. */
const euro = z.string().regex(/^\d{1,5}(\.\d{2})?$/, 'must be like 68 or 68.24');
/** Whole or a half: allowances are counted so. */
const halves = z.string().regex(/^\d{1,2}(\.[05])?$/, 'must be like 26 or 12.5');

const days = { since: personaDate, until: personaDate.optional() };

/** Which office decided, and the number of the decision. */
const decision = { office: count.min(1).max(999), decision: z.string().min(1).max(15).optional() };

/** `until` is the day on which the right really ended, `theoreticalEnd` the one that the rules foresee. */
const right = z.strictObject({
  ...days,
  /** Two digits: 01 full unemployment, 02 temporary, 05 part-time with income guarantee … */
  code: z.string().regex(/^\d{2}$/),
  /** Allowance of a day. */
  daily: euro,
  family: z.enum(['solitary', 'cohabiting', 'householder']).optional(),
  /** Allowances a fortnight: 12 is full time. */
  regime: halves.optional(),
  kind: z.enum(['unemployment', 'insertion']).optional(),
  theoreticalEnd: personaDate.optional(),
  selfEmploymentSupplement: flag.optional(),
});

/** Months that were paid, at the allowance of the right of that time, each once it is over. */
const payment = z.strictObject({
  ...days,
  /** Of a whole month. */
  allowances: halves,
  /** Where no right covers the months: what the allowance of a day was. */
  daily: euro.optional(),
  /** Months that differ: by number of allowances, or by what the office accepts of what was paid. */
  irregular: z
    .array(z.strictObject({ month: personaDate, allowances: halves.optional(), accepted: euro.optional() }))
    .default([]),
});

const sanction = z.strictObject({
  since: personaDate,
  weeks: count.min(1).max(999).optional(),
  until: personaDate.optional(),
  code,
  /** Article of the law behind it. */
  article: code.optional(),
  ...decision,
  reprieve: z.strictObject({ date: personaDate, weeks: count.min(1).max(999) }).optional(),
});

/**
 * The file at the employment office; left out: the office does not know the person. Why there is no right follows from the
 * facts: a sanction that runs, an exclusion, a right that came to its end. Newest first, like the rest of a life.
 */
export const unemployment = z.strictObject({
  rights: z.array(right).default([]),
  payments: z.array(payment).default([]),
  sanctions: z.array(sanction).default([]),
  warnings: z.array(z.strictObject({ date: personaDate, code, ...decision })).default([]),
  exclusion: z.strictObject({ since: personaDate }).optional(),
  rightsEnd: z.strictObject({ since: personaDate }).optional(),
  /** Articles behind the absence of a right, and the event that led to it. */
  refusal: z
    .strictObject({
      admissibility: z.array(code).max(6).optional(),
      indemnisability: z.array(code).max(6).optional(),
      event: personaDate.optional(),
    })
    .optional(),
  exemptions: z
    .array(
      z.strictObject({
        ...days,
        reason: code,
        region: code.optional(),
        shortageOccupation: flag.optional(),
        occupation: text.optional(),
        ...decision,
      }),
    )
    .default([]),
});
export type Unemployment = z.infer<typeof unemployment>;
export type UnemploymentRight = z.infer<typeof right>;
export type UnemploymentPayment = z.infer<typeof payment>;
export type UnemploymentSanction = z.infer<typeof sanction>;
