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
