import { z } from 'zod';
import { personaDate } from './dates.ts';
import { country, municipality, ssin } from './numbers.ts';

/** From when to when something holds. `until` is only given where the register itself states an end. */
export const period = { since: personaDate, until: personaDate.optional() };
export const code = z.string().min(1);
export const text = z.string().min(1);
export const lines = (max: number) => z.array(text).min(1).max(max);

/** A place abroad. */
export const abroad = z.strictObject({ country, text: text.optional() });

/**
 * Somebody else in a life. Another persona is named by `ssin` alone, so that the name is written once, in that person's own
 * file; somebody who is no persona has a name, and a number only when it matters.
 */
export const personReference = z.union([
  z.strictObject({ ssin }),
  z.strictObject({
    ssin: ssin.optional(),
    familyName: text,
    givenNames: z.array(text).min(1),
    gender: z.enum(['male', 'female']),
    birthDate: personaDate,
  }),
]);
export type PersonReference = z.infer<typeof personReference>;

/** A decision of a Belgian court: `court` and `courtName` are codes of the register. */
export const judgment = z.strictObject({
  court: code.optional(),
  courtName: code.optional(),
  date: personaDate.optional(),
  place: municipality.optional(),
});

/** When and where an act or decision was written into the registers of a municipality. */
export const transcription = z.strictObject({ date: personaDate.optional(), place: municipality });

/** What the number itself has to tell. */
export const status = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('normal') }),
  z.strictObject({ kind: z.literal('replaced'), replacedBy: ssin }),
  z.strictObject({ kind: z.literal('canceled'), newSsin: ssin.optional() }),
  /** The one place for a death (150): exactly one of `place`, `abroad`, `decision`. */
  z.strictObject({
    kind: z.literal('deceased'),
    date: personaDate,
    /** From this day the register has taken the death back. */
    correctedOn: personaDate.optional(),
    place: municipality.optional(),
    abroad: abroad.optional(),
    actNumber: text.optional(),
    decision: z.strictObject({ type: code, transcription: transcription.optional(), text: text.optional() }).optional(),
  }),
]);
