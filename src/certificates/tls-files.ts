import { createSecureContext } from 'node:tls';
import { followFiles, type FollowedFiles, type Following } from '../values/followed-files.ts';
import { certificatesIn, CertificateError, named, privateKeyIn } from './pem.ts';

/** A certificate that somebody has to renew. */
export interface WatchedCertificate {
  /** What it is for, from a closed list: a label of figures. */
  readonly use: string;
  /** End of its validity, milliseconds since 1970. */
  readonly until: number;
}

/** What a connection is made and judged with, in PEM. */
export interface Tls {
  /** Our own certificate, with what leads to its authority. */
  readonly cert?: string;
  /** Its private key. */
  readonly key?: string;
  /** Authorities that the certificate of the other side must come from. */
  readonly ca?: string;
}

/** A file, what its setting is called, and the use of what it holds. */
interface NamedFile {
  readonly path: string;
  readonly setting: string;
  readonly use: string;
}

export interface TlsFileNames {
  /** Our own certificate and its key: both or neither. */
  readonly own?: { readonly certificate: NamedFile; readonly key: Omit<NamedFile, 'use'> } | undefined;
  readonly authorities?: NamedFile | undefined;
}

/** Files of connections, read again when they change. */
export interface TlsFiles {
  /** The same object until the files change. */
  tls(): Tls;
  certificates(): readonly WatchedCertificate[];
  /** Uses whose files have changed and cannot be used as they are; what was read before is used. */
  unusable(): readonly string[];
}

interface Content extends Tls {
  readonly certificates: readonly WatchedCertificate[];
}

/**
 * Follows the certificates of connections to one other side.
 * @throws CertificateError or UnreadableFileError when they cannot be used at the start
 */
export function openTlsFiles({ own, authorities }: TlsFileNames, following: Following): TlsFiles {
  const uses = [own?.certificate.use, authorities?.use].filter((use) => use !== undefined);
  const paths = [own?.certificate.path, own?.key.path, authorities?.path].filter((path) => path !== undefined);
  const files: FollowedFiles<Content> = followFiles(
    paths,
    (texts) => {
      const left = [...texts];
      const next = () => left.shift() ?? '';
      const ours = own && ownIn(own, next(), next());
      const theirs = authorities && authoritiesIn(authorities, next());
      const { certificates: renewed = [], ...pair } = ours ?? {};
      const { certificates: trusted = [], ...trust } = theirs ?? {};
      return { ...pair, ...trust, certificates: [...renewed, ...trusted] };
    },
    following,
  );
  return {
    tls: () => files.current(),
    certificates: () => files.current().certificates,
    unusable: () => (files.isCurrent() ? [] : uses),
  };
}

/** @throws CertificateError when the two do not fit */
function ownIn({ certificate, key }: NonNullable<TlsFileNames['own']>, certPem: string, keyPem: string) {
  const privateKey = named(key.setting, () => privateKeyIn(keyPem));
  return named(certificate.setting, () => {
    const all = certificatesIn(certPem);
    if (!all[0].checkPrivateKey(privateKey)) throw new CertificateError('is not the certificate of the key');
    requireUsable({ cert: certPem, key: keyPem });
    return { cert: certPem, key: keyPem, certificates: endsOf(certificate.use, all) };
  });
}

/** @throws CertificateError */
function authoritiesIn({ setting, use }: NamedFile, ca: string) {
  return named(setting, () => {
    const all = certificatesIn(ca);
    requireUsable({ ca });
    return { ca, certificates: endsOf(use, all) };
  });
}

/** What the engine refuses, e.g. a key that is too weak, would otherwise fail every connection. */
function requireUsable(tls: Tls): void {
  try {
    createSecureContext(tls);
  } catch (cause) {
    throw new CertificateError('holds something that connections cannot be made with', { cause });
  }
}

function endsOf(use: string, all: readonly { readonly validToDate: Date }[]): readonly WatchedCertificate[] {
  return all.map(({ validToDate }) => ({ use, until: validToDate.getTime() }));
}
