import { X509Certificate, type KeyObject } from 'node:crypto';
import { CertificateError, certificatesIn } from '../../../certificates/pem.ts';
import { isForSignatures } from './key-usage.ts';
import { UntrustedReplyError } from './untrusted-reply.ts';

/** Whose signatures count. */
export interface Trust {
  /**
   * The key of a certificate that came with a message.
   * @param token the certificate in DER
   * @param now milliseconds since 1970
   * @throws UntrustedReplyError
   */
  keyOf(token: Buffer, now: number): KeyObject;
  /** The trusted certificates. */
  readonly certificates: readonly X509Certificate[];
}

const leastBits = 2_048;
const remembered = 16;

/**
 * Trust in certificates: a signer is one of them (pinned), or is issued by one of them that is an authority, is meant
 * for signatures and has the expected name. An authority signs for many: its word alone does not make a signer the Bank.
 * @param pem the trusted certificates
 * @param signerName common name of the Bank's certificate; needed when one of them is an authority
 * @throws CertificateError
 */
export function createTrust(pem: string, signerName: string | undefined): Trust {
  const certificates = certificatesIn(pem);
  for (const one of certificates) requireStrongKey(one);
  const authorities = certificates.filter(({ ca }) => ca);
  const pinned = certificates.filter(({ ca }) => !ca);
  if (authorities.length > 0 && signerName === undefined) {
    throw new CertificateError("holds an authority: then KSZ_SIGNER_NAME must say the name in the Bank's certificate");
  }
  const known = new Map<string, X509Certificate>();

  function trusted(token: Buffer): X509Certificate {
    const key = token.toString('base64');
    const before = known.get(key);
    if (before) return before;
    const certificate = read(token);
    const isPinned = pinned.some(({ raw }) => raw.equals(certificate.raw));
    if (!isPinned && !authorities.some((authority) => vouches(authority, certificate, signerName))) {
      throw new UntrustedReplyError('otherSigner');
    }
    // The Bank has few certificates; only trusted ones are kept.
    if (known.size >= remembered) known.clear();
    known.set(key, certificate);
    return certificate;
  }

  return {
    certificates,
    keyOf(token, now) {
      const certificate = trusted(token);
      const issuers = authorities.filter((authority) => certificate.checkIssued(authority));
      const isPinned = pinned.some(({ raw }) => raw.equals(certificate.raw));
      if (!isValidAt(certificate, now) || !(isPinned || issuers.some((issuer) => isValidAt(issuer, now)))) {
        throw new UntrustedReplyError('signerExpired');
      }
      return certificate.publicKey;
    },
  };
}

function read(token: Buffer): X509Certificate {
  try {
    const certificate = new X509Certificate(token);
    requireStrongKey(certificate);
    // A pinned certificate may say nothing of what it is for; what it says must allow signatures.
    if (isForSignatures(certificate.raw) === false) throw new CertificateError('not for signatures');
    return certificate;
  } catch (cause) {
    throw new UntrustedReplyError('otherSigner', cause);
  }
}

function vouches(authority: X509Certificate, certificate: X509Certificate, signerName: string | undefined): boolean {
  return (
    certificate.checkIssued(authority) &&
    certificate.verify(authority.publicKey) &&
    !certificate.ca &&
    isForSignatures(certificate.raw) === true &&
    signerName !== undefined &&
    commonNamesOf(certificate).join() === signerName
  );
}

/** The common names in the subject; a certificate of the Bank has one. */
function commonNamesOf({ subject }: X509Certificate): readonly string[] {
  return subject.split('\n').flatMap((line) => (line.startsWith('CN=') ? [line.slice(3)] : []));
}

/** @throws CertificateError */
export function requireStrongKey({ publicKey }: X509Certificate): void {
  const { asymmetricKeyType, asymmetricKeyDetails } = publicKey;
  if (asymmetricKeyType !== 'rsa' || (asymmetricKeyDetails?.modulusLength ?? 0) < leastBits) {
    throw new CertificateError(`holds a certificate whose key is not RSA of ${leastBits} bits or more`);
  }
}

/** @param now milliseconds since 1970 */
function isValidAt({ validFromDate, validToDate }: X509Certificate, now: number): boolean {
  return validFromDate.getTime() <= now && now <= validToDate.getTime();
}
