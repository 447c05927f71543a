/**
 * The vocabulary in which a stream says what it reads from an XML reply. A shape is data: the decoder (`soap/decode.ts`)
 * and the TypeScript type of the decoded value both follow from it. An element that no shape names is skipped and
 * counted as unread, so a new element at the Bank never breaks a stream and never goes unnoticed. A known element that
 * the stream does not need is named as left out. If a reply promises data and nothing meaningful is read from it, it is
 * a bad reply.
 */

/**
 * Text of an element without child elements that are read. Decodes to a string, trimmed; an empty element gives `''`.
 */
export interface TextShape extends Placed {
  readonly kind: 'text';
}

/** Set by {@link inNamespace} and {@link aside}. */
interface Placed {
  readonly elementNamespace?: string;
  readonly aside?: true;
}

/**
 * An element with child elements; a field called `*` reads every child that no other field names. `namespace` is that
 * of its children (inherited when absent; `*` matches any).
 */
export interface GroupShape<
  F extends Fields = Fields,
  A extends string = string,
  C extends boolean = boolean,
> extends Placed {
  readonly kind: 'group';
  readonly fields: F;
  readonly attributes: readonly A[];
  /** The attributes that are data when they say yes. */
  readonly flags: readonly string[];
  readonly content: C;
  readonly namespace: string | undefined;
  /** Names of known child elements that are not needed. */
  readonly leftOut: readonly string[];
}

export type Shape = TextShape | GroupShape;

interface Optional<S extends Shape = Shape> extends Placed {
  readonly cardinality: 'optional';
  readonly shape: S;
}
interface Many<S extends Shape = Shape> extends Placed {
  readonly cardinality: 'many';
  readonly shape: S;
}

/** A plain shape is a mandatory single element: its absence makes the reply unreadable. */
export type Field = Shape | Optional | Many;
export type Fields = Readonly<Record<string, Field>>;

type FieldValue<F> =
  F extends Many<infer S> ? readonly Decoded<S>[] : F extends Optional<infer S> ? Decoded<S> : Decoded<F>;
type OptionalKeys<F extends Fields> = { [K in keyof F]: F[K] extends Optional ? K : never }[keyof F];

/**
 * The value a shape decodes to. Lists are always arrays, also with one or no element. `GroupShape` without parameters
 * decodes to `unknown`, so that any concrete operation is assignable to `Operation`.
 */
export type Decoded<S> = S extends TextShape
  ? string
  : [GroupShape] extends [S]
    ? unknown
    : S extends GroupShape<infer F, infer A, infer C>
      ? { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: FieldValue<F[K]> } & {
          readonly [K in OptionalKeys<F>]?: FieldValue<F[K]>;
        } & ([A] extends [never] ? unknown : { readonly attributes: { readonly [K in A]?: string } }) &
          (C extends true ? { readonly content: string } : unknown)
      : never;

/** An element read as text. */
export const text: TextShape = { kind: 'text' };

interface GroupOptions<A extends string, C extends boolean> {
  /** Local names of attributes to read; they appear under `attributes`. */
  readonly attributes?: readonly A[];
  /**
   * Those of {@link attributes} that are data themselves: a yes (`true` or `1`) counts as data, a no does not. Any
   * other attribute only qualifies the content of the element.
   */
  readonly flags?: readonly A[];
  /** Read the element's own text too, as `content`. */
  readonly content?: C;
  /** Namespace of the child elements, from here down. */
  readonly namespace?: string;
  /**
   * Local names of child elements that the contract knows and that are not needed, with all their content. An element
   * that is neither a field nor listed here is reported as unread.
   */
  readonly leftOut?: readonly string[];
}

/** An element with the named child elements, in any order. */
export function group<F extends Fields, const A extends string = never, const C extends boolean = false>(
  fields: F,
  options: GroupOptions<A, C> = {},
): GroupShape<F, A, C> {
  return {
    kind: 'group',
    fields,
    attributes: options.attributes ?? [],
    flags: options.flags ?? [],
    content: (options.content ?? false) as C,
    namespace: options.namespace,
    leftOut: options.leftOut ?? [],
  };
}

/** An element that may be absent. */
export function optional<S extends Shape>(shape: S): Optional<S> {
  return { cardinality: 'optional', shape };
}

/** An element that may occur any number of times; absent gives an empty array. */
export function many<S extends Shape>(shape: S): Many<S> {
  return { cardinality: 'many', shape };
}

/** A wrapper element that only holds repeated items: `<items><item/>…</items>`. */
export function listOf<K extends string, S extends Shape>(
  item: K,
  shape: S,
): Optional<GroupShape<Record<K, Many<S>>, never, false>> {
  return optional(group({ [item]: many(shape) } as Record<K, Many<S>>));
}

/** A field whose element lies in another namespace than its siblings. */
export function inNamespace<F extends Field>(namespace: string, field: F): F {
  return { ...field, elementNamespace: namespace };
}

/**
 * A field that repeats the question (the number asked about, a period) or only says that something is there (a status,
 * a count, a flag). It is read like any other, but it does not count as data: a reply with nothing else tells nothing.
 */
export function aside<F extends Field>(field: F): F {
  return { ...field, aside: true };
}
