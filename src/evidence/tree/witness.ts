import { createPublicKey, verify } from 'node:crypto';
import { CheckpointError, keyIdOf, PUBLIC_KEY, signaturesOf } from './checkpoint.ts';
import { consistencyProof } from './proofs.ts';
import type { CheckpointPublisher } from './publish.ts';
import type { TreeReader } from './tree-storage.ts';

/** Kind of signature in a signed note: timestamped Ed25519 of a witness (C2SP tlog-cosignature). */
const COSIGNATURE = 4;
const MOST_ANSWER = 16_384;

/** A witness: it signs only what continues all that it signed before. */
export interface WitnessOptions {
  /** Prefix of its address; `/add-checkpoint` is added (C2SP tlog-witness). */
  readonly url: string;
  /** Its verifier key, `name+id+key`, of a cosignature. */
  readonly key: string;
  readonly timeoutMs: number;
}

/** The witness did not sign. The message says what it answered. */
class WitnessError extends Error {
  override readonly name = 'WitnessError';
}

/**
 * Has each checkpoint signed by a witness before it is published. Without an answer it is published as it is.
 * @param onFailure is told of a {@link WitnessError}, or of an error of the connection
 * @throws CheckpointError when the key is not one of a witness
 */
export function withWitness(
  publisher: CheckpointPublisher,
  tree: TreeReader,
  options: WitnessOptions,
  onFailure: (error: unknown) => void,
): CheckpointPublisher {
  const isCosigned = createCosignatureVerifier(options.key);
  /** What the witness signed last, as far as this process knows. */
  let witnessed = 0;

  async function cosign(note: string, size: number): Promise<string> {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const proof = await consistencyProof(Math.min(witnessed, size), size, (places) => tree.tiles(places));
      const lines = proof.map((hash) => `${Buffer.from(hash).toString('base64')}\n`).join('');
      const response = await fetch(`${options.url.replace(/\/$/, '')}/add-checkpoint`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        body: `old ${String(witnessed)}\n${lines}\n${note}`,
        redirect: 'error',
        signal: AbortSignal.timeout(options.timeoutMs),
      });
      const answer = (await response.text()).slice(0, MOST_ANSWER);
      if (response.status === 409 && /^\d{1,15}\n?$/.test(answer)) {
        // Another gateway was there before, or this one in an earlier life.
        witnessed = Number(answer);
        if (witnessed > size) throw new WitnessError(`the witness has seen ${String(witnessed)} rows`);
        continue;
      }
      if (response.status !== 200) throw new WitnessError(`the witness answered ${String(response.status)}`);
      const cosigned = note + answer;
      if (!isCosigned(cosigned)) throw new WitnessError('the answer of the witness is not its signature');
      witnessed = size;
      return cosigned;
    }
    throw new WitnessError('the witness changes its mind');
  }

  return {
    publish: async (checkpoint) => {
      const note = await cosign(checkpoint.note, checkpoint.size).catch((error: unknown) => {
        onFailure(error);
        return checkpoint.note;
      });
      await publisher.publish({ ...checkpoint, note });
    },
    latest: (verifiers) => publisher.latest(verifiers),
  };
}

/**
 * Reads the key of a witness.
 * @returns whether a note carries a valid cosignature of it
 * @throws CheckpointError
 */
export function createCosignatureVerifier(verifierKey: string): (note: string) => boolean {
  const [, name, id, key] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(verifierKey) ?? [];
  const typed = Buffer.from(key ?? '', 'base64');
  if (name === undefined || typed.length !== 33 || typed[0] !== COSIGNATURE) {
    throw new CheckpointError('the key of a witness has the form name+id+key, of a cosignature');
  }
  const wanted = keyIdOf(name, typed);
  if (wanted.toString('hex') !== id) throw new CheckpointError('the key of the witness is damaged');
  const spki = Buffer.concat([PUBLIC_KEY, typed.subarray(1)]);
  const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  return (note) => {
    const { text, signatures } = signaturesOf(note);
    return signatures.some(({ name: signer, bytes }) => {
      if (signer !== name || bytes.length !== 76 || !bytes.subarray(0, 4).equals(wanted)) return false;
      const time = bytes.readBigUInt64BE(4);
      const signed = Buffer.from(`cosignature/v1\ntime ${String(time)}\n${text}`, 'utf8');
      return verify(null, signed, publicKey, bytes.subarray(12));
    });
  };
}
