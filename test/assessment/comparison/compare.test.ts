import { describe, expect, test } from 'vitest';
import { compareDeclared } from '../../../src/assessment/comparison/compare.ts';
import type { DataOf } from '../../../src/assessment/answers.ts';
import type { Declared, DeclaredIncome } from '../../../src/assessment/declared.ts';
import type { Observation } from '../../../src/assessment/observation.ts';
import { answer, applicantSsin, compared, euros, inquiryOf, inShort, memberId, personWith } from './inquiries.ts';

describe('the address', () => {
  type Current = NonNullable<DataOf<'nationalRegister'>['currentAddress']>;
  const registered = (changes: Partial<Current> = {}) =>
    answer('nationalRegister', {
      currentAddress: {
        kind: 'municipality',
        residence: { code: '44021', label: { nl: 'Gent', fr: 'Gand' } },
        address: {
          informationType: '020',
          street: { code: '1234', label: { nl: 'Voorbeeldstraat' } },
          houseNumber: '12',
          boxNumber: 'B2',
          postCode: '9000',
        },
        isReferenceAddress: false,
        derivedFrom: ['001', '020'],
        ...changes,
      },
    });
  const said = { streetName: 'Voorbeeldstr.', houseNumber: '12 bus 2', postCode: '9000' };

  test.each<[string, NonNullable<Declared['address']>, string, string?]>([
    ['written otherwise', said, 'address same'],
    ['the municipality in another language', { ...said, postCode: undefined, municipality: 'Gand' }, 'address same'],
    ['another number', { ...said, houseNumber: '14 bus 2' }, 'address differs address', 'houseNumber'],
    ['no box', { ...said, houseNumber: '12' }, 'address differs address', 'boxNumber'],
    ['another street', { ...said, streetName: 'Kerkweg' }, 'address differs address', 'streetName'],
    ['another place', { ...said, postCode: '1000' }, 'address differs address', 'municipality'],
  ])('%s', (_what, address, expected, differing) => {
    const [item] = compared({ address }, registered());
    expect(inShort(item ? [item] : [])).toEqual([expected]);
    expect(item?.values?.['differing']).toBe(differing);
    expect(item?.found).toEqual([
      expect.objectContaining({
        stream: 'nationalRegister',
        path: '/currentAddress',
        ticket: 'ticket-nationalRegister',
      }),
    ]);
  });

  test('a reference address is not where somebody lives', () => {
    expect(inShort(compared({ address: said }, registered({ isReferenceAddress: true })))).toEqual([
      'address differs referenceAddress',
    ]);
  });

  test('a street in Brussels that the register has in the other language only cannot be compared', () => {
    const address = {
      informationType: '020' as const,
      street: { code: '1', label: { nl: 'Hoogstraat' } },
      houseNumber: '1',
      postCode: '1000',
    };
    const declared = { address: { streetName: 'Rue Haute', houseNumber: '1', postCode: '1000' } };
    expect(inShort(compared(declared, registered({ address })))).toEqual(['address notComparable oneLanguage']);
  });

  test('abroad, and no address at all', () => {
    const abroad = { kind: 'abroad' as const, residence: { code: '103' }, address: undefined };
    expect(inShort(compared({ address: said }, registered(abroad)))[0]).toContain('address differs abroadOrStruckOff');
    expect(inShort(compared({ address: said }, answer('nationalRegister', {})))).toEqual(['address notInSource']);
  });

  test('the household stream stands in for the file, and its old address is not the present one', () => {
    const address = {
      postCode: '9000',
      streetName: { nl: 'Voorbeeldstraat' },
      houseNumber: '12',
      boxNumber: '0002',
      isAtDiplomaticPost: false,
    };
    const household = (isOutdated: boolean) =>
      answer('household', { person: { isDeceased: false, address: { ...address, isOutdated } } });
    expect(inShort(compared({ address: said }, household(false)))).toEqual(['address same']);
    expect(inShort(compared({ address: said }, household(true)))).toEqual(['address differs outdatedAddress']);
  });
});

