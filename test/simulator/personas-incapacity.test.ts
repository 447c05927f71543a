import { describe, expect, test } from 'vitest';
import { PersonaError } from '../../src/simulator/personas/errors.ts';
import { personasFrom } from '../../src/simulator/personas/loader.ts';

const insured = 'healthInsurance: { insurances: [{ since: 2010-01-01, mutuality: 300, scheme: 1, socialState: 1 }] }';
const invalid =
  'healthInsurance: { insurances: [{ since: 2018-01-01, mutuality: 300, scheme: 1, socialState: 2 }, ' +
  '{ since: 2010-01-01, until: 2018-01-01, mutuality: 300, scheme: 1, socialState: 1 }] }';

/** A woman who worked until the end of 2016. */
const life = (incapacity: string, more = insured) => [
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
incapacities: [${incapacity}]
${more}`,
  },
];
const common = 'status: worker, daily: 60.00, family: single';
const ill = (days: string) => `{ ${days}, kind: incapacity, ${common} }`;
const ended = 'since: 2017-01-01, until: 2017-03-31, exit: workResumed';

describe('benefits of the sickness fund that contradict the rest of a life', () => {
  test.each<[string, string, string | undefined, string]>([
    [
      'end before they begin',
      ill('since: 2017-01-01, until: 2016-12-31, exit: pension'),
      undefined,
      'must not end before',
    ],
    ['begin in the future', ill('since: 2099-01-01'), undefined, 'must have begun'],
    [
      'are paid before they begin',
      ill(`${ended}, paidSince: 2016-12-31`),
      undefined,
      'must not be paid before it begins',
    ],
    ['end without saying how', ill('since: 2017-01-01, until: 2017-03-31'), undefined, 'must say how it ended'],
    ['say how they ended and go on', ill('since: 2017-01-01, exit: pension'), invalid, 'must say how it ended'],
    ['have a birth without a pregnancy', ill(`${ended}, delivery: 2017-02-01`), undefined, 'must be a pregnancy'],
    [
      'have a status of another scheme',
      `{ ${ended}, kind: incapacity, status: selfEmployed, daily: 60.00, family: single }`,
      undefined,
      'must have a status of its scheme',
    ],
    [
      'overlap',
      `${ill('since: 2017-03-31, until: 2017-04-30, exit: pension')}, ${ill(ended)}`,
      undefined,
      'must not overlap',
    ],
    ['are not insured', ill(ended), 'network: []', 'must be insured in its scheme on 2017-01-01'],
    [
      'are insured in the other scheme',
      ill(ended),
      insured.replace('scheme: 1', 'scheme: 4'),
      'must be insured in its scheme on 2017-01-01',
    ],
    [
      'outlast the insurance',
      ill(ended),
      insured.replace('mutuality', 'until: 2017-03-31, mutuality'),
      'must be insured in its scheme on 2017-03-31',
    ],
    [
      'are invalidity of somebody who is insured as a worker',
      ill('since: 2017-01-01'),
      undefined,
      'must be insured as an invalid',
    ],
    [
      'follow nothing',
      ill('since: 2017-01-31, until: 2017-03-31, exit: workResumed'),
      undefined,
      'must follow work or unemployment',
    ],
    [
      'are paid beside work',
      ill('since: 2016-12-01, until: 2017-03-31, exit: workResumed, paidSince: 2016-12-31'),
      undefined,
      'must not be paid beside an employment',
    ],
    [
      'are paid beside unemployment',
      ill(ended),
      `${insured}\nunemployment: { rights: [{ since: 2017-03-31, until: 2017-12-31, code: 01, daily: 60.00 }] }`,
      'must not be paid beside a right to unemployment',
    ],
    [
      'are paid beside a main occupation as self-employed',
      ill(ended),
      `${insured}\nselfEmployment: { reference: R, affiliations: [{ fund: 001, segments: [{ since: 2017-03-01, quality: ownName, contribution: main }] }] }`,
      'must not be paid beside a main occupation',
    ],
    [
      'are paid beside a pension',
      ill(ended),
      `${insured}\npensions: [{ institution: federal, file: A-1, pillar: first, advantage: 01, type: 1, periodicity: 1, awarded: 2017-03-01 }]`,
      'must not be paid beside a retirement pension',
    ],
  ])('%s', (_, incapacity, more, message) => {
    expect(() => personasFrom(life(incapacity, more))).toThrow(PersonaError);
    expect(() => personasFrom(life(incapacity, more))).toThrow(message);
  });

  test('nobody gets one as a child, past the pension age or after death, and no man for a pregnancy', () => {
    const [file] = life(ill('since: 2017-01-01'), invalid);
    const changed = (...changes: readonly (readonly [string, string])[]) => [
      { name: 'a', text: changes.reduce((text, [from, to]) => text.replace(from, to), file!.text) },
    ];
    const born = (year: string, ssin: string) => changed(['90641201820', ssin], ['1990-04-12', `${year}-04-12`]);
    expect(() => personasFrom(born('1950', '50641201853'))).toThrow('must end before the pension age');
    expect(() =>
      personasFrom(changed(['story:', 'status: { kind: deceased, date: -1 months, place: 44021 }\nstory:'])),
    ).toThrow(/must end with the death/);
    const pregnant = `{ ${ended}, kind: pregnancy, ${common}, delivery: 2017-01-20 }`;
    const [woman] = life(pregnant);
    expect(personasFrom(life(pregnant))).toHaveLength(1);
    const man = woman!.text.replace('gender: female', 'gender: male').replace('90641201820', '90641201721');
    expect(() => personasFrom([{ name: 'a', text: man }])).toThrow('must be of a woman');
  });

  test('what agrees is taken', () => {
    const selfEmployed =
      'healthInsurance: { insurances: [{ since: 2010-01-01, mutuality: 300, scheme: 4, socialState: 1 }] }\n' +
      'selfEmployment: { reference: R, affiliations: [{ fund: 001, segments: [' +
      '{ since: 2018-01-01, until: 2018-05-31, quality: ownName, contribution: assimilated, assimilation: sickness }, ' +
      '{ since: 2017-01-01, until: 2017-12-31, quality: ownName, contribution: main }] }] }';
    const afterUnemployment = `${insured}\nunemployment: { rights: [{ since: 2018-01-01, until: 2018-02-28, code: 01, daily: 60.00 }] }`;
    const taken: readonly (readonly [string, string?])[] = [
      [ill(ended)],
      [ill('since: 2017-01-01'), invalid],
      // Ill while the contract runs, and paid once it is over.
      [ill('since: 2016-12-01, until: 2017-03-31, exit: workResumed, paidSince: 2017-01-01')],
      [ill('since: 2018-03-01, until: 2018-03-31, exit: workResumed'), afterUnemployment],
      [
        `${ill('since: 2017-04-01, until: 2017-04-30, exit: workResumed')}, { since: 2017-01-01, until: 2017-03-31, exit: incapacityFollows, kind: pregnancy, ${common} }`,
      ],
      [
        '{ since: 2018-01-01, until: 2018-05-31, exit: workResumed, kind: incapacity, scheme: independent, status: selfEmployed, daily: 60.00, family: single }',
        selfEmployed,
      ],
    ];
    for (const [incapacity, more] of taken) expect(personasFrom(life(incapacity, more))).toHaveLength(1);
  });
});
