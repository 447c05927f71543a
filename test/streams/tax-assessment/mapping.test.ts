import { describe, expect, test } from 'vitest';
import { toTaxAssessmentData } from '../../../src/streams/tax-assessment/mapping.ts';
import type { FiscalData, TaxReply } from '../../../src/streams/tax-assessment/reply.ts';

const value = (name: string, content: string, type = 'INTEGER'): FiscalData => ({
  element: { content: name, attributes: {} },
  value: { content, attributes: { type } },
});
const map = (...fiscalData: readonly FiscalData[]) =>
  toTaxAssessmentData({ result: { requestedFiscalPerson: {}, fiscalDataList: { fiscalData } } } as TaxReply, true);

describe('a value', () => {
  test.each([
    ['2187435', '21874.35'],
    ['5', '0.05'],
    ['-120050', '-1200.50'],
    ['0', '0.00'],
  ])('%s eurocents are %s euro', (cents, euro) => {
    expect(map(value('GLOBAL_TAXABLE_INCOME', cents)).income?.globallyTaxable?.amount?.value).toBe(euro);
  });

  test('of the wrong sort keeps the words of the source and takes no place', () => {
    const data = map(value('GLOBAL_TAXABLE_INCOME', 'true', 'BOOLEAN'), value('CHILDREN_DEPENDENT', '2.5'));
    expect(data.income).toBeUndefined();
    expect(data.dependants).toBeUndefined();
    expect(data.otherElements?.map(({ sourceValue }) => sourceValue)).toEqual(['true', '2.5']);
  });

  test('that comes a second time does not replace the first', () => {
    const data = map(value('CHILDREN_DEPENDENT', '2'), value('CHILDREN_DEPENDENT', '3'));
    expect(data.dependants?.children?.count).toBe(2);
    expect(data.otherElements).toMatchObject([{ sourceValue: '3' }]);
  });
});

test('a reason for absence is no zero, and what is not mentioned is absent', () => {
  const reason = 'ELEMENT_NOT_AVAILABLE_FOR_THIS_INCOME_YEAR';
  const data = map({ element: { content: 'CADASTRAL_INCOME', attributes: {} }, noValue: { attributes: { reason } } });
  expect(data.cadastralIncome?.absenceReason?.code).toBe(reason);
  expect(data.cadastralIncome).not.toHaveProperty('amount');
  expect(data).not.toHaveProperty('income');
});

test.each(['__proto__', 'constructor'])('an element called %s is one like any other', (name) => {
  expect(map(value(name, '1')).otherElements).toMatchObject([{ element: { code: name }, sourceValue: '1' }]);
});
