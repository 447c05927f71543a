import { PersonaError, type Written } from './errors.ts';
import type { NationalRegister, PersonaFile } from './schema.ts';

type Life = Written<PersonaFile>;

/**
 * Who is insured through somebody else is the spouse or the child of a holder in own right at the same mutuality, and
 * nobody stays insured after death.
 * @throws PersonaError
 */
export function checkHealthInsurance(all: readonly Life[], bySsin: ReadonlyMap<string, Life>): void {
  for (const { file, life } of all) {
    for (const [index, insurance] of (life.healthInsurance?.insurances ?? []).entries()) {
      const wrong = (problem: string) => new PersonaError(file, `healthInsurance.insurances.${index}`, problem);
      if (life.status.kind === 'deceased' && insurance.until === undefined) throw wrong('must end with the death');
      const { through, mutuality } = insurance;
      if (through === undefined) continue;
      if (!relatives(life.nationalRegister).includes(through)) throw wrong('must be through the spouse or a parent');
      const own = (bySsin.get(through)?.life.healthInsurance?.insurances ?? []).filter((one) => !one.through);
      if (!own.some((one) => one.mutuality === mutuality)) {
        throw wrong(`${through} is not insured in own right at ${mutuality}`);
      }
    }
  }
}

function relatives(register: NationalRegister | undefined): readonly (string | undefined)[] {
  const { civilStates = [], descents = [] } = register ?? {};
  return [
    ...civilStates.map(({ spouse }) => spouse?.ssin),
    ...descents.flatMap(({ parents }) => parents.map(({ ssin }) => ssin)),
  ];
}
