import { describe, expect, test } from 'vitest';
import { withTold } from '../../src/values/debtor-means.ts';
import { assessedMeans, knownMeans } from '../known-means.ts';

describe('what an answer tells of means', () => {
  const known = knownMeans({ incomeYear: 2024, globallyTaxable: 1 }, { household: { members: [] }, equalRank: 2 });

  test('stands beside what was told of other years', () => {
    const told = assessedMeans({ incomeYear: 2023, globallyTaxable: 2 });
    expect(withTold(known, { assessment: told })).toEqual({ ...known, assessments: [...known.assessments, told] });
  });

  test('replaces what was told of the same year, also with what is unknown', () => {
    const told = assessedMeans({ incomeYear: 2024, globallyTaxable: undefined });
    expect(withTold(known, { assessment: told }).assessments).toEqual([told]);
  });

  test('about a year that was the newest leaves it the newest', () => {
    const told = assessedMeans({ incomeYear: 2024, isMostRecent: false, globallyTaxable: 5 });
    expect(withTold(known, { assessment: told }).assessments).toEqual([{ ...told, isMostRecent: true }]);
    const other = assessedMeans({ incomeYear: 2022, isMostRecent: false });
    expect(withTold(known, { assessment: other }).assessments).toContainEqual(other);
  });

  test('replaces the household, and leaves the rest', () => {
    expect(withTold(known, { household: { isMarried: false } })).toEqual({ ...known, household: { isMarried: false } });
    expect(withTold(known, {})).toEqual(known);
  });
});
