import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dated, RuleRows } from '../../src/access/book/book.ts';
import { refusedByRelation } from '../../src/access/book/look-up.ts';
import { effectiveOverrides, overrideProblems, withOverrides } from '../../src/access/book/overrides.ts';
import { presentRows } from '../../src/access/book/present.ts';
import { createRuleBook, holdsOn, OverrideError } from '../../src/access/book/rule-book.ts';
import { canonicalJson, versionOf } from '../../src/access/book/version.ts';
import { findRuleText } from '../../src/access/rules/order.ts';
import { texts } from '../../src/access/rules/texts.ts';
import { presentBook } from '../present-book.ts';

/** What tells the rows of a table apart: on no day two of them hold. */
const keys: { readonly [Table in keyof RuleRows]: (row: RuleRows[Table][number]) => string } = {
  codes: ({ code }) => String(code),
  grants: ({ role, stream, qualityCodes }) => `${role} ${stream} ${qualityCodes.join()}`,
  roles: ({ name }) => name,
  relations: ({ relation }) => relation,
  acts: ({ name }) => name,
  scale: () => 'scale',
  scaleUse: () => 'scaleUse',
  informing: () => 'informing',
  deadlines: ({ kind }) => kind,
  registering: () => 'registering',
  flags: () => 'flags',
  flagFeedback: ({ code }) => String(code),
  exemption: ({ kind }) => kind,
  exemptionUse: () => 'exemptionUse',
  rules: ({ code }) => code,
};
const tables = Object.keys(keys) as (keyof RuleRows)[];

type Path = readonly (string | number)[];
/** Where the values stand that are no objects and no lists. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, content]) => leavesOf(content, [...path, name]));
}

/** A copy with another value in that place. */
function changed(rows: RuleRows, path: Path): RuleRows {
  const copy = structuredClone(rows) as unknown as Record<string | number, unknown>;
  let place = copy;
  for (const step of path.slice(0, -1)) place = place[step] as typeof copy;
  const last = path.at(-1) ?? '';
  const before = place[last];
  place[last] = typeof before === 'number' ? before + 1 : typeof before === 'boolean' ? !before : `${String(before)}0`;
  return copy as unknown as RuleRows;
}

describe('the version of the book', () => {
  test('is the latest first day and a hash', () => {
    const tables: readonly (readonly { readonly validFrom: string }[])[] = Object.values(presentRows);
    const firstDays = tables.flatMap((table) => table.map(({ validFrom }) => validFrom));
    const latest = firstDays.sort().at(-1) ?? '';
    expect(presentBook.version).toMatch(/^\d{4}-\d\d-\d\d\+[0-9a-f]{12}$/);
    expect(presentBook.version.startsWith(`${latest}+`)).toBe(true);
    const later = { ...presentRows.informing[0]!, validFrom: '2030-01-01' };
    expect(versionOf({ ...presentRows, informing: [later] })).toMatch(/^2030-01-01\+/);
  });

  test('changes with every single value in it', () => {
    for (const path of leavesOf(presentRows)) {
      expect(versionOf(changed(presentRows, path)), path.join('.')).not.toBe(presentBook.version);
    }
  });

  test.each(tables)('changes when a row of %s goes, comes twice, or takes another place', (table) => {
    const rows: readonly unknown[] = presentRows[table];
    const other = (replaced: readonly unknown[]) => versionOf({ ...presentRows, [table]: replaced });
    expect(other(rows)).toBe(presentBook.version);
    for (const [index, row] of rows.entries()) {
      expect(other(rows.toSpliced(index, 1))).not.toBe(presentBook.version);
      expect(other(rows.toSpliced(index, 0, row))).not.toBe(presentBook.version);
      if (index > 0) expect(other([row, ...rows.toSpliced(index, 1)])).not.toBe(presentBook.version);
    }
  });

  test('opening one stream more under one code more is another version', () => {
    const grants = presentRows.grants.map((grant) =>
      grant.stream === 'jobSeeker' ? { ...grant, qualityCodes: [...grant.qualityCodes, 30] } : grant,
    );
    expect(versionOf({ ...presentRows, grants })).not.toBe(presentBook.version);
  });

  test('does not depend on the order of members, nor on absent ones', () => {
    expect(canonicalJson({ b: [2, { d: null, c: 'x"' }], a: true, e: undefined })).toBe(
      '{"a":true,"b":[2,{"c":"x\\"","d":null}]}',
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const turned = Object.fromEntries(Object.entries(object).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(object));
      }),
    );
  });

  test('leaves out what people read: the book holds no text in a language', () => {
    const names = new Set(leavesOf(presentRows).flat());
    for (const name of ['nl', 'fr', 'de', 'en', 'title', 'reason']) expect(names.has(name)).toBe(false);
  });
});

