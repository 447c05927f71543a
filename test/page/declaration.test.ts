import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { choices } from '../../src/assessment/choices.ts';
import { declared } from '../../src/assessment/declared.ts';
import type { Field, Filled, FilledGroup, FilledList } from '../../src/page/browser/dossier/declaration-contract.ts';
import { choiceFields, declaredFields } from '../../src/page/browser/dossier/declaration-fields.js';
import {
  choicesOf,
  declaredOf,
  emptyForm,
  freshGroup,
  listIn,
  wrongFields,
  type Form,
} from '../../src/page/browser/dossier/declaration.js';
import { amountOf, fieldKinds } from '../../src/page/browser/dossier/field-kinds.js';

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
      { numRuns: 50 },
    );
  });
});

describe('what is typed in a field', () => {
  test.each([
    ['share', ' 1 / 2 ', { numerator: 1, denominator: 2 }],
    ['share', '1/0', undefined],
    ['share', 'half', undefined],
    ['enterprise', 'BE 0123.456.789', '0123456789'],
    ['enterprise', '123.456', undefined],
    ['count', '12', 12],
    ['count', '-1', undefined],
    ['truth', 'no', false],
    ['truth', '', undefined],
    ['text', '  An ', 'An'],
    ['date', '', undefined],
  ] as const)('%s %j', (kind, typed, expected) => {
    expect(fieldKinds[kind].read(typed)).toEqual(expected);
  });
});

/** A form with lists that have rows, each with some fields filled in. */
function formWith(rows: Readonly<Record<string, readonly FilledGroup[]>>, more: FilledGroup = {}): Form {
  const form = emptyForm();
  for (const [key, filled] of Object.entries(rows)) form.declared[key] = listOf(key, filled);
  return { ...form, declared: { ...form.declared, ...more } };
}

function listOf(key: string, filled: readonly FilledGroup[], fields: readonly Field[] = declaredFields): FilledList {
  const list = fields.find((field) => field.key === key);
  if (list?.kind !== 'list') throw new Error(`${key} is no list`);
  return { asked: 'some', rows: filled.map((row) => ({ ...freshGroup(list.fields), ...row })) };
}

