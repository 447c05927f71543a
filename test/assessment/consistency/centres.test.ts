import { describe, expect, test } from 'vitest';
import type { DataOf } from '../../../src/assessment/answers.ts';
import { answer } from '../overview/given.ts';
import { find, stateOf } from './find.ts';

const own = { isOwnCentre: true, enterpriseNumber: '1999000150' };
const other = { isOwnCentre: false, enterpriseNumber: '1999000249' };
type Attestations = DataOf<'attestations'>;
const support = (centre: typeof own, startDate: string, endDate: string | undefined, code = 'LIVING_WAGE') => ({
  centre,
  category: { code },
  startDate,
  ...(endDate !== undefined && { endDate }),
  isRunning: true,
});
const a036 = (
  centre: typeof own,
  startDate: string | undefined,
  endDate: string | undefined,
  code = '7',
  isSuperseded = false,
) => ({
  centre,
  category: { code },
  ...(startDate !== undefined && { startDate }),
  ...(endDate !== undefined && { endDate }),
  isSuperseded,
});
const attested = (
  supportPeriods: Attestations['supportPeriods'],
  multifunctionalAttestations: Attestations['multifunctionalAttestations'],
) => answer('attestations', { supportPeriods, multifunctionalAttestations });

describe('support without an A036', () => {
  const year = support(own, '2025-01-01', '2025-12-31');
  const running = support(own, '2025-01-01', undefined);
  test.each([
    ['covered by one', attested([year], [a036(own, '2025-01-01', '2025-12-31')]), 'clear'],
    ['that runs, covered by one that runs', attested([running], [a036(own, '2025-01-01', undefined)]), 'clear'],
    [
      'that runs, covered by one to the last day',
      attested([running], [a036(own, '2025-01-01', '9999-12-31')]),
      'clear',
    ],
    ['that runs, covered by one that ended', attested([running], [a036(own, '2025-01-01', '2025-06-30')]), 'raised'],
    [
      'covered by two that follow',
      attested([year], [a036(own, '2025-07-01', '2025-12-31'), a036(own, '2024-01-01', '2025-06-30')]),
      'clear',
    ],
    ['a day short', attested([year], [a036(own, '2025-01-01', '2025-12-30')]), 'raised'],
    ['covered by a superseded one', attested([year], [a036(own, '2025-01-01', '2025-12-31', '7', true)]), 'raised'],
    ['covered by another centre', attested([year], [a036(other, '2025-01-01', '2025-12-31')]), 'raised'],
    ['attested as the equivalent', attested([year], [a036(own, '2025-01-01', '2025-12-31', '8')]), 'raised'],
    ['none at all', attested([year], []), 'raised'],
    ['no support', attested([], []), 'clear'],
    ['begun six days ago', attested([support(own, '2026-02-24', '2027-02-23')], []), 'explained'],
    ['begun seven days ago', attested([support(own, '2026-02-23', '2027-02-22')], []), 'raised'],
    ['an attestation without a first day', attested([year], [a036(own, undefined, '2025-12-31')]), 'unknown'],
    [
      'attestations that did not come',
      answer(
        'attestations',
        { supportPeriods: [year] },
        { outcome: 'incomplete', unknownProperties: ['multifunctionalAttestations'] },
      ),
      'unknown',
    ],
  ] as const)('%s', (_, answers, state) => {
    expect(stateOf('supportWithoutAttestation', answers)).toBe(state);
  });

  test('says from when, and which support', () => {
    const finding = find('supportWithoutAttestation', attested([year], [a036(own, '2025-01-01', '2025-03-31')]));
    expect(finding.values).toEqual({ from: '2025-04-01' });
    expect(finding.text.en).toContain('From 2025-04-01');
    expect(finding.facts.map(({ path }) => path)).toEqual(['/supportPeriods/0']);
  });
});

