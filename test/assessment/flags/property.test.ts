import { describe, expect, test } from 'vitest';
import { answer, crossed, euro, since, states } from './crossing.ts';

const whole = { numerator: 1, denominator: 1 };
const owned = (
  value: string | undefined,
  {
    number = '2',
    right = {},
    state = {},
    kind = 'individual',
  }: { number?: string; right?: object; state?: object; kind?: string } = {},
) => ({
  parcel: {},
  isBuilt: number === '2',
  parts: [{ cadastralIncome: { ...(value !== undefined && { amount: euro(value) }), number: { code: number } } }],
  parties: [{ kind, isConsultedPerson: true, rights: [{ type: { code: 'VE' }, share: whole, ...right }] }],
  state,
});
const land = (...properties: object[]) => answer('patrimonium', { properties } as never);
const noChildren = answer('cadaf', { files: [], sources: [], roles: [] });
const judged = (answers: object, more: object = {}) =>
  states('cadastralIncome', { ...noChildren, ...answers }, since(more));

describe('cadastral income', () => {
  test.each([
    ['built at the exemption', [owned('750')], ['explained']],
    ['built above it', [owned('750.01')], ['raised']],
    ['unbuilt at the exemption', [owned('30', { number: '1' })], ['explained']],
    ['unbuilt above it', [owned('31', { number: '1' })], ['raised']],
    ['of two houses, added', [owned('400'), owned('400')], ['raised']],
    ['half of a house', [owned('1500', { right: { share: { numerator: 1, denominator: 2 } } })], ['explained']],
    ['a third, exactly', [owned('2250.03', { right: { share: { numerator: 1, denominator: 3 } } })], ['raised']],
    ['of a bare owner', [owned('2000', { right: { type: { code: 'BE' } } })], ['explained']],
    ['of somebody else', [{ ...owned('2000'), parties: [] }], ['clear']],
    ['until the day before', [owned('2000', { state: { legalEndDate: '2025-12-31' } })], ['clear']],
    ['until the first day', [owned('2000', { state: { legalEndDate: '2026-01-01' } })], ['raised']],
    ['from after the month', [owned('2000', { state: { legalStartDate: '2026-04-01' } })], ['clear']],
    ['recorded by mistake', [owned('2000', { state: { canceledAt: '2026-01-01T00:00:00Z' } })], ['clear']],
    ['that the registry does not give', [owned(undefined)], ['unknown']],
    ['of a doubtful right', [owned('2000', { state: { areRightsDoubtful: true } })], ['unknown']],
    ['of a doubtful right below the exemption', [owned('700', { state: { areRightsDoubtful: true } })], ['explained']],
    ['of a share that nobody knows', [owned('2000', { right: { share: undefined } })], ['unknown']],
    ['owned with a spouse, above with half', [owned('1500', { kind: 'community' })], ['unknown']],
    ['owned with a spouse, above in any case', [owned('1501', { kind: 'community' })], ['raised']],
  ])('%s', (_, properties, expected) => {
    expect(judged(land(...properties))).toEqual(expected);
  });

  test('shows what was compared', () => {
    expect(crossed('cadastralIncome', { ...noChildren, ...land(owned('1400')) }, since()).raised).toMatchObject({
      values: { builtIncome: '1400.00', unbuiltIncome: '0.00', exemptBuilt: '750.00', exemptUnbuilt: '30.00' },
      text: { en: expect.stringContaining('built 1400.00 (exempt 750.00)') as unknown },
    });
  });

  test('more is exempt for each child: chosen, or found', () => {
    expect(judged(land(owned('1000')), { choices: { childrenAsRecipient: 2 } })).toEqual(['explained']);
    expect(judged(land(owned('1000.01')), { choices: { childrenAsRecipient: 2 } })).toEqual(['raised']);
    const children = ['15630311201', '15630311202'].map((ssin) => ({
      ssin,
      isConsultedPerson: false,
      bonuses: [],
      payments: [],
    }));
    const files = [
      {
        source: {},
        isCurrent: true,
        consultedPersonRoles: [{ code: 'beneficiary' }],
        beneficiaries: [],
        children,
        remarks: [],
      },
    ];
    expect(judged({ ...land(owned('1000')), ...answer('cadaf', { files, sources: [], roles: [] } as never) })).toEqual([
      'explained',
    ]);
  });

  test('is unknown when the number of children decides and is not known', () => {
    const { unknown } = crossed('cadastralIncome', land(owned('1000')), since());
    expect(unknown?.missing).toEqual([expect.objectContaining({ why: 'notConsulted', stream: 'cadaf' })]);
    expect(states('cadastralIncome', land(owned('700')), since())).toEqual(['explained']);
    expect(states('cadastralIncome', land(owned('9000')), since())).toEqual(['raised']);
  });

  test('is explained by property that is declared with about its income', () => {
    const declared = (value: string, more: object = {}) => ({
      declared: { property: [{ kind: 'built', right: 'fullOwnership', cadastralIncome: euro(value), ...more }] },
    });
    expect(judged(land(owned('1400')), declared('1400'))).toEqual(['explained']);
    expect(judged(land(owned('1400')), declared('2800', { share: { numerator: 1, denominator: 2 } }))).toEqual([
      'explained',
    ]);
    expect(judged(land(owned('1400')), declared('800'))).toEqual(['raised']);
    expect(judged(land(owned('1400')), declared('1400', { country: 'France' }))).toEqual(['raised']);
    expect(judged(land(owned('1400')), declared('1400', { kind: 'unbuilt' }))).toEqual(['raised']);
  });

  test('a land registry that was not asked leaves it unknown', () => {
    expect(judged({})).toEqual(['unknown']);
  });
});
