import type { DecodeLimits } from '../decode.ts';
import type { Transport } from '../transport.ts';
import { openKeyFiles, type WatchedCertificate } from './key-files.ts';
import { securedTransport } from './secured-transport.ts';
import type { SecuritySettings } from './settings.ts';
import type { UntrustedReason } from './untrusted-reply.ts';

/** The signatures between this gateway and the Bank. */
export interface Security {
  /** The same transport, with signatures where a message asks for them. */
  over(transport: Transport): Transport;
  /** The certificates that somebody has to renew. */
  certificates(): readonly WatchedCertificate[];
  /** Replies that were refused since the start. */
  refusals(): readonly { readonly service: string; readonly reason: UntrustedReason; readonly count: number }[];
}

/**
 * @param onProblem is told why changed files of keys and certificates cannot be used
 * @throws CertificateError
 */
export function createSecurity(
  settings: SecuritySettings,
  limits: DecodeLimits,
  onProblem: (error: Error) => void,
): Security {
  const files = openKeyFiles(settings, () => performance.now(), onProblem);
  const refused = new Map<string, { readonly service: string; readonly reason: UntrustedReason; count: number }>();
  return {
    over: (transport) =>
      securedTransport(transport, {
        settings,
        files,
        limits,
        now: Date.now,
        refused(service, reason) {
          const key = `${service} ${reason}`;
          const one = refused.get(key) ?? { service, reason, count: 0 };
          refused.set(key, one);
          one.count += 1;
        },
      }),
    certificates: () => files.certificates(),
    refusals: () => [...refused.values()],
  };
}
