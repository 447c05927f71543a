import { describe, expect, test } from 'vitest';
import type { CheckName } from '../../../src/assessment/consistency/check.ts';
import { consistency } from '../../../src/assessment/consistency/consistency.ts';
import type { Answers, DataOf } from '../../../src/assessment/answers.ts';
import { answer, inquiry } from '../overview/given.ts';

const euro = (value: string) => ({ value, currency: 'EUR' as const });
function find(code: CheckName, answers: Answers) {
  const found = consistency(inquiry(answers)).find(({ rule }) => rule.code === code);
  if (!found) throw new Error(`no finding ${code}`);
  return found;
}
const stateOf = (code: CheckName, answers: Answers) => find(code, answers).state;

const own = { isOwnCentre: true, enterpriseNumber: '1999000150' };
const other = { isOwnCentre: false, enterpriseNumber: '1999000249' };
type Attestations = DataOf<'attestations'>;
const support = (centre: typeof own, startDate: string, endDate: string, code = 'LIVING_WAGE') => ({
  centre,
  category: { code },
  startDate,
  endDate,
  isRunning: true,
});
const a036 = (
  centre: typeof own,
  startDate: string | undefined,
  endDate: string,
  code = '7',
  isSuperseded = false,
) => ({
  centre,
  category: { code },
  ...(startDate !== undefined && { startDate }),
  endDate,
  isSuperseded,
});
const attested = (
  supportPeriods: Attestations['supportPeriods'],
  multifunctionalAttestations: Attestations['multifunctionalAttestations'],
) => answer('attestations', { supportPeriods, multifunctionalAttestations });

describe('support without an A036', () => {
  const year = support(own, '2025-01-01', '2025-12-31');
  test.each([
    ['covered by one', attested([year], [a036(own, '2025-01-01', '2025-12-31')]), 'clear'],
    [
      'covered by two that follow',
      attested([year], [a036(own, '2025-07-01', '2025-12-31'), a036(own, '2024-01-01', '2025-06-30')]),
      'clear',
    ],
    ['a day short', attested([year], [a036(own, '2025-01-01', '2025-12-30')]), 'raised'],
    ['covered by a superseded one', attested([year], [a036(own, '2025-01-01', '2025-12-31', '7', true)]), 'raised'],
    ['covered by another centre', attested([year], [a036(other, '2025-01-01', '2025-12-31')]), 'raised'],
    ['attested as the equivalent', attested([year], [a036(own, '2025-01-01', '2025-12-31', '8')]), 'raised'],
    ['none at all', attested([year], []), 'raised'],
    ['no support', attested([], []), 'clear'],
    ['begun six days ago', attested([support(own, '2026-02-24', '2027-02-23')], []), 'explained'],
    ['begun seven days ago', attested([support(own, '2026-02-23', '2027-02-22')], []), 'raised'],
    ['an attestation without a first day', attested([year], [a036(own, undefined, '2025-12-31')]), 'unknown'],
    [
      'attestations that did not come',
      answer(
        'attestations',
        { supportPeriods: [year] },
        { outcome: 'incomplete', unknownProperties: ['multifunctionalAttestations'] },
      ),
      'unknown',
    ],
  ] as const)('%s', (_, answers, state) => {
    expect(stateOf('supportWithoutAttestation', answers)).toBe(state);
  });

  test('says from when, and which support', () => {
    const finding = find('supportWithoutAttestation', attested([year], [a036(own, '2025-01-01', '2025-03-31')]));
    expect(finding.values).toEqual({ from: '2025-04-01' });
    expect(finding.text.en).toContain('From 2025-04-01');
    expect(finding.facts.map(({ path }) => path)).toEqual(['/supportPeriods/0']);
  });
});

