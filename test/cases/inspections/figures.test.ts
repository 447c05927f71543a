import { expect, test } from 'vitest';
import { shownCount } from '../../../src/cases/inspections/figures/figure.ts';
import { fromEvidence } from '../../../src/cases/inspections/figures/sources.ts';

test('each record counts once: what was refused by its rule, the rest by stream, code and outcome', () => {
  const consult = { action: 'consult', stream: 'dimona', qualityCode: 1 } as const;
  expect(
    fromEvidence([
      { ...consult, outcome: 'answered', count: 7 },
      { ...consult, outcome: 'denied', rule: 'noGrant', count: 2 },
      { ...consult, stream: 'wages', outcome: 'denied', rule: 'noGrant', count: 3 },
      { action: 'register', outcome: 'denied', rule: 'ownFile', count: 1 },
      { action: 'register', outcome: 'answered', count: 9 },
      { action: 'decide', outcome: 'denied', count: 1 },
    ]),
  ).toEqual([
    { figure: 'consultations', stream: 'dimona', qualityCode: 1, outcome: 'answered', count: 7 },
    { figure: 'refusals', action: 'consult', rule: 'noGrant', count: 5 },
    { figure: 'refusals', action: 'register', rule: 'ownFile', count: 1 },
    { figure: 'refusals', action: 'decide', count: 1 },
  ]);
});

test.each([
  [1, { fewerThan: 5 }],
  [4, { fewerThan: 5 }],
  [5, { count: 5 }],
  [600, { count: 600 }],
])('of a count of %i is shown %o', (count, shown) => {
  expect(shownCount(count, 5)).toEqual(shown);
});
