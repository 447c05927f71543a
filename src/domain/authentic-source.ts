import { z } from 'zod';
import { verdictOf, meaningOf, type CodeTable } from './bank-status.ts';

/**
 * What one of several authentic sources behind a service answered. `unknown`: it did not answer, or not usably; what it
 * has about the person nobody knows.
 */
export const sourceOutcome = z
  .enum(['dataFound', 'noDataFound', 'incomplete', 'unknown'])
  .describe('What this source answered. `unknown`: it did not answer; it may well have data.');
export type SourceOutcome = z.infer<typeof sourceOutcome>;

const byValue: Readonly<Record<string, SourceOutcome>> = {
  DATA_FOUND: 'dataFound',
  NO_DATA_FOUND: 'noDataFound',
  INCOMPLETE_DATA: 'incomplete',
  PARTIAL_RESULT: 'incomplete',
};

/**
 * Judges the status that a reply gives for one source. A code that means a failure has the last word; a value that is
 * not known is unknown, never "nothing".
 * @param own codes of the service
 */
export function outcomeOfSource(
  status: { readonly value: string; readonly code?: string | undefined },
  own?: CodeTable,
): SourceOutcome {
  const meaning = meaningOf(status.code, own);
  if (meaning !== undefined) {
    const { kind } = verdictOf(meaning);
    if (kind !== 'found' && kind !== 'none' && kind !== 'incomplete') return 'unknown';
  }
  return byValue[status.value] ?? 'unknown';
}