describe('the rows', () => {
  test.each(tables)('%s: no two rows for the same on one day, and no row that ends before it begins', (table) => {
    const key = keys[table] as (row: Dated) => string;
    const rows: readonly Dated[] = presentRows[table];
    for (const [index, row] of rows.entries()) {
      expect(row.validFrom <= (row.validUntil ?? '9999')).toBe(true);
      for (const other of rows.slice(index + 1).filter((one) => key(one) === key(row))) {
        const apart = (row.validUntil ?? '9999') < other.validFrom || (other.validUntil ?? '9999') < row.validFrom;
        expect(apart, key(row)).toBe(true);
      }
    }
  });

  test('a row holds from its first day to its last', () => {
    const row = { validFrom: '2026-01-02', validUntil: '2026-01-04' };
    const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05'];
    expect(days.map((day) => holdsOn(row, day))).toEqual([false, true, true, true, false]);
    expect(days.map((day) => holdsOn({ validFrom: row.validFrom }, day))).toEqual([false, true, true, true, true]);
  });

  test.each(tables)('of a day: those of %s that hold on it', (table) => {
    const [first] = presentRows[table];
    const old = { ...first, validUntil: '2026-12-31' };
    const next = { ...first, validFrom: '2027-01-02', validUntil: '9999-12-31' };
    const book = createRuleBook({ ...presentRows, [table]: [old, next] });
    expect(book.on('2026-12-31')[table]).toEqual([old]);
    expect(book.on('2027-01-01')[table]).toEqual([]);
    expect(book.on('2027-01-02')).toMatchObject({ [table]: [next], day: '2027-01-02', version: book.version });
    // The same day again, and back.
    expect(book.on('2027-01-02')[table]).toEqual([next]);
    expect(book.on('2026-12-31')[table]).toEqual([old]);
  });

  test('the scale has one row for every day since its first', () => {
    const { scale } = presentRows;
    for (const [index, row] of scale.entries()) {
      const next = scale[index + 1];
      if (!next) expect(row.validUntil).toBeUndefined();
      else
        expect(presentBook.on(row.validUntil ?? '').scale.concat(presentBook.on(next.validFrom).scale)).toEqual([
          row,
          next,
        ]);
    }
  });

  test('roles, relations, acts and grants name roles that exist, and relations rules that exist', () => {
    const names = presentRows.roles.map(({ name }) => name);
    const named = [
      ...presentRows.roles.flatMap(({ consultsAs }) => consultsAs ?? []),
      ...presentRows.relations.flatMap(({ exemptRoles }) => exemptRoles),
      ...presentRows.acts.flatMap(({ roles }) => roles),
      ...presentRows.grants.map(({ role }) => role),
    ];
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
    const codes = presentRows.rules.filter(({ judges }) => judges === 'relation').map(({ code }) => code);
    for (const { refusedBy } of presentRows.relations) expect(codes).toContain(refusedBy);
    for (const { code, legalBasis } of presentRows.rules)
      expect(findRuleText(code)).toMatchObject({ code, legalBasis });
  });

  test('every rule gives the reason that is written under its code, and none is written that no rule gives', () => {
    const given = presentRows.rules.map(({ code }) => [code, findRuleText(code)?.reason]);
    expect(Object.fromEntries(given)).toEqual(texts);
  });
});

