import type { ArchivedRows } from '../archive/month.ts';
import type { LedgerRow } from '../ledger-storage.ts';
import type { LedgerArchive } from '../storage/ledger-archive.ts';
import type { Span } from '../tree/tree-storage.ts';
import { storedLeaves } from '../tree/stored-leaves.ts';

const PAGE = 2_048;

/** A row that has its place in the tree is not there. */
export class IncompleteLedgerError extends Error {
  override readonly name = 'IncompleteLedgerError';
}

/** What is exported: the leaves of a tree from one on. */
export interface ExportedPart {
  /** Signed note of the tree of the size at which the part ends. */
  readonly note: string;
  readonly size: number;
  /** Where it begins, and the roots of the perfect subtrees before, the largest first. The whole tree when left out. */
  readonly start?: { readonly leaf: number; readonly before: readonly Uint8Array[] };
  /** Whose rows are written out; of others the hash of the leaf. All when left out. */
  readonly month?: { readonly name: string; readonly includes: (row: LedgerRow) => boolean };
  readonly archived: ArchivedRows;
  /** Is told how many leaves of how many were written. */
  readonly progress?: (read: number, all: number) => void;
}

/**
 * The evidence as lines of JSON: first the checkpoint, with `start`, `before` and `month` for a part; then each row in the
 * order of the tree, or `leaves` with hashes of leaves (32 bytes each, in base64) where rows are not written out.
 * @throws IncompleteLedgerError when a row is missing that is in no archive
 */
export async function* exportLines(archive: LedgerArchive, part: ExportedPart): AsyncGenerator<string> {
  const keyIds = new Map((await archive.chains()).map(({ chain, keyId }) => [chain, keyId]));
  const { note: checkpoint, size, start, month } = part;
  const before = start?.before.map((hash) => Buffer.from(hash).toString('base64'));
  yield `${JSON.stringify({ checkpoint, start: start?.leaf, before, month: month?.name })}\n`;
  const from = start?.leaf ?? 0;
  for (let leaf = from; leaf < size;) {
    const spans = await archive.spansAfter(leaf, PAGE);
    if (spans.length === 0) {
      throw new IncompleteLedgerError(`It is not noted which rows stand from leaf ${String(leaf)} on.`);
    }
    for (const span of spans) {
      const until = Math.min(span.firstLeaf + span.rows, size);
      for (; leaf < until; leaf = Math.min(leaf + PAGE, until)) {
        yield await linesOf(archive, part, keyIds, { span, leaf, count: Math.min(PAGE, until - leaf) });
      }
      part.progress?.(leaf - from, size - from);
    }
  }
}

/** The lines of consecutive leaves of a span. */
async function linesOf(
  archive: LedgerArchive,
  { month, archived }: Pick<ExportedPart, 'month' | 'archived'>,
  keyIds: ReadonlyMap<string, string>,
  { span, leaf, count }: { readonly span: Span; readonly leaf: number; readonly count: number },
): Promise<string> {
  const { chain } = span;
  const first = span.firstSeq + leaf - span.firstLeaf;
  const found = await archive.rowsAfter(chain, first - 1, count);
  const rows = new Map(found.map((row) => [row.seq, row]));
  let hashes: readonly (Buffer | undefined)[] | undefined;
  const lines: string[] = [];
  let others: Buffer[] = [];
  const endOthers = () => {
    if (others.length > 0) lines.push(`${JSON.stringify({ leaves: Buffer.concat(others).toString('base64') })}\n`);
    others = [];
  };
  for (let index = 0; index < count; index += 1) {
    const seq = first + index;
    const row = rows.get(seq);
    if (row && (month === undefined || month.includes(row))) {
      endOthers();
      lines.push(`${JSON.stringify(toLine(row, keyIds.get(chain)))}\n`);
      continue;
    }
    hashes ??= await storedLeaves(archive.tree, leaf, count);
    const hash = hashes[index];
    if (!hash || (!row && archived.without(chain, seq, seq).length > 0)) {
      throw new IncompleteLedgerError(`Row ${String(seq)} of chain ${chain} is missing.`);
    }
    others.push(hash);
  }
  endOthers();
  return lines.join('');
}

function toLine(row: LedgerRow, keyId: string | undefined) {
  const hexadecimal = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  return {
    chain: row.chain,
    seq: row.seq,
    kind: row.kind,
    entryId: row.entryId,
    subject: row.subject ? hexadecimal(row.subject) : '',
    centre: row.centre ?? '',
    at: row.at,
    instance: row.instance ?? '',
    content: row.content,
    hash: hexadecimal(row.hash),
    keyId,
  };
}

/** A row as {@link exportLines} writes it. */
export type ExportedRow = ReturnType<typeof toLine>;

/** Reads it back. */
export function fromLine(line: ExportedRow): LedgerRow {
  return {
    ...line,
    subject: line.subject === '' ? undefined : Buffer.from(line.subject, 'hex'),
    centre: line.centre === '' ? undefined : line.centre,
    instance: line.instance === '' ? undefined : line.instance,
    hash: Buffer.from(line.hash, 'hex'),
  };
}
