import { createHmac, timingSafeEqual } from 'node:crypto';
import { keyHeader, readKeyed } from './key-header.ts';
import type { EvidenceKeyRing, EvidenceKeys } from './keys.ts';
import { SealedValueError } from './sealing.ts';
import { RowChangedError, type RowSealer, type RowState, type RowWatch, type SealedTable } from './row-sealing.ts';

/** Values as the driver reads and writes them. */
type Row = Readonly<Record<string, unknown>>;

/** Every row has a seal, and nobody is told. */
const nobody: RowWatch = { awaitsSeal: () => false, changed: () => undefined, genuine: () => undefined };

/**
 * Seals of rows. A seal is the header of its key (`key-header.ts`), then HMAC-SHA-256 under the key for rows over pieces:
 * `row`, the name of the table, then name and value of each column of {@link SealedTable}, then `row_version` and its
 * value. A piece is a letter, a length in bytes (4 bytes, the most significant first) and as many bytes: `t` text in
 * UTF-8, `n` a whole number in decimal, `b` bytes, `m` a moment in milliseconds since 1970 in decimal, `y` true, `f`
 * false, `-` null (of no length). A list is `l` with its number of elements as length, then its elements.
 */
export function createRowSealer(ring: EvidenceKeyRing, watch: RowWatch = nobody): RowSealer {
  const header = keyHeader(ring.current.keyId);
  const keysById = new Map(ring.ofRows.map((keys) => [keys.keyId, keys]));

  function judge(table: SealedTable, row: Row): RowState {
    const seal = row['row_seal'];
    if (!(seal instanceof Uint8Array)) {
      return row['row_version'] === 0 && watch.awaitsSeal(table.name) ? 'unsealed' : 'changed';
    }
    const keyed = readKeyed(seal);
    if (!keyed) return 'changed';
    const keys = keysById.get(keyed.keyId);
    if (!keys) return 'unknownKey';
    const expected = macOf(keys, table, row);
    if (keyed.content.length !== expected.length || !timingSafeEqual(keyed.content, expected)) return 'changed';
    return keys === ring.current ? 'genuine' : 'formerKey';
  }

  /** Judges a row and tells what was found. */
  function isGenuine(table: SealedTable, row: object): boolean {
    const state = judge(table, row as Row);
    const id = idOf(table, row);
    if (state === 'changed' || state === 'unknownKey') {
      watch.changed(table.name, id, state);
      return false;
    }
    watch.genuine(table.name, id);
    return true;
  }

  return {
    sealed: (table, row) => {
      const version = Number((row as Row)['row_version'] ?? 0) + 1;
      const next = { ...row, row_version: version };
      return { ...next, row_seal: Buffer.concat([header, macOf(ring.current, table, next)]) };
    },
    judge: (table, row) => judge(table, row as Row),
    require: (table, row) => {
      if (!isGenuine(table, row)) throw new RowChangedError(table.name);
    },
    genuine: (table, rows) => rows.filter((row) => isGenuine(table, row)),
    read: (table, id, open) => {
      try {
        const result = open();
        watch.genuine(table, id);
        return result;
      } catch (error) {
        if (!(error instanceof SealedValueError)) throw error;
        watch.changed(table, id, 'changed');
        return undefined;
      }
    },
  };
}

/** The primary key of a row, as reports name it. */
function idOf({ id }: SealedTable, row: object): string {
  return id.map((column) => written((row as Row)[column])).join(' ');
}

function written(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function macOf(keys: EvidenceKeys, table: SealedTable, row: Row): Buffer {
  const pieces: Buffer[] = [];
  add(pieces, 'row');
  add(pieces, table.name);
  for (const column of [...table.columns, 'row_version']) {
    add(pieces, column);
    add(pieces, row[column]);
  }
  return createHmac('sha256', keys.rows).update(Buffer.concat(pieces)).digest();
}

/** @throws TypeError for a value of a kind that no sealed table has */
function add(pieces: Buffer[], value: unknown): void {
  const piece = (letter: string, length: number, bytes?: Uint8Array) => {
    const head = Buffer.alloc(5);
    head.write(letter, 'latin1');
    head.writeUInt32BE(length, 1);
    pieces.push(head);
    if (bytes) pieces.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  };
  const text = (letter: string, content: string) => {
    const bytes = Buffer.from(content, 'utf8');
    piece(letter, bytes.length, bytes);
  };
  if (value === null) piece('-', 0);
  else if (value === true) piece('y', 0);
  else if (value === false) piece('f', 0);
  else if (typeof value === 'string') text('t', value);
  else if (typeof value === 'number' && Number.isSafeInteger(value)) text('n', String(value));
  else if (value instanceof Date) text('m', String(value.getTime()));
  else if (value instanceof Uint8Array) piece('b', value.length, value);
  else if (Array.isArray(value)) {
    piece('l', value.length);
    for (const one of value) add(pieces, one);
  } else throw new TypeError(`a sealed row cannot have a value of type ${typeof value}`);
}