describe('two centres', () => {
  test.each([
    [
      'with a day in common',
      [support(own, '2025-01-01', '2025-06-30'), support(other, '2025-06-30', '2025-12-31')],
      'raised',
    ],
    [
      'that follow each other',
      [support(own, '2025-01-01', '2025-06-30'), support(other, '2025-07-01', '2025-12-31')],
      'clear',
    ],
    ['twice the same', [support(own, '2025-01-01', '2025-06-30'), support(own, '2025-06-01', '2025-12-31')], 'clear'],
    [
      'one without a name',
      [support(own, '2025-01-01', '2025-06-30'), support({ isOwnCentre: false } as never, '2025-06-01', '2025-12-31')],
      'clear',
    ],
  ])('give support: %s', (_, periods, state) => {
    expect(stateOf('supportOfTwoCentres', attested(periods, []))).toBe(state);
  });

  test.each([
    [
      'with a day in common',
      [a036(own, '2025-01-01', '2025-06-30'), a036(other, '2025-06-30', '2025-12-31')],
      'raised',
    ],
    [
      'one of them superseded',
      [a036(own, '2025-01-01', '2025-06-30'), a036(other, '2025-06-30', '2025-12-31', '7', true)],
      'clear',
    ],
    [
      'one of which nobody knows when it began',
      [a036(own, '2025-01-01', '2025-06-30'), a036(other, undefined, '2025-12-31')],
      'unknown',
    ],
  ])('attest it: %s', (_, periods, state) => {
    expect(stateOf('attestationsOfTwoCentres', attested([], periods))).toBe(state);
  });

  const at = (code: string, more: object) => ({ centre: {}, qualityCode: { code }, isCurrent: true, ...more });
  test.each([
    ['a living wage that runs', [at('2', { startDate: '2026-03-02' })], 'raised'],
    ['a living wage that ended the day before', [at('2', { startDate: '2025-01-01', endDate: '2026-03-01' })], 'clear'],
    ['an inquiry into a debtor', [at('30', { startDate: '2026-01-01' })], 'explained'],
    ['one that begins tomorrow', [at('2', { startDate: '2026-03-03' })], 'clear'],
    ['one without a first day', [at('2', {})], 'unknown'],
    ['none', [], 'clear'],
  ])('have registered the person: %s', (_, otherCentres, state) => {
    expect(stateOf('registeredAtTwoCentres', answer('integrationHistory', { otherCentres }))).toBe(state);
  });
});

test.each([
  ['none', [a036(own, '2025-01-01', '2025-06-30'), a036(own, '2025-07-01', '2025-12-31')], [], 'clear'],
  [
    'a day with support',
    [a036(own, '2025-01-01', '2025-06-29'), a036(own, '2025-07-01', '2025-12-31')],
    [support(own, '2025-01-01', '2025-12-31')],
    'raised',
  ],
  [
    'a month without support',
    [a036(own, '2025-01-01', '2025-05-31'), a036(own, '2025-07-01', '2025-12-31')],
    [support(own, '2025-01-01', '2025-05-31')],
    'explained',
  ],
  [
    'within a longer one',
    [
      a036(own, '2025-01-01', '2025-12-31'),
      a036(own, '2025-02-01', '2025-02-28'),
      a036(own, '2025-06-01', '2025-06-30'),
    ],
    [],
    'clear',
  ],
  ['none with one only', [a036(own, '2025-01-01', '2025-12-31')], [], 'clear'],
] as const)('a gap between A036: %s', (_, attestations, periods, state) => {
  expect(stateOf('gapBetweenAttestations', attested([...periods], [...attestations]))).toBe(state);
});

test('a gap says its days, and the attestations around it', () => {
  const finding = find(
    'gapBetweenAttestations',
    attested(
      [support(own, '2025-01-01', '2025-12-31')],
      [a036(own, '2025-07-01', '2025-12-31'), a036(own, '2025-01-01', '2025-06-29')],
    ),
  );
  expect(finding.values).toEqual({ from: '2025-06-30', to: '2025-06-30' });
  expect(finding.facts.map(({ path }) => path)).toEqual([
    '/multifunctionalAttestations/1',
    '/multifunctionalAttestations/0',
  ]);
});

const self = { isReferencePerson: true, isConsultedPerson: true, ssin: '90641201820' };
const child = { isReferencePerson: false, isConsultedPerson: false, ssin: '14030100195' };
const filler = { isReferencePerson: false, isConsultedPerson: false, fictitiousNumber: '10000000000' };
const household = (...members: NonNullable<DataOf<'household'>['members']>) =>
  answer('household', { members, otherMembers: [], person: { isDeceased: false, familyName: 'Peeters' } });

