import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cef } from '../../../src/cases/access-records/formats/cef.ts';
import { csv } from '../../../src/cases/access-records/formats/csv.ts';
import type { ShownRecord } from '../../../src/cases/access-records/formats/format.ts';

const record: ShownRecord = {
  entryId: '019b0000-0000-7000-8000-000000000001',
  at: '2026-03-02T10:00:00.000Z',
  action: 'consult',
  userId: 'worker-1',
  clientId: 'client',
  role: 'socialWorker',
  enterpriseNumber: '1999000150',
  traceId: '00000000-0000-4000-8000-000000000001',
  isOneOfSeveral: false,
  outcome: 'denied',
  sources: [],
};
const userIdAt = csv.head.trimEnd().split(',').indexOf('userId');

/** The cells of one CSV record, after RFC 4180, written independently of what writes them. */
function cellsOf(text: string): readonly string[] {
  const cells: string[] = [];
  let rest = text;
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
    const plain = /^[^",\r\n]*/.exec(rest)?.[0] ?? '';
    const taken = quoted?.[0] ?? plain;
    cells.push(quoted?.[1]?.replaceAll('""', '"') ?? plain);
    rest = rest.slice(taken.length);
    if (rest === '\r\n') return cells;
    if (!rest.startsWith(',')) throw new Error('neither a comma nor the end of the record');
    rest = rest.slice(1);
  }
}

describe('CSV', () => {
  const written = (userId: string) => cellsOf(csv.record({ ...record, userId }, true))[userIdAt];

  test.each([
    '=1+1',
    '+32',
    '-2',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '\r=1',
    '\n=1',
    '＝1+1',
    "=cmd|' /C calc'!A1",
    '="x","y"',
  ])('%j is no formula', (text) => {
    expect(written(text)).toBe(`'${text}`);
  });

  test.each(['worker-1', 'a,b', 'say "no"', 'two\r\nlines', "it's", ''])('%j stays as it is', (text) => {
    expect(written(text)).toBe(text);
  });

  test('whatever stands in it can be read back, and no cell begins as a formula', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '=', '"', ',', '\r\n', '@', ' -'),
        (text, start) => {
          const cell = written(start + text);
          expect([start + text, `'${start + text}`]).toContain(cell);
          expect(cell).not.toMatch(/^\s*[=+\-@]/);
        },
      ),
    );
  });

  test('has as many cells as columns', () => {
    expect(cellsOf(csv.record(record, false))).toHaveLength(cellsOf(csv.head).length);
  });
});

describe('CEF', () => {
  /** Header and extension of a line, after the guide of the format, written independently of what writes them. */
  function readCef(text: string): {
    readonly header: readonly string[];
    readonly fields: Readonly<Record<string, string>>;
  } {
    const header: string[] = [];
    let rest = text;
    for (let index = 0; index < 7; index += 1) {
      const part = /^((?:[^\\|]|\\[\\|])*)\|/.exec(rest);
      if (!part) throw new Error('not seven parts of a header');
      header.push((part[1] ?? '').replace(/\\([\\|])/g, '$1'));
      rest = rest.slice(part[0].length);
    }
    const fields = [...rest.matchAll(/(?:^| )(\w+)=((?:[^\\=]|\\[\\=nr])*?)(?= \w+=|$)/gs)];
    const unescape = (value: string) =>
      value.replace(/\\([\\=nr])/g, (_, sign: string) => ({ n: '\n', r: '\r' })[sign] ?? sign);
    return {
      header,
      fields: Object.fromEntries(fields.map(([, key = '', value = '']): [string, string] => [key, unescape(value)])),
    };
  }
  const written = (changes: Partial<ShownRecord>) => cef.record({ ...record, ...changes }, true);

  test('a record', () => {
    const { header, fields } = readCef(written({ stream: 'dimona', ruleCode: 'codeWithoutStream' }).trimEnd());
    expect(header).toEqual(['CEF:0', 'OCMW-CPAS', 'Social-inquiry gateway', '1', 'consult', 'consult', '5']);
    expect(fields).toMatchObject({
      rt: String(Date.parse(record.at)),
      suser: 'worker-1',
      act: 'consult',
      outcome: 'denied',
      cs2Label: 'stream',
      cs2: 'dimona',
      cs3: 'codeWithoutStream',
    });
    expect(fields).not.toHaveProperty('cs1');
  });

  test.each([String.raw`a\b`, 'a=b', 'a|b', 'two\nlines\r', String.raw`\n`, 'x suser=somebody', '\\'])(
    '%j in a value stays one value on one line',
    (userId) => {
      const line = written({ userId });
      expect(line.indexOf('\n')).toBe(line.length - 1);
      const { fields } = readCef(line.slice(0, -1));
      expect(fields['suser']).toBe(userId);
      expect(fields['spriv']).toBe('socialWorker');
    },
  );
});
