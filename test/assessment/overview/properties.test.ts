import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overview } from '../../../src/assessment/overview/overview.ts';
import { overviewView, type IncomeRow } from '../../../src/assessment/overview/view.ts';
import { anyInquiry, reversed } from './arbitrary.ts';
import { sampleAnswers } from './given.ts';

const runs = { numRuns: 150 };

test('there are samples of every stream to make inquiries of', () => {
  expect(Object.values(sampleAnswers).every((answers) => answers.length > 3)).toBe(true);
});

test('any inquiry has an overview of the form that callers see, without the number of a person', () => {
  fc.assert(
    fc.property(anyInquiry, (inquiry) => {
      const made = overview(inquiry);
      expect(overviewView.parse(made)).toEqual(made);
      expect(JSON.stringify(made)).not.toMatch(/\b\d{11}\b/);
    }),
    runs,
  );
});

test('a month is nothing only when a source that answered in full says so, and what is unknown says why', () => {
  const toldBy: Readonly<Record<string, readonly [string, ...string[]]>> = {
    work: ['dimona', 'employments'],
    wages: ['wages', 'declarations'],
    incapacity: ['incapacity', 'payments', 'indemnityPeriods'],
    selfEmployment: ['selfEmployed', 'affiliations'],
    unemployment: ['unemployment', 'paidSums'],
    pension: ['pension', 'payments'],
    childBenefit: ['cadaf', 'files'],
    disability: ['dgph', 'payments', 'allowances'],
    support: ['attestations', 'supportPeriods'],
  };
  fc.assert(
    fc.property(anyInquiry, (inquiry) => {
      for (const row of overview(inquiry).income) {
        const who = row.integrationId === undefined ? inquiry.applicant : inquiry.others[0];
        const [stream = '', ...properties] = toldBy[row.kind] ?? [];
        const answer = who?.answers[stream as 'dimona'];
        const isWhole =
          answer?.filteredElements.length === 0 &&
          !properties.some((property) => answer.unknownProperties.includes(property));
        if (!isWhole) expect(row.months.map(({ state }) => state)).not.toContain('none');
        expect(row.missing.length > 0).toBe(row.months.some(({ state }) => state === 'unknown'));
        expect(row.months.every(({ state, amount }) => (state === 'amount') === (amount !== undefined))).toBe(true);
      }
    }),
    runs,
  );
});

test('the order in which a source gives its items changes no month', () => {
  const seen = (rows: readonly IncomeRow[]) =>
    rows
      .map(({ kind, integrationId, months }) =>
        JSON.stringify([kind, integrationId, months.map(({ state, amount }) => [state, amount])]),
      )
      .sort();
  fc.assert(
    fc.property(anyInquiry, (inquiry) => {
      expect(seen(overview(reversed(inquiry)).income)).toEqual(seen(overview(inquiry).income));
    }),
    runs,
  );
});
