import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Decoded, Field, GroupShape, Shape } from '../domain/reply-shape.ts';
import { soapNamespace } from './soap-envelope.ts';

/** Bounds on what a reply may make us do. A reply beyond them is refused as unreadable. */
export interface DecodeLimits {
  /** Characters of the whole document. */
  readonly size: number;
  /** Nesting of elements. */
  readonly depth: number;
  /** Characters of one element's text. */
  readonly text: number;
}

export const defaultLimits: DecodeLimits = { size: 8_000_000, depth: 64, text: 64_000 };

/** The reply is not what the contract promises: malformed, too large, a DTD, a mandatory element missing or doubled. */
export class UnreadableReplyError extends Error {
  override readonly name = 'UnreadableReplyError';
}

interface Child {
  readonly name: string;
  readonly namespace: string;
  readonly many: boolean;
  readonly node: Node;
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
  /** @throws UnreadableReplyError */
  write(chunk: string): void;
  /** @throws UnreadableReplyError */
  end(): Readonly<Record<string, unknown>>;
}

const anyNamespace = '*';
const anyName = '*';
const textNode: Node = { text: true, attributes: [], children: new Map(), mandatory: [], lists: [] };

function fieldShape(field: Field): { readonly shape: Shape; readonly cardinality: 'one' | 'optional' | 'many' } {
  return 'cardinality' in field ? field : { shape: field, cardinality: 'one' };
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
    children.set(name, { name, namespace: own, many: cardinality === 'many', node: compile(inner, own) });
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
      roots.map(({ name, namespace, shape }) => [name, { name, namespace, many: false, node: compile(shape, '') }]),
    ),
    mandatory: [],
    lists: [],
  };
}

/** A decoder for documents whose root is one of these; the decoded value has the root's name as its only key. */
export function decoderFor(roots: readonly Root[]): Decoder {
  const document = alternatives(roots);
  return { start: (limits = defaultLimits) => new StreamDecoding(document, limits) };
}

/** A decoder for SOAP 1.1 envelopes whose body holds one of these; the decoded value has that element's name as its only key. */
export function envelopeDecoderFor(body: readonly Root[]): Decoder {
  const bodyNode = alternatives(body);
  const envelope: Node = {
    text: false,
    attributes: [],
    children: new Map([['Body', { name: 'Body', namespace: soapNamespace, many: false, node: bodyNode }]]),
    mandatory: ['Body'],
    lists: [],
  };
  const document: Node = {
    text: false,
    attributes: [],
    children: new Map([['Envelope', { name: 'Envelope', namespace: soapNamespace, many: false, node: envelope }]]),
    mandatory: ['Envelope'],
    lists: [],
  };
  return {
    start(limits = defaultLimits) {
      const decoding = new StreamDecoding(document, limits);
      return {
        write: (chunk) => {
          decoding.write(chunk);
        },
        end: () => (decoding.end() as { Envelope: { Body: Record<string, unknown> } }).Envelope.Body,
      };
    },
  };
}

interface Frame {
  readonly node: Node;
  readonly value: Record<string, unknown>;
  readonly into: Child | undefined;
  text: string;
}

/** Single pass over the document: what the shape does not name is skipped without building anything. */
class StreamDecoding implements Decoding {
  readonly #parser = new SaxesParser({ xmlns: true, position: false });
  readonly #limits: DecodeLimits;
  readonly #frames: Frame[];
  #size = 0;
  #depth = 0;
  /** Depth at which a skipped element began; 0 when nothing is being skipped. */
  #skippedFrom = 0;

  constructor(document: Node, limits: DecodeLimits) {
    this.#limits = limits;
    this.#frames = [{ node: document, value: begin(document), into: undefined, text: '' }];
    this.#parser.on('error', (error) => {
      throw new UnreadableReplyError('the document is not well-formed XML', { cause: error });
    });
    this.#parser.on('doctype', () => {
      throw new UnreadableReplyError('the document has a DTD');
    });
    this.#parser.on('opentag', (tag) => {
      this.#open(tag);
    });
    this.#parser.on('closetag', () => {
      this.#close();
    });
    const onText = (text: string) => {
      this.#text(text);
    };
    this.#parser.on('text', onText);
    this.#parser.on('cdata', onText);
  }

  write(chunk: string): void {
    this.#size += chunk.length;
    if (this.#size > this.#limits.size) throw new UnreadableReplyError('the document is too large');
    this.#parser.write(chunk);
  }

  end(): Readonly<Record<string, unknown>> {
    this.#parser.close();
    const document = this.#frames[0];
    if (!document) throw new UnreadableReplyError('the document has no root');
    finish(document);
    return document.value;
  }

  #open(tag: SaxesTagNS): void {
    this.#depth += 1;
    if (this.#depth > this.#limits.depth) throw new UnreadableReplyError('the document is nested too deep');
    if (this.#skippedFrom > 0) return;
    const parent = this.#frames[this.#frames.length - 1];
    const child = parent?.node.children.get(tag.local) ?? parent?.node.children.get(anyName);
    if (!parent || !child || (child.namespace !== anyNamespace && child.namespace !== tag.uri)) {
      this.#skippedFrom = this.#depth;
      return;
    }
    if (!child.many && parent.value[child.name] !== undefined) {
      throw new UnreadableReplyError(`the element ${child.name} occurs more than once`);
    }
    const value = begin(child.node);
    if (child.node.attributes.length > 0) {
      const attributes: Record<string, string> = {};
      for (const name of child.node.attributes) {
        const attribute = tag.attributes[name];
        if (attribute) attributes[name] = attribute.value;
      }
      value['attributes'] = attributes;
    }
    // Text elements are put in place on closing; groups at once, so that a doubled one is seen.
    if (child.node !== textNode) place(parent.value, child, value);
    this.#frames.push({ node: child.node, value, into: child, text: '' });
  }

  #close(): void {
    const depth = this.#depth;
    this.#depth -= 1;
    if (this.#skippedFrom > 0) {
      if (depth === this.#skippedFrom) this.#skippedFrom = 0;
      return;
    }
    const frame = this.#frames.pop();
    const parent = this.#frames[this.#frames.length - 1];
    if (!frame?.into || !parent) return;
    if (frame.node === textNode) {
      place(parent.value, frame.into, frame.text.trim());
      return;
    }
    if (frame.node.text) frame.value['content'] = frame.text.trim();
    finish(frame);
  }

  #text(text: string): void {
    if (this.#skippedFrom > 0) return;
    const frame = this.#frames[this.#frames.length - 1];
    if (!frame?.node.text) return;
    frame.text = frame.text === '' ? text : frame.text + text;
    if (frame.text.length > this.#limits.text) throw new UnreadableReplyError('a text is too long');
  }
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
