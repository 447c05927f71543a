import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The single applicant of Ghent, who here works at the centre. */
const staffMember = '94641220613';

/** A file of centres in which Ghent names its staff. */
export async function createTemporaryCentres(hash: (ssin: string) => string) {
  const folder = await mkdtemp(join(tmpdir(), 'centres-'));
  const file = join(folder, 'centres.json');
  const source = new URL('../../src/simulator/centres.json', import.meta.url);
  const { centres } = JSON.parse(await readFile(source, 'utf8')) as { centres: { enterpriseNumber: string }[] };
  const changed = centres.map((centre) =>
    centre.enterpriseNumber === '1999000150' ? { ...centre, staff: [hash(staffMember)] } : centre,
  );
  await writeFile(file, JSON.stringify({ centres: changed }));
  return {
    file,
    staffMember,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
