import { z } from 'zod';
import {
  group,
  listOf,
  optional,
  type Decoded,
  type Fields,
  type GroupShape,
  type Shape,
} from '../../../bank/reply-shape.ts';
import { withoutAbsent } from '../../../values/without-absent.ts';
import { historyOf, type EndRule } from './history.ts';
import type { Label } from './mapping.ts';
import type { Names } from './names.ts';
import { dated } from './reply.ts';
import { registerItem } from './schema.ts';

/*
 * What the register gives is declared in parts: the elements that are read, the properties of the answer, and the way
 * between. Parts make an item of a group, items make a group, and the groups make the file. So the shape of the reply,
 * the schema of the answer and the mapping follow from one declaration.
 */

/** What the way from the file to the answer needs beside the file. */
export interface Reading {
  /** Labels codes in the language asked. */
  readonly label: Label;
  /** What the groups of the file call the persons in it. */
  readonly names: Names;
}

type Shown = z.core.$ZodLooseShape;
/** What is read of the elements of a part. */
export type Read<F extends Fields> = Decoded<GroupShape<F, never, false>>;
type Told<S extends Shown> = z.infer<z.ZodObject<S>>;

/** Elements of a file or of an item, with their properties of the answer. */
export interface Part<F extends Fields = Fields, S extends Shown = Shown> {
  readonly reads: F;
  readonly shows: S;
  tell(source: Read<F>, reading: Reading): Told<S>;
}

/**
 * Any part, as a parameter. Its fields are not named here: TypeScript would infer the names of elements and properties
 * from them as `string`.
 */
interface AnyPart {
  tell(source: never, reading: Reading): object;
}

/** What a part gives of the answer. */
export type ToldBy<P extends AnyPart> = ReturnType<P['tell']>;

/** An item of a list that a part gives. */
export type ItemOf<T, N extends keyof T> = NonNullable<T[N]> extends readonly (infer I)[] ? I : never;

/** An element that may be absent, as a field. */
type Maybe<S extends Shape> = ReturnType<typeof optional<S>>;

// What each type of a union has, in one type.
type All<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void
  ? { [K in keyof I]: I[K] }
  : never;
type Reads<P> = P extends { readonly reads: infer F } ? F : never;
type Shows<P> = P extends { readonly shows: infer S } ? S : never;
type ReadOf<P extends readonly AnyPart[]> = All<Reads<P[number]>> extends infer F extends Fields ? F : never;
type ShownOf<P extends readonly AnyPart[]> = All<Shows<P[number]>> extends infer S extends Shown ? S : never;

/** A part that needs a way of its own. Properties that `tell` leaves undefined are absent. */
export function part<const F extends Fields, const S extends Shown>(
  reads: F,
  shows: S,
  tell: (source: Read<F>, reading: Reading) => Told<S>,
): Part<F, S> {
  return { reads, shows, tell: (source, reading) => withoutAbsent(tell(source, reading)) as Told<S> };
}

/** One property, read from one element. */
export function property<N extends string, E extends string, S extends Shape, Z extends z.ZodType>(
  name: N,
  element: E,
  shape: S,
  schema: Z,
  valueOf: (content: Decoded<S> | undefined, reading: Reading) => z.infer<Z>,
): Part<Record<E, Maybe<S>>, Record<N, Z>> {
  return {
    reads: { [element]: optional(shape) } as Record<E, Maybe<S>>,
    shows: { [name]: schema } as Record<N, Z>,
    tell: (source, reading) => {
      const value = valueOf((source as Partial<Record<E, Decoded<S>>>)[element], reading);
      return (value === undefined ? {} : { [name]: value }) as Told<Record<N, Z>>;
    },
  };
}

/** Several parts as one, in this order. What two of them read they declare alike. */
export function together<const P extends readonly AnyPart[]>(...parts: P): Part<ReadOf<P>, ShownOf<P>> {
  const all = parts as readonly unknown[] as readonly Part[];
  return {
    reads: merged(all.map(({ reads }) => reads)) as ReadOf<P>,
    shows: merged(all.map(({ shows }) => shows)) as ShownOf<P>,
    tell: (source, reading) => {
      const told = {};
      for (const one of all) Object.assign(told, one.tell(source, reading));
      return told;
    },
  };
}

function merged(objects: readonly object[]): object {
  return Object.assign({}, ...objects) as object;
}

