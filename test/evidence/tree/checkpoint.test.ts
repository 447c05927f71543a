import { describe, expect, it } from 'vitest';
import {
  CheckpointError,
  createCheckpointSigner,
  createCheckpointVerifier,
  readCheckpoint,
} from '../../../src/evidence/tree/checkpoint.ts';
import { leafHash } from '../../../src/evidence/tree/hashing.ts';

const signer = createCheckpointSigner('example.org/log', Buffer.alloc(32, 7));
const head = { size: 12, root: leafHash('x') };
const note = signer.sign(head);
const verifier = createCheckpointVerifier(signer.verifierKey);

describe('a checkpoint', () => {
  it('is a signed note of name, size and root', () => {
    expect(note.split('\n').slice(0, 4)).toEqual(['example.org/log', '12', head.root.toString('base64'), '']);
    expect(readCheckpoint(note)).toEqual({ origin: 'example.org/log', ...head });
    expect(verifier.isSigned(note)).toBe(true);
  });

  it('keeps its signature beside those of others', () => {
    const other = createCheckpointSigner('witness', Buffer.alloc(32, 8));
    const both = note + (other.sign(head).split('\n').at(-2) ?? '') + '\n';
    expect(verifier.isSigned(both)).toBe(true);
    expect(createCheckpointVerifier(other.verifierKey).isSigned(both)).toBe(false);
  });

  it.each([
    ['size', note.replace('\n12\n', '\n13\n')],
    ['name', note.replaceAll('example.org/log', 'example.org/lug')],
    ['root', note.replace(head.root.toString('base64'), leafHash('y').toString('base64'))],
    ['key', createCheckpointSigner('example.org/log', Buffer.alloc(32, 9)).sign(head)],
    [
      'signature',
      note.replace(/(— \S+ .{12})./, (_, start: string) => `${start}${note.includes(`${start}A`) ? 'B' : 'A'}`),
    ],
  ])('with another %s is not signed', (_, changed) => {
    expect(changed).not.toBe(note);
    expect(verifier.isSigned(changed)).toBe(false);
  });

  it.each(['', 'x', 'name\n-1\nAAAA\n\n— a b\n', `name\n01\n${head.root.toString('base64')}\n\n`, 'name\n1\nAAAA\n\n'])(
    'is not read from %j',
    (text) => {
      expect(() => readCheckpoint(text)).toThrow(CheckpointError);
    },
  );

  it.each(['', 'a+b+c', `a+00000000+${Buffer.alloc(33, 1).toString('base64')}`])('has no verifier key %j', (key) => {
    expect(() => createCheckpointVerifier(key)).toThrow(CheckpointError);
  });
});
