import type { Clock } from './clock.ts';
import type { Registration } from './directory.ts';
import { loadPersonas } from './personas/loader.ts';
import { createPeople as createPersonas, type NamedPerson } from './personas/people.ts';
import {
  resolve,
  type Persona,
  type PersonReference,
  type SourceBehavior,
  type SourceName,
} from './personas/schema.ts';

/** What a tester needs to know about a persona, as `/control/personas` gives it. */
export interface PersonaSummary {
  readonly ssin: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly birthDate: string;
  readonly story: string;
  readonly tags: readonly string[];
  readonly identityCardNumber?: string | undefined;
}

/** A persona as the services look at it. */
export interface Person {
  readonly ssin: string;
  readonly familyName: string;
  readonly givenNames: readonly string[];
  /** `yyyy-mm-dd`, unknown parts `00`. */
  readonly birthDate: string;
  readonly identityCardNumber: string | undefined;
  /** The present number of somebody whose number is no longer used. */
  readonly replacedBy: string | undefined;
  readonly isCanceled: boolean;
  readonly life: Persona;
  behavior(source: SourceName): SourceBehavior;
}

/** Everybody the simulated Bank knows. */
export interface People {
  find(ssin: string): Person | undefined;
  /** The name behind a reference in a life. */
  whoIs(reference: PersonReference): NamedPerson | undefined;
  /** Personas whose file names this number as a parent. */
  childrenOf(ssin: string): readonly Persona[];
  list(): PersonaSummary[];
  /** Who is registered by which centre in the personas, by the day of the clock. */
  registrations(): Registration[];
}

/**
 * @param clock tells the day from which relative dates in a life count
 * @param more a folder with lives beside those that come with the simulator
 * @throws PersonaError when a life is not what it should be
 */
export function createPeople(clock: Clock, more?: URL): People {
  const personas = loadPersonas(more);
  const known = createPersonas(personas);
  const bySsin = new Map(personas.map((life) => [life.ssin, toPerson(life)] as const));
  return {
    find: (ssin) => bySsin.get(ssin),
    whoIs: (reference) => known.whoIs(reference),
    childrenOf: (ssin) =>
      personas.filter(({ nationalRegister }) =>
        nationalRegister?.descents?.some(({ parents }) => parents.some((parent) => parent.ssin === ssin)),
      ),
    list: () => personas.map(summary),
    registrations() {
      const today = clock.today();
      return personas.flatMap(({ ssin, registrations }) =>
        registrations.map(({ enterpriseNumber, qualityCode, startDate, endDate }) => ({
          ssin,
          enterpriseNumber,
          qualityCode,
          startDate: resolve(startDate, today),
          ...(endDate !== undefined && { endDate: resolve(endDate, today) }),
        })),
      );
    },
  };
}

function toPerson(life: Persona): Person {
  const { status } = life;
  return {
    ssin: life.ssin,
    familyName: life.familyName,
    givenNames: life.givenNames,
    birthDate: life.birthDate,
    identityCardNumber: life.identityCardNumber,
    replacedBy:
      status.kind === 'replaced' ? status.replacedBy : status.kind === 'canceled' ? status.newSsin : undefined,
    isCanceled: status.kind === 'canceled',
    life,
    behavior: (source) => life.sources[source] ?? 'answers',
  };
}

function summary(life: Persona): PersonaSummary {
  const { ssin, familyName, givenNames, birthDate, story, tags, identityCardNumber } = life;
  return { ssin, familyName, givenName: givenNames.join(' '), birthDate, story, tags, identityCardNumber };
}