describe('deceased persons', () => {
  const noDeath = answer('nationalRegister', {});
  const withOther = (isDeceased: boolean, members = [self, child]) =>
    answer('household', { members, otherMembers: [{ ssin: child.ssin, birthDate: '2014-03-01', isDeceased }] });
  test.each([
    ['nobody', { ...household(self), ...noDeath }, 'clear'],
    ['a member', { ...withOther(true), ...noDeath }, 'raised'],
    ['a member who lives', { ...withOther(false), ...noDeath }, 'clear'],
    ['somebody outside of the household', { ...withOther(true, [self]), ...noDeath }, 'clear'],
    [
      'the person',
      answer('nationalRegister', { deaths: [{ informationType: '150', startDate: '2026-01-05' }] }),
      'raised',
    ],
    [
      'a death that was taken back',
      {
        ...household(self),
        ...answer('nationalRegister', {
          deaths: [{ informationType: '150', startDate: '2026-01-05', endDate: '2026-01-09' }],
        }),
      },
      'clear',
    ],
    ['nothing known of the household', noDeath, 'unknown'],
    ['a member of whom nothing came', { ...household(self, child), ...noDeath }, 'unknown'],
    ['the person, of whom the file was not asked', household(self), 'clear'],
    [
      'the person, of whom nothing came',
      answer('household', { members: [self], otherMembers: [], person: { isDeceased: false } }),
      'unknown',
    ],
    [
      'the person, by the residence',
      answer('nationalRegister', {
        currentAddress: { kind: 'deceased', residence: { code: '99990' }, derivedFrom: ['001'] },
      }),
      'raised',
    ],
  ] as const)('%s', (_, answers, state) => {
    expect(stateOf('deceasedInHousehold', answers)).toBe(state);
  });
});

describe('the household of other sources', () => {
  const alone = answer('nationalRegister', { household: { kind: 'livesAlone' as const, derivedFrom: ['140'] } });
  const head = (...ssins: string[]) =>
    answer('nationalRegister', {
      household: {
        kind: 'referencePerson' as const,
        derivedFrom: ['140'],
        members: ssins.map((ssin) => ({ informationType: '140' as const, person: { ssin } })),
      },
    });
  const elsewhere = answer('nationalRegister', { household: { kind: 'member' as const, derivedFrom: ['141'] } });
  test.each([
    ['alone in both', { ...household(self), ...alone }, 'clear'],
    ['a child in one of them', { ...household(self, child), ...alone }, 'raised'],
    ['the same child', { ...household(self, child), ...head(child.ssin) }, 'clear'],
    ['another child', { ...household(self, child), ...head('85030100155') }, 'raised'],
    ['a member without a number', { ...household(self, filler), ...alone }, 'unknown'],
    ['a member of another household', { ...household(self, child), ...elsewhere }, 'unknown'],
    ['no household open', { ...answer('household', { otherMembers: [] }), ...alone }, 'unknown'],
  ] as const)('the file: %s', (_, answers, state) => {
    expect(stateOf('registerAgainstComposition', answers)).toBe(state);
  });

  const files = (role: string, isCurrent: boolean) =>
    answer('cadaf', {
      files: [
        {
          source: { code: 'WALLONIA' },
          isCurrent,
          consultedPersonRoles: [{ code: role }],
          beneficiaries: [],
          children: [{ ssin: child.ssin, isConsultedPerson: false, bonuses: [], payments: [{ isCurrent }] }],
          remarks: [],
        },
      ],
    });
  test.each([
    ['for a child in the household', { ...files('beneficiary', true), ...household(self, child) }, 'clear'],
    ['for a child elsewhere', { ...files('beneficiary', true), ...household(self) }, 'raised'],
    ['that is no longer paid', { ...files('beneficiary', false), ...household(self) }, 'clear'],
    ['that somebody else receives', { ...files('entitledPerson', true), ...household(self) }, 'clear'],
    ['with a member who may be the child', { ...files('beneficiary', true), ...household(self, filler) }, 'unknown'],
    ['without a household', files('beneficiary', true), 'unknown'],
  ] as const)('child benefit %s', (_, answers, state) => {
    expect(stateOf('childBenefitAgainstHousehold', answers)).toBe(state);
  });

  const tariff = (...ssins: (string | undefined)[]) =>
    answer('socialTariff', { household: { members: ssins.map((ssin) => (ssin === undefined ? {} : { ssin })) } });
  test.each([
    ['the same', { ...tariff(self.ssin, child.ssin), ...household(self, child) }, 'clear'],
    ['one more', { ...tariff(self.ssin, child.ssin), ...household(self) }, 'raised'],
    ['one fewer', { ...tariff(self.ssin), ...household(self, child) }, 'raised'],
    ['somebody without a number', { ...tariff(self.ssin, undefined), ...household(self) }, 'unknown'],
    ['none', { ...answer('socialTariff', {}), ...household(self) }, 'clear'],
    ['none known', household(self), 'unknown'],
  ] as const)('the social tariff: %s', (_, answers, state) => {
    expect(stateOf('socialTariffAgainstHousehold', answers)).toBe(state);
  });
});

