import { createHash, timingSafeEqual, verify as isSignedWith, type KeyObject } from 'node:crypto';
import { XmlError, type XmlElement } from 'libxml2-wasm';
import { UnreadableReplyError } from '../decode.ts';
import { soapNamespace } from '../soap-envelope.ts';
import { canonical, childrenOf, isNamed, parsed } from './canonical.ts';
import {
  base64Encoding,
  canonicalization,
  certificateType,
  securityNamespace,
  signatureNamespace,
  utilityNamespace,
} from './names.ts';
import type { Screen } from './screen.ts';
import { readSignedInfo, type Reference } from './signed-info.ts';
import { UntrustedReplyError } from './untrusted-reply.ts';

/** The bytes of a message that its signature covers; nothing else of it may be used. */
export interface SignedParts {
  readonly body: string;
  readonly timestamp: string;
  readonly signature: Buffer;
}

/** The elements of a signed message, each where it must stand. */
interface Outline {
  readonly body: XmlElement;
  readonly timestamp: XmlElement;
  readonly token: XmlElement;
  readonly signedInfo: XmlElement;
  readonly signature: Buffer;
  /** What a reference may be to. */
  readonly referable: readonly XmlElement[];
}

/**
 * Verifies the signature of a message. The canonical body and timestamp that it returns are the very bytes whose digests
 * were signed, so that an element put elsewhere in the message cannot be taken for the signed one.
 * @param screen has read the whole document
 * @param keyOf the key of a certificate in DER, or an error if it is not trusted
 * @throws UntrustedReplyError
 */
export function verifySignature(document: Buffer, screen: Screen, keyOf: (token: Buffer) => KeyObject): SignedParts {
  if (screen.count(signatureNamespace, 'Signature') === 0) throw new UntrustedReplyError('unsigned');
  if (!screen.isSingular) throw new UntrustedReplyError('badSignature');
  try {
    using message = parsed(document);
    const outline = outlineOf(message.root);
    const key = keyOf(decoded(outline.token.content));
    const signedInfo = canonical(outline.signedInfo, prefixesOf(outline.signedInfo));
    const { signature } = outline;
    if (!isSignedWith('RSA-SHA256', Buffer.from(signedInfo), key, signature)) {
      throw new UntrustedReplyError('badSignature');
    }
    const covered = coveredBy(readSignedInfo(signedInfo), outline, screen);
    const [body, timestamp] = [covered.get(outline.body), covered.get(outline.timestamp)];
    if (body === undefined || timestamp === undefined) throw new UntrustedReplyError('badSignature');
    return { body, timestamp, signature };
  } catch (error) {
    if (error instanceof UntrustedReplyError) throw error;
    const isAboutDocument = error instanceof XmlError || error instanceof UnreadableReplyError;
    throw isAboutDocument ? new UntrustedReplyError('badSignature', error) : error;
  }
}

/** @throws UntrustedReplyError when an element is not where it must be */
function outlineOf(envelope: XmlElement): Outline {
  if (!isNamed(envelope, soapNamespace, 'Envelope')) throw new UntrustedReplyError('badSignature');
  const [header, body, ...more] = childrenOf(envelope);
  if (!isNamed(header, soapNamespace, 'Header') || !isNamed(body, soapNamespace, 'Body') || more.length > 0) {
    throw new UntrustedReplyError('badSignature');
  }
  const blocks = childrenOf(header);
  const security = childrenOf(only(blocks, securityNamespace, 'Security'));
  const timestamp = only(security, utilityNamespace, 'Timestamp');
  const token = only(security, securityNamespace, 'BinarySecurityToken');
  const [signedInfo, value, keyInfo, ...rest] = childrenOf(only(security, signatureNamespace, 'Signature'));
  if (
    !isNamed(signedInfo, signatureNamespace, 'SignedInfo') ||
    !isNamed(value, signatureNamespace, 'SignatureValue') ||
    !isNamed(keyInfo, signatureNamespace, 'KeyInfo') ||
    rest.length > 0 ||
    !isCertificate(token) ||
    !pointsTo(keyInfo, token)
  ) {
    throw new UntrustedReplyError('badSignature');
  }
  const signature = decoded(value.content);
  return { body, timestamp, token, signedInfo, signature, referable: [body, timestamp, token, ...blocks] };
}

function only(elements: readonly XmlElement[], namespace: string, name: string): XmlElement {
  const [found, second] = elements.filter((element) => isNamed(element, namespace, name));
  if (found === undefined || second !== undefined) throw new UntrustedReplyError('badSignature');
  return found;
}

function isCertificate(token: XmlElement): boolean {
  const encoding = token.attr('EncodingType')?.value ?? base64Encoding;
  return token.attr('ValueType')?.value === certificateType && encoding === base64Encoding;
}

/** Whether the key is said to be that of the token, by a direct reference. */
function pointsTo(keyInfo: XmlElement, token: XmlElement): boolean {
  const [pointer, ...others] = childrenOf(keyInfo);
  if (others.length > 0 || !isNamed(pointer, securityNamespace, 'SecurityTokenReference')) return false;
  const [reference, ...more] = childrenOf(pointer);
  const uri = reference?.attr('URI')?.value;
  return more.length === 0 && isNamed(reference, securityNamespace, 'Reference') && uri === `#${idOf(token) ?? ''}`;
}

/** The id in `wsu:Id`, or in a plain `Id`; undefined when there is none, or two that differ. */
function idOf(element: XmlElement): string | undefined {
  const ids = element.attrs
    .filter(({ name, namespaceUri }) => name === 'Id' && ['', utilityNamespace].includes(namespaceUri))
    .map(({ value }) => value);
  return new Set(ids).size === 1 ? ids[0] : undefined;
}

function prefixesOf(signedInfo: XmlElement): readonly string[] {
  const [method] = childrenOf(signedInfo);
  const [inclusive] = method ? childrenOf(method) : [];
  return isNamed(inclusive, canonicalization, 'InclusiveNamespaces') ? listed(inclusive.attr('PrefixList')?.value) : [];
}

/**
 * The canonical form of every element that the signature covers.
 * @throws UntrustedReplyError when a reference is to something else, or a digest differs
 */
function coveredBy(
  references: readonly Reference[],
  { referable }: Outline,
  screen: Screen,
): ReadonlyMap<XmlElement, string> {
  const covered = new Map<XmlElement, string>();
  for (const { id, prefixes, digest } of references) {
    const element = screen.isUniqueId(id) ? referable.find((candidate) => idOf(candidate) === id) : undefined;
    if (element === undefined || covered.has(element)) throw new UntrustedReplyError('badSignature');
    const form = canonical(element, listed(prefixes));
    const computed = createHash('sha256').update(form).digest();
    if (digest.length !== computed.length || !timingSafeEqual(digest, computed)) {
      throw new UntrustedReplyError('badSignature');
    }
    covered.set(element, form);
  }
  return covered;
}

function listed(prefixes: string | undefined): readonly string[] {
  return (prefixes ?? '').split(/\s+/).filter((prefix) => prefix !== '');
}

function decoded(base64: string): Buffer {
  return Buffer.from(base64.replace(/\s+/g, ''), 'base64');
}
