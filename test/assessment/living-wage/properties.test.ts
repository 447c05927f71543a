import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeclaredIncome, DeclaredMember } from '../../../src/assessment/declared.ts';
import { householdRelations, incomeKinds } from '../../../src/assessment/declared.ts';
import type { Inquiry } from '../../../src/assessment/inquiry.ts';
import { livingWage } from '../../../src/assessment/living-wage/living-wage.ts';
import { livingWageView, type LivingWage } from '../../../src/assessment/living-wage/view.ts';
import { exemptionKinds } from '../../../src/values/income-exemption.ts';
import { exemptionRules } from '../../../src/cases/consultations/exemption-rules.ts';
import { presentBook } from '../../present-book.ts';
import { anyInquiry, reversed } from '../overview/arbitrary.ts';
import { inquiryOf } from './inquiries.ts';

const runs = { numRuns: 200 };
const cents = ({ value }: { readonly value: string }) => Math.round(Number(value) * 100);
const euros = (amount: number) => ({ value: (amount / 100).toFixed(2), currency: 'EUR' as const });

const anyAmount = fc.integer({ min: 0, max: 3_000_00 }).map(euros);
const anyIncome: fc.Arbitrary<DeclaredIncome> = fc.record(
  {
    kind: fc.constantFrom(...incomeKinds),
    amount: anyAmount,
    per: fc.constantFrom('month', 'year', 'day', 'once'),
    basis: fc.constantFrom('net', 'gross'),
    startedBeforeAid: fc.boolean(),
    daysWorked: fc.integer({ min: 0, max: 31 }),
  },
  { requiredKeys: ['kind', 'amount', 'per', 'basis'] },
);
const anyProperty = fc.record(
  {
    kind: fc.constantFrom('built' as const, 'unbuilt' as const),
    right: fc.constantFrom('fullOwnership' as const, 'usufruct' as const, 'bareOwnership' as const),
    cadastralIncome: anyAmount,
    share: fc.constantFrom({ numerator: 1, denominator: 3 }, { numerator: 1, denominator: 1 }),
    rent: anyAmount,
    mortgageInterest: anyAmount,
  },
  { requiredKeys: ['kind', 'right'] },
);
const means = {
  income: fc.array(anyIncome, { maxLength: 3 }),
  property: fc.array(anyProperty, { maxLength: 2 }),
  savings: fc.integer({ min: 0, max: 50_000_00 }).map(euros),
};
const anyMember: fc.Arbitrary<DeclaredMember> = fc.record(
  {
    relation: fc.constantFrom(...householdRelations),
    birthDate: fc.constantFrom('1950-01-01', '2007-06-02', '2020-02-29'),
    sharesHousehold: fc.boolean(),
    hasLivingWage: fc.boolean(),
    isMarried: fc.boolean(),
    ...means,
  },
  { requiredKeys: ['relation'] },
);
const anyChoices = fc.record(
  {
    category: fc.constantFrom('1' as const, '2' as const, '3' as const),
    aidFrom: fc.constantFrom('2026-03-01', '2026-03-16', '2026-03-31'),
    aidUntil: fc.constantFrom('2026-03-20', '2026-05-31', '2026-02-01'),
    childrenAsRecipient: fc.integer({ min: 0, max: 4 }),
    livingWageApplicants: fc.integer({ min: 1, max: 3 }),
    notCounted: fc.constantFrom(0, 7).map((member) => [{ member, motivation: 'Betaalt een schuldregeling af.' }]),
    exemption: fc.record(
      {
        kind: fc.constantFrom(...exemptionKinds),
        daysUsed: fc.constantFrom(0, 1080, 1095, 2000),
        startDate: fc.constantFrom('2018-01-01', '2024-01-01'),
        contractFrom: fc.constant('2026-03-10'),
      },
      { requiredKeys: ['kind'] },
    ),
  },
  { requiredKeys: [] },
);
const anyDeclared = fc.record({ ...means, household: fc.array(anyMember, { maxLength: 3 }) }, { requiredKeys: [] });

/** Inquiries of samples of all streams, with anything declared and chosen. */
const anyCase: fc.Arbitrary<Inquiry> = fc
  .record({ inquiry: anyInquiry, declared: fc.option(anyDeclared, { nil: undefined }), choices: anyChoices })
  .map(({ inquiry, declared, choices }) => ({
    ...inquiry,
    declared,
    choices,
    exemption: exemptionRules(presentBook.on(inquiry.day), 'contractDays'),
  }));

