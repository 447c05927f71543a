import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { centsOf, eurosFromCents } from '../../src/values/amount.ts';
import { outcomeOfSource } from '../../src/stream-kit/authentic-source.ts';
import { codedWith, textByLanguage } from '../../src/stream-kit/source-texts.ts';
import {
  addQuarters,
  countQuarters,
  monthOf,
  monthOfDate,
  monthsTouched,
  quarterOf,
  quarterOfDate,
  quartersTouched,
  yearMonth,
  yearQuarter,
} from '../../src/values/partial-period.ts';
import {
  periodAsked,
  periodParameters,
  withinCalendarMonths,
  withinMonths,
  withinQuarters,
} from '../../src/stream-kit/query-period.ts';

describe('months and quarters', () => {
  test.each([
    ['2026-03', '2026-03'],
    ['2026-03-00', '2026-03'],
    ['2026-03+01:00', '2026-03'],
    ['2026-03Z', '2026-03'],
    [' 2026-12 ', '2026-12'],
    ['2026-13', undefined],
    ['2026-00', undefined],
    ['202603', undefined],
    ['2026-03-', undefined],
    ['2026-03-000', undefined],
    ['2026-03Z1', undefined],
    ['2026-03+01:000', undefined],
    ['02026-03', undefined],
    [undefined, undefined],
  ])('the month %s is %s', (text, month) => {
    expect(monthOf(text)).toBe(month);
  });

  test.each([
    ['2026Q1', '2026Q1'],
    ['20264', '2026Q4'],
    [' 2026Q2 ', '2026Q2'],
    ['02026Q1', undefined],
    ['2026Q11', undefined],
    ['2026Q5', undefined],
    ['20260', undefined],
    ['2026-Q1', undefined],
    [undefined, undefined],
  ])('the quarter %s is %s', (text, quarter) => {
    expect(quarterOf(text)).toBe(quarter);
  });

  test('as a part of an answer they are written exactly', () => {
    const accepted = (schema: z.ZodType, texts: readonly string[]) =>
      texts.filter((text) => schema.safeParse(text).success);
    expect(
      accepted(yearMonth, ['2026-01', '2026-12', '2026-00', '2026-13', '02026-01', '2026-011', '6-01', '2026-1']),
    ).toEqual(['2026-01', '2026-12']);
    expect(
      accepted(yearQuarter, ['2026Q1', '2026Q4', '2026Q0', '2026Q5', '02026Q1', '2026Q11', '6Q1', '20261']),
    ).toEqual(['2026Q1', '2026Q4']);
  });

  test('every day lies in its month and quarter', () => {
    expect(monthOfDate('2026-09-30')).toBe('2026-09');
    const quarters = Array.from({ length: 12 }, (_, month) =>
      quarterOfDate(`2026-${String(month + 1).padStart(2, '0')}-01`),
    );
    expect(quarters.join()).toBe(
      '111222333444'
        .split('')
        .map((n) => `2026Q${n}`)
        .join(),
    );
  });
});

describe('quarters before and after', () => {
  test('are as far apart as was asked', () => {
    expect(addQuarters('2026Q4', 1)).toBe('2027Q1');
    expect(countQuarters('2026Q4', '2027Q1')).toBe(2);
    expect(countQuarters('9998Q4', '9999Q4')).toBe(5);
    expect(addQuarters('2026Q1', -5)).toBe('2024Q4');
    const quarter = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(quarter, fc.integer({ min: -400, max: 400 }), ([year, number], distance) => {
        const index = 4 * year + number - 1 + distance;
        const expected = `${String(Math.floor(index / 4))}Q${String((index % 4) + 1)}`;
        const from = `${String(year)}Q${String(number)}`;
        expect(addQuarters(from, distance)).toBe(expected);
        expect(countQuarters(from, expected)).toBe(distance + 1);
      }),
    );
  });
});

