import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { deliverDue, type DeliveryPorts } from './deliver.ts';

/** Delivers events as long as the gateway runs. */
export interface Dispatcher {
  start(): void;
  /** Sends nothing more; attempts under way are cut off, and made again by another gateway or after the next start. */
  stop(): Promise<void>;
}

/** How often it is looked whether something is to be delivered. */
const lookEveryMs = 1_000;
/** Subscriptions that one gateway serves at the same moment: a slow receiver keeps only its own place. */
const mostAtOnce = 100;

/**
 * Each subscription is served by itself, by one gateway at a time: one whose receiver is slow or dead holds up no other.
 * @param onError is told of failures of the database; the same is tried again at the next look
 */
export function createDispatcher(ports: DeliveryPorts & { readonly onError: (error: unknown) => void }): Dispatcher {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = new Map<string, Promise<void>>();
  let looking: Promise<void> | undefined;

  async function serve(subscriptionId: string): Promise<void> {
    const lease = randomUUID();
    if (!(await ports.delivering.claim(subscriptionId, lease))) return;
    try {
      await deliverDue(ports, { subscriptionId, lease }, signal);
    } finally {
      await ports.delivering.giveBack(subscriptionId, lease);
    }
  }

  function begin(subscriptionId: string): void {
    const served = serve(subscriptionId)
      .catch((error: unknown) => {
        if (!signal.aborted) ports.onError(error);
      })
      .finally(() => running.delete(subscriptionId));
    running.set(subscriptionId, served);
  }

  async function look(): Promise<void> {
    while (!signal.aborted) {
      try {
        const due = await ports.delivering.due(ports.clock());
        for (const id of due) if (!running.has(id) && running.size < mostAtOnce) begin(id);
      } catch (error) {
        ports.onError(error);
      }
      await pause(lookEveryMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  return {
    start: () => {
      looking ??= look();
    },
    stop: async () => {
      stopping.abort();
      await looking;
      await Promise.all(running.values());
    },
  };
}
