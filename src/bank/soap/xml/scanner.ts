import { Attributes, pastSpace } from './attributes.ts';
import { kinds, NAME_END, PLAIN, referred, requireCharacters } from './characters.ts';
import { XmlError } from './error.ts';
import { qualifiedName, standsAt, type Name, type NameTable } from './names.ts';
import { Namespaces } from './namespaces.ts';
import { Input, Piece } from './piece.ts';

/** Receives the content of a document, in its order. */
export interface XmlHandler {
  /** Whether the text of the open element is needed. Otherwise no text is made. */
  readonly wantsText: boolean;
  /** @param attributes valid during this call only */
  open(local: string, namespace: string, attributes: Attributes): void;
  /** A piece of text; one text may come in several. */
  text(text: string): void;
  close(): void;
}

const BANG = 0x21;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const CLOSING_BRACKET = 0x5d;
const FIRST_OF_THE_LAST = 0xef;

const none = Buffer.alloc(0);
const byteOrderMark = Buffer.from('\uFEFF');
const declarationStart = Buffer.from('<?xml ');
const commentStart = Buffer.from('<!--');
const sectionStart = Buffer.from('<![CDATA[');
const sectionEnd = Buffer.from(']]>');

/** Most bytes of one tag or instruction: one that comes in pieces is read again with each piece. */
const longestTag = 16_384;
/** Most bytes of a reference, including `&` and `;`. */
const longestReference = 32;
const space = '[ \\t\\n]';
const equals = `${space}*=${space}*`;
const declaration = new RegExp(
  `^<\\?xml${space}+version${equals}(?:"1\\.0"|'1\\.0')` +
    `(?:${space}+encoding${equals}(?:"[A-Za-z][\\w.-]*"|'[A-Za-z][\\w.-]*'))?` +
    `(?:${space}+standalone${equals}(?:"(?:yes|no)"|'(?:yes|no)'))?${space}*\\?>$`,
);
/** The piece ends inside a construct: `#rest` is read again with the next. */
const UNFINISHED = -1;

