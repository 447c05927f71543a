import { StoreConflictError } from '../../platform/postgres/store-conflict.ts';
import { sendResults } from '../../platform/webhooks/send.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { EventKind, PlacedEvent } from '../events/event.ts';

/** What came of an attempt, for those who read it. */
export const deliveryResults = sendResults;
export type DeliveryResult = (typeof deliveryResults)[number];

/**
 * `active`: events are delivered. `paused`: they wait, because the software said so. `gone`: they wait, because the
 * receiver answered 410.
 */
export const subscriptionStates = ['active', 'paused', 'gone'] as const;
export type SubscriptionState = (typeof subscriptionStates)[number];

/** Where software of a centre wants to be called, and about what. */
export interface Subscription {
  /** UUIDv7. */
  readonly subscriptionId: string;
  readonly centre: EnterpriseNumber;
  /** The software; no other sees the subscription. */
  readonly clientId: string;
  readonly url: string;
  readonly kinds: readonly EventKind[];
  readonly state: SubscriptionState;
  readonly createdBy: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Until when deliveries are also signed with the secret before, milliseconds since 1970. */
  readonly formerUntil?: number;
}

/** How the deliveries of a subscription go. */
export interface Progress {
  readonly waiting: number;
  readonly parked: number;
  /** Since when every delivery fails, milliseconds since 1970. */
  readonly failingSince?: number;
  /** Until when nothing is sent, because deliveries fail, milliseconds since 1970. */
  readonly restingUntil?: number;
  readonly lastDeliveredAt?: number;
  /** What came of the last attempt, when it failed. */
  readonly lastFailure?: Failure;
}

/** A failed attempt. */
export interface Failure {
  readonly result: DeliveryResult;
  /** Status of HTTP, where there was an answer. */
  readonly status?: number;
}

/** An event that is not delivered yet. `parked`: it was tried for long enough, and waits until somebody asks. */
export const deliveryStates = ['waiting', 'parked'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export interface OpenDelivery {
  readonly event: PlacedEvent;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly lastFailure?: Failure;
  /** When it is tried next, milliseconds since 1970; of one that waits. */
  readonly nextAttemptAt?: number;
}

/** What a change gives a subscription. */
export type SubscriptionChange = Pick<Subscription, 'url' | 'kinds'> & { readonly state: 'active' | 'paused' };

/** This software has as many subscriptions as there may be. */
export class TooManySubscriptionsError extends StoreConflictError {
  override readonly name = 'TooManySubscriptionsError';

  constructor() {
    super('the software has as many subscriptions as there may be');
  }
}

/** Where subscriptions are kept. A row that was changed outside the gateway is none. One implementation: PostgreSQL. */
export interface SubscriptionStore {
  /**
   * Adds one; it begins with what happens from now on.
   * @throws TooManySubscriptionsError when there are `most` of this software for this centre
   */
  add(subscription: Subscription, secret: string, most: number): Promise<void>;
  /** Undefined also for one that was ended. */
  find(subscriptionId: string): Promise<Subscription | undefined>;
  /** Those of a software, oldest first. */
  list(centre: EnterpriseNumber, clientId: string): Promise<readonly Subscription[]>;
  /** What is sent goes on at once, also when deliveries failed before. @throws RowChangedError */
  change(subscriptionId: string, to: SubscriptionChange): Promise<Subscription>;
  /** Gives it another secret; the one before is used beside it until a moment. @throws RowChangedError */
  rotate(subscriptionId: string, secret: string, formerUntil: number): Promise<Subscription>;
  /** Ends it, and forgets its secrets and what waits. @throws RowChangedError */
  end(subscriptionId: string): Promise<void>;
  /** The secrets to sign with at a moment: the present one first. @throws RowChangedError */
  secrets(subscriptionId: string, now: number): Promise<readonly string[]>;
  progress(subscriptionIds: readonly string[]): Promise<ReadonlyMap<string, Progress>>;
  deliveries(
    subscriptionId: string,
    filter: { readonly states: readonly DeliveryState[]; readonly after?: number | undefined; readonly limit: number },
  ): Promise<readonly OpenDelivery[]>;
  /** Lets parked deliveries wait again: those of these events, or all. @returns how many */
  redeliver(subscriptionId: string, eventIds: readonly string[] | undefined, now: number): Promise<number>;
}

/** What a gateway needs to deliver. One implementation: PostgreSQL. */
export interface DeliveryStore {
  /** Active subscriptions with something to deliver now, and that no gateway delivers for. */
  due(now: number): Promise<readonly string[]>;
  /**
   * Takes the work for a subscription; nobody else delivers for it for the next minute, or until it is given back.
   * @returns whether this gateway has it; not when another was first
   */
  claim(subscriptionId: string, lease: string): Promise<boolean>;
  giveBack(subscriptionId: string, lease: string): Promise<void>;
  /**
   * The next delivery, with the lease renewed for it. Of one line only the first that waits is given.
   * @returns undefined when there is none now, or the lease was lost
   */
  next(subscriptionId: string, lease: string, now: number): Promise<DueDelivery | undefined>;
  /** It was delivered. */
  delivered(due: DueDelivery, now: number): Promise<void>;
  /** It failed: it is tried again later, or parked. */
  failed(due: DueDelivery, plan: FailurePlan): Promise<void>;
  figures(now: number): Promise<DeliveryFigures>;
}

/** A delivery whose turn it is. */
export interface DueDelivery {
  readonly subscription: Subscription;
  readonly event: PlacedEvent;
  /** Attempts that failed before. */
  readonly attempts: number;
  /** Deliveries of the subscription that failed in a row before. */
  readonly failures: number;
}

/** What follows from a failed attempt. Moments are milliseconds since 1970. */
export interface FailurePlan {
  readonly failure: Failure;
  readonly now: number;
  readonly nextAttemptAt: number;
  /** Until when the whole subscription rests; undefined while others may have more luck. */
  readonly restUntil?: number | undefined;
  /** What has failed since before this moment is parked. */
  readonly parkBefore: number;
}

/** Counts over all subscriptions of all centres. */
export interface DeliveryFigures {
  readonly waiting: number;
  readonly parked: number;
  /** Parked in the last week. */
  readonly parkedLately: number;
  /** Subscriptions of which every delivery fails for an hour. */
  readonly failing: number;
  /** Subscriptions whose receiver answered 410. */
  readonly gone: number;
  /** Since when the oldest delivery waits that a gateway would make, milliseconds since 1970. */
  readonly waitingSince?: number;
  /** When the oldest event was noted that has no place in its feed, milliseconds since 1970 by the real time. */
  readonly unplacedSince?: number;
}
