import { z } from 'zod';
import { withTold, type ConsultedMeans, type MeansTold } from '../../values/debtor-means.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { Database } from '../../platform/postgres/database.ts';

/** Table `debtor_means`. */
export interface DebtorMeansTable {
  readonly integration_id: string;
  readonly means_sealed: Buffer;
}

const assessment = z.strictObject({
  incomeYear: z.int(),
  isMostRecent: z.boolean(),
  globallyTaxable: z.int().optional(),
  separatelyTaxable: z.int().optional(),
  cadastralIncome: z.int().optional(),
  dependants: z.int().min(0).optional(),
  partner: z.strictObject({ ssin: z.string().optional(), globallyTaxable: z.int().optional() }).optional(),
});

const household = z.strictObject({
  isMarried: z.boolean().optional(),
  spouse: z.string().optional(),
  members: z.array(z.string()).optional(),
});

const shape = z.strictObject({ assessments: z.array(assessment), household: household.optional() });

/** What a release before this one kept: one sum, which does not say whose income is in it, nor what was unknown. */
const formerShape = z.looseObject({ netTaxableIncome: z.int() });

const nothing: ConsultedMeans = { assessments: [] };

/** What was consulted about the means of maintenance debtors, in PostgreSQL, encrypted. */
export function createMeansStore({ database, sealer }: { readonly database: Database; readonly sealer: SsinSealer }) {
  const query = database.query.$extendTables<{ debtor_means: DebtorMeansTable }>();

  function seal(integrationId: string, means: ConsultedMeans): Buffer {
    return Buffer.from(sealer.sealText(JSON.stringify(shape.parse(means)), meansContext(integrationId)));
  }

  function open(integrationId: string, { means_sealed }: Pick<DebtorMeansTable, 'means_sealed'>): ConsultedMeans {
    const kept: unknown = JSON.parse(sealer.openText(means_sealed, meansContext(integrationId)));
    return formerShape.safeParse(kept).success ? nothing : shape.parse(kept);
  }

  return {
    /**
     * Adds what an answer tells to what was told before.
     * @throws SealedValueError when what was kept before was tampered with
     */
    keep: (integrationId: string, told: MeansTold): Promise<void> =>
      query.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('debtor_means')
          .values({ integration_id: integrationId, means_sealed: seal(integrationId, nothing) })
          .onConflict((conflict) => conflict.column('integration_id').doNothing())
          .execute();
        // The row is held, so that two answers that come at once are both kept.
        const row = await transaction
          .selectFrom('debtor_means')
          .select('means_sealed')
          .where('integration_id', '=', integrationId)
          .forUpdate()
          .executeTakeFirstOrThrow();
        await transaction
          .updateTable('debtor_means')
          .set({ means_sealed: seal(integrationId, withTold(open(integrationId, row), told)) })
          .where('integration_id', '=', integrationId)
          .execute();
      }),

    /** @throws SealedValueError when it was tampered with */
    async find(integrationId: string): Promise<ConsultedMeans> {
      const row = await query
        .selectFrom('debtor_means')
        .select('means_sealed')
        .where('integration_id', '=', integrationId)
        .executeTakeFirst();
      return row ? open(integrationId, row) : nothing;
    },
  };
}

/** Binds the sealed text to its integration. */
export function meansContext(integrationId: string): string {
  return `debtor means ${integrationId}`;
}
