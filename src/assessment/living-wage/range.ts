import { higher, isEqual, isLess, lower, sumOf, times, zero, type Exact } from './exact.ts';

/** Between which amounts a year something lies. Without `high` no limit is known. Exact when both are the same. */
export interface Range {
  readonly low: Exact;
  readonly high?: Exact | undefined;
}

export const nothingAtAll: Range = { low: zero, high: zero };
/** Nothing is known of the amount. */
export const anything: Range = { low: zero };

export function exactly(amount: Exact): Range {
  return { low: amount, high: amount };
}

export function isExact({ low, high }: Range): boolean {
  return high !== undefined && isEqual(low, high);
}

/** True when it is certain that there is nothing. */
export function isNothing({ high }: Range): boolean {
  return high !== undefined && !isLess(zero, high);
}

export function sumOfRanges(ranges: readonly Range[]): Range {
  const highs = ranges.flatMap(({ high }) => (high ? [high] : []));
  return {
    low: sumOf(ranges.map(({ low }) => low)),
    ...(highs.length === ranges.length ? { high: sumOf(highs) } : {}),
  };
}

/** The same rule on both limits; the rule never gives less for more. */
export function each({ low, high }: Range, rule: (amount: Exact) => Exact): Range {
  return { low: rule(low), ...(high ? { high: rule(high) } : {}) };
}

/** What two ranges have in common; undefined when they exclude each other. */
export function common(one: Range, other: Range): Range | undefined {
  const low = higher(one.low, other.low);
  const high = one.high && other.high ? lower(one.high, other.high) : (one.high ?? other.high);
  if (high && isLess(high, low)) return undefined;
  return { low, ...(high ? { high } : {}) };
}

/**
 * What is net of a gross amount: at most all of it, at least what is left after the highest withholding.
 * @param most the highest withholding in hundredths of a percent; without one only the upper limit is known
 */
export function netOf(gross: Exact, most: number | undefined): Range {
  return { low: most === undefined ? zero : times(gross, 10_000 - most, 10_000), high: gross };
}
