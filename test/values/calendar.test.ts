import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  belgianDate,
  belgianTime,
  calendarDate,
  daysBetween,
  lastDayOfMonths,
  startOfDay,
} from '../../src/values/calendar.ts';

describe('days', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-01', 0, '2026-01-01'],
    ['2026-01-01', 365, '2027-01-01'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  test('no day is beyond the years of four digits, which compare as text', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addMonths('9999-12-01', 1)).toBe('9999-12-31');
    expect(addDays('0001-01-01', -1)).toBe('0001-01-01');
    expect(addMonths('0001-06-15', -12)).toBe('0001-01-01');
  });

  test.each([
    ['2026-03-02', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['0000-01-01', false],
    ['2026-03-02T00:00:00Z', false],
  ])('%s is a day: %s', (date, accepted) => {
    expect(calendarDate.safeParse(date).success).toBe(accepted);
  });

  test.each([
    ['2024-01-15', 72, '2030-01-14'],
    ['2026-01-01', 1, '2026-01-31'],
    ['2026-01-01', 12, '2026-12-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-29', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 72, '2030-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-09-30', 1, '2026-10-29'],
  ])('%s and %i months, both days included, end on %s', (first, months, last) => {
    expect(lastDayOfMonths(first, months)).toBe(last);
  });

  // Hours change on the last Sundays of March and October, at 01:00 UTC.
  test.each([
    ['2026-01-31', '2026-01-30T23:00:00Z'],
    ['2026-03-29', '2026-03-28T23:00:00Z'],
    ['2026-03-30', '2026-03-29T22:00:00Z'],
    ['2026-10-25', '2026-10-24T22:00:00Z'],
    ['2026-10-26', '2026-10-25T23:00:00Z'],
  ])('%s begins in Belgium at %s', (date, moment) => {
    const begins = startOfDay(date);
    expect(new Date(begins).toISOString()).toBe(moment.replace('Z', '.000Z'));
    expect(belgianDate(begins)).toBe(date);
    expect(belgianDate(begins - 1)).toBe(addDays(date, -1));
    expect(belgianTime(begins)).toBe(`${date}T00:00:00`);
  });

  test.each([
    ['2026-03-29T00:59:59.999Z', '2026-03-29T01:59:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29T03:00:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25T02:30:00'],
    ['2026-10-25T01:30:00Z', '2026-10-25T02:30:00'],
  ])('at %s clocks in Belgium show %s', (moment, shown) => {
    expect(belgianTime(Date.parse(moment))).toBe(shown);
  });
});