describe('the household', () => {
  type Data = DataOf<'household'>;
  const partnerSsin = '88712133720';
  const member = (changes: Partial<NonNullable<Data['members']>[number]>) => ({
    isReferencePerson: false,
    isConsultedPerson: false,
    ...changes,
  });
  const self = member({ ssin: applicantSsin, isReferencePerson: true, isConsultedPerson: true });
  const identity = (changes: Partial<NonNullable<Data['otherMembers']>[number]>) => ({ isDeceased: false, ...changes });
  const withPartner = answer('household', {
    members: [self, member({ ssin: partnerSsin, relation: { code: '02' } })],
    otherMembers: [identity({ ssin: partnerSsin, familyName: 'Kaya', givenName: 'Gülsüm', birthDate: '1988-11-00' })],
  });

  test('is the same by name, by day of birth, and by the integration', () => {
    for (const one of [{ name: 'Gulsum Kaya' }, { birthDate: '1988-11-13' }, {}]) {
      expect(inShort(compared({ household: [{ relation: 'partner', ...one }] }, withPartner))).toEqual([
        'household same',
      ]);
    }
    const other = { ...personWith(), integrationId: memberId, ssin: partnerSsin };
    const declared: Declared = { household: [{ integrationId: memberId, relation: 'partner', name: 'Zus of zo' }] };
    const items = compareDeclared(inquiryOf(declared, personWith(withPartner), { others: [other] }));
    expect(inShort(items)).toEqual(['household same']);
  });

  test('somebody only on one side', () => {
    expect(inShort(compared({ household: [] }, withPartner))).toEqual(['household notDeclared']);
    const alone = answer('household', { members: [self], otherMembers: [] });
    expect(inShort(compared({ household: [] }, alone))).toEqual(['household same']);
    expect(inShort(compared({ household: [{ relation: 'partner', name: 'Jan' }] }, alone))).toEqual([
      'household notInSource',
    ]);
  });

  test('a partner without a number is found, and said to have none', () => {
    const filler = { fictitiousNumber: '57010000000' };
    const household = answer('household', {
      members: [self, member({ ...filler, relation: { code: '02' } })],
      otherMembers: [identity({ ...filler, familyName: 'Kaya', givenName: 'Gülsüm' })],
    });
    const [item] = compared({ household: [{ relation: 'partner', name: 'Gülsüm Kaya' }] }, household);
    expect(item).toMatchObject({ outcome: 'same', reasons: ['withoutNumber'] });
    expect(item?.questions).toHaveLength(1);
  });

  test('another relation, another day, and a spouse who is registered elsewhere', () => {
    expect(
      inShort(
        compared({ household: [{ relation: 'unrelated', name: 'Kaya Gülsüm', birthDate: '1980-01-01' }] }, withPartner),
      ),
    ).toEqual(['household differs relation birthDate']);
    const spouse = { familyName: 'Kaya', givenName: 'Gülsüm', ssin: partnerSsin };
    const elsewhere = answer('household', { members: [self], otherMembers: [], partner: spouse });
    const declared: Declared = { household: [{ relation: 'partner', name: 'Gülsüm Kaya' }] };
    expect(inShort(compared(declared, elsewhere))).toEqual(['household differs registeredElsewhere']);
    expect(inShort(compared({ household: [] }, elsewhere))).toEqual(['household same']);
  });

  test('the dead are not of the household', () => {
    const household = answer('household', {
      members: [self, member({ ssin: partnerSsin })],
      otherMembers: [identity({ ssin: partnerSsin, isDeceased: true })],
    });
    expect(inShort(compared({ household: [] }, household))).toEqual(['household same']);
  });
});

