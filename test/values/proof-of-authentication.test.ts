import { expect, test } from 'vitest';
import { proofOfAuthentication } from '../../src/bank/proof-of-authentication.ts';

test('a card is given as it is', () => {
  expect(proofOfAuthentication({ kind: 'identityCardNumber', identityCardNumber: '592113711161' })).toEqual({
    IdentityCardNumber: '592113711161',
  });
});

test('a name is given in capitals without accents', () => {
  const proof = {
    kind: 'personData',
    familyName: 'Crèvecœur-Schößler',
    givenName: 'Zoë',
    birthDate: '1980-05-00',
  } as const;
  expect(proofOfAuthentication(proof)).toEqual({
    PersonData: { LastName: 'CREVECOEUR-SCHOSSLER', FirstName: 'ZOE', BirthDate: '1980-05-00' },
  });
});

test.each([
  ['Łukasz', 'LUKASZ'],
  ['Ørsted', 'ORSTED'],
  ['Œdenkoven', 'OEDENKOVEN'],
  ['Æbelø', 'AEBELO'],
  ['Đorđe', 'DORDE'],
  ['Þór', 'THOR'],
  ['Ĳzer', 'IJZER'],
  ['Straße', 'STRASSE'],
  ['Yılmaz', 'YILMAZ'],
  ['D’Hondt', "D'HONDT"],
  ['D‘Hondt', "D'HONDT"],
  ['DʼHondt', "D'HONDT"],
  ['D`Hondt', "D'HONDT"],
  ['D´Hondt', "D'HONDT"],
])('%s is given as %s', (familyName, expected) => {
  const proof = { kind: 'personData', familyName, givenName: familyName, birthDate: '1980-05-00' } as const;
  expect(proofOfAuthentication(proof)).toMatchObject({ PersonData: { LastName: expected, FirstName: expected } });
});

test('somebody with one name has no first name', () => {
  const proof = { kind: 'personData', familyName: 'Sukarnadi', birthDate: '1990-01-01' } as const;
  expect(proofOfAuthentication(proof)).toEqual({ PersonData: { LastName: 'SUKARNADI', BirthDate: '1990-01-01' } });
});
