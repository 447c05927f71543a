import { eurosOf, type EuroAmount } from '../../values/amount.ts';

/** An exact number of eurocents, as a fraction of which the denominator is positive. Only results are rounded. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Nothing. */
export const zero: Exact = { numerator: 0n, denominator: 1n };

/** A whole number of eurocents. */
export function cents(amount: number): Exact {
  return { numerator: BigInt(amount), denominator: 1n };
}

/**
 * An amount in euro, also one with parts of a cent.
 * @param amount decimal number as text, with at most four decimals
 */
export function exactOf(amount: Pick<EuroAmount, 'value'>): Exact {
  return times(decimal(amount.value), 100);
}

/** A decimal number as text: `12.5`. */
export function decimal(text: string): Exact {
  const [whole = '0', decimals = ''] = text.split('.');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

export function plus(one: Exact, other: Exact): Exact {
  return simplified(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );
}

export function minus(one: Exact, other: Exact): Exact {
  return plus(one, { ...other, numerator: -other.numerator });
}

/**
 * An amount, times a fraction of whole numbers.
 * @param below not 0, and not negative
 */
export function times({ numerator, denominator }: Exact, above: number, below = 1): Exact {
  return simplified(numerator * BigInt(above), denominator * BigInt(below));
}

/** The product of an amount and a number. */
export function product(one: Exact, other: Exact): Exact {
  return simplified(one.numerator * other.numerator, one.denominator * other.denominator);
}

/** An amount divided by a number that is more than nothing. */
export function quotient(one: Exact, other: Exact): Exact {
  return simplified(one.numerator * other.denominator, one.denominator * other.numerator);
}

export function sumOf(amounts: readonly Exact[]): Exact {
  return amounts.reduce(plus, zero);
}

export function isLess(one: Exact, other: Exact): boolean {
  return one.numerator * other.denominator < other.numerator * one.denominator;
}

export function isEqual(one: Exact, other: Exact): boolean {
  return one.numerator * other.denominator === other.numerator * one.denominator;
}

export function lower(one: Exact, other: Exact): Exact {
  return isLess(other, one) ? other : one;
}

export function higher(one: Exact, other: Exact): Exact {
  return isLess(one, other) ? other : one;
}

/** What is left of an amount; never below nothing. */
export function positive(amount: Exact): Exact {
  return higher(amount, zero);
}

/** The amount in euro with two decimals, a half cent upwards. */
export function euroOf({ numerator, denominator }: Exact): EuroAmount {
  const twice = 2n * numerator + denominator;
  const below = 2n * denominator;
  const rounded = twice / below - (twice < 0n && twice % below !== 0n ? 1n : 0n);
  return eurosOf(rounded);
}

function simplified(numerator: bigint, denominator: bigint): Exact {
  const divisor = greatestDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
