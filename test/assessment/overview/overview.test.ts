import { describe, expect, test } from 'vitest';
import { overview } from '../../../src/assessment/overview/overview.ts';
import { streamNames, type Answers } from '../../../src/assessment/answers.ts';
import type { Inquiry } from '../../../src/assessment/inquiry.ts';
import { answer, inquiry, otherId, person } from './given.ts';

const euro = (value: string) => ({ value, currency: 'EUR' as const });
const rowsOf = (kind: string, answers: Answers, more: Partial<Inquiry> = {}) =>
  overview(inquiry(answers, more)).income.filter((row) => row.kind === kind);
const states = (kind: string, answers: Answers, more: Partial<Inquiry> = {}) =>
  rowsOf(kind, answers, more).map((row) => row.months.map(({ state }) => state));
const employer = (enterpriseNumber: string) => ({ enterpriseNumber, name: 'Bakkerij Peeters' });
const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value);

test('the line of time has the twelve months up to that of the day', () => {
  const { months } = overview(inquiry({}));
  expect([months.length, months[0], months[11]]).toEqual([12, '2025-04', '2026-03']);
});

describe('work', () => {
  test('is present in the months of an employment and nothing in the others, a line for each employer', () => {
    const answers = answer('dimona', {
      employments: [
        { isCanceled: false, startDate: '2026-01-31', employer: employer('1999000150') },
        {
          isCanceled: false,
          startDate: '2025-05-01',
          endDate: '2025-06-01',
          endTime: '00:00',
          employer: employer('1999000249'),
        },
        {
          isCanceled: false,
          startDate: '2025-09-01',
          endDate: '2025-09-01',
          endTime: '00:00',
          employer: employer('1999000249'),
        },
      ],
    });
    expect(states('work', answers)).toEqual([
      [...times(9, 'none'), ...times(3, 'present')],
      ['none', 'present', ...times(3, 'none'), 'present', ...times(6, 'none')],
    ]);
    const [row] = rowsOf('work', answers);
    expect(row?.payer).toEqual({ und: 'Bakkerij Peeters' });
    expect(row?.months[11]?.facts).toEqual([
      { origin: 'found', stream: 'dimona', path: '/employments/0', ticket: 'T-1', consultedAt: '2026-03-02T10:00:00Z' },
    ]);
  });

  test('that was canceled is none', () => {
    const answers = answer('dimona', { employments: [{ isCanceled: true, startDate: '2025-01-01', employer: {} }] });
    expect(states('work', answers)).toEqual([times(12, 'none')]);
  });

  test('without a first day may have begun at any time', () => {
    const answers = answer('dimona', { employments: [{ isCanceled: false, endDate: '2025-06-15', employer: {} }] });
    expect(states('work', answers)).toEqual([['unknown', 'unknown', 'present', ...times(9, 'none')]]);
  });

  test('outside of the period that the source gave is unknown', () => {
    const answers = answer('dimona', {
      employments: [],
      answeredPeriod: { startDate: '2025-06-01', endDate: '2027-03-02' },
    });
    expect(states('work', answers)).toEqual([['unknown', 'unknown', ...times(10, 'none')]]);
    expect(rowsOf('work', answers)[0]?.missing).toEqual([
      { why: 'notInSource', stream: 'dimona', path: '/employments' },
    ]);
  });

  test('after the day of the answer is unknown', () => {
    const answers = answer('dimona', { employments: [] });
    expect(states('work', answers, { day: '2026-05-31' })).toEqual([[...times(10, 'none'), 'unknown', 'unknown']]);
  });

  test.each([
    [{}, {}, 'notConsulted'],
    [{}, { dimona: 'sourceSilent' as const }, 'sourceSilent'],
    [{}, { dimona: 'notOpen' as const }, 'notOpen'],
    [
      answer('dimona', { employments: [] }, { outcome: 'incomplete', unknownProperties: ['employments'] }),
      {},
      'sourceSilent',
    ],
    [answer('dimona', { employments: [] }, { filteredElements: ['period'] }), {}, 'withheld'],
    [answer('dimona', {}, { withheldCategories: ['employment'] }), {}, 'withheld'],
  ])('is unknown in every month without a whole answer (%#)', (answers, unanswered, why) => {
    const rows = rowsOf('work', {}, { applicant: person(answers, { unanswered }) });
    expect(rows.map(({ months }) => months.map(({ state }) => state))).toEqual([times(12, 'unknown')]);
    expect(rows[0]?.missing.map((one) => one.why)).toEqual([why]);
  });

  test('that a source tells in part is present, and the other months are unknown', () => {
    const answers = answer(
      'dimona',
      { employments: [{ isCanceled: false, startDate: '2026-02-01', employer: {} }] },
      { outcome: 'incomplete', unknownProperties: ['employments'] },
    );
    expect(states('work', answers)).toEqual([[...times(10, 'unknown'), 'present', 'present']]);
  });
});

