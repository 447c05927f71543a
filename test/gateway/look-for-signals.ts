import type { TestDatabase } from '../postgres.ts';
import { runJob } from './run-job.ts';

/** Has the gateway look for signals now, as it does every hour (`recent`) or night (`thorough`), and waits for it. */
export function lookForSignals(
  database: Pick<TestDatabase, 'ownerUrl'>,
  depth: 'recent' | 'thorough' = 'thorough',
): Promise<void> {
  return runJob(database, 'findSignals', { depth });
}
