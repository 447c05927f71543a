import { randomInt } from 'node:crypto';
import type { EvidenceKeyRing } from '../keys.ts';
import type { LedgerArchive } from '../storage/ledger-archive.ts';
import type { Finding } from './finding.ts';
import { verifyRange, type LeafRange } from './verify-range.ts';

/** Parts of equal size into which the leaves are divided; something of each is read. */
const PARTS = 256;
/** Consecutive leaves that are read of a part. */
const LEAVES = 8;

/**
 * Reads a few rows of every part of what was verified before, at places that nobody can foresee. Whoever takes away more
 * than one part in two hundred and fifty-six, a month for instance, is found at once; less with the next reading of all.
 * @returns the findings of each place
 */
export async function verifySample(
  archive: LedgerArchive,
  ring: EvidenceKeyRing,
  range: LeafRange,
): Promise<readonly (readonly Finding[])[]> {
  const found: (readonly Finding[])[] = [];
  for (const part of sampleOf(range.until, randomInt)) {
    found.push((await verifyRange(archive, ring, { ...range, ...part })).findings);
  }
  return found;
}

/**
 * Ranges of leaves below `size`, one in each part; all leaves when they are few.
 * @param random a whole number from 0 to the one given, which is not included
 */
export function sampleOf(
  size: number,
  random: (below: number) => number,
): readonly { readonly from: number; readonly until: number }[] {
  if (size === 0) return [];
  if (size <= PARTS * LEAVES) return [{ from: 0, until: size }];
  return Array.from({ length: PARTS }, (_, index) => {
    const start = Math.floor((size * index) / PARTS);
    const end = Math.floor((size * (index + 1)) / PARTS);
    const from = start + random(end - start - LEAVES + 1);
    return { from, until: from + LEAVES };
  });
}
