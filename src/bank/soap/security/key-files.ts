import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { SecuritySettings } from './settings.ts';
import type { SigningKey } from './sign.ts';
import { CertificateError, certificatesIn, createTrust, requireStrongKey, type Trust } from './trust.ts';

/** A certificate that somebody has to renew. */
export interface WatchedCertificate {
  /** `own`: with which the gateway signs. `trusted`: by which the Bank's signatures are judged. */
  readonly use: 'own' | 'trusted';
  /** End of its validity, milliseconds since 1970. */
  readonly until: number;
}

/** What the files hold now. */
export interface KeyFiles {
  signingKey(): SigningKey | undefined;
  trust(): Trust | undefined;
  certificates(): readonly WatchedCertificate[];
}

/** How often the files are looked at. */
const lookEveryMs = 5_000;

/**
 * Keys and certificates from files, read again when the files change: a renewal needs no restart. Files that do not fit
 * are left aside, with a word in the log, and what was read before stays; a key and its certificate are replaced one
 * after the other.
 * @param clock monotonic, in milliseconds
 * @param onProblem is told, once for each change, why changed files cannot be used
 * @throws CertificateError when the files cannot be used at the start
 */
export function openKeyFiles(
  { keyFile, certificateFile, trustedFile, signerName }: SecuritySettings,
  clock: () => number,
  onProblem: (error: CertificateError) => void,
): KeyFiles {
  const pair =
    keyFile === undefined || certificateFile === undefined
      ? undefined
      : following([keyFile, certificateFile], ([key = '', certificate = '']) => signingKeyOf(key, certificate));
  const trusted =
    trustedFile === undefined
      ? undefined
      : following([trustedFile], ([pem = '']) => named('KSZ_TRUSTED_SIGNERS_FILE', () => createTrust(pem, signerName)));

  /** @returns what the files hold, as of the last look */
  function following<T>(paths: readonly string[], make: (texts: readonly string[]) => T): () => T {
    let version = versionOf(paths);
    let value = make(paths.map(textOf));
    let lookedAt = clock();
    return () => {
      if (clock() - lookedAt < lookEveryMs) return value;
      lookedAt = clock();
      try {
        const found = versionOf(paths);
        if (found === version) return value;
        version = found;
        value = make(paths.map(textOf));
      } catch (error) {
        if (!(error instanceof CertificateError)) throw error;
        onProblem(error);
      }
      return value;
    };
  }

  return {
    signingKey: () => pair?.(),
    trust: () => trusted?.(),
    certificates: () => [
      ...untilOf('own', pair === undefined ? [] : [new X509Certificate(pair().certificate)]),
      ...untilOf('trusted', trusted?.().certificates ?? []),
    ],
  };
}

function untilOf(use: WatchedCertificate['use'], certificates: readonly X509Certificate[]): WatchedCertificate[] {
  return certificates.map(({ validToDate }) => ({ use, until: validToDate.getTime() }));
}

function signingKeyOf(keyPem: string, certificatePem: string): SigningKey {
  const key = named('KSZ_SIGNING_KEY_FILE', () => {
    try {
      return createPrivateKey(keyPem);
    } catch (cause) {
      throw new CertificateError('holds no private key in PEM without a passphrase', { cause });
    }
  });
  return named('KSZ_SIGNING_CERTIFICATE_FILE', () => {
    const [certificate] = certificatesIn(certificatePem);
    if (certificate === undefined) throw new CertificateError('holds no certificate in PEM');
    requireStrongKey(certificate);
    if (!certificate.checkPrivateKey(key)) throw new CertificateError('is not the certificate of the signing key');
    return { key, certificate: certificate.raw };
  });
}

/** Puts the name of the setting before the problem. */
function named<T>(setting: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    throw new CertificateError(`${setting} ${error.message}`, { cause: error });
  }
}

/** Changes whenever one of the files does, also when a link is turned to another file. */
function versionOf(paths: readonly string[]): string {
  return paths
    .map((path) =>
      onDisk(
        () => statSync(path),
        ({ mtimeMs, size, ino }) => [mtimeMs, size, ino],
      ),
    )
    .join();
}

function textOf(path: string): string {
  return onDisk(
    () => readFileSync(path, 'utf8'),
    (text) => text,
  );
}

/** The message leaves out the path: it could be a secret in the wrong place. */
function onDisk<From, To>(read: () => From, use: (value: From) => To): To {
  try {
    return use(read());
  } catch (cause) {
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
    throw new CertificateError(`a file of the signatures cannot be read (${code})`, { cause });
  }
}
