import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage } from '../../../src/assessment/coverage/coverage.ts';
import { coverageItemView } from '../../../src/assessment/coverage/view.ts';
import { findingView, type Finding } from '../../../src/assessment/finding.ts';
import { flags } from '../../../src/assessment/flags/flags.ts';
import { rights } from '../../../src/assessment/rights/rights.ts';
import type { Inquiry } from '../../../src/assessment/inquiry.ts';
import { anyInquiry, reversed } from '../overview/arbitrary.ts';

const runs = { numRuns: 100 };

/** Inquiries as another test makes them, with every kind of choice and review. */
const inquiries: fc.Arbitrary<Inquiry> = fc
  .record({
    made: anyInquiry,
    isReview: fc.boolean(),
    aid: fc.constantFrom('livingWage' as const, 'equivalentAid' as const),
    qualityCode: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 30),
    isStudent: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ made, isReview, aid, qualityCode, isStudent }) => ({
    ...made,
    integration: { ...made.integration, isReview, qualityCode },
    choices: { ...made.choices, aid },
    ...(made.declared && { declared: { ...made.declared, ...(isStudent !== undefined && { isStudent }) } }),
  }));

const all = (inquiry: Inquiry): readonly Finding[] => [...flags(inquiry), ...rights(inquiry)];

test('any inquiry gives findings of the form that callers see, without the number of a person', () => {
  fc.assert(
    fc.property(inquiries, (inquiry) => {
      const findings = all(inquiry);
      for (const one of findings) {
        expect(findingView.parse(one)).toEqual(one);
        if (one.state === 'unknown') expect(one.missing).not.toEqual([]);
        if (one.state === 'raised' || one.state === 'explained') expect(one.facts).not.toEqual([]);
        expect(one.question !== undefined).toBe(one.state === 'raised' || one.state === 'unknown');
        expect(JSON.stringify([one.title, one.text, one.question])).not.toMatch(/\{\w+\}/);
      }
      expect(JSON.stringify(findings)).not.toMatch(/(?<!\d)\d{11}(?!\d)/);
      const covered = coverage(inquiry);
      for (const one of covered) expect(coverageItemView.parse(one)).toEqual(one);
    }),
    runs,
  );
});

test('the order in which a source gives its items changes no finding', () => {
  const seen = (inquiry: Inquiry) =>
    all(inquiry)
      .map(({ rule, state, values, text }) => JSON.stringify([rule.code, state, values, text]))
      .sort();
  fc.assert(
    fc.property(inquiries, (inquiry) => {
      expect(seen(reversed(inquiry))).toEqual(seen(inquiry));
    }),
    runs,
  );
});

/** For each crossing the stream and properties without which nothing can be said to be absent. */
const toldBy: Readonly<Record<string, readonly [string, ...string[]]>> = {
  work: ['dimona', 'employments'],
  wages: ['wages', 'declarations'],
  unemployment: ['unemployment', 'paidSums', 'rights'],
  workWithAllowance: ['unemployment', 'rights'],
  pension: ['pension', 'payments', 'rights'],
  disabilityAllowance: ['dgph', 'payments', 'allowances'],
  childBenefit: ['cadaf', 'files'],
  birthPremium: ['cadaf', 'files'],
  cadastralIncome: ['patrimonium', 'properties'],
  insurability: ['insurability', 'reimbursementRights'],
  insuredStatus: ['insurability', 'insurabilityCodes'],
};

test('nothing is found only where a source answered in full', () => {
  fc.assert(
    fc.property(inquiries, (inquiry) => {
      for (const { rule, state, facts } of flags({ ...inquiry, others: [] })) {
        if (state !== 'clear') continue;
        const [stream = '', ...properties] = toldBy[rule.code] ?? [];
        const answer = inquiry.applicant.answers[stream as 'dimona'];
        expect(answer).toBeDefined();
        expect(properties.filter((one) => answer?.unknownProperties.includes(one))).toEqual([]);
        expect(facts.every((fact) => fact.stream === stream)).toBe(true);
      }
    }),
    runs,
  );
});

test('without any answer every finding is unknown or has no ground but what was declared', () => {
  fc.assert(
    fc.property(inquiries, (inquiry) => {
      const silent = { ...inquiry, others: [], applicant: { ...inquiry.applicant, answers: {} } };
      expect(flags(silent).every(({ state }) => state === 'unknown')).toBe(true);
      expect(rights(silent).some(({ state }) => state === 'raised')).toBe(false);
    }),
    runs,
  );
});
