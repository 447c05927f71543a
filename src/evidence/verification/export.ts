import type { LedgerRow } from '../ledger-storage.ts';
import type { LedgerArchive } from '../storage/ledger-archive.ts';

const PAGE = 2_048;

/** A row that has its place in the tree is not there. */
export class IncompleteLedgerError extends Error {
  override readonly name = 'IncompleteLedgerError';
}

/**
 * The evidence as lines of JSON: first the checkpoint, then each row in the order of the tree.
 * @param note signed note of the tree of this size
 * @throws IncompleteLedgerError when a row is missing
 */
export async function* exportLines(archive: LedgerArchive, note: string, size: number): AsyncGenerator<string> {
  const keyIds = new Map((await archive.chains()).map(({ chain, keyId }) => [chain, keyId]));
  yield `${JSON.stringify({ checkpoint: note })}\n`;
  for (let leaf = 0; leaf < size;) {
    const spans = await archive.spansAfter(leaf, PAGE);
    if (spans.length === 0)
      throw new IncompleteLedgerError(`It is not noted which rows stand from leaf ${String(leaf)} on.`);
    for (const span of spans) {
      const until = Math.min(span.firstLeaf + span.rows, size);
      while (leaf < until) {
        const seq = span.firstSeq + leaf - span.firstLeaf;
        const rows = await archive.rowsAfter(span.chain, seq - 1, Math.min(PAGE, until - leaf));
        if (rows.length === 0) throw new IncompleteLedgerError(`Row ${String(seq)} of chain ${span.chain} is missing.`);
        yield rows.map((row) => `${JSON.stringify(toLine(row, keyIds.get(row.chain)))}\n`).join('');
        leaf += rows.length;
      }
    }
  }
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
