import { signatureHeaders } from '../../platform/webhooks/signature.ts';
import type { Sent, WebhookSender } from '../../platform/webhooks/send.ts';
import { pauseAfter, type Pauses } from '../../platform/jobs/work.ts';
import type { Clock } from '../../values/calendar.ts';
import { deliveryType } from './message-view.ts';
import { eventMessage, type Message } from './message.ts';
import type {
  DeliveryResult,
  DeliveryStore,
  DueDelivery,
  Failure,
  FailurePlan,
  Subscription,
  SubscriptionStore,
} from './subscription.ts';

/** What sending one message needs. */
export interface SendingPorts {
  readonly subscriptions: Pick<SubscriptionStore, 'secrets'>;
  readonly webhooks: Pick<WebhookSender, 'send'>;
  readonly clock: Clock;
  /** The real time, whatever day it is in a sandbox: receivers refuse what is signed at another. */
  readonly realClock: Clock;
}

/** What delivering needs. */
export interface DeliveryPorts extends SendingPorts {
  readonly delivering: DeliveryStore;
  readonly webhookPauses: Pauses;
  /** How long a delivery is tried. */
  readonly webhookGiveUpMs: number;
  /** Links in events begin with it. */
  readonly baseUrl: string;
  readonly reportDelivery: (result: DeliveryResult) => void;
}

/** So many deliveries in a row must fail before the receiver, and not the event, is thought to be the reason. */
const failuresBeforeRest = 3;

/**
 * Delivers what is due for a subscription, one after the other, until nothing is due, the receiver fails, another gateway
 * has the work, or the signal is aborted. An attempt that the signal cuts off is made again by whoever goes on.
 * @param lease by which this gateway has the subscription
 */
export async function deliverDue(
  ports: DeliveryPorts,
  { subscriptionId, lease }: { readonly subscriptionId: string; readonly lease: string },
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const due = await ports.delivering.next(subscriptionId, lease, ports.clock());
    if (!due) return;
    const sent = await sendMessage(ports, due.subscription, eventMessage(due.event, ports.baseUrl), signal);
    const now = ports.clock();
    if (sent.result === 'delivered') await ports.delivering.delivered(due, now);
    else await ports.delivering.failed(due, planAfter(due, sent, now, ports));
    ports.reportDelivery(sent.result);
  }
}

/** Signs a message and sends it once. */
export async function sendMessage(
  { subscriptions, webhooks, clock, realClock }: SendingPorts,
  { subscriptionId, url }: Subscription,
  { id, body }: Message,
  signal: AbortSignal,
): Promise<Sent> {
  const secrets = await subscriptions.secrets(subscriptionId, clock());
  const timestamp = Math.floor(realClock() / 1000);
  const headers = {
    'content-type': `${deliveryType}; charset=utf-8`,
    'user-agent': 'social-inquiry-gateway',
    ...signatureHeaders({ id, timestamp, body }, secrets),
  };
  return webhooks.send({ url, headers, body }, signal);
}

/** When to try again after a failed attempt, and what is given up. */
export function planAfter(
  { attempts, failures }: Pick<DueDelivery, 'attempts' | 'failures'>,
  { result, status, pauseMs = 0 }: Sent,
  now: number,
  { webhookPauses, webhookGiveUpMs }: Pick<DeliveryPorts, 'webhookPauses' | 'webhookGiveUpMs'>,
): FailurePlan {
  const failure: Failure = { result, ...(status === undefined ? {} : { status }) };
  const asked = Math.min(pauseMs, webhookPauses.longestMs);
  const inARow = failures + 1;
  const rests = inARow >= failuresBeforeRest || asked > 0;
  return {
    failure,
    now,
    nextAttemptAt: now + Math.max(asked, pauseAfter(attempts + 1, webhookPauses)),
    restUntil: rests ? now + Math.max(asked, pauseAfter(inARow, webhookPauses)) : undefined,
    parkBefore: now - webhookGiveUpMs,
  };
}
