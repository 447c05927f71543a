import { sql, type ColumnType, type Selectable } from 'kysely';
import type { SealColumns } from '../../evidence/row-sealing.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { genuinePage } from '../../evidence/storage/genuine-page.ts';
import { addRow, changeRow, inTransaction, sealedTable, selectRows } from '../../evidence/storage/sealed-rows.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { integrationTable, type IntegrationRow } from '../integrations/row.ts';
import { candidateOf } from './drawing.ts';
import type { Candidate, Inspection, InspectionPlace, InspectionStore, Mandate } from './inspection.ts';

/** Table `inspection`. */
interface InspectionTable extends SealColumns {
  readonly inspection_id: string;
  readonly supervisor: string;
  readonly inspector: string;
  readonly reference: string;
  readonly centre: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly quality_codes: readonly number[];
  readonly sample_size: number;
  readonly candidates: number;
  readonly candidates_hash: Buffer;
  readonly entry_id: string;
  readonly requested_at: ColumnType<Date, Date, Date>;
  readonly checkpoint: string | null;
  readonly drawn_at: ColumnType<Date | null, Date | null, Date | null>;
  readonly last_day: string | null;
}

type InspectionRow = Selectable<InspectionTable>;

/** The table as it is sealed. */
export const inspectionTable = sealedTable<InspectionRow>(
  'inspection',
  ['inspection_id'],
  [
    'inspection_id',
    'supervisor',
    'inspector',
    'reference',
    'centre',
    'period_from',
    'period_to',
    'quality_codes',
    'sample_size',
    'candidates',
    'candidates_hash',
    'entry_id',
    'requested_at',
    'checkpoint',
    'drawn_at',
    'last_day',
  ],
);

/** Rows that are judged at once. */
const rowsOfPage = 1_000;

/** Mandates in PostgreSQL, sealed. */
export function createInspectionStore({
  database,
  sealer: { rows: sealer },
}: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: Pick<SsinSealer, 'rows'>;
}): InspectionStore {
  const query = database.query.$extendTables<{ inspection: InspectionTable }>();
  const sealing = { table: inspectionTable, rows: sealer };
  const select = async (where: ReturnType<typeof sql>) => {
    const { rows } = await sql<InspectionRow>`${selectRows(inspectionTable, where)}`.execute(query);
    return rows;
  };

  /** The newest first; those that were changed outside the gateway are left out, and others come in their place. */
  const page = async (where: ReturnType<typeof sql>, { after, limit }: InspectionPlace) => {
    const rows = await genuinePage<InspectionRow>(sealing, limit, async (last, missing) => {
      const from = last?.inspection_id ?? after;
      const before = from === undefined ? sql`true` : sql`inspection_id < ${from}`;
      const { rows: ids } = await sql<{ readonly inspection_id: string }>`
        select inspection_id from inspection where ${where} and ${before}
        order by inspection_id desc limit ${missing}`.execute(query);
      if (ids.length === 0) return [];
      const found = await select(sql`inspection_id in (${sql.join(ids.map((row) => row.inspection_id))})`);
      return found.reverse();
    });
    return rows.map(toInspection);
  };

  return {
    candidates: async (inspectionId, mandate) => {
      const newest = new Map<string, Candidate>();
      for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
        const where = sql`${inMandate(mandate)} and integration_id > ${after}`;
        const { rows } = await sql<IntegrationRow>`
          ${selectRows(integrationTable, where)} limit ${rowsOfPage}`.execute(query);
        for (const { subject, integration_id: integrationId } of sealer.genuine(integrationTable, rows)) {
          const pseudonym = candidateOf(inspectionId, subject);
          newest.set(pseudonym, { pseudonym, integrationId });
        }
        const last = rows.at(-1);
        if (!last || rows.length < rowsOfPage) break;
        after = last.integration_id;
      }
      return [...newest.values()];
    },

    add: (inspection, candidates) =>
      inTransaction(query, async (transaction) => {
        await addRow(transaction, sealing, toRow(inspection));
        await sql`
          insert into inspection_candidate (inspection_id, pseudonym, integration_id)
          select ${inspection.inspectionId}::uuid, decode(pseudonym, 'hex'), integration_id from unnest(
            ${candidates.map(({ pseudonym }) => pseudonym)}::text[],
            ${candidates.map(({ integrationId }) => integrationId)}::uuid[]
          ) as candidate (pseudonym, integration_id)`.execute(transaction);
      }),

    find: async (inspectionId) => {
      const [row] = await select(sql`inspection_id = ${inspectionId}`);
      if (!row) return undefined;
      sealer.require(inspectionTable, row);
      return toInspection(row);
    },

    listOf: async (inspectionId) => {
      const { rows } = await sql<Candidate>`
        select encode(pseudonym, 'hex') as pseudonym, integration_id as "integrationId" from inspection_candidate
        where inspection_id = ${inspectionId} order by inspection_candidate.pseudonym`.execute(query);
      return rows;
    },

    markDrawn: async (inspectionId, { checkpoint, drawnAt, lastDay }) => {
      const done = await changeRow(query, sealing, sql`inspection_id = ${inspectionId}`, (row) =>
        row.checkpoint === null ? { checkpoint, drawn_at: new Date(drawnAt), last_day: lastDay } : undefined,
      );
      return done && toInspection(done.row);
    },

    drawn: (centre, place) => page(sql`centre = ${centre} and drawn_at is not null`, place),

    held: ({ supervisor, inspector }, place) =>
      page(sql`supervisor = ${supervisor} and inspector = ${inspector}`, place),

    waiting: async (centre, limit) => {
      const found = await select(sql`centre = ${centre} and drawn_at is null`);
      return sealer.genuine(inspectionTable, found).slice(0, limit).map(toInspection);
    },
  };
}

