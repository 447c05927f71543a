import type { AnyStream } from '../../stream-kit/stream.ts';
import type { Operation } from '../../bank/operation.ts';
import type { MadeCall } from './rounds.ts';

/** The categories of a stream that a permission opens. */
export function openCategories(stream: AnyStream, granted: 'all' | readonly string[]): readonly string[] {
  const all = Object.keys(stream.categories);
  return granted === 'all' ? all : all.filter((category) => granted.includes(category));
}

/** The properties of the answer whose category is open. A property without a category is never open. */
export function openProperties(stream: AnyStream, categories: readonly string[]): ReadonlySet<string> {
  return new Set(categories.flatMap((category) => stream.categories[category] ?? []));
}

/** Keeps only the open properties of the answer. */
export function project(
  data: Readonly<Record<string, unknown>>,
  properties: ReadonlySet<string>,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const property of properties) {
    if (data[property] !== undefined) kept[property] = data[property];
  }
  return kept;
}

/** Open properties of which something is unknown, because a call they need failed or was answered in part. */
export function unknownProperties(
  stream: AnyStream,
  made: readonly MadeCall[],
  properties: ReadonlySet<string>,
): readonly string[] {
  const unknown = new Set<string>();
  for (const one of made) {
    const { kind } = one.reply.verdict;
    if (kind !== 'failed' && kind !== 'incomplete') continue;
    for (const property of lackingOf(stream, one) ?? properties) if (properties.has(property)) unknown.add(property);
  }
  return [...unknown];
}

/** The properties that a call did not bring; undefined means all. */
function lackingOf(stream: AnyStream, { call, reply }: MadeCall): readonly string[] | undefined {
  const operation = (stream.operations as Readonly<Record<string, Operation>>)[call.operation];
  const lacks = reply.value === undefined ? [] : (operation?.lacks?.(reply.value) ?? []);
  return lacks.length > 0 ? lacks : call.gives;
}
