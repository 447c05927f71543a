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

/**
 * An amount that a service gives in eurocents.
 * @param cents whole number as text
 * @returns the same amount in euro, two decimals; undefined when the text is not a whole number
 */
export function eurosFromCents(cents: string | undefined): EuroAmount | undefined {
  const match = /^(-?)0*(\d{1,15})$/.exec(cents?.trim() ?? '');
  if (!match) return undefined;
  const [, sign = '', digits = ''] = match;
  const padded = digits.padStart(3, '0');
  const value = `${padded.slice(0, -2)}.${padded.slice(-2)}`;
  return { value: value === '0.00' ? value : sign + value, currency: 'EUR' };
}

/** An amount of whole eurocents, two decimals. */
export function eurosOf(cents: number | bigint): EuroAmount {
  const digits = String(cents < 0 ? -cents : cents).padStart(3, '0');
  return { value: `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`, currency: 'EUR' };
}

/**
 * An amount that a service gives in euro (`xs:decimal`). It stays exact: insignificant zeros beyond the fourth decimal
 * are dropped, significant digits are not.
 * @returns undefined when the text is not a decimal number, or too precise
 */
export function euros(value: string | undefined): EuroAmount | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d{0,4})0*)?$/.exec(value?.trim() ?? '');
  const [, sign = '', whole = '', decimals = ''] = match ?? [];
  if (whole === '' && decimals === '') return undefined;
  const digits = whole === '' ? '0' : whole;
  return { value: `${sign === '-' ? '-' : ''}${digits}${decimals === '' ? '' : `.${decimals}`}`, currency: 'EUR' };
}

/**
 * An amount in eurocents, for comparisons that must be exact.
 * @returns undefined when it has parts of a cent, or more cents than a number holds exactly
 */
export function centsOf({ value }: EuroAmount): number | undefined {
  const match = /^(-?)(\d+)(?:\.(\d{1,2})0{0,2})?$/.exec(value);
  if (!match) return undefined;
  const [, sign = '', euro = '', decimals = ''] = match;
  const cents = Number(`${sign}${euro}${decimals.padEnd(2, '0')}`) + 0;
  return Number.isSafeInteger(cents) ? cents : undefined;
}
