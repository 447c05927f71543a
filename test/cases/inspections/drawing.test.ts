import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { candidateOf, drawSample, hashOfList, seedOf } from '../../../src/cases/inspections/drawing.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const candidates = Array.from({ length: 50 }, (_, index) => sha(`candidate ${String(index)}`));
const seed = seedOf({ root: Buffer.alloc(32, 7), size: 12 }, '01890000-0000-7000-8000-000000000000');

test('a list is committed to whatever its order, and every member of it', () => {
  const list = hashOfList(candidates);
  expect(hashOfList(candidates.toReversed())).toBe(list);
  expect(hashOfList(candidates.slice(1))).not.toBe(list);
});

test('the seed is of the checkpoint and of the entry', () => {
  const root = Buffer.alloc(32, 7).toString('base64');
  expect(seed).toBe(sha(`inspection seed\n${root}\n12\n01890000-0000-7000-8000-000000000000\n`));
});

test('the sample is the lowest ranks, none twice; a smaller one is the beginning of a larger one', () => {
  const sample = drawSample(seed, candidates, 10);
  expect(new Set(sample).size).toBe(10);
  expect(drawSample(seed, candidates.toReversed(), 10)).toEqual(sample);
  expect(drawSample(seed, candidates, 3)).toEqual(sample.slice(0, 3));
  expect(drawSample(sha('another seed'), candidates, 10)).not.toEqual(sample);
  expect(drawSample(seed, candidates, 99).toSorted()).toEqual(candidates.toSorted());
});

test('a person has another name in each inspection', () => {
  const subject = Buffer.alloc(32, 1);
  expect(candidateOf('one', subject)).not.toBe(candidateOf('other', subject));
});
