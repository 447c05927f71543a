import { LRUCache } from 'lru-cache';
import { xmlEscape } from 'soap/lib/utils.js';

/**
 * What a request element holds: child elements by local name, lists, texts; `$xml` is a document from our own writer.
 */
export type Content = string | number | boolean | readonly Content[] | { readonly [name: string]: Content | undefined };

/** A text has characters that XML cannot carry (control characters, half a surrogate pair). */
export class UnwritableTextError extends Error {
  override readonly name = 'UnwritableTextError';
}

/** The content does not fit the contract: its writer left a value out or wrote it twice. */
class UnfitContentError extends Error {
  override readonly name = 'UnfitContentError';
}

/** A document with gaps for the values. */
interface Template {
  /** One more than there are gaps. */
  readonly segments: readonly string[];
  /** Which value fills each gap. */
  readonly order: readonly number[];
}

interface Leaf {
  readonly text: string;
  readonly finished: boolean;
}

/** Letters, digits and the signs of numbers, dates and names, which need no escaping and are always valid. */
const harmless = /^[\p{L}\p{Nd} .,:_+-]*$/u;
// eslint-disable-next-line no-control-regex -- these are the characters XML 1.0 excludes
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;
/** Marks a gap while a template is made; never in a document, because templates are made without any value. */
const gap = /\uE000(\d+)\uE001/;
const rememberedShapes = 200;

/**
 * Makes a writer fast. It writes each shape of content once, with gaps, and puts the values into the gaps, escaped by
 * node-soap's own function. Walking the schema for every request would cost ten times as much.
 * @param write node-soap's writer for one operation
 * @throws UnwritableTextError UnfitContentError (by the returned function)
 */
export function templated(write: (content: Content) => string): (content: Content) => string {
  const templates = new LRUCache<string, Template>({ max: rememberedShapes });
  return (content) => {
    const leaves: Leaf[] = [];
    const shape = describe(content, leaves);
    let template = templates.get(shape);
    if (!template) {
      template = toTemplate(write(withGaps(content, { next: 0 })), leaves.length);
      templates.set(shape, template);
    }
    let document = template.segments[0] ?? '';
    template.order.forEach((index, position) => {
      const leaf = leaves[index];
      document += (leaf ? written(leaf) : '') + (template.segments[position + 1] ?? '');
    });
    return document;
  };
}

/** Names and nesting as text, and the values in order. */
function describe(content: Content, leaves: Leaf[]): string {
  if (typeof content !== 'object') {
    leaves.push({ text: String(content), finished: false });
    return '.';
  }
  if (isList(content)) return `[${content.map((item) => describe(item, leaves)).join()}]`;
  let shape = '{';
  for (const name of Object.keys(content)) {
    const value = content[name];
    if (value === undefined) continue;
    if (name === '$xml' && typeof value === 'string') {
      leaves.push({ text: value, finished: true });
      shape += '$xml;';
    } else {
      shape += `${name}:${describe(value, leaves)};`;
    }
  }
  return `${shape}}`;
}

/** The same content with a numbered gap for each value, in the order of {@link describe}. */
function withGaps(content: Content, count: { next: number }): Content {
  if (typeof content !== 'object') return `\uE000${String(count.next++)}\uE001`;
  if (isList(content)) return content.map((item) => withGaps(item, count));
  return Object.fromEntries(
    Object.entries(content)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, withGaps(value ?? '', count)]),
  );
}

function toTemplate(document: string, leaves: number): Template {
  const parts = document.split(gap);
  const segments = parts.filter((_part, position) => position % 2 === 0);
  const order = parts.filter((_part, position) => position % 2 === 1).map(Number);
  if (order.length !== leaves || new Set(order).size !== leaves) {
    throw new UnfitContentError('the content does not fit the contract');
  }
  return { segments, order };
}

/**
 * node-soap escapes every text except one that looks like a CDATA section. It copies that one unchanged, so a family
 * name could close the section and add elements. No text looks like one when it is escaped in two pieces.
 */
function written({ text, finished }: Leaf): string {
  if (finished || harmless.test(text)) return text;
  if (unwritable.test(text)) throw new UnwritableTextError('a text cannot be written in XML');
  return text.startsWith('<') ? escaped('<') + escaped(text.slice(1)) : escaped(text);
}

function escaped(text: string): string {
  return xmlEscape(text) as string;
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}
