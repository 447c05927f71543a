import { z } from 'zod';
import { KitError } from './kit-error.ts';
import { castTags, type Role } from './script.ts';
import type { Credentials, Person } from './tasks.ts';

/** Addresses of a running sandbox. */
export interface Addresses {
  readonly gateway: string;
  readonly simulator: string;
  readonly identity: string;
}

/** Users of the sandbox's identity provider, whose passwords are published. */
export const worker: Credentials = { clientId: 'gent-social-worker', clientSecret: 'sandbox' };
export const colleague: Credentials = { clientId: 'gent-team-lead', clientSecret: 'sandbox' };
export const software: Credentials = { clientId: 'gent-software', clientSecret: 'sandbox' };

const personaSchema = z.object({
  ssin: z.string(),
  familyName: z.string(),
  givenName: z.string(),
  birthDate: z.string(),
  tags: z.array(z.string()),
});
type Persona = z.infer<typeof personaSchema>;
const personasSchema = z.object({ items: z.array(personaSchema) });
const clockSchema = z.object({ now: z.string() });

const patienceMs = 10_000;

/** The invented persons and the day of a sandbox. */
export interface World {
  readonly persons: Readonly<Record<Role, Person>>;
  readonly familyNames: readonly string[];
  /** By the clock of the simulator, in milliseconds since 1970. */
  readonly now: number;
}

/**
 * Reads who is in a sandbox, and which day it is there.
 * @throws KitError when it is no sandbox that answers
 */
export async function readWorld(addresses: Addresses): Promise<World> {
  for (const [name, address] of Object.entries(addresses)) requireHere(name, String(address));
  const { simulator, gateway } = addresses;
  const { items } = personasSchema.parse(await read(`${simulator}/control/personas`, 'the simulator'));
  const { now } = clockSchema.parse(await read(`${simulator}/control/clock`, 'the simulator'));
  await read(`${gateway}/socialInquiry/v1/health`, 'the gateway');
  const withTag = (tag: string) => {
    const found = items.find(({ tags }) => tags.includes(tag));
    if (!found) throw new KitError(`The simulator has nobody with the tag ${tag}: its version is another one.`);
    return personOf(found);
  };
  const persons = Object.fromEntries(Object.entries(castTags).map(([role, tag]) => [role, withTag(tag)]));
  return {
    persons: persons as Record<Role, Person>,
    familyNames: [...new Set(items.map(({ familyName }) => familyName))],
    now: Date.parse(now),
  };
}

function personOf({ ssin, familyName, givenName, birthDate }: Persona): Person {
  return { ssin, familyName, givenName, birthDate };
}

/** The kit makes trouble and prints what passes: it never stands before a gateway that has real persons. */
function requireHere(name: string, address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isHere = url?.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname);
  if (!isHere) {
    throw new KitError(
      `The address of the ${name} must be that of a sandbox on this machine, like http://127.0.0.1:8080.`,
    );
  }
}

async function read(address: string, who: string): Promise<unknown> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patienceMs) });
    if (!response.ok) throw new KitError(`At ${address} ${who} answered ${response.status}.`);
    return await response.json();
  } catch (error) {
    if (error instanceof KitError) throw error;
    throw new KitError(
      `At ${address} ${who} does not answer: is the sandbox running, and there? --gateway, --simulator and --identity say where.`,
      { cause: error },
    );
  }
}
