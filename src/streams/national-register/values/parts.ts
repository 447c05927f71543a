import { z } from 'zod';
import { optional, text } from '../../../bank/reply-shape.ts';
import type { CodeList } from '../../../values/code-list.ts';
import { textOf } from '../../../values/xsd-values.ts';
import { linesOf, namesOf, registerDate, toPerson } from './mapping.ts';
import { withName } from './names.ts';
import { part, property } from './part.ts';
import { codeLabel, date, name as registerName, person, personFields } from './reply.ts';
import { codedText, relatedPerson, someDate, someText } from './schema.ts';

/*
 * Parts that many groups have. `name` is the property of the answer, `element` where it is read, `what` its description.
 */

/** A code with the label of the list, or else that of the register. */
export function codePart<N extends string, E extends string>(name: N, element: E, what: string, list?: CodeList) {
  return property(name, element, codeLabel, codedText(what), (value, { label }) => label(list, value));
}

/** A text. */
export function textPart<N extends string, E extends string>(name: N, element: E, what: string) {
  return property(name, element, text, someText(what), textOf);
}

/** A date, of which parts can be unknown. */
export function datePart<N extends string, E extends string>(name: N, element: E, what: string) {
  return property(name, element, date, someDate(what), registerDate);
}

/** Somebody else, with the name that another group of the file gives when this one gives the number alone. */
export function namedPersonPart<N extends string, E extends string>(name: N, element: E, what: string) {
  return property(name, element, person, relatedPerson.optional().describe(what), (value, { names }) =>
    toPerson(withName(value, names)),
  );
}

/** Somebody else, of whom the item itself gives number and name. */
export function selfPart<N extends string>(name: N, what: string) {
  return part(
    personFields,
    { [name]: relatedPerson.optional().describe(what) } as Record<N, z.ZodOptional<typeof relatedPerson>>,
    (item) => ({ [name]: toPerson(item) }) as never,
  );
}

/** Two lines of text. */
export function textLinesPart(what: string) {
  return part(
    { Graphic1: optional(text), Graphic2: optional(text) },
    { textLines: z.array(z.string()).optional().describe(what) },
    ({ Graphic1: first, Graphic2: second }) => ({ textLines: linesOf(first, second) }),
  );
}

/** Names of the person. */
export const namesPart = part(
  { Name: optional(registerName) },
  {
    familyName: someText('Family name.'),
    givenName: someText('Given name in use.'),
    givenNames: someText('All given names.'),
  },
  ({ Name: name }) => namesOf(name),
);
