import type { ColumnType, Selectable } from 'kysely';
import { consultationReasonCode, type ConsultationReason } from './reason.ts';
import type { SealColumns } from '../../evidence/row-sealing.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { addRow, sealedTable } from '../../evidence/storage/sealed-rows.ts';
import type { Database } from '../../platform/postgres/database.ts';

/** Table `consultation_reason`. */
export interface ConsultationReasonTable extends SealColumns {
  readonly reason_id: string;
  readonly integration_id: string;
  readonly user_id: string;
  readonly day: string;
  readonly at: ColumnType<Date, Date, Date>;
  readonly code: string;
  readonly explanation_sealed: Buffer;
}

/** The table as it is sealed: a reason opens streams, to the user and for the day that it names. */
export const reasonTable = sealedTable<Selectable<ConsultationReasonTable>>(
  'consultation_reason',
  ['reason_id'],
  ['reason_id', 'integration_id', 'user_id', 'day', 'at', 'code', 'explanation_sealed'],
);

/** Stores reasons in PostgreSQL, with the explanation encrypted. */
export function createReasonStore({ database, sealer }: { readonly database: Database; readonly sealer: SsinSealer }) {
  const query = database.query.$extendTables<{
    consultation_reason: ConsultationReasonTable;
    integration: { readonly integration_id: string; readonly centre: string };
  }>();
  return {
    async add(
      reason: ConsultationReason & {
        readonly reasonId: string;
        readonly integrationId: string;
        readonly userId: string;
        readonly day: string;
        readonly at: number;
      },
    ): Promise<void> {
      const { reasonId, integrationId, userId, day, at, code, explanation } = reason;
      const row = {
        reason_id: reasonId,
        integration_id: integrationId,
        user_id: userId,
        day,
        at: new Date(at),
        code,
        explanation_sealed: Buffer.from(sealer.sealText(explanation, reasonContext(reasonId))),
      };
      await addRow(query, { table: reasonTable, rows: sealer.rows }, row);
    },

    /**
     * The last reason that a user noted for an integration of the centre. @throws SealedValueError when it was tampered
     * with
     */
    async last(centre: string, userId: string) {
      const row = await query
        .selectFrom('consultation_reason')
        .innerJoin('integration', 'integration.integration_id', 'consultation_reason.integration_id')
        .select(['reason_id', 'consultation_reason.integration_id', 'day', 'code', 'explanation_sealed'])
        .where('user_id', '=', userId)
        .where('centre', '=', centre)
        .orderBy('at', 'desc')
        .limit(1)
        .executeTakeFirst();
      const code = consultationReasonCode.safeParse(row?.code);
      if (!row || !code.success) return undefined;
      const explanation = sealer.openText(row.explanation_sealed, reasonContext(row.reason_id));
      return { integrationId: row.integration_id, userId, day: row.day, code: code.data, explanation };
    },

    /**
     * The last reason that the user recorded for the integration on that day; one that was changed outside the gateway is
     * none.
     */
    async find(integrationId: string, userId: string, day: string): Promise<ConsultationReason | undefined> {
      const rows = await query
        .selectFrom('consultation_reason')
        .selectAll()
        .where('integration_id', '=', integrationId)
        .where('user_id', '=', userId)
        .where('day', '=', day)
        .orderBy('at', 'desc')
        .execute();
      const [row] = sealer.rows.genuine(reasonTable, rows);
      if (!row) return undefined;
      const code = consultationReasonCode.safeParse(row.code);
      // The code is from a newer version of the gateway. An unknown reason opens nothing.
      if (!code.success) return undefined;
      return { code: code.data, explanation: sealer.openText(row.explanation_sealed, reasonContext(row.reason_id)) };
    },
  };
}

/** Binds the sealed text to its row. */
export function reasonContext(reasonId: string): string {
  return `consultation reason ${reasonId}`;
}
