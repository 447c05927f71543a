import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleRows } from '../../src/access/book/maintenance-scale.ts';
import { compareWithScale } from '../../src/access/scale-verdict.ts';
import type { AssessedMeans, KnownMeans, OtherParent } from '../../src/values/debtor-means.ts';
import { assessedMeans, debtorNumber, knownMeans } from '../known-means.ts';
import { presentBook } from '../present-book.ts';

const day = '2025-06-15';
const other = '74710242613';
const stranger = '63622715318';
const applicant = '04631505252';

/** The assessment of the year that counts on the day. */
const assessment = (change: Partial<AssessedMeans> = {}) => assessedMeans({ incomeYear: 2023, ...change });
const compare = (change: Partial<AssessedMeans>, more: Partial<KnownMeans> = {}, on = day) =>
  compareWithScale(knownMeans({ incomeYear: Number(on.slice(0, 4)) - 2, ...change }, more), presentBook.on(on));
const without = (name: keyof AssessedMeans, change: Partial<AssessedMeans> = {}) =>
  ({ ...change, [name]: undefined }) as Partial<AssessedMeans>;

describe('the federal scale', () => {
  test.each<[string, Partial<AssessedMeans>, string, 'under' | 'over']>([
    ['28,000 and a cadastral income of 1,900', { globallyTaxable: 28_000_00, cadastralIncome: 1_900_00 }, day, 'under'],
    ['26,000 and one of 2,100, three times', { globallyTaxable: 26_000_00, cadastralIncome: 2_100_00 }, day, 'over'],
    ['exactly the threshold with two dependants', { globallyTaxable: 37_175_50, dependants: 2 }, day, 'under'],
    ['one cent more', { globallyTaxable: 37_175_51, dependants: 2 }, day, 'over'],
    ['the threshold of 2022', { globallyTaxable: 25_284_89 }, '2022-03-01', 'under'],
    ['one cent above it', { globallyTaxable: 25_284_90 }, '2022-03-01', 'over'],
    ['the same a day before the row holds', { globallyTaxable: 25_284_89 }, '2022-02-28', 'over'],
    ['a cadastral income just not counted', { globallyTaxable: 29_043_36, cadastralIncome: 2_000_00 }, day, 'under'],
    ['a cadastral income alone', { cadastralIncome: 9_681_13 }, day, 'over'],
    ['what is taxed separately', { globallyTaxable: 29_000_00, separatelyTaxable: 43_37 }, day, 'over'],
    ['an income of nothing, which the assessment says', {}, '2026-11-25', 'under'],
    ['a loss', { globallyTaxable: -5_000_00 }, day, 'under'],
  ])('%s', (_, change, on, kind) => {
    expect(compare(change, {}, on).kind).toBe(kind);
  });

  test('the row of the day is used, and every part is told', () => {
    expect(compare({}, {}, '2025-01-31').row?.validFrom).toBe('2024-05-01');
    const change = { globallyTaxable: 26_000_00, separatelyTaxable: 100_00, cadastralIncome: 2_100_00, dependants: 1 };
    expect(compare(change, { equalRank: 3 }, '2025-02-01')).toEqual({
      kind: 'under',
      row: scaleRows.find(({ validFrom }) => validFrom === '2025-02-01'),
      incomeYear: 2023,
      own: 26_100_00,
      cadastral: 2_100_00,
      countedCadastral: 6_300_00,
      dependants: 1,
      threshold: 33_109_43,
      counted: 32_400_00,
      unknown: [],
      equalRank: 3,
    });
    expect(compare({}, {}, '2007-12-31')).toEqual({ kind: 'unknown', unknown: [] });
  });

  test('says which rows are published, and which are computed', () => {
    const of = (kind: string) => scaleRows.filter(({ source }) => source === kind).map(({ validFrom }) => validFrom);
    expect(of('confirmed')).toEqual(['2008-01-01', '2012-02-01', '2022-03-01']);
    expect(of('derived')).toEqual(['2022-12-01', '2023-11-01', '2024-05-01', '2025-02-01', '2026-03-01']);
  });

  test('rows are in the order of their days, and rise', () => {
    for (const [index, row] of scaleRows.entries()) {
      const before = scaleRows[index - 1];
      if (!before) continue;
      expect(row.validFrom > before.validFrom).toBe(true);
      expect(row.base).toBeGreaterThan(before.base);
      expect(row.perDependant).toBeGreaterThan(before.perDependant);
    }
  });

  test('the amount for a dependant is fourteen percent of the base, to the cent and two', () => {
    for (const { base, perDependant } of scaleRows) expect(Math.abs(base * 0.14 - perDependant)).toBeLessThan(3);
  });

  test('more income never helps, more dependants never hurt', () => {
    const amount = fc.integer({ min: 0, max: 60_000_00 });
    const people = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 5_000_00 }), people, (income, more, property, count) => {
        const kind = (globallyTaxable: number, dependants: number) =>
          compare({ globallyTaxable, cadastralIncome: property, dependants }).kind;
        if (kind(income, count) === 'over') expect(kind(income + more, count)).toBe('over');
        if (kind(income, count) === 'under') expect(kind(income, count + 1)).toBe('under');
      }),
    );
  });

  test('without the rule how to compare, nothing is compared', () => {
    const book = { ...presentBook.on(day), scaleUse: [] };
    expect(compareWithScale(knownMeans({ incomeYear: 2023 }), book).kind).toBe('unknown');
  });
});

