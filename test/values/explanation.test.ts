import { describe, expect, test } from 'vitest';
import { explains, sameExplanation } from '../../src/values/explanation.ts';

describe('a text explains nothing', () => {
  test.each([
    '..........',
    'aaaaaaaaaa',
    'xxx xxx xxx',
    'abababababab',
    'test',
    'Test!!',
    'azerty',
    'bcdfghklmn',
    '1234567890',
    'n.v.t.',
    'abcabcabc',
    'lorem ipsum',
    'geen reden',
    'sans motif',
    '',
  ])('%s', (text) => {
    expect(explains(text)).toBe(false);
  });
});

describe('a text can explain', () => {
  test.each([
    'no longer aided',
    'overleden',
    'Message of the employer',
    'nouvelle demande après déménagement',
    'Verhuisd naar Gent',
    'contrôle annuel',
    'Umzug nach Eupen',
  ])('%s', (text) => {
    expect(explains(text)).toBe(true);
  });
});

test('two texts are the same whatever their signs and capitals', () => {
  expect(sameExplanation('Contrôle annuel.', 'controle  ANNUEL')).toBe(true);
  expect(sameExplanation('Contrôle annuel', 'Contrôle mensuel')).toBe(false);
});
