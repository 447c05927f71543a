import fc from 'fast-check';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { addMonths, belgianDate } from '../../src/values/calendar.ts';
import { sharedCodes, judgeStatus } from '../../src/bank/status.ts';
import { isEnterpriseNumber } from '../../src/values/enterprise-number.ts';
import { incompleteDateFromParts, parseIncompleteDate } from '../../src/values/incomplete-date.ts';
import { periodOf } from '../../src/access/book/durations.ts';
import { presentBook } from '../present-book.ts';
import { Ssin } from '../../src/values/ssin.ts';

const today = '2026-11-24';

/** A number with the right check digits. */
function number(yy: string, month: number, day: number, order: number, century: 19 | 20): string {
  const base = `${yy}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${String(order).padStart(3, '0')}`;
  const check = 97 - (Number((century === 20 ? '2' : '') + base) % 97);
  return base + String(check).padStart(2, '0');
}

describe('Ssin', () => {
  test('accepts exactly the numbers whose digits are right', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 998 }),
        fc.constantFrom(0, 20, 40),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (year, month, day, order, offset, position, change) => {
          const value = number(String(year).padStart(2, '0'), month + offset, day, order, 19);
          expect(Ssin.parse(value, { fictive: false, today })?.reveal()).toBe(value);
          const digit = (Number(value[position]) + change) % 10;
          const wrong = value.slice(0, position) + String(digit) + value.slice(position + 1);
          // One wrong digit can only be right for the other century.
          const other = 97 - (Number(`2${wrong.slice(0, 9)}`) % 97) === Number(wrong.slice(9));
          if (!other) expect(Ssin.parse(wrong, { fictive: false, today })).toBeUndefined();
        },
      ),
    );
  });

  test.each([
    ['a fictive number outside the sandbox', number('80', 61, 10, 1, 19), false],
    ['a fictive number in the sandbox', number('80', 61, 10, 1, 19), true],
    ['a birth date in the future', number('27', 1, 1, 1, 20), false],
    ['a day that does not exist', number('99', 2, 30, 1, 19), false],
    ['month 13', number('80', 13, 1, 1, 19), false],
    ['month 33', number('80', 33, 1, 1, 19), false],
    ['month 73', number('80', 73, 1, 1, 19), false],
    ['order 000', number('80', 1, 1, 0, 19), false],
    ['order 999', number('80', 1, 1, 999, 19), false],
    ['an unknown day', number('80', 1, 0, 1, 19), true],
    ['an unknown month', number('80', 0, 0, 1, 19), true],
    ['a bis number with order 000', number('80', 21, 1, 0, 19), true],
  ])('%s', (_what, value, accepted) => {
    const fictive = _what.includes('in the sandbox');
    expect(Ssin.parse(value, { fictive, today }) !== undefined).toBe(accepted);
  });

  test('never prints its digits', () => {
    const ssin = Ssin.parse(number('80', 1, 1, 1, 19), { fictive: false, today }) as Ssin;
    const value = ssin.reveal();
    for (const printed of [String(ssin), JSON.stringify({ ssin }), inspect(ssin), inspect({ a: { ssin } })]) {
      expect(printed).not.toContain(value);
    }
  });
});

test('enterprise numbers: the check digits decide', () => {
  expect(isEnterpriseNumber('1999000150')).toBe(true);
  expect(isEnterpriseNumber('1999000151')).toBe(false);
  expect(isEnterpriseNumber('2999000150')).toBe(false);
});

