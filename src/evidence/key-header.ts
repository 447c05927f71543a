const VERSION = 1;

/** What every stored value begins with that a key made: version 1 (a byte), length of the key id (a byte), key id. */
export function keyHeader(keyId: string): Buffer {
  const id = Buffer.from(keyId, 'ascii');
  return Buffer.concat([Buffer.from([VERSION, id.length]), id]);
}

/** A stored value, taken apart. */
export interface Keyed {
  readonly keyId: string;
  readonly header: Buffer;
  readonly content: Buffer;
}

/** @returns undefined when the value is of another form */
export function readKeyed(value: Uint8Array): Keyed | undefined {
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  const [version, length = 0] = bytes;
  if (version !== VERSION || bytes.length < 2 + length) return undefined;
  const header = bytes.subarray(0, 2 + length);
  return { keyId: header.toString('latin1', 2), header, content: bytes.subarray(2 + length) };
}
