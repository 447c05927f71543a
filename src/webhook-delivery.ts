import type { Logger } from 'pino';
import type { SendingPorts } from './cases/subscriptions/deliver.ts';
import { createDeliveryStore } from './cases/subscriptions/delivery-store.ts';
import { createDispatcher } from './cases/subscriptions/dispatcher.ts';
import type { SubscriptionPorts } from './cases/subscriptions/manage.ts';
import { createSubscriptionStore } from './cases/subscriptions/store.ts';
import type { Config } from './config/config.ts';
import type { SsinSealer } from './evidence/sealing.ts';
import type { HealthPart } from './platform/http/health.ts';
import type { Metrics } from './platform/http/metrics.ts';
import { webhookMetrics } from './platform/http/webhook-metrics.ts';
import type { Database } from './platform/postgres/database.ts';
import { storageRequired } from './platform/postgres/storage-required.ts';
import { createAddressRule } from './platform/webhooks/addresses.ts';
import { createWebhookSender } from './platform/webhooks/send.ts';
import type { Clock } from './values/calendar.ts';

/** For everything of an attempt. Half of the time in which nobody else may begin the same one, and less. */
const attemptMs = 10_000;

interface WebhookParts {
  readonly config: Pick<Config, 'webhooks'>;
  readonly database: Database;
  readonly sealer: SsinSealer;
  readonly clock: Clock;
  /** The real time, whatever day it is in a sandbox. */
  readonly realClock: Clock;
  readonly baseUrl: string;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

/** Subscriptions and their deliveries. */
export interface Webhooks {
  /** What the operations on subscriptions need. */
  readonly ports: Omit<SubscriptionPorts, 'door' | 'clock'> & Omit<SendingPorts, 'clock'>;
  readonly health: Readonly<Record<string, HealthPart>>;
  /** Begins to deliver. */
  start(): void;
  /** Delivers no more; what is under way is cut off, and made again later. */
  close(): Promise<void>;
}

/** Puts the parts together. */
export function createWebhooks(parts: WebhookParts): Webhooks {
  const { config, clock, realClock, baseUrl, metrics, logger } = parts;
  const { networks, plainHttp, pauses, giveUpMs } = config.webhooks;
  const webhookTargets = { mayReach: createAddressRule(networks), plainHttp };
  const webhooks = createWebhookSender({ ...webhookTargets, timeoutMs: attemptMs });
  const delivering = createDeliveryStore(parts);
  const figures = () => delivering.figures(clock());
  const ports = { subscriptions: storageRequired(createSubscriptionStore(parts)), webhookTargets, webhooks, realClock };
  const dispatcher = createDispatcher({
    ...ports,
    delivering,
    clock,
    webhookPauses: pauses,
    webhookGiveUpMs: giveUpMs,
    baseUrl,
    reportDelivery: webhookMetrics(metrics.registry, async () => {
      const { waitingSince, unplacedSince, ...counts } = await figures();
      return { ...counts, waitingMs: ageOf(waitingSince, clock()), unplacedMs: ageOf(unplacedSince, realClock()) };
    }),
    onError: (error) => {
      logger.warn({ err: error }, 'events cannot be delivered now');
    },
  });
  return {
    ports,
    health: {
      webhooks: {
        weight: 'notice',
        check: async () => {
          const { parkedLately, failing, gone } = await figures();
          return parkedLately + failing + gone === 0;
        },
      },
    },
    start: () => {
      dispatcher.start();
    },
    close: async () => {
      await dispatcher.stop();
      await webhooks.close();
    },
  };
}

/** @param since when it began, and `now`, milliseconds since 1970 */
function ageOf(since: number | undefined, now: number): number {
  return since === undefined ? 0 : Math.max(0, now - since);
}
