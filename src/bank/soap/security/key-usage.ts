/** `id-ce-keyUsage`, 2.5.29.15. */
const keyUsageId = Buffer.from([0x55, 0x1d, 0x0f]);
const SEQUENCE = 0x30;
const OBJECT_IDENTIFIER = 0x06;
const OCTET_STRING = 0x04;
const BIT_STRING = 0x03;
const EXTENSIONS = 0xa3;

/** A value of DER: its tag and content. */
interface Value {
  readonly tag: number;
  readonly content: Buffer;
}

/**
 * Whether a certificate says that its key is for digital signatures (RFC 5280, 4.2.1.3). Node shows only the extended
 * key usage, and whether it is an authority.
 * @param der the certificate, which Node has read before: it is well-formed
 * @returns undefined when it does not say, or says it in a form that is not DER
 */
export function isForSignatures(der: Buffer): boolean | undefined {
  const [certificate] = valuesIn(der);
  const [signed] = valuesIn(certificate?.content);
  const wrapped = valuesIn(signed?.content).find(({ tag }) => tag === EXTENSIONS);
  const [extensions] = valuesIn(wrapped?.content);
  for (const { tag, content } of valuesIn(extensions?.content)) {
    const parts = tag === SEQUENCE ? valuesIn(content) : [];
    const [id] = parts;
    if (id?.tag !== OBJECT_IDENTIFIER || !id.content.equals(keyUsageId)) continue;
    const held = parts.at(-1);
    const [bits] = held?.tag === OCTET_STRING ? valuesIn(held.content) : [];
    // The first byte is the number of unused bits; bit 0 of the usage is the highest.
    const usage = bits?.tag === BIT_STRING ? (bits.content[1] ?? 0) : 0;
    return (usage & 0x80) !== 0;
  }
  return undefined;
}

/** The values that stand one after another; those up to the first that is not DER. */
function valuesIn(der: Buffer | undefined): readonly Value[] {
  const values: Value[] = [];
  let at = 0;
  while (der !== undefined && at + 2 <= der.length) {
    const tag = der[at] ?? 0;
    const first = der[at + 1] ?? 0;
    const bytes = first < 0x80 ? 0 : first & 0x7f;
    if (bytes > 4 || first === 0x80 || at + 2 + bytes > der.length) break;
    const length = bytes === 0 ? first : der.readUIntBE(at + 2, bytes);
    const from = at + 2 + bytes;
    if (from + length > der.length) break;
    values.push({ tag, content: der.subarray(from, from + length) });
    at = from + length;
  }
  return values;
}
