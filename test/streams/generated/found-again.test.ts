import { expect, test } from 'vitest';
import { group, aside, many, optional, text } from '../../../src/bank/reply-shape.ts';
import { valuesOf } from './found-again.ts';
import { isTold } from './shown.ts';

const answer = {
  amount: 101425,
  date: '2024-03',
  name: 'T12x street',
  codes: [{ code: 'dataFound' }, 7],
  at: { time: '16:28' },
};

test.each([
  ['1014.25', true],
  ['1014.26', false],
  ['2024-03-00', true],
  ['2024-04-00', false],
  ['T12x', true],
  ['T1x', false],
  ['DATA_FOUND', true],
  ['007', true],
  ['8', false],
  ['16:28:00', true],
  ['16:29:00', false],
])('%s is in the answer: %s', (value, isThere) => {
  expect(valuesOf(answer).has(value)).toBe(isThere);
});

test('only what a shape reads and is no aside is told', () => {
  const shape = group(
    {
      status: aside(optional(text)),
      asked: aside(optional(group({ period: optional(text) }))),
      item: many(group({ word: optional(group({}, { attributes: ['lang'], content: true })) })),
    },
    { leftOut: ['criteria'] },
  );
  const isRead = (path: string) => isTold(shape, path.split('/'));
  expect(['item/word', 'item/word/@lang'].filter((path) => !isRead(path))).toEqual([]);
  expect(
    ['status', 'asked/period', 'criteria', 'criteria/ssin', 'item', 'item/word/@other', 'other'].filter(isRead),
  ).toEqual([]);
});
