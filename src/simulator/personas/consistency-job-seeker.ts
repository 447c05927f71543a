import { PersonaError, type Written } from './errors.ts';
import type { PersonaFile } from './schema.ts';

/**
 * A service is there once, and has an address to take from the register where it has contact data.
 * @throws PersonaError
 */
export function checkJobSeeker({ file, life }: Written<PersonaFile>): void {
  const { services } = life.jobSeeker;
  const seen = new Set<string>();
  for (const [index, { service, contact }] of services.entries()) {
    const wrong = (problem: string) => new PersonaError(file, `jobSeeker.services.${index}`, problem);
    if (seen.has(service)) throw wrong(`has ${service} for the second time`);
    seen.add(service);
    const { mainAddresses = [], addressesAbroad = [] } = life.nationalRegister ?? {};
    if (contact && mainAddresses.length + addressesAbroad.length === 0)
      throw wrong('must have an address in the register');
  }
}
