import { generateKeyPairSync, randomBytes, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { isIPv4 } from 'node:net';
import {
  bits,
  identifier,
  implicit,
  integer,
  moment,
  nothing,
  octets,
  sequence,
  set,
  tagged,
  utf8,
  yes,
} from './der.ts';

/** A key with its certificate; for sandboxes and tests only. */
export interface Identity {
  readonly key: KeyObject;
  readonly certificate: X509Certificate;
}

interface Wanted {
  readonly commonName: string;
  readonly from: Date;
  readonly until: Date;
  /** Who issues it; the certificate signs itself when left out. */
  readonly issuer?: Identity;
  /** May issue certificates instead of signing messages. */
  readonly isAuthority?: boolean;
  /** What the key may be used for, where it is neither of the two: the bits of RFC 5280, 4.2.1.3. */
  readonly usage?: { readonly bits: number; readonly unused: number };
  readonly modulusLength?: number;
  /** Names of the host that it is for: dotted IPv4 addresses, or names. */
  readonly hosts?: readonly string[];
}

const sha256WithRsa = sequence(identifier('2a864886f70d01010b'), nothing);
const signatures = { bits: 0x80, unused: 7 };
const issuing = { bits: 0x06, unused: 1 };

/** Makes an RSA key and a certificate for it (X.509 version 3). Node has no function that makes one. */
export function makeIdentity(wanted: Wanted): Identity {
  const { commonName, from, until, issuer, isAuthority = false, modulusLength = 2_048, hosts = [] } = wanted;
  const { publicKey, privateKey: key } = generateKeyPairSync('rsa', { modulusLength });
  const usage = wanted.usage ?? (isAuthority ? issuing : signatures);
  const name = nameOf(commonName);
  const signed = sequence(
    tagged(0, integer(Buffer.of(2))),
    integer(Buffer.concat([Buffer.of(1), randomBytes(15)])),
    sha256WithRsa,
    issuer ? nameOf(commonNameOf(issuer.certificate)) : name,
    sequence(moment(from), moment(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(
      3,
      sequence(
        extension('551d13', isAuthority ? sequence(yes) : sequence()),
        extension('551d0f', bits(Buffer.of(usage.bits), usage.unused)),
        ...(hosts.length > 0 ? [extension('551d11', sequence(...hosts.map(generalName)))] : []),
      ),
    ),
  );
  const signature = bits(sign('RSA-SHA256', signed, issuer?.key ?? key));
  return { key, certificate: new X509Certificate(sequence(signed, sha256WithRsa, signature)) };
}

/** The same as text, as it stands in files. */
export function pemOf({ key, certificate }: Identity): { readonly key: string; readonly certificate: string } {
  return {
    key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: certificate.toString(),
  };
}

function nameOf(commonName: string): Buffer {
  return sequence(set(sequence(identifier('550403'), utf8(commonName))));
}

/** Of a certificate that was made here: the subject has nothing else. */
function commonNameOf({ subject }: X509Certificate): string {
  return subject.replace(/^CN=/, '');
}

/** A host in a certificate (RFC 5280, 4.2.1.6). */
function generalName(host: string): Buffer {
  return isIPv4(host) ? implicit(7, Buffer.from(host.split('.').map(Number))) : implicit(2, Buffer.from(host));
}

function extension(id: string, content: Buffer): Buffer {
  return sequence(identifier(id), yes, octets(content));
}
