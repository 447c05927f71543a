import type { Asked } from '../../access/asked.ts';
import { Problem } from '../../values/problem.ts';
import { readDossier, type KeptDossierInput, type KeptDossierPorts, type ReadDossier } from './read.ts';

/** How many dossiers are read of those that tried one another again. */
const longestChain = 16;

/**
 * A dossier that is kept, and those that it tried again: each read as at its own endpoint, with its own decisions and
 * evidence. An earlier one whose answers are over ends the list.
 * @returns newest first
 * @throws Problem as {@link readDossier} does of the first
 */
export async function readRetried(
  ports: KeptDossierPorts,
  asked: Asked<unknown>,
  { integrationId, dossierId }: KeptDossierInput,
): Promise<readonly ReadDossier[]> {
  const read = (id: string) => readDossier(ports, { ...asked, input: () => ({ integrationId, dossierId: id }) });
  let last = await read(dossierId);
  const found = [last];
  while (last.retryOf !== undefined && found.length < longestChain) {
    const former = await read(last.retryOf).catch(unlessOver);
    if (!former) break;
    found.push(former);
    last = former;
  }
  return found;
}

function unlessOver(error: unknown): undefined {
  if (!(error instanceof Problem) || error.key !== 'dossierNotKept') throw error;
}