describe('incomplete dates', () => {
  test.each([
    ['1955-00-00', '1955-00-00'],
    ['1955-03-00', '1955-03-00'],
    ['2020-02-29+01:00', '2020-02-29'],
    ['2020-02-29Z', '2020-02-29'],
    ['2020-02-29T00:00:00', '2020-02-29'],
    ['1955-00-03', undefined],
    ['0000-00-00', undefined],
    ['0000-03-07', undefined],
    ['1994-02-30', undefined],
    ['1994-02-29', undefined],
    ['1994-04-31', undefined],
    ['0', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s → %s', (given, expected) => {
    expect(parseIncompleteDate(given)).toBe(expected);
  });

  test.each([
    [{ Century: '19', Year: '55', Month: '00', Day: '00' }, '1955-00-00'],
    [{ Century: '19', Year: '55' }, '1955-00-00'],
    [{ Century: '19', Year: '55', Month: '3', Day: '7' }, '1955-03-07'],
    [{ Century: '19', Year: '00', Month: '00', Day: '00' }, '1900-00-00'],
    [{ Century: '19', Year: '55', Month: '00', Day: '12' }, '1955-00-00'],
    [{ Year: '55' }, undefined],
    [{ Century: '00', Year: '00', Month: '00', Day: '00' }, undefined],
  ])('%o → %s', (parts, expected) => {
    expect(incompleteDateFromParts(parts)).toBe(expected);
  });
});

describe('periods', () => {
  test.each([
    [1, '2026-12-31', '2027-02-28'],
    [1, '2027-12-31', '2028-02-29'],
    [1, '2026-11-24', '2027-01-24'],
    [7, '2024-02-29', '2029-02-28'],
    [30, '2024-02-29', '2025-02-28'],
    [30, '2026-03-01', '2027-03-01'],
  ])('code %i from %s ends on %s', (code, from, end) => {
    expect(periodOf(presentBook.on(from), code, from)).toEqual({ startDate: from, endDate: end });
  });

  test.each([0, 2, 3, 4, 5, 6, 8, 40, 902])('code %i is not set by hand', (code) => {
    expect(periodOf(presentBook.on('2026-01-01'), code, '2026-01-01')).toBeUndefined();
  });

  test('months are added in order and never skip a month', () => {
    const date = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((moment) => moment.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 120 }), (start, months) => {
        const end = addMonths(start, months);
        const index = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(index(end) - index(start)).toBe(months);
        expect(Number(end.slice(8))).toBeLessThanOrEqual(Number(start.slice(8)));
      }),
    );
  });

  test('the legal day is that of Brussels, summer and winter', () => {
    expect(belgianDate(Date.parse('2026-01-31T23:30:00Z'))).toBe('2026-02-01');
    expect(belgianDate(Date.parse('2026-06-30T21:59:00Z'))).toBe('2026-06-30');
    expect(belgianDate(Date.parse('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
  });
});

describe('the Bank’s status', () => {
  const asked = '80611000160';
  const own = { OWN00000: 'data', OWN00001: 'incomplete', OWN00002: 'none' } as const;
  const judge = (value: string, code?: string) =>
    judgeStatus({ value, ...(code === undefined ? {} : { code }), information: [] }, {}, asked, own);

  test('NO_RESULT is never "nothing", whatever its code', () => {
    for (const code of [...Object.keys(sharedCodes), undefined, 'MSG99999']) {
      expect(judge('NO_RESULT', code).kind).not.toBe('none');
      expect(judge('NO_RESULT', code).kind).not.toBe('found');
    }
  });

  test('an unknown status value is a bad reply', () => {
    expect(judge('SOMETHING_NEW')).toEqual({ kind: 'failed', failure: 'badReply' });
  });

  test('an answer that comes by another way is not known yet', () => {
    expect(judge('RESPONSE_IN_BATCH', 'MSG00000')).toEqual({ kind: 'incomplete', comesLater: true });
    expect(judge('PARTIAL_RESULT', 'MSG00000')).toEqual({ kind: 'incomplete' });
  });

  test.each([
    ['NO_DATA_FOUND', 'MSG00100', 'none'],
    ['NO_DATA_FOUND', 'MSG00021', 'none'],
    ['NO_DATA_FOUND', 'MSG00009', 'none'],
    ['NO_DATA_FOUND', undefined, 'none'],
    ['DATA_FOUND', 'MSG00000', 'found'],
    ['DATA_FOUND', 'OWN00000', 'found'],
    ['INCOMPLETE_DATA', 'CHB00001', 'incomplete'],
    ['DATA_FOUND', 'OWN00001', 'incomplete'],
    ['NO_RESULT', 'OWN00002', 'failed'],
  ])('%s %s is %s', (value, code, kind) => {
    expect(judge(value, code).kind).toBe(kind);
  });

  test.each([
    ['true', 'canceled'],
    ['1', 'canceled'],
    ['false', 'found'],
    ['0', 'found'],
  ])('canceled="%s" beside data is %s', (canceled, kind) => {
    const data = { value: 'DATA_FOUND', code: 'MSG00000', information: [] };
    expect(judgeStatus(data, { ssin: { attributes: { canceled }, content: asked } }, asked).kind).toBe(kind);
  });

  test('a replaced number blocks even when data came with it, and names the new one', () => {
    const data = { value: 'DATA_FOUND', code: 'MSG00000', information: [] };
    const ssin = { attributes: { replacedBy: '80611000259' }, content: asked };
    const replaced = { kind: 'replaced', by: '80611000259' };
    expect(judgeStatus(data, { ssin }, asked)).toEqual(replaced);
    const other = { attributes: {}, content: '80611000259' };
    expect(judgeStatus(data, { ssin: other }, asked)).toEqual({ kind: 'failed', failure: 'badReply' });
    const ssinStatusData = { requestedSsinStatus: 'REPLACED', replacingSsin: '80611000259' };
    expect(judgeStatus(data, { ssinStatusData }, asked)).toEqual(replaced);
    const refused = {
      value: 'NO_RESULT',
      code: 'MSG00006',
      information: [
        { fieldName: 'ssin', fieldValue: asked },
        { fieldName: 'replacedBy', fieldValue: '80611000259' },
      ],
    };
    expect(judgeStatus(refused, {}, asked)).toEqual({ kind: 'replaced', by: '80611000259' });
  });
});