test('any inquiry has a result of the form that callers see, without the number of a person', () => {
  fc.assert(
    fc.property(anyCase, (inquiry) => {
      const result = livingWage(inquiry);
      expect(livingWageView.parse(result)).toEqual(result);
      expect(JSON.stringify(result)).not.toMatch(/\b\d{11}\b/);
    }),
    runs,
  );
});

test('a living wage is never negative nor more than the amount of the category, and a part never more than the month', () => {
  fc.assert(
    fc.property(anyCase, (inquiry) => {
      const { livingWage: wage, amountOfCategory, variants } = livingWage(inquiry);
      if (!wage || !amountOfCategory) return;
      for (const one of [wage, ...variants]) {
        expect(cents(one.perMonth)).toBeGreaterThanOrEqual(0);
        expect(cents(one.perYear)).toBeLessThanOrEqual(cents(amountOfCategory.perYear));
        for (const month of [one.firstMonth, one.lastMonth]) {
          if (month) expect(cents(month.amount)).toBeLessThanOrEqual(cents(one.perMonth));
        }
      }
      if (wage.atLeastPerMonth) expect(cents(wage.atLeastPerMonth)).toBeLessThanOrEqual(cents(wage.perMonth));
    }),
    runs,
  );
});

test('what is not known is named, and what is known needs nothing more', () => {
  fc.assert(
    fc.property(anyCase, (inquiry) => {
      const result = livingWage(inquiry);
      expect(result.missing.length === 0).toBe(result.state === 'known');
      for (const step of result.steps.filter(({ counted }) => counted)) {
        expect(step.missing.length === 0, step.code).toBe(step.perYear !== undefined);
        expect(step.perYear === undefined, step.code).toBe(step.atLeast !== undefined);
      }
    }),
    runs,
  );
});

test('the order of lists changes no amount', () => {
  const amounts = ({ livingWage: wage, resources, state }: LivingWage) => ({ wage, resources, state });
  fc.assert(
    fc.property(anyCase, (inquiry) => {
      const { declared } = inquiry;
      const turned: Inquiry = {
        ...reversed(inquiry),
        declared: declared && {
          ...declared,
          income: declared.income?.toReversed(),
          property: declared.property?.toReversed(),
        },
      };
      expect(amounts(livingWage(turned))).toEqual(amounts(livingWage(inquiry)));
    }),
    runs,
  );
});

test('more resources never give a higher living wage', () => {
  const knownDeclared = fc.record({ ...means, household: fc.array(anyMember, { maxLength: 3 }) });
  const more: fc.Arbitrary<DeclaredIncome> = anyIncome.map((income) => ({ ...income, basis: 'net' }));
  fc.assert(
    fc.property(knownDeclared, anyChoices, more, (declared, choices, income) => {
      const before = livingWage(inquiryOf({ day: '2026-03-02', declared, choices }));
      const after = livingWage(
        inquiryOf({ day: '2026-03-02', declared: { ...declared, income: [...declared.income, income] }, choices }),
      );
      if (!before.livingWage || !after.livingWage) return;
      expect(cents(after.livingWage.perYear)).toBeLessThanOrEqual(cents(before.livingWage.perYear));
    }),
    runs,
  );
});

test('taking an answer or a declaration away never makes a living wage lower than it may be', () => {
  const known = fc.record({ ...means, household: fc.array(anyMember, { maxLength: 0 }) });
  fc.assert(
    fc.property(known, anyChoices, fc.constantFrom('income', 'property', 'savings'), (declared, choices, item) => {
      const whole = livingWage(inquiryOf({ day: '2026-03-02', declared, choices }));
      const rest = Object.fromEntries(Object.entries(declared).filter(([name]) => name !== item));
      const less = livingWage(inquiryOf({ day: '2026-03-02', declared: rest, choices }));
      // What is nothing already cannot become less.
      if (less.livingWage?.perYear.value !== '0.00') expect(less.state).toBe('atMost');
      if (!whole.livingWage || !less.livingWage) return;
      expect(cents(less.livingWage.perYear)).toBeGreaterThanOrEqual(cents(whole.livingWage.perYear));
    }),
    runs,
  );
});
