import type { Field, GroupShape, Shape } from '../../src/bank/reply-shape.ts';
import { attributesOf, childrenOf, isOpen, textOf, type Child, type ElementDeclaration, type Type } from './model.ts';

/**
 * Where a shape and a schema do not agree.
 * - `unread`: the schema has it, the shape neither reads nor leaves it out;
 * - `nowhere`: the shape reads it or leaves it out, the schema has it in none of the places that this shape is for;
 * - `mandatory`: the shape wants it, the schema lets it be absent, so that a valid reply would be refused;
 * - `repeats`: the shape reads one, the schema lets it stand more often, so that a valid reply would be refused;
 * - `content`: the one says that it is a text, the other that it holds elements, or its own text is not read.
 */
export interface Difference {
  readonly kind: 'unread' | 'nowhere' | 'mandatory' | 'repeats' | 'content';
  /** Names of the elements around it and its own, joined by `/`. */
  readonly path: string;
  /** File and line of the schema. */
  readonly at: string;
}

interface Place {
  readonly path: string;
  readonly at: string;
  /** Namespace in which the shape looks for children. */
  readonly namespace: string;
}

const any = '*';

/**
 * Every place of the shape beside the same place of the schema.
 * @param namespace in which the shape looks for the children of the root, where it does not say so itself
 */
export function differences(shape: GroupShape, root: ElementDeclaration, namespace: string): readonly Difference[] {
  const found = [...inGroup(shape, root.type, { path: root.name, at: root.at, namespace })];
  const there = new Set(
    found.flatMap((one) => ('has' in one ? [...one.has].map((name) => keyOf(one.shape, name)) : [])),
  );
  return found.flatMap((one) => {
    if (!('has' in one)) return [one];
    const missing = one.names.filter((name) => !one.has.has(name) && !there.has(keyOf(one.shape, name)));
    return missing.map((name) => ({ kind: 'nowhere' as const, path: `${one.path}/${name}`, at: one.at }));
  });
}

/** What a shape names at one of its places, and what the schema has there. One shape may be for several places. */
interface Named {
  readonly shape: GroupShape;
  readonly names: readonly string[];
  readonly has: ReadonlySet<string>;
  readonly path: string;
  readonly at: string;
}

const numbers = new Map<GroupShape['fields'], number>();

/** Places share a shape when they share its fields: `aside` and the like copy what is around them. */
function keyOf({ fields }: GroupShape, name: string): string {
  const number = numbers.get(fields) ?? numbers.size;
  numbers.set(fields, number);
  return `${String(number)} ${name}`;
}

function* inGroup(shape: GroupShape, type: Type, around: Place): Generator<Difference | Named> {
  const { path, at } = around;
  const namespace = shape.namespace ?? around.namespace;
  const children = childrenOf(type);
  for (const child of children)
    yield* ofChild(shape, child, { path: `${path}/${child.element.name}`, at: child.element.at, namespace });
  const names = [...Object.keys(shape.fields), ...shape.leftOut].filter((name) => name !== any);
  const attributes = shape.attributes.map((name) => `@${name}`);
  const has = new Set([
    ...(isOpen(type) ? names : children.map(({ element }) => element.name)),
    ...attributesOf(type).map(({ name }) => `@${name}`),
  ]);
  yield { shape, names: [...names, ...attributes], has, path, at };
  if ((textOf(type) !== undefined) !== shape.content && !isEmpty(type)) yield { kind: 'content', path, at };
}

function* ofChild(shape: GroupShape, { element, min, max }: Child, place: Place): Generator<Difference | Named> {
  const { path, at } = place;
  const field = Object.hasOwn(shape.fields, element.name) ? shape.fields[element.name] : shape.fields[any];
  const wanted = field?.elementNamespace ?? place.namespace;
  if (!field || (wanted !== any && wanted !== element.namespace)) {
    // A name that is left out is left out in every namespace; the decoder puts another one beside it.
    if (field || !shape.leftOut.includes(element.name)) {
      yield { kind: 'unread', path: field ? `${path} (in the namespace "${element.namespace}")` : path, at };
    }
    return;
  }
  const { shape: inner, cardinality } = fieldOf(field);
  if (cardinality === 'one' && min === 0) yield { kind: 'mandatory', path, at };
  if (cardinality !== 'many' && max > 1) yield { kind: 'repeats', path, at };
  if (inner.kind === 'group') yield* inGroup(inner, element.type, { path, at, namespace: wanted });
  else if (textOf(element.type) === undefined && !isEmpty(element.type)) yield { kind: 'content', path, at };
}

/** An element that says something by standing there: it can be read in any way. */
function isEmpty(type: Type): boolean {
  return type.kind === 'complex' && textOf(type) === undefined && childrenOf(type).length === 0;
}

function fieldOf(field: Field): { readonly shape: Shape; readonly cardinality: 'one' | 'optional' | 'many' } {
  return 'cardinality' in field ? field : { shape: field, cardinality: 'one' };
}