test('unemployment: what was paid is added up by month, and the last months are not settled yet', () => {
  const answers = answer('unemployment', {
    paidSums: [
      { month: '2025-12', paidAmount: euro('1200.10'), acceptedAmount: euro('1100'), amountBasis: 'gross' },
      { month: '2025-12', acceptedAmount: euro('0.95'), amountBasis: 'gross' },
      { month: '2025-11', amountBasis: 'gross' },
    ],
  });
  const [row] = rowsOf('unemployment', answers);
  expect(row?.months.map(({ state }) => state)).toEqual([
    ...times(7, 'none'),
    'present',
    'amount',
    ...times(3, 'unknown'),
  ]);
  expect(row?.months[8]).toMatchObject({ amount: euro('1201.05'), basis: 'gross' });
});

test('unemployment: a payment without a month leaves every month unknown', () => {
  const answers = answer('unemployment', { paidSums: [{ paidAmount: euro('10'), amountBasis: 'gross' }] });
  expect(states('unemployment', answers)).toEqual([times(12, 'unknown')]);
});

test('pension: parts are of the month in which they were paid, and a total for a quarter has no amount in a month', () => {
  const of = { payingInstitution: { name: 'Pensioendienst' } };
  const [parts, quarter] = rowsOf(
    'pension',
    answer('pension', {
      payments: [
        {
          ...of,
          fileNumber: '1',
          parts: [
            { month: '2025-06', grossAmount: euro('1500') },
            { month: '2025-06', grossAmount: euro('-20.5') },
          ],
        },
        {
          ...of,
          fileNumber: '2',
          referencePeriod: { startMonth: '2025-07', endMonth: '2025-09' },
          grossAmount: euro('300'),
        },
      ],
      rights: [{ ...of, fileNumber: '1' }],
    }),
  );
  expect(parts?.months[2]).toMatchObject({ state: 'amount', amount: euro('1479.50'), basis: 'gross' });
  expect(quarter?.months.map(({ state }) => state).slice(2, 7)).toEqual([
    'none',
    'present',
    'present',
    'present',
    'none',
  ]);
  expect(quarter?.payer).toEqual({ und: 'Pensioendienst' });
});

test('pension: a right of which no payment is known is present while it runs', () => {
  const of = { payingInstitution: { name: 'Pensioendienst' } };
  const found = {
    rights: [
      { ...of, rightStartDate: '2025-11-00' },
      { ...of, fileNumber: '3', hasPayments: false },
    ],
    payments: [],
  };
  expect(states('pension', answer('pension', found))).toEqual([[...times(7, 'none'), ...times(5, 'present')]]);
});

test('disability: canceled payments were not received, and a source without payments shows its right', () => {
  const source = { code: 'DGPH' };
  const answers = answer('dgph', {
    paymentPeriod: { startDate: '2025-03-02', endDate: '2026-03-02' },
    payments: [
      { source, yearMonth: '2025-06', amount: euro('898.21'), amountBasis: 'untaxed', isCanceled: false },
      { source, yearMonth: '2025-07', amount: euro('898.21'), amountBasis: 'untaxed', isCanceled: true },
    ],
    allowances: [
      { source: { code: 'AVIQ' }, startDate: '2026-02-01', amountBasis: 'untaxed' },
      { source, startDate: '2025-06-01', amountBasis: 'untaxed' },
    ],
  });
  const rows = rowsOf('disability', answers);
  expect(rows).toHaveLength(2);
  expect(rows[0]?.months.slice(2, 4).map(({ state, basis }) => [state, basis])).toEqual([
    ['amount', 'untaxed'],
    ['none', 'unspecified'],
  ]);
  expect(rows[1]?.months.at(-1)?.state).toBe('present');
});

