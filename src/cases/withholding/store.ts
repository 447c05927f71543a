import { sql, type ColumnType, type Selectable } from 'kysely';
import type { SealColumns } from '../../evidence/row-sealing.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { genuinePage } from '../../evidence/storage/genuine-page.ts';
import { addRow, changeRow, sealedTable, unlessThere } from '../../evidence/storage/sealed-rows.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { hides, type Withholding, type WithholdingStore } from './withholding.ts';

/** Table `withheld_entry`. */
interface WithheldTable extends SealColumns {
  readonly entry_id: string;
  readonly centre: string;
  readonly visible_from: string;
  readonly reason_sealed: Buffer;
  readonly withheld_by: string;
  readonly withheld_at: ColumnType<Date, Date, Date>;
  readonly lifted_by: string | null;
  readonly lifted_at: ColumnType<Date | null, Date | null, Date | null>;
}
type WithheldRow = Selectable<WithheldTable>;

/** The table as it is sealed: it decides what a person sees. */
export const withheldTable = sealedTable<WithheldRow>(
  'withheld_entry',
  ['entry_id'],
  ['entry_id', 'centre', 'visible_from', 'reason_sealed', 'withheld_by', 'withheld_at', 'lifted_by', 'lifted_at'],
);

/** Binds the reason to its row. */
export const withholdingContext = (entryId: string) => `reason of withholding ${entryId}`;

/** Withholdings in PostgreSQL. The reason is kept encrypted only; the evidence has it too. */
export function createWithholdingStore({
  database,
  sealer,
}: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: SsinSealer;
}): WithholdingStore {
  const query = database.query.$extendTables<{ readonly withheld_entry: WithheldTable }>();
  const sealing = { table: withheldTable, rows: sealer.rows };
  const selected = () => query.selectFrom('withheld_entry').selectAll();
  const opened = (rows: readonly WithheldRow[]) => sealer.rows.genuine(withheldTable, rows).map(toWithholding);

  return {
    withhold: async ({ entryId, centre, visibleFrom, reason, withheldBy, withheldAt }) => {
      const to = {
        visible_from: visibleFrom,
        reason_sealed: Buffer.from(sealer.sealText(reason, withholdingContext(entryId))),
        withheld_by: withheldBy,
        withheld_at: new Date(withheldAt),
        lifted_by: null,
        lifted_at: null,
      };
      if (await addRow(query, sealing, { entry_id: entryId, centre, ...to }, unlessThere)) return;
      await changeRow(query, sealing, sql`entry_id = ${entryId}`, () => to);
    },

    lift: async (entryId, { by, at }, today) => {
      const done = await changeRow(query, sealing, sql`entry_id = ${entryId}`, (row) =>
        hides(toWithholding(row), today) ? { visible_from: today, lifted_by: by, lifted_at: new Date(at) } : undefined,
      );
      return done?.isChanged === true ? toWithholding(done.row) : undefined;
    },

    of: async (entryIds) => {
      if (entryIds.length === 0) return new Map();
      const found = opened(await selected().where('entry_id', 'in', entryIds).execute());
      return new Map(found.map((one) => [one.entryId, one]));
    },

    oldestAppearing: async (since) => {
      const row = await query
        .selectFrom('withheld_entry')
        .select('entry_id')
        .where('visible_from', '>=', since)
        .orderBy('entry_id')
        .limit(1)
        .executeTakeFirst();
      return row?.entry_id;
    },

    list: async (centre, { today, after, limit }) => {
      const rows = await genuinePage<WithheldRow>(sealing, limit, (last, missing) => {
        const place = last ? toWithholding(last) : after;
        let page = selected().where('centre', '=', centre).where('visible_from', '>', today);
        if (place) {
          page = page.where(
            sql<boolean>`(visible_from, entry_id) > (${place.visibleFrom}::date, ${place.entryId}::uuid)`,
          );
        }
        return page.orderBy('visible_from').orderBy('entry_id').limit(missing).execute();
      });
      return rows.map(toWithholding);
    },
  };
}

function toWithholding(row: WithheldRow): Withholding {
  return {
    entryId: row.entry_id,
    centre: row.centre,
    visibleFrom: row.visible_from,
    withheldBy: row.withheld_by,
    withheldAt: row.withheld_at.getTime(),
  };
}
