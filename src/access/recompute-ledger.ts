import { readClosing } from '../evidence/entry.ts';
import type { LedgerRow } from '../evidence/ledger-storage.ts';
import type { RuleBook } from './book/book.ts';
import { UnknownVersionError } from './book/history.ts';
import { findAct } from './book/look-up.ts';
import { mandateOver } from './rules/mandate-over.ts';
import { secondPersonIsFirst } from './rules/second-person-is-first.ts';
import { softwareWithoutPerson } from './rules/software-without-person.ts';
import { unknownCentre } from './rules/unknown-centre.ts';
import { FactsMissingError, readStoredDecision, recompute, type StoredDecision } from './recompute.ts';

/** A decision for which the book decides something else than the ledger says. */
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
   * Decisions that cannot be made again: not closed, without facts, or with an outcome that no rule of the book
   * decided, such as wrong input.
   */
  readonly withoutFacts: number;
  /** Versions of entries that the history does not have, with the number of entries. */
  readonly unknownVersions: ReadonlyMap<string, number>;
}

/**
 * Makes the decisions again, from the rows of a ledger in their order.
 * @param readBook the book of a version; asked for once, because it takes long to check
 * @throws UnknownRuleError
 */
export async function recomputeLedger(
  pages: AsyncIterable<readonly Pick<LedgerRow, 'kind' | 'entryId' | 'content'>[]>,
  readBook: (version: string) => RuleBook,
): Promise<LedgerRecomputation> {
  const open = new Map<string, StoredDecision>();
  const different: DifferentDecision[] = [];
  const unknownVersions = new Map<string, number>();
  const books = new Map<string, RuleBook>();
  let same = 0;
  let withoutFacts = 0;

  function bookOf(version: string): RuleBook {
    const book = books.get(version) ?? readBook(version);
    books.set(version, book);
    return book;
  }

  function judgeAgain(entryId: string, entry: StoredDecision, stored: string): void {
    try {
      const book = bookOf(entry.policyVersion);
      if (!isOfBook(stored, entry, book)) {
        withoutFacts += 1;
        return;
      }
      const { ruleCode } = recompute(entry, book);
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
        const entry = decisionOf(content);
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

/**
 * Whether the book and the facts in the entry decided this. Which centres a gateway serves, whether software named a
 * person, who asked for what is approved, how long a mandate runs, and what the streams said of a relative are in no entry.
 */
function isOfBook(rule: string, entry: StoredDecision, { rows }: RuleBook): boolean {
  if ([unknownCentre, secondPersonIsFirst, mandateOver].some(({ code }) => code === rule)) return false;
  if (rule === softwareWithoutPerson.code) return findAct(rows, entry.action)?.isConsultation === true;
  return /^(grant|act):/.test(rule) || rows.rules.some(({ code, judges }) => code === rule && judges !== 'person');
}

/** @returns undefined for what no caller asked */
function decisionOf(content: string): StoredDecision | 'withoutFacts' | undefined {
  try {
    return readStoredDecision(content);
  } catch (error) {
    if (!(error instanceof FactsMissingError)) throw error;
    return (JSON.parse(content) as { readonly action?: unknown }).action === 'consult' ? 'withoutFacts' : undefined;
  }
}
