import type { Field, Shape, GroupShape } from '../reply-shape.ts';

/*
 * Shapes prepared for decoding: for every element, what is read of it and what was ever skipped in it.
 */

export interface Child {
  readonly name: string;
  readonly namespace: string;
  readonly many: boolean;
  /** Whether its text is data about the person, so not an {@link aside}. */
  readonly tells: boolean;
  /** Names of the elements around it and its own, below the root of the document. */
  readonly path: string;
  /** How often it was read, in all replies so far. */
  occurrences: number;
  /**
   * Its bit in {@link Frame.seen}. It is 0 for a list and when the bits are used up; the value itself is then checked.
   */
  readonly bit: number;
  readonly node: Node;
  /** The child that followed it last time (itself for a list), which is most likely the next one again. */
  next: Child | undefined;
}

export interface Node {
  readonly text: boolean;
  readonly attributes: readonly string[];
  /** Attributes whose yes is data about the person. */
  readonly flags: readonly string[];
  readonly children: ReadonlyMap<string, Child>;
  readonly mandatory: readonly string[];
  readonly lists: readonly string[];
  /** Whether the element's own text is data about the person. */
  readonly tells: boolean;
  /** Its skipped children, by name. Those that are known and left out are there from the start. */
  readonly skipped: Map<string, Skipped>;
  readonly path: string;
}

/** An element that is not read. */
export interface Skipped {
  readonly isKnown: boolean;
  occurrences: number;
}

/** A root element a document may have, with the shape of its content. */
export interface Root {
  readonly name: string;
  readonly namespace: string;
  readonly shape: GroupShape;
}

/** An element of the replies, and how often it occurred. */
export interface SeenElement {
  /** Names of the elements from below the root down to it, joined by `/`. */
  readonly element: string;
  /** `read`: by the shape; `leftOut`: known and not needed; `unread`: no shape names it. */
  readonly kind: 'read' | 'leftOut' | 'unread';
  readonly occurrences: number;
}

export const anyNamespace = '*';
const anyName = '*';
/**
 * Stands for every text without an entry of its own; children of such a text are skipped under the element around it.
 */
export const textNode: Node = {
  text: true,
  attributes: [],
  flags: [],
  children: new Map(),
  mandatory: [],
  lists: [],
  tells: true,
  skipped: new Map(),
  path: '',
};

function fieldShape(field: Field): { readonly shape: Shape; readonly cardinality: 'one' | 'optional' | 'many' } {
  return 'cardinality' in field ? field : { shape: field, cardinality: 'one' };
}

/** Bits of a number that are as fast as a number. */
const bits = 30;

function compile(shape: Shape, inherited: string, at: { readonly path: string; readonly aside: boolean }): Node {
  if (shape.kind === 'text') return textNode;
  const namespace = shape.namespace ?? inherited;
  const children = new Map<string, Child>();
  const mandatory: string[] = [];
  const lists: string[] = [];
  for (const [name, field] of Object.entries(shape.fields)) {
    const { shape: inner, cardinality } = fieldShape(field);
    const own = field.elementNamespace ?? inner.elementNamespace ?? namespace;
    const place = {
      path: at.path === '' ? name : `${at.path}/${name}`,
      aside: at.aside || field.aside === true || inner.aside === true,
    };
    const many = cardinality === 'many';
    children.set(name, toChild(name, own, compile(inner, own, place), place, children.size, many));
    if (cardinality === 'one') mandatory.push(name);
    if (many) lists.push(name);
  }
  const skipped = new Map(shape.leftOut.map((name) => [name, { isKnown: true, occurrences: 0 }]));
  const { content: text, attributes } = shape;
  const flags = at.aside ? [] : shape.flags;
  return { text, attributes, flags, children, mandatory, lists, tells: !at.aside, skipped, path: at.path };
}

export function toChild(
  name: string,
  namespace: string,
  node: Node,
  { path, aside }: { readonly path: string; readonly aside: boolean },
  index: number,
  many = false,
): Child {
  const bit = many || index >= bits ? 0 : 1 << index;
  return { name, namespace, many, tells: !aside, path, occurrences: 0, bit, node, next: undefined };
}

/** Alternatives at one level, each in its own namespace; exactly one is expected but the caller decides. */
export function alternatives(roots: readonly Root[]): Node {
  const at = { path: '', aside: false };
  const children = roots.map(({ name, namespace, shape }, index): [string, Child] => [
    name,
    toChild(name, namespace, compile(shape, '', at), at, index),
  ]);
  return wrapper(children);
}

/** A level of the document of which only the children are read. */
export function wrapper(children: readonly (readonly [string, Child])[], leftOut: readonly string[] = []): Node {
  const skipped = new Map(leftOut.map((name) => [name, { isKnown: true, occurrences: 0 }]));
  return {
    text: false,
    attributes: [],
    flags: [],
    children: new Map(children),
    mandatory: [],
    lists: [],
    tells: false,
    skipped,
    path: '',
  };
}

/** The counts of a decoder over all its documents. */
export interface Counted {
  /** How many more names outside the contract can be counted separately. */
  namesLeft: number;
  documents: number;
}

/** A reply can hold any name; names beyond this limit are counted together. */
export const mostUnknownNames = 100;

/** Stands for names that look like content, or came after too many others. */
const otherName = '(other)';

/** A plausible name of an element. A number or a sentence is not one, and must not become a label. */
function isPlainName(name: string): boolean {
  return /^[A-Za-z_][\w.-]{0,59}$/.test(name) && !/\d{5}/.test(name);
}

/** All elements that can be read, and all that were ever skipped. */
export function* seenIn(node: Node): Generator<SeenElement> {
  for (const [name, { isKnown, occurrences }] of node.skipped) {
    const element = node.path === '' ? name : `${node.path}/${name}`;
    yield { element, kind: isKnown ? 'leftOut' : 'unread', occurrences };
  }
  for (const child of node.children.values()) {
    if (child.path !== '') yield { element: child.path, kind: 'read', occurrences: child.occurrences };
    yield* child.node === textNode ? [] : seenIn(child.node);
  }
}

/**
 * Counts an element that the plan does not know. Names beyond the first ones, and those that look like content, are
 * counted together.
 */
export function noteUnknown(node: Node, before: string, local: string, counted: Counted): Skipped {
  const name = counted.namesLeft > 0 && isPlainName(local) ? before + local : otherName;
  const known = node.skipped.get(name);
  if (known) return known;
  if (name !== otherName) counted.namesLeft -= 1;
  const skipped = { isKnown: false, occurrences: 0 };
  node.skipped.set(name, skipped);
  return skipped;
}

/** The child with this name in the plan. */
export function childOf(node: Node, name: string): Child | undefined {
  return node.children.get(name) ?? node.children.get(anyName);
}