describe('job seeker and unemployment', () => {
  const right = (code: string) => ({ amountBasis: 'gross' as const, unemploymentCode: { code } });
  const office = (codes: readonly string[], exemptions: DataOf<'unemployment'>['exemptions'] = []) =>
    answer('unemployment', { referenceDate: '2026-03-02', rights: codes.map(right), exemptions });
  const registered = (isLatest: boolean | undefined, ...federal: string[]) =>
    answer('jobSeeker', {
      registrations: [
        {
          service: { code: 'VDAB' },
          categories: [],
          federalCategories: federal.map((code) => ({ code })),
          ...(isLatest !== undefined && { isLatest }),
        },
      ],
    });
  const notRegistered = answer('jobSeeker', { registrations: [] });

  test.each([
    ['full unemployment without registration', { ...office(['01']), ...notRegistered }, 'raised'],
    ['full unemployment with registration', { ...office(['01']), ...registered(true) }, 'clear'],
    ['temporary unemployment', { ...office(['02']), ...notRegistered }, 'clear'],
    ['no right', { ...office([]), ...notRegistered }, 'clear'],
    ['an exemption that runs', { ...office(['01'], [{ startDate: '2026-01-01' }]), ...notRegistered }, 'explained'],
    [
      'an exemption that ended',
      { ...office(['01'], [{ startDate: '2025-01-01', endDate: '2026-02-28' }]), ...notRegistered },
      'raised',
    ],
    [
      'services that did not answer',
      {
        ...office(['01']),
        ...answer('jobSeeker', { registrations: [] }, { outcome: 'incomplete', unknownProperties: ['registrations'] }),
      },
      'unknown',
    ],
    ['an office that did not answer', notRegistered, 'unknown'],
  ] as const)('%s', (_, answers, state) => {
    expect(stateOf('benefitWithoutJobSeeker', answers)).toBe(state);
  });

  test.each([
    ['asked and no right', { ...office([]), ...registered(true, '050') }, 'raised'],
    ['asked at an older registration', { ...office([]), ...registered(false, '050') }, 'clear'],
    ['asked and a right', { ...office(['01']), ...registered(undefined, '050') }, 'clear'],
    ['another category', { ...office([]), ...registered(true, '060') }, 'clear'],
    ['asked and the office did not answer', registered(true, '050'), 'unknown'],
  ] as const)('%s', (_, answers, state) => {
    expect(stateOf('jobSeekerWithoutBenefit', answers)).toBe(state);
  });
});

