import { describe, expect, test } from 'vitest';
import { PersonaError } from '../../src/simulator/personas/errors.ts';
import { personasFrom } from '../../src/simulator/personas/loader.ts';

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

const right = (text: string) => `unemployment: { rights: [{ ${text}, daily: 60.00 }] }`;

describe('unemployment that contradicts the rest of a life', () => {
  test.each([
    ['ends before it begins', right('since: 2020-01-01, until: 2019-12-31, code: 01'), 'must not end before'],
    ['begins as a child', right('since: 2005-01-01, code: 01'), 'must not begin before the age of 18'],
    ['is full beside an employment', right('since: 2016-12-31, code: 01'), 'must not be beside an employment'],
    ['is temporary beside none', right('since: 2017-01-01, code: 02'), 'must be beside an employment'],
    ['has an income guarantee beside none', right('since: 2017-01-01, code: 05'), 'must be beside an employment'],
    [
      'is an insertion allowance of somebody older',
      right('since: 2017-01-01, code: 01, kind: insertion'),
      'must be of somebody young',
    ],
    [
      'is beside a main occupation as self-employed',
      `${right('since: 2017-01-01, code: 01')}\n${segments(`since: 2018-01-01, until: 2018-12-31, ${main}`)}`,
      'must not be beside a main occupation',
    ],
    [
      'is beside a pension',
      `${right('since: 2017-01-01, code: 01')}
pensions: [{ institution: federal, file: A-1, pillar: first, advantage: 01, type: 1, periodicity: 1, awarded: 2018-01-01 }]`,
      'must not be beside a retirement pension',
    ],
    [
      'has three rights at once',
      `unemployment: { rights: [${Array.from({ length: 3 }, () => '{ since: 2017-01-01, code: 01, daily: 60.00 }').join(', ')}] }`,
      'must be one of two at most',
    ],
  ])('%s', (_, text, message) => {
    expect(() => personasFrom(life(text))).toThrow(PersonaError);
    expect(() => personasFrom(life(text))).toThrow(message);
  });

  test('nobody is unemployed past the pension age or after death', () => {
    const [file] = life(right('since: 2017-01-01, code: 01'));
    const old = file!.text.replace('90641201820', '50641201853').replace('1990-04-12', '1950-04-12');
    expect(() => personasFrom([{ name: 'a', text: old }])).toThrow('must end before the pension age');
    const dead = `${file!.text}\nstatus: { kind: deceased, date: -1 months, place: 44021 }`;
    expect(() => personasFrom([{ name: 'a', text: dead }])).toThrow('must end with the death');
  });

  test('what agrees is taken', () => {
    const texts = [
      right('since: 2015-06-01, until: 2015-09-30, code: 02'),
      right('since: 2017-01-01, until: 2017-12-31, code: 01'),
      `${right('since: 2017-01-01, code: 01')}\n${segments(
        'since: 2018-01-01, quality: ownName, contribution: assimilated, assimilation: bankruptcy',
      )}`,
    ];
    for (const text of texts) expect(personasFrom(life(text))).toHaveLength(1);
  });
});
