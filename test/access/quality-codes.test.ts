import { describe, expect, test } from 'vitest';
import { qualityCodes } from '../../src/values/quality-codes.ts';
import { defaultDurations, handSetCodes } from '../../src/access/book/durations.ts';
import {
  policyVersion,
  qualityCodeLines,
  qualityCodeOn,
  type QualityCodeLine,
} from '../../src/access/book/quality-codes.ts';

describe('the table of quality codes', () => {
  test('has every public code once at a time, each with a legal basis and a label', () => {
    for (const line of qualityCodeLines) {
      expect(qualityCodes.codes[String(line.code)]).toBeDefined();
      expect(line.legalBasis).not.toBe('');
      const others = qualityCodeLines.filter((other) => other !== line && other.code === line.code);
      for (const other of others) {
        const apart = (line.validUntil ?? '9999') < other.validFrom || (other.validUntil ?? '9999') < line.validFrom;
        expect(apart).toBe(true);
      }
    }
    // Technical codes of every sector are nobody's purpose.
    const known = Object.keys(qualityCodes.codes).filter((code) => !['902', '999'].includes(code));
    expect([...new Set(qualityCodeLines.map(({ code }) => String(code)))].sort()).toEqual(known.sort());
  });

  test('says what the settings begin with: who sets a code by hand, and for how many months', () => {
    const byHand = qualityCodeLines.flatMap(({ code, setBy, period }) =>
      setBy === 'socialWorker' && typeof period === 'object' && 'months' in period ? [[code, period.months]] : [],
    );
    expect(Object.fromEntries(byHand)).toEqual(defaultDurations);
  });

  test.each<[number, QualityCodeLine['setBy'], QualityCodeLine['period'], boolean]>([
    [1, 'socialWorker', { months: 2 }, false],
    [2, 'decision', { decision: { mostMonths: 12 } }, true],
    [3, 'decision', { decision: { mostMonths: 12 } }, true],
    [4, 'decision', { decision: { mostMonths: 12 } }, true],
    [5, 'decision', { decision: { mostMonths: 12 } }, true],
    [6, 'decision', { decision: { mostMonths: 12 } }, true],
    [7, 'socialWorker', { months: 60 }, false],
    [30, 'socialWorker', { months: 12 }, false],
    ...[8, 9, 11, 12, 20, 21, 40].map((code): [number, 'nobody', 'none', true] => [code, 'nobody', 'none', true]),
  ])('code %i is set by %s, for %o, and needs a reason: %s', (code, setBy, period, needsReason) => {
    expect(qualityCodeOn(code, '2026-11-25')).toMatchObject({ setBy, period, needsReason });
  });

  test('holds on the days of its validity only', () => {
    expect(qualityCodeOn(1, '2002-10-01')?.setBy).toBe('socialWorker');
    expect(qualityCodeOn(1, '2002-09-30')).toBeUndefined();
    expect(qualityCodeOn(555, '2026-11-25')).toBeUndefined();
  });

  test('a line that was replaced holds up to its last day, the next one from its first', () => {
    const line = { ...qualityCodeLines[0]!, code: 1 };
    const old = { ...line, validFrom: '2002-10-01', validUntil: '2026-12-31' };
    const next = { ...line, validFrom: '2027-01-02' };
    const on = (day: string) => qualityCodeOn(1, day, [old, next]);
    expect(on('2026-12-31')).toBe(old);
    expect(on('2027-01-01')).toBeUndefined();
    expect(on('2027-01-02')).toBe(next);
  });

  test('has a version that is a day', () => {
    expect(policyVersion).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('the list of quality codes', () => {
  test('is published under its name, with every label in four languages', () => {
    expect(qualityCodes.name).toBe('qualityCodes');
    for (const label of [qualityCodes.title, ...Object.values(qualityCodes.codes)]) {
      for (const language of ['nl', 'fr', 'de', 'en'] as const) expect(label[language]).toMatch(/\w/);
    }
  });

  test('codes with a duration are set by hand', () => {
    expect(handSetCodes(defaultDurations)).toEqual([1, 7, 30]);
    expect(handSetCodes({})).toEqual([]);
  });
});
