import { attributeValue, kinds, NAME_END, PLAIN_VALUE } from './characters.ts';
import { XmlError } from './error.ts';
import type { Name, NameTable } from './names.ts';
import { declares, type Namespaces } from './namespaces.ts';
import type { Piece } from './piece.ts';

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const TAB = 0x09;
const DOUBLE_QUOTE = 0x22;
const QUOTE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** Where the white space that begins here ends. */
export function pastSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === SPACE || bytes[at] === LINE_FEED || bytes[at] === TAB) at += 1;
  return at;
}

/** The attributes of one tag; the object is reused for the next. */
export class Attributes {
  readonly #known: NameTable;
  readonly #names: Name[] = [];
  readonly #values: string[] = [];
  #count = 0;

  constructor(known: NameTable) {
    this.#known = known;
  }

  /** @param name as it stands in the document, with its prefix */
  value(name: string): string | undefined {
    for (let index = 0; index < this.#count; index += 1) {
      if (this.#names[index]?.text === name) return this.#values[index];
    }
    return undefined;
  }

  /** All of them, declarations of namespaces too, in the order of the document. */
  each(visit: (name: Name, value: string) => void): void {
    for (let index = 0; index < this.#count; index += 1) {
      const name = this.#names[index];
      if (name) visit(name, this.#values[index] ?? '');
    }
  }

  clear(): void {
    this.#count = 0;
  }

  /**
   * Reads what follows the name of an element.
   * @returns where it ends, at `>` or `/`; -1 when the piece ends before
   * @throws XmlError
   */
  read(piece: Piece, from: number): number {
    const { bytes } = piece;
    const { length } = bytes;
    let at = from;
    for (;;) {
      const start = pastSpace(bytes, at);
      if (start >= length) return -1;
      if (bytes[start] === GREATER || bytes[start] === SLASH) return start;
      if (start === at) throw new XmlError('attributes without space between');
      at = start;
      let hash = 0;
      while (at < length && ((kinds[bytes[at] ?? 0] ?? 0) & NAME_END) === 0) {
        hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
        at += 1;
      }
      const end = at;
      at = pastSpace(bytes, at);
      if (at >= length) return -1;
      if (bytes[at] !== EQUALS) throw new XmlError('an attribute without a value');
      at = pastSpace(bytes, at + 1);
      if (at >= length) return -1;
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== DOUBLE_QUOTE) throw new XmlError('a value without quotes');
      const close = this.#readValue(piece, at + 1, quote);
      if (close < 0) return -1;
      this.#names[this.#count] = this.#known.at(piece, start, end, hash);
      this.#count += 1;
      at = close + 1;
    }
  }

  /** @returns where the closing quote is, or -1 */
  #readValue(piece: Piece, from: number, quote: number): number {
    const { bytes } = piece;
    const { length } = bytes;
    let at = from;
    let plain = true;
    let high = 0;
    for (; ; at += 1) {
      if (at >= length) return -1;
      const byte = bytes[at] ?? 0;
      if (byte === quote) break;
      if (((kinds[byte] ?? 0) & PLAIN_VALUE) === 0) plain = false;
      high |= byte;
    }
    const text = high < 128 ? piece.ascii(from, at) : piece.text(from, at);
    this.#values[this.#count] = plain ? text : attributeValue(text);
    return at;
  }

  /**
   * Puts the namespaces declared here in force.
   * @throws XmlError also when an attribute occurs twice or its prefix is not declared
   */
  declareIn(namespaces: Namespaces): void {
    if (this.#count === 0) return;
    const names = this.#names.slice(0, this.#count);
    names.forEach((name, index) => {
      if (declares(name)) namespaces.declare(name, this.#values[index] ?? '');
    });
    if (names.length === 1 && names[0]?.prefix === '') return;
    const expanded = names.map(({ text, prefix, local }) =>
      prefix === '' || prefix === 'xmlns' ? text : `{${namespaces.of(prefix)}}${local}`,
    );
    if (new Set(expanded).size < expanded.length) throw new XmlError('an attribute occurs twice');
  }
}
