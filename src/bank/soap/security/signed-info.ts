import { group, inNamespace, many, optional, text, type Decoded } from '../../reply-shape.ts';
import { decoderFor } from '../decode.ts';
import { canonicalization, digestMethod, signatureMethod, signatureNamespace } from './names.ts';
import { UntrustedReplyError } from './untrusted-reply.ts';

/** One part that a signature covers. */
export interface Reference {
  readonly id: string;
  /** Prefixes that its canonical form treats as inclusive, separated by spaces. */
  readonly prefixes: string | undefined;
  readonly digest: Buffer;
}

/** A message has few parts: body, timestamp, certificate, and blocks of the header. */
const mostReferences = 16;

const inclusive = optional(inNamespace(canonicalization, group({}, { attributes: ['PrefixList'] })));
const canonicalized = group({ InclusiveNamespaces: inclusive }, { attributes: ['Algorithm'] });
const method = group({}, { attributes: ['Algorithm'] });
/** Exactly one transform is read: a second one makes the document unreadable. */
const shape = group(
  {
    CanonicalizationMethod: canonicalized,
    SignatureMethod: method,
    Reference: many(
      group(
        { Transforms: group({ Transform: canonicalized }), DigestMethod: method, DigestValue: text },
        { attributes: ['URI'] },
      ),
    ),
  },
  { namespace: signatureNamespace },
);
const decoder = decoderFor([{ name: 'SignedInfo', namespace: signatureNamespace, shape }]);

/**
 * Reads what was signed, from the very bytes that were signed. Only exclusive canonicalization, RSA with SHA-256 and
 * SHA-256 are accepted, references to ids of the same message, and nothing that is not known here.
 * @param canonicalSignedInfo its signature has been verified
 * @throws UntrustedReplyError UnreadableReplyError
 */
export function readSignedInfo(canonicalSignedInfo: string): readonly Reference[] {
  const decoding = decoder.start();
  decoding.write(canonicalSignedInfo);
  const info = decoding.end()['SignedInfo'] as Decoded<typeof shape>;
  const isUsual =
    decoding.unread === 0 &&
    info.CanonicalizationMethod.attributes.Algorithm === canonicalization &&
    info.SignatureMethod.attributes.Algorithm === signatureMethod &&
    info.Reference.length <= mostReferences;
  if (!isUsual) throw new UntrustedReplyError('badSignature');
  return info.Reference.map(({ attributes, Transforms: { Transform }, DigestMethod, DigestValue }) => {
    const { URI = '' } = attributes;
    const isUsualPart =
      URI.length > 1 &&
      URI.startsWith('#') &&
      Transform.attributes.Algorithm === canonicalization &&
      DigestMethod.attributes.Algorithm === digestMethod;
    if (!isUsualPart) throw new UntrustedReplyError('badSignature');
    return {
      id: URI.slice(1),
      prefixes: Transform.InclusiveNamespaces?.attributes.PrefixList,
      digest: Buffer.from(DigestValue.replace(/\s+/g, ''), 'base64'),
    };
  });
}
