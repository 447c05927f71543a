import { sql } from 'kysely';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { Database } from '../../platform/postgres/database.ts';
import type { PredictedMonth, Prediction, PredictedPerson, PredictionStore } from './prediction.ts';

/** Table `flag_prediction`. */
interface PredictionTable {
  readonly integration_id: string;
  readonly digest: Buffer;
  readonly predicted_on: string;
}

/** Predictions in PostgreSQL. */
export function createPredictionStore({
  database,
  sealer,
}: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: Pick<SsinSealer, 'references'>;
}): PredictionStore {
  const query = database.query.$extendTables<{ readonly flag_prediction: PredictionTable }>();
  /** Under every key that is known, the current one first. */
  const digestsOf = ({ integrationId, crossing, month, ssin }: PredictedMonth & PredictedPerson) =>
    sealer.references(`flag ${integrationId} ${crossing} ${month}`, ssin).map((one) => Buffer.from(one));

  return {
    keep: async (months, on) => {
      if (months.length === 0) return;
      const rows = months.flatMap((one) => {
        const [digest] = digestsOf(one);
        return digest ? [{ integration_id: one.integrationId, digest, predicted_on: on }] : [];
      });
      await query
        .insertInto('flag_prediction')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    find: async (integrations, { crossing, months }) => {
      const asked = new Map<string, Omit<Prediction, 'predictedOn'>>();
      for (const { integrationId, ssin } of integrations) {
        for (const month of months) {
          for (const digest of digestsOf({ integrationId, crossing, month, ssin })) {
            asked.set(digest.toString('hex'), { integrationId, crossing, month });
          }
        }
      }
      if (asked.size === 0) return [];
      const digests = [...asked.keys()].map((one) => Buffer.from(one, 'hex'));
      const rows = await query
        .selectFrom('flag_prediction')
        .selectAll()
        .where(
          'integration_id',
          'in',
          integrations.map(({ integrationId }) => integrationId),
        )
        .where('digest', '=', sql<Buffer>`any(${digests}::bytea[])`)
        .orderBy('predicted_on')
        .execute();
      return rows.flatMap((row) => {
        const of = asked.get(row.digest.toString('hex'));
        return of && of.integrationId === row.integration_id ? [{ ...of, predictedOn: row.predicted_on }] : [];
      });
    },
  };
}
