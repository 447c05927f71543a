import { z } from 'zod';
import { integerOf } from './xsd-values.ts';

/** An exact share. It stays two integers, because 1/3 has no exact decimal. */
export const fraction = z
  .object({
    numerator: z.int().describe('Part held.'),
    denominator: z.int().min(1).describe('Number of parts of the whole.'),
  })
  .meta({ id: 'Fraction', description: 'An exact share, not simplified.', example: { numerator: 1, denominator: 2 } });
export type Fraction = z.infer<typeof fraction>;

/**
 * Reads a fraction from the texts of its two parts.
 * @returns undefined unless both are integers, the numerator not negative and the denominator at least 1
 */
export function fractionOf(numerator: string | undefined, denominator: string | undefined): Fraction | undefined {
  const above = integerOf(numerator);
  const below = integerOf(denominator);
  return above === undefined || below === undefined || above < 0 || below < 1
    ? undefined
    : { numerator: above, denominator: below };
}
