import { createHash, verify, X509Certificate } from 'node:crypto';
import { ParseOption, XmlC14NMode, XmlDocument, XmlElement, XmlError } from 'libxml2-wasm';
import type { FaultProblem } from '../soap-service.ts';
import { algorithms, wss } from './wss.ts';

/** What was found of the signature of a request. */
export type Received =
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'refused'; readonly problem: FaultProblem }
  /** `document`: an envelope with nothing but the signed body. */
  | { readonly kind: 'signed'; readonly document: string };

const oldestMs = 5 * 60_000;
const exclusive = { mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0 };

/** The Bank's own text for this is not public: the code is that of a user who may not ask. */
export function securityProblem(diagnostic: string): FaultProblem {
  return { reasonCode: 'MSG00016', diagnostic };
}

/**
 * Verifies a request as the Bank would: certificate, timestamp and body are signed by somebody whom the authority knows.
 * @param now milliseconds since 1970, by the real time
 */
export function receive(xml: string, authority: X509Certificate, now: number): Received {
  if (!xml.includes(wss.ds) || xml.includes('<!DOCTYPE')) return { kind: 'unsigned' };
  try {
    using document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NONET });
    const body = verified(document, authority, now);
    return { kind: 'signed', document: `<soap:Envelope xmlns:soap="${wss.soap}">${body}</soap:Envelope>` };
  } catch (error) {
    if (error instanceof RefusedSignatureError || error instanceof XmlError) {
      return { kind: 'refused', problem: securityProblem(`The signature of the request: ${error.message.trim()}.`) };
    }
    throw error;
  }
}

/** The message says what is wrong with the signature. */
class RefusedSignatureError extends Error {
  override readonly name = 'RefusedSignatureError';
}

/** @returns the canonical body */
function verified(document: XmlDocument, authority: X509Certificate, now: number): string {
  const all = (path: string, from: XmlElement | XmlDocument = document) => {
    const found = from.find(path, wss);
    return found.filter((node) => node instanceof XmlElement);
  };
  const one = (path: string, from?: XmlElement) => {
    const [first, second] = all(path, from);
    if (!first || second) throw new RefusedSignatureError(`there must be one ${path.split('/').at(-1) ?? ''}`);
    return first;
  };
  const security = one('/soap:Envelope/soap:Header/wsse:Security');
  const body = one('//soap:Body');
  const timestamp = one('wsu:Timestamp', security);
  const token = one('wsse:BinarySecurityToken', security);
  const signature = one('//ds:Signature');
  const signedInfo = one('ds:SignedInfo', signature);
  for (const [name, algorithm] of Object.entries(algorithms)) {
    const others = all(`.//ds:${name}`, signedInfo).some((method) => method.attr('Algorithm')?.value !== algorithm);
    if (others) throw new RefusedSignatureError(`the algorithm of ${name} is not offered`);
  }

  const certificate = certificateIn(token.content, authority, now);
  const value = Buffer.from(one('ds:SignatureValue', signature).content, 'base64');
  const signed = Buffer.from(signedInfo.canonicalizeToString(exclusive));
  if (!verify('RSA-SHA256', signed, certificate.publicKey, value)) {
    throw new RefusedSignatureError('the value does not fit');
  }
  const covered = all('ds:Reference', signedInfo).map((reference) => {
    const id = /^#([\w-]+)$/.exec(reference.attr('URI')?.value ?? '')?.[1] ?? '';
    const element = one(`//*[@wsu:Id='${id}']`);
    const digest = createHash('sha256').update(element.canonicalizeToString(exclusive)).digest('base64');
    if (digest !== one('ds:DigestValue', reference).content.trim()) {
      throw new RefusedSignatureError('a digest does not fit');
    }
    return element;
  });
  for (const element of [body, timestamp, token]) {
    if (!covered.some((other) => other.isSameNode(element))) {
      throw new RefusedSignatureError(`${element.name} is not covered`);
    }
  }
  const [created, expires] = ['wsu:Created', 'wsu:Expires'].map((path) => Date.parse(one(path, timestamp).content));
  const isNow = Math.abs(now - (created ?? Number.NaN)) <= oldestMs && now <= (expires ?? Number.NaN);
  if (!isNow) throw new RefusedSignatureError('the message is too old, or from the future');
  return body.canonicalizeToString(exclusive);
}

function certificateIn(content: string, authority: X509Certificate, now: number): X509Certificate {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(Buffer.from(content, 'base64'));
  } catch {
    throw new RefusedSignatureError('the certificate cannot be read');
  }
  const isKnown = certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
  if (!isKnown) throw new RefusedSignatureError('the certificate is not one of a customer');
  const isValid = certificate.validFromDate.getTime() <= now && now <= certificate.validToDate.getTime();
  if (!isValid) throw new RefusedSignatureError('the certificate is over');
  return certificate;
}
