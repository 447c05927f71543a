import { sql } from 'kysely';
import { SealedValueError, type SsinSealer } from '../../evidence/sealing.ts';
import { createBatcher, type Settled } from '../../platform/batching.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { fromRows, integrationColumns } from '../integrations/row.ts';
import { noticeContext, noticedIn, type MessageQuery, type MessageTables, type NoticeTable } from './message-row.ts';
import {
  isNumberChanged,
  type Notice,
  type Noticed,
  type NoticedIntegration,
  type NoticeOfIntegration,
  type NoticeStore,
} from './notice.ts';

/** Notices in PostgreSQL. What they say is encrypted. */
export function createNoticeStore({
  database,
  sealer,
}: {
  readonly database: Pick<Database, 'query' | 'kept'>;
  readonly sealer: SsinSealer;
}): NoticeStore {
  const query: MessageQuery = database.query.$extendTables<MessageTables>();

  async function of(integrations: readonly NoticedIntegration[]): Promise<ReadonlyMap<string, readonly Notice[]>> {
    if (integrations.length === 0) return new Map();
    const byId = new Map(integrations.map((one) => [one.integrationId, one]));
    const rows = await query
      .selectFrom('notice')
      .selectAll()
      .where('integration_id', 'in', [...byId.keys()])
      .orderBy('notice_id', 'desc')
      .execute();
    return Map.groupBy(
      rows.flatMap((row) => noticesIn(row, byId.get(row.integration_id), sealer)),
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
          if (!integration) continue;
          found.push(...noticesIn(row, integration, sealer).map((notice) => ({ ...notice, integration })));
        }
        if (rows.length < most || found.length >= limit) return found;
        from = rows.at(-1)?.notice_id;
      }
    },

    of,

    isNumberChanged: createBatcher<NoticedIntegration, boolean>(
      async (integrations) => {
        const { rows } = await database.kept.use((client) =>
          client.query<OfNumber>({ ...OF_NUMBER, values: [integrations.map(({ integrationId }) => integrationId)] }),
        );
        const found = Map.groupBy(rows, (row) => row.integration_id);
        return integrations.map((one) => saysSo(found.get(one.integrationId) ?? [], one, sealer));
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
function saysSo(rows: readonly OfNumber[], integration: NoticedIntegration, sealer: SsinSealer): Settled<boolean> {
  const found = rows.map((row) => noticedOf(row, integration, sealer));
  if (found.includes(undefined)) return { error: new SealedValueError('a notice was changed outside the gateway') };
  return { value: found.some((noticed) => noticed !== undefined && isNumberChanged(noticed)) };
}

/** What a row says; undefined when it was changed or is about somebody else, which is reported. */
function noticedOf(
  { notice_id: noticeId, content_sealed: content }: Pick<NoticeTable, 'notice_id' | 'content_sealed'>,
  integration: NoticedIntegration,
  sealer: SsinSealer,
): Noticed | undefined {
  return sealer.rows.read('notice', noticeId, () =>
    noticedIn(sealer.openText(content, noticeContext(noticeId)), integration),
  );
}

type NoticeRow = Pick<NoticeTable, 'notice_id' | 'content_sealed'> & { readonly received_at: Date };

/** The notice of a row; none when it cannot be believed. */
function noticesIn(row: NoticeRow, integration: NoticedIntegration | undefined, sealer: SsinSealer): readonly Notice[] {
  const noticed = integration && noticedOf(row, integration, sealer);
  if (!noticed) return [];
  const { notice_id: noticeId, received_at: receivedAt } = row;
  return [{ ...noticed, noticeId, integrationId: integration.integrationId, receivedAt: receivedAt.getTime() }];
}
