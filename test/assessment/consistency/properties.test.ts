import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consistency } from '../../../src/assessment/consistency/consistency.ts';
import { checkNames } from '../../../src/assessment/consistency/check.ts';
import { findingView } from '../../../src/assessment/finding.ts';
import type { Inquiry } from '../../../src/assessment/inquiry.ts';
import { anyInquiry, reversed } from '../overview/arbitrary.ts';
import { inquiry, person } from '../overview/given.ts';

const runs = { numRuns: 200 };

test('any inquiry has findings of the form that callers see, without the number of a person', () => {
  fc.assert(
    fc.property(anyInquiry, (given) => {
      const findings = consistency(given);
      for (const finding of findings) {
        expect(findingView.parse(finding)).toEqual(finding);
        if (finding.state === 'unknown') expect(finding.missing).not.toEqual([]);
        if (finding.state === 'raised' || finding.state === 'explained') expect(finding.facts).not.toEqual([]);
        if (finding.state === 'clear') expect(finding.missing).toEqual([]);
        expect(finding.question !== undefined).toBe(finding.state === 'raised' || finding.state === 'unknown');
        expect(JSON.stringify([finding.text, finding.question])).not.toMatch(/\{\w+\}/);
      }
      expect(JSON.stringify(findings)).not.toMatch(/\b\d{11}\b/);
    }),
    runs,
  );
});

test('the order in which a source gives its items changes no result', () => {
  const seen = (given: Inquiry) => consistency(given).map(({ rule, state, values }) => [rule.code, state, values]);
  fc.assert(
    fc.property(anyInquiry, (given) => {
      expect(seen(reversed(given))).toEqual(seen(given));
    }),
    runs,
  );
});

test('without any answer every check is made of the applicant and unknown, and none of others', () => {
  const findings = consistency(inquiry({}, { others: [person({}, { ssin: '85030100155' })] }));
  expect(findings.map(({ state }) => state)).toEqual(checkNames.map(() => 'unknown'));
  expect(new Set(findings.map(({ rule }) => rule.code))).toEqual(new Set(checkNames));
});

test('an answer that is taken away never turns what is unknown into a result', () => {
  fc.assert(
    fc.property(anyInquiry, (given) => {
      const before = new Map(consistency({ ...given, others: [] }).map(({ rule, state }) => [rule.code, state]));
      for (const name of Object.keys(given.applicant.answers)) {
        const answers = Object.fromEntries(Object.entries(given.applicant.answers).filter(([one]) => one !== name));
        const after = consistency({ ...given, others: [], applicant: { ...given.applicant, answers } });
        for (const { rule, state } of after) {
          // Either of two streams tells of the life of the person, so one of them is enough.
          if (rule.code === 'deceasedInHousehold') continue;
          if (before.get(rule.code) === 'unknown') expect([rule.code, state]).toEqual([rule.code, 'unknown']);
          if (before.get(rule.code) !== 'clear') expect([rule.code, state]).not.toEqual([rule.code, 'clear']);
        }
      }
    }),
    runs,
  );
});
