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
  /** Its bit in {@link Frame.seen}; 0 for a list, and beyond the bits there are, where the value itself is looked at. */
  readonly bit: number;
  readonly node: Node;
  /** The child that came after it the last time, itself for the last one of a list: most likely the next one too. */
  next: Child | undefined;
}

interface Node {
  readonly text: boolean;
  readonly attributes: readonly string[];
  readonly children: ReadonlyMap<string, Child>;
  readonly mandatory: readonly string[];
  readonly lists: readonly string[];
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
}

const anyNamespace = '*';
const anyName = '*';
const textNode: Node = { text: true, attributes: [], children: new Map(), mandatory: [], lists: [] };

function fieldShape(field: Field): { readonly shape: Shape; readonly cardinality: 'one' | 'optional' | 'many' } {
  return 'cardinality' in field ? field : { shape: field, cardinality: 'one' };
}

/** Bits of a number that are as fast as a number. */
const bits = 30;

function toChild(name: string, namespace: string, node: Node, index: number, many = false): Child {
  return { name, namespace, many, bit: many || index >= bits ? 0 : 1 << index, node, next: undefined };
}

function compile(shape: Shape, inherited: string): Node {
  if (shape.kind === 'text') return textNode;
  const namespace = shape.namespace ?? inherited;
  const children = new Map<string, Child>();
  const mandatory: string[] = [];
  const lists: string[] = [];
  for (const [name, field] of Object.entries(shape.fields)) {
    const { shape: inner, cardinality } = fieldShape(field);
    const own = field.elementNamespace ?? namespace;
    children.set(name, toChild(name, own, compile(inner, own), children.size, cardinality === 'many'));
    if (cardinality === 'one') mandatory.push(name);
    if (cardinality === 'many') lists.push(name);
  }
  return { text: shape.content, attributes: shape.attributes, children, mandatory, lists };
}

/** Alternatives at one level, each in its own namespace; exactly one is expected but the caller decides. */
function alternatives(roots: readonly Root[]): Node {
  return {
    text: false,
    attributes: [],
    children: new Map(
      roots.map(({ name, namespace, shape }, index) => [name, toChild(name, namespace, compile(shape, ''), index)]),
    ),
    mandatory: [],
    lists: [],
  };
}

/** A decoder for documents whose root is one of these; the decoded value has the root's name as its only key. */
export function decoderFor(roots: readonly Root[]): Decoder {
  const document = alternatives(roots);
  const names = new NameTable();
  return { start: (limits = defaultLimits) => new StreamDecoding(document, names, limits) };
}

/** A decoder for SOAP 1.1 envelopes whose body holds one of these; the decoded value has that element's name as its only key. */
export function envelopeDecoderFor(body: readonly Root[]): Decoder {
  const bodyNode = alternatives(body);
  const envelope: Node = {
    text: false,
    attributes: [],
    children: new Map([['Body', toChild('Body', soapNamespace, bodyNode, 0)]]),
    mandatory: ['Body'],
    lists: [],
  };
  const document: Node = {
    text: false,
    attributes: [],
    children: new Map([['Envelope', toChild('Envelope', soapNamespace, envelope, 0)]]),
    mandatory: ['Envelope'],
    lists: [],
  };
  const names = new NameTable();
  return {
    start(limits = defaultLimits) {
      const decoding = new StreamDecoding(document, names, limits);
      return {
        write: (chunk) => {
          decoding.write(chunk);
        },
        end: () => (decoding.end() as { Envelope: { Body: Record<string, unknown> } }).Envelope.Body,
      };
    },
  };
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
  readonly #scanner: XmlScanner;
  readonly #limits: DecodeLimits;
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

  constructor(document: Node, names: NameTable, limits: DecodeLimits) {
    this.#limits = limits;
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
    return this.#document.value;
  }

  open(local: string, namespace: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#depth > this.#limits.depth) throw new UnreadableReplyError('the document is nested too deep');
    if (this.#skippedFrom > 0) return;
    if (this.#leaf !== undefined) {
      this.#skip();
      return;
    }
    const parent = this.#frame;
    const guess = parent.last?.next;
    const child = guess?.name === local ? guess : childOf(parent.node, local);
    if (!child || (child.namespace !== anyNamespace && child.namespace !== namespace)) {
      this.#skip();
      return;
    }
    const { node } = child;
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
    if (node.attributes.length > 0) value['attributes'] = readAttributes(node, attributes);
    place(parent.value, child, value);
    this.#around.push(parent);
    this.#frame = toFrame(node, value, child);
  }

  #skip(): void {
    this.#skippedFrom = this.#depth;
    this.wantsText = false;
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
      place(frame.value, leaf, trimmed(this.#leafText));
      this.#leaf = undefined;
      this.#leafText = '';
      this.wantsText = frame.node.text;
      return;
    }
    const parent = this.#around.pop();
    if (!frame.into || !parent) return;
    this.#frame = parent;
    this.wantsText = parent.node.text;
    if (frame.node.text) frame.value['content'] = trimmed(frame.text);
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
