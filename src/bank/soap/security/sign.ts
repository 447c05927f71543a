import { createHash, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { envelopeOf, soapNamespace } from '../soap-envelope.ts';
import { canonicalDocument } from './canonical.ts';
import {
  base64Encoding,
  canonicalization,
  certificateType,
  digestMethod,
  securityNamespace,
  signatureMethod,
  signatureNamespace,
  utilityNamespace,
} from './names.ts';

/** With what the gateway signs. */
export interface SigningKey {
  readonly key: KeyObject;
  /** Its certificate in DER. */
  readonly certificate: Buffer;
}

const signing = promisify(sign);
/** How long a request may be on its way. */
const lifetimeMs = 5 * 60_000;
const utility = `xmlns:wsu="${utilityNamespace}"`;
const bodyStart = `<soapenv:Body xmlns:soapenv="${soapNamespace}" ${utility} wsu:Id="body">`;

/**
 * A SOAP envelope with this body, signed by the X.509 token profile of WS-Security: certificate, timestamp and body are
 * covered. The headers are written in their canonical form, so only the body has to be brought into it.
 * @param body the document inside the body, already written and escaped by the contract's writer
 * @param now milliseconds since 1970, by the real time
 */
export async function inSignedEnvelope(body: string, { key, certificate }: SigningKey, now: number): Promise<string> {
  const signedBody = canonicalDocument(`${bodyStart}${body}</soapenv:Body>`);
  const token =
    `<wsse:BinarySecurityToken xmlns:wsse="${securityNamespace}" ${utility} EncodingType="${base64Encoding}" ` +
    `ValueType="${certificateType}" wsu:Id="token">${certificate.toString('base64')}</wsse:BinarySecurityToken>`;
  const timestamp =
    `<wsu:Timestamp ${utility} wsu:Id="timestamp"><wsu:Created>${new Date(now).toISOString()}</wsu:Created>` +
    `<wsu:Expires>${new Date(now + lifetimeMs).toISOString()}</wsu:Expires></wsu:Timestamp>`;
  const signedInfo =
    `<ds:SignedInfo xmlns:ds="${signatureNamespace}">${algorithm('CanonicalizationMethod', canonicalization)}` +
    algorithm('SignatureMethod', signatureMethod) +
    `${reference('body', signedBody)}${reference('timestamp', timestamp)}${reference('token', token)}</ds:SignedInfo>`;
  const signature = await signing('RSA-SHA256', Buffer.from(signedInfo), key);
  const keyInfo =
    `<wsse:SecurityTokenReference><wsse:Reference URI="#token" ValueType="${certificateType}"/>` +
    '</wsse:SecurityTokenReference>';
  const header =
    `<wsse:Security xmlns:wsse="${securityNamespace}" soapenv:mustUnderstand="1">${token}${timestamp}` +
    `<ds:Signature xmlns:ds="${signatureNamespace}">${signedInfo}` +
    `<ds:SignatureValue>${signature.toString('base64')}</ds:SignatureValue><ds:KeyInfo>${keyInfo}</ds:KeyInfo>` +
    '</ds:Signature></wsse:Security>';
  return envelopeOf(header, signedBody);
}

function algorithm(name: string, uri: string, content = ''): string {
  return `<ds:${name} Algorithm="${uri}">${content}</ds:${name}>`;
}

function reference(id: string, form: string): string {
  const digest = createHash('sha256').update(form).digest('base64');
  return (
    `<ds:Reference URI="#${id}"><ds:Transforms>${algorithm('Transform', canonicalization)}</ds:Transforms>` +
    `${algorithm('DigestMethod', digestMethod)}<ds:DigestValue>${digest}</ds:DigestValue></ds:Reference>`
  );
}