test('child benefit: whole months of payment, and whether the person receives it', () => {
  const file = (role: string, remarks: { code: string }[] = []) => ({
    source: { code: 'FLANDERS' },
    consultedPersonRoles: [{ code: role }],
    beneficiaries: [],
    children: [
      {
        ssin: '14030100195',
        isConsultedPerson: false,
        bonuses: [],
        payments: [{ startMonth: '2025-05', endMonth: '2025-06' }],
      },
    ],
    remarks,
  });
  const rows = rowsOf(
    'childBenefit',
    answer('cadaf', {
      files: [file('beneficiary'), file('child'), file('beneficiary', [{ code: 'linkDoesNotProveReceipt' }])],
    }),
  );
  expect(rows.map(({ isRecipient }) => isRecipient)).toEqual([true, false, undefined]);
  expect(rows[0]?.months.slice(0, 4).map(({ state }) => state)).toEqual(['none', 'present', 'present', 'none']);
});

test('self-employment: time that only counts as worked is none, and a year of which the days are unknown is unknown', () => {
  const answers = answer('selfEmployed', {
    affiliations: [
      {
        segments: [
          { startDate: '2025-00-00', endDate: '2025-05-31', quality: { code: '1' } },
          { startDate: '2025-08-01', quality: { code: '2' }, assimilation: { code: 'S' } },
        ],
      },
    ],
  });
  expect(states('selfEmployment', answers)).toEqual([['unknown', 'present', ...times(10, 'none')]]);
});

test('support of a centre is present while it runs', () => {
  const answers = answer('attestations', {
    supportPeriods: [
      {
        centre: { isOwnCentre: true, enterpriseNumber: '1999000150' },
        startDate: '2026-02-15',
        endDate: '2027-02-14',
        isRunning: true,
      },
    ],
  });
  expect(states('support', answers)).toEqual([[...times(10, 'none'), 'present', 'present']]);
});

describe('the household', () => {
  const members = [
    { isReferencePerson: true, isConsultedPerson: true, ssin: '90641201820' },
    { isReferencePerson: false, isConsultedPerson: false, ssin: '85030100155', relation: { code: '02' } },
    { isReferencePerson: false, isConsultedPerson: false, fictitiousNumber: '10000000000' },
  ];

  test('of the register has ages, relations and deaths, beside the one declared', () => {
    const { household } = overview(
      inquiry(
        answer('household', {
          members,
          person: { isDeceased: false, familyName: 'Peeters', birthDate: '1990-03-03' },
          otherMembers: [{ ssin: '85030100155', birthDate: '1985-00-00', isDeceased: true }],
        }),
        {
          others: [person({}, { integrationId: otherId, ssin: '85030100155' })],
          declared: { household: [{ relation: 'partner', birthDate: '1985-03-02', integrationId: otherId }] },
        },
      ),
    );
    expect(
      household.registered?.map(({ age, isDeceased, integrationId }) => ({ age, isDeceased, integrationId })),
    ).toEqual([
      { age: 35, isDeceased: false, integrationId: undefined },
      { age: undefined, isDeceased: true, integrationId: otherId },
      { age: undefined, isDeceased: undefined, integrationId: undefined },
    ]);
    expect(household.declared).toMatchObject([{ age: 41, relation: 'partner', integrationId: otherId }]);
    expect(household.missing).toEqual([]);
  });

  test('is that of the file when the composition was not consulted', () => {
    const { household } = overview(
      inquiry(answer('nationalRegister', { household: { kind: 'livesAlone', derivedFrom: ['140'] } })),
    );
    expect(household.registered).toMatchObject([{ isApplicant: true }]);
  });

  test.each([
    [{}, ['notConsulted', 'notConsulted', 'notDeclared']],
    [answer('household', { otherMembers: [] }), ['notInSource', 'notConsulted', 'notDeclared']],
    [
      answer('nationalRegister', { household: { kind: 'member' as const, derivedFrom: ['141'] } }),
      ['notConsulted', 'notInSource', 'notDeclared'],
    ],
  ])('is absent when the register does not tell it (%#)', (answers, why) => {
    const { household } = overview(inquiry(answers));
    expect(household.registered).toBeUndefined();
    expect(household.declared).toBeUndefined();
    expect(household.missing.map((one) => one.why)).toEqual(why);
  });
});

