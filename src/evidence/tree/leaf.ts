import { hash } from 'node:crypto';
import type { LedgerRow } from '../ledger-storage.ts';
import { leafHash } from './hashing.ts';

/**
 * Data of the leaf of a row, in UTF-8, its lines ended by line feeds: `social-inquiry row v1`, chain, seq, kind, entry
 * id, subject in hexadecimal or nothing, centre or nothing, at, instance or nothing, SHA-256 of the content in
 * hexadecimal. The content itself is not in it: so somebody can be shown that a row is in the log, and when it was
 * written, without its content.
 */
export function leafData(row: Omit<LedgerRow, 'hash'>): string {
  const { subject } = row;
  return [
    'social-inquiry row v1',
    row.chain,
    String(row.seq),
    row.kind,
    row.entryId,
    subject ? Buffer.from(subject.buffer, subject.byteOffset, subject.byteLength).toString('hex') : '',
    row.centre ?? '',
    String(row.at),
    row.instance ?? '',
    hash('sha256', row.content),
    '',
  ].join('\n');
}

/** When a row was written, by the data of its leaf: milliseconds since 1970. */
export function momentOfLeaf(data: string): number {
  return Number(data.split('\n')[7]);
}

/** Hash of the leaf of a row. */
export function leafOf(row: Omit<LedgerRow, 'hash'>): Buffer {
  return leafHash(leafData(row));
}
