import { CompiledQuery, type Transaction } from 'kysely';
import type { SqlTransaction } from '../jobs/work.ts';

/** Lets other code write its rows in the same transaction. */
export function sqlOf<Tables>(transaction: Transaction<Tables>): SqlTransaction {
  return {
    executeSql: async (text, values = []) => ({
      rows: [...(await transaction.executeQuery(CompiledQuery.raw(text, values))).rows],
    }),
  };
}
