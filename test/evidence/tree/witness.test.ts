import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTreeStorage } from '../../../src/evidence/storage/tree-rows.ts';
import { createCheckpointVerifier } from '../../../src/evidence/tree/checkpoint.ts';
import { originOf, signerOf } from '../../../src/evidence/tree/log-keys.ts';
import type { CheckpointPublisher } from '../../../src/evidence/tree/publish.ts';
import { createCosignatureVerifier, withWitness } from '../../../src/evidence/tree/witness.ts';
import { asOwner, createTestDatabase, type TestDatabase } from '../../postgres.ts';
import { closing, keys, newTree, opening, startLedger } from '../fixtures.ts';

const signer = signerOf(originOf(keys.check), keys);
let test: TestDatabase;
let witness: ChildProcess;
let key: string;
let url: string;
beforeAll(async () => {
  test = await createTestDatabase();
  witness = spawn('python3', [join(import.meta.dirname, 'witness.py'), signer.verifierKey], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!witness.stdout) throw new Error('the witness has no output');
  const [line] = (await once(createInterface(witness.stdout), 'line')) as [string];
  const [name = '', port = ''] = line.split(' ');
  key = name;
  url = `http://127.0.0.1:${port}/w`;
});
afterAll(async () => {
  witness.kill();
  await test.drop();
});

/** Writes an entry, gives it its place, and returns what was published and what failed. */
async function round(
  address = url,
): Promise<{ readonly notes: readonly string[]; readonly failures: readonly unknown[] }> {
  const notes: string[] = [];
  const failures: unknown[] = [];
  const kept: CheckpointPublisher = {
    publish: ({ note }) => {
      notes.push(note);
      return Promise.resolve();
    },
    latest: () => Promise.resolve(undefined),
  };
  const storage = createTreeStorage({ url: test.runtimeUrl, applicationName: 'witness' });
  const options = { url: address, key, timeoutMs: 10_000 };
  const publisher = withWitness(kept, storage, options, (error) => failures.push(error));
  const { ledger } = await startLedger(test.runtimeUrl);
  await ledger.record(opening(), closing());
  const tree = newTree(test.runtimeUrl, { storage, publisher });
  await tree.start();
  await ledger.record(opening(), closing());
  await ledger.stop();
  await tree.stop();
  return { notes, failures };
}

it('signs what continues all that it signed, in one life of the process and in the next', async () => {
  const isCosigned = createCosignatureVerifier(key);
  const isSigned = createCheckpointVerifier(signer.verifierKey);
  for (let life = 0; life < 2; life += 1) {
    const { notes, failures } = await round();
    expect(failures).toEqual([]);
    expect(notes).toHaveLength(2);
    for (const note of notes) {
      expect(isCosigned(note)).toBe(true);
      expect(isSigned.isSigned(note)).toBe(true);
      expect(isCosigned(note.replace(/^(.*\n)\d+/, '$199'))).toBe(false);
    }
  }
});

it('does not keep a checkpoint back when it is away or refuses', async () => {
  const away = await round('http://127.0.0.1:1/w');
  expect(away.notes).toHaveLength(2);
  expect(away.failures).toHaveLength(2);
  const elsewhere = await round(`${url}/elsewhere`);
  expect(elsewhere.failures[0]).toMatchObject({ message: 'the witness answered 404' });
});

it('does not sign a log that was cut and goes on otherwise', async () => {
  const tables = ['ledger_tree', 'ledger_placed', 'ledger_span', 'ledger_tile', 'ledger_checkpoint'];
  await asOwner(
    test.ownerUrl,
    ...tables.map((table) => `alter table ${table} disable trigger all`),
    'delete from ledger_placed where chain in (select chain from ledger_placed limit 1)',
    `update ledger_tree set size = 0, checkpoint = null`,
    'truncate ledger_placed, ledger_span, ledger_tile, ledger_checkpoint',
    `insert into ledger_placed select chain, seq, hash from ledger_chain order by chain limit 2`,
  );
  const { notes, failures } = await round();
  expect(notes.length).toBeGreaterThan(0);
  expect(failures.length).toBeGreaterThan(0);
  expect(notes.some(createCosignatureVerifier(key))).toBe(false);
});
