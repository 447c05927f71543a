import { describe, expect, test } from 'vitest';
import { PersonaError } from '../../../src/simulator/ksz/personas/errors.ts';
import { personasFrom } from '../../../src/simulator/ksz/personas/loader.ts';

const life = (more: string) => [
  {
    name: 'a',
    text: `
ssin: 90641201820
familyName: Test
givenNames: [T]
gender: female
birthDate: 1990-04-12
story: A test.
tags: [test]
employments:
  - employer: { name: Test }
    workerType: oth
    start: 2015-01-01
    end: 2016-12-31
    lastAction: out
    dimonaPeriodId: 210791913106
    created: 2015-01-01 08:00
    updated: 2016-12-31 08:00
${more}`,
  },
];
const segments = (...items: readonly string[]) =>
  `selfEmployment: { reference: R, affiliations: [{ fund: 001, segments: [${items.map((item) => `{ ${item} }`).join(', ')}] }] }`;
const main = 'quality: ownName, contribution: main';

describe('self-employment that contradicts itself or the rest of a life', () => {
  test.each([
    ['ends before it begins', segments(`since: 2020-01-01, until: 2019-12-31, ${main}`), 'must not end before'],
    ['begins as a child', segments(`since: 2004-01-01, ${main}`), 'must not begin before the age of 15'],
    [
      'overlaps',
      segments(`since: 2019-12-31, ${main}`, `since: 2017-01-01, until: 2019-12-31, ${main}`),
      'must not overlap',
    ],
    [
      'is secondary beside nothing',
      segments('since: 2017-01-01, until: 2017-12-31, quality: ownName, contribution: secondary'),
      'must be beside an employment',
    ],
    [
      'is after the pension age of somebody young',
      segments('since: 2017-01-01, quality: ownName, contribution: afterPensionAge'),
      'must be after the age of 65',
    ],
    [
      'is assimilated without a reason',
      segments('since: 2017-01-01, quality: ownName, contribution: assimilated'),
      'must say why',
    ],
    [
      'has a reason without being assimilated',
      segments(`since: 2017-01-01, ${main}, assimilation: sickness`),
      'must say why',
    ],
  ])('%s', (_, text, message) => {
    expect(() => personasFrom(life(text))).toThrow(PersonaError);
    expect(() => personasFrom(life(text))).toThrow(message);
  });

  test('what agrees is taken', () => {
    const secondary = segments(
      `since: 2017-01-01, ${main}`,
      'since: 2016-12-31, until: 2016-12-31, quality: ownName, contribution: secondary',
    );
    expect(personasFrom(life(secondary))).toHaveLength(1);
  });
});
