import type { ChildBenefitFile, Property, PropertyParty } from './schema.ts';

/** The persons a party names: none for a business and for anonymous owners. */
export function ownersOf({ owner }: PropertyParty): readonly string[] {
  if ('individual' in owner) return [owner.individual];
  if ('community' in owner) return owner.community;
  return 'association' in owner ? owner.association : [];
}

/** True when the person has a right on the property. */
export function isParty(ssin: string, property: Pick<Property, 'parties'>): boolean {
  return property.parties.some((party) => ownersOf(party).includes(ssin));
}

/** Everybody whom a file of child benefits names. */
export function personsOf({ entitledPerson, beneficiaries, children }: ChildBenefitFile): readonly string[] {
  const rows = children.flatMap(({ bonuses, payments }) => [...bonuses, ...payments]);
  const named = [
    ...(entitledPerson === undefined ? [] : [entitledPerson]),
    ...[...beneficiaries, ...children].map(({ person }) => person),
    ...rows.flatMap(({ linkedTo }) => linkedTo ?? []),
  ];
  return [...new Set(named)];
}