describe('work', () => {
  type Employment = NonNullable<DataOf<'dimona'>['employments']>[number];
  const job = (changes: Partial<Employment> = {}): Employment => ({
    isCanceled: false,
    startDate: '2024-03-01',
    employer: { name: 'Bakkerij Voorbeeld BV', enterpriseNumber: '0199000151' },
    ...changes,
  });
  const notSelfEmployed = answer('selfEmployed', undefined);
  const employed = (...employments: readonly Employment[]) => answer('dimona', { employments: [...employments] });

  test.each<[string, Employment, NonNullable<Declared['work']>, readonly string[]]>([
    ['same name', job(), [{ kind: 'employee', employer: 'bakkerij voorbeeld' }], ['work same']],
    [
      'same number under another name',
      job(),
      [{ kind: 'employee', employer: 'Chez Paul', enterpriseNumber: '0199000151' }],
      ['work same otherEmployerName'],
    ],
    [
      'same period under another name',
      job(),
      [{ kind: 'employee', employer: 'Chez Paul', startDate: '2024-03-06' }],
      ['work same otherEmployerName'],
    ],
    [
      'one day outside of the period is other work',
      job(),
      [{ kind: 'employee', employer: 'Chez Paul', startDate: '2024-03-09' }],
      ['work notInSource', 'work notDeclared'],
    ],
    [
      'another first day',
      job(),
      [{ kind: 'employee', employer: 'Bakkerij Voorbeeld', startDate: '2025-03-01' }],
      ['work differs startDate'],
    ],
    [
      'it is over',
      job({ endDate: '2026-03-01' }),
      [{ kind: 'employee', employer: 'Bakkerij Voorbeeld' }],
      ['work differs workEnded'],
    ],
    ['the last day is a day of work', job({ endDate: '2026-03-02' }), [], ['work notDeclared']],
    ['unless it ended as the day began', job({ endDate: '2026-03-02', endTime: '00:00' }), [], []],
    ['a canceled declaration is no work', job({ isCanceled: true }), [], []],
    [
      'a canceled declaration of declared work',
      job({ isCanceled: true }),
      [{ kind: 'employee', employer: 'Bakkerij Voorbeeld' }],
      ['work notInSource workCanceled'],
    ],
    [
      'volunteers are in no stream',
      job({ isCanceled: true }),
      [{ kind: 'volunteer' }],
      ['work notComparable noStream'],
    ],
    [
      'an agency, by the enterprise where the person works',
      job({ employer: { name: 'Interim NV' }, userEnterprise: { name: 'Fabriek Andersom' } }),
      [{ kind: 'employee', employer: 'Fabriek Andersom NV' }],
      ['work same'],
    ],
  ])('%s', (_what, employment, work, expected) => {
    const items = compared({ work }, employed(employment), notSelfEmployed);
    // Sources that know a canceled or ended employment only have nothing of now.
    expect(inShort(items).filter((line) => line !== 'work same' || expected.includes(line))).toEqual(expected);
  });

  test('two employers are told apart, whatever the order', () => {
    const other = job({ employer: { name: 'Slagerij Andersom' }, startDate: '2025-01-01' });
    const work: NonNullable<Declared['work']> = [
      { kind: 'employee', employer: 'Slagerij Andersom' },
      { kind: 'employee', employer: 'Bakkerij Voorbeeld' },
    ];
    for (const list of [
      [job(), other],
      [other, job()],
    ]) {
      expect(inShort(compared({ work }, employed(...list), notSelfEmployed))).toEqual(['work same', 'work same']);
    }
  });

  test('none declared and none found is the same; a stream that was not asked is not', () => {
    expect(inShort(compared({ work: [] }, answer('dimona', undefined), notSelfEmployed))).toEqual(['work same']);
    expect(inShort(compared({ work: [] }, answer('dimona', undefined)))).toEqual(['work notConsulted']);
    expect(inShort(compared({ work: [{ kind: 'selfEmployed' }] }, answer('dimona', undefined)))).toEqual([
      'work notConsulted',
    ]);
  });

  test('several segments of one activity are declared once, and assimilated time is no work', () => {
    const career = (assimilation?: { code: string }) =>
      answer('selfEmployed', {
        affiliations: [
          {
            segments: [
              { startDate: '2020-01-01', ...(assimilation ? { assimilation } : {}) },
              { endDate: '2019-12-31' },
            ],
          },
          { segments: [{ startDate: '2021-01-01', ...(assimilation ? { assimilation } : {}) }] },
        ],
      });
    const declared: Declared = { work: [{ kind: 'selfEmployed', startDate: '2018-01-01' }] };
    expect(inShort(compared(declared, answer('dimona', undefined), career()))).toEqual(['work same']);
    expect(inShort(compared({ work: [] }, answer('dimona', undefined), career()))).toHaveLength(2);
    expect(inShort(compared({ work: [] }, answer('dimona', undefined), career({ code: '1' })))).not.toContain(
      'work notDeclared',
    );
  });
});