describe('the income year', () => {
  const of = (...assessments: readonly AssessedMeans[]) =>
    compareWithScale({ ...knownMeans(), assessments }, presentBook.on(day));
  const poor = { globallyTaxable: 10_000_00 };
  const rich = { globallyTaxable: 50_000_00 };

  test('in June 2025 the income of 2023 counts, whatever else was consulted', () => {
    const others = [assessment({ incomeYear: 2024, ...rich }), assessment({ incomeYear: 2022, ...rich })];
    expect(of(...others, assessment(poor))).toMatchObject({ kind: 'under', incomeYear: 2023 });
    expect(of(assessment(rich), assessment({ incomeYear: 2024, ...poor }))).toMatchObject({ kind: 'over' });
  });

  test('a newer one alone tells nothing: the year that counts has to be asked', () => {
    expect(of(assessment({ incomeYear: 2024, ...poor }))).toMatchObject({
      kind: 'unknown',
      unknown: ['assessment'],
      wanting: { of: 'debtor', incomeYear: 2023 },
    });
    expect(of()).toMatchObject({ kind: 'unknown', wanting: { of: 'debtor', incomeYear: 2023 } });
  });

  test('that of three years ago counts when it is the newest there is, not when it was picked; an older one never', () => {
    expect(of(assessment({ incomeYear: 2022, ...poor }))).toMatchObject({ kind: 'under', incomeYear: 2022 });
    expect(of(assessment({ incomeYear: 2022, isMostRecent: false, ...poor }))).toMatchObject({
      kind: 'unknown',
      unknown: ['assessment'],
    });
    expect(of(assessment({ incomeYear: 2021, ...poor })).kind).toBe('unknown');
  });

  test('that of three years ago counts when that of two years ago does not say enough', () => {
    const silent = assessment({ separatelyTaxable: undefined, ...poor });
    expect(of(silent)).toMatchObject({ kind: 'unknown', wanting: { of: 'debtor', incomeYear: 2022 } });
    const before = assessment({ incomeYear: 2022, isMostRecent: false, ...poor });
    expect(of(silent, before)).toMatchObject({ kind: 'under', incomeYear: 2022 });
    const alsoSilent = of(silent, { ...before, cadastralIncome: undefined });
    expect(alsoSilent).toMatchObject({ kind: 'unknown', incomeYear: 2023, unknown: ['separatelyTaxableIncome'] });
    expect(alsoSilent.wanting).toBeUndefined();
  });
});

describe('what is unknown', () => {
  test.each<[keyof AssessedMeans, string]>([
    ['globallyTaxable', 'globallyTaxableIncome'],
    ['separatelyTaxable', 'separatelyTaxableIncome'],
    ['cadastralIncome', 'cadastralIncome'],
  ])('%s is not nothing: nothing is concluded from the rest', (name, part) => {
    const verdict = compare(without(name));
    expect(verdict).toMatchObject({ kind: 'unknown', unknown: [part] });
    expect(verdict.wanting).toEqual({ of: 'debtor', incomeYear: 2022 });
  });

  test('an own income that is unknown has no figure', () => {
    const verdict = compare(without('globallyTaxable'));
    expect(verdict.own).toBeUndefined();
    expect(verdict.counted).toBeUndefined();
  });

  test('cannot take away what exceeds the threshold already', () => {
    const rich = { globallyTaxable: 45_000_00 };
    expect(compare(without('separatelyTaxable', rich))).toMatchObject({ kind: 'over', counted: 45_000_00 });
    expect(compare(without('cadastralIncome', rich)).kind).toBe('over');
  });

  test('dependants raise the threshold: without them only what lies under the lowest one is sure', () => {
    const sure = compare(without('dependants', { globallyTaxable: 29_043_36 }));
    expect(sure).toMatchObject({ kind: 'under', counted: 29_043_36, unknown: ['dependants'] });
    expect(sure.dependants).toBeUndefined();
    expect(sure.threshold).toBeUndefined();
    expect(compare(without('dependants', { globallyTaxable: 29_043_37 })).kind).toBe('unknown');
  });

  test('a cadastral income that is not known has no figure either', () => {
    const verdict = compare(without('cadastralIncome', { globallyTaxable: 10_000_00 }));
    expect(verdict.cadastral).toBeUndefined();
    expect(verdict.countedCadastral).toBeUndefined();
    expect(verdict.counted).toBe(10_000_00);
  });
});

