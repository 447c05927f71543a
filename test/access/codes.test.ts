import { describe, expect, test } from 'vitest';
import { aids, type CodeEvent, type CodeRow } from '../../src/access/book/book.ts';
import { lawsOf } from '../../src/access/book/texts/laws.ts';
import { codeFor, codesSetBy, findCode, needsReason } from '../../src/access/book/look-up.ts';
import { qualityCodes } from '../../src/values/quality-codes.ts';
import { presentBook } from '../present-book.ts';

const { codes } = presentBook.rows;
const decided = (event: CodeEvent): [CodeRow['setBy'], CodeEvent, number | undefined, boolean] => [
  'decision',
  event,
  undefined,
  true,
];

describe('the laws of a quality code in words', () => {
  const numbers = (text: string) => text.match(/\d+/g);

  test.each(codes.map((row) => [row.code, row] as const))(
    'code %i: they are those of its legal basis',
    (_code, row) => {
      const { en, ...others } = lawsOf(row);
      expect(en).toBe(row.legalBasis);
      for (const text of Object.values(others)) expect(numbers(text)).toEqual(numbers(en));
    },
  );
});

describe('the table of quality codes', () => {
  test('has every public code, each with a legal basis and a label', () => {
    for (const row of codes) {
      expect(qualityCodes.codes[String(row.code)]).toBeDefined();
      expect(row.legalBasis).not.toBe('');
    }
    // Technical codes of every sector are nobody's purpose.
    const known = Object.keys(qualityCodes.codes).filter((code) => !['902', '999'].includes(code));
    expect([...new Set(codes.map(({ code }) => String(code)))].sort()).toEqual(known.sort());
  });

  test.each<[number, [CodeRow['setBy'], CodeEvent, number | undefined, boolean]]>([
    [1, ['socialWorker', 'inquiry', 2, false]],
    [2, decided('livingWage')],
    [3, decided('equivalentLivingWage')],
    [4, decided('otherAid')],
    [5, decided('withoutAid')],
    [6, decided('employment')],
    [7, ['socialWorker', 'debtMediation', 60, true]],
    [30, ['socialWorker', 'maintenanceInquiry', 12, false]],
    ...[8, 9, 11, 12, 20, 21, 40].map((code): [number, [CodeRow['setBy'], CodeEvent, number | undefined, boolean]] => [
      code,
      ['nobody', 'nothing', undefined, true],
    ]),
  ])('code %i: who sets it, for what, for how many months, and whether it needs a reason: %o', (code, expected) => {
    const row = findCode(presentBook.on('2026-11-25'), code);
    expect([row?.setBy, row?.setFor, row?.months?.value, row?.needsReason]).toEqual(expected);
    expect(row?.decision !== undefined).toBe(row?.setBy === 'decision');
    expect(needsReason(presentBook.rows, code)).toBe(expected[3]);
  });

  test('a decision lasts and takes effect within twelve months', () => {
    for (const { decision } of codes.filter(({ setBy }) => setBy === 'decision')) {
      expect(decision).toMatchObject({
        longestMonths: { value: 12, least: 1, most: 12 },
        effectWithinMonths: 12,
      });
    }
  });

  test('a period that is set by hand can be made shorter and not longer', () => {
    for (const { months } of codes) if (months) expect([months.least, months.most]).toEqual([1, months.value]);
  });

  test('holds from its first day', () => {
    expect(findCode(presentBook.on('2002-10-01'), 1)?.setBy).toBe('socialWorker');
    expect(findCode(presentBook.on('2002-09-30'), 1)).toBeUndefined();
    expect(findCode(presentBook.on('2026-11-25'), 555)).toBeUndefined();
    expect(needsReason(presentBook.rows, 555)).toBe(true);
  });

  test('an event gives one code at most, and each kind of aid gives one', () => {
    expect(aids.map((aid) => codeFor(presentBook.rows, aid))).toEqual([2, 3, 4, 6]);
    expect(codeFor(presentBook.rows, 'withoutAid')).toBe(5);
    expect(codeFor(presentBook.rows, 'inquiry')).toBe(1);
    expect(codeFor({ codes: [] }, 'inquiry')).toBeUndefined();
    expect(codesSetBy(presentBook.rows, 'socialWorker')).toEqual([1, 7, 30]);
    expect(codesSetBy(presentBook.rows, 'decision')).toEqual([2, 3, 4, 5, 6]);
  });
});

describe('the list of quality codes', () => {
  test('is published under its name, with every label in four languages', () => {
    expect(qualityCodes.name).toBe('qualityCodes');
    for (const label of [qualityCodes.title, ...Object.values(qualityCodes.codes)]) {
      for (const language of ['nl', 'fr', 'de', 'en'] as const) expect(label[language]).toMatch(/\w/);
    }
  });
});
