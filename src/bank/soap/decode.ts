import type { Decoded, GroupShape } from '../reply-shape.ts';
import {
  alternatives,
  anyNamespace,
  childOf,
  mostUnknownNames,
  noteUnknown,
  seenIn,
  textNode,
  toChild,
  wrapper,
  type Child,
  type Node,
  type Root,
  type SeenElement,
  type Counted,
} from './reply-plan.ts';
import { soapNamespace } from './soap-envelope.ts';
import type { Attributes } from './xml/attributes.ts';
import { XmlError } from './xml/error.ts';
import { NameTable } from './xml/names.ts';
import { XmlScanner, type XmlHandler } from './xml/scanner.ts';

/** Bounds on the work that a reply may cause. A reply beyond them is refused as unreadable. */
export interface DecodeLimits {
  /** Bytes of the whole document; characters if it comes as a text. */
  readonly size: number;
  /** Nesting of elements. */
  readonly depth: number;
  /** Characters of one element's text. */
  readonly text: number;
}

export const defaultLimits: DecodeLimits = { size: 8_000_000, depth: 64, text: 64_000 };

/** The reply does not fit the contract: malformed, too large, a DTD, a mandatory element missing or doubled. */
export class UnreadableReplyError extends Error {
  override readonly name: string = 'UnreadableReplyError';
}

/** A shape prepared for decoding; prepared once per operation. */
export interface Decoder {
  /** Decodes a document that arrives in pieces. */
  start(limits?: DecodeLimits): Decoding;
  /** The elements of all documents so far: names only, never content. */
  sightings(): readonly SeenElement[];
  /** Complete documents so far, without faults. */
  documents(): number;
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
  /** Number of texts read so far that are data (neither empty nor an aside of the shape), and of flags that say yes. */
  readonly told: number;
  /** Elements skipped so far that the shape neither reads nor leaves out. */
  readonly unread: number;
}

/** A decoder for documents whose root is one of these; the decoded value has the root's name as its only key. */
export function decoderFor(roots: readonly Root[]): Decoder {
  return decoderOf(alternatives(roots), (document) => document);
}

/**
 * A decoder for SOAP 1.1 envelopes whose body holds one of these; the decoded value has that element's name as its only
 * key.
 */
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
  const counted: Counted = { namesLeft: mostUnknownNames, documents: 0 };
  return {
    start: (limits = defaultLimits) => new StreamDecoding(document, names, counted, limits, unwrap),
    sightings: () => [...seenIn(document)],
    documents: () => counted.documents,
  };
}

/** An element with child elements that is being read. */
interface Frame {
  readonly node: Node;
  readonly value: Record<string, unknown>;
  readonly into: Child | undefined;
  text: string;
  /** The {@link Child.bit}s of the children that were read. */
  seen: number;
  /** The child that was read last. */
  last: Child | undefined;
}

/**
 * Makes a single pass over the document. Elements that the shape does not name are skipped without building anything.
 */
class StreamDecoding implements Decoding, XmlHandler {
  wantsText = false;
  told = 0;
  unread = 0;
  readonly #scanner: XmlScanner;
  readonly #limits: DecodeLimits;
  readonly #counted: Counted;
  readonly #unwrap: (value: Document) => Document;
  readonly #document: Frame;
  /** The elements around the one that is being read. */
  readonly #around: Frame[] = [];
  #frame: Frame;
  /** The current child element that is only text. Most are, and a text needs no frame of its own. */
  #leaf: Child | undefined = undefined;
  #leafText = '';
  #size = 0;
  #depth = 0;
  /** Depth at which a skipped element began; 0 when nothing is being skipped. */
  #skippedFrom = 0;

  constructor(
    document: Node,
    names: NameTable,
    counted: Counted,
    limits: DecodeLimits,
    unwrap: (value: Document) => Document,
  ) {
    this.#limits = limits;
    this.#counted = counted;
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
    const value = this.#unwrap(this.#document.value);
    if (!('Fault' in value)) this.#counted.documents += 1;
    return value;
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
    // Text elements are stored on closing, groups at once, so that a doubled one is noticed.
    if (node === textNode) {
      this.#leaf = child;
      return;
    }
    const value = begin(node);
    if (node.attributes.length > 0) {
      const read = readAttributes(node, attributes);
      value['attributes'] = read;
      for (const name of node.flags) if (isYes(read[name])) this.told += 1;
    }
    place(parent.value, child, value);
    this.#around.push(parent);
    this.#frame = toFrame(node, value, child);
  }

  #skip(node: Node, before: string, local: string): void {
    this.#skippedFrom = this.#depth;
    this.wantsText = false;
    const skipped = node.skipped.get(before + local) ?? noteUnknown(node, before, local, this.#counted);
    skipped.occurrences += 1;
    if (!skipped.isKnown) this.unread += 1;
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

function isRepeated(child: Child, { seen, value }: Frame): boolean {
  if (child.bit !== 0) return (seen & child.bit) !== 0;
  return !child.many && value[child.name] !== undefined;
}

/** Reads XML. @throws UnreadableReplyError when it is not well-formed */
export function wellFormed(read: () => void): void {
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

/** Most texts have nothing to trim. Checking two characters is faster than the engine's own function. */
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
