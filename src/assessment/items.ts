import type { Fact, Missing } from './finding.ts';
import { within, type Known } from './known.ts';

/** The items of a list of an answer, each with where it stands, and what is not known of the list. */
export interface Items<T> {
  readonly items: readonly { readonly value: T; readonly fact: Fact }[];
  /** Not empty when the list may have more items than these. */
  readonly missing: readonly Missing[];
  /** The list itself, when its source answered. */
  readonly looked: readonly Fact[];
}

/** The items of a list: all of them, those that came in spite of a source that did not answer, or none. */
export function itemsOf<T>(known: Known<readonly T[]>): Items<T> {
  const { fact } = known;
  const list = known.state === 'known' ? known.value : known.state === 'unknown' ? (known.partial ?? []) : [];
  return {
    items: fact ? list.map((value, index) => ({ value, fact: within(fact, index) })) : [],
    missing: known.state === 'unknown' ? [known.missing] : [],
    looked: known.state === 'unknown' ? [] : [known.fact],
  };
}

/** Something that the source does not say, where it should stand. */
export function unsaid(fact: Fact, ...steps: readonly (string | number)[]): Missing {
  const { integrationId, stream, path } = within(fact, ...steps);
  return {
    why: 'notInSource',
    ...(integrationId !== undefined && { integrationId }),
    ...(stream !== undefined && { stream }),
    path,
  };
}
