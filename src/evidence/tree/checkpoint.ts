import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** The size and root of the tree at one moment. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** A checkpoint as read. */
export interface Checkpoint extends TreeHead {
  /** Name of the log. */
  readonly origin: string;
}

/** Kind of signature in a signed note: Ed25519. */
const ED25519 = 1;
/** Prefix of an Ed25519 private key in PKCS #8 (RFC 8410); 32 bytes follow. */
const PRIVATE_KEY = Buffer.from('302e020100300506032b657004220420', 'hex');
/** Prefix of an Ed25519 public key as SubjectPublicKeyInfo (RFC 8410); 32 bytes follow. */
export const PUBLIC_KEY = Buffer.from('302a300506032b6570032100', 'hex');

/** Signs checkpoints. */
export interface CheckpointSigner {
  readonly name: string;
  /** Key by which anybody checks the signature, in the form of the Go tool `sumdb/note`: `name+id+key`. */
  readonly verifierKey: string;
  sign(head: TreeHead): string;
}

/**
 * Writes checkpoints as signed notes (C2SP signed-note, tlog-checkpoint).
 * @param origin name of the log, without spaces and plus signs
 * @param seed 32 bytes, the private key of Ed25519
 */
export function createCheckpointSigner(origin: string, seed: Uint8Array): CheckpointSigner {
  const privateKey = createPrivateKey({ key: Buffer.concat([PRIVATE_KEY, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_KEY.length);
  const typed = Buffer.concat([Buffer.from([ED25519]), publicKey]);
  const id = keyIdOf(origin, typed);
  return {
    name: origin,
    verifierKey: `${origin}+${id.toString('hex')}+${typed.toString('base64')}`,
    sign: ({ size, root }) => {
      const text = `${origin}\n${String(size)}\n${Buffer.from(root).toString('base64')}\n`;
      const signature = sign(null, Buffer.from(text, 'utf8'), privateKey);
      return `${text}\n— ${origin} ${Buffer.concat([id, signature]).toString('base64')}\n`;
    },
  };
}

/** Checks signatures of one name. */
export interface CheckpointVerifier {
  readonly name: string;
  /** Whether this note carries a valid signature of this key. */
  isSigned(note: string): boolean;
}

/** A text is not a verifier key or not a checkpoint. */
export class CheckpointError extends Error {
  override readonly name = 'CheckpointError';
}

/**
 * Reads a verifier key, `name+id+key`.
 * @throws CheckpointError
 */
export function createCheckpointVerifier(verifierKey: string): CheckpointVerifier {
  const [, name, id, key] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(verifierKey) ?? [];
  const typed = Buffer.from(key ?? '', 'base64');
  if (
    name === undefined ||
    typed.length !== 33 ||
    typed[0] !== ED25519 ||
    keyIdOf(name, typed).toString('hex') !== id
  ) {
    throw new CheckpointError('a verifier key has the form name+id+key, of Ed25519');
  }
  const publicKey: KeyObject = createPublicKey({
    key: Buffer.concat([PUBLIC_KEY, typed.subarray(1)]),
    format: 'der',
    type: 'spki',
  });
  const wanted = keyIdOf(name, typed);
  return {
    name,
    isSigned: (note) => {
      const { text, signatures } = signaturesOf(note);
      return signatures.some(
        (signature) =>
          signature.name === name &&
          signature.bytes.subarray(0, 4).equals(wanted) &&
          verify(null, Buffer.from(text, 'utf8'), publicKey, signature.bytes.subarray(4)),
      );
    },
  };
}

/**
 * Reads a checkpoint; says nothing of its signatures.
 * @throws CheckpointError
 */
export function readCheckpoint(note: string): Checkpoint {
  const { text } = signaturesOf(note);
  const [origin, size, root] = text.split('\n');
  const bytes = Buffer.from(root ?? '', 'base64');
  if (!origin || !/^(0|[1-9]\d{0,15})$/.test(size ?? '') || bytes.length !== 32) {
    throw new CheckpointError('a checkpoint has a name, a size and a root of 32 bytes');
  }
  return { origin, size: Number(size), root: bytes };
}

/**
 * The text of a signed note that is signed, and its signatures as they stand.
 * @throws CheckpointError
 */
export function signaturesOf(note: string) {
  const end = note.lastIndexOf('\n\n');
  if (end < 0) throw new CheckpointError('a signed note has an empty line before its signatures');
  const signatures = note
    .slice(end + 2)
    .split('\n')
    .flatMap((line) => {
      const [, name, bytes] = /^— (\S+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
      return name === undefined || bytes === undefined ? [] : [{ name, bytes: Buffer.from(bytes, 'base64') }];
    });
  return { text: note.slice(0, end + 1), signatures };
}

/** First four bytes of SHA-256 over name, line feed, kind and key. */
export function keyIdOf(name: string, typedKey: Uint8Array): Buffer {
  return createHash('sha256').update(`${name}\n`).update(typedKey).digest().subarray(0, 4);
}
