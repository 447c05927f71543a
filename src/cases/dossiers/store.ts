import { sql, type ColumnType, type Kysely, type Transaction } from 'kysely';
import { z } from 'zod';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { belgianDate, type CalendarDate, type Clock } from '../../values/calendar.ts';
import { newWrappedKey, unwrapKey, type ContentKey } from './content.ts';
import { streamStates, type DossierRecord, type DossierStore } from './dossier.ts';

/** Table `dossier`. */
interface DossierTable {
  readonly dossier_id: string;
  readonly integration_id: string;
  readonly asked_by: string;
  readonly asked_at: ColumnType<Date, Date, never>;
  readonly streams: ColumnType<unknown, string, never>;
  readonly kept_until: ColumnType<Date | null, Date | null, never>;
  readonly form: string | null;
  readonly content_sealed: Buffer | null;
}

/** Table `dossier_key`. */
interface DossierKeyTable {
  readonly integration_id: string;
  readonly key_sealed: Buffer;
}

/** What this store reads of the table `integration`. */
interface OpenTable {
  readonly integration_id: string;
  readonly state: string;
  readonly decided_on: string | null;
  readonly end_date: string;
}

type Tables = {
  readonly dossier: DossierTable;
  readonly dossier_key: DossierKeyTable;
  readonly integration: OpenTable;
};

const streamsShape = z.array(z.object({ name: z.string(), state: z.enum(streamStates) }));

/** How many contents one run of the housekeeping purges; the next run takes the rest. */
const limit = 500;

/** Dossiers in PostgreSQL, their answers encrypted under the key of the integration. */
export function createDossierStore({
  database,
  sealer,
  clock,
  form,
}: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: SsinSealer;
  readonly clock: Clock;
  /** Fingerprint of the shape of answers in this release. */
  readonly form: string;
}): DossierStore {
  const query = database.query.$extendTables<Tables>();

  return {
    record: (dossier, content) =>
      query.transaction().execute(async (transaction) => {
        const { dossierId, integrationId, askedBy, at, streams, keptUntil } = dossier;
        const key =
          content === undefined || keptUntil === undefined
            ? undefined
            : await keyOf(transaction, integrationId, belgianDate(clock()), sealer);
        const kept =
          key && content && keptUntil !== undefined
            ? { kept_until: new Date(keptUntil), form, content_sealed: key.seal(content, { dossierId, integrationId }) }
            : { kept_until: null, form: null, content_sealed: null };
        await transaction
          .insertInto('dossier')
          .values({
            dossier_id: dossierId,
            integration_id: integrationId,
            asked_by: askedBy,
            asked_at: new Date(at),
            streams: JSON.stringify(streams.map(({ name, state }) => ({ name, state }))),
            ...kept,
          })
          .execute();
      }),

    find: async (dossierId, integrationId) => {
      const row = await query
        .selectFrom('dossier')
        .select(['dossier_id', 'integration_id', 'asked_by', 'asked_at', 'streams', 'kept_until'])
        .where('dossier_id', '=', dossierId)
        .where('integration_id', '=', integrationId)
        .executeTakeFirst();
      return row && toRecord(row);
    },

    read: async (dossierId) => {
      const now = clock();
      const row = await open(query, belgianDate(now))
        .innerJoin('dossier', 'dossier.integration_id', 'integration.integration_id')
        .innerJoin('dossier_key', 'dossier_key.integration_id', 'integration.integration_id')
        .select(['integration.integration_id', 'content_sealed', 'key_sealed'])
        .where('dossier_id', '=', dossierId)
        .where('form', '=', form)
        .where('kept_until', '>', new Date(now))
        .executeTakeFirst();
      if (!row?.content_sealed) return undefined;
      const { integration_id: integrationId, content_sealed: sealed, key_sealed: wrapped } = row;
      return unwrapKey(wrapped, integrationId, sealer).open(sealed, { dossierId, integrationId });
    },

    purge: async () => {
      const result = await query
        .updateTable('dossier')
        .set({ content_sealed: null })
        .where('dossier_id', 'in', (from) =>
          from
            .selectFrom('dossier')
            .select('dossier_id')
            .where('content_sealed', 'is not', null)
            .where((is) =>
              is.or([
                is('kept_until', '<=', new Date(clock())),
                sql<boolean>`not exists (
                  select from dossier_key where dossier_key.integration_id = dossier.integration_id)`,
              ]),
            )
            .orderBy('kept_until')
            .limit(limit),
        )
        .executeTakeFirst();
      return Number(result.numUpdatedRows);
    },
  };
}

/** Integrations under which something may be kept: those that can still open a stream. */
function open(query: Kysely<Tables>, today: CalendarDate) {
  return query
    .selectFrom('integration')
    .where('integration.state', '=', 'active')
    .where('integration.decided_on', 'is', null)
    .where('integration.end_date', '>=', today);
}

/**
 * The key of an integration; it is made when there is none. The integration stays locked until the end of the transaction:
 * what ends it comes before, and then there is no key, or after, and then destroys this one.
 * @returns undefined when the integration is over
 */
async function keyOf(
  transaction: Transaction<Tables>,
  integrationId: string,
  today: CalendarDate,
  sealer: SsinSealer,
): Promise<ContentKey | undefined> {
  const running = await open(transaction, today)
    .select('integration.integration_id')
    .where('integration.integration_id', '=', integrationId)
    .forShare()
    .executeTakeFirst();
  if (!running) return undefined;
  const find = () =>
    transaction
      .selectFrom('dossier_key')
      .select('key_sealed')
      .where('integration_id', '=', integrationId)
      .executeTakeFirst();
  let row = await find();
  if (!row) {
    // Another request may have made one meanwhile: then that one is used.
    await transaction
      .insertInto('dossier_key')
      .values({ integration_id: integrationId, key_sealed: newWrappedKey(integrationId, sealer) })
      .onConflict((conflict) => conflict.column('integration_id').doNothing())
      .execute();
    row = await find();
  }
  return row && unwrapKey(row.key_sealed, integrationId, sealer);
}

function toRecord(row: {
  readonly dossier_id: string;
  readonly integration_id: string;
  readonly asked_by: string;
  readonly asked_at: Date;
  readonly streams: unknown;
  readonly kept_until: Date | null;
}): DossierRecord {
  return {
    dossierId: row.dossier_id,
    integrationId: row.integration_id,
    askedBy: row.asked_by,
    at: row.asked_at.getTime(),
    streams: streamsShape.parse(row.streams),
    ...(row.kept_until === null ? {} : { keptUntil: row.kept_until.getTime() }),
  };
}
