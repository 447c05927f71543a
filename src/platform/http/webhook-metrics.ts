import { Counter, Gauge, type Registry } from 'prom-client';

/** What waits and for how long, and which receivers fail. */
export interface WatchedWebhooks {
  readonly waiting: number;
  readonly parked: number;
  readonly failing: number;
  readonly gone: number;
  /** How long the oldest event waits for its place in the feed, milliseconds; 0 when none does. */
  readonly unplacedMs: number;
  /** How long the oldest event waits for a receiver, milliseconds; 0 when none does. */
  readonly waitingMs: number;
}

/**
 * Figures of webhooks. Labels are results and states; neither a receiver nor a centre is in them.
 * @param watched is asked when the figures are read
 * @returns counts an attempt
 */
export function webhookMetrics(registry: Registry, watched: () => Promise<WatchedWebhooks>): (result: string) => void {
  const registers = [registry];
  const attempts = new Counter({
    name: 'gateway_webhook_attempts_total',
    help: 'Attempts to deliver events to software of centres, by result',
    labelNames: ['result'] as const,
    registers,
  });
  new Gauge({
    name: 'gateway_webhook_deliveries',
    help: 'Events that are not delivered yet: tried again (waiting), or given up until somebody asks (parked)',
    labelNames: ['state'] as const,
    registers,
    async collect() {
      const { waiting, parked } = await watched();
      this.set({ state: 'waiting' }, waiting);
      this.set({ state: 'parked' }, parked);
    },
  });
  new Gauge({
    name: 'gateway_webhook_receivers',
    help: 'Receivers of which every delivery fails for an hour (failing), or that are there no more (gone)',
    labelNames: ['state'] as const,
    registers,
    async collect() {
      const { failing, gone } = await watched();
      this.set({ state: 'failing' }, failing);
      this.set({ state: 'gone' }, gone);
    },
  });
  new Gauge({
    name: 'gateway_events_oldest_seconds',
    help: 'How long the oldest event waits: for its place in the feed (unplaced), or for a receiver that is called (waiting)',
    labelNames: ['state'] as const,
    registers,
    async collect() {
      const { unplacedMs, waitingMs } = await watched();
      this.set({ state: 'unplaced' }, unplacedMs / 1000);
      this.set({ state: 'waiting' }, waitingMs / 1000);
    },
  });
  return (result) => {
    attempts.inc({ result });
  };
}
