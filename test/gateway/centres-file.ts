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
  const folder = await mkdtemp(join(tmpdir(), 'centres-'));
  const file = join(folder, 'centres.json');
  const source = new URL('../../src/simulator/centres.json', import.meta.url);
  const { centres } = JSON.parse(await readFile(source, 'utf8')) as { centres: { enterpriseNumber: string }[] };
  const changed = centres.map((centre) => {
    const numbers = staff[centre.enterpriseNumber];
    return numbers ? { ...centre, staff: numbers.map(hash) } : centre;
  });
  await writeFile(file, JSON.stringify({ centres: changed }));
  return {
    file,
    staffMember,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
