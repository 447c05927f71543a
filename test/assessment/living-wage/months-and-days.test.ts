import { describe, expect, test } from 'vitest';
import type { Choices } from '../../../src/assessment/choices.ts';
import type { Declared, DeclaredIncome } from '../../../src/assessment/declared.ts';
import type { Inquiry } from '../../../src/assessment/inquiry.ts';
import { answer, person } from '../overview/given.ts';
import { inquiryOf, stepOf, wageOf } from './inquiries.ts';

const euros = (value: string) => ({ value, currency: 'EUR' as const });
const alone: Declared = { income: [], property: [], savings: euros('0'), household: [] };
const wage = (value: string, more: Partial<DeclaredIncome> = {}): Declared => ({
  ...alone,
  income: [{ kind: 'wages', amount: euros(value), per: 'month', basis: 'net', ...more }],
});
const of = (declared: Declared, choices: Choices, more: Partial<Inquiry> = {}) =>
  wageOf({ day: '2025-04-15', declared, choices, ...more });
const exempt = (more: Partial<Choices['exemption']> = {}): Choices => ({ exemption: { kind: 'ordinary', ...more } });

describe('parts of a month', () => {
  test('the first and the last month are of their days', () => {
    const { livingWage: result, variants } = of(alone, { aidFrom: '2025-03-22', aidUntil: '2025-05-10' });
    expect(result).toMatchObject({
      firstMonth: { month: '2025-03', startDate: '2025-03-22', endDate: '2025-03-31', days: 10, daysOfMonth: 31 },
      lastMonth: { month: '2025-05', startDate: '2025-05-01', endDate: '2025-05-10', days: 10 },
    });
    expect(result?.firstMonth?.amount).toEqual(euros('423.94'));
    expect(variants).toMatchObject([{ code: 'thirtieths', firstMonth: { daysOfMonth: 30, amount: euros('438.07') } }]);
  });

  test('a whole month is whole in both readings, also the one of 31 days', () => {
    const { livingWage: result, variants } = of(alone, { aidFrom: '2025-03-01' });
    expect(result?.firstMonth).toMatchObject({ days: 31, amount: euros('1314.20') });
    expect(variants).toEqual([]);
  });

  test('aid within one month is one part of it, and aid that ends before it begins is none', () => {
    const within = of(alone, { aidFrom: '2025-04-11', aidUntil: '2025-04-20' });
    expect(within.livingWage?.firstMonth).toMatchObject({ days: 10, amount: euros('438.07') });
    expect(within.livingWage?.lastMonth).toBeUndefined();
    expect(of(alone, { aidFrom: '2025-04-11', aidUntil: '2025-04-10' }).livingWage?.firstMonth).toBeUndefined();
  });

  test('without a day of aid the application begins it', () => {
    expect(of(alone, {}).livingWage?.firstMonth).toMatchObject({ startDate: '2025-04-15', days: 16 });
  });

  test('work on some days of a month is a part of the calendar month, or of thirty days', () => {
    const result = of(wage('300', { daysWorked: 10 }), exempt({ daysUsed: 0 }), { day: '2025-03-31' });
    expect(result.livingWage?.partMonth).toMatchObject({ days: 10, daysOfMonth: 31, counted: euros('193.45') });
    expect(result.variants).toMatchObject([{ code: 'thirtieths', partMonth: { counted: euros('189.90') } }]);
  });

  test('amounts of before the first row are not known', () => {
    const result = wageOf({ day: '2020-01-01', declared: alone });
    expect(result).toMatchObject({ state: 'unknown', category: { category: '2' }, variants: [] });
    expect(result.missing).toContainEqual({ why: 'notInSource', path: '/day' });
  });
});

