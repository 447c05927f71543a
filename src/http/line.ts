import { z } from 'zod';

/** Letters, digits and signs; no control characters or broken ones, which no XML message can carry. */
export const line = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}\p{Cs}\p{Co}\p{Cn}]+$/u, 'a single line of text');