describe('income', () => {
  const income = (changes: Partial<DeclaredIncome>): DeclaredIncome => ({
    kind: 'unemployment',
    amount: euros('1200.00'),
    per: 'month',
    basis: 'gross',
    ...changes,
  });
  const of = (items: ReturnType<typeof compared>) => items.filter(({ outcome }) => outcome !== 'notConsulted');
  const sums = (...rows: readonly (readonly [month: string, paid: string])[]) =>
    answer('unemployment', {
      paidSums: rows.map(([month, paid]) => ({ month, paidAmount: euros(paid), amountBasis: 'gross' as const })),
    });

  test.each<[string, DeclaredIncome, string, string?]>([
    ['the same', income({}), 'income same'],
    ['at the edge of two percent', income({ amount: euros('1176.00') }), 'income same'],
    ['a cent over it', income({ amount: euros('1175.99') }), 'income differs amount', '24.01'],
    ['more than was found', income({ amount: euros('1300') }), 'income differs amount', '-100.00'],
    ['a year', income({ amount: euros('14400'), per: 'year' }), 'income same'],
    ['net against gross', income({ basis: 'net' }), 'income notComparable grossAndNet'],
    ['of a day', income({ per: 'day' }), 'income notComparable notPerMonth'],
    ['of part of a month', income({ daysWorked: 10 }), 'income notComparable notPerMonth'],
  ])('%s', (_what, one, expected, difference) => {
    const found = sums(['2026-03', '100.00'], ['2026-02', '1200.00'], ['2026-01', '50.00']);
    const [item] = of(compared({ income: [one] }, found));
    expect(inShort(item ? [item] : [])).toEqual([expected]);
    expect(item?.difference?.value).toBe(difference);
    expect(item?.values?.['month']).toBe('2026-02');
  });

  test('two sums of one month are added', () => {
    const found = sums(['2026-02', '700.00'], ['2026-02', '500.00']);
    expect(inShort(of(compared({ income: [income({})] }, found)))).toEqual(['income same']);
  });

  test('payments that stopped are no income of now', () => {
    const old = sums(['2025-11', '1200.00']);
    expect(inShort(of(compared({ income: [income({})] }, old)))).toEqual(['income notInSource paymentsStopped']);
    expect(inShort(of(compared({ income: [] }, old)))).toEqual([]);
    expect(inShort(of(compared({ income: [] }, sums(['2025-12', '1200.00']))))).toEqual(['income notDeclared']);
  });

  test('what is declared to be over is the same as no payments, and differs from payments', () => {
    const over = income({ endDate: '2025-10-31' });
    expect(inShort(of(compared({ income: [over] }, sums(['2025-10', '1200.00']))))).toEqual(['income same']);
    expect(inShort(of(compared({ income: [over] }, sums(['2026-02', '1200.00']))))).toEqual(['income differs notNow']);
    expect(inShort(compared({ income: [over] }))).toContain('income notConsulted');
    expect(inShort(of(compared({ income: [over, income({})] }, sums(['2026-02', '1200.00']))))).toEqual([
      'income same',
      'income notComparable notNow',
    ]);
  });

  test('pensions of one month are compared together, quarters by month, without holiday pay', () => {
    const payment = (startMonth: string, endMonth: string, gross: string, isHolidayPay = false) => ({
      payingInstitution: {},
      referencePeriod: { startMonth, endMonth },
      grossAmount: euros(gross),
      isHolidayPay,
    });
    const found = answer('pension', {
      payments: [
        payment('2026-02', '2026-02', '1000.00'),
        payment('2025-12', '2026-02', '300.00'),
        payment('2026-02', '2026-02', '900.00', true),
      ],
    });
    const parts = [
      income({ kind: 'pension', amount: euros('1000') }),
      income({ kind: 'pension', amount: euros('100') }),
    ];
    const [item, ...others] = of(compared({ income: parts }, found));
    expect(others).toEqual([]);
    expect(item).toMatchObject({ outcome: 'same', values: { declared: '1100.00', found: '1100.00' } });
    expect(item?.declared).toHaveLength(2);
    expect(item?.found).toHaveLength(2);
  });

  test('allowances for disability are untaxed: net and gross are the same', () => {
    const source = { code: 'DGPH' };
    const found = answer('dgph', {
      allowances: [
        { source, kind: { code: '3' }, totalMonthlyAmount: euros('900.00'), amountBasis: 'untaxed' },
        { source, kind: { code: '4' }, totalMonthlyAmount: euros('200.00'), amountBasis: 'untaxed' },
      ],
    });
    const parts = [
      income({ kind: 'disabilityIncomeReplacement', amount: euros('700'), basis: 'net' }),
      income({ kind: 'integrationAllowance', amount: euros('200') }),
    ];
    expect(inShort(of(compared({ income: parts }, found)))).toEqual(['income same', 'income notDeclared']);
  });

  test('what runs without an amount is not compared, and nothing is taken for zero', () => {
    const working = answer('dimona', { employments: [{ isCanceled: false, employer: {} }] });
    expect(inShort(of(compared({ income: [income({ kind: 'wages' })] }, working)))).toEqual([
      'income notComparable noAmount',
    ]);
    const [item] = of(compared({ income: [] }, working));
    expect(item).toMatchObject({ outcome: 'notDeclared' });
    expect(item).not.toHaveProperty('values');
    expect(inShort(of(compared({ income: [income({ kind: 'gift' })] })))).toEqual(['income notComparable noStream']);
  });

  test('a region that did not answer about child benefits may have a file', () => {
    const sources = [{ source: { code: 'X' }, outcome: 'unknown' as const }];
    const found = answer('cadaf', { sources, files: [], roles: [] });
    const items = compared({ income: [income({ kind: 'childBenefit' })] }, found);
    expect(inShort(items)).toContain('income sourceSilent');
  });
});

