import { readdirSync, readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import { checkConsistency } from './consistency.ts';
import { employmentsOf } from './employment-series.ts';
import { PersonaError, type Written } from './errors.ts';
import { isParty, personsOf } from './parties.ts';
import { personaFile, type Persona, type PersonaFile } from './schema.ts';

const folder = new URL('lives/', import.meta.url);

/** Lives by the folders they come from. They do not change while a program runs, and reading them takes a second. */
const loaded = new Map<string, readonly Persona[]>();

/**
 * Reads the lives that come with the simulator, in the order of their file names; once for all simulators of a process.
 * @param more a folder with lives of a test, beside them
 * @throws PersonaError naming the file and the field, when a file is not what it should be or two files disagree
 */
export function loadPersonas(more?: URL): readonly Persona[] {
  const key = more?.href ?? '';
  const known = loaded.get(key) ?? personasFrom([folder, ...(more ? [more] : [])].flatMap(filesIn));
  loaded.set(key, known);
  return known;
}

function filesIn(from: URL): readonly { readonly name: string; readonly text: string }[] {
  const names = readdirSync(from).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => ({ name, text: readFileSync(new URL(name, from), 'utf8') }));
}

/**
 * @param files name and YAML text
 * @throws PersonaError
 */
export function personasFrom(files: readonly { readonly name: string; readonly text: string }[]): readonly Persona[] {
  const written = files.map(({ name, text }) => ({ file: name, life: read(name, text) }));
  checkConsistency(written);
  return written.map(({ life }) => complete(life, written));
}

function read(file: string, yaml: string): PersonaFile {
  // The failsafe schema reads everything as text: a code keeps its leading zeros without quotes.
  const result = personaFile.safeParse(parsed(file, yaml));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new PersonaError(file, issue?.path.join('.') || '(whole file)', issue?.message ?? 'is not valid');
}

function parsed(file: string, yaml: string): unknown {
  try {
    return parse(yaml, { schema: 'failsafe', merge: true });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new PersonaError(file, '(whole file)', error.message);
  }
}

function complete(life: PersonaFile, all: readonly Written<PersonaFile>[]): Persona {
  const { employmentSeries, employments, ...rest } = life;
  const series = employmentSeries === undefined ? [] : employmentsOf(employmentSeries);
  const properties = all.flatMap((other) => other.life.properties).filter((one) => isParty(life.ssin, one));
  const taxAssessments = all.flatMap(({ life: { ssin: first, taxAssessments: written } }) =>
    written
      .filter(({ partner }) => first === life.ssin || partner?.ssin === life.ssin)
      .map((assessment) => ({ ...assessment, first })),
  );
  const files = all
    .flatMap((other) => other.life.childBenefits.files)
    .filter((one) => personsOf(one).includes(life.ssin));
  const childBenefits = { ...life.childBenefits, files };
  return { ...rest, employments: [...employments, ...series], properties, taxAssessments, childBenefits };
}
