import type { EvidenceKeys } from '../keys.ts';
import { createCheckpointSigner, type CheckpointSigner } from './checkpoint.ts';

/** Name of the log: derived from its first key, so that it stays the same when keys change. */
export function originOf(firstCheck: Uint8Array): string {
  return `social-inquiry-gateway/${Buffer.from(firstCheck).toString('hex').slice(0, 16)}`;
}

/** Signs checkpoints of the log under this evidence key. */
export function signerOf(origin: string, keys: EvidenceKeys): CheckpointSigner {
  return createCheckpointSigner(origin, keys.checkpoint.export());
}
