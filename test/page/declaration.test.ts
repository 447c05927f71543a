import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choices } from '../../src/assessment/choices.ts';
import { declared, householdRelations, incomeKinds as allIncomeKinds } from '../../src/assessment/declared.ts';
import {
  amountOf,
  choicesOf,
  declaredOf,
  emptyForm,
  exemptionKinds,
  incomeKinds,
  newIncome,
  newMember,
  relations,
  workKinds,
  wrongAmounts,
} from '../../src/page/browser/declaration.js';

describe('an amount as people write it', () => {
  test.each([
    ['1250', '1250'],
    ['1250,5', '1250.5'],
    ['1.250,50', '1250.50'],
    ['1,250.50', '1250.50'],
    ['1.250', '1250'],
    ['1.25', '1.25'],
    ['€ 400', '400'],
    ['1 000 000,00 EUR', '1000000.00'],
    ['0', '0'],
  ])('%s', (text, expected) => {
    expect(amountOf(text)).toBe(expected);
  });

  test.each(['', 'abc', '-5', '1,2,3', '12.3456', '1.25.3', '1234567890', '5e3'])('%s is none', (text) => {
    expect(amountOf(text)).toBeUndefined();
  });

  test('is what was meant, to the cent', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(99), (whole, cents) => {
        const decimals = String(cents).padStart(2, '0');
        expect(amountOf(`${whole.toLocaleString('de-DE')},${decimals}`)).toBe(`${String(whole)}.${decimals}`);
      }),
    );
  });
});

describe('the form', () => {
  test('that nobody filled in declares and chooses nothing', () => {
    expect(declaredOf(emptyForm())).toEqual({});
    expect(choicesOf(emptyForm())).toEqual({});
    expect(wrongAmounts(emptyForm())).toEqual([]);
  });

  test('tells "none" from "not asked"', () => {
    const form = { ...emptyForm(), income: 'none', household: 'none', work: 'none', property: 'none' } as const;
    expect(declaredOf(form)).toEqual({ income: [], household: [], work: [], property: [] });
    expect(declaredOf({ ...emptyForm(), savings: '0' })).toEqual({ savings: { value: '0', currency: 'EUR' } });
    expect(declaredOf({ ...emptyForm(), isInsured: 'no' })).toEqual({ isInsured: false });
  });

  test('gives what was filled in, and leaves out what was not', () => {
    const form = {
      ...emptyForm(),
      income: 'some' as const,
      incomes: [{ ...newIncome(), amount: '950,50' }],
      household: 'some' as const,
      members: [
        { ...newMember(), name: ' An ', income: '0' },
        { ...newMember(), relation: 'child', birthDate: '2015-05-01', income: '120' },
      ],
      aid: 'livingWage',
      category: '2',
      exemption: 'ordinary',
    };
    expect(declaredOf(form)).toEqual({
      income: [{ kind: 'wages', amount: { value: '950.50', currency: 'EUR' }, per: 'month', basis: 'net' }],
      household: [
        { relation: 'partner', name: 'An', income: [] },
        {
          relation: 'child',
          birthDate: '2015-05-01',
          income: [{ kind: 'other', amount: { value: '120', currency: 'EUR' }, per: 'month', basis: 'net' }],
        },
      ],
    });
    expect(choicesOf(form)).toEqual({ aid: 'livingWage', category: '2', exemption: { kind: 'ordinary' } });
  });

  test('names the fields whose amount is none; one that is not asked is never wrong', () => {
    const form = { ...emptyForm(), incomes: [{ ...newIncome(), amount: 'x' }], savings: 'much' };
    expect(wrongAmounts(form)).toEqual(['savings']);
    expect(wrongAmounts({ ...form, income: 'some' })).toEqual(['income-0-amount', 'savings']);
    expect(wrongAmounts({ ...emptyForm(), income: 'some' })).toEqual(['income-0-amount']);
    expect(wrongAmounts({ ...emptyForm(), household: 'some', members: [{ ...newMember(), income: 'x' }] })).toEqual([
      'household-0-income',
    ]);
    expect(
      wrongAmounts({ ...emptyForm(), property: 'some', properties: [{ kind: 'built', cadastralIncome: 'x' }] }),
    ).toEqual(['property-0-cadastralIncome']);
  });

  test('whatever is filled in is what the API takes', () => {
    const asked = fc.constantFrom('unasked' as const, 'none' as const, 'some' as const);
    const amount = fc.constantFrom('0', '400', '1.250,50');
    const optional = fc.constantFrom('', 'A b');
    const date = fc.constantFrom('', '2026-03-01');
    const truth = fc.constantFrom('', 'yes', 'no');
    const form = fc.record({
      income: asked,
      incomes: fc.array(
        fc.record({
          kind: fc.constantFrom(...incomeKinds),
          amount,
          per: fc.constantFrom('month', 'year', 'day', 'once'),
          basis: fc.constantFrom('net', 'gross'),
        }),
      ),
      household: asked,
      members: fc.array(
        fc.record({ relation: fc.constantFrom(...relations), name: optional, birthDate: date, income: amount }),
      ),
      work: asked,
      works: fc.array(fc.record({ kind: fc.constantFrom(...workKinds), employer: optional, startDate: date })),
      property: asked,
      properties: fc.array(fc.record({ kind: fc.constantFrom('built', 'unbuilt'), cadastralIncome: amount })),
      savings: fc.constantFrom('', '0', '12,5'),
      isInsured: truth,
      isJobSeeker: truth,
      isStudent: truth,
      aid: fc.constantFrom('', 'livingWage', 'equivalentAid'),
      category: fc.constantFrom('', '1', '2', '3'),
      aidFrom: date,
      exemption: fc.constantFrom('', ...exemptionKinds),
    });
    fc.assert(
      fc.property(form, (filled) => {
        expect(wrongAmounts(filled)).toEqual([]);
        expect(declared.safeParse(declaredOf(filled)).error).toBeUndefined();
        expect(choices.safeParse(choicesOf(filled)).error).toBeUndefined();
      }),
    );
  });

  test('offers words of the API only', () => {
    expect(incomeKinds.filter((kind) => !allIncomeKinds.some((known) => known === kind))).toEqual([]);
    expect(relations.filter((one) => !householdRelations.some((known) => known === one))).toEqual([]);
  });
});
