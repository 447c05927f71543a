import { group, many, optional, text, type Decoded } from '../../../bank/reply-shape.ts';

/** A date in parts of two digits; `00` or absent when unknown. */
export const date = group({
  Century: optional(text),
  Year: optional(text),
  Month: optional(text),
  Day: optional(text),
});
export type RegisterDate = Decoded<typeof date>;

/** A date that may be a text instead ("unlimited"). */
export const expiryDate = group({ ...date.fields, Graphic: optional(text) });

/** A code with its label in the language asked. */
export const codeLabel = group({ Code: optional(text), Label: optional(text) });
export type CodeLabel = Decoded<typeof codeLabel>;

/** Family names and given names, one element each; the register numbers every name, which tells a reader nothing. */
export const name = group({
  LastName: many(group({ Label: optional(text) }, { leftOut: ['Code'] })),
  FirstName: many(group({ Label: optional(text) }, { attributes: ['UsedFirstName'], leftOut: ['Code'] })),
});
export type RegisterName = Decoded<typeof name>;

const nationalNumber = group({ NationalNumber: optional(text), Date: optional(date), Sex: optional(text) });
export type NationalNumber = Decoded<typeof nationalNumber>;

/** How the register names somebody else in a person's file. */
export const personFields = { NationalNumber: optional(nationalNumber), Name: optional(name) };
export const person = group(personFields);

/** A place abroad: country and a text. */
export const graphicPlace = group({ Country: optional(codeLabel), Graphic: optional(text) });
export type GraphicPlace = Decoded<typeof graphicPlace>;

/** What every item of an information group begins with. */
export const dated = { Date: optional(date), DelDate: optional(date) };

/** A decision of a Belgian court; its parts come in any order. */
export const belgianJudgement = group({
  Tribunal: optional(codeLabel),
  Date: optional(date),
  Place: optional(codeLabel),
  CourtName: optional(codeLabel),
});
export type BelgianJudgement = Decoded<typeof belgianJudgement>;