describe('a relation', () => {
  test.each([
    ['none', 'socialWorker', undefined],
    ['self', 'socialWorker', 'ownFile'],
    ['self', 'teamLead', 'ownFile'],
    ['householdMember', 'teamLead', 'ownHousehold'],
    ['colleague', 'socialWorker', 'colleague'],
    ['colleague', 'teamLead', undefined],
    ['unknown', 'teamLead', 'callerUnknown'],
    ['unknown', 'softwareIntegration', undefined],
    ['unknown', 'nobody', 'callerUnknown'],
  ] as const)('%s refuses %s by %s', (relation, role, code) => {
    expect(refusedByRelation(presentBook.rows, relation, role)).toBe(code);
  });
});

describe('a setting', () => {
  test('replaces a number of the book, and the version says so', () => {
    const book = createRuleBook(presentRows, { 'QUALITY_CODE_MONTHS.7': 48, DECISION_MONTHS: 6 });
    expect(book.version).toBe(`${presentBook.version};DECISION_MONTHS=6;QUALITY_CODE_MONTHS.7=48`);
    const { codes } = book.on('2026-11-25');
    expect(codes.find(({ code }) => code === 7)?.months).toEqual({
      value: 48,
      setting: 'QUALITY_CODE_MONTHS.7',
      least: 1,
      most: 60,
    });
    expect(codes.find(({ code }) => code === 1)?.months?.value).toBe(2);
    expect(codes.flatMap(({ decision }) => decision?.longestMonths.value ?? [])).toEqual([6, 6, 6, 6, 6]);
    expect(book.rows.deadlines).toEqual(presentRows.deadlines);
    expect(book.rows.grants).toEqual(presentRows.grants);
  });

  test('that says what the book says changes nothing, not even the version', () => {
    const book = createRuleBook(presentRows, { DECISION_MONTHS: 12, INFORM_WITHIN_WORKING_DAYS: 2 });
    expect(book.version).toBe(presentBook.version);
    expect(book.rows).toEqual(presentRows);
    expect(effectiveOverrides(presentRows, { DECISION_MONTHS: 12 })).toEqual([]);
  });

  test.each([
    [{ DECISION_MONTHS: 13 }, 'DECISION_MONTHS be 1 to 12, not 13'],
    [{ DECISION_MONTHS: 0 }, 'DECISION_MONTHS be 1 to 12, not 0'],
    [{ DECISION_MONTHS: 1.5 }, 'not 1.5'],
    [{ 'QUALITY_CODE_MONTHS.1': 3 }, 'QUALITY_CODE_MONTHS.1 be 1 to 2, not 3'],
    [{ 'QUALITY_CODE_MONTHS.2': 3 }, 'nothing that QUALITY_CODE_MONTHS.2 may set'],
    [{ SOMETHING: 1 }, 'nothing that SOMETHING may set'],
  ])('beyond what the book allows is refused: %o', (overrides, message) => {
    expect(() => createRuleBook(presentRows, overrides)).toThrow(OverrideError);
    expect(() => createRuleBook(presentRows, overrides)).toThrow(message);
    expect(overrideProblems(presentRows, overrides)).toHaveLength(1);
  });

  test('at its bounds is allowed, and all problems are named at once', () => {
    expect(overrideProblems(presentRows, { DECISION_MONTHS: 1, REVIEW_AFTER_MONTHS: 12 })).toEqual([]);
    expect(() => createRuleBook(presentRows, { A: 1, B: 2 })).toThrow(/A may set; .*B may set/);
  });

  test('must suit every row that names it', () => {
    const [row] = presentRows.informing;
    const narrow = { ...row!, withinWorkingDays: { ...row!.withinWorkingDays, least: 1, most: 3 } };
    const rows = { ...presentRows, informing: [row!, narrow] };
    expect(overrideProblems(rows, { INFORM_WITHIN_WORKING_DAYS: 3 })).toEqual([]);
    expect(overrideProblems(rows, { INFORM_WITHIN_WORKING_DAYS: 0 })).toHaveLength(1);
    expect(overrideProblems(rows, { INFORM_WITHIN_WORKING_DAYS: 4 })).toHaveLength(1);
    expect(
      withOverrides(rows, { INFORM_WITHIN_WORKING_DAYS: 3 }).informing.map(
        ({ withinWorkingDays }) => withinWorkingDays.value,
      ),
    ).toEqual([3, 3]);
  });
});
