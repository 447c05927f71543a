import { withoutAbsent } from '../values/without-absent.ts';
import type { ProofOfIdentity } from './bank.ts';
import { reducedName, type NameLetters } from './name-letters.ts';

/**
 * A proof of identity as the reference directory takes it (`ProofOfAuthentication` of ManageAccess). The Bank compares
 * names in upper case without accents. Somebody who has one name only has no `FirstName`.
 */
export function proofOfAuthentication(proof: ProofOfIdentity, letters: NameLetters): Readonly<Record<string, unknown>> {
  if (proof.kind === 'identityCardNumber') return { IdentityCardNumber: proof.identityCardNumber };
  const { familyName, givenName, birthDate } = proof;
  return {
    PersonData: withoutAbsent({
      LastName: reducedName(familyName, letters),
      FirstName: givenName === undefined ? undefined : reducedName(givenName, letters),
      BirthDate: birthDate,
    }),
  };
}
