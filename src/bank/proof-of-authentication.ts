import type { ProofOfIdentity } from './bank.ts';

/**
 * A proof of identity as the reference directory takes it (`ProofOfAuthentication` of ManageAccess). The Bank compares
 * names in upper case without accents.
 */
export function proofOfAuthentication(proof: ProofOfIdentity): Readonly<Record<string, unknown>> {
  if (proof.kind === 'identityCardNumber') return { IdentityCardNumber: proof.identityCardNumber };
  const { familyName, givenName, birthDate } = proof;
  return {
    PersonData: { LastName: unaccented(familyName), FirstName: unaccented(givenName), BirthDate: birthDate },
  };
}

function unaccented(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
