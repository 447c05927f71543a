import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doorOf, isSameStreet, streetOf } from '../../../src/assessment/comparison/address-parts.ts';
import {
  employerLikeness,
  likeness,
  personLikeness,
  wordsOf,
} from '../../../src/assessment/comparison/similar-names.ts';

describe('employers', () => {
  test.each([
    ['Bakkerij Voorbeeld', 'BAKKERIJ VOORBEELD BV'],
    ['S.A. Café de la Gare', 'Cafe de la Gare'],
    ['l’Étoile asbl', 'ETOILE'],
    ['Voorbeeld Schoonmaak', 'NV Voorbeeld-Schoonmaak België'],
    ['Bakkerij Vorbeeld', 'Bakkerij Voorbeeld BVBA'],
  ])('%s is %s', (said, known) => {
    expect(employerLikeness(said, known)).toBeGreaterThanOrEqual(80);
  });

  test.each([
    ['Bakkerij Voorbeeld', 'Slagerij Andersom NV'],
    ['NV', 'Bakkerij Voorbeeld NV'],
    ['', 'Bakkerij'],
    ['...', ''],
  ])('%s is not %s', (said, known) => {
    expect(employerLikeness(said, known)).toBeLessThan(80);
  });

  test('a name is like itself, in both directions and within 0 and 100', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const percent = employerLikeness(one, other);
        expect(percent).toBe(employerLikeness(other, one));
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
        expect(employerLikeness(one, one)).toBe(wordsOf(one).length > 0 ? 100 : 0);
        expect(likeness(one, other)).toBe(likeness(other, one));
      }),
    );
  });
});

test('persons are known with or without middle name, in any order', () => {
  const known = { familyName: 'Van den Bérghe', givenName: 'Lotte', middleName: 'Maria' };
  for (const said of ['Lotte Van den Berghe', 'van den berghe lotte', 'Lotte Maria Van den Berghe']) {
    expect(personLikeness(said, known)).toBeGreaterThanOrEqual(95);
  }
  expect(personLikeness('Jan Peeters', known)).toBeLessThan(50);
  expect(personLikeness('Jan Peeters', {})).toBe(0);
});

describe('streets', () => {
  test.each([
    ['Voorbeeldstr.', ['Voorbeeldstraat']],
    ['av. de l’Exemple', ['Avenue de l’Exemple']],
    ['Ch. d’Ixelles', ['Elsensesteenweg', 'Chaussée d’Ixelles']],
    ['Rue Haute - Hoogstraat', ['Hoogstraat']],
    ['Rue Haute/Hoogstraat', ['Rue Haute', 'Hoogstraat']],
    ['Brusselsestwg', ['Brusselsesteenweg']],
  ])('%s is one of %j', (said, known) => {
    expect(isSameStreet(said, known, 80)).toBe(true);
  });

  test('another street is not', () => {
    expect(isSameStreet('Kerkstraat', ['Molenstraat'], 80)).toBe(false);
    expect(isSameStreet('', ['Molenstraat'], 80)).toBe(false);
    expect(isSameStreet('Molenstraat', [], 80)).toBe(false);
  });

  test('the number at the end is not part of the name', () => {
    expect(streetOf('Voorbeeldstraat 12 bus 3')).toBe('Voorbeeldstraat');
    expect(streetOf('Voorbeeldstraat, 12A')).toBe('Voorbeeldstraat');
    expect(streetOf('11 Novemberstraat')).toBe('11 Novemberstraat');
  });
});

describe('doors', () => {
  test.each<[string | undefined, string | undefined, string | undefined, object]>([
    ['12', 'B2', undefined, { houseNumber: '12', boxNumber: '2' }],
    ['12 bus 2', undefined, undefined, { houseNumber: '12', boxNumber: '2' }],
    ['12 bte 2', undefined, undefined, { houseNumber: '12', boxNumber: '2' }],
    ['0012', '0002', undefined, { houseNumber: '12', boxNumber: '2' }],
    ['12/2', undefined, undefined, { houseNumber: '12', boxNumber: '2' }],
    ['12B2', undefined, undefined, { houseNumber: '12', boxNumber: '2' }],
    ['12A', undefined, undefined, { houseNumber: '12a' }],
    ['12 bis', undefined, undefined, { houseNumber: '12bis' }],
    ['12', 'bus A3', undefined, { houseNumber: '12', boxNumber: 'a3' }],
    [undefined, undefined, 'Voorbeeldstraat 12 bus 3', { houseNumber: '12', boxNumber: '3' }],
    [undefined, undefined, 'Voorbeeldstraat', {}],
    ['42', undefined, '11 Novemberstraat', { houseNumber: '42' }],
  ])('%s, %s, %s', (houseNumber, boxNumber, street, expected) => {
    expect(doorOf(houseNumber, boxNumber, street)).toEqual(expected);
  });
});
