import { Counter, Gauge, type Registry } from 'prom-client';
import type { PeerTrust } from '../../certificates/failures.ts';
import type { Certificates } from './certificate-health.ts';

/** What is known of the trust between the gateway and others. */
export interface WatchedTrust extends Certificates {
  /** Replies that were not taken for the Bank's, by their signatures. */
  refusals(): readonly { readonly service: string; readonly reason: string; readonly count: number }[];
  /** Whether connections are accepted, by the name of the other side. */
  readonly peers: Readonly<Record<string, PeerTrust>>;
}

/** Figures of what is not trusted, and of the certificates that somebody has to renew. */
export function certificateMetrics(registry: Registry, watched: WatchedTrust): void {
  new Counter({
    name: 'gateway_untrusted_replies_total',
    help: "Replies that were not taken for the Bank's, by service and reason",
    labelNames: ['service', 'reason'] as const,
    registers: [registry],
    collect() {
      this.reset();
      for (const { service, reason, count } of watched.refusals()) this.inc({ service, reason }, count);
    },
  });
  new Counter({
    name: 'gateway_certificate_failures_total',
    help: 'Requests that failed because a certificate was not accepted: by the other side, and why',
    labelNames: ['peer', 'reason'] as const,
    registers: [registry],
    collect() {
      this.reset();
      for (const [peer, trust] of Object.entries(watched.peers)) {
        for (const { reason, count } of trust.counts()) this.inc({ peer, reason }, count);
      }
    },
  });
  new Gauge({
    name: 'gateway_certificate_expiry_timestamp_seconds',
    help: 'When the first certificate of a use ends: own and trusted (signatures), bankClient, bankAuthorities, tokenAuthorities, databaseClient, databaseAuthorities',
    labelNames: ['use'] as const,
    registers: [registry],
    collect() {
      this.reset();
      const byUse = Map.groupBy(watched.certificates(), ({ use }) => use);
      for (const [use, all] of byUse) this.set({ use }, Math.min(...all.map(({ until }) => until)) / 1000);
    },
  });
  new Gauge({
    name: 'gateway_certificate_files_unusable',
    help: 'Whether the files of a use have changed and cannot be used (1): what was read before is used',
    labelNames: ['use'] as const,
    registers: [registry],
    collect() {
      this.reset();
      for (const { use } of watched.certificates()) this.set({ use }, Number(watched.unusable().includes(use)));
    },
  });
}
