import { Gauge, type Registry } from 'prom-client';

/** What is known of the tree of the ledger. */
export interface WatchedLedger {
  state(): string;
  waitingMs(): number;
  size(): number;
  foreign(): readonly unknown[];
}

/** Figures of the evidence: whether rows get their place in time, and whether all that is there was written by gateways. */
export function ledgerMetrics(registry: Registry, ledger: WatchedLedger): void {
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  gauge(
    'gateway_ledger_lag_seconds',
    'How long the oldest evidence of this process has waited for its place in the tree',
    () => ledger.waitingMs() / 1000,
  );
  gauge('gateway_ledger_leaves', 'Rows in the tree of the ledger when this process last looked', () => ledger.size());
  gauge(
    'gateway_ledger_trusted',
    'Whether the ledger continues what this process saw (1) or data are withheld (0)',
    () => (['ready', 'late'].includes(ledger.state()) ? 1 : 0),
  );
  gauge(
    'gateway_ledger_foreign_rows',
    'Chains with a row that its process did not write, or that is gone, as the placing process found them',
    () => ledger.foreign().length,
  );
}
