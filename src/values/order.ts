/**
 * How two values compare, for sorting: below zero, zero, or above zero. Texts compare by their characters, so dates,
 * months, quarters and years of one form come in the order of time, and names do not come in the order of a dictionary.
 */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
