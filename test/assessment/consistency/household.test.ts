import { describe, expect, test } from 'vitest';
import type { DataOf } from '../../../src/assessment/answers.ts';
import { answer } from '../overview/given.ts';
import { stateOf } from './find.ts';

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
