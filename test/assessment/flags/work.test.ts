import { describe, expect, test } from 'vitest';
import { answer, crossed, income, since, states } from './crossing.ts';
import { otherId, person } from '../overview/given.ts';
import { flags } from '../../../src/assessment/flags/flags.ts';
import { inquiry } from '../overview/given.ts';

const job = (more: object = {}) => ({
  isCanceled: false,
  startDate: '2026-01-15',
  employer: { name: 'Bakkerij Voorbeeld' },
  ...more,
});
const dimona = (...employments: ReturnType<typeof job>[]) => answer('dimona', { employments });

describe('work in Dimona', () => {
  test('that nothing explains is raised, with its months and where it stands', () => {
    const { raised, ...rest } = crossed('work', dimona(job()), since());
    expect(rest).toEqual({});
    expect(raised?.values).toEqual({ months: '2026-01, 2026-02, 2026-03' });
    expect(raised?.question?.en).toContain('January 2026 – March 2026');
    expect(raised?.facts).toEqual([
      expect.objectContaining({ origin: 'found', stream: 'dimona', path: '/employments/0', ticket: 'T-1' }),
    ]);
    expect(raised?.missing).toEqual([{ why: 'notDeclared', path: '/income' }]);
  });

  test.each([
    ['on the first day that counts', { startDate: '2025-05-01', endDate: '2026-01-01' }, ['raised']],
    ['on the day before', { startDate: '2025-05-01', endDate: '2025-12-31' }, ['clear']],
    ['at midnight of the first day', { startDate: '2025-05-01', endDate: '2026-01-01', endTime: '00:00' }, ['clear']],
    ['by a cancellation', { isCanceled: true }, ['explained']],
  ])('that ended %s', (_, more, expected) => {
    expect(states('work', dimona(job(more)), since())).toEqual(expected);
  });

  test('that began after the month of the inquiry is not seen', () => {
    expect(states('work', dimona(job({ startDate: '2026-04-01' })), since())).toEqual(['clear']);
  });

  test('is explained in the months for which wages are declared, and raised in the others', () => {
    const declared = { income: [{ ...income('wages', '400'), endDate: '2026-02-10' }] };
    const { raised, explained } = crossed('work', dimona(job()), since({ declared }));
    expect(explained?.values?.['months']).toBe('2026-01, 2026-02');
    expect(explained?.facts).toContainEqual({ origin: 'declared', path: '/income/0' });
    expect(raised?.values?.['months']).toBe('2026-03');
    expect(raised?.missing).toEqual([]);
  });

  test('is not explained by income of another kind', () => {
    const declared = { income: [income('pension', '400')] };
    expect(states('work', dimona(job()), since({ declared }))).toEqual(['raised']);
  });

  test('is explained by an exemption that the social worker grants', () => {
    const choices = { exemption: { kind: 'ordinary' as const } };
    const { explained } = crossed('work', dimona(job()), since({ choices }));
    expect(explained?.facts).toContainEqual({ origin: 'chosen', path: '/exemption' });
  });

  test('is explained by an attested exemption in its months only, and not by one that was refused', () => {
    const centre = { isOwnCentre: true };
    const attested = (status: string) =>
      answer('attestations', {
        exemptions: [{ centre, startDate: '2026-01-01', endDate: '2026-02-28', status: { code: status } }],
      });
    const { raised, explained } = crossed('work', { ...dimona(job()), ...attested('0') }, since());
    expect(explained?.values?.['months']).toBe('2026-01, 2026-02');
    expect(raised?.values?.['months']).toBe('2026-03');
    expect(states('work', { ...dimona(job()), ...attested('1') }, since())).toEqual(['raised']);
  });

  test.each([
    [{ hasExemption: true, firstExemptionDate: '2025-01-01', windowEndDate: '2030-12-31' }, ['explained']],
    [{ hasExemption: true, firstExemptionDate: '2025-01-01', isExhausted: true }, ['raised']],
    [{ hasExemption: true, firstExemptionDate: '2019-01-01', windowEndDate: '2024-12-31' }, ['raised']],
    [{ hasExemption: false }, ['raised']],
  ])('with the counter %j', (incomeExemption, expected) => {
    const answers = { ...dimona(job()), ...answer('attestations', { incomeExemption }) };
    expect(states('work', answers, since())).toEqual(expected);
  });

  describe('with an observation', () => {
    const seen = (outcome: 'confirms' | 'contradicts' | 'inconclusive', date: string, item = 'work' as const) => ({
      observationId: `${outcome}-${date}`,
      kind: 'proof' as const,
      date,
      item,
      outcome,
    });
    test.each([
      ['that confirms', [seen('confirms', '2026-03-01')], ['explained']],
      ['of before the months', [seen('confirms', '2025-12-31')], ['raised']],
      ['that a later one contradicts', [seen('confirms', '2026-03-01'), seen('contradicts', '2026-03-02')], ['raised']],
      [
        'and one that contradicts on the day',
        [seen('contradicts', '2026-03-02'), seen('confirms', '2026-03-02')],
        ['raised'],
      ],
      [
        'and a later one that settles nothing',
        [seen('inconclusive', '2026-03-02'), seen('confirms', '2026-03-01')],
        ['explained'],
      ],
    ])('%s', (_, observations, expected) => {
      expect(states('work', dimona(job()), since({ observations }))).toEqual(expected);
    });

    test('nothing is confirmed of what the applicant denies', () => {
      const observations = [seen('confirms', '2026-03-01')];
      expect(states('work', dimona(job()), since({ observations, declared: { work: [] } }))).toEqual(['raised']);
    });
  });

  test.each([
    ['was not asked', {}, {}, 'notConsulted'],
    ['is not open', {}, { unanswered: { dimona: 'notOpen' as const } }, 'notOpen'],
    [
      'answered in part',
      answer('dimona', {}, { outcome: 'incomplete', unknownProperties: ['employments'] }),
      {},
      'sourceSilent',
    ],
    ['is withheld', answer('dimona', {}, { withheldCategories: ['employment'] }), {}, 'withheld'],
  ])('is unknown when the stream %s', (_, answers, more, why) => {
    const { unknown, ...rest } = crossed('work', answers, { applicant: person(answers, more) });
    expect(rest).toEqual({});
    expect(unknown?.missing).toEqual([expect.objectContaining({ why, stream: 'dimona', path: '/employments' })]);
  });

  test('that came in spite of a silent source is raised, with what is missing', () => {
    const answers = answer('dimona', { employments: [job()] }, { unknownProperties: ['employments'] });
    const { raised, ...rest } = crossed('work', answers, since({ declared: { income: [] } }));
    expect(rest).toEqual({});
    expect(raised?.missing).toEqual([expect.objectContaining({ why: 'sourceSilent' })]);
  });

  test('is unknown for months that the source did not give', () => {
    const answeredPeriod = { startDate: '2026-02-01', endDate: '2026-03-02' };
    expect(states('work', answer('dimona', { employments: [], answeredPeriod }), since())).toEqual(['unknown']);
    const whole = { startDate: '2026-01-01', endDate: '2026-03-02' };
    expect(states('work', answer('dimona', { employments: [], answeredPeriod: whole }), since())).toEqual(['clear']);
  });
});

