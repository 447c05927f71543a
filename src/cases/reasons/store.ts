import type { ColumnType } from 'kysely';
import { consultationReasonCode, type ConsultationReason } from './reason.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { Database } from '../../platform/postgres/database.ts';

/** Table `consultation_reason`. */
export interface ConsultationReasonTable {
  readonly reason_id: string;
  readonly integration_id: string;
  readonly user_id: string;
  readonly day: string;
  readonly at: ColumnType<Date, Date, Date>;
  readonly code: string;
  readonly explanation_sealed: Buffer;
}

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
      await query
        .insertInto('consultation_reason')
        .values({
          reason_id: reasonId,
          integration_id: integrationId,
          user_id: userId,
          day,
          at: new Date(at),
          code,
          explanation_sealed: Buffer.from(sealer.sealText(explanation, context(reasonId))),
        })
        .execute();
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
      const explanation = sealer.openText(row.explanation_sealed, context(row.reason_id));
      return { integrationId: row.integration_id, userId, day: row.day, code: code.data, explanation };
    },

    /**
     * The last reason that the user recorded for the integration on that day. @throws SealedValueError when it was
     * tampered with
     */
    async find(integrationId: string, userId: string, day: string): Promise<ConsultationReason | undefined> {
      const row = await query
        .selectFrom('consultation_reason')
        .select(['reason_id', 'code', 'explanation_sealed'])
        .where('integration_id', '=', integrationId)
        .where('user_id', '=', userId)
        .where('day', '=', day)
        .orderBy('at', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (!row) return undefined;
      const code = consultationReasonCode.safeParse(row.code);
      // The code is from a newer version of the gateway. An unknown reason opens nothing.
      if (!code.success) return undefined;
      return { code: code.data, explanation: sealer.openText(row.explanation_sealed, context(row.reason_id)) };
    },
  };
}

/** Binds the sealed text to its row. */
function context(reasonId: string): string {
  return `consultation reason ${reasonId}`;
}
