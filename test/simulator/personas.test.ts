import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isEnterpriseNumber } from '../../src/values/enterprise-number.ts';
import { Ssin } from '../../src/values/ssin.ts';
import { resolve, resolveMoment } from '../../src/simulator/personas/dates.ts';
import { page, personasPage } from '../../src/simulator/personas/doc.ts';
import { PersonaError } from '../../src/simulator/personas/errors.ts';
import { loadPersonas, personasFrom } from '../../src/simulator/personas/loader.ts';
import { hasTwelveDigitCheck, isNossNumber } from '../../src/simulator/personas/numbers.ts';
import { createPeople } from '../../src/simulator/personas/people.ts';
import { situationVariants } from '../../src/simulator/personas/schema-migration.ts';
import { sourceNames, type Persona } from '../../src/simulator/personas/schema.ts';

const personas = loadPersonas();
const days = ['2026-01-31', '2026-11-24', '2028-02-29'];
const named = personas.map(
  (persona) => [`${persona.givenNames[0] ?? ''} ${persona.familyName} ${persona.ssin}`, persona] as const,
);
const tagged = (tag: string): Persona => personas.find(({ tags }) => tags.includes(tag))!;
const registerOf = (tag: string) => tagged(tag).nationalRegister!;

describe.each(named)('%s', (_, persona) => {
  test('has a number that the gateway accepts as fictive, or as a bis number', () => {
    for (const today of days) expect(Ssin.parse(persona.ssin, { fictive: true, today })).toBeDefined();
    const accepted = Ssin.parse(persona.ssin, { fictive: false, today: '2026-01-31' });
    expect(accepted !== undefined).toBe(persona.tags.includes('bis-number'));
  });

  test('has employers with right numbers', () => {
    for (const { employer, dimonaPeriodId } of persona.employments) {
      expect(hasTwelveDigitCheck(dimonaPeriodId)).toBe(true);
      if (employer.enterpriseNumber !== undefined) expect(isEnterpriseNumber(employer.enterpriseNumber)).toBe(true);
      if (employer.nossRegistrationNumber !== undefined)
        expect(isNossNumber(employer.nossRegistrationNumber)).toBe(true);
    }
  });

  test('has a story of one or two sentences', () => {
    expect(persona.story).toMatch(/^[A-Z].*\.$/);
    expect(persona.story.split(/[.;] /).length).toBeLessThanOrEqual(3);
  });

  test.each(days)('has lists that run from new to old on %s', (today) => {
    for (const [group, items] of Object.entries(persona.nationalRegister ?? {})) {
      if (!Array.isArray(items) || group === 'household') continue;
      const dates = items.map(({ since }) => resolve(since, today));
      expect(dates, group).toEqual([...dates].sort().reverse());
    }
    const starts = persona.employments.map(({ start }) => resolve(start, today));
    expect(starts).toEqual([...starts].sort().reverse());
  });

  test.each(days)('has one health insurance at a time on %s', (today) => {
    const { insurances = [], increasedInterventions = [], medicalHouses = [] } = persona.healthInsurance ?? {};
    for (const list of [insurances, increasedInterventions, medicalHouses]) {
      let next: string | undefined;
      for (const { since, until } of list) {
        const [begin, end] = [resolve(since, today), until === undefined ? undefined : resolve(until, today)];
        // Messages carry complete days.
        expect(begin).not.toContain('-00');
        if (end !== undefined) expect(end > begin).toBe(true);
        if (next !== undefined) expect(end !== undefined && end <= next).toBe(true);
        next = begin;
      }
    }
  });

  test.each(days)('has nothing that ends before it begins on %s', (today) => {
    const items = Object.values(persona.nationalRegister ?? {})
      .flat()
      .filter((item) => item !== undefined);
    for (const item of items) {
      expect(resolve(item.since, today) >= persona.birthDate).toBe(true);
      if ('until' in item && item.until !== undefined) {
        expect(resolve(item.until, today) >= resolve(item.since, today)).toBe(true);
      }
    }
    for (const { inscriptions } of persona.jobSeeker.services) {
      const begins = inscriptions.map(({ since }) => resolveMoment(since, today).slice(0, 10));
      expect(begins).toEqual([...begins].sort().reverse());
      for (const [index, { until }] of inscriptions.entries()) {
        if (until !== undefined) expect(resolve(until, today) >= (begins[index] ?? '')).toBe(true);
      }
    }
    for (const { children } of persona.childBenefits.files) {
      for (const { person, bonuses, payments } of children) {
        const born = personas.find(({ ssin }) => ssin === person)?.birthDate ?? '';
        for (const { paid } of bonuses) expect(resolve(paid, today) >= born).toBe(true);
        for (const { from, until } of payments) {
          expect(resolve(from, today) >= born).toBe(true);
          if (until !== undefined) expect(resolve(until, today) >= resolve(from, today)).toBe(true);
        }
      }
    }
    for (const { start, end, created, updated } of persona.employments) {
      if (end !== undefined) expect(resolve(end, today) >= resolve(start, today)).toBe(true);
      expect(resolveMoment(updated, today) >= resolveMoment(created, today)).toBe(true);
    }
  });
});