describe('work and unemployment', () => {
  const paid = (month: string | undefined, numberOfAllowances: string | undefined, code = '01') =>
    answer('unemployment', {
      rights: [{ amountBasis: 'gross', unemploymentCode: { code } }],
      paidSums: [
        {
          amountBasis: 'gross',
          ...(month !== undefined && { month }),
          ...(numberOfAllowances !== undefined && { numberOfAllowances }),
        },
      ],
    });
  const job = (more: object, isCanceled = false) =>
    answer('dimona', { employments: [{ isCanceled, employer: {}, workerType: { code: 'OTH' }, ...more }] });
  // February 2026 has 24 days without its Sundays; from the 16th on, 12.
  const half = { startDate: '2026-02-16' };
  test.each([
    ['as many as are left', { ...job(half), ...paid('2026-02', '12') }, 'clear'],
    ['half an allowance more', { ...job(half), ...paid('2026-02', '12.5') }, 'raised'],
    ['beside temporary unemployment', { ...job(half), ...paid('2026-02', '24', '02') }, 'explained'],
    ['a canceled job', { ...job(half, true), ...paid('2026-02', '24') }, 'clear'],
    ['a job of another month', { ...job({ startDate: '2026-03-01' }), ...paid('2026-02', '24') }, 'clear'],
    [
      'a job that ended at midnight',
      { ...job({ startDate: '2026-01-01', endDate: '2026-02-01', endTime: '00:00' }), ...paid('2026-02', '24') },
      'clear',
    ],
    [
      'a flexi-job of some days',
      { ...job({ ...half, workerType: { code: 'FLX' } }), ...paid('2026-02', '24') },
      'unknown',
    ],
    [
      'a flexi-job of one day',
      {
        ...job({ startDate: '2026-02-16', endDate: '2026-02-16', workerType: { code: 'FLX' } }),
        ...paid('2026-02', '24'),
      },
      'raised',
    ],
    ['a job that began nobody knows when', { ...job({}), ...paid('2026-02', '24') }, 'unknown'],
    ['a payment without a month', { ...job(half), ...paid(undefined, '12') }, 'unknown'],
    ['a payment without a number', { ...job(half), ...paid('2026-02', undefined) }, 'unknown'],
    ['no work at all', { ...answer('dimona', { employments: [] }), ...paid('2026-02', '24') }, 'clear'],
    ['work that is not known', paid('2026-02', '24'), 'unknown'],
  ] as const)('%s', (_, answers, state) => {
    expect(stateOf('workAgainstUnemployment', answers)).toBe(state);
  });

  test('says which months', () => {
    expect(find('workAgainstUnemployment', { ...job(half), ...paid('2026-02', '13') }).values).toEqual({
      months: '2026-02',
    });
  });
});

describe('pension and tax', () => {
  const paid = (...parts: readonly [string, string | undefined][]) =>
    answer('pension', {
      rights: [],
      payments: [
        {
          payingInstitution: {},
          parts: parts.map(([month, value]) => ({ month, ...(value !== undefined && { taxableAmount: euro(value) }) })),
        },
      ],
    });
  const assessed = (globally: string | undefined, separately: string | undefined = '0') =>
    answer('taxAssessment', {
      incomeYear: '2025',
      isMostRecent: true,
      income: {
        ...(globally !== undefined && { globallyTaxable: { amount: euro(globally) } }),
        separatelyTaxable: { amount: euro(separately) },
      },
    });
  test.each([
    ['as much', { ...paid(['2025-01', '700'], ['2025-02', '300.50']), ...assessed('1000', '0.50') }, 'clear'],
    ['a cent more', { ...paid(['2025-01', '700'], ['2025-02', '300.51']), ...assessed('1000', '0.50') }, 'raised'],
    ['paid in other years', { ...paid(['2024-12', '700'], ['2026-01', '700']), ...assessed('0') }, 'clear'],
    ['a part without an amount', { ...paid(['2025-01', undefined]), ...assessed('1000') }, 'unknown'],
    ['income that is not told', { ...paid(['2025-01', '1']), ...assessed(undefined) }, 'unknown'],
    ['no assessment', paid(['2025-01', '1']), 'unknown'],
    ['no pension known', assessed('1000'), 'unknown'],
    ['no pension', { ...answer('pension', { payments: [] }), ...assessed('0') }, 'clear'],
  ] as const)('%s', (_, answers, state) => {
    expect(stateOf('pensionAgainstTax', answers)).toBe(state);
  });

  test('income that is not in the assessment is nothing', () => {
    const nothing = { absenceReason: { code: 'ELEMENT_NOT_PRESENT_IN_THE_TAX_ASSESSMENT_DATA' } };
    const finding = find('pensionAgainstTax', {
      ...paid(['2025-01', '1500']),
      ...answer('taxAssessment', {
        incomeYear: '2025',
        isMostRecent: true,
        income: { globallyTaxable: nothing, separatelyTaxable: nothing },
      }),
    });
    expect(finding.state).toBe('raised');
    expect(finding.values).toEqual({ year: '2025', pension: '1500.00', income: '0.00' });
  });
});
