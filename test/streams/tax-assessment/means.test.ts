import { describe, expect, test } from 'vitest';
import type { EuroAmount } from '../../../src/values/amount.ts';
import { meansOf } from '../../../src/streams/tax-assessment/means.ts';
import type { TaxAssessmentData } from '../../../src/streams/tax-assessment/schema.ts';

const euro = (value: string): EuroAmount => ({ value, currency: 'EUR' });
const amount = (value: string) => ({ amount: euro(value) });
const notInAssessment = { absenceReason: { code: 'ELEMENT_NOT_PRESENT_IN_THE_TAX_ASSESSMENT_DATA' } };
const notThatYear = { absenceReason: { code: 'ELEMENT_NOT_AVAILABLE_FOR_THIS_INCOME_YEAR' } };

const alone: TaxAssessmentData = {
  incomeYear: '2024',
  isMostRecent: true,
  income: {
    globallyTaxable: amount('24180.55'),
    separatelyTaxable: notInAssessment,
    globallyTaxableOfFiscalFamily: notInAssessment,
  },
  dependants: { children: { count: 2 }, otherPersons: { count: 1 } },
  cadastralIncome: amount('743'),
};

describe('the means that an assessment tells', () => {
  test('of somebody taxed alone', () => {
    expect(meansOf(alone)).toEqual({
      incomeYear: 2024,
      netTaxableIncome: 24_180_55,
      cadastralIncome: 743_00,
      dependants: 3,
    });
  });

  test('of two who are taxed together: what both have, with what is taxed separately', () => {
    const income = {
      ...alone.income,
      globallyTaxableOfFiscalFamily: amount('51000'),
      separatelyTaxable: amount('900.10'),
    };
    expect(meansOf({ ...alone, income })?.netTaxableIncome).toBe(51_900_10);
  });

  test('no fiscal family is not a family without income', () => {
    const income = { globallyTaxable: amount('45000'), globallyTaxableOfFiscalFamily: notInAssessment };
    expect(meansOf({ ...alone, income })?.netTaxableIncome).toBe(45_000_00);
  });

  test('what the assessment does not have is nothing, what the year does not offer is unknown', () => {
    const without = { ...alone, cadastralIncome: notInAssessment, income: { globallyTaxable: notInAssessment } };
    expect(meansOf(without)).toMatchObject({ netTaxableIncome: 0, cadastralIncome: 0 });
    expect(meansOf({ ...alone, cadastralIncome: notThatYear })).toBeUndefined();
    expect(meansOf({ ...alone, income: { globallyTaxable: notThatYear } })).toBeUndefined();
    expect(meansOf({ ...alone, income: {} })).toBeUndefined();
  });

  test('a dependant that is not known makes nothing easier', () => {
    expect(meansOf({ ...alone, dependants: { children: notThatYear } })?.dependants).toBe(0);
  });

  test('without a year there is nothing to compare', () => {
    const { incomeYear: year, ...rest } = alone;
    expect(year).toBe('2024');
    expect(meansOf(rest)).toBeUndefined();
  });
});
