import { PersonaError } from './errors.ts';
import type { PersonaFile } from './schema.ts';

/**
 * Pensions agree with the rest of a life: nobody is paid after death, and a survivor was married.
 * @throws PersonaError
 */
export function checkPensions(file: string, life: PersonaFile): void {
  const { pensions, status, nationalRegister } = life;
  for (const [index, { until, type, pillar }] of pensions.entries()) {
    const field = `pensions.${String(index)}`;
    if (status.kind === 'deceased' && until === undefined) {
      throw new PersonaError(file, `${field}.until`, 'must close the pension of somebody who died');
    }
    const isWidowed = nationalRegister?.civilStates?.some(({ state }) => state === '30') ?? false;
    if (type === '2' && pillar === 'first' && !isWidowed) {
      throw new PersonaError(file, `${field}.type`, 'must be of somebody who is widowed (civil state 30)');
    }
  }
}
