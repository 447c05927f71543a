import type { AnyStream } from '../domain/stream.ts';

/** The categories of a stream that a permission opens. */
export function openCategories(stream: AnyStream, granted: 'all' | readonly string[]): readonly string[] {
  const all = Object.keys(stream.categories);
  return granted === 'all' ? all : all.filter((category) => granted.includes(category));
}

/** Keeps the properties of the answer whose category is open. A property without a category is never kept. */
export function project(
  stream: AnyStream,
  data: Readonly<Record<string, unknown>>,
  categories: readonly string[],
): Record<string, unknown> {
  const declared = stream.categories;
  const kept: Record<string, unknown> = {};
  for (const category of categories) {
    for (const property of declared[category] ?? []) {
      if (data[property] !== undefined) kept[property] = data[property];
    }
  }
  return kept;
}
