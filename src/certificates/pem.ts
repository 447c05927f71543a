import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';

/** Certificates or keys that cannot be used as they are; the message follows the name of the setting. */
export class CertificateError extends Error {
  override readonly name = 'CertificateError';
}

const block = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * The certificates of a file, in its order.
 * @param pem text that holds one or several of them
 * @throws CertificateError
 */
export function certificatesIn(pem: string): readonly [X509Certificate, ...X509Certificate[]] {
  const [first, ...others] = (pem.match(block) ?? []).map((one) => {
    try {
      return new X509Certificate(one);
    } catch (cause) {
      throw new CertificateError('holds a certificate that cannot be read', { cause });
    }
  });
  if (!first) throw new CertificateError('holds no certificate in PEM');
  return [first, ...others];
}

/** @throws CertificateError */
export function privateKeyIn(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (cause) {
    throw new CertificateError('holds no private key in PEM without a passphrase', { cause });
  }
}

/** Puts the name of the setting before what is wrong with its file. */
export function named<T>(setting: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    throw new CertificateError(`${setting} ${error.message}`, { cause: error });
  }
}
