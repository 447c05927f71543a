import { createHmac, hkdfSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createEvidenceKeyRing, deriveEvidenceKeys } from '../../src/evidence/keys.ts';
import { createRowSealer } from '../../src/evidence/row-seal.ts';
import { RowChangedError, type RowState, type RowWatch } from '../../src/evidence/row-sealing.ts';
import { createRowWatch } from '../../src/evidence/row-watch.ts';
import { evidenceKey, keys } from './fixtures.ts';

const table = { name: 'thing', id: ['thing_id'], columns: ['thing_id', 'words', 'number', 'bytes', 'at', 'is', 'ids'] };
const plain = {
  thing_id: 'a',
  words: 'é' as string | null,
  number: 12,
  bytes: Buffer.from([1, 2]),
  at: new Date(1_000),
  is: true,
  ids: ['x', 'y'],
};
const ring = createEvidenceKeyRing(keys);
const rows = createRowSealer(ring);
const row = rows.sealed(table, plain);
const other = deriveEvidenceKeys(Buffer.alloc(32, 9).toString('base64'), 'test-2');

describe('the seal of a row', () => {
  it('is what its description says, computed by hand', () => {
    const piece = (letter: string, content: string | Buffer, length = Buffer.byteLength(content)) => {
      const head = Buffer.alloc(4);
      head.writeUInt32BE(length);
      return Buffer.concat([Buffer.from(letter), head, Buffer.from(content as string)]);
    };
    const text = (content: string) => piece('t', content);
    const content = Buffer.concat([
      ...[text('row'), text('thing'), text('thing_id'), text('a'), text('words'), text('é')],
      ...[text('number'), piece('n', '12'), text('bytes'), piece('b', Buffer.from([1, 2]))],
      ...[text('at'), piece('m', '1000'), text('is'), piece('y', '')],
      ...[text('ids'), piece('l', '', 2), text('x'), text('y'), text('row_version'), piece('n', '1')],
    ]);
    const key = hkdfSync('sha256', Buffer.from(evidenceKey, 'base64'), '', 'social-inquiry rows v1', 32);
    const mac = createHmac('sha256', Buffer.from(key)).update(content).digest();
    expect(row.row_seal).toEqual(Buffer.concat([Buffer.from([1, 6]), Buffer.from('test-1'), mac]));
    expect(row.row_version).toBe(1);
  });

  it.each<[string, object]>([
    ['another text', { words: 'e' }],
    ['no text', { words: null }],
    ['another number', { number: 13 }],
    ['a number as text', { number: '12' }],
    ['other bytes', { bytes: Buffer.from([1, 3]) }],
    ['another moment', { at: new Date(1_001) }],
    ['the other way', { is: false }],
    ['another list', { ids: ['xy'] }],
    ['a shorter list', { ids: ['x'] }],
    ['another id', { thing_id: 'b' }],
    ['what moved from one column to the next', { thing_id: 'aé', words: '' }],
    ['another version', { row_version: 2 }],
    ['no seal', { row_seal: null }],
    ['no seal and no version', { row_seal: null, row_version: 0 }],
    ['an empty seal', { row_seal: Buffer.alloc(0) }],
    ['a seal without its end', { row_seal: row.row_seal.subarray(0, -1) }],
    ['the seal of another row', { row_seal: rows.sealed(table, { ...plain, number: 1 }).row_seal }],
  ])('does not fit %s', (_what, change) => {
    expect(rows.judge(table, row)).toBe('genuine');
    const changed = { ...row, ...change };
    expect(rows.judge(table, changed)).toBe('changed');
    expect(() => {
      rows.require(table, changed);
    }).toThrow(RowChangedError);
    expect(rows.genuine(table, [changed, row])).toEqual([row]);
  });

  it('does not fit the same row of another table', () => {
    expect(rows.judge({ ...table, name: 'other' }, row)).toBe('changed');
  });

  it('does not fit with any bit of it turned', () => {
    for (let index = 8; index < row.row_seal.length; index += 1) {
      const seal = Buffer.from(row.row_seal);
      seal[index] = (seal[index] ?? 0) ^ 1;
      expect(rows.judge(table, { ...row, row_seal: seal })).toBe('changed');
    }
  });

  it('grows with every change, so that it differs although the content is what it was', () => {
    const [next] = [rows.sealed(table, row)];
    expect(next.row_version).toBe(2);
    expect(next.row_seal).not.toEqual(row.row_seal);
    expect(rows.judge(table, next)).toBe('genuine');
  });

  it('of a former key is genuine, unless that key counts for the ledger only, or is not known', () => {
    const judgeWith = (given: Parameters<typeof createRowSealer>[0]) => createRowSealer(given).judge(table, row);
    expect(judgeWith(createEvidenceKeyRing(other, [keys]))).toBe('formerKey');
    expect(judgeWith(createEvidenceKeyRing(other, [keys], new Set(['test-1'])))).toBe('unknownKey');
    expect(judgeWith(createEvidenceKeyRing(other))).toBe('unknownKey');
  });
});

describe('a row without a seal', () => {
  const unsealed = { ...plain, row_version: 0, row_seal: null };
  const watched = (awaits: boolean) => {
    const told: string[] = [];
    const watch: RowWatch = {
      awaitsSeal: () => awaits,
      changed: (name, id, state) => told.push(`${name} ${id} ${state}`),
      genuine: () => undefined,
    };
    return { told, rows: createRowSealer(ring, watch) };
  };

  it('counts only while its table waits for first seals, and only from before', () => {
    expect(watched(true).rows.judge(table, unsealed)).toBe('unsealed');
    expect(watched(true).rows.judge(table, { ...unsealed, row_version: 1 })).toBe('changed');
    expect(watched(false).rows.judge(table, unsealed)).toBe('changed');
  });

  it('is told of, by table and id', () => {
    const { told, rows: judging } = watched(false);
    expect(judging.genuine(table, [unsealed])).toEqual([]);
    expect(told).toEqual(['thing a changed']);
  });
});

describe('the watch over rows', () => {
  it('tells of a row once, until it is genuine again, and knows how many there are', () => {
    const told: { readonly id: string; readonly state: RowState }[] = [];
    const watch = createRowWatch(['thing'], (found) => told.push(found));
    watch.changed('thing', 'a', 'changed');
    watch.changed('thing', 'a', 'changed');
    watch.changed('thing', 'b', 'unknownKey');
    expect(told.map(({ id, state }) => `${id} ${state}`)).toEqual(['a changed', 'b unknownKey']);
    expect(watch.found()).toEqual(new Map([['thing', 2]]));
    watch.genuine('thing', 'a');
    watch.changed('thing', 'a', 'changed');
    expect(told).toHaveLength(3);
  });

  it('waits for first seals until a table is finished', () => {
    const watch = createRowWatch(['thing', 'other'], () => undefined);
    watch.finished('thing');
    expect([watch.awaitsSeal('thing'), watch.awaitsSeal('other'), watch.awaited()]).toEqual([false, true, ['other']]);
  });
});
