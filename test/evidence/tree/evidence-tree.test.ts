import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createEvidenceKeyRing } from '../../../src/evidence/keys.ts';
import { originOf } from '../../../src/evidence/tree/log-keys.ts';
import type { TreeState } from '../../../src/evidence/tree/watch-tree.ts';
import { publishToDirectory } from '../../../src/evidence/tree/publish.ts';
import { eventually } from '../eventually.ts';
import { asOwner, asOwnerRows, createTestDatabase, type TestDatabase } from '../../postgres.ts';
import { closing, keys, newTree, opening, sealsOf, startLedger, verifyDatabase } from '../fixtures.ts';
import { createLedger } from '../../../src/evidence/ledger.ts';
import { createLedgerStorage } from '../../../src/evidence/storage/ledger-rows.ts';
import { createPresence } from '../../../src/evidence/storage/presence.ts';

let test: TestDatabase;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checkpoints-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fresh(): Promise<void> {
  test = await createTestDatabase();
}
afterEach(() => test.drop());

describe('the tree of several processes', () => {
  it('gives the rows of all a place, from one process at a time, while they write', async () => {
    await fresh();
    const trees = [1, 2, 3].map(() => newTree(test.runtimeUrl, { everyMs: 10 }));
    for (const tree of trees) await tree.start();
    const ledgers = await Promise.all([startLedger(test.runtimeUrl), startLedger(test.runtimeUrl)]);
    await Promise.all(
      Array.from({ length: 400 }, async (_, index) => {
        const { ledger } = ledgers[index % 2]!;
        await ledger.close(await ledger.open(opening()), closing());
        if (index === 200) await trees[0]!.stop();
      }),
    );
    await eventually(() => {
      expect(trees[2]!.size()).toBe(800);
    });
    for (const { ledger } of ledgers) await ledger.stop();
    for (const tree of trees.slice(1)) await tree.stop();
    expect(await verifyDatabase(test.runtimeUrl)).toMatchObject({ checked: 800, waiting: 0, findings: [] });
  });
});

