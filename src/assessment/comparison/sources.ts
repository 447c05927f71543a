import type { Fact, Missing } from '../finding.ts';
import type { Known } from '../known.ts';
import { itemsOf } from '../items.ts';

/** Something that a source tells, and where. */
export interface Told<T> {
  readonly value: T;
  readonly fact: Fact;
}

/** What sources tell of one item: everything that they have, where they answered, and what they did not tell. */
export interface Sourced<T> {
  readonly told: readonly Told<T>[];
  /** The answers that told it or said that there is nothing. */
  readonly answers: readonly Fact[];
  /** Not empty: there may be more. */
  readonly missing: readonly Missing[];
}

/** A list of a stream, item by item. What came of a list that is not complete is there too. */
export function sourcedList<T>(known: Known<readonly T[]>): Sourced<T> {
  const { items, looked, missing } = itemsOf(known);
  return { told: items, answers: looked, missing };
}

/** Sources together. */
export function together<T>(...sources: readonly Sourced<T>[]): Sourced<T> {
  return {
    told: sources.flatMap(({ told }) => told),
    answers: sources.flatMap(({ answers }) => answers),
    missing: sources.flatMap(({ missing }) => missing),
  };
}

/** Another view of what sources tell; what gives undefined is left out. */
export function sourcedAs<T, To>(sourced: Sourced<T>, view: (told: Told<T>) => To | undefined): Sourced<To> {
  return {
    ...sourced,
    told: sourced.told.flatMap((one) => {
      const value = view(one);
      return value === undefined ? [] : [{ value, fact: one.fact }];
    }),
  };
}
