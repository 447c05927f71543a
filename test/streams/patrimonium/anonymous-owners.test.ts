import { expect, test } from 'vitest';
import { anonymousOwnersOf } from '../../../src/streams/patrimonium/anonymous-owners.ts';

const share = (numerator: number, denominator: number) => ({ numerator, denominator });

test.each<[string, number | undefined, [string, object | undefined][] | undefined]>([
  ['# en 2 rechthebbenden -BE 1/4- #', 2, [['BE', share(1, 4)]]],
  ['# en 1 rechthebbende -VG 1/1- #', 1, [['VG', share(1, 1)]]],
  ['# et 12 ayants droit -VE 5/24- #', 12, [['VE', share(5, 24)]]],
  [
    '# und 3 Berechtigte -VE 1/6- -VG 1/6- #',
    3,
    [
      ['VE', share(1, 6)],
      ['VG', share(1, 6)],
    ],
  ],
  ['# en 3 rechthebbenden -ERFP- #', 3, [['ERFP', undefined]]],
  ['# en 4 rechthebbenden #', 4, undefined],
  ['#en 2 rechthebbenden -BE  1 / 4-#', 2, [['BE', share(1, 4)]]],
  ['# en 2 rechthebbenden -BE 1/0- #', 2, [['BE', undefined]]],
  ['-BE 1/4-', undefined, [['BE', share(1, 4)]]],
])('%s', (text, count, rights) => {
  const read = anonymousOwnersOf(text);
  expect(read?.count).toBe(count);
  expect(read?.rights?.map(({ type, share: part }) => [type?.code, part])).toEqual(rights);
});

test.each([
  undefined,
  '',
  '#',
  'EN MEDE-EIGENAARS',
  'erven van Jean-Paul D.',
  '- - -',
  '-be 1/4-',
  `# ${'-'.repeat(97)}`,
])('nothing can be read of %o', (text) => {
  expect(anonymousOwnersOf(text)).toBeUndefined();
});
