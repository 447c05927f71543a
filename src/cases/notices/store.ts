import { sql } from 'kysely';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { createBatcher, type Settled } from '../../platform/batching.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { fromRows, integrationColumns } from '../integrations/row.ts';
import { noticeContext, type MessageQuery, type MessageTables, type NoticeTable } from './message-row.ts';
import { isNumberChanged, type Notice, type Noticed, type NoticeOfIntegration, type NoticeStore } from './notice.ts';

/** Notices in PostgreSQL. What they say is encrypted. */
export function createNoticeStore({
  database,
  sealer,
}: {
  readonly database: Pick<Database, 'query' | 'kept'>;
  readonly sealer: SsinSealer;
}): NoticeStore {
  const query: MessageQuery = database.query.$extendTables<MessageTables>();

  async function of(integrationIds: readonly string[]): Promise<ReadonlyMap<string, readonly Notice[]>> {
    if (integrationIds.length === 0) return new Map();
    const rows = await query
      .selectFrom('notice')
      .selectAll()
      .where('integration_id', 'in', integrationIds)
      .orderBy('notice_id', 'desc')
      .execute();
    return Map.groupBy(
      rows.map((row) => toNotice(row, sealer)),
      ({ integrationId }) => integrationId,
    );
  }

  return {
    list: async (centre, { today, after, limit }) => {
      const found: NoticeOfIntegration[] = [];
      for (let from = after; ;) {
        const most = limit - found.length;
        const rows = await query
          .selectFrom('notice')
          .innerJoin('integration', 'integration.integration_id', 'notice.integration_id')
          .select(['notice_id', 'received_at', 'content_sealed'])
          .select(integrationColumns.map((column) => `integration.${column}` as const))
          .where('centre', '=', centre)
          .where('state', 'in', ['registering', 'active'])
          .where('end_date', '>=', today)
          .where(from === undefined ? sql<boolean>`true` : sql<boolean>`notice_id < ${from}`)
          .orderBy('notice_id', 'desc')
          .limit(most)
          .execute();
        for (const row of rows) {
          // One whose integration was changed outside the gateway is left out.
          const [integration] = fromRows([row], sealer);
          if (integration) found.push({ ...toNotice(row, sealer), integration });
        }
        if (rows.length < most || found.length >= limit) return found;
        from = rows.at(-1)?.notice_id;
      }
    },

    of,

    isNumberChanged: createBatcher<string, boolean>(
      async (integrationIds) => {
        const { rows } = await database.kept.use((client) =>
          client.query<OfNumber>({ ...OF_NUMBER, values: [integrationIds] }),
        );
        const found = Map.groupBy(rows, (row) => row.integration_id);
        return integrationIds.map((id) => saysSo(found.get(id) ?? [], sealer));
      },
      { maxSize: 256 },
    ),
  };
}

type OfNumber = Pick<NoticeTable, 'notice_id' | 'integration_id' | 'content_sealed'>;

/** Notices that may say that the number was replaced or canceled: few integrations have one. */
const OF_NUMBER = {
  name: 'notices of numbers',
  text: `select notice_id, integration_id, content_sealed from notice
    where integration_id = any($1::uuid[]) and changes_number is distinct from false`,
};

/** Whether one of them says it. A row that does not open is an error of its own integration only. */
function saysSo(rows: readonly OfNumber[], sealer: SsinSealer): Settled<boolean> {
  try {
    return { value: rows.some((row) => isNumberChanged(noticedIn(row, sealer))) };
  } catch (error) {
    return { error };
  }
}

/** @throws SealedValueError when the row was tampered with */
function noticedIn(row: Pick<NoticeTable, 'notice_id' | 'content_sealed'>, sealer: SsinSealer): Noticed {
  return JSON.parse(sealer.openText(row.content_sealed, noticeContext(row.notice_id))) as Noticed;
}

type NoticeRow = Pick<NoticeTable, 'notice_id' | 'integration_id' | 'content_sealed'> & { readonly received_at: Date };

/** @throws SealedValueError when the row was tampered with */
function toNotice(row: NoticeRow, sealer: SsinSealer): Notice {
  return {
    ...noticedIn(row, sealer),
    noticeId: row.notice_id,
    integrationId: row.integration_id,
    receivedAt: row.received_at.getTime(),
  };
}
