import { z } from 'zod';

/** Letters, digits and signs; no control characters or lone surrogates, which an XML message cannot carry. */
export const singleLine = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}\p{Cs}\p{Co}\p{Cn}]+$/u, 'a single line of text');

/**
 * The same for what people of both sides read: no signs that change the direction of what follows (UAX #9), by which a
 * text looks like another, and no separators of lines.
 */
export const plainLine = singleLine.regex(
  /^[^\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+$/u,
  'a line of text without signs of direction',
);