/**
 * Reads a document of XML 1.0 with namespaces, in UTF-8, that arrives in pieces, and refuses one that is not
 * well-formed. DTDs are not supported: a document with one is refused where the DTD begins. It is read once, byte by
 * byte; names are recognised by their bytes, and a text is made only if the handler needs it.
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #names: NameTable;
  readonly #input = new Input();
  readonly #namespaces = new Namespaces();
  readonly #attributes: Attributes;
  /**
   * Names of the open elements, and how many namespaces were declared before each. Entries beyond `#depth` belong to
   * closed elements; overwriting them costs less than calls to push and pop.
   */
  readonly #open: Name[] = [];
  readonly #before: number[] = [];
  #depth = 0;
  /** The previous tag, and whether it ended an element. */
  #last: Name | undefined;
  #lastEnded = false;
  #rest: Buffer = none;
  /** `#rest` cannot be read before a `>` arrives. */
  #inTag = false;
  #inside: 'content' | 'comment' | 'section' = 'content';
  #begun = false;
  #rooted = false;

  constructor(handler: XmlHandler, names: NameTable) {
    this.#handler = handler;
    this.#names = names;
    this.#attributes = new Attributes(names);
  }

  /** @throws XmlError */
  write(chunk: Uint8Array): void {
    let bytes = this.#input.next(chunk);
    if (bytes.length === 0) return;
    const useless = this.#inTag && !bytes.includes(GREATER);
    if (this.#rest.length > 0) bytes = Buffer.concat([this.#rest, bytes]);
    if (useless) {
      this.#keepTag(bytes, 0);
      return;
    }
    this.#rest = none;
    this.#inTag = false;
    const piece = new Piece(bytes);
    const { length } = bytes;
    let at = this.#begun ? 0 : this.#begin(piece);
    while (at >= 0 && at < length) {
      if (this.#inside !== 'content') at = this.#passage(piece, at);
      else if (bytes[at] === LESS) at = this.#markup(piece, at);
      else at = this.#text(piece, at);
    }
  }

  /** @throws XmlError when the document is not over */
  end(): void {
    const unfinished = this.#input.unfinished || this.#rest.length > 0 || this.#inside !== 'content';
    if (unfinished || !this.#rooted || this.#depth > 0) throw new XmlError('the document stops');
  }

  /** The rest is copied, because the owner of the chunk may reuse its memory. */
  #keep(bytes: Buffer, from: number): typeof UNFINISHED {
    this.#rest = Buffer.from(bytes.subarray(from));
    return UNFINISHED;
  }

  #keepTag(bytes: Buffer, from: number): typeof UNFINISHED {
    if (bytes.length - from > longestTag) throw new XmlError('a tag that is too long');
    this.#inTag = true;
    return this.#keep(bytes, from);
  }

  /** Byte order mark and XML declaration. */
  #begin(piece: Piece): number {
    const { bytes } = piece;
    if (bytes.length < byteOrderMark.length && standsAt(byteOrderMark, 0, bytes)) return this.#keep(bytes, 0);
    const at = standsAt(bytes, 0, byteOrderMark) ? byteOrderMark.length : 0;
    if (standsAt(declarationStart, 0, bytes.subarray(at))) return this.#keep(bytes, 0);
    if (!/^<\?xml[ \t\n]/.test(piece.ascii(at, at + declarationStart.length))) {
      this.#begun = true;
      return at;
    }
    const end = bytes.indexOf('?>', at);
    if (end < 0) return this.#keepTag(bytes, 0);
    if (end > longestTag || !declaration.test(piece.text(at, end + 2)))
      throw new XmlError('an XML declaration that is not one');
    this.#begun = true;
    return end + 2;
  }

  #text(piece: Piece, from: number): number {
    const { bytes } = piece;
    const { length } = bytes;
    let at = from;
    let high = 0;
    while (at < length) {
      const byte = bytes[at] ?? 0;
      if (((kinds[byte] ?? 0) & PLAIN) === 0) break;
      high |= byte;
      at += 1;
    }
    if (at > from) this.#tell(piece, from, at, high);
    if (at === length) return at;
    switch (bytes[at]) {
      case LESS:
        return at;
      case AMPERSAND:
        return this.#reference(piece, at);
      case CLOSING_BRACKET:
        return this.#bracket(piece, at);
      case FIRST_OF_THE_LAST:
        requireCharacters(piece.text(at, at + 3));
        this.#tell(piece, at, at + 3, FIRST_OF_THE_LAST);
        return at + 3;
      default:
        throw new XmlError('a character that XML excludes');
    }
  }

  #tell(piece: Piece, from: number, to: number, high: number): void {
    if (this.#handler.wantsText) this.#handler.text(high < 128 ? piece.ascii(from, to) : piece.text(from, to));
    else if (this.#depth === 0 && pastSpace(piece.bytes, from) < to) throw new XmlError('text outside');
  }

  #reference(piece: Piece, at: number): number {
    if (this.#depth === 0) throw new XmlError('text outside');
    const { bytes } = piece;
    const end = bytes.subarray(at, at + longestReference).indexOf(';');
    if (end < 0 && bytes.length - at < longestReference) return this.#keep(bytes, at);
    if (end < 0) throw new XmlError('a reference without an end');
    const text = referred(piece.text(at + 1, at + end));
    if (this.#handler.wantsText) this.#handler.text(text);
    return at + end + 1;
  }

  /** `]]>` may only end a section. */
  #bracket(piece: Piece, at: number): number {
    const { bytes } = piece;
    if (standsAt(bytes, at, sectionEnd)) throw new XmlError('the end of a section that did not begin');
    if (bytes.length - at < 3 && standsAt(sectionEnd, 0, bytes.subarray(at))) return this.#keep(bytes, at);
    this.#tell(piece, at, at + 1, 0);
    return at + 1;
  }

  #markup(piece: Piece, at: number): number {
    const end = this.#marked(piece, at);
    if (end - at > longestTag) throw new XmlError('a tag that is too long');
    return end;
  }

  #marked(piece: Piece, at: number): number {
    switch (piece.bytes[at + 1]) {
      case SLASH:
        return this.#closingTag(piece, at);
      case BANG:
        return this.#declaration(piece, at);
      case QUESTION:
        return this.#instruction(piece, at);
      case undefined:
        return this.#keep(piece.bytes, at);
      default:
        return this.#openingTag(piece, at);
    }
  }

  #openingTag(piece: Piece, from: number): number {
    if (this.#rooted && this.#depth === 0) throw new XmlError('a second root');
    const { bytes } = piece;
    const name = this.#guessed(bytes, from + 1) ?? this.#named(piece, from + 1);
    if (name === undefined) return this.#keepTag(bytes, from);
    let at = from + 1 + name.bytes.length;
    this.#attributes.clear();
    if (bytes[at] !== GREATER) at = this.#attributes.read(piece, at);
    const empty = bytes[at] === SLASH;
    if (empty) at += 1;
    if (at < 0 || at >= bytes.length) return this.#keepTag(bytes, from);
    if (bytes[at] !== GREATER) throw new XmlError('a tag that is not one');
    this.#rooted = true;
    this.#open[this.#depth] = name;
    this.#before[this.#depth] = this.#namespaces.count;
    this.#depth += 1;
    this.#attributes.declareIn(this.#namespaces);
    if (name.prefix === 'xmlns') throw new XmlError('a prefix that is reserved');
    this.#handler.open(name.local, this.#namespaces.of(name.prefix), this.#attributes);
    if (this.#last !== undefined && name.remembered) {
      if (this.#lastEnded) this.#last.nextBeside = name;
      else this.#last.firstInside = name;
    }
    this.#last = name;
    this.#lastEnded = false;
    if (empty) this.#close(name);
    return at + 1;
  }

  /** The name that last followed the previous tag, if it follows again here. */
  #guessed(bytes: Uint8Array, from: number): Name | undefined {
    const guess = this.#lastEnded ? this.#last?.nextBeside : this.#last?.firstInside;
    if (guess === undefined || !standsAt(bytes, from, guess.bytes)) return undefined;
    return ((kinds[bytes[from + guess.bytes.length] ?? 0] ?? 0) & NAME_END) === 0 ? undefined : guess;
  }

  /** @returns undefined when the piece ends before the name does */
  #named(piece: Piece, from: number): Name | undefined {
    const { bytes } = piece;
    const { length } = bytes;
    let hash = 0;
    for (let at = from; at < length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (((kinds[byte] ?? 0) & NAME_END) !== 0) return this.#names.at(piece, from, at, hash);
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    return undefined;
  }

  #closingTag(piece: Piece, from: number): number {
    const { bytes } = piece;
    const name = this.#open[this.#depth - 1];
    if (name === undefined || this.#depth === 0) throw new XmlError('an end without a beginning');
    if (standsAt(bytes, from + 2, name.bytes)) {
      const at = pastSpace(bytes, from + 2 + name.bytes.length);
      if (bytes[at] === GREATER) {
        this.#close(name);
        return at + 1;
      }
    }
    if (!bytes.includes(GREATER, from)) return this.#keepTag(bytes, from);
    throw new XmlError('an end of another element');
  }

  #close(name: Name): void {
    this.#depth -= 1;
    this.#namespaces.forget(this.#before[this.#depth] ?? 0);
    this.#last = name;
    this.#lastEnded = true;
    this.#handler.close();
  }

  #declaration(piece: Piece, at: number): number {
    const { bytes } = piece;
    if (standsAt(bytes, at, commentStart)) {
      this.#inside = 'comment';
      return at + commentStart.length;
    }
    if (standsAt(bytes, at, sectionStart)) {
      if (this.#depth === 0) throw new XmlError('text outside');
      this.#inside = 'section';
      return at + sectionStart.length;
    }
    const begun = bytes.subarray(at);
    if (standsAt(commentStart, 0, begun) || standsAt(sectionStart, 0, begun)) return this.#keep(bytes, at);
    throw new XmlError('a DTD, or markup that is not any');
  }

  #instruction(piece: Piece, at: number): number {
    const { bytes } = piece;
    const end = bytes.indexOf('?>', at + 2);
    if (end < 0) return this.#keepTag(bytes, at);
    const text = piece.text(at + 2, end);
    requireCharacters(text);
    const [target = ''] = text.split(/[ \t\n]/, 1);
    const [prefix, local] = qualifiedName(target);
    if (prefix !== '' || local.toLowerCase() === 'xml') throw new XmlError('an instruction for nobody');
    return end + 2;
  }

  /** The next part of a comment or CDATA section, up to its end or the last bytes that may belong to its end. */
  #passage(piece: Piece, at: number): number {
    const { bytes } = piece;
    const comment = this.#inside === 'comment';
    const found = bytes.indexOf(comment ? '--' : ']]>', at);
    const end = found < 0 ? Math.max(at, endOfPassage(bytes, comment ? 0x2d : CLOSING_BRACKET)) : found;
    const text = piece.text(at, end);
    requireCharacters(text);
    if (!comment && text !== '' && this.#handler.wantsText) this.#handler.text(text);
    if (found < 0) return end === bytes.length ? end : this.#keep(bytes, end);
    if (comment && found + 2 === bytes.length) return this.#keep(bytes, found);
    if (comment && bytes[found + 2] !== GREATER) throw new XmlError('two hyphens within a comment');
    this.#inside = 'content';
    return found + 3;
  }
}

/** Where the trailing run of this byte begins, two bytes at most. */
function endOfPassage(bytes: Uint8Array, mark: number): number {
  let end = bytes.length;
  while (end > bytes.length - 2 && bytes[end - 1] === mark) end -= 1;
  return end;
}
