import { z } from 'zod';

/*
 * The rules of the numbers in a life. Written out here once more instead of taken from the gateway: a mistake that both
 * share would cancel itself out.
 */

const year = (text: string) => Number(text.slice(0, 2));

/**
 * True for a number that no real person can have (month 61–72, or 60 when the month is unknown) and for a bis number
 * (month 20–32 or 40–52), with the check digits of the century.
 * @param birthDate tells the century
 */
export function isSandboxSsin(ssin: string, birthDate: string): boolean {
  if (!/^\d{11}$/.test(ssin)) return false;
  const field = Number(ssin.slice(2, 4));
  const offset = [60, 40, 20].find((start) => field >= start && field <= start + 12);
  const month = offset === undefined ? '' : String(field - offset).padStart(2, '0');
  const radix = Number((birthDate >= '2000' ? '2' : '') + ssin.slice(0, 9));
  return (
    month === birthDate.slice(5, 7) &&
    ssin.slice(4, 6) === birthDate.slice(8) &&
    year(ssin) === Number(birthDate.slice(2, 4)) &&
    97 - (radix % 97) === Number(ssin.slice(9))
  );
}

/** True when the number says that its sex is not known: a bis number with month 20–32. */
export function isSexUnknown(ssin: string): boolean {
  return /^..(2\d|3[0-2])/.test(ssin);
}

/** Twelve digits, the last two the first ten modulo 97, 97 instead of 0. The same is assumed for a Dimona period. */
export function hasTwelveDigitCheck(number: string): boolean {
  return /^\d{12}$/.test(number) && (Number(number.slice(0, 10)) % 97 || 97) === Number(number.slice(10));
}

/** @param radix ten digits */
export function withTwelveDigitCheck(radix: string): string {
  return radix + two(Number(radix) % 97 || 97);
}

/** A fictive number: `1999` and a right check. Nothing is registered in that range. */
function isFictiveEnterpriseNumber(number: string): boolean {
  return /^1999\d{6}$/.test(number) && 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8));
}

/** @param serial 0–9999 */
export function fictiveEnterpriseNumber(serial: number): string {
  const radix = `1999${String(serial).padStart(4, '0')}`;
  return radix + two(97 - (Number(radix) % 97));
}

/** `0` and nine digits, the last two 96 minus a hundred times the first seven modulo 97, 97 instead of 0. */
export function isNossNumber(number: string): boolean {
  return /^0\d{9}$/.test(number) && nossNumber(Number(number.slice(1, 8))) === number;
}

/** @param serial 1–9999999 */
export function nossNumber(serial: number): string {
  const check = 96 - ((serial * 100) % 97);
  return `0${String(serial).padStart(7, '0')}${two(check === 0 ? 97 : check)}`;
}

/** Eighteen digits from 54, the last the check digit of GS1: ten minus the sum weighted 3, 1, 3 … modulo ten. */
export function isEnergyConnection(number: string): boolean {
  if (!/^54\d{16}$/.test(number)) return false;
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += Number(number[index]) * (index % 2 === 0 ? 3 : 1);
  return (sum + Number(number[17])) % 10 === 0;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

export const ssin = z.string().regex(/^\d{11}$/, 'must be 11 digits');
export const cardNumber = z.string().refine(hasTwelveDigitCheck, 'must be 12 digits with a right check');
export const enterpriseNumber = z.string().refine(isFictiveEnterpriseNumber, 'must be 1999… with a right check');
export const nossRegistrationNumber = z.string().refine(isNossNumber, 'must be 10 digits with a right check');
export const municipality = z.string().regex(/^\d{5}$/, 'must be a NIS code of five digits');
export const country = z.string().regex(/^\d{3}$/, 'must be a country code of three digits');
export const flag = z.stringbool({ truthy: ['yes'], falsy: ['no'] });
export const count = z.coerce.number().int().min(0);
