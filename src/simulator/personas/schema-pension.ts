import { z } from 'zod';
import { institutions } from './pension-institutions.ts';
import { personaDate } from './dates.ts';
import { count } from './numbers.ts';
import { code } from './schema-person.ts';

/** Euro, exact. */
const euro = z.string().regex(/^\d{1,9}(\.\d{2})?$/, 'must be like 1250 or 1250.35');
const percentage = z.string().regex(/^\d{1,2}(\.\d{1,2})?$/);
const digit = z.string().regex(/^\d$/);

/** Gross, the part that is taxed, and the percentage of withholding tax. */
const amounts = { gross: euro, taxable: euro, tax: percentage };

const withheld = {
  /** What is kept for the health insurance. */
  health: euro.optional(),
  solidarity: euro.optional(),
};

/** Short name of an institution in `pension-institutions.ts`. */
const institution = z.enum(Object.keys(institutions) as [string, ...string[]]);

/** A right to a pension, with what is paid on it. Codes are those of the pension register. */
export const pensionRight = z
  .strictObject({
    institution,
    file: z.string().regex(/^[a-zA-Z0-9\-*./ ]{0,14}[a-zA-Z0-9\-*./]$/),
    /** First: legal; second: supplementary. */
    pillar: z.enum(['first', 'second']),
    origin: z.enum(['national', 'foreign', 'supranational']).default('national'),
    /** 01 retirement employee, 02 self-employed, 11 survivor, 30 income guarantee, 51 foreign … */
    advantage: z.string().regex(/^[A-Z0-9]{1,2}$/),
    advantageType: code.optional(),
    /** 1 own right, 2 survivor, 3 divorced spouse, 4 and 5 orphan. */
    type: digit.optional(),
    /** 1 monthly, 3 quarterly, J yearly, K capital, E exceptional … */
    periodicity: z.enum(['1', '2', '3', '4', '6', 'E', 'J', 'K']),
    pensionerSince: personaDate.optional(),
    awarded: personaDate.optional(),
    until: personaDate.optional(),
    situation: digit.optional(),
    employer: digit.optional(),
    familyCharge: digit.optional(),
    household: digit.optional(),
    anomalies: z.array(code).optional(),
    index: z.strictObject({ value: euro, type: digit }).default({ value: '0', type: '0' }),
    /** What is paid each time, newest first. */
    amounts: z.array(z.strictObject({ since: personaDate, ...amounts, ...withheld })).default([]),
    /** Why something is kept for the health insurance: 1 with, 2 without dependants. */
    healthCode: z.enum(['0', '1', '2', '3', '4', '9']).default('2'),
    solidarityPercentage: percentage.default('0'),
    /** Each year in this month. */
    holidayPay: z.strictObject({ month: count.min(1).max(12), ...amounts }).optional(),
    /** Paid later for a month before. */
    corrections: z.array(z.strictObject({ for: personaDate, paid: personaDate, ...amounts })).default([]),
    /** A capital or an exceptional payment. */
    once: z.strictObject({ paid: personaDate, ...amounts }).optional(),
    fiscal: z
      .strictObject({
        spouse: z.enum(['0', '1', '2', '3', '4', '5', '9']).optional(),
        children: count.optional(),
        others: count.optional(),
      })
      .optional(),
    specialRules: z.array(code).optional(),
  })
  .refine(({ once, periodicity }) => once === undefined || ['K', 'E'].includes(periodicity), {
    path: ['once'],
    error: 'goes together with a periodicity of K or E',
  });
export type PensionRight = z.infer<typeof pensionRight>;

/**
 * In which of its two forms the register answers about somebody; in the form without a summary it can also say that it is
 * not sure who the person is, whatever it gives.
 */
export const pensionReply = z.enum(['withSummary', 'withoutSummary', 'identificationProblem']);

/** Somebody asked for a pension; without refusal the demand is open. */
export const pensionDemand = z.strictObject({ institution, asked: personaDate, refused: personaDate.optional() });
