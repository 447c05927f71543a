import { z } from 'zod';

/** Letters, digits and signs; no control characters or lone surrogates, which an XML message cannot carry. */
export const singleLine = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}\p{Cs}\p{Co}\p{Cn}]+$/u, 'a single line of text');
