import type { DecodeLimits } from '../decode.ts';
import type { Transport } from '../transport.ts';
import type { WatchedCertificate } from '../../../certificates/tls-files.ts';
import type { Following } from '../../../values/followed-files.ts';
import { openKeyFiles } from './key-files.ts';
import { securedTransport } from './secured-transport.ts';
import type { SecuritySettings } from './settings.ts';
import type { UntrustedReason } from './untrusted-reply.ts';

/** The signatures between this gateway and the Bank. */
export interface Security {
  /** The same transport, with signatures where a message asks for them. */
  over(transport: Transport): Transport;
  /** The certificates that somebody has to renew. */
  certificates(): readonly WatchedCertificate[];
  /** Uses whose files have changed and cannot be used as they are. */
  unusable(): readonly string[];
  /** Replies that were refused since the start. */
  refusals(): readonly { readonly service: string; readonly reason: UntrustedReason; readonly count: number }[];
}

/** @throws CertificateError or UnreadableFileError */
export function createSecurity(settings: SecuritySettings, limits: DecodeLimits, following: Following): Security {
  const files = openKeyFiles(settings, following);
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
    unusable: () => files.unusable(),
    refusals: () => [...refused.values()],
  };
}
