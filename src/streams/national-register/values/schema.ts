import { z } from 'zod';
import { codedValue } from '../../../values/code-list.ts';
import { incompleteDate } from '../../../values/incomplete-date.ts';
import { ssinText } from '../../../values/ssin.ts';

/** A code with its meaning, when the register gives it. */
export const codedText = (what: string) => codedValue.optional().describe(what);

/** A date of which parts can be unknown, when the register gives it. */
export const someDate = (what: string) => incompleteDate.optional().describe(what);

/** A text, when the register gives it. */
export const someText = (what: string) => z.string().optional().describe(what);

/** The number by which social workers and municipalities know a group of data of the register. */
export const informationType = <const T extends string>(type: T) =>
  z.literal(type).describe('Number of the information type of the National Register (TI, IT).');

/** From when to when an item holds. */
export const period = {
  startDate: someDate('From when. 1900-00-00 stands for unknown in old items.'),
  endDate: someDate(
    'Until when: as the register says, or the start of the next newer item. Absent while it lasts or when it is unknown.',
  ),
  isEndDateDerived: z
    .boolean()
    .optional()
    .describe('True when the register states no end and the next newer item gave the end date.'),
  isEndDateUnknown: z.boolean().optional().describe('True when the item ended but it is not known when.'),
};

/** An item of an information group with its period. */
export function registerItem<const T extends string, const F extends z.core.$ZodLooseShape>(
  type: T,
  meta: { readonly id: string; readonly description: string },
  fields: F,
) {
  return z
    .object({
      informationType: informationType(type),
      ...period,
      ...fields,
    })
    .meta(meta);
}

/** Somebody else, as named in the file of the person. */
export const relatedPerson = z
  .object({
    ssin: ssinText.optional(),
    fictitiousNumber: z
      .string()
      .optional()
      .describe('Filler number of a person who has none. It identifies nobody and must not be used to ask anything.'),
    familyName: z.string().optional().describe('Family name.'),
    givenName: z.string().optional().describe('Given name in use.'),
    givenNames: z.string().optional().describe('All given names.'),
    birthDate: incompleteDate.optional().describe('Date of birth.'),
    gender: codedText('Code list `genders`.'),
  })
  .meta({ id: 'RelatedPerson', description: 'Somebody else named in the file of the person.' });
export type RelatedPerson = z.infer<typeof relatedPerson>;

/** Where something took place: in a Belgian municipality, or abroad. */
export const placeFields = {
  municipality: codedText('Belgian municipality by its NIS code.'),
  country: codedText('Country by its NIS code, for a place abroad.'),
  placeName: someText('Place as a text, mostly abroad.'),
};
const place = z.object(placeFields).meta({ id: 'RegisterPlace', description: 'A place in Belgium or abroad.' });
export type RegisterPlace = z.infer<typeof place>;
export { place };

/** A decision of a court. */
export const judgement = z
  .object({
    isForeign: z.boolean().describe('True for a court abroad.'),
    date: someDate('Date of the decision.'),
    court: codedText('Kind of court.'),
    courtName: codedText('The court.'),
    ...placeFields,
  })
  .meta({ id: 'Judgement', description: 'A decision of a court.' });
export type Judgement = z.infer<typeof judgement>;
