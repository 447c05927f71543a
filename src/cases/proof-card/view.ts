import { z } from 'zod';
import type { ProvedEntry } from './proved.ts';

/** The proof of an entry, in the form that `verifier/verify_ledger.py` reads. */
export const proofView = z
  .object({
    entryId: z.uuid(),
    verifierKey: z
      .string()
      .describe(
        'Key of the log, `name+id+key`. Compare it with where the operator publishes it: a forger has another.',
      ),
    checkpoint: z.string().describe('Signed note (C2SP tlog-checkpoint): size and root of the log.'),
    rows: z.array(
      z.object({
        kind: z.enum(['opened', 'closed']),
        leaf: z.int().describe('Its place in the log, from 0.'),
        leafData: z.string().describe('Exactly what was hashed: it has the hash of the content, not the content.'),
        proof: z.array(z.string()).describe('Hashes from the leaf to the root (RFC 6962), in base64.'),
      }),
    ),
  })
  .meta({ id: 'AccessRecordProof' });

export type ProofView = z.infer<typeof proofView>;

/** The content of the rows stays here: it names the user. */
export function viewProof({ entryId, verifierKey, checkpoint, rows }: ProvedEntry): ProofView {
  return {
    entryId,
    verifierKey,
    checkpoint,
    rows: rows.map(({ kind, leaf, leafData, proof }) => ({ kind, leaf, leafData, proof: [...proof] })),
  };
}
