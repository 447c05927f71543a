import { describe, expect, test } from 'vitest';
import type { Kinship, Relative } from '../../src/stream-kit/relative.ts';
import { isDebtor, mergeRelatives, refusePerson } from '../../src/cases/persons/rules.ts';

const today = '2026-11-25';

describe('who may owe maintenance', () => {
  test.each<[Kinship, boolean]>([
    ['parent', true],
    ['spouse', true],
    ['formerSpouse', true],
    ['other', false],
  ])('a %s: %s, at any age', (kinship, expected) => {
    for (const birthDate of [undefined, '1955-00-00', '2020-01-01']) {
      expect(isDebtor({ kinship, birthDate }, today)).toBe(expected);
    }
  });

  test.each([
    ['2008-11-24', true],
    ['2008-11-25', true],
    ['2008-11-26', false],
    ['1955-00-00', false],
    ['1955-03-00', false],
    [undefined, false],
    // The register's days are not all days: no reason to fail.
    ['1990-02-31', false],
  ])('a child born on %s: %s', (birthDate, expected) => {
    expect(isDebtor({ kinship: 'child', birthDate }, today)).toBe(expected);
  });
});

describe('what several streams say about the same people', () => {
  const relative = (one: Partial<Relative>): Relative => ({ ssin: '80611000160', kinship: 'other', ...one });

  test('is put together: the first to say something counts', () => {
    const told = [
      relative({ familyName: 'Peeters', livesIn: true }),
      relative({ familyName: 'Janssens', givenName: 'An', birthDate: '1980-01-01', kinship: 'parent', livesIn: false }),
      relative({ givenName: 'Els', birthDate: '1980-01-02', kinship: 'spouse' }),
      relative({ ssin: '80611000259', kinship: 'child', livesIn: false }),
    ];
    expect(mergeRelatives(told, true)).toEqual([
      {
        ssin: '80611000160',
        familyName: 'Peeters',
        givenName: 'An',
        birthDate: '1980-01-01',
        kinship: 'parent',
        livesIn: true,
      },
      { ssin: '80611000259', kinship: 'child', livesIn: false },
    ]);
  });

  test('who is not named in a household that is known does not live in; else nobody knows', () => {
    const told = [relative({}), relative({ ssin: '80611000259', livesIn: true })];
    expect(mergeRelatives(told, true).map(({ livesIn }) => livesIn)).toEqual([false, true]);
    expect(mergeRelatives(told, false).map(({ livesIn }) => livesIn)).toEqual([undefined, true]);
  });
});

describe('a person of the file under a code', () => {
  const none = { action: 'none' };
  test.each([
    [1, true, true, undefined],
    [1, true, false, undefined],
    [1, false, true, ['notInHousehold', { action: 'integrate', qualityCode: 30 }]],
    [1, false, false, ['notInHousehold', none]],
    [1, undefined, true, ['householdUnknown', { action: 'consultFirst', stream: 'household' }]],
    [30, false, true, undefined],
    [30, false, false, ['notADebtor', none]],
    [30, true, true, ['debtorLivesIn', { action: 'integrate', qualityCode: 1 }]],
    [30, true, false, ['notADebtor', none]],
    [30, undefined, true, ['householdUnknown', { action: 'consultFirst', stream: 'household' }]],
  ] as const)('code %i, lives in: %s, debtor: %s', (code, livesIn, debtor, refused) => {
    const refusal = refusePerson({ livesIn, isDebtor: debtor }, code, 'v1');
    expect(refusal && [refusal.ruleCode, refusal.remedy]).toEqual(refused);
    if (!refusal) return;
    expect(refusal).toMatchObject({ allowed: false, policyVersion: 'v1' });
    for (const language of ['nl', 'fr', 'de', 'en'] as const) expect(refusal.reason[language]).toMatch(/\w \w/);
  });
});
