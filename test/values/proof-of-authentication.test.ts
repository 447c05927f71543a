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
    PersonData: { LastName: 'CREVECŒUR-SCHOSSLER', FirstName: 'ZOE', BirthDate: '1980-05-00' },
  });
});