test('every stream says whether it knows the person', () => {
  const { presence } = overview(
    inquiry(
      {},
      {
        applicant: person(
          {
            ...answer('dimona', { employments: [] }, { outcome: 'noDataFound' }),
            ...answer('pension', {}, { withheldCategories: ['rights'] }),
            ...answer('cadaf', {}, { outcome: 'noDataFound', unknownProperties: ['files'] }),
          },
          { unanswered: { dgph: 'notOpen', jobSeeker: 'sourceSilent' } },
        ),
      },
    ),
  );
  const of = new Map(
    presence[0]?.streams.map(({ stream, state, isPartlyHidden }) => [stream, [state, isPartlyHidden]]),
  );
  expect([...of.keys()]).toEqual(streamNames);
  expect(of.get('dimona')).toEqual(['nothing', false]);
  expect(of.get('pension')).toEqual(['found', true]);
  expect(of.get('cadaf')).toEqual(['incomplete', false]);
  expect(of.get('dgph')).toEqual(['notOpen', undefined]);
  expect(of.get('jobSeeker')).toEqual(['sourceSilent', undefined]);
  expect(of.get('household')).toEqual(['notConsulted', undefined]);
});

test('property has the share of the person, and a cadastral income only when that of every part is known', () => {
  const parcel = (amounts: readonly (string | undefined)[]) => ({
    parcel: {},
    parts: amounts.map((value) => ({ cadastralIncome: value === undefined ? {} : { amount: euro(value) } })),
    parties: [
      { kind: 'individual' as const, isConsultedPerson: true, rights: [{ share: { numerator: 1, denominator: 2 } }] },
      { kind: 'individual' as const, isConsultedPerson: false, rights: [{ share: { numerator: 1, denominator: 2 } }] },
    ],
  });
  const { property } = overview(
    inquiry(answer('patrimonium', { properties: [parcel(['745', '15']), parcel(['745', undefined]), parcel([])] })),
  );
  expect(property.items.map(({ cadastralIncome }) => cadastralIncome?.value)).toEqual(['760.00', undefined, undefined]);
  expect(property.items[0]?.rights).toEqual([{ share: { numerator: 1, denominator: 2 }, isJoint: false }]);
  expect(overview(inquiry({})).property.missing).toEqual([
    { why: 'notConsulted', stream: 'patrimonium', path: '/properties' },
  ]);
});

test.each([
  ['right', 'insured', []],
  ['noRight', 'notInsured', []],
  ['noData', 'notKnown', []],
  ['unknown', 'unknown', ['notInSource']],
] as const)('insurability: the last day asked said %s', (situation, state, why) => {
  const { insurance } = overview(
    inquiry(
      answer('insurability', {
        reimbursementRights: [
          { seenFrom: '2024-03-02', seenTo: '2025-10-01', situation: 'unknown' },
          { seenFrom: '2026-01-01', seenTo: '2026-03-02', situation },
        ],
      }),
    ),
  );
  expect(insurance[0]).toMatchObject({ state, seenOn: '2026-03-02' });
  expect(insurance[0]?.missing.map((one) => one.why)).toEqual(why);
});

test('registrations run or have ended on the day of the assessment, also those without a first day', () => {
  const centre = (name: string) => ({ centre: { name: { nl: name } }, qualityCode: { code: '2' }, isCurrent: true });
  const { registrations } = overview(
    inquiry(
      answer('integrationHistory', {
        otherCentres: [
          { ...centre('geëindigd'), startDate: '2025-01-01', endDate: '2026-03-01' },
          { ...centre('loopt'), startDate: '2026-03-02' },
          centre('onbekend'),
        ],
        ownCentre: [],
        sectors: [
          {
            sector: { code: '10', label: { nl: 'sector' } },
            registrations: [{ qualityCode: { code: '1' }, periods: [], isCurrent: true }],
          },
        ],
      }),
    ),
  );
  expect(registrations.items.map(({ name, isRunning }) => [name?.nl, isRunning])).toEqual([
    ['loopt', true],
    ['onbekend', undefined],
    ['sector', true],
    ['geëindigd', false],
  ]);
  expect(registrations.missing).toEqual([]);
});
