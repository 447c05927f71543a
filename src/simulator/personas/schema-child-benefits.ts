import { z } from 'zod';
import { personaDate } from './dates.ts';
import { enterpriseNumber, ssin } from './numbers.ts';
import { code, text } from './schema-person.ts';

/** Where files of child benefits are kept: the federal ones of before 2019, and one register per region or community. */
const authenticSource = z.enum(['FEDERAL', 'BRUSSELS', 'FLANDERS', 'WALLONIA', 'EASTBELGIUM']);
export type ChildBenefitSource = z.infer<typeof authenticSource>;
export const childBenefitSources = authenticSource.options;

/** By language; `none` is a text of which the source does not say the language. */
const name = z.strictObject({
  nl: text.optional(),
  fr: text.optional(),
  de: text.optional(),
  none: text.optional(),
});

/** A fund has an enterprise number, or three digits in the older numbering. */
const fund = z.union([
  z.strictObject({ enterpriseNumber, name }),
  z.strictObject({
    code: z.string().regex(/^\d{3}$/),
    name,
  }),
]);

/** Flanders says with each row of a child who is linked to it. */
const linked = { linkedTo: z.array(ssin).min(1).max(2).optional() };

/** BIRTH, ADOPTION, PRE_PAYMENT_BIRTH …, and the day on which it was paid. */
const bonus = z.strictObject({ kind: code, paid: personaDate, ...linked });

/** BASIC, SOCIAL, TODDLER …; only the months of the dates count, both included. Without `until` it still runs. */
const payment = z.strictObject({ kind: code, from: personaDate, until: personaDate.optional(), ...linked });

const personInFile = z.strictObject({
  person: ssin,
  bonuses: z.array(bonus).default([]),
  payments: z.array(payment).default([]),
});

/**
 * A file of child benefits, written in the life of one of the persons in it; the loader adds it to the other personas who
 * have a part in it. A person who is no persona must have a name in the National Register part of that life.
 */
const childBenefitFile = z.strictObject({
  source: authenticSource,
  fund,
  /** Never of Flanders. */
  fileNumber: text.optional(),
  /** Only of the federal source. */
  entitledPerson: ssin.optional(),
  /** Who receives. */
  beneficiaries: z.array(personInFile).default([]),
  /** Flanders: exactly one. */
  children: z.array(personInFile).min(1),
});
export type ChildBenefitFile = z.infer<typeof childBenefitFile>;

export const childBenefits = z.strictObject({
  files: z.array(childBenefitFile).default([]),
  /** Sources that fail when they are asked about this person, while the others answer. */
  failing: z.array(authenticSource).default([]),
});
