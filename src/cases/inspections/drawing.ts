import { createHash } from 'node:crypto';

/*
 * How a sample is drawn, so that anybody can draw it again. All texts are UTF-8, all hashes SHA-256 in lower-case
 * hexadecimal, and every line ends with a line feed.
 *
 *   pseudonym of a candidate   SHA-256("inspection candidate\n" + inspection id + "\n" + pseudonym of the person + "\n")
 *   hash of the list           SHA-256 over the pseudonyms, sorted, a line each
 *   seed                       SHA-256("inspection seed\n" + root of the checkpoint in base64 + "\n" + its size + "\n" + entry id + "\n")
 *   rank of a candidate        SHA-256("inspection rank\n" + seed + "\n" + pseudonym + "\n")
 *
 * The sample is the candidates with the lowest ranks, in the order of their ranks.
 */

function hashOf(...lines: readonly string[]): string {
  return createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');
}

/**
 * Names a person in one inspection, in hexadecimal: candidates of two inspections cannot be compared.
 * @param subject keyed pseudonym of the person
 */
export function candidateOf(inspectionId: string, subject: Uint8Array): string {
  return hashOf('inspection candidate', inspectionId, Buffer.from(subject).toString('hex'));
}

/** Commits to a list of candidates, whatever its order. */
export function hashOfList(candidates: readonly string[]): string {
  return hashOf(...candidates.toSorted());
}

/** What nobody could know when the list was committed to: the checkpoint is signed later, over the entry too. */
export function seedOf({ root, size }: { readonly root: Uint8Array; readonly size: number }, entryId: string): string {
  return hashOf('inspection seed', Buffer.from(root).toString('base64'), String(size), entryId);
}

/** The candidates in the sample, number one first. Pure. */
export function drawSample(seed: string, candidates: readonly string[], size: number): readonly string[] {
  return candidates
    .map((candidate) => ({ candidate, rank: hashOf('inspection rank', seed, candidate) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, size)
    .map(({ candidate }) => candidate);
}
