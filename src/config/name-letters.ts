import { z } from 'zod';
import { parseNameLetters, type NameLetters } from '../bank/name-letters.ts';
import type { Kind } from './setting.ts';

/** Letters of names, and how the Bank writes them. */
export const nameLetters: Kind<z.ZodType<NameLetters>> = {
  shape: z.string().transform((text, context): NameLetters => {
    try {
      return parseNameLetters(text);
    } catch (error) {
      context.addIssue((error as TypeError).message);
      return z.NEVER;
    }
  }),
  write: 'pairs of a capital and one to three letters, e.g. `Ø=O Æ=AE`',
};