describe('real estate', () => {
  type Property = NonNullable<DataOf<'patrimonium'>['properties']>[number];
  const parcel = (
    changes: Partial<Property> & { readonly ki?: string; readonly share?: readonly [number, number] },
  ): Property => {
    const { ki = '743', share = [1, 1], ...rest } = changes;
    return {
      parcel: {},
      isBuilt: true,
      parts: [
        {
          municipality: { code: '44021', label: { nl: 'Gent' } },
          cadastralIncome: { amount: euros(ki) },
        },
      ],
      parties: [
        {
          kind: 'individual',
          isConsultedPerson: true,
          rights: [{ type: { code: 'VE' }, share: { numerator: share[0], denominator: share[1] } }],
        },
      ],
      ...rest,
    };
  };
  const registry = (...properties: readonly Property[]) => answer('patrimonium', { properties: [...properties] });
  type Said = NonNullable<Declared['property']>[number];
  const said = (changes: Partial<Said> = {}): Said => ({
    kind: 'built',
    right: 'fullOwnership',
    cadastralIncome: euros('743'),
    ...changes,
  });

  test.each<[string, readonly Property[], readonly Said[], readonly string[]]>([
    ['the same', [parcel({})], [said()], ['property same']],
    [
      'a share in other words',
      [parcel({ share: [2, 4] })],
      [said({ share: { numerator: 1, denominator: 2 } })],
      ['property same'],
    ],
    ['declared whole, found a half', [parcel({ share: [1, 2] })], [said()], ['property differs share']],
    [
      'the income of the share',
      [parcel({ ki: '1200', share: [1, 3] })],
      [said({ cadastralIncome: euros('400'), share: { numerator: 1, denominator: 3 } })],
      ['property same incomeOfShare'],
    ],
    [
      'another income',
      [parcel({})],
      [said({ cadastralIncome: euros('500'), municipality: 'Gent' })],
      ['property differs cadastralIncome'],
    ],
    ['another right', [parcel({})], [said({ right: 'usufruct' })], ['property differs right']],
    ['not declared', [parcel({})], [], ['property notDeclared']],
    ['not in the source', [], [said()], ['property notInSource']],
    ['none on both sides', [], [], ['property same']],
    ['abroad', [], [said({ country: 'Maroc' })], ['property notComparable abroad']],
    ['in Belgium, in so many words', [parcel({})], [said({ country: 'België' })], ['property same']],
    [
      'another kind of property elsewhere',
      [parcel({})],
      [said({ kind: 'unbuilt', cadastralIncome: euros('12') })],
      ['property notInSource', 'property notDeclared'],
    ],
    [
      'a house and its garden',
      [parcel({ ki: '700' }), parcel({ ki: '43', isBuilt: false })],
      [said()],
      ['property same'],
    ],
    ['a former situation', [parcel({ state: { legalEndDate: '2026-03-01' } })], [], []],
    [
      'rights that are in doubt',
      [parcel({ state: { areRightsDoubtful: true } })],
      [said()],
      ['property notComparable doubtfulRights'],
    ],
  ])('%s', (_what, found, property, expected) => {
    const items = compared({ property: [...property] }, registry(...found));
    expect(inShort(items).filter((line) => line !== 'property same' || expected.includes(line))).toEqual(expected);
  });

  test('what spouses own together is declared as the whole or as a half', () => {
    const rights = [{ type: { code: 'VE' }, share: { numerator: 1, denominator: 1 } }];
    const together = parcel({ parties: [{ kind: 'community', isConsultedPerson: true, rights }] });
    for (const share of [undefined, { numerator: 1, denominator: 2 }]) {
      expect(inShort(compared({ property: [said({ share })] }, registry(together)))).toEqual(['property same']);
    }
  });

  test('what one difference is worth is said', () => {
    const [item] = compared(
      { property: [said({ cadastralIncome: euros('500'), municipality: 'Gent' })] },
      registry(parcel({})),
    );
    expect(item).toMatchObject({
      difference: euros('243.00'),
      values: { declaredCadastralIncome: '500.00', foundCadastralIncome: '743.00' },
    });
  });
});

