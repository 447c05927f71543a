import { expect, test } from 'vitest';
import { pairUp } from '../../../src/assessment/comparison/pairing.ts';

/** Two said a number, one a name only; two have the number, one of them the name as well. */
const score = (declared: string, found: string) => {
  if (declared === 'name') return found === 'number and name' ? 500 : 0;
  return 1000;
};

test.each([[['number', 'number and name']], [['number and name', 'number']]])(
  'of equal fits comes first what fits others least (%j)',
  (found) => {
    const { pairs, onlyDeclared, onlyFound } = pairUp(['number 1', 'name'], found, score);
    expect(pairs.map(({ declared, found: other }) => `${declared}: ${other}`).toSorted()).toEqual([
      'name: number and name',
      'number 1: number',
    ]);
    expect([onlyDeclared, onlyFound]).toEqual([[], []]);
  },
);
