import { expect, test } from 'vitest';
import { effectOfEnd, mayStay } from '../../src/cases/integrations/end-linked.ts';
import { presentBook } from '../present-book.ts';

const book = presentBook.on('2027-03-01');
const integrationId = '01890000-0000-7000-8000-000000000000';

test.each([
  [1, [], 'ended'],
  [1, [integrationId], 'leftOut'],
  [5, [], 'ended'],
  [5, [integrationId], 'leftOut'],
  [30, [], 'ended'],
  [30, [integrationId], 'ended'],
  [2, [], 'ownAid'],
  [3, [], 'ownAid'],
  [4, [integrationId], 'ownAid'],
  [6, [], 'ownAid'],
] as const)(
  'when the applicant’s integration ends, one under code %i, left out: %j, is %s',
  (qualityCode, leftOut, effect) => {
    expect(effectOfEnd({ integrationId, qualityCode }, leftOut, book)).toBe(effect);
  },
);

test('a maintenance debtor cannot stay, everybody else of the file can', () => {
  expect([1, 2, 5, 30].map((qualityCode) => mayStay({ qualityCode }, book))).toEqual([true, true, true, false]);
});
