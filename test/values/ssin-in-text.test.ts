import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasSsinIn } from '../../src/values/ssin-in-text.ts';

const today = '2026-03-02';
/** Month 64 does not exist, so no person can have this number. */
const number = '94641220613';

describe('the number of a person in a text', () => {
  test.each([
    number,
    `loon ${number}`,
    `SCAN${number}X`,
    '94.64.12-206.13',
    '94 64 12 206 13',
    '94/64/12 - 206:13',
    `00${number}77`,
    `2026-0001 ${number}`,
  ])('is found in %s', (text) => {
    expect(hasSsinIn(text, today)).toBe(true);
  });

  test.each([
    '',
    'DOC-2026/12',
    '2026-03-02',
    // The last two digits do not fit.
    '94641220614',
    // Ten digits, and a letter between eleven.
    '9464122061',
    '946412206a13',
    // Two numbers far from each other are not one.
    '946412     20613',
  ])('is not found in "%s"', (text) => {
    expect(hasSsinIn(text, today)).toBe(false);
  });

  test('is found wherever it stands, with any sign between its digits', () => {
    const sign = fc.constantFrom('', '.', '-', ' ', '/', ':', '_');
    const words = fc.string({ unit: fc.constantFrom('a', 'B', '(', '#', ','), maxLength: 10 });
    fc.assert(
      fc.property(fc.array(sign, { minLength: 11, maxLength: 11 }), words, words, (signs, before, after) => {
        const written = Array.from(number, (digit, at) => digit + (signs[at] ?? '')).join('');
        expect(hasSsinIn(`${before}${written}${after}`, today)).toBe(true);
      }),
    );
  });
});
