import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The single applicant of Ghent, who here works at the centre. */
const staffMember = '94641220613';

/**
 * A file of centres in which they name their staff.
 * @param hash of a number as tokens carry it
 * @param staff numbers by the enterprise number of the centre
 */
export async function createTemporaryCentres(
  hash: (ssin: string) => string,
  staff: Readonly<Record<string, readonly string[]>> = { '1999000150': [staffMember] },
) {
  const hashed = Object.entries(staff).map(([number, numbers]) => [number, { staff: numbers.map(hash) }] as const);
  return { ...(await createCentresFile(Object.fromEntries(hashed))), staffMember };
}

/**
 * A file of the centres of the sandbox, some of them changed.
 * @param changes by the enterprise number of the centre
 */
export async function createCentresFile(changes: Readonly<Record<string, object>>) {
  const folder = await mkdtemp(join(tmpdir(), 'centres-'));
  const file = join(folder, 'centres.json');
  const source = new URL('../../src/simulator/centres.json', import.meta.url);
  const { centres } = JSON.parse(await readFile(source, 'utf8')) as { centres: { enterpriseNumber: string }[] };
  const changed = centres.map((centre) => ({ ...centre, ...changes[centre.enterpriseNumber] }));
  await writeFile(file, JSON.stringify({ centres: changed }));
  return {
    file,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
