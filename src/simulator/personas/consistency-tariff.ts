import { entitlementsOf } from './entitlements.ts';
import { PersonaError, type Written } from './errors.ts';
import { householdOf } from './household.ts';
import type { PersonaFile, PersonReference } from './schema.ts';

type Life = Written<PersonaFile>;

/**
 * The social tariff must agree with itself and with the household: nobody gets it through nobody, and energy is delivered
 * at an address.
 * @throws PersonaError
 */
export function checkTariffs(all: readonly Life[], bySsin: ReadonlyMap<string, Life>): void {
  for (const { file, life } of all) {
    const { socialTariff: tariff, nationalRegister: register } = life;
    if (tariff === undefined) continue;
    if (tariff.contracts.length > 0 && (register?.mainAddresses ?? []).length === 0) {
      throw new PersonaError(file, 'socialTariff.contracts', 'need a main address in the National Register');
    }
    for (const [index, contract] of tariff.contracts.entries()) {
      const field = `socialTariff.contracts.${String(index)}`;
      if (contract.tariff === 'applied' && !livesWith(life, bySsin).some(isEntitled)) {
        throw new PersonaError(file, field, 'has the tariff, but nobody in the household has a right to it');
      }
      if ((contract.tariff === 'applied') !== (contract.tariffSince !== undefined)) {
        throw new PersonaError(file, field, 'must say since when, and only when the tariff is applied');
      }
    }
  }
}

function isEntitled(life: PersonaFile): boolean {
  return entitlementsOf(life).length > 0;
}

/** The lives of a household as it is now, as far as its members are personas. */
function livesWith(life: PersonaFile, bySsin: ReadonlyMap<string, Life>): readonly PersonaFile[] {
  const lives = {
    find: (ssin: string) => bySsin.get(ssin),
    whoIs: (reference: PersonReference) => ('familyName' in reference ? reference : bySsin.get(reference.ssin)?.life),
  };
  const household = householdOf(life, lives, new Date().toISOString().slice(0, 10));
  return [life, ...household.flatMap(({ person }) => bySsin.get(person.ssin ?? '')?.life ?? [])];
}
