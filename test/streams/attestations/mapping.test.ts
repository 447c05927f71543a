import { describe, expect, test } from 'vitest';
import {
  centreByNisCode,
  centreByNumber,
  describedCode,
  lastDayOf,
} from '../../../src/streams/attestations/mapping-attestation.ts';
import { streamContext } from '../context.ts';

describe('the last day of an attestation', () => {
  test.each([
    ['2026-01-01', { months: 1 }, '2026-01-31'],
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2026-01-30', { months: 1 }, '2026-02-28'],
    ['2024-02-29', { months: 72 }, '2030-02-28'],
    ['2024-02-29', { months: 48 }, '2028-02-28'],
    ['2026-01-01', { days: 1 }, '2026-01-01'],
    ['2026-01-01', { weeks: 2 }, '2026-01-14'],
    ['2024-02-29', { months: 12, weeks: 1, days: 2 }, '2025-03-09'],
    ['2026-01-01', { days: 0, weeks: 0, months: 0 }, undefined],
    ['2026-01-01', {}, undefined],
    ['2026-01-01', { days: -3, months: 2 }, undefined],
    ['2026-01-01', { months: 999_999_999 }, undefined],
  ])('%s and %o: %s', (startDate, duration, endDate) => {
    expect(lastDayOf(startDate, duration)).toBe(endDate);
  });
});

describe('descriptions in two languages', () => {
  test.each([
    ['Formulaire B / Formulier B', { fr: 'Formulaire B', nl: 'Formulier B' }],
    ['Octroi/Toekenning', { fr: 'Octroi', nl: 'Toekenning' }],
    ['Formulaire', { und: 'Formulaire' }],
    ['A/B / C/D', { und: 'A/B / C/D' }],
    ['/ Formulier', { und: '/ Formulier' }],
  ])('%s', (Description, label) => {
    expect(describedCode({ Code: '1', Description })).toEqual({ code: '1', label });
  });

  test('nothing said is nothing', () => {
    expect(describedCode({ Code: '', Description: '' })).toBeUndefined();
    expect(describedCode(undefined)).toBeUndefined();
    expect(describedCode({ Code: '4' })).toEqual({ code: '4' });
  });
});

describe('centres', () => {
  const name = { nl: 'OCMW', fr: 'CPAS', de: 'ÖSHZ', en: 'PCSW' };
  const context = streamContext({
    centreName: (number) => (['0199999944', '04402'].includes(number) ? name : undefined),
  });

  test('a leading zero that got lost is put back', () => {
    expect(centreByNumber('199999944', context)).toEqual({ enterpriseNumber: '0199999944', name, isOwnCentre: false });
    expect(centreByNisCode('4402', context)).toEqual({ nisCode: '04402', name, isOwnCentre: false });
  });

  test('the own centre is told, an unknown one has no name, and nonsense no number', () => {
    expect(centreByNumber('1999000150', context)).toEqual({ enterpriseNumber: '1999000150', isOwnCentre: true });
    expect(centreByNisCode('44021', context)).toEqual({ nisCode: '44021', isOwnCentre: true });
    expect(centreByNumber('12', context)).toEqual({ isOwnCentre: false });
    expect(centreByNumber(undefined, context)).toEqual({ isOwnCentre: false });
    expect(centreByNisCode('0', context)).toEqual({ isOwnCentre: false });
  });
});
