/** What stands behind the header: version 1 of a key of the ring, version 2 of the key of a month. */
type Version = 1 | 2;

/** What every stored value begins with that a key made: version (a byte), length of the key id (a byte), key id. */
export function keyHeader(keyId: string, version: Version = 1): Buffer {
  const id = Buffer.from(keyId, 'ascii');
  return Buffer.concat([Buffer.from([version, id.length]), id]);
}

/** A stored value, taken apart. */
export interface Keyed {
  readonly keyId: string;
  readonly header: Buffer;
  readonly content: Buffer;
}

/** @returns undefined when the value is of another form or version */
export function readKeyed(value: Uint8Array, of: Version = 1): Keyed | undefined {
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  const [version, length = 0] = bytes;
  if (version !== of || bytes.length < 2 + length) return undefined;
  const header = bytes.subarray(0, 2 + length);
  return { keyId: header.toString('latin1', 2), header, content: bytes.subarray(2 + length) };
}
