import { z } from 'zod';

/** Letters, digits, single spaces and the signs of references: no document, address or number of a person fits. */
export const proofReference = z
  .string()
  .trim()
  .max(100)
  .regex(/^[\p{L}0-9]+(?:[ ._:/#()+-]{1,2}[\p{L}0-9]+)*\)?$/u, 'a reference: letters, digits and - . _ : / # ( ) +')
  .describe('Reference of the proof in the centre’s own system; never the number of a person. Kept encrypted.');
