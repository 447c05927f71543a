import { z } from 'zod';
import { optional, text } from '../../../bank/reply-shape.ts';
import { textOf } from '../../../values/xsd-values.ts';
import { linesOf } from '../values/mapping.ts';
import { part, together, within } from '../values/part.ts';
import { codePart, textPart } from '../values/parts.ts';
import { codedText, someText } from '../values/schema.ts';
import { group } from '../../../bank/reply-shape.ts';

/** An address in Belgium: the street has a code, or is a text. */
export const belgianAddress = together(
  part(
    { Street: optional(group({ Code: optional(text), Label: optional(text), Graphic: optional(text) })) },
    {
      street: codedText('Street by its code in the register.'),
      streetName: someText('Street as a text, when it has no code.'),
    },
    ({ Street: street }, { label }) => ({ street: label(undefined, street), streetName: textOf(street?.Graphic) }),
  ),
  textPart('houseNumber', 'HouseNumber', 'House number.'),
  textPart('boxNumber', 'Box', 'Box number.'),
  textPart('postCode', 'ZipCode', 'Postal code.'),
);

const abroad = together(
  codePart('country', 'Country', 'Country by its NIS code.'),
  part(
    { Graphic1: optional(text), Graphic2: optional(text), Graphic3: optional(text) },
    { addressLines: z.array(z.string()).optional().describe('Address as up to three lines of text.') },
    ({ Graphic1: first, Graphic2: second, Graphic3: third }) => ({ addressLines: linesOf(first, second, third) }),
  ),
);

/** An address abroad, in the element `Address`: a country and up to three lines. */
export const addressAbroad = within('Address', abroad);
