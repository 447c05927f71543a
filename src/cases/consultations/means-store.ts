import { z } from 'zod';
import type { DebtorMeans } from '../../values/debtor-means.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { Database } from '../../platform/postgres/database.ts';

/** Table `debtor_means`. */
export interface DebtorMeansTable {
  readonly integration_id: string;
  readonly means_sealed: Buffer;
}

const shape = z.strictObject({
  incomeYear: z.int(),
  netTaxableIncome: z.int(),
  cadastralIncome: z.int(),
  dependants: z.int().min(0),
});

/** Means of maintenance debtors in PostgreSQL, encrypted; a later consultation replaces an earlier one. */
export function createMeansStore({ database, sealer }: { readonly database: Database; readonly sealer: SsinSealer }) {
  const query = database.query.$extendTables<{ debtor_means: DebtorMeansTable }>();
  return {
    async keep(integrationId: string, means: DebtorMeans): Promise<void> {
      const sealed = Buffer.from(sealer.sealText(JSON.stringify(shape.parse(means)), context(integrationId)));
      await query
        .insertInto('debtor_means')
        .values({ integration_id: integrationId, means_sealed: sealed })
        .onConflict((conflict) => conflict.column('integration_id').doUpdateSet({ means_sealed: sealed }))
        .execute();
    },

    /** @throws SealedValueError when it was tampered with */
    async find(integrationId: string): Promise<DebtorMeans | undefined> {
      const row = await query
        .selectFrom('debtor_means')
        .select('means_sealed')
        .where('integration_id', '=', integrationId)
        .executeTakeFirst();
      return row && shape.parse(JSON.parse(sealer.openText(row.means_sealed, context(integrationId))));
    },
  };
}

/** Binds the sealed text to its integration. */
function context(integrationId: string): string {
  return `debtor means ${integrationId}`;
}
