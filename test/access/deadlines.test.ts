import { expect, test } from 'vitest';
import { findCode } from '../../src/access/book/look-up.ts';
import { presentBook } from '../present-book.ts';

/** Written down a second time from the facts: days or months, from when, and whether a source states the number. */
const expected = {
  forwarding: [5, undefined, 'application', 'assumed'],
  decision: [30, undefined, 'application', 'confirmed'],
  inquiryEnd: [undefined, undefined, 'lastDay', 'confirmed'],
  notification: [8, undefined, 'decision', 'assumed'],
  a036: [7, undefined, 'decision', 'confirmed'],
  payment: [15, undefined, 'decision', 'assumed'],
  individualProject: [undefined, 3, 'decision', 'confirmed'],
  homeVisit: [undefined, 12, 'homeVisit', 'confirmed'],
  review: [undefined, 12, 'begin', 'confirmed'],
  debtMediationReview: [undefined, 12, 'begin', 'assumed'],
  periodEnd: [undefined, undefined, 'lastDay', 'confirmed'],
  maintenanceInquiryEnd: [undefined, undefined, 'lastDay', 'confirmed'],
};

test('the delays are those of the law and of the instructions', () => {
  const { deadlines } = presentBook.on('2026-11-25');
  const found = deadlines.map(({ kind, days, months, from, source }) => [kind, [days, months, from, source]]);
  expect(Object.fromEntries(found)).toEqual(expected);
  for (const { legalBasis } of deadlines) expect(legalBasis).toMatch(/[Ll]aw|decree|Instructions/);
});

test('each concerns codes that are there, and every code of a file has one', () => {
  const { deadlines, codes } = presentBook.on('2026-11-25');
  const concerned = (kind: string) => {
    const events = deadlines.find((row) => row.kind === kind)?.concerns ?? [];
    return codes.filter(({ setFor }) => events.includes(setFor)).map(({ code }) => code);
  };
  expect(concerned('decision')).toEqual([1]);
  expect(concerned('a036')).toEqual([2, 3]);
  expect(concerned('individualProject')).toEqual([2]);
  expect(concerned('review')).toEqual([2, 3, 4, 5, 6]);
  expect(concerned('homeVisit')).toEqual([2, 3, 4, 6]);
  expect(concerned('debtMediationReview')).toEqual([7]);
  expect(concerned('maintenanceInquiryEnd')).toEqual([30]);
  const all = new Set(deadlines.flatMap(({ kind }) => concerned(kind)));
  for (const { code, setBy } of codes) expect(all.has(code), String(code)).toBe(setBy !== 'nobody');
  expect(findCode(presentBook.rows, 40)?.setBy).toBe('nobody');
});

test('debt mediation shuts on the day on which its review is overdue: the two numbers are one', () => {
  const { deadlines, codes } = presentBook.on('2026-11-25');
  const months = deadlines.find(({ kind }) => kind === 'debtMediationReview')?.months;
  expect(codes.find(({ code }) => code === 7)?.reviewedWithinMonths).toBe(months);
});

test('the individual project exists for everybody since 1 November 2016, the yearly visit since 24 March 2014', () => {
  const on = (day: string) => presentBook.on(day).deadlines.map(({ kind }) => kind);
  expect(on('2016-10-31')).not.toContain('individualProject');
  expect(on('2016-11-01')).toContain('individualProject');
  expect(on('2014-03-23')).not.toContain('homeVisit');
  expect(on('2014-03-24')).toContain('homeVisit');
});
