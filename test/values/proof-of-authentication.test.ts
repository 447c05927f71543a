import { expect, test } from 'vitest';
import { assumedNameLetters, parseNameLetters } from '../../src/bank/name-letters.ts';
import { proofOfAuthentication } from '../../src/bank/proof-of-authentication.ts';
import type { ProofOfIdentity } from '../../src/bank/bank.ts';

const given = (proof: ProofOfIdentity, letters = assumedNameLetters) =>
  proofOfAuthentication(proof, parseNameLetters(letters));

test('a card is given as it is', () => {
  expect(given({ kind: 'identityCardNumber', identityCardNumber: '592113711161' })).toEqual({
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
  expect(given(proof)).toEqual({
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
  expect(given(proof)).toMatchObject({ PersonData: { LastName: expected, FirstName: expected } });
});

test('somebody with one name has no first name', () => {
  const proof = { kind: 'personData', familyName: 'Sukarnadi', birthDate: '1990-01-01' } as const;
  expect(given(proof)).toEqual({ PersonData: { LastName: 'SUKARNADI', BirthDate: '1990-01-01' } });
});

test.each([
  ['Øyen', 'OEYEN'],
  ['Müller', 'MUELLER'],
  ['Mu\u0308ller', 'MUELLER'],
  ['Ǿrsted', 'OERSTED'],
  ['Łukasz', 'ŁUKASZ'],
  ['Zoë', 'ZOE'],
])('where the Bank has other letters, %s is given as %s', (familyName, expected) => {
  const proof = { kind: 'personData', familyName, birthDate: '1980-05-00' } as const;
  expect(given(proof, '  Ø=OE\tÜ=UE ')).toMatchObject({ PersonData: { LastName: expected } });
});

test.each(['', 'Ø', 'ø=OE', 'Ø=oe', 'Ø=', 'Ø=OEOE', 'ØØ=O', 'Ø=O,Æ=AE', 'Ø=O Ø=OE', '1=I'])(
  '%j are no letters',
  (text) => {
    expect(() => parseNameLetters(text)).toThrow(TypeError);
  },
);