describe('together', () => {
  test('the first one is the simple example', () => {
    expect(personas[0]?.tags).toEqual(expect.arrayContaining(['single-applicant', 'canceled-dimona', 'half-house']));
    expect(personas[0]?.employments.filter(({ canceled }) => canceled)).toHaveLength(1);
    expect(personas[0]?.properties[0]?.parties[0]?.rights[0]?.share).toBe('1/2');
  });

  test('a property is in the life of everybody who has a right on it', () => {
    expect(tagged('sixty-employers').properties).toEqual(tagged('single-applicant').properties);
    expect(tagged('usufruct').properties.map(({ id }) => id)).toEqual(['1202500202']);
  });

  test('somebody has sixty employers', () => {
    const { employments } = tagged('sixty-employers');
    expect(new Set(employments.map(({ employer }) => employer.enterpriseNumber)).size).toBe(60);
    expect(new Set(employments.map(({ employer }) => employer.name)).size).toBe(60);
    expect(employments.filter(({ end }) => end === undefined)).toHaveLength(1);
  });

  test('somebody has twenty parcels, all with co-owners', () => {
    const { ssin, properties } = tagged('twenty-parcels');
    expect(new Set(properties.map(({ id }) => id)).size).toBe(20);
    for (const { parties } of properties) {
      expect(parties[0]?.owner).toEqual({ individual: ssin });
      expect(parties.map(({ rights }) => rights[0]?.share)).toEqual(['1/3', '1/3', '1/3']);
    }
  });

  test('every group of the file is in some life', () => {
    const groups = new Set(personas.flatMap(({ nationalRegister }) => Object.keys(nationalRegister ?? {})));
    expect([...groups].sort()).toEqual(
      [
        'addressDeclarationsAbroad',
        'addressInquiries',
        'addressesAbroad',
        'administrativeSituations',
        'aliases',
        'announcedMoves',
        'children',
        'chosenResidences',
        'civilStates',
        'declaredAddress',
        'descents',
        'disappearances',
        'doubts',
        'guardians',
        'household',
        'identityCards',
        'immigrationNumbers',
        'legalCohabitations',
        'legalResidences',
        'mainAddresses',
        'memberships',
        'nameChanges',
        'names',
        'nationalities',
        'occupations',
        'organizationsInCharge',
        'origins',
        'otherNationalities',
        'postAddressAbroad',
        'postalAddressesAbroad',
        'protections',
        'pseudonyms',
        'referenceAddresses',
        'refugeeTypes',
        'registers',
        'residences',
        'secretAddress',
        'sharedHostings',
        'specialInformation',
        'temporaryAbsences',
        'temporaryAddress',
        'workPermits',
      ].sort(),
    );
  });

  test('the waiting register has a procedure of several steps', () => {
    const steps = registerOf('waiting-register').administrativeSituations!;
    const variants = steps.flatMap((step) => Object.keys(step).filter((name) => name in situationVariants));
    expect(new Set(variants).size).toBeGreaterThanOrEqual(8);
  });

  test('the sources behave in every way', () => {
    for (const source of sourceNames) {
      expect(tagged('source-timeout').sources[source]).toBe('timeout');
      expect(tagged('source-fault').sources[source]).toBe('fault');
      expect(tagged('source-no-result').sources[source]).toBe('noResult');
    }
    expect(tagged('single-applicant').sources).toEqual({});
  });

  test('a reference by number gives the name of the persona', () => {
    const people = createPeople(personas);
    const [parent] = registerOf('single-applicant').descents![0]!.parents;
    expect(people.whoIs(parent!)?.givenNames).toEqual(['Luc', 'Jozef']);
  });

  test('the page in docs is the one of the lives', () => {
    expect(readFileSync(page, 'utf8')).toBe(personasPage(personas));
  });
});

