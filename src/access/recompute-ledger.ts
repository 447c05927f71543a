import { readClosing } from '../evidence/entry.ts';
import type { LedgerRow } from '../evidence/ledger-storage.ts';
import type { RuleBook } from './book/book.ts';
import { UnknownVersionError } from './book/history.ts';
import { FactsMissingError, readStoredConsultation, recompute, type StoredConsultation } from './recompute.ts';

/** A consultation for which the book decides something else than the ledger says. */
export interface DifferentDecision {
  readonly entryId: string;
  readonly policyVersion: string;
  readonly stored: string;
  readonly recomputed: string;
}

/** What came out when the decisions of a ledger were made again. */
export interface LedgerRecomputation {
  /** Decisions that came out as they are stored. */
  readonly same: number;
  readonly different: readonly DifferentDecision[];
  /**
   * Consultations that cannot be made again: not closed, without facts, or with an outcome that no rule of the book
   * decided.
   */
  readonly withoutFacts: number;
  /** Versions of entries that the history does not have, with the number of entries. */
  readonly unknownVersions: ReadonlyMap<string, number>;
}

/**
 * Makes the decisions on consultations again, from the rows of a ledger in their order.
 * @param bookOf the book of a version
 * @throws UnknownRuleError
 */
export async function recomputeLedger(
  pages: AsyncIterable<readonly Pick<LedgerRow, 'kind' | 'entryId' | 'content'>[]>,
  bookOf: (version: string) => RuleBook,
): Promise<LedgerRecomputation> {
  const open = new Map<string, StoredConsultation>();
  const different: DifferentDecision[] = [];
  const unknownVersions = new Map<string, number>();
  let same = 0;
  let withoutFacts = 0;

  function judgeAgain(entryId: string, entry: StoredConsultation, stored: string): void {
    try {
      const { ruleCode } = recompute(entry, bookOf(entry.policyVersion));
      if (ruleCode === stored) same += 1;
      else different.push({ entryId, policyVersion: entry.policyVersion, stored, recomputed: ruleCode });
    } catch (error) {
      if (error instanceof FactsMissingError) withoutFacts += 1;
      else if (error instanceof UnknownVersionError) {
        unknownVersions.set(entry.policyVersion, (unknownVersions.get(entry.policyVersion) ?? 0) + 1);
      } else throw error;
    }
  }

  for await (const rows of pages) {
    for (const { kind, entryId, content } of rows) {
      if (kind === 'opened') {
        const entry = consultationOf(content);
        if (entry === 'withoutFacts') withoutFacts += 1;
        else if (entry) open.set(entryId, entry);
        continue;
      }
      const entry = open.get(entryId);
      if (!entry) continue;
      open.delete(entryId);
      const { rule } = readClosing(content);
      if (rule === undefined) withoutFacts += 1;
      else judgeAgain(entryId, entry, rule);
    }
  }
  return { same, different, withoutFacts: withoutFacts + open.size, unknownVersions };
}

/** @returns undefined for another action */
function consultationOf(content: string): StoredConsultation | 'withoutFacts' | undefined {
  if ((JSON.parse(content) as { readonly action?: unknown }).action !== 'consult') return undefined;
  try {
    return readStoredConsultation(content);
  } catch (error) {
    if (error instanceof FactsMissingError) return 'withoutFacts';
    throw error;
  }
}
