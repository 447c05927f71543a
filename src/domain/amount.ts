import { z } from 'zod';

/** An amount in euro as an exact decimal text, never a float. Belgif `MonetaryAmount` with the currency fixed. */
export const euroAmount = z
  .object({
    value: z
      .string()
      .regex(/^-?\d+(\.\d{1,4})?$/)
      .describe('Decimal number as text.'),
    currency: z.literal('EUR'),
  })
  .meta({ id: 'EuroAmount', description: 'An exact amount in euro.', example: { value: '1250', currency: 'EUR' } });
export type EuroAmount = z.infer<typeof euroAmount>;

/** @returns undefined when the text is not a decimal number. */
export function euros(value: string | undefined): EuroAmount | undefined {
  const text = value?.trim();
  return text !== undefined && /^-?\d+(\.\d{1,4})?$/.test(text) ? { value: text, currency: 'EUR' } : undefined;
}
