/** The few forms of DER that a certificate is made of (X.690). */

export function sequence(...parts: readonly Buffer[]): Buffer {
  return value(0x30, ...parts);
}

export function set(...parts: readonly Buffer[]): Buffer {
  return value(0x31, ...parts);
}

/** @param encoded content of the identifier, hexadecimal */
export function identifier(encoded: string): Buffer {
  return value(0x06, Buffer.from(encoded, 'hex'));
}

/** @param bytes of a number that is not negative, the highest first */
export function integer(bytes: Buffer): Buffer {
  return value(0x02, (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

export function utf8(text: string): Buffer {
  return value(0x0c, Buffer.from(text));
}

export const nothing = value(0x05);
export const yes = value(0x01, Buffer.of(0xff));

export function octets(content: Buffer): Buffer {
  return value(0x04, content);
}

/** @param unused bits at the end that do not count */
export function bits(content: Buffer, unused = 0): Buffer {
  return value(0x03, Buffer.of(unused), content);
}

/** A moment as UTCTime, whole seconds, of the years 1950 to 2049. */
export function moment(at: Date): Buffer {
  const digits = at.toISOString().replaceAll(/[-:T]/g, '').slice(2, 14);
  return value(0x17, Buffer.from(`${digits}Z`));
}

/** A part with an explicit tag of its own. */
export function tagged(number: number, content: Buffer): Buffer {
  return value(0xa0 + number, content);
}

/** A part whose tag stands in the place of that of its type. */
export function implicit(number: number, content: Buffer): Buffer {
  return value(0x80 + number, content);
}

function value(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag), lengthOf(content.length), content]);
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  const significant = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
  return Buffer.concat([Buffer.of(0x80 + significant.length), significant]);
}
