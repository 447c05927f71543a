import { inspect } from 'node:util';
import { z } from 'zod';

/** Belgif `Ssin`, in bodies only: the number never appears in a URL or header. */
export const ssinText = z
  .string()
  .regex(/^\d{11}$/)
  .meta({
    id: 'Ssin',
    description:
      'Social security identification number: of the National Register or a bis number of the Crossroads Bank.',
    // Month 64 does not exist, so no person can have this number.
    example: '94641220613',
  });

/**
 * The number of a person as a source gives it, without a check of its calendar and last digits.
 * @returns undefined when the text is no number of eleven digits
 */
export function ssinTextOf(value: string | undefined): string | undefined {
  return /^\d{11}$/.exec(value ?? '')?.[0];
}

/**
 * Social security identification number (INSZ, NISS). Holds a number that passed its checks and prints masked, so that
 * it cannot end up in a log or an error text by accident. {@link Ssin.reveal} is called only where the number must
 * leave.
 */
export class Ssin {
  readonly #value: string;

  private constructor(value: string) {
    this.#value = value;
  }

  /**
   * Checks structure, calendar and check digits. Months 20–32 and 40–52 are bis numbers; months 60–72 are fictive test
   * numbers no real person can have (Flemish test range), accepted only when `fictive` says so.
   * @param today the legal day, `yyyy-MM-dd`: a birth date after it is refused
   * @returns undefined when the number cannot exist
   */
  static parse(value: string, options: { readonly fictive: boolean; readonly today: string }): Ssin | undefined {
    if (!/^\d{11}$/.test(value)) return undefined;
    const field = Number(value.slice(2, 4));
    const test = field >= 60 && field <= 72;
    if (test && !options.fictive) return undefined;
    const offset = test ? 60 : field >= 40 ? 40 : field >= 20 ? 20 : 0;
    const month = field - offset;
    if (month > 12) return undefined;
    const order = value.slice(6, 9);
    if (offset === 0 && (order === '000' || order === '999')) return undefined;
    const birth = { year: value.slice(0, 2), month, day: Number(value.slice(4, 6)) };
    const check = Number(value.slice(9));
    const born = (century: '19' | '20') =>
      97 - (Number((century === '20' ? '2' : '') + value.slice(0, 9)) % 97) === check &&
      plausible(Number(century + birth.year), birth.month, birth.day, options.today);
    return born('19') || born('20') ? new Ssin(value) : undefined;
  }

  /** The eleven digits. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '***********';
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect.custom](): string {
    return `Ssin(${this.toString()})`;
  }
}

/** A day or month 0 means that the part is unknown; with month 0 the day field is only a serial number. */
function plausible(year: number, month: number, day: number, today: string): boolean {
  const thisYear = Number(today.slice(0, 4));
  if (year > thisYear) return false;
  if (month === 0) return true;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false;
  const earliest = `${String(year)}-${String(month).padStart(2, '0')}-${String(Math.max(day, 1)).padStart(2, '0')}`;
  return earliest <= today;
}