describe('a period that is asked in whole months or quarters', () => {
  test.each([
    ['2026-03-31', '2026-04-01', 2, 2],
    ['2026-01-01', '2026-12-31', 12, 4],
    ['2025-12-31', '2026-01-01', 2, 2],
    ['2026-02-01', '2026-02-28', 1, 1],
  ])('%s to %s has days in %i months and %i quarters', (from, to, months, quarters) => {
    expect(monthsTouched(from, to)).toBe(months);
    expect(quartersTouched(from, to)).toBe(quarters);
  });

  test('a limit counts the months and quarters that have a day in it', () => {
    const months = withinCalendarMonths(z.strictObject(periodParameters), 48);
    const quarters = withinQuarters(z.strictObject(periodParameters), 40);
    // 48 months by length, in 49 calendar months.
    expect(months.safeParse({ from: '2022-01-15', to: '2026-01-14' }).success).toBe(false);
    expect(months.safeParse({ from: '2022-01-15', to: '2025-12-31' }).success).toBe(true);
    expect(quarters.safeParse({ from: '2016-10-01', to: '2026-09-30' }).success).toBe(true);
    expect(quarters.safeParse({ from: '2016-09-30', to: '2026-09-30' }).success).toBe(false);
    expect(quarters.safeParse({}).success).toBe(true);
    const said = (result: { readonly error?: z.ZodError | undefined }) =>
      result.error?.issues.map(({ path, message }) => [path, message]);
    expect(said(months.safeParse({ from: '2022-01-15', to: '2026-01-14' }))).toEqual([
      [['to'], 'the period must not have days in more than 48 calendar months'],
    ]);
    expect(said(quarters.safeParse({ from: '2016-09-30', to: '2026-09-30' }))).toEqual([
      [['to'], 'the period must not have days in more than 40 quarters'],
    ]);
    for (const half of [{ from: '2026-09-30' }, { to: '2026-09-30' }]) {
      expect(said(quarters.safeParse(half))).toEqual([[['to'], 'from and to go together']]);
    }
  });
});

describe('eurocents', () => {
  test.each([
    ['0', '0.00'],
    ['-0', '0.00'],
    ['5', '0.05'],
    ['-5', '-0.05'],
    ['0012345', '123.45'],
    ['9999999', '99999.99'],
  ])('%s is %s euro', (cents, value) => {
    expect(eurosFromCents(cents)).toEqual({ value, currency: 'EUR' });
  });

  test.each([undefined, '', '1.5', '1e3', 'x', '1 000', '1234567890123456'])('%s is no amount', (cents) => {
    expect(eurosFromCents(cents)).toBeUndefined();
  });

  test('no cent is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const { value } = eurosFromCents(String(cents))!;
        expect(value).toMatch(/^-?\d+\.\d\d$/);
        expect(BigInt(value.replace('.', ''))).toBe(BigInt(cents));
      }),
    );
  });
});

describe('exact cents', () => {
  test.each([
    ['12', 1200],
    ['12.3', 1230],
    ['12.34', 1234],
    ['-12.34', -1234],
    ['0.00', 0],
    ['-0', 0],
    ['12.3400', 1234],
    ['12.345', undefined],
    ['99999999999999999', undefined],
  ])('%s euro', (value, cents) => {
    expect(centsOf({ value, currency: 'EUR' })).toBe(cents);
  });
});

describe('periods of a query', () => {
  const query = withinMonths(z.strictObject(periodParameters), 24);
  const today = '2026-11-25';

  test.each([
    ['2024-01-01', '2025-12-31', true],
    ['2024-01-01', '2026-01-01', false],
    ['2024-02-29', '2026-02-27', true],
    ['2024-02-29', '2026-02-28', false],
    ['2025-01-01', '2024-12-31', false],
    ['2025-01-01', '2025-01-01', true],
  ])('from %s to %s fits in 24 months: %s', (from, to, fits) => {
    expect(query.safeParse({ from, to }).success).toBe(fits);
  });

  test('what is too long says how long it may be, and half a period is none', () => {
    const said = (period: object) => query.safeParse(period).error?.issues.map(({ path, message }) => [path, message]);
    expect(said({ from: '2020-01-01', to: '2026-01-01' })).toEqual([
      [['to'], 'the period must not be longer than 24 months'],
    ]);
    expect(said({ from: '2026-01-01' })).toEqual([[['to'], 'from and to go together']]);
    expect(said({ to: '2026-01-01' })).toEqual([[['to'], 'from and to go together']]);
    expect(said({ from: '2026-01-02', to: '2026-01-01' })).toEqual([[['to'], 'to must not be before from']]);
    expect(said({})).toBeUndefined();
  });

  test('without a period the usual one is asked', () => {
    expect(periodAsked({}, today, { back: 60, ahead: 12 })).toEqual({ from: '2021-11-25', to: '2027-11-25' });
    expect(periodAsked({}, '2026-03-31', { back: 1 })).toEqual({ from: '2026-02-28', to: '2026-03-31' });
    expect(periodAsked({ from: today, to: today }, today, { back: 1 })).toEqual({ from: today, to: today });
    // Half a period was refused before; nothing invents the other half.
    for (const half of [{ from: '2020-01-01' }, { to: '2030-01-01' }]) {
      expect(periodAsked(half, today, { back: 1 })).toEqual({ from: '2026-10-25', to: today });
    }
  });
});

