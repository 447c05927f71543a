import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCheckpointSigner, createCheckpointVerifier } from '../../../src/evidence/tree/checkpoint.ts';
import { leafHash } from '../../../src/evidence/tree/hashing.ts';
import { CheckpointFileError, notesIn, publishToDirectory } from '../../../src/evidence/tree/publish.ts';

const signer = createCheckpointSigner('example.org/log', Buffer.alloc(32, 7));
const verifiers = [createCheckpointVerifier(signer.verifierKey)];
const checkpoint = (size: number) => {
  const head = { size, root: leafHash(String(size)) };
  return { ...head, note: signer.sign(head) };
};
const dayMs = 86_400_000;

describe('a directory of checkpoints', () => {
  let directory: string;
  let now = Date.UTC(2026, 10, 30, 12);
  const file = (name: string) => join(directory, name);
  const publisher = () => publishToDirectory(directory, () => now);
  const sizeOfLatest = async () => (await publisher().latest(verifiers))?.size;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'checkpoints-'));
    now = Date.UTC(2026, 10, 30, 12);
    await publisher().publish(checkpoint(3));
    now += dayMs;
    for (const size of [5, 8]) await publisher().publish(checkpoint(size));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('has the last one in one file, and all of a day in another', async () => {
    expect(await readFile(file('latest.checkpoint'), 'utf8')).toBe(checkpoint(8).note);
    expect(notesIn(await readFile(file('2026-11-30.checkpoints'), 'utf8'))).toEqual([checkpoint(3).note]);
    expect(notesIn(await readFile(file('2026-12-01.checkpoints'), 'utf8'))).toEqual(
      [5, 8].map((n) => checkpoint(n).note),
    );
    expect(await sizeOfLatest()).toBe(8);
  });

  it.each([
    ['the last one is gone', () => rm(file('latest.checkpoint')), 8],
    ['an older one is in its place', () => writeFile(file('latest.checkpoint'), checkpoint(3).note), 8],
    ['the day is gone', () => rm(file('2026-12-01.checkpoints')), 8],
    ['the day was never noted', () => writeFile(file('latest.checkpoint'), checkpoint(13).note), 13],
  ])('%s: the larger of the two counts', async (_, change, size) => {
    await change();
    expect(await sizeOfLatest()).toBe(size);
  });

  it('remembers nothing when both are gone, and an older day when only that is left', async () => {
    await rm(file('latest.checkpoint'));
    await rm(file('2026-12-01.checkpoints'));
    expect(await sizeOfLatest()).toBe(3);
    await rm(file('2026-11-30.checkpoints'));
    expect(await sizeOfLatest()).toBeUndefined();
  });

  it.each(['latest.checkpoint', '2026-12-01.checkpoints'])(
    'a note in %s that nobody signed is not passed over',
    async (name) => {
      const forged = checkpoint(8).note.replace('\n8\n', '\n9\n');
      await (name.startsWith('latest') ? writeFile(file(name), forged) : appendFile(file(name), `${forged}\n`));
      await expect(publisher().latest(verifiers)).rejects.toThrow(CheckpointFileError);
      await expect(publisher().latest(verifiers)).rejects.toThrow(name);
    },
  );

  it.each([1, 14, 20, 70, 100])(
    'a note that a crash cut off after %i characters is none, and the next one is',
    async (length) => {
      const half = checkpoint(9).note.slice(0, length);
      await appendFile(file('2026-12-01.checkpoints'), half);
      expect(await sizeOfLatest()).toBe(8);
      // Another process goes on.
      const next = publisher();
      for (const size of [10, 11]) await next.publish(checkpoint(size));
      const text = await readFile(file('2026-12-01.checkpoints'), 'utf8');
      expect(notesIn(text)).toEqual([5, 8, 10, 11].map((size) => checkpoint(size).note));
      await rm(file('latest.checkpoint'));
      expect(await sizeOfLatest()).toBe(11);
    },
  );

  it('that is not there is an error, not an empty memory', async () => {
    await expect(publishToDirectory(file('elsewhere'), () => now).latest(verifiers)).rejects.toThrow('cannot be read');
  });
});