describe('the days of the exemption', () => {
  const attested = (incomeExemption: object) => person(answer('attestations', { incomeExemption }));

  test('are those that the attestations counted, and their month', () => {
    const applicant = attested({
      hasExemption: true,
      firstExemptionDate: '2023-06-01',
      remainingDays: 812,
      dayCount: 'contractDays',
      monthsToCount: [
        { month: '2025-03', days: 21, remainingDays: 791 },
        { month: '2025-04', days: 30, remainingDays: 761 },
      ],
    });
    const march = of(wage('500'), exempt(), { applicant, day: '2025-03-31' });
    expect(march.exemption).toMatchObject({ remainingBefore: 812, monthDays: 21, exemptDays: 21, remainingDays: 791 });
    const april = of(wage('500'), exempt(), { applicant });
    expect(april.exemption).toMatchObject({ remainingBefore: 791, monthDays: 30, remainingDays: 761 });
    expect(april.exemption?.facts).toContainEqual(
      expect.objectContaining({ origin: 'found', path: '/incomeExemption/monthsToCount/1/days' }),
    );
    expect(april.state).toBe('known');
  });

  test('are all left for somebody who never had one', () => {
    const { exemption, state } = of(wage('500'), exempt(), { applicant: attested({ hasExemption: false }) });
    expect(exemption).toMatchObject({ remainingBefore: 1095, startDate: '2025-04-15', endDate: '2031-04-14' });
    expect(state).toBe('known');
  });

  test('that nobody tells leave the exemption between nothing and the whole', () => {
    const result = of(wage('500'), exempt());
    expect(stepOf(result, 'workExemption')).toMatchObject({ atLeast: euros('0.00'), atMost: euros('3713.76') });
    expect(result.livingWage).toMatchObject({ perMonth: euros('1144.51'), atLeastPerMonth: euros('835.03') });
    expect(result.missing).toContainEqual(expect.objectContaining({ why: 'notConsulted', stream: 'attestations' }));
  });

  test('are none after the window, and when all were used', () => {
    const over = of(wage('500'), exempt({ daysUsed: 10, startDate: '2019-01-01' }));
    expect(over.exemption).toMatchObject({ remainingBefore: 0, endDate: '2024-12-31' });
    expect(over.exemption?.alerts.map(({ code }) => code)).toEqual(['exhausted']);
    expect(over.livingWage?.perMonth).toEqual(euros('835.03'));
    expect(of(wage('500'), exempt({ daysUsed: 1095, startDate: '2022-01-01' })).livingWage?.perMonth).toEqual(
      euros('835.03'),
    );
  });

  test('that are fewer than the month may take wait for the contract', () => {
    const result = of(wage('500'), exempt({ daysUsed: 1085, startDate: '2022-01-01' }));
    expect(stepOf(result, 'workExemption')).toMatchObject({ atLeast: euros('1237.92'), atMost: euros('3713.76') });
    expect(result.exemption?.alerts.map(({ code }) => code)).toEqual(['daysUnknown']);
    expect(result.missing).toEqual([{ why: 'notSettled', path: '/exemption/contractFrom' }]);
  });

  test('worked are the other reading of those of a contract', () => {
    const choices = exempt({ daysUsed: 1090, startDate: '2022-01-01', contractFrom: '2025-04-01' });
    const result = of(wage('500', { per: 'month', daysWorked: 30 }), choices);
    expect(stepOf(result, 'workExemption')?.perYear).toEqual(euros('618.96'));
    const { exemption } = inquiryOf({ day: '2025-04-15' });
    const few = wage('50', { per: 'day', daysWorked: 5 });
    const worked = of(few, choices, { exemption: { ...exemption, dayCount: 'workedDays' } });
    expect(worked.exemption).toMatchObject({ monthDays: 5, exemptDays: 5, remainingDays: 0 });
    expect(stepOf(worked, 'workExemption')?.perYear).toEqual(euros('3000.00'));
    expect(worked.variants).toMatchObject([{ code: 'contractDays', perMonth: euros('1136.61') }]);
    expect(of(few, choices).variants).toMatchObject([{ code: 'workedDays', perMonth: euros('1314.20') }]);
  });

  test('of a student are not counted', () => {
    const result = of(wage('500'), { exemption: { kind: 'student' } });
    expect(result.exemption).toMatchObject({ countsDays: false, amount: euros('309.48'), per: 'month', missing: [] });
    expect(result.state).toBe('known');
  });

  test('an artist has an amount for a year, for fees only', () => {
    const choices: Choices = { exemption: { kind: 'artist', daysUsed: 0 } };
    const fee: DeclaredIncome = { kind: 'artistFee', amount: euros('5000'), per: 'once', basis: 'net' };
    const result = of({ ...alone, income: [fee, ...(wage('100').income ?? [])] }, choices);
    expect(stepOf(result, 'workExemption')?.perYear).toEqual(euros('3713.76'));
    expect(result.resources.perYear).toEqual(euros('2486.24'));
  });

  test('training that ran before the aid is exempt, a job that ran before is not', () => {
    const training = { ...wage('500').income?.[0], kind: 'training', startedBeforeAid: true } as DeclaredIncome;
    const result = of({ ...alone, income: [training] }, exempt({ daysUsed: 0 }));
    expect(result.resources.perYear).toEqual(euros('2286.24'));
  });
});

describe('what is declared', () => {
  test('counts only while it runs', () => {
    const ended = of(wage('500', { endDate: '2025-03-31', startedBeforeAid: true }), {});
    expect(ended).toMatchObject({ state: 'known', resources: { perYear: euros('0.00') } });
    const later = of(wage('500', { startDate: '2025-05-01', startedBeforeAid: true }), {});
    expect(later.resources.perYear).toEqual(euros('0.00'));
  });

  test('is left out when the law leaves it out, and shown so', () => {
    const income = (['childBenefit', 'studyGrant', 'gift', 'livingWage', 'elderlyAllowance'] as const).map((kind) => ({
      kind,
      amount: euros('200'),
      per: 'month' as const,
      basis: 'net' as const,
    }));
    const result = of({ ...alone, income }, {});
    expect(result).toMatchObject({ state: 'known', resources: { perYear: euros('0.00') } });
    expect(result.steps.filter(({ counted }) => !counted).map(({ code }) => code)).toEqual([
      'childBenefit',
      'studyGrant',
      'gift',
      'centreAid',
      'elderlyAllowance',
    ]);
  });

  test('by the day needs the days worked', () => {
    const result = of(wage('60', { per: 'day', startedBeforeAid: true }), {});
    expect(result.missing).toContainEqual({ why: 'notDeclared', path: '/income/0/daysWorked' });
    const known = of(wage('60', { per: 'day', daysWorked: 4, startedBeforeAid: true }), {});
    expect(stepOf(known, 'wages')?.perYear).toEqual(euros('2880.00'));
  });

  test('of child benefit that a parent receives, since March 2026, is another reading', () => {
    const parent = (day: string) =>
      wageOf({
        day,
        declared: {
          ...alone,
          household: [
            {
              relation: 'parent',
              sharesHousehold: true,
              property: [],
              savings: euros('0'),
              income: (['pension', 'childBenefit'] as const).map((kind) => ({
                kind,
                amount: euros(kind === 'pension' ? '1000' : '200'),
                per: 'month',
                basis: 'net',
              })),
            },
          ],
        },
      }).variants.map(({ code, perMonth }) => [code, perMonth.value]);
    expect(parent('2026-03-02')).toContainEqual(['childBenefitCounted', '600.21']);
    expect(parent('2026-02-28').map(([code]) => code)).not.toContain('childBenefitCounted');
  });
});