/** Parts that are read from a child element, and stand in the answer beside those of its parent. */
export function within<E extends string, const P extends readonly AnyPart[]>(
  element: E,
  ...parts: P
): Part<Record<E, Maybe<GroupShape<ReadOf<P>, never, false>>>, ShownOf<P>> {
  const inner = together(...parts);
  return {
    reads: { [element]: optional(group(inner.reads)) } as never,
    shows: inner.shows,
    tell: (source, reading) => inner.tell(((source as Record<string, unknown>)[element] ?? {}) as never, reading),
  };
}

/** What is said of the items of a group. */
interface ItemRule<T extends string> {
  /** Number of the information type. */
  readonly type: T;
  readonly ends: EndRule;
  /** Name of an item in the contract. */
  readonly id: string;
  readonly description: string;
  /** Elements of an item that are known and not needed. */
  readonly leftOut?: readonly string[];
}

type ItemShape<P extends readonly AnyPart[]> = GroupShape<ReadOf<P> & typeof dated, never, false>;
type ItemSchema<T extends string, P extends readonly AnyPart[]> = ReturnType<typeof registerItem<T, ShownOf<P>>>;

/**
 * A group of the file: a list of items, newest first.
 * @param name property of the answer
 * @param elements the list and the items in it
 * @param rule `about` describes the list; items of different successions do not end one another
 * @param parts what an item says beside its dates
 */
export function history<
  N extends string,
  L extends string,
  I extends string,
  const T extends string,
  const P extends readonly AnyPart[],
>(
  name: N,
  elements: readonly [list: L, item: I],
  rule: ItemRule<T> & { readonly about: string; readonly succession?: (item: Read<ReadOf<P>>) => string },
  ...parts: P
): Part<Record<L, ReturnType<typeof listOf<I, ItemShape<P>>>>, Record<N, z.ZodOptional<z.ZodArray<ItemSchema<T, P>>>>> {
  const [list, element] = elements;
  const { shape, schema, itemsOf } = itemOf(rule, together(...parts) as Part);
  return {
    reads: { [list]: listOf(element, shape) } as never,
    shows: { [name]: z.array(schema).optional().describe(rule.about) } as never,
    tell: (file, reading) => {
      const items = (file as Record<string, Record<string, readonly object[]> | undefined>)[list]?.[element];
      const told = itemsOf(items, reading);
      return (told ? { [name]: told } : {}) as never;
    },
  };
}

/** A group of the file that has one item at most. */
export function single<N extends string, E extends string, const T extends string, const P extends readonly AnyPart[]>(
  name: N,
  element: E,
  rule: ItemRule<T>,
  ...parts: P
): Part<Record<E, Maybe<ItemShape<P>>>, Record<N, z.ZodOptional<ItemSchema<T, P>>>> {
  const { shape, schema, itemsOf } = itemOf(rule, together(...parts) as Part);
  return {
    reads: { [element]: optional(shape) } as never,
    shows: { [name]: schema.optional() } as never,
    tell: (file, reading) => {
      const item = (file as Record<string, object | undefined>)[element];
      const [told] = itemsOf(item && [item], reading) ?? [];
      return (told ? { [name]: told } : {}) as never;
    },
  };
}

/**
 * Groups with a property that follows from what they tell; it stands before them.
 * @param name property of the answer
 */
export function derived<N extends string, Z extends z.ZodType, F extends Fields, S extends Shown>(
  name: N,
  schema: Z,
  groups: Part<F, S>,
  derive: (told: Told<S>) => z.infer<Z>,
): Part<F, Record<N, Z> & S> {
  return {
    reads: groups.reads,
    shows: { [name]: schema, ...groups.shows },
    tell: (file, reading) => {
      const told = groups.tell(file, reading);
      return withoutAbsent({ [name]: derive(told), ...told }) as never;
    },
  };
}

function itemOf<T extends string>(
  rule: ItemRule<T> & { readonly succession?: (item: never) => string },
  content: Part,
) {
  return {
    shape: group({ ...dated, ...content.reads }, { leftOut: rule.leftOut ?? [] }),
    schema: registerItem(rule.type, { id: rule.id, description: rule.description }, content.shows),
    itemsOf: (items: readonly object[] | undefined, reading: Reading) =>
      historyOf(items as readonly never[] | undefined, { ...rule, content: (item) => content.tell(item, reading) }),
  };
}