describe('a process', () => {
  async function process(options: Parameters<typeof newTree>[1] = {}) {
    const chain = crypto.randomUUID();
    const states: TreeState[] = [];
    const tree = newTree(test.runtimeUrl, {
      chain,
      onChange: ({ state }) => states.push(state),
      everyMs: 20,
      ...options,
    });
    const connection = { url: test.runtimeUrl, applicationName: 'process' };
    const ledger = createLedger({
      storage: createLedgerStorage(connection, chain),
      presence: createPresence(connection),
      seals: sealsOf(test.runtimeUrl),
      keys: createEvidenceKeyRing(keys),
      clock: Date.now,
      instanceId: chain,
      onWritten: (rows) => {
        tree.written(rows);
      },
      isTrusted: () => ['ready', 'late'].includes(tree.state()),
    });
    await ledger.start();
    await tree.start();
    return { ledger, tree, states, chain };
  }

  it('opens nothing more when its own rows get no place for too long, and goes on when they do', async () => {
    await fresh();
    // Another process holds the place of the placer and does nothing.
    const idle = new Client({ connectionString: test.ownerUrl });
    await idle.connect();
    await idle.query('select pg_advisory_lock(41809)');
    const { ledger, tree, states } = await process({ lateMs: 1, mostMs: 50 });
    await ledger.record(opening(), closing());
    await eventually(() => {
      expect(states).toContain('unplaced');
    });
    expect(ledger.health()).toBe('untrusted');
    await expect(ledger.open(opening())).rejects.toMatchObject({ reason: 'untrusted' });
    await idle.end();
    await eventually(() => {
      expect(tree.state()).toBe('ready');
    });
    await ledger.record(opening(), closing());
    await ledger.stop();
    await tree.stop();
  });

  it('stops when rows of its own were passed over, whatever the database says of their place', async () => {
    await fresh();
    const idle = new Client({ connectionString: test.ownerUrl });
    await idle.connect();
    await idle.query('select pg_advisory_lock(41809)');
    const { ledger, tree, states, chain } = await process();
    await ledger.record(opening(), closing());
    await asOwner(
      test.ownerUrl,
      `insert into ledger_placed (chain, seq, hash) select chain, seq, hash from ledger_chain where chain = '${chain}'`,
    );
    await eventually(() => {
      expect(states).toContain('changed');
    });
    await idle.end();
    await expect(ledger.open(opening())).rejects.toMatchObject({ reason: 'untrusted' });
    await ledger.stop();
    await tree.stop();
  });

  const cutOff = [
    ...['ledger_chain', 'ledger_tree', 'ledger_placed', 'ledger_span', 'ledger_tile'].map(
      (table) => `alter table ${table} disable trigger all`,
    ),
    'update ledger_tree set size = 0, checkpoint = null',
    'delete from ledger_chain',
    'delete from ledger_placed',
    'delete from ledger_span',
    'delete from ledger_tile',
  ];

  it('stops when the tree is smaller than it was, and stays stopped', async () => {
    await fresh();
    const { ledger, tree, states } = await process();
    await ledger.record(opening(), closing());
    await eventually(() => {
      expect(tree.size()).toBe(2);
    });
    await asOwner(test.ownerUrl, ...cutOff);
    await eventually(() => {
      expect(states.some((state) => state === 'behind' || state === 'forked')).toBe(true);
    });
    await expect(ledger.open(opening())).rejects.toMatchObject({ reason: 'untrusted' });
    await ledger.stop();
    await tree.stop();
  });

  it('gives its rows the place of what it wrote, also when the table says something else by then', async () => {
    await fresh();
    const { ledger, tree } = await process({ everyMs: 3_600_000 });
    await ledger.record(opening(), closing());
    await ledger.stop();
    await asOwner(
      test.ownerUrl,
      'set session_replication_role = replica',
      `do $$ declare part regclass; begin
        for part in select inhrelid::regclass from pg_inherits where inhparent = 'ledger'::regclass loop
          execute format('alter table %s disable trigger all', part);
        end loop;
      end $$`,
      'alter table ledger disable trigger all',
      `update ledger set content = replace(content, 'worker-1', 'worker-2') where seq = 1`,
    );
    await tree.stop();
    expect(tree.size()).toBe(2);
    expect((await verifyDatabase(test.runtimeUrl)).findings).toEqual([
      expect.objectContaining({ kind: 'changed', seq: 1, why: 'another row had its place' }),
    ]);
  });

  it('stops when the place of its row holds another', async () => {
    await fresh();
    const { ledger, tree, chain } = await process({ everyMs: 3_600_000 });
    await ledger.record(opening(), closing());
    await asOwner(
      test.ownerUrl,
      `insert into ledger_placed (chain, seq, hash) values ('${chain}', 2, sha256('another'))`,
    );
    await tree.stop();
    expect(tree.state()).toBe('changed');
    await ledger.stop();
  });

  it('knows after a new start, from its directory, that the database was cut', async () => {
    await fresh();
    const directory = await mkdtemp(join(folder, 'own-'));
    const publisher = () => publishToDirectory(directory, () => Date.UTC(2026, 0, 2));
    const first = await process({ publisher: publisher() });
    await first.ledger.record(opening(), closing());
    await first.ledger.stop();
    await first.tree.stop();
    const note = await readFile(join(directory, 'latest.checkpoint'), 'utf8');
    expect(note).toMatch(new RegExp(`^${originOf(keys.check)}\\n2\\n`));
    expect(await readFile(join(directory, '2026-01-02.checkpoints'), 'utf8')).toContain(note);
    expect(await asOwnerRows(test.ownerUrl, 'select checkpoint from ledger_checkpoint')).toContain(note);

    const second = await process({ publisher: publisher() });
    expect(second.tree.state()).toBe('ready');
    await second.ledger.stop();
    await second.tree.stop();

    await asOwner(test.ownerUrl, ...cutOff);
    const third = await process({ publisher: publisher() });
    expect(third.tree.state()).toBe('behind');
    await expect(third.ledger.open(opening())).rejects.toMatchObject({ reason: 'untrusted' });
    await third.ledger.stop();
    await third.tree.stop();
    // The proof of what is missing is still there.
    expect(await readFile(join(directory, 'latest.checkpoint'), 'utf8')).toBe(note);

    // Nor does it forget when somebody takes it away.
    await rm(join(directory, 'latest.checkpoint'));
    const fourth = await process({ publisher: publisher() });
    expect(fourth.tree.state()).toBe('behind');
    await fourth.ledger.stop();
    await fourth.tree.stop();
  });

  it('does not start beside a checkpoint of another log', async () => {
    await fresh();
    const directory = await mkdtemp(join(folder, 'other-'));
    await writeFile(join(directory, 'latest.checkpoint'), 'other\n1\nAAAA\n\n— other AAAA\n');
    const tree = newTree(test.runtimeUrl, { publisher: publishToDirectory(directory, Date.now) });
    await expect(tree.start()).rejects.toThrow('is not a checkpoint of this ledger');
    await tree.stop();
  });
});
