/** Between what and what a number lies, both included: the same number twice when it is known. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Nothing is known, not even whether it is more than nothing. */
export const unknownAmount: Bounds = { least: -Infinity, most: Infinity };

/** A number that is known. */
export function exactly(value: number): Bounds {
  return { least: value, most: value };
}

/** A number that cannot be less than nothing, and may not be known. */
export function atLeast(value: number | undefined): Bounds {
  return value === undefined ? { least: 0, most: Infinity } : exactly(value);
}

/** The sum of both. */
export function plus(one: Bounds, other: Bounds): Bounds {
  return { least: one.least + other.least, most: one.most + other.most };
}

/** So many times as much; the factor is more than nothing. */
export function times({ least, most }: Bounds, factor: number): Bounds {
  return { least: least * factor, most: most * factor };
}

/** Whether the number is known. */
export function isKnown({ least, most }: Bounds): boolean {
  return least === most;
}
