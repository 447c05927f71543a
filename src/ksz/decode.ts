import type { Decoded, Field, GroupShape, Shape } from '../domain/reply-shape.ts';
import { soapNamespace } from './soap-envelope.ts';
import type { Attributes } from './xml/attributes.ts';
import { XmlError } from './xml/error.ts';
import { NameTable } from './xml/names.ts';
import { XmlScanner, type XmlHandler } from './xml/scanner.ts';

/** Bounds on what a reply may make us do. A reply beyond them is refused as unreadable. */
export interface DecodeLimits {
  /** Bytes of the whole document; characters of one that comes as a text. */
  readonly size: number;
  /** Nesting of elements. */
  readonly depth: number;
  /** Characters of one element's text. */
  readonly text: number;
}

export const defaultLimits: DecodeLimits = { size: 8_000_000, depth: 64, text: 64_000 };

/** The reply is not what the contract promises: malformed, too large, a DTD, a mandatory element missing or doubled. */
export class UnreadableReplyError extends Error {
  override readonly name: string = 'UnreadableReplyError';
}

interface Child {
  readonly name: string;
  readonly namespace: string;
  readonly many: boolean;
  /** A text in it says something about the person: it is no {@link aside}. */
  readonly tells: boolean;
  /** Names of the elements around it and its own, below the root of the document. */
  readonly path: string;
  /** How often it was read, in all replies so far. */
  occurrences: number;
  /** Its bit in {@link Frame.seen}; 0 for a list, and beyond the bits there are, where the value itself is looked at. */
  readonly bit: number;
  readonly node: Node;
  /** The child that came after it the last time, itself for the last one of a list: most likely the next one too. */
  next: Child | undefined;
}

interface Node {
  readonly text: boolean;
  readonly attributes: readonly string[];
  /** Attributes of which a yes says something about the person. */
  readonly flags: readonly string[];
  readonly children: ReadonlyMap<string, Child>;
  readonly mandatory: readonly string[];
  readonly lists: readonly string[];
  /** Text of the element itself says something about the person. */
  readonly tells: boolean;
  /** What stood in it and was skipped, by name. Those that are known and left out are there from the start. */
  readonly skipped: Map<string, Skipped>;
  readonly path: string;
}

/** An element that is not read. */
interface Skipped {
  readonly isKnown: boolean;
  occurrences: number;
}

/** A root element a document may have, with the shape of its content. */
export interface Root {
  readonly name: string;
  readonly namespace: string;
  readonly shape: GroupShape;
}

/** A shape prepared for decoding; prepared once per operation. */
export interface Decoder {
  /** Decodes a document that arrives in pieces. */
  start(limits?: DecodeLimits): Decoding;
  /** What stood in the documents so far: names of elements only, never what is in them. */
  sightings(): readonly Sighting[];
}

/** An element of the replies, and how often it stood there. */
export interface Sighting {
  /** Names of the elements from below the root down to it, joined by `/`. */
  readonly element: string;
  /** `read` by the shape; `leftOut`: known and not wanted; `unread`: no shape names it. */
  readonly kind: 'read' | 'leftOut' | 'unread';
  readonly occurrences: number;
}

/** One document being decoded. */
export interface Decoding {
  /**
   * @param chunk bytes of UTF-8, cut anywhere; or a text, not cut within a character
   * @throws UnreadableReplyError
   */
  write(chunk: Uint8Array | string): void;
  /** @throws UnreadableReplyError */
  end(): Readonly<Record<string, unknown>>;
  /** Texts read so far that say something, neither empty nor an aside of the shape; and flags that say yes. */
  readonly told: number;
  /** Elements skipped so far that the shape neither reads nor leaves out. */
  readonly unread: number;
}

