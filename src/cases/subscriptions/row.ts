import type { ColumnType, Selectable } from 'kysely';
import type { SealColumns } from '../../evidence/row-sealing.ts';
import { sealedTable } from '../../evidence/storage/sealed-rows.ts';
import type { EventKind } from '../events/event.ts';
import type { EventTables } from '../events/row.ts';
import type { DeliveryResult, DeliveryState, Failure, Subscription, SubscriptionState } from './subscription.ts';

type Moment = ColumnType<Date, Date, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** Table `subscription`. */
interface SubscriptionTable extends SealColumns {
  readonly subscription_id: string;
  readonly centre: string;
  readonly client_id: string;
  readonly url: string;
  readonly kinds: readonly string[];
  readonly state: SubscriptionState | 'ended';
  readonly secret_sealed: Buffer | null;
  readonly former_secret_sealed: Buffer | null;
  readonly former_until: ColumnType<Date | null, Date | null, Date | null>;
  readonly created_by: string;
  readonly created_at: Moment;
}
export type SubscriptionRow = Selectable<SubscriptionTable>;

/** Table `subscription_progress`. */
interface ProgressTable {
  readonly subscription_id: string;
  readonly reached: number;
  readonly failures: ColumnType<number, number | undefined, number>;
  readonly failing_since: MaybeMoment;
  readonly resting_until: MaybeMoment;
  readonly last_delivered_at: MaybeMoment;
  readonly last_problem: ColumnType<string | null, string | undefined, string | null>;
  readonly last_status: ColumnType<number | null, number | undefined, number | null>;
  readonly lease: ColumnType<string | null, string | undefined, string | null>;
  readonly leased_until: MaybeMoment;
}
export type ProgressRow = Selectable<ProgressTable>;

/** Table `delivery`. */
interface DeliveryTable {
  readonly subscription_id: string;
  readonly event_id: string;
  readonly position: number;
  readonly line: string;
  readonly state: DeliveryState;
  readonly waiting_since: Moment;
  readonly attempts: ColumnType<number, number | undefined, number>;
  readonly first_failed_at: MaybeMoment;
  readonly next_attempt_at: Moment;
  readonly last_problem: ColumnType<string | null, string | undefined, string | null>;
  readonly last_status: ColumnType<number | null, number | undefined, number | null>;
  readonly parked_at: MaybeMoment;
}

export type SubscriptionTables = EventTables & {
  readonly subscription: SubscriptionTable;
  readonly subscription_progress: ProgressTable;
  readonly delivery: DeliveryTable;
};

/** The table as it is sealed: nobody else says where events go, and by which secret a receiver knows them. */
export const subscriptionTable = sealedTable<SubscriptionRow>(
  'subscription',
  ['subscription_id'],
  [
    'subscription_id',
    'centre',
    'client_id',
    'url',
    'kinds',
    'state',
    'secret_sealed',
    'former_secret_sealed',
    'former_until',
    'created_by',
    'created_at',
  ],
);

/** Binds the secrets to their row. */
export const secretContext = (subscriptionId: string) => `secret of subscription ${subscriptionId}`;
export const formerSecretContext = (subscriptionId: string) => `former secret of subscription ${subscriptionId}`;

/** @returns undefined for one that was ended */
export function toSubscription(row: SubscriptionRow): Subscription | undefined {
  const { state } = row;
  if (state === 'ended') return undefined;
  return {
    subscriptionId: row.subscription_id,
    centre: row.centre,
    clientId: row.client_id,
    url: row.url,
    kinds: row.kinds as readonly EventKind[],
    state,
    createdBy: row.created_by,
    createdAt: row.created_at.getTime(),
    ...(row.former_until === null ? {} : { formerUntil: row.former_until.getTime() }),
  };
}

/** What came of the last attempt, when it failed. */
export function failureIn(row: { readonly last_problem: string | null; readonly last_status: number | null }): {
  readonly lastFailure?: Failure;
} {
  if (row.last_problem === null) return {};
  return {
    lastFailure: {
      result: row.last_problem as DeliveryResult,
      ...(row.last_status === null ? {} : { status: row.last_status }),
    },
  };
}