describe('dates', () => {
  test.each([
    ['1955-00-00', '1955-00-00'],
    ['today', '2026-03-31'],
    ['-1 months', '2026-02-28'],
    ['+10 days', '2026-04-10'],
    ['-2 years +5 days', '2024-04-05'],
  ])('%s', (date, expected) => {
    expect(resolve(date, '2026-03-31')).toBe(expected);
  });

  test('a moment is in Belgian time', () => {
    expect(resolveMoment('today 09:15', '2026-03-31')).toBe('2026-03-31T09:15:00+02:00');
    expect(resolveMoment('2026-01-05 23:00', '2026-03-31')).toBe('2026-01-05T23:00:00+01:00');
  });
});

describe('a mistake in a file', () => {
  const file = (name: string, ssin: string, more = '', birthDate = '1990-04-12') => ({
    name,
    text: `
ssin: ${ssin}
familyName: Test
givenNames: [T]
gender: female
birthDate: ${birthDate}
story: A test.
tags: [test]
${more}`,
  });
  const register = (text: string) => `nationalRegister: { ${text} }`;
  const insured = 'healthInsurance: { insurances: [{ since: 2020-01-01, mutuality: 120, scheme: 1, socialState: 1 }] }';
  const taxed = (text: string) =>
    `taxAssessments:\n  - { incomeYear: -2 years, number: 1, income: { global: 1 }, ${text} }`;
  const benefits = (text: string) => `childBenefits: { files: [{ ${text} }] }`;
  const fund = 'fund: { code: 001, name: { nl: X } }';
  const one = '90641201820';
  const decided = 'decided: -3 months, since: -3 months';
  const pillars = 'pillars: [1, 2, 3]';
  const points = 'mobility: 1, nourishment: 1, hygiene: 1, household: 1, supervision: 1, socialSkills: 1';
  const other = '90641202018';

  test.each([
    ['wrong check digits', [file('a', '90641201821')], 'a: ssin: must be of a bis number'],
    ['a number somebody can have', [file('a', '90041201832')], 'a: ssin: must be of a bis number'],
    ['another birth date', [file('a', one, '', '1990-04-13')], 'a: ssin: must be of a bis number'],
    ['an unknown field', [file('a', one, 'hobby: chess')], 'a: (whole file): '],
    [
      'a date that does not exist',
      [file('a', one, register('nationalities: [{ since: 2021-02-30, country: 150 }]'))],
      'a: nationalRegister.nationalities.0.since: must be a day that exists',
    ],
    ['a number used twice', [file('a', one), file('b', one)], `b: ssin: ${one} is already in a`],
    [
      'somebody unknown',
      [file('a', one, register(`memberships: [{ since: 2020-01-01, role: 03, head: { ssin: ${other} } }]`))],
      'a: nationalRegister.memberships.0: 90641202018 is nobody',
    ],
    [
      'a one-sided marriage',
      [
        file('a', one, register(`civilStates: [{ since: 2020-01-01, state: 20, spouse: { ssin: ${other} } }]`)),
        file('b', other, register('civilStates: [{ since: 1990-04-12, state: 10 }]')),
      ],
      'a: nationalRegister.civilStates.0: b does not say the same',
    ],
    [
      'a household with another end',
      [
        file('a', one, register(`household: [{ since: 2020-01-01, role: 21, person: { ssin: ${other} } }]`)),
        file(
          'b',
          other,
          register(`memberships: [{ since: 2020-01-01, until: 2021-01-01, role: 21, head: { ssin: ${one} } }]`),
        ),
      ],
      'a: nationalRegister.household.0: b does not say the same',
    ],
    [
      'two households',
      [
        file(
          'a',
          one,
          register(
            'household: [{ since: 2020-01-01, role: 01 }], memberships: [{ since: 2020-01-01, role: 20, text: X }]',
          ),
        ),
      ],
      'a: nationalRegister.household: must not be in two households',
    ],
    [
      'a card with another check',
      [file('a', one, 'identityCardNumber: 590000000027')],
      'a: identityCardNumber: must be 12 digits',
    ],
    [
      'an unknown centre',
      [file('a', one, 'registrations: [{ enterpriseNumber: 1999999987, qualityCode: 1, startDate: today }]')],
      'a: registrations.0.enterpriseNumber: must be',
    ],
    [
      'a successor that does not exist',
      [file('a', one, `status: { kind: replaced, replacedBy: ${other} }`)],
      'a: status: must name a persona',
    ],
    [
      'an insurance after death',
      [file('a', one, `status: { kind: deceased, date: -1 months, place: 44021 }\n${insured}`)],
      'must end with the death',
    ],
    [
      'a care provider who can exist',
      [file('a', one, 'healthInsurance: { globalMedicalFiles: [{ since: 2020-01-01, provider: 10003470004 }] }')],
      'must be of nobody',
    ],
    [
      'partners who are none',
      [
        file('a', one, taxed(`partner: { ssin: ${other}, income: { global: 1 } }`)),
        file('b', other, register('civilStates: [{ since: 1990-04-12, state: 10 }]')),
      ],
      'a: taxAssessments.0: must be married or cohabit legally',
    ],
    [
      'a partner who does not exist',
      [file('a', one, taxed(`partner: { ssin: ${other}, income: { global: 1 } }`))],
      'is nobody',
    ],
    [
      'more dependent children than there are',
      [file('a', one, taxed('dependants: { children: 1 }'))],
      'more children than',
    ],
    [
      'two assessments for a year',
      [file('a', one, `${taxed('')}\n  - { incomeYear: -2 years, number: 2, income: { global: 1 } }`)],
      `${one} is already taxed for -2 years`,
    ],
    [
      'child benefits of strangers',
      [file('a', one, benefits(`source: WALLONIA, ${fund}, children: [{ person: ${one} }, { person: ${other} }]`))],
      `a: childBenefits.files.0: ${other} is nobody`,
    ],
    [
      'child benefits of others',
      [file('a', one, benefits(`source: WALLONIA, ${fund}, children: [{ person: ${other} }]`)), file('b', other)],
      'a: childBenefits.files.0: must have the person of this file in it',
    ],
    [
      'two children in Flanders',
      [
        file('a', one, benefits(`source: FLANDERS, ${fund}, children: [{ person: ${one} }, { person: ${other} }]`)),
        file('b', other),
      ],
      'a: childBenefits.files.0: must have exactly one child in Flanders',
    ],
    [
      'an entitled person in a region',
      [file('a', one, benefits(`source: BRUSSELS, ${fund}, entitledPerson: ${one}, children: [{ person: ${one} }]`))],
      'a: childBenefits.files.0: must have an entitled person in the federal source only',
    ],
    [
      'a federal payment of today',
      [
        file(
          'a',
          one,
          benefits(
            `source: FEDERAL, ${fund}, children: [{ person: ${one}, payments: [{ kind: BASIC, from: 2018-01-01 }] }]`,
          ),
        ),
      ],
      'a: childBenefits.files.0: must end before 2019',
    ],
    [
      'two names of one fund',
      [
        file('a', one, benefits(`source: WALLONIA, ${fund}, children: [{ person: ${one} }]`)),
        file('b', other, benefits(`source: WALLONIA, ${fund.replace('X', 'Y')}, children: [{ person: ${other} }]`)),
      ],
      'b: childBenefits.files.0: elsewhere the fund is',
    ],
    [
      'an employment service twice',
      [file('a', one, 'jobSeeker: { services: [{ service: VDAB }, { service: VDAB }] }')],
      'a: jobSeeker.services.1: has VDAB for the second time',
    ],
    [
      'contact data without an address',
      [file('a', one, 'jobSeeker: { services: [{ service: VDAB, contact: { updated: -1 days 10:00 } }] }')],
      'a: jobSeeker.services.0: must have an address in the register',
    ],
    [
      'a part of a recognition that its source does not tell',
      [
        file(
          'a',
          one,
          `handicap: { files: [{ source: DGPH, recognitions: [{ ${decided}, child: { ${pillars}, biiReady: yes } }] }] }`,
        ),
      ],
      'a: handicap.files.0.recognitions.biiReady: is not told by DGPH',
    ],
    [
      'a recognition of an adult by a source that only knows children',
      [
        file(
          'a',
          one,
          `handicap: { files: [{ source: KindEnGezin, recognitions: [{ ${decided}, adult: { ${points} } }] }] }`,
        ),
      ],
      'a: handicap.files.0.recognitions.adult: is not told by KindEnGezin',
    ],
    [
      'a recognition of an adult and a child',
      [
        file(
          'a',
          one,
          `handicap: { files: [{ source: DSL, recognitions: [{ ${decided}, adult: { ${points} }, child: { ${pillars} } }] }] }`,
        ),
      ],
      'a: handicap.files.0.recognitions: are of an adult or of a child',
    ],
    [
      'names without a language in a file without an address',
      [file('a', one, 'handicap: { files: [{ source: VSB, namesWithoutLanguage: yes }] }')],
      'a: handicap.files.0.namesWithoutLanguage: are in the file of DGPH only',
    ],
    ['no YAML at all', [{ name: 'a', text: 'ssin: [' }], 'a: (whole file): '],
  ])('%s', (_, files, message) => {
    expect(() => personasFrom(files)).toThrow(PersonaError);
    expect(() => personasFrom(files)).toThrow(message);
  });
});