describe('yes and no', () => {
  const right = (situation: 'right' | 'noRight' | 'notGiven' | 'noData' | 'unknown') =>
    answer('insurability', {
      reimbursementRights: [
        { seenFrom: '2026-03-01', seenTo: '2026-03-02', situation },
        { seenFrom: '2025-03-01', seenTo: '2025-03-02', situation: 'right' },
      ],
    });
  test.each([
    [true, right('right'), 'insurance same'],
    [false, right('right'), 'insurance notDeclared'],
    [true, right('noRight'), 'insurance notInSource'],
    [true, right('noData'), 'insurance notInSource'],
    [false, right('noRight'), 'insurance same'],
    [true, right('notGiven'), 'insurance notAuthorised'],
    [true, right('unknown'), 'insurance sourceSilent'],
    [true, {}, 'insurance notConsulted'],
    [true, answer('insurability', undefined), 'insurance notInSource'],
  ])('insured %s', (isInsured, found, expected) => {
    expect(inShort(compared({ isInsured }, found))).toEqual([expected]);
  });

  const followed = (...codes: readonly string[]) =>
    answer('jobSeeker', {
      services: codes.map((code) => ({
        service: { code },
        outcome: code === 'unknown' ? ('unknown' as const) : ('dataFound' as const),
        followUp: { code },
      })),
    });
  test.each([
    [true, followed('notRegistered', 'registered'), 'jobSeeker same'],
    [false, followed('registered', 'unknown'), 'jobSeeker notDeclared'],
    [true, followed('notRegistered', 'notKnown'), 'jobSeeker notInSource'],
    [true, followed('notRegistered', 'unknown'), 'jobSeeker sourceSilent'],
    [false, followed('notKnown'), 'jobSeeker same'],
  ])('job seeker %s', (isJobSeeker, found, expected) => {
    expect(inShort(compared({ isJobSeeker }, found))).toEqual([expected]);
  });

  test('studies are in no stream; a student contract tells of them', () => {
    const contract = (isCanceled: boolean) =>
      answer('dimona', { employments: [{ isCanceled, employer: {}, workerType: { code: 'STU' } }] });
    expect(inShort(compared({ isStudent: false }, contract(false)))).toEqual(['study differs studentContract']);
    expect(inShort(compared({ isStudent: true }, contract(false)))).toEqual(['study same']);
    expect(inShort(compared({ isStudent: false }, contract(true)))).toEqual(['study notComparable noStream']);
    expect(inShort(compared({ isStudent: true }))).toEqual(['study notComparable noStream']);
  });

  test('savings are in no stream', () => {
    expect(inShort(compared({ savings: euros('0') }))).toEqual(['savings notComparable noStream']);
  });
});

