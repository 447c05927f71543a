import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Invented people in sufficient number that each row of a table has somebody of its own. */
export interface Lives extends AsyncDisposable {
  /** For the simulator. */
  readonly folder: URL;
  /** Numbers of the people, in order. */
  readonly numbers: readonly string[];
}

/** The tag of everybody here who can apply for aid. Each has a parent, who lives elsewhere. */
export const applicantTag = 'door-applicant';

/** Writes the lives of so many people, each with a parent, in a folder of their own. */
export async function writeLives(count: number): Promise<Lives> {
  const folder = await mkdtemp(join(tmpdir(), 'lives-'));
  const numbers = Array.from({ length: count }, (_, index) => numberOf('1985', index));
  for (const [index, ssin] of numbers.entries()) {
    const parent = numberOf('1955', index);
    const name = String(index).padStart(4, '0');
    await writeFile(join(folder, `${name}-applicant.yaml`), life(ssin, '1985', index, applicantTag, parent));
    await writeFile(join(folder, `${name}-parent.yaml`), life(parent, '1955', index, 'door-parent'));
  }
  return {
    folder: pathToFileURL(`${folder}/`),
    numbers,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** A number of the test range (month 66), one for each index, with its check digits. */
function numberOf(year: string, index: number): string {
  // An odd order number, for a man.
  const radix = `${year.slice(2)}66${dayOf(index)}${String(2 * Math.floor(index / 28) + 501)}`;
  return radix + String(97 - (Number(radix) % 97)).padStart(2, '0');
}

function dayOf(index: number): string {
  return String((index % 28) + 1).padStart(2, '0');
}

function life(ssin: string, year: string, index: number, tag: string, parent?: string): string {
  const born = `${year}-06-${dayOf(index)}`;
  const letters = String(index).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
  return `ssin: ${ssin}
familyName: ${parent === undefined ? 'Oudermans' : 'Deurwaarder'}${letters}
givenNames: [Ferre]
gender: male
birthDate: ${born}
story: One of many who look alike; a test has them all to itself.
tags: [${tag}]

nationalRegister:
  residences:
    - { since: ${born}, place: 44021, fileLanguage: 2 }
  mainAddresses:
    - { since: ${born}, zipCode: 9000, street: Blaisantvest, streetCode: 2077, houseNumber: ${String(index + 20)} }
  nationalities:
    - { since: ${born}, country: 150 }
  civilStates:
    - { since: ${born}, state: 10 }
  household:
    - { since: ${born}, role: 01, housing: 00 }
${parent === undefined ? '' : `  descents:\n    - { since: ${born}, kind: 00, parents: [{ ssin: ${parent} }] }\n`}`;
}
