import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/assessment/answers.ts';
import type { Choices } from '../../../src/assessment/choices.ts';
import type { Declared } from '../../../src/assessment/declared.ts';
import type { LivingWage } from '../../../src/assessment/living-wage/view.ts';
import { answer, person } from '../overview/given.ts';
import { stepOf, wageOf } from './inquiries.ts';

const euros = (value: string) => ({ value, currency: 'EUR' as const });
const code = (value: string) => ({ code: value });
const half = { numerator: 1, denominator: 2 };
const whole = { numerator: 1, denominator: 1 };

interface Parcel {
  readonly amount?: string;
  readonly number?: string;
  readonly right?: string;
  readonly share?: { readonly numerator: number; readonly denominator: number };
  readonly more?: object;
  readonly party?: object;
}

function parcels(...all: readonly Parcel[]): Answers {
  return answer('patrimonium', {
    properties: all.map(({ amount = '1400', number = '2', right = 'VE', share = whole, more = {}, party = {} }) => ({
      parcel: {},
      parts: [{ cadastralIncome: { amount: euros(amount), number: code(number) } }],
      parties: [
        {
          kind: 'individual' as const,
          isConsultedPerson: true,
          rights: [{ type: code(right), share }],
          ...party,
        },
      ],
      ...more,
    })),
  });
}

function owner(answers: Answers, declared: Declared = {}, choices: Choices = { childrenAsRecipient: 0 }): LivingWage {
  return wageOf({
    applicant: person(answers),
    declared: { income: [], savings: euros('0'), ...declared },
    choices: { category: '2', ...choices },
  });
}

const built = (answers: Answers, declared?: Declared) => stepOf(owner(answers, declared), 'builtProperty');

describe('real estate of the land registry', () => {
  test.each<[string, Parcel, string]>([
    ['full ownership', {}, '1950.00'],
    ['usufruct', { right: 'VG' }, '1950.00'],
    ['bare ownership, which never counts', { right: 'BE' }, '0.00'],
    ['half of it', { amount: '2000', share: half }, '750.00'],
    [
      'a property of two by marriage',
      { amount: '2000', party: { kind: 'community', ssins: ['90641201820', '85030100155'] } },
      '750.00',
    ],
    ['a situation that ended', { more: { state: { legalEndDate: '2025-06-01' } } }, '0.00'],
  ])('%s', (_, parcel, counted) => {
    expect(built(parcels(parcel))).toMatchObject({ perYear: euros(counted), basis: 'found', missing: [] });
  });

  test.each<[string, Parcel]>([
    ['rights are doubtful', { more: { state: { areRightsDoubtful: true } } }],
    ['the right is another one', { right: 'ERFP' }],
    ['no cadastral income is set', { more: { parts: [] } }],
    ['it is not said whether it is built', { number: '6' }],
  ])('of which %s leaves the amount open', (_, parcel) => {
    const result = owner(parcels(parcel));
    expect(stepOf(result, 'builtProperty')).toMatchObject({
      missing: [{ why: 'notInSource', stream: 'patrimonium', path: '/properties/0' }],
    });
    expect(stepOf(result, 'builtProperty')?.perYear).toBeUndefined();
    expect(result.state).toBe('atMost');
  });

  test('several built properties share one exemption, land has its own', () => {
    const answers = parcels({ amount: '1000' }, { amount: '400' }, { amount: '90', number: '1' });
    const result = owner(answers);
    expect(stepOf(result, 'builtProperty')?.perYear).toEqual(euros('1950.00'));
    expect(stepOf(result, 'unbuiltProperty')?.perYear).toEqual(euros('180.00'));
  });

  test('goes before what is declared, which is the alternative when it differs', () => {
    const declared: Declared = {
      property: [{ kind: 'built', right: 'fullOwnership', cadastralIncome: euros('1000') }],
    };
    expect(built(parcels({}), declared)).toMatchObject({ perYear: euros('1950.00'), alternative: euros('750.00') });
    expect(built(parcels({ amount: '1000' }), declared)).not.toHaveProperty('alternative');
    expect(built(parcels({}), { property: [] })).toMatchObject({ alternative: euros('0.00') });
    const none = answer('patrimonium', { properties: [] });
    expect(built(none, declared)).toMatchObject({
      perYear: euros('750.00'),
      basis: 'declared',
      alternative: euros('0.00'),
    });
  });

  test('property abroad is added, by its rent when it has no cadastral income', () => {
    const declared: Declared = {
      property: [{ kind: 'built', right: 'fullOwnership', rent: euros('2400'), country: 'Italië' }],
    };
    expect(built(parcels({}), declared)?.perYear).toEqual(euros('4350.00'));
  });

  test('rent counts when it is more, and interest is taken off up to half', () => {
    const property = { kind: 'built' as const, right: 'fullOwnership' as const, cadastralIncome: euros('1400') };
    const rented = (rent: string) => ({ property: [{ ...property, rent: euros(rent) }] });
    expect(built({}, rented('3000'))?.perYear).toEqual(euros('3000.00'));
    expect(built({}, rented('1000'))?.perYear).toEqual(euros('1950.00'));
    const mortgaged = (interest: string) => ({ property: [{ ...property, mortgageInterest: euros(interest) }] });
    expect(built({}, mortgaged('500'))?.perYear).toEqual(euros('1450.00'));
    expect(built({}, mortgaged('5000'))?.perYear).toEqual(euros('975.00'));
  });
});

describe('children for whom the applicant receives child benefit', () => {
  const child = (ssin: string) => ({ ssin, isConsultedPerson: false, bonuses: [], payments: [] });
  const file = (more: object, ...children: readonly string[]) => ({
    source: code('federal'),
    isCurrent: true,
    consultedPersonRoles: [code('beneficiary')],
    beneficiaries: [],
    children: children.map(child),
    remarks: [],
    ...more,
  });

  test('raise the exemption, each once, when something is still paid', () => {
    const files = [
      file({}, '18642000101', '19642000102'),
      file({}, '18642000101'),
      file({ isCurrent: false }, '15642000103'),
      file({ consultedPersonRoles: [code('child')] }, '90641201820'),
    ];
    const result = owner({ ...parcels({}), ...answer('cadaf', { files }) }, {}, {});
    expect(stepOf(result, 'builtProperty')?.perYear).toEqual(euros('1200.00'));
  });

  test('leave the amount open between none and very many when nobody tells how many they are', () => {
    const unknown = owner(parcels({}), {}, {});
    expect(stepOf(unknown, 'builtProperty')).toMatchObject({
      atLeast: euros('0.00'),
      atMost: euros('1950.00'),
      missing: [{ why: 'notConsulted', stream: 'cadaf' }],
    });
    const unclear = answer('cadaf', { files: [file({ isCurrent: undefined }, '18642000101')] });
    expect(stepOf(owner({ ...parcels({}), ...unclear }, {}, {}), 'builtProperty')).toMatchObject({
      missing: [{ why: 'notInSource', stream: 'cadaf', path: '/files/0' }],
    });
    // Below the exemption without any child, children change nothing.
    expect(stepOf(owner(parcels({ amount: '700' }), {}, {}), 'builtProperty')?.perYear).toEqual(euros('0.00'));
  });
});
