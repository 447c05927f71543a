import type { ConnectionOptions } from 'node:tls';
import { openTlsFiles, type TlsFiles } from '../../certificates/tls-files.ts';
import type { Following } from '../../values/followed-files.ts';

/** A database whose certificate must come from given authorities. */
export interface SecuredDatabase {
  /** Its address, without what the driver would read of files only once. */
  readonly url: string;
  /** For the driver: every new connection takes the certificates that are there then. */
  readonly ssl: ConnectionOptions;
  readonly files: TlsFiles;
}

/** What of an address is about certificates; a connection with authorities is always encrypted and checked. */
const replaced = ['ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'uselibpqcompat'];

/**
 * Follows the files of the connections to a database.
 * @param url may name a client certificate and its key (`sslcert`, `sslkey`)
 * @param authoritiesFile path of the authorities in PEM
 * @throws CertificateError or UnreadableFileError when they cannot be used at the start
 */
export function secureDatabase(url: string, authoritiesFile: string, following: Following): SecuredDatabase {
  const address = new URL(url);
  const { searchParams } = address;
  const [certificate, key] = [searchParams.get('sslcert'), searchParams.get('sslkey')];
  const own = certificate !== null &&
    key !== null && {
      certificate: { path: certificate, setting: 'DATABASE_URL: sslcert', use: 'databaseClient' },
      key: { path: key, setting: 'DATABASE_URL: sslkey' },
    };
  const authorities = { path: authoritiesFile, setting: 'DATABASE_AUTHORITIES_FILE', use: 'databaseAuthorities' };
  const files = openTlsFiles({ authorities, ...(own && { own }) }, following);
  for (const name of replaced) searchParams.delete(name);
  const ssl: ConnectionOptions = {
    get ca() {
      return files.tls().ca;
    },
  };
  if (own) {
    Object.defineProperty(ssl, 'cert', { enumerable: true, configurable: true, get: () => files.tls().cert });
    Object.defineProperty(ssl, 'key', { enumerable: false, configurable: true, get: () => files.tls().key });
  }
  return { url: address.href, ssl, files };
}
