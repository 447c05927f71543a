import { z } from 'zod';
import { verdictOf, meaningOf, type BankVerdict, type CodeMeaning, type CodeTable } from '../bank/status.ts';

/**
 * What one of several authentic sources behind a service answered. `unknown`: it did not answer, or not usably, so it
 * is not known what it has about the person.
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
 * Judges the status that a reply gives for one source. A code that means a failure decides; an unrecognized value means
 * "unknown", never "nothing".
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

const byVerdict: Readonly<Record<BankVerdict['kind'], SourceOutcome>> = {
  found: 'dataFound',
  none: 'noDataFound',
  incomplete: 'incomplete',
  replaced: 'unknown',
  canceled: 'unknown',
  failed: 'unknown',
};

/** What came of a call, for a stream that asks one source several times: about days, or about quarters. */
export function outcomeOfVerdict({ kind }: BankVerdict): SourceOutcome {
  return byVerdict[kind];
}

/**
 * The outcome of several sources together, for replies whose overall status may say more or less than its sources. One
 * failed source makes the answer incomplete; if all failed, the answer is a failure.
 * @returns undefined when each has answered in full, or none is named: the overall status stands
 */
export function meaningOfSources(outcomes: readonly SourceOutcome[]): CodeMeaning | undefined {
  if (outcomes.length === 0) return undefined;
  if (outcomes.every((outcome) => outcome === 'unknown')) return 'sourceUnavailable';
  return outcomes.some((outcome) => outcome === 'unknown' || outcome === 'incomplete') ? 'incomplete' : undefined;
}

/**
 * For a partial reply that does not say which source failed: every source it does not name is unknown.
 * @param named what the reply says, by code of the source
 * @param all codes of all sources
 */
export function unnamedSources(
  named: readonly { readonly code: string; readonly outcome: SourceOutcome }[],
  all: readonly string[],
): readonly string[] {
  const isExplained = named.some(({ outcome }) => outcome === 'unknown' || outcome === 'incomplete');
  return isExplained ? [] : all.filter((code) => !named.some((one) => one.code === code));
}
