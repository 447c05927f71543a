import { v7 as uuidv7 } from 'uuid';
import type { Asked } from '../../access/asked.ts';
import type { Door, Look } from '../../access/door.ts';
import { createSecret } from '../../platform/webhooks/signature.ts';
import { faultOf, targetFaults, type TargetRules } from '../../platform/webhooks/target.ts';
import type { Clock } from '../../values/calendar.ts';
import { badRequest, issue, Problem } from '../../values/problem.ts';
import type { EventKind } from '../events/event.ts';
import type { Integration } from '../integrations/integration.ts';
import { notFound } from '../life-cycle.ts';
import {
  TooManySubscriptionsError,
  type Progress,
  type Subscription,
  type SubscriptionChange,
  type SubscriptionStore,
} from './subscription.ts';

/** What managing subscriptions needs. */
export interface SubscriptionPorts {
  readonly door: Door<Integration>;
  readonly subscriptions: SubscriptionStore;
  readonly clock: Clock;
  /** Where webhooks may go. */
  readonly webhookTargets: TargetRules;
}

/** A subscription with how its deliveries go. */
export interface ShownSubscription {
  readonly subscription: Subscription;
  readonly progress: Progress;
}

/** Subscriptions of one software for one centre. */
const most = 20;
/** For so long deliveries are signed with the former secret too. */
const formerMs = 24 * 3_600_000;
const begun: Progress = { waiting: 0, parked: 0 };

export interface NewSubscription {
  readonly url: string;
  readonly kinds: readonly EventKind[];
  /** Made here when undefined. */
  readonly secret?: string | undefined;
}

/**
 * Subscribes the calling software to events of the centre, from now on.
 * @returns the secret when it was made here: it is shown this once
 * @throws Problem 400 for an address that may not be called, 409 when there are too many
 */
export function subscribe(
  ports: SubscriptionPorts,
  asked: Asked<NewSubscription>,
): Promise<ShownSubscription & { readonly secret?: string }> {
  const { centre, clientId, userId } = asked.caller;
  return ports.door.perform('subscribe', asked, {
    find: (_look, { url }) => {
      requireTarget(url, ports);
    },
    carryOut: async (_found, { now }, { url, kinds, secret: given }) => {
      const secret = given ?? createSecret();
      const subscription: Subscription = {
        subscriptionId: uuidv7(),
        centre,
        clientId,
        url,
        kinds,
        state: 'active',
        createdBy: userId,
        createdAt: now,
      };
      try {
        await ports.subscriptions.add(subscription, secret, most);
      } catch (error) {
        throw error instanceof TooManySubscriptionsError ? new Problem('tooManySubscriptions') : error;
      }
      const result = { subscription, progress: begun, ...(given === undefined ? { secret } : {}) };
      return { outcome: 'answered', result };
    },
  });
}

/** Lists the subscriptions of the calling software for the centre. @throws Problem */
export function listSubscriptions(
  ports: SubscriptionPorts,
  asked: Asked<undefined>,
): Promise<readonly ShownSubscription[]> {
  return ports.door.perform('querySubscriptions', asked, {
    find: () => undefined,
    carryOut: async () => {
      const found = await ports.subscriptions.list(asked.caller.centre, asked.caller.clientId);
      const progress = await ports.subscriptions.progress(found.map(({ subscriptionId }) => subscriptionId));
      return {
        outcome: found.length > 0 ? 'answered' : 'noData',
        result: found.map((subscription) => ({
          subscription,
          progress: progress.get(subscription.subscriptionId) ?? begun,
        })),
      };
    },
  });
}

interface Named {
  readonly subscriptionId: string;
}

/** One subscription. @throws Problem 404 for one that is not of this software and centre */
export function readSubscription(ports: SubscriptionPorts, asked: Asked<Named>): Promise<ShownSubscription> {
  return ports.door.perform('querySubscriptions', asked, {
    find: (look, { subscriptionId }) => ownSubscription(ports, look, subscriptionId),
    carryOut: async (subscription) => ({ outcome: 'answered', result: await withProgress(ports, subscription) }),
  });
}

/**
 * Gives a subscription another address, other kinds, or another state. Events that wait are sent to the new address; the
 * kinds are those of events from now on.
 * @throws Problem 400, 404
 */
export function changeSubscription(
  ports: SubscriptionPorts,
  asked: Asked<Named & SubscriptionChange>,
): Promise<ShownSubscription> {
  return ports.door.perform('changeSubscription', asked, {
    find: (look, { subscriptionId, url }) => {
      requireTarget(url, ports);
      return ownSubscription(ports, look, subscriptionId);
    },
    carryOut: async ({ subscriptionId }, _granted, { url, kinds, state }) => {
      const changed = await ports.subscriptions.change(subscriptionId, { url, kinds, state });
      return { outcome: 'answered', result: await withProgress(ports, changed) };
    },
  });
}

/**
 * Gives a subscription another secret. For a day deliveries have a signature of each.
 * @throws Problem 404
 */
export function rotateSecret(
  ports: SubscriptionPorts,
  asked: Asked<Named & Pick<NewSubscription, 'secret'>>,
): Promise<ShownSubscription & { readonly secret?: string }> {
  return ports.door.perform('changeSubscription', asked, {
    find: (look, { subscriptionId }) => ownSubscription(ports, look, subscriptionId),
    carryOut: async ({ subscriptionId }, { now }, { secret: given }) => {
      const secret = given ?? createSecret();
      const changed = await ports.subscriptions.rotate(subscriptionId, secret, now + formerMs);
      const shown = await withProgress(ports, changed);
      return { outcome: 'answered', result: { ...shown, ...(given === undefined ? { secret } : {}) } };
    },
  });
}

/** Ends a subscription; what waits is not delivered any more. @throws Problem 404 */
export function endSubscription(ports: SubscriptionPorts, asked: Asked<Named>): Promise<void> {
  return ports.door.perform('endSubscription', asked, {
    find: (look, { subscriptionId }) => ownSubscription(ports, look, subscriptionId),
    carryOut: async ({ subscriptionId }) => {
      await ports.subscriptions.end(subscriptionId);
      return { outcome: 'answered', result: undefined };
    },
  });
}

/**
 * The subscription of the calling software.
 * @throws DeniedError for one of another centre or software, as for one that nobody has
 */
export async function ownSubscription(
  { subscriptions }: Pick<SubscriptionPorts, 'subscriptions'>,
  look: Look<Integration>,
  subscriptionId: string,
): Promise<Subscription> {
  const { centre, clientId } = look.caller;
  const found = await subscriptions.find(subscriptionId);
  const isOthers = found?.centre === centre && found.clientId !== clientId;
  look.requireOwn(isOthers ? undefined : found?.centre, 'noSuchSubscription');
  if (!found) throw notFound();
  return found;
}

async function withProgress(
  { subscriptions }: Pick<SubscriptionPorts, 'subscriptions'>,
  subscription: Subscription,
): Promise<ShownSubscription> {
  const { subscriptionId } = subscription;
  return { subscription, progress: (await subscriptions.progress([subscriptionId])).get(subscriptionId) ?? begun };
}

/** @throws Problem when nothing may be sent to this address */
function requireTarget(url: string, { webhookTargets }: Pick<SubscriptionPorts, 'webhookTargets'>): void {
  const fault = faultOf(new URL(url), webhookTargets);
  if (!fault) return;
  throw badRequest([issue('invalidInput', { in: 'body', name: 'url' }, { detail: targetFaults[fault] })]);
}