/** Integrations of applicants that ran on a day of the mandate. */
function inMandate({ centre, from, to, qualityCodes }: Mandate) {
  const codes = qualityCodes.length === 0 ? sql`true` : sql`quality_code in (${sql.join(qualityCodes)})`;
  return sql`centre = ${centre} and applicant_integration_id is null and state <> 'failed' and ${codes}
    and start_date <= ${to}
    and least(end_date, (ended_at at time zone 'Europe/Brussels')::date) >= ${from}`;
}

function toRow(inspection: Inspection): Omit<InspectionRow, keyof SealColumns> {
  const { drawing } = inspection;
  return {
    inspection_id: inspection.inspectionId,
    supervisor: inspection.supervisor,
    inspector: inspection.inspector,
    reference: inspection.reference,
    centre: inspection.centre,
    period_from: inspection.from,
    period_to: inspection.to,
    quality_codes: [...inspection.qualityCodes],
    sample_size: inspection.sampleSize,
    candidates: inspection.candidates,
    candidates_hash: Buffer.from(inspection.candidatesHash, 'hex'),
    entry_id: inspection.entryId,
    requested_at: new Date(inspection.requestedAt),
    checkpoint: drawing?.checkpoint ?? null,
    drawn_at: drawing ? new Date(drawing.drawnAt) : null,
    last_day: drawing?.lastDay ?? null,
  };
}

function toInspection(row: InspectionRow): Inspection {
  return {
    inspectionId: row.inspection_id,
    supervisor: row.supervisor,
    inspector: row.inspector,
    reference: row.reference,
    centre: row.centre,
    from: row.period_from,
    to: row.period_to,
    qualityCodes: row.quality_codes,
    sampleSize: row.sample_size,
    candidates: row.candidates,
    candidatesHash: row.candidates_hash.toString('hex'),
    entryId: row.entry_id,
    requestedAt: row.requested_at.getTime(),
    ...(row.checkpoint === null || row.drawn_at === null || row.last_day === null
      ? {}
      : { drawing: { checkpoint: row.checkpoint, drawnAt: row.drawn_at.getTime(), lastDay: row.last_day } }),
  };
}
