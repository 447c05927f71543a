import type { EntryProof, ProvedRow } from '../../evidence/tree/entry-proof.ts';
import { notFound } from '../life-cycle.ts';

/** Proves that an entry is in the log of evidence. */
export interface EntryProofs {
  /** By which anybody checks the checkpoints that are signed now. */
  readonly verifierKey: string;
  /** Undefined while the entry has no place in the log; it gets one within seconds. */
  proofOf(entryId: string): Promise<EntryProof | undefined>;
}

/** What somebody gets to check an entry with. */
export interface ProvedEntry extends EntryProof {
  readonly verifierKey: string;
}

/**
 * The proof of an entry.
 * @param mayShow which of its rows the reader may have
 * @throws Problem 404 when none of these has its place in the log yet
 */
export async function provedEntry(
  entryProofs: EntryProofs,
  entryId: string,
  mayShow: (row: ProvedRow) => boolean = () => true,
): Promise<ProvedEntry> {
  const proof = await entryProofs.proofOf(entryId);
  const rows = (proof?.rows ?? []).filter(mayShow);
  if (!proof || rows.length === 0) throw notFound();
  return { ...proof, rows, verifierKey: entryProofs.verifierKey };
}
