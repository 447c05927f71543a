import centresFile from '../../src/simulator/centres.json' with { type: 'json' };
import usersFile from '../../src/identity/users.json' with { type: 'json' };
import { loadPersonas } from '../../src/simulator/personas/loader.ts';

/** Lives that only scenarios need: debtors at the borders of the federal scale. */
export const livesFolder = new URL('lives/', import.meta.url);

/** Somebody in a scenario, as the Bank needs to know the person. */
export interface CastMember {
  readonly ssin: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly birthDate: string;
  readonly identityCardNumber?: string | undefined;
}

const everybody = loadPersonas(livesFolder);
const isReplaced = (life: (typeof everybody)[number]) => life.tags.includes('replaced-ssin');

/** Persons by name. Who has had two numbers goes by the present one. */
export const persons: ReadonlyMap<string, CastMember> = new Map(
  everybody
    .filter((life) => !isReplaced(life))
    .map(({ ssin, familyName, givenNames: [givenName = ''], birthDate, identityCardNumber }) => [
      `${givenName} ${familyName}`,
      { ssin, familyName, givenName, birthDate, identityCardNumber },
    ]),
);

/** A number that another one has replaced. */
export const replacedNumber = everybody.find(isReplaced)?.ssin ?? '';

/** Numbers of the people who work with the gateway, by name; software has none. */
export const workers: ReadonlyMap<string, string | undefined> = new Map(
  usersFile.users
    // Citizens are persons of the Bank.
    .filter(({ role }) => role !== 'citizen')
    .map((user) => [user.name, 'ssin' in user ? user.ssin : undefined]),
);

export const names: readonly string[] = [...persons.keys(), ...workers.keys()];

/** The centres of the simulator, and the service that inspects them. */
export const centreNames = usersFile.organizations.map(({ enterpriseNumber, name }) => ({
  enterpriseNumber,
  name,
}));

/** @throws Error when it is no centre */
export function nisCodeOf(centre: string): string {
  const found = centresFile.centres.find(({ enterpriseNumber }) => enterpriseNumber === centre);
  if (!found) throw new Error(`${centre} is no centre`);
  return found.nisCode;
}

/** Personas who work at a centre that wants colleagues to be handled by the team lead. */
export const staff: Readonly<Record<string, readonly string[]>> = {
  '1999000150': [numberOf('Lotte Verhaegen')],
  '1999000249': [numberOf('Hélène Marchand')],
};

/** @throws Error when nobody has the name */
export function person(name: string): CastMember {
  const found = persons.get(name);
  if (!found) throw new Error(`nobody in the cast is called ${name}`);
  return found;
}

function numberOf(name: string): string {
  return person(name).ssin;
}