describe('members and observations', () => {
  const observed = (changes: Partial<Observation>): Observation => ({
    observationId: '0195a000-0000-7000-8000-0000000000a1',
    kind: 'proof',
    date: '2026-03-01',
    item: 'property',
    outcome: 'confirms',
    ...changes,
  });

  test('the means of a member are compared with the answers about that member', () => {
    const member = { relation: 'partner' as const, integrationId: memberId, property: [], savings: euros('10') };
    const other = { ...personWith(answer('patrimonium', undefined)), integrationId: memberId, ssin: '88712133720' };
    const observations = [
      observed({ observationId: '0195a000-0000-7000-8000-0000000000a3', date: '2026-03-02', reference: 'DOC-1' }),
      observed({ integrationId: memberId, outcome: 'contradicts' }),
      observed({ item: 'work' }),
    ];
    const declared: Declared = { household: [member], property: [] };
    const items = compareDeclared(inquiryOf(declared, personWith(), { others: [other], observations }));
    const properties = items.filter(({ item }) => item === 'property');
    expect(properties.map((one) => [one.integrationId, one.outcome, one.declared[0]?.path])).toEqual([
      [undefined, 'notConsulted', '/property'],
      [memberId, 'same', '/household/0/property'],
    ]);
    expect(properties.map((one) => one.observations.map(({ outcome }) => outcome))).toEqual([
      ['confirms'],
      ['contradicts'],
    ]);
    expect(properties[1]?.found[0]?.integrationId).toBe(memberId);
  });

  test('a member of whom nothing was asked is not known', () => {
    const member = { relation: 'child' as const, income: [], property: [] };
    const items = compared({ household: [member] }, answer('household', undefined));
    expect(inShort(items)).toEqual(['household notInSource', 'income notConsulted', 'property notConsulted']);
  });

  test('what nobody asked is not compared', () => {
    expect(compared({}, answer('dimona', { employments: [{ isCanceled: false, employer: {} }] }))).toEqual([]);
    expect(compareDeclared(inquiryOf(undefined, personWith()))).toEqual([]);
  });
});
