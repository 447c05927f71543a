import { Counter, Gauge, type Registry } from 'prom-client';

/** What is known of signatures between the gateway and the Bank. */
export interface WatchedSignatures {
  refusals(): readonly { readonly service: string; readonly reason: string; readonly count: number }[];
  /** @returns by use; `until` in milliseconds since 1970 */
  certificates(): readonly { readonly use: string; readonly until: number }[];
}

/** Figures of refused replies, and of the certificates that somebody has to renew. */
export function signatureMetrics(registry: Registry, watched: WatchedSignatures): void {
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
  new Gauge({
    name: 'gateway_certificate_expiry_timestamp_seconds',
    help: 'When the first certificate of a use ends: own (the gateway signs with it) or trusted (replies are judged by it)',
    labelNames: ['use'] as const,
    registers: [registry],
    collect() {
      this.reset();
      const byUse = Map.groupBy(watched.certificates(), ({ use }) => use);
      for (const [use, all] of byUse) this.set({ use }, Math.min(...all.map(({ until }) => until)) / 1000);
    },
  });
}
