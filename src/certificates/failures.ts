/**
 * Why a secure connection could not be made. `untrusted`: the certificate of the other side does not come from an
 * authority that is trusted, or is revoked or malformed. `notValidNow`: its validity is over or has not begun.
 * `otherName`: it is for another host. `ownRefused`: the other side does not accept ours.
 */
export type CertificateReason = 'untrusted' | 'notValidNow' | 'otherName' | 'ownRefused';

/** Codes of Node for a certificate that OpenSSL does not accept: its documentation of TLS, "X509 certificate error codes". */
const codes: Readonly<Record<string, CertificateReason>> = {
  CERT_HAS_EXPIRED: 'notValidNow',
  CERT_NOT_YET_VALID: 'notValidNow',
  ERR_TLS_CERT_ALTNAME_INVALID: 'otherName',
  HOSTNAME_MISMATCH: 'otherName',
  CERT_CHAIN_TOO_LONG: 'untrusted',
  CERT_REJECTED: 'untrusted',
  CERT_REVOKED: 'untrusted',
  CERT_SIGNATURE_FAILURE: 'untrusted',
  CERT_UNTRUSTED: 'untrusted',
  CRL_HAS_EXPIRED: 'untrusted',
  CRL_NOT_YET_VALID: 'untrusted',
  CRL_SIGNATURE_FAILURE: 'untrusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'untrusted',
  ERROR_IN_CERT_NOT_AFTER_FIELD: 'untrusted',
  ERROR_IN_CERT_NOT_BEFORE_FIELD: 'untrusted',
  ERROR_IN_CRL_LAST_UPDATE_FIELD: 'untrusted',
  ERROR_IN_CRL_NEXT_UPDATE_FIELD: 'untrusted',
  INVALID_CA: 'untrusted',
  INVALID_PURPOSE: 'untrusted',
  PATH_LENGTH_EXCEEDED: 'untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted',
  UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: 'untrusted',
  UNABLE_TO_DECRYPT_CERT_SIGNATURE: 'untrusted',
  UNABLE_TO_DECRYPT_CRL_SIGNATURE: 'untrusted',
  UNABLE_TO_GET_CRL: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted',
  // What Node has no name for, e.g. a key that is too weak.
  UNSPECIFIED: 'untrusted',
};

/** Alerts with which the other side refuses our certificate (RFC 8446, 6.2), as the versions of OpenSSL write them. */
const refusals =
  /^ERR_SSL_\S*ALERT_(BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_(REVOKED|EXPIRED|UNKNOWN|REQUIRED)|NO_CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)$/;

/** How many causes behind an error are looked at. */
const deepest = 5;

/** @returns undefined when the error, and what caused it, is about something else */
export function certificateReasonOf(error: unknown): CertificateReason | undefined {
  let one = error;
  for (let depth = 0; depth < deepest && one instanceof Error; depth += 1) {
    const { code } = one as { readonly code?: unknown };
    if (typeof code === 'string') {
      if (Object.hasOwn(codes, code)) return codes[code];
      if (refusals.test(code)) return 'ownRefused';
    }
    one = one.cause;
  }
  return undefined;
}

/** Whether the certificates between the gateway and one other side are accepted. */
export interface PeerTrust {
  /**
   * Takes in an error of a connection.
   * @returns why it failed, when that is because of a certificate
   */
  failed(error: unknown): CertificateReason | undefined;
  /** The other side answered on a connection. */
  reached(): void;
  /** Why the last connection failed; undefined when it did not because of a certificate. */
  standing(): CertificateReason | undefined;
  /** Requests that failed since the start. */
  counts(): readonly { readonly reason: CertificateReason; readonly count: number }[];
}

/** @param onFailure is told when it begins to fail, and again when the reason changes */
export function createPeerTrust(onFailure: (reason: CertificateReason) => void): PeerTrust {
  const counts = new Map<CertificateReason, number>();
  let standing: CertificateReason | undefined;
  return {
    failed(error) {
      const reason = certificateReasonOf(error);
      if (reason === undefined) return undefined;
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
      if (standing !== reason) onFailure(reason);
      standing = reason;
      return reason;
    },
    reached() {
      standing = undefined;
    },
    standing: () => standing,
    counts: () => [...counts].map(([reason, count]) => ({ reason, count })),
  };
}
