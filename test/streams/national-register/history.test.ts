import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyOf, type EndRule } from '../../../src/streams/national-register/values/history.ts';
import { registerDate } from '../../../src/streams/national-register/values/mapping.ts';
import type { RegisterDate } from '../../../src/streams/national-register/values/reply.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** Dates as the register writes them: complete, with unknown parts, or nothing at all. */
const date: fc.Arbitrary<RegisterDate> = fc.oneof(
  { weight: 6, arbitrary: dateParts(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })) },
  { weight: 2, arbitrary: dateParts(fc.integer({ min: 1, max: 12 }), fc.constant(0)) },
  { weight: 2, arbitrary: dateParts(fc.constant(0), fc.constant(0)) },
  { weight: 1, arbitrary: fc.constant({}) },
);

function dateParts(month: fc.Arbitrary<number>, day: fc.Arbitrary<number>): fc.Arbitrary<RegisterDate> {
  return fc.record({ year: fc.integer({ min: 1990, max: 1994 }), month, day }).map((parts) => ({
    Century: String(parts.year).slice(0, 2),
    Year: String(parts.year).slice(2),
    Month: two(parts.month),
    Day: two(parts.day),
  }));
}

const items = fc.array(
  fc.record({ Date: date, DelDate: date, kind: fc.constantFrom('a', 'b') }, { requiredKeys: ['Date', 'kind'] }),
  { minLength: 1, maxLength: 12 },
);
const ends = fc.constantFrom<EndRule>('stated', 'successor');

function history(rows: readonly { Date: RegisterDate; DelDate?: RegisterDate; kind: string }[], rule: EndRule) {
  const numbered = rows.map((row, index) => ({ ...row, index }));
  const result = historyOf(numbered, { type: '020', ends: rule, content: ({ index }) => ({ index }) });
  return result ?? [];
}

describe('history of an information group', () => {
  test('keeps every item once, newest first, items of one date in the order of the register', () => {
    fc.assert(
      fc.property(items, ends, (rows, rule) => {
        const result = history(rows, rule);
        expect(result.map(({ index }) => index).sort((a, b) => a - b)).toEqual(rows.map((_, index) => index));
        result.slice(1).forEach((item, position) => {
          const newer = result[position]!;
          const [before, after] = [newer.startDate ?? '', item.startDate ?? ''];
          expect(before >= after).toBe(true);
          if (before === after) expect(newer.index).toBeLessThan(item.index);
        });
      }),
    );
  });

  test('invents no date: a start is the own one, an end the own one or the start of another item', () => {
    fc.assert(
      fc.property(items, ends, (rows, rule) => {
        const starts = rows.map((row) => registerDate(row.Date));
        for (const item of history(rows, rule)) {
          const row = rows[item.index]!;
          expect(item.startDate).toBe(registerDate(row.Date));
          if (item.isEndDateDerived === true) expect(starts).toContain(item.endDate);
          else expect(item.endDate).toBe(registerDate(row.DelDate));
        }
      }),
    );
  });

  test('a stated end is never replaced, and an item that the register ended never looks open', () => {
    fc.assert(
      fc.property(items, ends, (rows, rule) => {
        for (const item of history(rows, rule)) {
          const row = rows[item.index]!;
          const stated = registerDate(row.DelDate);
          if (stated !== undefined) expect(item.endDate).toBe(stated);
          if (row.DelDate) expect(item.endDate !== undefined || item.isEndDateUnknown === true).toBe(true);
        }
      }),
    );
  });

  test('derived periods do not overlap: each ends where the next strictly newer item begins', () => {
    fc.assert(
      fc.property(items, (rows) => {
        const result = history(rows, 'successor');
        result.forEach((item, position) => {
          if (item.isEndDateDerived !== true) return;
          const newer = result.slice(0, position).filter(({ startDate }) => (startDate ?? '') > (item.startDate ?? ''));
          expect(item.endDate).toBe(newer.at(-1)?.startDate);
          expect(item.endDate! > item.startDate!).toBe(true);
        });
        // Only the newest items can be open.
        const open = result.filter((item) => item.endDate === undefined && item.isEndDateUnknown !== true);
        for (const item of open) expect(item.startDate).toBe(result[0]?.startDate);
      }),
    );
  });

  test('with stated ends nothing is derived', () => {
    fc.assert(
      fc.property(items, (rows) => {
        expect(history(rows, 'stated').some((item) => item.isEndDateDerived === true)).toBe(false);
      }),
    );
  });

  test('successions within a group do not end each other', () => {
    fc.assert(
      fc.property(items, (rows) => {
        const together = historyOf(rows, {
          type: '113',
          ends: 'successor',
          content: ({ kind }) => ({ kind }),
          succession: ({ kind }) => kind,
        });
        for (const kind of ['a', 'b']) {
          const alone = historyOf(
            rows.filter((row) => row.kind === kind),
            { type: '113', ends: 'successor', content: (row) => ({ kind: row.kind }) },
          );
          expect((together ?? []).filter((item) => item.kind === kind)).toEqual(alone ?? []);
        }
      }),
    );
  });
});
