import { describe, expect, test } from 'vitest';
import { byHousehold, byRegister, named } from '../../../src/streams/cadaf/names.ts';
import type { CadafData, ChildBenefitFile } from '../../../src/streams/cadaf/schema.ts';
import { streamContext } from '../context.ts';

const [mother, father, child, other] = ['90641201820', '88660101435', '14651704232', '19700206121'] as const;
const person = (ssin: string) => ({ ssin, isConsultedPerson: ssin === mother });
const linkedBeneficiaries = [person(mother)];
const file: ChildBenefitFile = {
  source: { code: 'FEDERAL' },
  consultedPersonRoles: [],
  entitledPerson: person(father),
  beneficiaries: [{ ...person(mother), bonuses: [], payments: [] }],
  children: [
    { ...person(child), bonuses: [{ linkedBeneficiaries }], payments: [{ linkedBeneficiaries }, {}] },
    { ...person(other), bonuses: [], payments: [] },
  ],
  remarks: [],
};
const data: CadafData = { sources: [], roles: [], files: [file] };
const household = {
  person: { ssin: mother, familyName: 'Maes', givenName: 'Ilse' },
  otherMembers: [{ ssin: child, familyName: 'Claes', givenName: 'Bo' }],
};
const register = {
  civilStates: [{ spouse: { ssin: father, familyName: 'Claes', givenNames: 'Dirk Jan' } }],
  children: [{ child: { ssin: child, familyName: 'Another', givenName: 'Name' } }],
};
const context = streamContext();

describe('who is in a file', () => {
  const afterHousehold = byHousehold.complete(data, { outcome: 'dataFound', data: household }, context);
  const afterBoth = byRegister.complete(afterHousehold, { outcome: 'dataFound', data: register }, context);
  const [told] = afterBoth.files;

  test('the household names who lives with the person, the register the others', () => {
    expect(told?.beneficiaries).toMatchObject([{ familyName: 'Maes', givenName: 'Ilse' }]);
    expect(told?.entitledPerson).toEqual({ ...person(father), familyName: 'Claes', givenName: 'Dirk Jan' });
    // The name that was there first stays.
    expect(told?.children[0]).toMatchObject({ familyName: 'Claes', givenName: 'Bo' });
  });

  test('also in the links of a child', () => {
    const [first] = told?.children ?? [];
    expect(first?.bonuses[0]?.linkedBeneficiaries).toMatchObject([{ familyName: 'Maes' }]);
    expect(first?.payments[0]?.linkedBeneficiaries).toMatchObject([{ familyName: 'Maes' }]);
    expect(first?.payments[1]).toEqual({});
  });

  test('somebody whom no stream names keeps the number alone', () => {
    expect(told?.children[1]).toEqual({ ...person(other), bonuses: [], payments: [] });
  });

  test.each([{ outcome: 'notOpen' }, { outcome: 'unknown' }, { outcome: 'noDataFound' }] as const)(
    'nobody is named when the stream is %o',
    (answer) => {
      expect(named([file], answer)).toEqual([file]);
    },
  );
});

describe('the other streams are asked only for names that are missing', () => {
  const nameless = { ...data, files: [{ ...file, children: [] }] };
  const half = byHousehold.complete(nameless, { outcome: 'dataFound', data: household }, context);
  const whole = byRegister.complete(half, { outcome: 'dataFound', data: register }, context);

  test('both while somebody has none', () => {
    expect(byHousehold.asks(nameless, context)).toEqual({});
    expect(byRegister.asks(half, context)).toEqual({ history: 'true' });
  });

  test('none when everybody has one, or there is no file', () => {
    expect(byRegister.asks(whole, context)).toBeUndefined();
    expect(byHousehold.asks({ ...data, files: [] }, context)).toBeUndefined();
  });
});