describe('two who are taxed together', () => {
  const joint = { globallyTaxable: 18_000_00, partner: { ssin: stranger, globallyTaxable: 14_000_00 } };

  test('the income of the spouse counts: 32,000 exceeds the scale', () => {
    const household = { isMarried: true, spouse: stranger, members: [stranger] };
    expect(compare(joint, { household })).toMatchObject({
      kind: 'over',
      own: 18_000_00,
      isPartnerCounted: true,
      partner: 14_000_00,
      counted: 32_000_00,
      unknown: [],
    });
    // Married, and the register does not say to whom: the one in the household.
    expect(compare(joint, { household: { isMarried: true, members: [stranger] } }).kind).toBe('over');
  });

  test.each<[string, KnownMeans['household']]>([
    ['a legal cohabitant', { isMarried: false, members: [stranger] }],
    ['a former spouse', { isMarried: true, spouse: other, members: [other] }],
  ])('the income of %s is not the debtor’s', (_, household) => {
    const verdict = compare(joint, { household });
    expect(verdict).toMatchObject({ kind: 'under', isPartnerCounted: false, counted: 18_000_00, unknown: [] });
    expect(verdict.partner).toBeUndefined();
  });

  test('as long as it is not known who that is, only what is the same for both is said', () => {
    expect(compare(joint)).toMatchObject({
      kind: 'unknown',
      counted: 18_000_00,
      unknown: ['partnerStatus'],
      wanting: { of: 'household' },
    });
    expect(compare({ ...joint, globallyTaxable: 15_000_00 })).toMatchObject({
      kind: 'under',
      unknown: ['partnerStatus'],
    });
    expect(compare({ ...joint, globallyTaxable: 30_000_00 })).toMatchObject({ kind: 'over', counted: 30_000_00 });
    // The register was asked, and does not say.
    expect(compare(joint, { household: {} }).wanting).toBeUndefined();
  });

  test('an income of the spouse that is unknown is not nothing', () => {
    const silent = { ...joint, partner: { ssin: stranger } };
    const household = { isMarried: true, spouse: stranger };
    expect(compare(silent, { household })).toMatchObject({ kind: 'unknown', unknown: ['partnerIncome'] });
    expect(compare(silent, { household: { isMarried: false } }).kind).toBe('under');
  });

  test('the income of the applicant is not the means of the spouse who may owe maintenance', () => {
    const withApplicant = { ...joint, partner: { ssin: applicant, globallyTaxable: 14_000_00 } };
    const household = { isMarried: true, spouse: applicant, members: [] };
    expect(compare(withApplicant, { household, applicant })).toMatchObject({ kind: 'under', isPartnerCounted: false });
  });

  test('the debtor’s own property counts, the dependants of both raise the threshold once', () => {
    const household = { isMarried: true, spouse: stranger };
    const change = { ...joint, dependants: 2, cadastralIncome: 2_000_01 };
    expect(compare(change, { household })).toMatchObject({
      kind: 'over',
      threshold: 37_175_50,
      counted: 38_000_03,
      dependants: 2,
    });
  });
});

