import { PgBoss } from 'pg-boss';
import { expect } from 'vitest';
import { jobSchema } from '../../src/platform/jobs/schema.ts';
import { asOwnerRows, type TestDatabase } from '../postgres.ts';

/** Has the gateway look for signals now, as it does every hour (`recent`) or night (`thorough`), and waits for it. */
export async function lookForSignals(
  { ownerUrl }: TestDatabase,
  depth: 'recent' | 'thorough' = 'thorough',
): Promise<void> {
  const queue = new PgBoss({
    connectionString: ownerUrl,
    schema: jobSchema,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  });
  await queue.start();
  try {
    const id = await queue.send('findSignals', { depth });
    await expect
      .poll(() => asOwnerRows(ownerUrl, `select state from ${jobSchema}.job where id = '${String(id)}'`))
      .toEqual(['completed']);
  } finally {
    await queue.stop({ graceful: false });
  }
}
