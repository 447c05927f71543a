import type { Logger } from 'pino';
import { createPeerTrust, type PeerTrust } from './certificates/failures.ts';
import { CertificateError } from './certificates/pem.ts';
import { openTlsFiles, type Tls } from './certificates/tls-files.ts';
import type { Config } from './config/config.ts';
import type { Certificates } from './platform/http/certificate-health.ts';
import { secureDatabase, type SecuredDatabase } from './platform/postgres/secured.ts';
import { UnreadableFileError, type Following } from './values/followed-files.ts';

/** Another side that is reached over TLS. */
interface Peer {
  /** Undefined when Node's own authorities count and nobody asks for a certificate of ours. */
  readonly tls: (() => Tls) | undefined;
  readonly trust: PeerTrust;
}

/** With what the gateway makes and judges its connections. */
export interface SecureConnections {
  readonly bank: Peer;
  readonly tokenIssuer: Peer;
  readonly database: Pick<SecuredDatabase, 'url'> & Partial<Pick<SecuredDatabase, 'ssl'>>;
  /** The certificates of all of them. */
  readonly watched: Certificates;
}

type Settings = Pick<Config, 'kszTls' | 'databaseUrl' | 'databaseAuthoritiesFile'> & {
  readonly tokens: Pick<Config['tokens'], 'authoritiesFile'>;
};

/**
 * Opens the files of certificates and keys; they are read again when they change.
 * @param messagePort those of the port for messages of the Bank, to be watched with the others
 * @throws CertificateError or UnreadableFileError
 */
export function openSecureConnections(
  settings: Settings,
  following: Following,
  logger: Logger,
  messagePort?: Certificates,
): SecureConnections {
  const { databaseUrl, databaseAuthoritiesFile } = settings;
  const bank = bankFiles(settings, following);
  const tokenIssuer = issuerFiles(settings, following);
  const database =
    databaseAuthoritiesFile === undefined ? undefined : secureDatabase(databaseUrl, databaseAuthoritiesFile, following);
  const all = [bank, tokenIssuer, database?.files, messagePort].filter((files) => files !== undefined);
  const trustIn = (peer: string) =>
    createPeerTrust((reason) => {
      logger.error({ peer, reason }, 'a certificate is not accepted');
    });
  return {
    bank: { tls: bank && (() => bank.tls()), trust: trustIn('crossroadsBank') },
    tokenIssuer: { tls: tokenIssuer && (() => tokenIssuer.tls()), trust: trustIn('tokenIssuer') },
    database: database ? { url: database.url, ssl: database.ssl } : { url: databaseUrl },
    watched: {
      certificates: () => all.flatMap((files) => files.certificates()),
      unusable: () => all.flatMap((files) => files.unusable()),
    },
  };
}

/** What is wrong with changed files, for the log. These messages name settings and no paths; of others only the kind is told. */
export function problemOf(error: unknown): object {
  const isPlain = error instanceof CertificateError || error instanceof UnreadableFileError;
  return isPlain ? { why: error.message } : { err: error };
}

function bankFiles({ kszTls }: Settings, following: Following) {
  const { certificateFile, keyFile, authoritiesFile } = kszTls;
  const own = certificateFile !== undefined &&
    keyFile !== undefined && {
      certificate: { path: certificateFile, setting: 'KSZ_CLIENT_CERTIFICATE_FILE', use: 'bankClient' },
      key: { path: keyFile, setting: 'KSZ_CLIENT_KEY_FILE' },
    };
  const authorities = authoritiesFile !== undefined && {
    path: authoritiesFile,
    setting: 'KSZ_AUTHORITIES_FILE',
    use: 'bankAuthorities',
  };
  return own || authorities
    ? openTlsFiles({ ...(own && { own }), ...(authorities && { authorities }) }, following)
    : undefined;
}

function issuerFiles({ tokens: { authoritiesFile: path } }: Settings, following: Following) {
  return path === undefined
    ? undefined
    : openTlsFiles({ authorities: { path, setting: 'TOKEN_AUTHORITIES_FILE', use: 'tokenAuthorities' } }, following);
}
