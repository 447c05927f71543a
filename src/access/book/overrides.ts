import type { Adjustable, RuleRows } from './book.ts';

/** Numbers that an installation sets instead of those of the book, by the name that the book's row gives. */
export type Overrides = Readonly<Record<string, number>>;

/** The numbers that the book lets settings replace. */
export function adjustables(rows: RuleRows): readonly Adjustable[] {
  const found: Adjustable[] = [];
  replace(rows, (adjustable) => {
    found.push(adjustable);
    return adjustable;
  });
  return found;
}

/**
 * Why the book does not allow these overrides: an unknown name, or a number beyond the bounds of a row.
 * @returns a sentence for each; none when all is well
 */
export function overrideProblems(rows: RuleRows, overrides: Overrides): readonly string[] {
  const known = adjustables(rows);
  return Object.entries(overrides).flatMap(([name, value]) => {
    const named = known.filter(({ setting }) => setting === name);
    if (named.length === 0) return [`the rule book has nothing that ${name} may set`];
    const least = Math.max(...named.map((one) => one.least));
    const most = Math.min(...named.map((one) => one.most));
    if (Number.isInteger(value) && value >= least && value <= most) return [];
    return [`the rule book lets ${name} be ${String(least)} to ${String(most)}, not ${String(value)}`];
  });
}

/** The overrides that change something, in the order of their names. */
export function effectiveOverrides(rows: RuleRows, overrides: Overrides): readonly (readonly [string, number])[] {
  const known = adjustables(rows);
  return Object.entries(overrides)
    .filter(([name, given]) => known.some(({ setting, value }) => setting === name && value !== given))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The rows with these numbers in their places. */
export function withOverrides(rows: RuleRows, overrides: Overrides): RuleRows {
  return replace(rows, (adjustable) => ({
    ...adjustable,
    value: overrides[adjustable.setting] ?? adjustable.value,
  })) as RuleRows;
}

/** Copies a value, with each adjustable number in it replaced. */
function replace(value: unknown, by: (adjustable: Adjustable) => Adjustable): unknown {
  if (Array.isArray(value)) return value.map((item) => replace(item, by));
  if (typeof value !== 'object' || value === null) return value;
  if ('setting' in value) return by(value as Adjustable);
  return Object.fromEntries(Object.entries(value).map(([name, content]) => [name, replace(content, by)]));
}
