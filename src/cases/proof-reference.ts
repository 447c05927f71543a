import { singleLine } from '../platform/http/single-line.ts';

/** Letters, digits, single spaces and the signs of references: no document, address or number of a person fits. */
const lettersAndSigns = /^[\p{L}0-9]+(?:[ ._:/#()+-]{1,2}[\p{L}0-9]+)*\)?$/u;

export const proofReference = singleLine
  .max(100)
  .refine((text) => lettersAndSigns.test(text), 'a reference: letters, digits and - . _ : / # ( ) +')
  .describe('Reference of the proof in the centre’s own system; never the number of a person. Kept encrypted.');
