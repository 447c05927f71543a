import { createHash, sign } from 'node:crypto';
import { XmlC14NMode, XmlDocument, XmlElement } from 'libxml2-wasm';
import type { Identity } from './certificates.ts';
import { algorithms, base64, wss, x509Token } from './wss.ts';

/** A signed message in its parts, so that a lie can put them together in another way. */
export interface SignedMessage {
  /** Certificate, timestamp and signature: the content of the security header. */
  readonly security: string;
  /** The element `Body`, as it was signed. */
  readonly body: string;
}

export interface SigningOptions {
  readonly signer: Identity;
  /** When it is said to be written. */
  readonly created: Date;
  /** Ids that the signature covers; certificate, timestamp and body when left out. */
  readonly covers?: readonly string[];
}

const lifetimeMs = 5 * 60_000;
const exclusive = { mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0 };

/** The ids in a signed reply. */
export const ids = { body: 'id-body', timestamp: 'id-timestamp', token: 'id-token' } as const;

/** Signs the body of a SOAP envelope. */
export function signEnvelope(envelope: string, options: SigningOptions): SignedMessage {
  using document = XmlDocument.fromString(envelope);
  const body = document.get('/s:Envelope/s:Body', { s: wss.soap });
  if (!(body instanceof XmlElement)) throw new NotAnEnvelopeError('a reply has no body');
  body.addNsDeclaration(wss.wsu, 'wsu');
  body.setAttr('Id', ids.body, 'wsu');
  return signBody(body.canonicalizeToString(exclusive), options);
}

/** A reply of the simulator is no SOAP envelope: a programming error. */
class NotAnEnvelopeError extends Error {
  override readonly name = 'NotAnEnvelopeError';
}

/** @param body the element `Body` in its canonical form, with its id */
function signBody(body: string, { signer, created, covers = Object.values(ids) }: SigningOptions): SignedMessage {
  const expires = new Date(created.getTime() + lifetimeMs);
  const token =
    `<wsse:BinarySecurityToken EncodingType="${base64}" ValueType="${x509Token}" wsu:Id="${ids.token}">` +
    `${signer.certificate.raw.toString('base64')}</wsse:BinarySecurityToken>`;
  const timestamp =
    `<wsu:Timestamp wsu:Id="${ids.timestamp}"><wsu:Created>${created.toISOString()}</wsu:Created>` +
    `<wsu:Expires>${expires.toISOString()}</wsu:Expires></wsu:Timestamp>`;
  const forms: Readonly<Record<string, string>> = {
    [ids.body]: body,
    [ids.timestamp]: declaring(timestamp, 'wsu'),
    [ids.token]: declaring(token, 'wsse', 'wsu'),
  };
  const references = covers.map((id) => {
    const digest = createHash('sha256')
      .update(forms[id] ?? '')
      .digest('base64');
    return (
      `<ds:Reference URI="#${id}"><ds:Transforms>${empty('Transform')}</ds:Transforms>${empty('DigestMethod')}` +
      `<ds:DigestValue>${digest}</ds:DigestValue></ds:Reference>`
    );
  });
  const signedInfo =
    `<ds:SignedInfo>${empty('CanonicalizationMethod')}${empty('SignatureMethod')}${references.join('')}` +
    '</ds:SignedInfo>';
  const value = sign('RSA-SHA256', Buffer.from(declaring(signedInfo, 'ds')), signer.key).toString('base64');
  const security =
    `${token}${timestamp}<ds:Signature>${signedInfo}<ds:SignatureValue>${value}</ds:SignatureValue><ds:KeyInfo>` +
    `<wsse:SecurityTokenReference><wsse:Reference URI="#${ids.token}" ValueType="${x509Token}"/>` +
    '</wsse:SecurityTokenReference></ds:KeyInfo></ds:Signature>';
  return { security, body };
}

/** The whole envelope. @param more other blocks of the header */
export function envelopeWith({ security, body }: SignedMessage, more = ''): string {
  const declared = `xmlns:wsse="${wss.wsse}" xmlns:wsu="${wss.wsu}" xmlns:ds="${wss.ds}"`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="${wss.soap}" ${declared}><soap:Header>` +
    `<wsse:Security soap:mustUnderstand="1">${security}</wsse:Security>${more}</soap:Header>${body}</soap:Envelope>`
  );
}

function empty(name: keyof typeof algorithms): string {
  return `<ds:${name} Algorithm="${algorithms[name]}"></ds:${name}>`;
}

/** The canonical form of an element that stands alone: it declares the prefixes that it uses. */
function declaring(element: string, ...prefixes: readonly ('wsse' | 'wsu' | 'ds')[]): string {
  const declarations = prefixes.map((prefix) => ` xmlns:${prefix}="${wss[prefix]}"`).join('');
  return element.replace(/^<[\w:]+/, (start) => start + declarations);
}
