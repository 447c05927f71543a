import { X509Certificate } from 'node:crypto';
import { CertificateError, certificatesIn, named, privateKeyIn } from '../../../certificates/pem.ts';
import type { WatchedCertificate } from '../../../certificates/tls-files.ts';
import { followFiles, type Following } from '../../../values/followed-files.ts';
import type { SecuritySettings } from './settings.ts';
import type { SigningKey } from './sign.ts';
import { createTrust, requireStrongKey, type Trust } from './trust.ts';

/** What the files hold now. */
export interface KeyFiles {
  signingKey(): SigningKey | undefined;
  trust(): Trust | undefined;
  /** `own`: with which the gateway signs. `trusted`: by which the Bank's signatures are judged. */
  certificates(): readonly WatchedCertificate[];
  /** Uses whose files have changed and cannot be used as they are; what was read before is used. */
  unusable(): readonly string[];
}

/**
 * Keys and certificates from files, read again when the files change: a renewal needs no restart.
 * @throws CertificateError or UnreadableFileError when the files cannot be used at the start
 */
export function openKeyFiles(
  { keyFile, certificateFile, trustedFile, signerName }: SecuritySettings,
  following: Following,
): KeyFiles {
  const pair =
    keyFile === undefined || certificateFile === undefined
      ? undefined
      : followFiles(
          [keyFile, certificateFile],
          ([key = '', certificate = '']) => signingKeyOf(key, certificate),
          following,
        );
  const trusted =
    trustedFile === undefined
      ? undefined
      : followFiles(
          [trustedFile],
          ([pem = '']) => named('KSZ_TRUSTED_SIGNERS_FILE', () => createTrust(pem, signerName)),
          following,
        );

  return {
    signingKey: () => pair?.current(),
    trust: () => trusted?.current(),
    certificates: () => [
      ...untilOf('own', pair === undefined ? [] : [new X509Certificate(pair.current().certificate)]),
      ...untilOf('trusted', trusted?.current().certificates ?? []),
    ],
    unusable: () => [
      ...(pair?.isCurrent() === false ? ['own'] : []),
      ...(trusted?.isCurrent() === false ? ['trusted'] : []),
    ],
  };
}

function untilOf(use: WatchedCertificate['use'], certificates: readonly X509Certificate[]): WatchedCertificate[] {
  return certificates.map(({ validToDate }) => ({ use, until: validToDate.getTime() }));
}

function signingKeyOf(keyPem: string, certificatePem: string): SigningKey {
  const key = named('KSZ_SIGNING_KEY_FILE', () => privateKeyIn(keyPem));
  return named('KSZ_SIGNING_CERTIFICATE_FILE', () => {
    const [certificate] = certificatesIn(certificatePem);
    requireStrongKey(certificate);
    if (!certificate.checkPrivateKey(key)) throw new CertificateError('is not the certificate of the signing key');
    return { key, certificate: certificate.raw };
  });
}
