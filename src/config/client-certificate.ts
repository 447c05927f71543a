import { createPrivateKey, X509Certificate } from 'node:crypto';

/**
 * Whether the gateway can show the Bank who it is. Otherwise it would start, and every message would fail.
 * @param certificate in PEM, perhaps followed by those of authorities; undefined when there is none
 * @param key in PEM, not encrypted
 * @returns what is wrong
 */
export function unfitClientKey(certificate: string | undefined, key: string | undefined): string | undefined {
  if (certificate === undefined || key === undefined) return undefined;
  try {
    const fits = new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key));
    return fits ? undefined : 'KSZ_CLIENT_KEY_FILE is not the key of KSZ_CLIENT_CERTIFICATE_FILE';
  } catch {
    return 'KSZ_CLIENT_CERTIFICATE_FILE and KSZ_CLIENT_KEY_FILE must hold a certificate and its private key in PEM, the key not encrypted';
  }
}
