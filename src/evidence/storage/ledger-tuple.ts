import type { LedgerRow } from '../ledger-storage.ts';

/** A row of the ledger as a query in array mode gives {@link ledgerColumns}. */
export type LedgerTuple = [
  string,
  number,
  LedgerRow['kind'],
  string,
  Buffer | null,
  string | null,
  number,
  string | null,
  string,
  Buffer,
];

export const ledgerColumns = 'chain, seq, kind, entry_id, subject, centre, at, instance, content, hash'
  .split(', ')
  .map((column) => `ledger.${column}`)
  .join(', ');

export function toLedgerRow(tuple: LedgerTuple): LedgerRow {
  const [chain, seq, kind, entryId, subject, centre, at, instance, content, hash] = tuple;
  return {
    chain,
    seq,
    kind,
    entryId,
    subject: subject ?? undefined,
    centre: centre ?? undefined,
    at,
    instance: instance ?? undefined,
    content,
    hash,
  };
}
