import { expect, test } from 'vitest';
import type { StreamContext } from '../../../src/stream-kit/stream.ts';
import { toPatrimoniumData } from '../../../src/streams/patrimonium/mapping.ts';
import type { PatrimonyReply } from '../../../src/streams/patrimonium/reply.ts';
import { yearOrDate } from '../../../src/streams/patrimonium/year-or-date.ts';

const empty = { identification: {}, built: [], notBuilt: [] };

function propertyOf(parcel: object, state: object = {}, owners: object = {}) {
  const property = { parcel: { ...empty, ...parcel }, state, parties: { party: [{ owners }] } };
  const reply = { properties: { property: [property] } } as unknown as PatrimonyReply;
  const context = { ssin: '90641201820', language: 'fr', today: '2026-03-02' } as StreamContext;
  return toPatrimoniumData([reply], context).properties[0];
}

test.each([
  ['0', false],
  ['1', true],
  ['7', true],
  ['?', true],
])('the rights are doubtful when the registry says %s: %s', (doubtfulRight, areRightsDoubtful) => {
  expect(propertyOf({}, { doubtfulRight })?.state).toEqual({ areRightsDoubtful, doubtfulRightsCode: doubtfulRight });
});

test('no doubt is made up where the registry says nothing', () => {
  expect(propertyOf({})?.state).toEqual({});
});

test('a description in the language asked stands beside its code; without one its short form', () => {
  const nature = (parcelNature: object) => propertyOf({ parcelNature })?.nature;
  expect(nature({ code: 'X1', description: 'MOULIN', abbreviation: 'M.' })).toEqual({
    code: 'X1',
    label: { fr: 'MOULIN' },
  });
  expect(nature({ code: 'X1', abbreviation: 'M.' })).toEqual({ code: 'X1', label: { fr: 'M.' } });
  expect(nature({ code: 'X1' })).toEqual({ code: 'X1' });
});

test('a cadastral income without amount says the rest; one that says nothing is absent', () => {
  const part = (cadastralIncome: object) =>
    propertyOf({ informations: { information: [{ cadastralIncome }] } })?.parts?.[0];
  expect(part({ exonerationEndDate: '2027-12-31' })).toEqual({ cadastralIncome: { exonerationEndDate: '2027-12-31' } });
  expect(part({})).toEqual({});
});

test('notifications come in their own order, those without a number last', () => {
  const notification = ['', '3', '1', ''].map((order, index) => ({
    code: `N${String(index)}`,
    attributes: order === '' ? {} : { order },
  }));
  const information = [{ cadastralIncome: { motif: { notification } } }];
  const codes = propertyOf({ informations: { information } })?.parts?.[0]?.cadastralIncome?.notifications;
  expect(codes?.map(({ code }) => code)).toEqual(['N2', 'N1', 'N0', 'N3']);
});

test('a parcel status without a code keeps what is said of it, and a whole date goes before a year', () => {
  const status = (parcelStatus: object) => propertyOf({ parcelStatus })?.status;
  expect(status({ parcelSituationId: '5', description: 'Parcelle', dateBeginYear: '2015' })).toEqual({
    situationId: '5',
    description: { fr: 'Parcelle' },
    startDate: '2015-00-00',
  });
  expect(status({ code: 'A', dateEnd: '2024-05-01', dateEndYear: '2024' })).toEqual({
    situation: { code: 'A' },
    endDate: '2024-05-01',
  });
  expect(status({ dateBegin: '0001-01-01' })).toBeUndefined();
});

test.each([
  ['1999000150', { enterpriseNumber: '1999000150' }],
  ['199000151', { enterpriseNumber: '0199000151' }],
  ['NV DE HOEK', { text: 'NV DE HOEK' }],
])('a company that is %s is not lost', (business, shown) => {
  expect(propertyOf({}, {}, { business })?.parties).toEqual([
    { kind: 'business', isConsultedPerson: false, rights: [], ...shown },
  ]);
});

test.each([
  ['2040', '2040-00-00'],
  ['2040-05-31', '2040-05-31'],
  ['0001', undefined],
  ['0001-01-01', undefined],
  ['never', undefined],
  [undefined, undefined],
])('a year or a date: %s is %s', (value, date) => {
  expect(yearOrDate(value)).toBe(date);
});