describe('both parents', () => {
  const parent = (change: Partial<OtherParent> = {}): OtherParent => ({
    ssin: other,
    livesElsewhere: false,
    assessments: [assessment({ globallyTaxable: 14_000_00 })],
    ...change,
  });
  const of = (change: Partial<OtherParent>, more: Partial<KnownMeans> = {}, own: Partial<AssessedMeans> = {}) =>
    compare({ globallyTaxable: 18_000_00, ...own }, { otherParents: [parent(change)], equalRank: 2, ...more });

  test.each<[string, Partial<OtherParent>, Partial<KnownMeans>]>([
    ['as the household of the one shows', {}, { household: { isMarried: false, members: [other] } }],
    ['as the household of the other shows', { household: { members: [debtorNumber] } }, {}],
  ])('who live together, married or not, have 18,000 and 14,000: 32,000 exceeds the scale, %s', (_, change, more) => {
    expect(of(change, more)).toMatchObject({
      kind: 'over',
      own: 18_000_00,
      isOtherParentCounted: true,
      otherParent: 14_000_00,
      counted: 32_000_00,
      unknown: [],
      equalRank: 2,
    });
  });

  test.each<[string, Partial<OtherParent>, Partial<KnownMeans>]>([
    ['the household of the one', {}, { household: { isMarried: false, members: [] } }],
    ['the household of the other', { household: { members: [stranger] } }, {}],
    ['the file of the applicant', { livesElsewhere: true }, {}],
  ])('who live apart are compared each alone, as %s shows', (_, change, more) => {
    const verdict = of(change, more);
    expect(verdict).toMatchObject({ kind: 'under', isOtherParentCounted: false, counted: 18_000_00, unknown: [] });
    expect(verdict.otherParent).toBeUndefined();
  });

  test('of whom it is not known whether they live together: only what is the same for both is said', () => {
    expect(of({})).toMatchObject({
      kind: 'unknown',
      unknown: ['otherParentHousehold'],
      wanting: { of: 'household' },
    });
    expect(of({ assessments: [assessment({ globallyTaxable: 11_043_36 })] }).kind).toBe('under');
    expect(of({ assessments: [] }, {}, { globallyTaxable: 45_000_00 })).toMatchObject({
      kind: 'over',
      counted: 45_000_00,
    });
  });

  test('an income of the other parent that was not consulted is not nothing', () => {
    const household = { isMarried: false, members: [other] };
    expect(of({ assessments: [] }, { household })).toMatchObject({
      kind: 'unknown',
      unknown: ['otherParentIncome'],
      wanting: { of: 'otherParent', incomeYear: 2023 },
    });
    // That of another year is not that of the year.
    expect(of({ assessments: [assessment({ incomeYear: 2022 })] }, { household }).kind).toBe('unknown');
  });

  test('have the dependants of both assessments, and the property of each', () => {
    const household = { isMarried: false, members: [other] };
    const told = [assessment({ globallyTaxable: 14_000_00, dependants: 2, cadastralIncome: 2_500_00 })];
    expect(of({ assessments: told }, { household }, { dependants: 1 })).toMatchObject({
      kind: 'under',
      dependants: 3,
      threshold: 41_241_57,
      otherParent: 21_500_00,
      counted: 39_500_00,
    });
  });

  test('who are taxed together are counted once, and their dependants too', () => {
    const own = { dependants: 1, partner: { ssin: other, globallyTaxable: 14_000_00 } };
    const household = { isMarried: true, spouse: other, members: [other] };
    const told = [assessment({ globallyTaxable: 14_000_00, dependants: 1 })];
    for (const assessments of [told, []]) {
      expect(of({ assessments }, { household }, own)).toMatchObject({
        kind: 'under',
        isOtherParentCounted: true,
        otherParent: 14_000_00,
        counted: 32_000_00,
        threshold: 33_109_43,
        dependants: 1,
        unknown: [],
      });
    }
    // Divorced since, and each lives alone.
    expect(of({ assessments: told }, { household: { isMarried: false, members: [] } }, own)).toMatchObject({
      isOtherParentCounted: false,
      counted: 18_000_00,
    });
    // Legal cohabitants who are both parents live together.
    expect(of({ assessments: told }, { household: { isMarried: false, members: [other] } }, own)).toMatchObject({
      isOtherParentCounted: true,
      counted: 32_000_00,
    });
  });
});

test('a verdict never rests on what is unknown: whatever the unknown parts turn out to be, it stays', () => {
  const amount = fc.integer({ min: 0, max: 40_000_00 });
  const parts = fc.record({
    globallyTaxable: amount,
    separatelyTaxable: fc.integer({ min: 0, max: 5_000_00 }),
    cadastralIncome: fc.integer({ min: 0, max: 4_000_00 }),
    dependants: fc.integer({ min: 0, max: 4 }),
  });
  const known = fc.record({
    separatelyTaxable: fc.boolean(),
    cadastralIncome: fc.boolean(),
    dependants: fc.boolean(),
    globallyTaxable: fc.boolean(),
  });
  fc.assert(
    fc.property(parts, known, (all, isKnown) => {
      const told = Object.fromEntries(
        Object.entries(all).map(([name, value]) => [name, isKnown[name as keyof typeof isKnown] ? value : undefined]),
      );
      const { kind } = compare(told);
      if (kind !== 'unknown') expect(kind).toBe(compare(all).kind);
    }),
  );
});
