import { PersonaError, type Written } from './errors.ts';
import type { PersonaFile } from './schema.ts';

/**
 * Nobody stays insured after death.
 * @throws PersonaError
 */
export function checkHealthInsurance(all: readonly Written<PersonaFile>[]): void {
  for (const { file, life } of all) {
    for (const [index, insurance] of (life.healthInsurance?.insurances ?? []).entries()) {
      if (life.status.kind === 'deceased' && insurance.until === undefined) {
        throw new PersonaError(file, `healthInsurance.insurances.${index}`, 'must end with the death');
      }
    }
  }
}
