import type { z } from 'zod';
import { explains } from '../../values/explanation.ts';
import { singleLine } from './single-line.ts';

/**
 * A reason in the centre's own words, on one line. A text that explains nothing (dots, one letter repeated) is refused.
 * @param most longest, in characters
 * @param least shortest, in characters
 */
export function explanation(most = 500, least = 5): z.ZodType<string, string> {
  return singleLine.min(least).max(most).refine(explains, 'say in words why: this text explains nothing');
}
