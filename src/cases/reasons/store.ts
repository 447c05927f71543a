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
  const query = database.query.$extendTables<{ consultation_reason: ConsultationReasonTable }>();
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