describe('one of several sources', () => {
  test.each([
    ['DATA_FOUND', undefined, 'dataFound'],
    ['NO_DATA_FOUND', 'MSG00100', 'noDataFound'],
    ['INCOMPLETE_DATA', undefined, 'incomplete'],
    ['TECHNICAL_ERROR', undefined, 'unknown'],
    ['NO_RESULT', 'MSG00100', 'unknown'],
    ['SOMETHING_NEW', undefined, 'unknown'],
    ['DATA_FOUND', 'MSG00002', 'unknown'],
    ['NO_DATA_FOUND', 'OWN1', 'unknown'],
  ])('%s %s is %s', (value, code, outcome) => {
    expect(outcomeOfSource({ value, code }, { OWN1: 'sourceUnavailable' })).toBe(outcome);
  });
});

describe('texts in languages', () => {
  const said = (language: string | undefined, content: string) => ({
    content,
    attributes: language === undefined ? {} : { language },
  });

  test('every text comes out in its language, each once', () => {
    expect(textByLanguage([said('NL', 'een'), said('nl', 'een'), said('fr', '')])).toEqual({ nl: 'een' });
    expect(textByLanguage([said('NL', 'een'), said('nl', 'twee')])).toEqual({ nl: 'een / twee' });
    expect(textByLanguage([said('nl', 'een'), said('nl', 'twee'), said(undefined, 'twee')])).toEqual({
      nl: 'een / twee',
    });
    expect(textByLanguage([{ content: 'un', attributes: { lang: 'FR' } }])).toEqual({ fr: 'un' });
    expect(textByLanguage([said('nl-BE', 'een'), said('EN', 'one')])).toEqual({ nl: 'een', en: 'one' });
    expect(textByLanguage([])).toBeUndefined();
  });

  test('a text without a language is kept, beside the others and once', () => {
    expect(textByLanguage([said(undefined, 'Nieuwstraat')])).toEqual({ und: 'Nieuwstraat' });
    expect(textByLanguage([said('', 'Nieuwstraat'), said('it', 'Via Nuova')])).toEqual({
      und: 'Nieuwstraat / Via Nuova',
    });
    expect(textByLanguage([said(undefined, 'Gent'), said('fr', 'Gand'), said('nl', 'Gent')])).toEqual({
      fr: 'Gand',
      nl: 'Gent',
    });
    expect(textByLanguage([said(undefined, ''), said('it', '')])).toBeUndefined();
  });

  test('the list has the last word, the source fills the gaps', () => {
    const list = { name: 'l', title: { nl: 'l' }, source: 's', codes: { 1: { nl: 'één' } } };
    expect(codedWith(list, '1', [said('nl', 'anders'), said('fr', 'un')])).toEqual({
      code: '1',
      label: { nl: 'één', fr: 'un' },
    });
    expect(codedWith(list, '2', [said('de', 'zwei')])).toEqual({ code: '2', label: { de: 'zwei' } });
    expect(codedWith(list, '2', [said(undefined, 'deux')])).toEqual({ code: '2', label: { und: 'deux' } });
    expect(codedWith(list, '1', [said(undefined, 'anders')])).toEqual({ code: '1', label: { nl: 'één' } });
    expect(codedWith(list, '', [])).toBeUndefined();
  });
});
