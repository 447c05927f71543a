import { describe, expect, test } from 'vitest';
import { answer, crossed, income, since, states } from './crossing.ts';

const seen = (situation: string, seenFrom = '2026-01-01', seenTo = '2026-03-02') => ({ seenFrom, seenTo, situation });
const equivalent = (more: object = {}) => since({ choices: { aid: 'equivalentAid' }, ...more });

describe('insurability', () => {
  const insured = answer('insurability', { observations: [], reimbursementRights: [seen('right')] } as never);

  test('is crossed with equivalent aid only', () => {
    expect(states('insurability', insured, since())).toEqual([]);
    expect(states('insurability', insured, equivalent())).toEqual(['raised']);
  });

  test('asks nothing of what the applicant was not asked', () => {
    expect(crossed('insurability', insured, equivalent()).raised?.missing).toEqual([]);
  });

  test('is explained when the insurance is declared', () => {
    expect(states('insurability', insured, equivalent({ declared: { isInsured: true } }))).toEqual(['explained']);
    expect(states('insurability', insured, equivalent({ declared: { isInsured: false } }))).toEqual(['raised']);
  });

  test.each([
    ['noRight', ['clear']],
    ['noData', ['clear']],
    ['notGiven', ['unknown']],
    ['unknown', ['unknown']],
  ])('when %s was seen', (situation, expected) => {
    const answers = answer('insurability', { observations: [], reimbursementRights: [seen(situation)] } as never);
    expect(states('insurability', answers, equivalent())).toEqual(expected);
  });
});

describe('the state in which somebody is insured', () => {
  const insuredAs = (code: string, more: object = {}) =>
    answer('insurability', {
      observations: [],
      insurabilityCodes: [{ ...seen('right'), firstCode: { code: `1${code}0`, socialState: { code } }, ...more }],
    } as never);

  test.each([
    ['0', ['clear']],
    ['1', ['clear']],
    ['2', ['raised']],
    ['3', ['raised']],
    ['4', ['raised']],
  ])('%s', (code, expected) => {
    expect(states('insuredStatus', insuredAs(code), since())).toEqual(expected);
  });

  test('before the months, or without right, raises nothing', () => {
    expect(states('insuredStatus', insuredAs('3', { seenFrom: '2025-01-01', seenTo: '2025-12-31' }), since())).toEqual([
      'clear',
    ]);
    expect(states('insuredStatus', insuredAs('3', { situation: 'noRight' }), since())).toEqual(['clear']);
  });

  test('is explained by the benefit that goes with it, whatever its amount', () => {
    const declared = { income: [income('pension', '1')] };
    expect(states('insuredStatus', insuredAs('3'), since({ declared }))).toEqual(['explained']);
    expect(states('insuredStatus', insuredAs('2'), since({ declared }))).toEqual(['raised']);
  });
});