describe('the form', () => {
  test('that nobody filled in declares and chooses nothing', () => {
    expect(declaredOf(emptyForm())).toEqual({});
    expect(choicesOf(emptyForm())).toEqual({});
    expect(wrongFields(emptyForm())).toEqual([]);
  });

  test('tells "none" from "not asked"', () => {
    const form = emptyForm();
    for (const key of ['income', 'household', 'work', 'property']) listIn(form.declared, key).asked = 'none';
    expect(declaredOf(form)).toEqual({ income: [], household: [], work: [], property: [] });
    expect(declaredOf(formWith({}, { savings: '0' }))).toEqual({ savings: { value: '0', currency: 'EUR' } });
    expect(declaredOf(formWith({}, { isInsured: 'no' }))).toEqual({ isInsured: false });
  });

  test('gives what was filled in, and leaves out what was not', () => {
    const member = declaredFields.find(({ key }) => key === 'household');
    const income = listOf('income', [{ amount: '120', kind: 'pension' }], member?.kind === 'list' ? member.fields : []);
    const form = formWith(
      {
        income: [{ amount: '950,50', payer: 'Bakkerij', daysWorked: '12' }],
        household: [
          { name: ' An ' },
          { relation: 'child', birthDate: '2015-05-01', income, notCounted: 'left in May' },
        ],
        property: [{ share: '1/2', cadastralIncome: '745' }],
      },
      { address: { streetName: 'Kouter', houseNumber: '1', boxNumber: '', postCode: '9000', municipality: '' } },
    );
    expect(wrongFields(form)).toEqual([]);
    expect(declaredOf(form)).toEqual({
      address: { streetName: 'Kouter', houseNumber: '1', postCode: '9000' },
      income: [
        {
          kind: 'wages',
          amount: { value: '950.50', currency: 'EUR' },
          per: 'month',
          basis: 'net',
          payer: 'Bakkerij',
          daysWorked: 12,
        },
      ],
      household: [
        { relation: 'partner', name: 'An' },
        {
          relation: 'child',
          birthDate: '2015-05-01',
          income: [{ kind: 'pension', amount: { value: '120', currency: 'EUR' }, per: 'month', basis: 'net' }],
        },
      ],
      property: [
        {
          kind: 'built',
          right: 'fullOwnership',
          share: { numerator: 1, denominator: 2 },
          cadastralIncome: { value: '745', currency: 'EUR' },
        },
      ],
    });
    expect(choicesOf(form)).toEqual({ notCounted: [{ member: 1, motivation: 'left in May' }] });
  });

  test('a group of choices goes along when its kind is chosen, and waits for it when only the rest is', () => {
    const form = emptyForm();
    form.choices['exemption'] = { ...(form.choices['exemption'] as FilledGroup), daysUsed: '30' };
    expect(wrongFields(form)).toEqual([{ id: 'choice-exemption-kind', why: 'isNeeded' }]);
    form.choices['exemption'] = { ...form.choices['exemption'], kind: 'ordinary' };
    expect(wrongFields(form)).toEqual([]);
    expect(choicesOf({ ...form, choices: { ...form.choices, aid: 'livingWage', category: '2' } })).toEqual({
      aid: 'livingWage',
      category: '2',
      exemption: { kind: 'ordinary', daysUsed: 30 },
    });
  });

  test('names the fields that cannot be sent; one that is not asked is never wrong', () => {
    const unasked = formWith({ income: [{ amount: 'x' }] }, { savings: 'much' });
    listIn(unasked.declared, 'income').asked = 'unasked';
    expect(wrongFields(unasked)).toEqual([{ id: 'savings', why: 'wrongAmount' }]);
    expect(wrongFields(formWith({ income: [{}] }))).toEqual([{ id: 'income-0-amount', why: 'wrongAmount' }]);
    expect(
      wrongFields(formWith({ property: [{ share: '2' }], work: [{ enterpriseNumber: '12' }] })).map(({ id }) => id),
    ).toEqual(['work-0-enterpriseNumber', 'property-0-share']);
    expect(wrongFields(formWith({ household: [{ savings: 'x' }] })).map(({ id }) => id)).toEqual([
      'household-0-savings',
    ]);
  });

  test('whatever is filled in is what the API takes', () => {
    const form = fc.record({ declared: groupOf(declaredFields), choices: groupOf(choiceFields) });
    fc.assert(
      fc.property(form, (filled) => {
        fc.pre(wrongFields(filled).length === 0);
        expect(declared.safeParse(declaredOf(filled)).error).toBeUndefined();
        expect(choices.safeParse(choicesOf(filled)).error).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  test('asks everything that the API takes, with every word that it knows', () => {
    expect(namesIn(declaredFields, 'declared')).toEqual(namesOf(declared));
    expect([...namesIn(choiceFields, 'choices'), ...notCountedNames].toSorted()).toEqual(namesOf(choices));
  });
});

/** Entered with the members of the household, by their place. */
const notCountedNames = ['notCounted', 'notCounted.member', 'notCounted.motivation'];

/** Somebody who fills in some of the fields, now and then wrongly. */
function groupOf(fields: readonly Field[]): fc.Arbitrary<FilledGroup> {
  return fc.record(Object.fromEntries(fields.map((field) => [field.key, filledOf(field)])));
}

const typed = {
  text: fc.constantFrom('', 'A b'),
  date: fc.constantFrom('', '2026-03-01'),
  amount: fc.constantFrom('0', '400', '1.250,50'),
  count: fc.constantFrom('', '1', '3'),
  share: fc.constantFrom('', '1/2', '1/3'),
  enterprise: fc.constantFrom('', '0123.456.789'),
  person: fc.constantFrom('', '0191e9d2-7f3a-7c44-b2a1-0c6f5f2d9a10'),
  truth: fc.constantFrom('', 'yes', 'no'),
};

function filledOf(field: Field): fc.Arbitrary<Filled> {
  if (field.kind === 'group') return groupOf(field.fields);
  if (field.kind === 'choice') {
    return fc.constantFrom(...(field.fresh === undefined ? [''] : []), ...field.codes);
  }
  if (field.kind !== 'list') return typed[field.kind];
  return fc.record({
    asked: fc.constantFrom('unasked' as const, 'none' as const, 'some' as const),
    rows: fc.array(groupOf(field.fields), { maxLength: 2 }),
  });
}

/** Each field with its place and, of a choice, its codes. */
function namesIn(fields: readonly Field[], goesTo: 'declared' | 'choices', place = ''): string[] {
  return fields
    .filter(({ isChoice }) => isChoice !== true || goesTo === 'choices')
    .flatMap((field) => {
      const name = `${place}${field.key}`;
      if ('fields' in field) return [name, ...namesIn(field.fields, goesTo, `${name}.`)];
      return field.kind === 'choice' ? [`${name}: ${field.codes.toSorted().join()}`] : [name];
    })
    .toSorted();
}

/** The same of a schema. An amount and a share are one field of the form. */
function namesOf(schema: z.ZodObject, place = ''): string[] {
  return Object.entries(schema.shape)
    .flatMap(([key, optional]) => {
      const name = `${place}${key}`;
      const value = (optional instanceof z.ZodOptional ? optional.unwrap() : optional) as z.ZodType;
      if (value instanceof z.ZodEnum) return [`${name}: ${value.options.toSorted().join()}`];
      const group = (value instanceof z.ZodArray ? value.element : value) as z.ZodType;
      const isOneField = !(group instanceof z.ZodObject) || 'currency' in group.shape || 'denominator' in group.shape;
      return isOneField ? [name] : [name, ...namesOf(group, `${name}.`)];
    })
    .toSorted();
}
