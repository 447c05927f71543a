import { z } from 'zod';

/** Ten digits, the first 0 or 1; the last two are 97 minus the first eight modulo 97 (Crossroads Bank for Enterprises). */
export function isEnterpriseNumber(value: string): boolean {
  return /^[01]\d{9}$/.test(value) && 97 - (Number(value.slice(0, 8)) % 97) === Number(value.slice(8));
}

/** Belgif `EnterpriseNumber`. */
export const enterpriseNumber = z
  .string()
  .regex(/^[01]\d{9}$/)
  .meta({
    id: 'EnterpriseNumber',
    description: 'Number of a registered organization in the Crossroads Bank for Enterprises.',
    example: '1999000150',
  });
export type EnterpriseNumber = string;

/**
 * The number as a source gives it: without the leading zero when the source treats it as a number, and without a check of
 * its last digits, because what a source says is shown as it says it.
 * @returns undefined when it is no number of ten digits that begins with 0 or 1; sources write 0 where there is none
 */
export function enterpriseNumberOf(value: string | undefined): EnterpriseNumber | undefined {
  const number = value?.trim().padStart(10, '0') ?? '';
  return /^[01]\d{9}$/.test(number) && Number(number) >= 100_000_000 ? number : undefined;
}
