import { z } from 'zod';
import { personaDate } from './dates.ts';
import { country, municipality, ssin } from './numbers.ts';
import { abroad, code, judgment, period, personReference, text, transcription } from './schema-person.ts';

/** 120. At most one of `place` (B1), `abroad` (C1), `judgment` (F1, G1), `foreignJudgment`; none: A1. */
const civilState = z.strictObject({
  ...period,
  state: code,
  spouse: personReference.optional(),
  place: municipality.optional(),
  abroad: abroad.optional(),
  judgment: judgment.optional(),
  foreignJudgment: abroad.optional(),
  transcription: transcription.optional(),
  actNumber: text.optional(),
});

/** 123: a declaration, or the end of one, which is an item of its own. */
const legalCohabitation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('declaration'),
    ...period,
    registrationDate: personaDate.optional(),
    partner: personReference,
    place: municipality,
    notary: z.strictObject({ name: text, place: municipality.optional(), country: country.optional() }).optional(),
  }),
  z.strictObject({
    kind: z.literal('cessation'),
    ...period,
    reason: code,
    place: municipality.optional(),
    country: country.optional(),
    partner: personReference.optional(),
    notification: z.strictObject({ date: personaDate, place: municipality }).optional(),
    judgment: judgment.optional(),
  }),
]);

/** `role` is the role towards the reference person: 01 reference person or alone, 02 spouse, 03 child … */
const membership = { ...period, role: code, housing: code.optional() };

/** Family, household and protection. Every list newest first, except `household`, which the register does not sort. */
export const familyGroups = {
  /** 110 */
  descents: z
    .array(
      z.strictObject({
        ...period,
        /** 00: born in wedlock. */
        kind: code,
        parents: z.array(personReference).min(1).max(2),
        actNumber: text.optional(),
        place: municipality.optional(),
        text: text.optional(),
      }),
    )
    .optional(),
  /** 114: children who are no personas. Those who are say in their own file whose children they are. */
  children: z
    .array(
      z.strictObject({
        ...period,
        kind: code,
        child: personReference,
        actNumber: text.optional(),
        place: municipality.optional(),
        text: text.optional(),
      }),
    )
    .optional(),
  /** 111 */
  protections: z
    .array(z.strictObject({ ...period, situation: code, justification: code, text: text.optional() }))
    .optional(),
  /** 113: a person (B1), a person with a text (B2), or a text only. The register gives no name. */
  guardians: z
    .array(
      z.strictObject({
        ...period,
        capacity: code,
        justification: code.optional(),
        ssin: ssin.optional(),
        text: text.optional(),
      }),
    )
    .optional(),
  /** 120 */
  civilStates: z.array(civilState).optional(),
  /** 123 */
  legalCohabitations: z.array(legalCohabitation).optional(),
  /** 140, in the file of the reference person; role 01 without `person` is somebody who lives alone. */
  household: z.array(z.strictObject({ ...membership, person: personReference.optional() })).optional(),
  /** 141, in the file of a member; without `head` the person stays in what `text` says. */
  memberships: z
    .array(z.strictObject({ ...membership, head: personReference.optional(), text: text.optional() }))
    .optional(),
};
