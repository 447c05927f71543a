import { describe, expect, test } from 'vitest';
import type { EuroAmount } from '../../../src/values/amount.ts';
import { meansOf } from '../../../src/streams/tax-assessment/means.ts';
import type { TaxAssessmentData } from '../../../src/streams/tax-assessment/schema.ts';

const euro = (value: string): EuroAmount => ({ value, currency: 'EUR' });
const amount = (value: string) => ({ amount: euro(value) });
const notInAssessment = { absenceReason: { code: 'ELEMENT_NOT_PRESENT_IN_THE_TAX_ASSESSMENT_DATA' } };
const notThatYear = { absenceReason: { code: 'ELEMENT_NOT_AVAILABLE_FOR_THIS_INCOME_YEAR' } };
const neverSeen = { absenceReason: { code: 'SOME_OTHER_REASON' } };

const alone: TaxAssessmentData = {
  incomeYear: '2024',
  isMostRecent: true,
  fiscalState: { code: 'SINGULAR' },
  income: {
    globallyTaxable: amount('24180.55'),
    separatelyTaxable: notInAssessment,
    globallyTaxableOfFiscalFamily: notInAssessment,
  },
  dependants: { children: { count: 2 }, otherPersons: { count: 1 } },
  cadastralIncome: amount('743'),
};
const together: TaxAssessmentData = {
  ...alone,
  fiscalState: { code: 'PRIMARY' },
  income: { ...alone.income, globallyTaxableOfFiscalFamily: amount('51000') },
  relatedPerson: { ssin: '74710242613', fiscalState: { code: 'SECONDARY' } },
};

describe('the means that an assessment tells', () => {
  test('of somebody taxed alone', () => {
    expect(meansOf(alone)).toEqual({
      incomeYear: 2024,
      isMostRecent: true,
      globallyTaxable: 24_180_55,
      separatelyTaxable: 0,
      cadastralIncome: 743_00,
      dependants: 3,
    });
  });

  test('of two who are taxed together: each has an own part', () => {
    const means = meansOf({ ...together, income: { ...together.income, separatelyTaxable: amount('900.10') } });
    expect(means).toMatchObject({
      globallyTaxable: 24_180_55,
      separatelyTaxable: 900_10,
      partner: { ssin: '74710242613', globallyTaxable: 26_819_45 },
    });
  });

  test('without a year there is nothing to compare', () => {
    const { incomeYear: year, ...rest } = alone;
    expect(year).toBe('2024');
    expect(meansOf(rest)).toBeUndefined();
  });
});

describe.each([
  ['that the year does not offer', notThatYear],
  ['that has a reason nobody knows', neverSeen],
  ['that the source does not mention', undefined],
  ['without a value or a reason', {}],
])('an element %s is unknown, and never nothing:', (_, silent) => {
  test('globally taxed income', () => {
    const income = { ...alone.income, globallyTaxable: silent, separatelyTaxable: amount('10') };
    expect(meansOf({ ...alone, income })).not.toHaveProperty('globallyTaxable');
  });

  test('separately taxed income', () => {
    const income = { ...alone.income, separatelyTaxable: silent };
    const means = meansOf({ ...alone, income });
    expect(means).not.toHaveProperty('separatelyTaxable');
    expect(means?.globallyTaxable).toBe(24_180_55);
  });

  test('cadastral income', () => {
    expect(meansOf({ ...alone, cadastralIncome: silent })).not.toHaveProperty('cadastralIncome');
  });

  test.each(['children', 'otherPersons'])('dependants: %s', (who) => {
    const dependants = { ...alone.dependants, [who]: silent };
    expect(meansOf({ ...alone, dependants })).not.toHaveProperty('dependants');
  });

  test('the income of two who are taxed together', () => {
    const income = { ...together.income, globallyTaxableOfFiscalFamily: silent };
    expect(meansOf({ ...together, income })?.partner).toEqual({ ssin: '74710242613' });
  });
});

describe('an element that the assessment does not have', () => {
  test('is nothing beside an income that it has', () => {
    const income = { globallyTaxable: notInAssessment, separatelyTaxable: amount('1200') };
    const dependants = { children: notInAssessment, otherPersons: notInAssessment };
    expect(meansOf({ ...alone, income, dependants, cadastralIncome: notInAssessment })).toMatchObject({
      globallyTaxable: 0,
      separatelyTaxable: 1_200_00,
      cadastralIncome: 0,
      dependants: 0,
    });
  });

  test('does not make an assessment without any income one of no income', () => {
    const income = { globallyTaxable: notInAssessment, separatelyTaxable: notInAssessment };
    const means = meansOf({ ...alone, income });
    expect(means).not.toHaveProperty('globallyTaxable');
    expect(means).not.toHaveProperty('separatelyTaxable');
    const { income: left, ...withoutIncome } = alone;
    expect(left).toBeDefined();
    expect(meansOf(withoutIncome)).not.toHaveProperty('globallyTaxable');
  });
});

describe('somebody is taxed alone', () => {
  test.each<[string, Partial<TaxAssessmentData>]>([
    ['by the fiscal state', { income: { globallyTaxable: amount('1') } }],
    ['as there is no fiscal family', { fiscalState: undefined }],
  ])('%s', (_, change) => {
    expect(meansOf({ ...alone, ...change })).not.toHaveProperty('partner');
  });

  test.each<[string, Partial<TaxAssessmentData>]>([
    ['another person in the assessment', { relatedPerson: {} }],
    ['a state nobody knows', { fiscalState: { code: 'TERTIARY' } }],
    ['an income of a family', { income: { ...alone.income, globallyTaxableOfFiscalFamily: amount('30000') } }],
    ['neither a state nor a word of a family', { fiscalState: undefined, income: { globallyTaxable: amount('1') } }],
  ])('not with %s', (_, change) => {
    expect(meansOf({ ...alone, ...change })).toHaveProperty('partner');
  });
});
