import type { Persona, PersonReference } from './schema.ts';

/** Somebody as another file names him or her. */
export interface NamedPerson {
  readonly ssin?: string | undefined;
  readonly familyName: string;
  readonly givenNames: readonly string[];
  readonly gender: 'male' | 'female' | 'unknown';
  readonly birthDate: string;
}

/** The personas by number. */
export interface People {
  readonly all: readonly Persona[];
  find(ssin: string): Persona | undefined;
  /** The name behind a reference; undefined for a number of nobody, which the loader does not let through. */
  whoIs(reference: PersonReference): NamedPerson | undefined;
}

export function createPeople(personas: readonly Persona[]): People {
  const bySsin = new Map(personas.map((persona) => [persona.ssin, persona] as const));
  return {
    all: personas,
    find: (ssin) => bySsin.get(ssin),
    whoIs: (reference) => ('familyName' in reference ? reference : bySsin.get(reference.ssin)),
  };
}
