import type { QueryConfig } from 'pg';

/** A statement of which PostgreSQL keeps the plan by its name. */
export type Statement = Pick<QueryConfig, 'name' | 'text'> & { readonly values: unknown[] };

/** Gathers the values of a statement that is put together from conditions. */
export function parameters(...values: unknown[]): {
  readonly values: unknown[];
  readonly add: (value: unknown) => string;
} {
  return { values, add: (value) => `$${String(values.push(value))}` };
}

/**
 * An expression for the smallest id of an entry of a moment. Entries are found by the moment in their id, so that only
 * the months in question are read.
 * @param milliseconds SQL, since 1970
 */
export function idFrom(milliseconds: string): string {
  return `entry_id_from(to_timestamp(greatest(${milliseconds}::bigint, 0) / 1000.0))`;
}

/** A text as it stands between quotes in the content of a row, where signs may be escaped. */
export function inContent(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** What every opened row of an act begins with. */
export function beginningOf(action: string): string {
  return `{"action":${JSON.stringify(action)},`;
}