describe('work of others in the household', () => {
  const partner = person(dimona(job()), { integrationId: otherId });
  const found = (member: object, more: object = {}) =>
    flags(
      inquiry(dimona(), {
        ...since(),
        others: [partner],
        declared: { income: [], household: [{ integrationId: otherId, relation: 'partner', ...member }] },
        ...more,
      }),
    ).filter(({ rule, facts }) => rule.code === 'work' && facts.some((fact) => fact.integrationId === otherId));

  test('a partner is looked at, and said to be the one', () => {
    expect(found({}).map(({ state, missing }) => [state, missing])).toEqual([
      ['raised', [{ why: 'notDeclared', integrationId: otherId, path: '/household/0/income' }]],
    ]);
  });

  test.each([
    ['a brother', { relation: 'sibling' }],
    ['a minor', { relation: 'child', birthDate: '2008-03-03' }],
    [
      'somebody born on 29 February, on the day before the birthday',
      { relation: 'child', birthDate: '2008-02-29' },
      { day: '2026-02-28' },
    ],
    ['somebody with a living wage', { hasLivingWage: true }],
    ['somebody under one roof only', { sharesHousehold: false }],
    ['a grandparent before the reform', { relation: 'grandparent' }, { day: '2026-02-28' }],
  ])('%s is not looked at', (_, member, more: object = {}) => {
    expect(found(member, more)).toEqual([]);
  });

  test.each([
    ['a grandparent since the reform', { relation: 'grandparent' }],
    ['a child on the day of eighteen years', { relation: 'child', birthDate: '2008-03-02' }],
  ])('%s is looked at', (_, member) => {
    expect(found(member)).toHaveLength(1);
  });

  test('whose means are not counted, by choice, is explained', () => {
    const choices = { notCounted: [{ member: 0, motivation: 'Equity' }] };
    expect(found({}, { choices })).toMatchObject([
      { state: 'explained', facts: [{}, { origin: 'chosen', path: '/notCounted/0' }] },
    ]);
  });

  test('what the partner declares explains it', () => {
    expect(found({ income: [income('wages', '900')] }).map(({ state }) => state)).toEqual(['explained']);
  });

  describe('whom nobody declares', () => {
    const member = (ssin: string, code: string) => ({
      ssin,
      relation: { code },
      isReferencePerson: code === '01',
      isConsultedPerson: ssin === '90641201820',
    });
    const registered = (own: string, role: string, more: object = {}) =>
      flags(
        inquiry(
          {
            ...dimona(),
            ...answer('household', { members: [member('90641201820', own), member('85030100155', role)] }),
          },
          { ...since(), others: [{ ...partner, ssin: '85030100155' }], ...more },
        ),
      ).filter(({ rule, facts }) => rule.code === 'work' && facts.some((fact) => fact.integrationId === otherId));

    test.each([
      ['01', '02', 1],
      ['01', '22', 1],
      ['02', '01', 1],
      ['21', '01', 1],
      ['01', '09', 0],
      ['03', '01', 0],
      ['03', '02', 0],
    ])('the roles %s and %s in the register', (own, role, count) => {
      expect(registered(own, role)).toHaveLength(count);
    });

    test('is asked about once, and the household is what was not asked', () => {
      expect(registered('01', '02')[0]?.missing).toEqual([
        { why: 'notDeclared', integrationId: otherId, path: '/household' },
      ]);
      const declared = { household: [{ integrationId: otherId, relation: 'partner' as const }] };
      expect(registered('01', '02', { declared })).toHaveLength(1);
    });
  });
});
