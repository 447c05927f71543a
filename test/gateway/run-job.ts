import { PgBoss } from 'pg-boss';
import { expect } from 'vitest';
import { jobSchema } from '../../src/platform/jobs/schema.ts';
import type { JobName, Jobs } from '../../src/platform/jobs/work.ts';
import { eventually } from '../evidence/eventually.ts';
import type { TestDatabase } from '../postgres.ts';

/** Has a gateway on this database do a job now, and waits until it is done. */
export async function runJob<Name extends JobName>(
  { ownerUrl }: Pick<TestDatabase, 'ownerUrl'>,
  name: Name,
  content: Jobs[Name],
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
    const id = await eventually(async () => {
      const sent = await queue.send(name, content);
      // While another one waits, none is added, and that one may have begun before what this one is to see.
      if (sent === null) throw new Error(`${name} waits already`);
      return sent;
    });
    await expect
      .poll(async () => (await queue.findJobs(name, { id })).map(({ state }) => state))
      .toEqual(['completed']);
  } finally {
    await queue.stop({ graceful: false });
  }
}
