/** Literal arrays as ordinary lists. */
type Plain<V> = V extends readonly (infer I)[] ? I[] : V;

/** The same properties, those that could be undefined now optional. */
export type WithoutAbsent<T> = { [K in keyof T as undefined extends T[K] ? never : K]: Plain<T[K]> } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Plain<Exclude<T[K], undefined>>;
};

/** Removes undefined members: an answer has no nulls, and an unknown property is absent. */
export function withoutAbsent<const T extends object>(value: T): WithoutAbsent<T> {
  const kept: Record<string, unknown> = {};
  for (const name in value) {
    const content = (value as Record<string, unknown>)[name];
    if (content !== undefined) kept[name] = content;
  }
  return kept as WithoutAbsent<T>;
}

/** A list with items; an empty one gives undefined. */
export function someOf<T>(items: readonly T[]): T[] | undefined {
  return items.length > 0 ? [...items] : undefined;
}
