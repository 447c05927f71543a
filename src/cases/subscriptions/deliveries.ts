import type { Asked } from '../../access/asked.ts';
import type { Sent } from '../../platform/webhooks/send.ts';
import { sendMessage, type SendingPorts } from './deliver.ts';
import { ownSubscription, type SubscriptionPorts } from './manage.ts';
import { testMessage } from './message.ts';
import type { DeliveryState, OpenDelivery } from './subscription.ts';

/** Which deliveries of a subscription. */
export interface DeliveryQuery {
  readonly subscriptionId: string;
  readonly states: readonly DeliveryState[];
  /** After this place of the feed. */
  readonly after?: number | undefined;
  readonly pageSize: number;
}

/** Deliveries that are open, in the order of the feed. */
export interface DeliveryPage {
  readonly deliveries: readonly OpenDelivery[];
  /** The place of the last one, where there are more. */
  readonly next?: number;
}

/** Lists what is not delivered yet. @throws Problem 404 */
export function queryDeliveries(ports: SubscriptionPorts, asked: Asked<DeliveryQuery>): Promise<DeliveryPage> {
  return ports.door.perform('queryDeliveries', asked, {
    find: (look, { subscriptionId }) => ownSubscription(ports, look, subscriptionId),
    carryOut: async ({ subscriptionId }, _granted, { states, after, pageSize }) => {
      const found = await ports.subscriptions.deliveries(subscriptionId, { states, after, limit: pageSize + 1 });
      const deliveries = found.slice(0, pageSize);
      const last = deliveries.at(-1);
      return {
        outcome: deliveries.length > 0 ? 'answered' : 'noData',
        result: { deliveries, ...(found.length > pageSize && last ? { next: last.event.position } : {}) },
      };
    },
  });
}

/** Has parked deliveries tried again: those of some events, or all. @returns how many @throws Problem 404 */
export function redeliver(
  ports: SubscriptionPorts,
  asked: Asked<{ readonly subscriptionId: string; readonly eventIds?: readonly string[] | undefined }>,
): Promise<number> {
  return ports.door.perform('redeliver', asked, {
    find: (look, { subscriptionId }) => ownSubscription(ports, look, subscriptionId),
    carryOut: async ({ subscriptionId }, { now }, { eventIds }) => {
      const result = await ports.subscriptions.redeliver(subscriptionId, eventIds, now);
      return { outcome: result > 0 ? 'answered' : 'noData', result };
    },
  });
}

/** Sends a message that tells nothing, once, whatever state the subscription is in. @throws Problem 404 */
export function testSubscription(
  ports: SubscriptionPorts & SendingPorts,
  asked: Asked<{ readonly subscriptionId: string }>,
  baseUrl: string,
): Promise<Sent> {
  return ports.door.perform('testSubscription', asked, {
    find: (look, { subscriptionId }) => ownSubscription(ports, look, subscriptionId),
    carryOut: async (subscription, { now }) => {
      const message = testMessage(subscription.subscriptionId, now, baseUrl);
      return { outcome: 'answered', result: await sendMessage(ports, subscription, message, asked.signal) };
    },
  });
}
