import { z } from 'zod';
import { isSecret } from '../../platform/webhooks/signature.ts';
import { eventKindNames } from '../events/event.ts';
import { eventView, viewEvent } from '../events/view.ts';
import { moment } from '../views.ts';
import type { ShownSubscription } from './manage.ts';
import {
  deliveryResults,
  deliveryStates,
  subscriptionStates,
  type Failure,
  type OpenDelivery,
} from './subscription.ts';

const status = z.int().describe('Status of HTTP, where there was an answer.');

const failureView = z
  .object({
    result: z
      .enum(deliveryResults)
      .describe(
        '`gone`: it answered 410. `refused`: another status than 2xx. `redirected`: no redirect is followed. `addressNotAllowed`: the name leads to an address that may not be called.',
      ),
    status: status.optional(),
  })
  .meta({ id: 'DeliveryFailure' });

export const secretText = z.string().max(100).refine(isSecret, 'write whsec_ and 24 to 64 bytes in base64').meta({
  description: 'Secret of Standard Webhooks: `whsec_` and 24 to 64 bytes in base64. Made here when left out.',
});

export const urlText = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .describe(
    'Where to send: https, port 443 or from 1024 on, on the public Internet or in a network that the installation allows. An installation for trials may allow http too, port 80 or from 1024 on; `npm run sandbox` does, also to 127.0.0.1 and localhost. Events contain no personal data.',
  );

export const subscriptionView = z
  .object({
    href: z.url(),
    subscriptionId: z.uuid(),
    url: z.string(),
    kinds: z.array(z.enum(eventKindNames)),
    state: z
      .enum(subscriptionStates)
      .describe('`paused` and `gone`: events wait. `gone`: the receiver answered 410; set it to `active` to go on.'),
    createdAt: moment,
    secret: z.string().optional().describe('Only in the answer in which it was made. Keep it: it is not shown again.'),
    formerSecretUntil: moment.optional().describe('Until then deliveries have a signature of the former secret too.'),
    waiting: z.int().describe('Events that are not delivered yet.'),
    parked: z.int().describe('Events that were tried for days and wait until somebody asks for them.'),
    failingSince: moment.optional().describe('Since when every delivery fails.'),
    restingUntil: moment.optional().describe('Until then nothing is sent, because deliveries fail.'),
    lastDeliveredAt: moment.optional(),
    lastFailure: failureView.optional().describe('What came of the last attempt, when it failed.'),
  })
  .meta({ id: 'Subscription', description: 'Where software of a centre is called, and about what.' });

export const deliveryView = z
  .object({
    event: eventView,
    state: z.enum(deliveryStates),
    attempts: z.int(),
    nextAttemptAt: moment.optional(),
    lastFailure: failureView.optional(),
  })
  .meta({ id: 'OpenDelivery', description: 'An event that is not delivered yet.' });

export const testView = z
  .object({ result: z.enum(deliveryResults), status: status.optional() })
  .meta({ id: 'TestDelivery', description: 'What came of the attempt.' });

const at = (milliseconds: number) => new Date(milliseconds).toISOString();

/** @param baseUrl links begin with it */
export function viewSubscription(
  { subscription, progress, secret }: ShownSubscription & { readonly secret?: string },
  baseUrl: string,
): z.infer<typeof subscriptionView> {
  const { subscriptionId, url, kinds, state, createdAt, formerUntil } = subscription;
  const { failingSince, restingUntil, lastDeliveredAt, lastFailure } = progress;
  return {
    href: `${baseUrl}/subscriptions/${subscriptionId}`,
    subscriptionId,
    url,
    kinds: [...kinds],
    state,
    createdAt: at(createdAt),
    ...(secret === undefined ? {} : { secret }),
    ...(formerUntil === undefined ? {} : { formerSecretUntil: at(formerUntil) }),
    waiting: progress.waiting,
    parked: progress.parked,
    ...(failingSince === undefined ? {} : { failingSince: at(failingSince) }),
    ...(restingUntil === undefined ? {} : { restingUntil: at(restingUntil) }),
    ...(lastDeliveredAt === undefined ? {} : { lastDeliveredAt: at(lastDeliveredAt) }),
    ...viewFailure(lastFailure),
  };
}

/** @param baseUrl links begin with it */
export function viewDelivery(
  { event, state, attempts, nextAttemptAt, lastFailure }: OpenDelivery,
  baseUrl: string,
): z.infer<typeof deliveryView> {
  return {
    event: viewEvent(event, baseUrl),
    state,
    attempts,
    ...(nextAttemptAt === undefined ? {} : { nextAttemptAt: at(nextAttemptAt) }),
    ...viewFailure(lastFailure),
  };
}

function viewFailure(lastFailure: Failure | undefined) {
  return lastFailure === undefined ? {} : { lastFailure: { ...lastFailure } };
}
