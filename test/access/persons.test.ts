import { describe, expect, test } from 'vitest';
import type { Kinship, Relative } from '../../src/stream-kit/relative.ts';
import { isDebtor, mergeRelatives, refusePerson } from '../../src/cases/persons/rules.ts';

const today = '2026-11-25';

describe('who may owe maintenance', () => {
  test.each<[Kinship, boolean | undefined]>([
    ['parent', true],
    ['spouse', true],
    ['formerSpouse', true],
    ['other', false],
    // Nobody says what the person is.
    ['unknown', undefined],
  ])('a %s: %s, at any age', (kinship, expected) => {
    for (const birthDate of [undefined, '1955-00-00', '2020-01-01']) {
      expect(isDebtor({ kinship, birthDate }, today)).toBe(expected);
    }
  });

  test.each([
    ['2008-11-24', true],
    ['2008-11-25', true],
    ['2008-11-26', false],
    // Unknown parts: an age that any of the days gives is known, another is not.
    ['1955-00-00', true],
    ['1955-03-00', true],
    ['2008-10-00', true],
    ['2008-11-00', undefined],
    ['2008-12-00', false],
    ['2007-00-00', true],
    ['2008-00-00', undefined],
    ['2009-00-00', false],
    [undefined, undefined],
    // The register's days are not all days: no reason to fail.
    ['1990-02-31', undefined],
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

describe('people without a number', () => {
  const one = (told: Partial<Relative>): Relative => ({ kinship: 'unknown', ...told });
  const saba = { familyName: 'Kidane', givenName: 'Saba', birthDate: '1991-04-27' };

  test('are one person when names and birth date agree, whatever stream writes them how', () => {
    const merged = mergeRelatives(
      [
        one({ ...saba, kinship: 'spouse' }),
        one({ familyName: 'KIDANE', givenName: 'Sába Miriam', birthDate: '1991-04-00', livesIn: true }),
      ],
      true,
    );
    expect(merged).toEqual([{ ...saba, kinship: 'spouse', livesIn: true }]);
  });

  test('are the person of a number with the same name and birth date', () => {
    const numbered = one({ ...saba, ssin: '80611000160', livesIn: true });
    expect(mergeRelatives([one({ ...saba, kinship: 'spouse' }), numbered], true)).toEqual([
      { ...saba, ssin: '80611000160', kinship: 'spouse', livesIn: true },
    ]);
  });

  test.each<[string, Partial<Relative>, Partial<Relative>]>([
    ['another given name: a twin', saba, { ...saba, givenName: 'Ruth' }],
    ['another birth date', saba, { ...saba, birthDate: '1961-04-27' }],
    ['no names', { birthDate: '1991-04-27' }, { birthDate: '1991-04-27' }],
    ['a family name alone', { familyName: 'Kidane' }, { familyName: 'Kidane' }],
    [
      'a father and a son of one name, without birth dates',
      { familyName: 'Kidane', givenName: 'Berhane', kinship: 'parent' },
      { familyName: 'Kidane', givenName: 'Berhane', kinship: 'child' },
    ],
  ])('stay two with %s', (_why, first, second) => {
    expect(mergeRelatives([one(first), one(second)], true)).toHaveLength(2);
  });

  test('whom two people with a number can be, is neither', () => {
    const twice = ['80611000160', '80611000259'].map((ssin) => one({ ...saba, ssin }));
    expect(mergeRelatives([...twice, one(saba)], true)).toHaveLength(3);
  });

  test('may live in where the household has somebody of whom nothing is known', () => {
    const mother = one({ familyName: 'Habte', givenName: 'Letebrhan', kinship: 'parent' });
    const father = one({ ssin: '80611000160', kinship: 'parent' });
    const livesIn = (...told: Relative[]) => mergeRelatives(told, true).map((person) => person.livesIn);
    expect(livesIn(father, mother)).toEqual([false, false]);
    expect(livesIn(father, mother, one({ livesIn: true }))).toEqual([false, undefined, true]);
  });

  test('a death that one stream says stays', () => {
    const [merged] = mergeRelatives([one(saba), one({ ...saba, isDeceased: true, diedOn: '2026-11-01' })], true);
    expect(merged).toMatchObject({ isDeceased: true, diedOn: '2026-11-01' });
  });

  test.each<[Kinship, Kinship, Kinship]>([
    ['unknown', 'child', 'child'],
    ['unknown', 'other', 'other'],
    ['other', 'unknown', 'other'],
    ['other', 'parent', 'parent'],
    ['spouse', 'other', 'spouse'],
    ['spouse', 'parent', 'spouse'],
  ])('%s, then %s: %s', (before, after, kinship) => {
    const told = [before, after].map((kin) => one({ ssin: '80611000160', kinship: kin }));
    expect(mergeRelatives(told, true)[0]?.kinship).toBe(kinship);
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
    // Whether the person may owe maintenance is not known: who lives in comes under 1; else the centre says why.
    [1, false, undefined, ['notInHousehold', none]],
    [30, true, undefined, ['debtorLivesIn', { action: 'integrate', qualityCode: 1 }]],
    [30, false, undefined, undefined],
    [30, undefined, true, ['householdUnknown', { action: 'consultFirst', stream: 'household' }]],
  ] as const)('code %i, lives in: %s, debtor: %s', (code, livesIn, debtor, refused) => {
    const refusal = refusePerson({ livesIn, isDebtor: debtor }, code, 'v1');
    expect(refusal && [refusal.ruleCode, refusal.remedy]).toEqual(refused);
    if (!refusal) return;
    expect(refusal).toMatchObject({ allowed: false, policyVersion: 'v1' });
    for (const language of ['nl', 'fr', 'de', 'en'] as const) expect(refusal.reason[language]).toMatch(/\w \w/);
  });
});
