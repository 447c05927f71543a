import type { EvidenceKeyRing, EvidenceKeys } from '../keys.ts';
import {
  createCheckpointSigner,
  createCheckpointVerifier,
  type CheckpointSigner,
  type CheckpointVerifier,
} from './checkpoint.ts';

/** Name of the log: derived from its first key, so that it stays the same when keys change. */
export function originOf(firstCheck: Uint8Array): string {
  return `social-inquiry-gateway/${Buffer.from(firstCheck).toString('hex').slice(0, 16)}`;
}

/** Signs checkpoints of the log under this evidence key. */
export function signerOf(origin: string, keys: EvidenceKeys): CheckpointSigner {
  return createCheckpointSigner(origin, keys.checkpoint.export());
}

/** The keys by which checkpoints of the log are recognised: those of all evidence keys of the ring. */
export function verifiersOf(origin: string, ring: EvidenceKeyRing): readonly CheckpointVerifier[] {
  return ring.all.map((keys) => createCheckpointVerifier(signerOf(origin, keys).verifierKey));
}
