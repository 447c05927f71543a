import { XmlError } from './error.ts';
import type { Piece } from './piece.ts';

/** A name of an element or attribute in the document, split into prefix and local part. */
export interface Name {
  readonly text: string;
  readonly bytes: Uint8Array;
  /** Empty when there is none. */
  readonly prefix: string;
  readonly local: string;
  /** As {@link NameTable.at} was given it. */
  readonly hash: number;
  /**
   * Whether it is in the table. Only such names are guessed, because a chain of others would keep a whole document in
   * memory.
   */
  readonly remembered: boolean;
  /**
   * The element that last began right after this one began, and right after it ended: most likely the next one again.
   */
  firstInside: Name | undefined;
  nextBeside: Name | undefined;
}

const start =
  'A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}' +
  '\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const rest = `${start}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}`;
// eslint-disable-next-line no-misleading-character-class -- ranges of XML, not characters that someone sees
const qualified = new RegExp(`^(?:([${start}][${rest}]*):)?([${start}][${rest}]*)$`, 'u');

/** Slots; a power of two. */
const SLOTS = 4096;
/** Limit of names in the table, so that a document full of new names cannot make it slow to search. */
const REMEMBERED = 1024;
/** Slots searched for one name, so that names made to share a slot cost no more than new names. */
const PROBES = 8;

/**
 * Splits a name.
 * @returns prefix and local part
 * @throws XmlError
 */
export function qualifiedName(text: string): readonly [prefix: string, local: string] {
  const [, prefix = '', local] = qualified.exec(text) ?? [];
  if (local === undefined) throw new XmlError('a name that XML does not allow');
  return [prefix, local];
}

/** The same text as an internalized string of the engine: two of those are compared by reference. */
function shared(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text;
}

/** Whether these bytes stand at this place. */
export function standsAt(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  const { length } = name;
  if (at + length > bytes.length) return false;
  for (let index = 0; index < length; index += 1) if (bytes[at + index] !== name[index]) return false;
  return true;
}

/**
 * Known names, found by their bytes in a document without making a text: the few names of a service recur thousands of
 * times.
 */
export class NameTable {
  readonly #slots: (Name | undefined)[] = new Array<Name | undefined>(SLOTS).fill(undefined);
  #remembered = 0;

  /**
   * @param hash of the bytes, any function of them
   * @throws XmlError
   */
  at(piece: Piece, from: number, to: number, hash: number): Name {
    let free = -1;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const slot = (hash + probe) & (SLOTS - 1);
      const known = this.#slots[slot];
      if (known === undefined) {
        free = slot;
        break;
      }
      if (known.hash === hash && known.bytes.length === to - from && standsAt(piece.bytes, from, known.bytes)) {
        return known;
      }
    }
    const text = piece.text(from, to);
    const [prefix, local] = qualifiedName(text);
    const remembered = free >= 0 && this.#remembered < REMEMBERED;
    const name: Name = {
      text,
      bytes: Buffer.from(text),
      prefix: shared(prefix),
      local: shared(local),
      hash,
      remembered,
      firstInside: undefined,
      nextBeside: undefined,
    };
    if (remembered) {
      this.#remembered += 1;
      this.#slots[free] = name;
    }
    return name;
  }
}
