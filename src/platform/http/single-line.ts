import { z } from 'zod';

/**
 * What a line may not have, for every engine of regular expressions: control characters; separators of lines; and signs
 * that change the direction of what follows (UAX #9), by which a text looks like another. The contract says this much.
 */
const portable = new RegExp(String.raw`^[^\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+$`);

/** Lone surrogates, which no XML message can carry, and code points that mean nothing to others. */
const meaningless = /[\p{Cs}\p{Co}\p{Cn}]/u;

/** Letters, digits and signs on one line, as people of both sides read them. */
export const singleLine = z
  .string()
  .trim()
  .regex(portable, 'a single line of text, without signs of direction')
  .refine((text) => !meaningless.test(text), 'a line of characters that everybody knows');
