import { isUtf8 } from 'node:buffer';
import { XmlError } from './error.ts';

const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const none = Buffer.alloc(0);

/**
 * A piece of a document, whole characters. It is read as bytes, and its texts are slices of one text with a character
 * per byte: slicing a text costs a fraction of decoding bytes.
 */
export class Piece {
  readonly bytes: Buffer;
  readonly #byByte: string;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.#byByte = bytes.toString('latin1');
  }

  /** The text at a place where all bytes are below 128. It keeps the whole piece in memory. */
  ascii(from: number, to: number): string {
    return this.#byByte.slice(from, to);
  }

  /** The text at any place, a copy. */
  text(from: number, to: number): string {
    return this.bytes.toString('utf8', from, to);
  }
}

/** Turns arriving chunks into whole characters of valid UTF-8 with line feeds as line ends (XML 1.0, 2.11). */
export class Input {
  #cut: Buffer = none;
  #afterReturn = false;

  /** @throws XmlError when it is not UTF-8 */
  next(chunk: Uint8Array): Buffer {
    let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (this.#cut.length > 0) bytes = Buffer.concat([this.#cut, bytes]);
    this.#cut = none;
    if (!isUtf8(bytes)) {
      const whole = bytes.length - lengthOfCut(bytes);
      // This is a copy, because the owner of the chunk may reuse its memory.
      this.#cut = Buffer.from(bytes.subarray(whole));
      bytes = bytes.subarray(0, whole);
      if (this.#cut.length === 0 || !isUtf8(bytes)) throw new XmlError('bytes that are not UTF-8');
    }
    return this.#withoutReturns(bytes);
  }

  /** Whether the last character is incomplete. */
  get unfinished(): boolean {
    return this.#cut.length > 0;
  }

  #withoutReturns(bytes: Buffer): Buffer {
    if (bytes.length === 0) return bytes;
    const fed = this.#afterReturn && bytes[0] === LINE_FEED ? bytes.subarray(1) : bytes;
    this.#afterReturn = bytes[bytes.length - 1] === CARRIAGE_RETURN;
    if (!fed.includes(CARRIAGE_RETURN)) return fed;
    return Buffer.from(fed.toString('latin1').replace(/\r\n?/g, '\n'), 'latin1');
  }
}

/** Number of bytes of an incomplete character at the end; 0 when there is none. */
function lengthOfCut(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}