describe('two centres', () => {
  test.each([
    [
      'with a day in common',
      [support(own, '2025-01-01', '2025-06-30'), support(other, '2025-06-30', '2025-12-31')],
      'raised',
    ],
    [
      'that follow each other',
      [support(own, '2025-01-01', '2025-06-30'), support(other, '2025-07-01', '2025-12-31')],
      'clear',
    ],
    ['twice the same', [support(own, '2025-01-01', '2025-06-30'), support(own, '2025-06-01', '2025-12-31')], 'clear'],
    [
      'one without a name',
      [support(own, '2025-01-01', '2025-06-30'), support({ isOwnCentre: false } as never, '2025-06-01', '2025-12-31')],
      'clear',
    ],
  ])('give support: %s', (_, periods, state) => {
    expect(stateOf('supportOfTwoCentres', attested(periods, []))).toBe(state);
  });

  test.each([
    [
      'with a day in common',
      [a036(own, '2025-01-01', '2025-06-30'), a036(other, '2025-06-30', '2025-12-31')],
      'raised',
    ],
    [
      'one of them superseded',
      [a036(own, '2025-01-01', '2025-06-30'), a036(other, '2025-06-30', '2025-12-31', '7', true)],
      'clear',
    ],
    [
      'one of which nobody knows when it began',
      [a036(own, '2025-01-01', '2025-06-30'), a036(other, undefined, '2025-12-31')],
      'unknown',
    ],
  ])('attest it: %s', (_, periods, state) => {
    expect(stateOf('attestationsOfTwoCentres', attested([], periods))).toBe(state);
  });

  const at = (code: string, more: object) => ({ centre: {}, qualityCode: { code }, isCurrent: true, ...more });
  test.each([
    ['a living wage that runs', [at('2', { startDate: '2026-03-02' })], 'raised'],
    ['a living wage that ended the day before', [at('2', { startDate: '2025-01-01', endDate: '2026-03-01' })], 'clear'],
    ['an inquiry into a debtor', [at('30', { startDate: '2026-01-01' })], 'explained'],
    ['one that begins tomorrow', [at('2', { startDate: '2026-03-03' })], 'clear'],
    ['one without a first day', [at('2', {})], 'unknown'],
    ['none', [], 'clear'],
  ])('have registered the person: %s', (_, otherCentres, state) => {
    expect(stateOf('registeredAtTwoCentres', answer('integrationHistory', { otherCentres }))).toBe(state);
  });
});

test.each([
  ['none', [a036(own, '2025-01-01', '2025-06-30'), a036(own, '2025-07-01', '2025-12-31')], [], 'clear'],
  [
    'a day with support',
    [a036(own, '2025-01-01', '2025-06-29'), a036(own, '2025-07-01', '2025-12-31')],
    [support(own, '2025-01-01', '2025-12-31')],
    'raised',
  ],
  [
    'a month without support',
    [a036(own, '2025-01-01', '2025-05-31'), a036(own, '2025-07-01', '2025-12-31')],
    [support(own, '2025-01-01', '2025-05-31')],
    'explained',
  ],
  [
    'within a longer one',
    [
      a036(own, '2025-01-01', '2025-12-31'),
      a036(own, '2025-02-01', '2025-02-28'),
      a036(own, '2025-06-01', '2025-06-30'),
    ],
    [],
    'clear',
  ],
  ['none with one only', [a036(own, '2025-01-01', '2025-12-31')], [], 'clear'],
] as const)('a gap between A036: %s', (_, attestations, periods, state) => {
  expect(stateOf('gapBetweenAttestations', attested([...periods], [...attestations]))).toBe(state);
});

test('a gap says its days, and the attestations around it', () => {
  const finding = find(
    'gapBetweenAttestations',
    attested(
      [support(own, '2025-01-01', '2025-12-31')],
      [a036(own, '2025-07-01', '2025-12-31'), a036(own, '2025-01-01', '2025-06-29')],
    ),
  );
  expect(finding.values).toEqual({ from: '2025-06-30', to: '2025-06-30' });
  expect(finding.facts.map(({ path }) => path)).toEqual([
    '/multifunctionalAttestations/1',
    '/multifunctionalAttestations/0',
  ]);
});