const anyNamespace = '*';
const anyName = '*';
/** Every text without a place of its own; what stands in one is skipped under the element around it. */
const textNode: Node = {
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
    const own = field.elementNamespace ?? namespace;
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

function toChild(
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
function alternatives(roots: readonly Root[]): Node {
  const at = { path: '', aside: false };
  const children = roots.map(({ name, namespace, shape }, index): [string, Child] => [
    name,
    toChild(name, namespace, compile(shape, '', at), at, index),
  ]);
  return wrapper(children);
}

/** A level of the document that nothing is read of but what it holds. */
function wrapper(children: readonly (readonly [string, Child])[], leftOut: readonly string[] = []): Node {
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

/** A decoder for documents whose root is one of these; the decoded value has the root's name as its only key. */
export function decoderFor(roots: readonly Root[]): Decoder {
  return decoderOf(alternatives(roots), (document) => document);
}

/** A decoder for SOAP 1.1 envelopes whose body holds one of these; the decoded value has that element's name as its only key. */
export function envelopeDecoderFor(body: readonly Root[]): Decoder {
  const at = { path: '', aside: true };
  const inBody = toChild('Body', soapNamespace, alternatives(body), at, 0);
  const envelope: Node = { ...wrapper([['Body', inBody]], ['Header']), mandatory: ['Body'] };
  const inDocument = toChild('Envelope', soapNamespace, envelope, at, 0);
  const document: Node = { ...wrapper([['Envelope', inDocument]]), mandatory: ['Envelope'] };
  return decoderOf(document, (value) => (value as { Envelope: { Body: Record<string, unknown> } }).Envelope.Body);
}

type Document = Readonly<Record<string, unknown>>;

/** @param unwrap the part of the decoded document that was asked for */
function decoderOf(document: Node, unwrap: (value: Document) => Document): Decoder {
  const names = new NameTable();
  const unknown: UnknownNames = { left: mostUnknownNames };
  return {
    start: (limits = defaultLimits) => new StreamDecoding(document, names, unknown, limits, unwrap),
    sightings: () => [...sightingsIn(document)],
  };
}

/** How many names that no contract has are still kept apart. */
interface UnknownNames {
  left: number;
}

/** A reply can hold any name; beyond these they are counted together. */
const mostUnknownNames = 100;

/** Stands for names that look like content, or came after too many others. */
const otherName = '(other)';

/** A name as people give them to elements: a number or a sentence is none, and must not become a label. */
function isPlainName(name: string): boolean {
  return /^[A-Za-z_][\w.-]{0,59}$/.test(name) && !/\d{5}/.test(name);
}

function* sightingsIn(node: Node): Generator<Sighting> {
  for (const [name, { isKnown, occurrences }] of node.skipped) {
    const element = node.path === '' ? name : `${node.path}/${name}`;
    yield { element, kind: isKnown ? 'leftOut' : 'unread', occurrences };
  }
  for (const child of node.children.values()) {
    if (child.path !== '') yield { element: child.path, kind: 'read', occurrences: child.occurrences };
    yield* child.node === textNode ? [] : sightingsIn(child.node);
  }
}

/** An element with others in it that is being read. */
interface Frame {
  readonly node: Node;
  readonly value: Record<string, unknown>;
  readonly into: Child | undefined;
  text: string;
  /** {@link Child.bit} of what was read of it. */
  seen: number;
  /** The child that was read last. */
  last: Child | undefined;
}

/** Single pass over the document: what the shape does not name is skipped without building anything. */
class StreamDecoding implements Decoding, XmlHandler {
  wantsText = false;
  told = 0;
  unread = 0;
  readonly #scanner: XmlScanner;
  readonly #limits: DecodeLimits;
  readonly #unknown: UnknownNames;
  readonly #unwrap: (value: Document) => Document;
  readonly #document: Frame;
  /** The elements around the one that is being read. */
  readonly #around: Frame[] = [];
  #frame: Frame;
  /** The element in it that is only text: most are, and a text needs no frame of its own. */
  #leaf: Child | undefined = undefined;
  #leafText = '';
  #size = 0;
  #depth = 0;
  /** Depth at which a skipped element began; 0 when nothing is being skipped. */
  #skippedFrom = 0;

  constructor(
    document: Node,
    names: NameTable,
    unknown: UnknownNames,
    limits: DecodeLimits,
    unwrap: (value: Document) => Document,
  ) {
    this.#limits = limits;
    this.#unknown = unknown;
    this.#unwrap = unwrap;
    this.#document = toFrame(document, begin(document), undefined);
    this.#frame = this.#document;
    this.#scanner = new XmlScanner(this, names);
  }

  write(chunk: Uint8Array | string): void {
    this.#size += chunk.length;
    if (this.#size > this.#limits.size) throw new UnreadableReplyError('the document is too large');
    wellFormed(() => {
      this.#scanner.write(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    });
  }

  end(): Readonly<Record<string, unknown>> {
    wellFormed(() => {
      this.#scanner.end();
    });
    finish(this.#document);
    return this.#unwrap(this.#document.value);
  }

  open(local: string, namespace: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#depth > this.#limits.depth) throw new UnreadableReplyError('the document is nested too deep');
    if (this.#skippedFrom > 0) return;
    const parent = this.#frame;
    if (this.#leaf !== undefined) {
      this.#skip(parent.node, `${this.#leaf.name}/`, local);
      return;
    }
    const guess = parent.last?.next;
    const child = guess?.name === local ? guess : childOf(parent.node, local);
    if (!child || (child.namespace !== anyNamespace && child.namespace !== namespace)) {
      this.#skip(parent.node, child ? '(other namespace) ' : '', local);
      return;
    }
    const { node } = child;
    child.occurrences += 1;
    if (parent.last !== undefined) parent.last.next = child;
    parent.last = child;
    if (isRepeated(child, parent)) throw new UnreadableReplyError(`the element ${child.name} occurs more than once`);
    parent.seen |= child.bit;
    this.wantsText = node.text;
    // Text elements are put in place on closing; groups at once, so that a doubled one is seen.
    if (node === textNode) {
      this.#leaf = child;
      return;
    }
    const value = begin(node);
    if (node.attributes.length > 0) {
      const read = readAttributes(node, attributes);
      value['attributes'] = read;
      this.told += node.flags.filter((name) => isYes(read[name])).length;
    }
    place(parent.value, child, value);
    this.#around.push(parent);
    this.#frame = toFrame(node, value, child);
  }

  #skip(node: Node, before: string, local: string): void {
    this.#skippedFrom = this.#depth;
    this.wantsText = false;
    const skipped = node.skipped.get(before + local) ?? this.#unknownElement(node, before, local);
    skipped.occurrences += 1;
    if (!skipped.isKnown) this.unread += 1;
  }

  #unknownElement(node: Node, before: string, local: string): Skipped {
    const name = this.#unknown.left > 0 && isPlainName(local) ? before + local : otherName;
    const known = node.skipped.get(name);
    if (known) return known;
    if (name !== otherName) this.#unknown.left -= 1;
    const skipped = { isKnown: false, occurrences: 0 };
    node.skipped.set(name, skipped);
    return skipped;
  }

  close(): void {
    const depth = this.#depth;
    this.#depth -= 1;
    if (this.#skippedFrom > 0) {
      if (depth !== this.#skippedFrom) return;
      this.#skippedFrom = 0;
      this.wantsText = this.#leaf !== undefined || this.#frame.node.text;
      return;
    }
    const frame = this.#frame;
    const leaf = this.#leaf;
    if (leaf !== undefined) {
      const read = trimmed(this.#leafText);
      if (leaf.tells && read !== '') this.told += 1;
      place(frame.value, leaf, read);
      this.#leaf = undefined;
      this.#leafText = '';
      this.wantsText = frame.node.text;
      return;
    }
    const parent = this.#around.pop();
    if (!frame.into || !parent) return;
    this.#frame = parent;
    this.wantsText = parent.node.text;
    if (frame.node.text) {
      const read = trimmed(frame.text);
      if (frame.node.tells && read !== '') this.told += 1;
      frame.value['content'] = read;
    }
    finish(frame);
  }

  text(text: string): void {
    const read = (this.#leaf === undefined ? this.#frame.text : this.#leafText) + text;
    if (read.length > this.#limits.text) throw new UnreadableReplyError('a text is too long');
    if (this.#leaf === undefined) this.#frame.text = read;
    else this.#leafText = read;
  }
}

function toFrame(node: Node, value: Record<string, unknown>, into: Child | undefined): Frame {
  return { node, value, into, text: '', seen: 0, last: undefined };
}

function childOf(node: Node, name: string): Child | undefined {
  return node.children.get(name) ?? node.children.get(anyName);
}

function isRepeated(child: Child, { seen, value }: Frame): boolean {
  if (child.bit !== 0) return (seen & child.bit) !== 0;
  return !child.many && value[child.name] !== undefined;
}

function wellFormed(read: () => void): void {
  try {
    read();
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    throw new UnreadableReplyError(`the document is not well-formed XML: ${cause.message}`, { cause });
  }
}

/** A boolean of XML Schema that is true. */
function isYes(value: string | undefined): boolean {
  return value === 'true' || value === '1';
}

function readAttributes(node: Node, attributes: Attributes): Record<string, string> {
  const read: Record<string, string> = {};
  for (const name of node.attributes) {
    const value = attributes.value(name);
    if (value !== undefined) read[name] = value;
  }
  return read;
}

function begin(node: Node): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const name of node.lists) value[name] = [];
  return value;
}

function place(parent: Record<string, unknown>, child: Child, value: unknown): void {
  if (child.many) (parent[child.name] as unknown[]).push(value);
  else parent[child.name] = value;
}

/** Most texts have nothing to trim, which two characters tell faster than the engine's own function. */
function trimmed(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80 ? text : text.trim();
}

function finish(frame: Frame): void {
  for (const name of frame.node.mandatory) {
    if (!Object.hasOwn(frame.value, name)) throw new UnreadableReplyError(`the element ${name} is missing`);
  }
}

/**
 * Decodes a complete SOAP envelope that is expected to hold this element.
 * @throws UnreadableReplyError also when the body holds something else
 */
export function decodeReply<S extends GroupShape>(
  xml: string,
  root: { readonly name: string; readonly namespace: string; readonly shape: S },
  limits?: DecodeLimits,
): Decoded<S> {
  const decoding = envelopeDecoderFor([root]).start(limits);
  decoding.write(xml);
  const value = decoding.end()[root.name];
  if (value === undefined) throw new UnreadableReplyError(`the element ${root.name} is missing`);
  return value as Decoded<S>;
}
