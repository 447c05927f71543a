import type { Rule } from '../facts.ts';
import { texts } from './texts.ts';

/**
 * The Bank told that the number of the person was replaced or canceled. Whoever goes on under it asks about nobody, or
 * about somebody else; the person is registered under the present number.
 */
export const numberChanged: Rule = {
  code: 'numberChanged',
  reason: texts.numberChanged,
  legalBasis:
    'Law of 8 August 1983 (National Register), art. 2; practice of the Crossroads Bank: a customer stops at a number that was replaced, and asks again with the present one',
  remedy: () => ({ action: 'integrate' }),
  refuses: ({ isNumberChanged }) => isNumberChanged === true,
};
