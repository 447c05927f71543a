import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asOwner, createTestDatabase, type TestDatabase } from '../postgres.ts';
import { openLedgerArchive } from '../../src/evidence/storage/ledger-archive.ts';
import { archivedRows } from '../../src/evidence/archive/month.ts';
import { exportLines, IncompleteLedgerError } from '../../src/evidence/verification/export.ts';
import { originOf, signerOf } from '../../src/evidence/tree/log-keys.ts';
import { leafOf } from '../../src/evidence/tree/leaf.ts';
import {
  closing,
  evidenceKey,
  keys,
  newTree,
  opening,
  person,
  placeAll,
  startLedger,
  verifyDatabase,
} from './fixtures.ts';

const tables = [
  'ledger',
  'ledger_chain',
  'ledger_placed',
  'ledger_span',
  'ledger_tile',
  'ledger_tree',
  'ledger_checkpoint',
] as const;

let database: TestDatabase;
/** Id of the process that wrote 12 rows; all but the last two have their place in the tree. */
let chain: string;
/** The checkpoint of the first ten rows, kept outside the database. */
let kept: string;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tampering-'));
  database = await createTestDatabase();
  const { ledger, instanceId } = await startLedger(database.runtimeUrl);
  chain = instanceId;
  for (let serial = 1; serial <= 5; serial += 1) {
    const entry = await ledger.open(opening({ ssin: person(serial) }));
    await ledger.close(entry, closing());
  }
  await placeAll(database.runtimeUrl);
  kept = (await verifyDatabase(database.runtimeUrl)).head.note ?? '';
  await ledger.record(opening(), closing({ outcome: 'denied', exchanges: [] }));
  await ledger.stop();
  // Somebody who owns the database can take the guards away.
  await tamper(
    guardsOff,
    ...tables.map((table) => `alter table ${table} disable trigger all`),
    'drop index ledger_entry',
    'alter table ledger drop constraint ledger_seq_check',
    ...tables.map((table) => `create table untouched_${table} as select * from ${table}`),
  );
});
afterEach(() =>
  tamper(
    `truncate ${tables.join(', ')}`,
    ...tables.map((table) => `insert into ${table} select * from untouched_${table}`),
  ),
);
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

const tamper = (...statements: readonly string[]) => asOwner(database.ownerUrl, ...statements);
/** Each partition has guards of its own. */
const guardsOff = `do $$ declare part regclass; begin
    for part in select inhrelid::regclass from pg_inherits where inhparent = 'ledger'::regclass loop
      execute format('alter table %s disable trigger all', part);
    end loop;
  end $$`;
const findings = async () => (await verifyDatabase(database.runtimeUrl)).findings;
const copyRow = (from: number, to: number, changes = '') =>
  `insert into ledger (chain, seq, kind, entry_id, subject, centre, at, instance, content, hash)
   select chain, ${String(to)}, kind, entry_id, subject, centre, at, instance, content, hash
   from untouched_ledger where seq = ${String(from)} ${changes}`;

describe('verification', () => {
  it('finds an untouched ledger intact, from the beginning and from a checkpoint', async () => {
    expect(await verifyDatabase(database.runtimeUrl, { noted: [kept] })).toMatchObject({
      checked: 12,
      opened: 6,
      closed: 6,
      waiting: 2,
      head: { size: 10 },
      findings: [],
    });
    expect(await verifyDatabase(database.runtimeUrl, { since: kept })).toMatchObject({ checked: 2, findings: [] });
  });

  describe.each([
    ['with a place in the tree', 5, 'another row had its place'],
    ['without a place yet', 11, 'it does not follow the row before it'],
  ])('of a row %s', (_, seq, why) => {
    it.each([
      ['content', `content = replace(content, 'worker-1', 'worker-2')`],
      ['person', `subject = (select subject from untouched_ledger where seq = 3)`],
      ['centre', `centre = '0000000000'`],
      ['moment', `at = at + 1`],
      ['process', `instance = gen_random_uuid()`],
      ['entry', `entry_id = translate(entry_id::text, '89ab', '98ba')::uuid`],
    ])('names it when its %s was changed', async (_what, change) => {
      await tamper(`update ledger set ${change} where seq = ${String(seq)}`);
      // An entry that was moved to another month lacks the secret of that month too.
      const ofRows = (await findings()).filter(({ table }) => table !== 'ledger_month_secret');
      expect(ofRows).toEqual([expect.objectContaining({ kind: 'changed', chain, seq, why })]);
    });
  });

  it('names a row whose hash was changed', async () => {
    await tamper(`update ledger set hash = sha256('x') where seq = 5`);
    expect(await findings()).toContainEqual(expect.objectContaining({ kind: 'changed', chain, seq: 5 }));
  });

  it('names rows that were removed, at the beginning, in the middle and at the end', async () => {
    await tamper('delete from ledger where seq in (1, 5, 6, 12)');
    expect(await findings()).toEqual([
      { kind: 'removed', chain, seq: 1, leaf: 0, why: 'row 1 is missing' },
      { kind: 'removed', chain, seq: 5, leaf: 4, why: 'rows 5 to 6 are missing' },
      { kind: 'removed', chain, seq: 12, why: 'row 12 is missing' },
    ]);
  });

  it('finds a month that was taken away also when its rows were verified before', async () => {
    await tamper(`delete from ledger where seq <= 10`);
    expect((await verifyDatabase(database.runtimeUrl, { since: kept })).findings).toContainEqual(
      expect.objectContaining({ kind: 'removed', chain, seq: 1 }),
    );
  });

  it('names what changed when the numbers closed up behind removed rows', async () => {
    await tamper('delete from ledger where seq in (5, 6)', 'update ledger set seq = seq - 2 where seq > 6');
    expect(await findings()).toContainEqual(expect.objectContaining({ kind: 'changed', chain, seq: 5 }));
  });

  it('names an inserted row, with the number of another or its own', async () => {
    await tamper(copyRow(3, 5));
    expect(await findings()).toContainEqual(expect.objectContaining({ kind: 'inserted', chain, seq: 5 }));
    await tamper(copyRow(3, 11));
    expect(await findings()).toContainEqual(expect.objectContaining({ kind: 'inserted', chain, seq: 11 }));
  });

  it('names rows before the first, behind the end, and of no process', async () => {
    await tamper(
      copyRow(1, 0),
      copyRow(12, 13),
      copyRow(2, 1).replace('select chain', `select '018f0000-0000-7000-8000-000000000000'::uuid`),
    );
    expect((await findings()).map(({ kind, seq }) => [kind, seq])).toEqual([
      ['inserted', 0],
      ['inserted', 13],
      ['inserted', 1],
    ]);
  });

  it('names rows that changed places', async () => {
    await tamper('update ledger set seq = case seq when 5 then 7 else 5 end where seq in (5, 7)');
    const found = await findings();
    expect(found).toContainEqual(expect.objectContaining({ kind: 'changed', seq: 5 }));
    expect(found).toContainEqual(expect.objectContaining({ kind: 'changed', seq: 7 }));
  });

  it('notices a chain whose end was put back or changed', async () => {
    await tamper(`update ledger_chain set seq = 9, hash = (select hash from ledger where seq = 9)`);
    expect(await findings()).toContainEqual(expect.objectContaining({ kind: 'behind', chain }));
    await tamper(`update ledger_chain set seq = 12, hash = sha256('x')`);
    expect(await findings()).toContainEqual(expect.objectContaining({ kind: 'changed', chain, seq: 12 }));
  });

  it('notices a chain that was taken away whole', async () => {
    await tamper('delete from ledger_chain');
    expect(await findings()).toContainEqual(expect.objectContaining({ kind: 'inserted', chain }));
  });

  it.each([
    ['a hash of a leaf', `update ledger_tile set hashes = overlay(hashes placing sha256('x') from 33 for 32)`],
    ['the hashes of a tile', 'delete from ledger_tile'],
    ['the note of which rows stand where', 'delete from ledger_span'],
    ['the size of the tree', 'update ledger_tree set size = 9'],
    ['the checkpoint', `update ledger_tree set checkpoint = replace(checkpoint, E'\\n10\\n', E'\\n9\\n'), size = 9`],
  ])('notices that %s was changed', async (_, change) => {
    await tamper(change);
    expect(await findings()).not.toEqual([]);
  });

  it('does not take a row for genuine whose leaf was changed with it', async () => {
    await tamper(`update ledger set content = '{}' where seq = 5`);
    const changed = await leafOfRow(5);
    await tamper(`update ledger_tile set hashes = overlay(hashes placing '\\x${changed}' from 129 for 32)`);
    const found = await findings();
    expect(found).toContainEqual(expect.objectContaining({ kind: 'changed', seq: 5 }));
    expect(found).toContainEqual(expect.objectContaining({ kind: 'tree' }));
  });

  describe('of a ledger from which all after a row was cut off, with every end put back', () => {
    const cutOff = [
      'delete from ledger where seq > 4',
      'update ledger_chain set seq = 4, hash = (select hash from ledger where seq = 4)',
      'update ledger_placed set seq = 4, hash = (select hash from ledger where seq = 4)',
      'update ledger_span set rows = 4',
      'update ledger_tile set hashes = substring(hashes for 128)',
      `update ledger_tree set size = 0, checkpoint = null, signed_at = null`,
      'delete from ledger_placed',
      'delete from ledger_span',
      'delete from ledger_tile',
      'delete from ledger_checkpoint',
    ];

    it('knows nothing from the database alone, and all from a checkpoint that was kept elsewhere', async () => {
      await tamper(...cutOff);
      // Gateways run on, and sign what is left.
      await placeAll(database.runtimeUrl);
      expect(await findings()).toEqual([]);
      const noted = await verifyDatabase(database.runtimeUrl, { noted: [kept] });
      expect(noted.findings).toEqual([expect.objectContaining({ kind: 'behind' })]);
    });

    it('knows another continuation under the same key, too', async () => {
      await tamper(...cutOff);
      const { ledger } = await startLedger(database.runtimeUrl);
      for (let serial = 0; serial < 6; serial += 1) await ledger.record(opening(), closing());
      await ledger.stop();
      await placeAll(database.runtimeUrl);
      expect(await findings()).toEqual([]);
      for (const kind of [{ noted: [kept] }, { since: kept }]) {
        const { findings: found } = await verifyDatabase(database.runtimeUrl, kind);
        expect(found).toContainEqual(expect.objectContaining({ kind: 'forked' }));
      }
    });
  });
});

describe('rows that were noted as placed and never got a place', () => {
  const passOver = (of: string) =>
    tamper(
      `update ledger_placed set seq = 4, hash = (select hash from ledger where chain = '${of}' and seq = 4) where chain = '${of}'`,
    );
  /** A chain of which the first two rows have their place, and two more that wait. */
  async function writeTwice() {
    const { ledger, instanceId } = await startLedger(database.runtimeUrl);
    await ledger.record(opening(), closing());
    await placeAll(database.runtimeUrl);
    const { head } = await verifyDatabase(database.runtimeUrl);
    await ledger.record(opening(), closing());
    return { ledger, of: instanceId, since: head.note ?? '' };
  }

  it.each([
    ['are still there', []],
    ['were removed', ['delete from ledger where seq in (3, 4) and chain = ']],
  ])('are named when they %s and others of their chain followed', async (_, removal) => {
    const { ledger, of, since } = await writeTwice();
    await passOver(of);
    await ledger.record(opening(), closing());
    await ledger.stop();
    await placeAll(database.runtimeUrl);
    await tamper(...removal.map((statement) => `${statement}'${of}'`));
    for (const from of [{}, { since }]) {
      expect((await verifyDatabase(database.runtimeUrl, from)).findings).toContainEqual(
        expect.objectContaining({ kind: 'removed', chain: of, seq: 3, why: 'rows 3 to 4 have no place in the tree' }),
      );
    }
    expect(await secondVerifier()).toMatch(/row 3 is missing/);
  });

  it('are named when nothing followed, also by a verification that reads none of the rows before', async () => {
    const { ledger, of, since } = await writeTwice();
    await passOver(of);
    await ledger.stop();
    await tamper(`delete from ledger where seq in (3, 4) and chain = '${of}'`);
    for (const from of [{}, { since }]) {
      expect((await verifyDatabase(database.runtimeUrl, from)).findings).toEqual([
        expect.objectContaining({
          kind: 'removed',
          chain: of,
          seq: 4,
          why: 'it is noted as placed, and has no place in the tree',
        }),
        expect.objectContaining({ kind: 'removed', chain: of, seq: 3, why: 'rows 3 to 4 are missing' }),
      ]);
    }
  });

  it('are named when a note says that they stand where others do', async () => {
    const { ledger, of, since } = await writeTwice();
    await passOver(of);
    await ledger.record(opening(), closing());
    await ledger.stop();
    await placeAll(database.runtimeUrl);
    await tamper(`insert into ledger_span (first_leaf, chain, first_seq, rows) values (8, '${of}', 3, 2)`);
    expect(await findings()).toContainEqual(
      expect.objectContaining({ kind: 'inserted', leaf: 8, why: 'two rows are noted for one place' }),
    );
    expect((await verifyDatabase(database.runtimeUrl, { since })).findings).toContainEqual(
      expect.objectContaining({ kind: 'changed', chain: of, seq: 4, why: 'another row had its place' }),
    );
  });
});

describe('the second verifier, in another language and from an export alone', () => {
  it('finds the untouched log good', async () => {
    expect(await secondVerifier()).toMatch(/^Good: 10 rows, 5 entries, 0 of them open\n$/);
  });

  it.each([
    ['content', `update ledger set content = replace(content, 'worker-1', 'worker-2') where seq = 5`],
    ['content without persons', `update ledger set content = replace(content, 'answered', 'noData') where seq = 4`],
    ['person', 'update ledger set subject = (select subject from untouched_ledger where seq = 3) where seq = 5'],
    ['centre', `update ledger set centre = '0000000000' where seq = 5`],
    ['moment', 'update ledger set at = at + 1 where seq = 10'],
    ['entry', `update ledger set entry_id = translate(entry_id::text, '89ab', '98ba')::uuid where seq = 5`],
    ['keyed hash', `update ledger set hash = sha256('x') where seq = 5`],
    ['first row', 'delete from ledger where seq = 1'],
    ['rows in the middle', 'delete from ledger where seq in (5, 6)'],
    ['last row', 'delete from ledger where seq = 10'],
    ['order', 'update ledger set seq = case seq when 5 then 7 else 5 end where seq in (5, 7)'],
    ['numbers', 'update ledger set seq = seq - 2 where seq > 6'],
    ['kind', `update ledger set kind = 'closed', centre = null, subject = null where seq = 5`],
    ['chain', `update ledger set chain = gen_random_uuid() where seq = 5`],
    ['place of rows', 'delete from ledger_span'],
    ['size', 'update ledger_tree set size = 9'],
    ['checkpoint', `update ledger_tree set checkpoint = replace(checkpoint, E'\\n10\\n', E'\\n9\\n'), size = 9`],
    ['signature', `update ledger_tree set checkpoint = left(checkpoint, -12) || 'AAAAAAAAAA==' || E'\\n'`],
  ])('finds a changed %s', async (_, change) => {
    await tamper(change);
    expect(await secondVerifier()).toMatch(/^(WRONG: |NOT TO BE EXPORTED: )/);
    expect(await findings()).not.toEqual([]);
  });
});

async function secondVerifier(): Promise<string> {
  await using archive = await openLedgerArchive(database.ownerUrl);
  const { size, checkpoint = '' } = await archive.tree.tree();
  const file = join(folder, 'export');
  try {
    await writeFile(file, exportLines(archive, { note: checkpoint, size, archived: archivedRows([]) }));
  } catch (error) {
    if (!(error instanceof IncompleteLedgerError)) throw error;
    return `NOT TO BE EXPORTED: ${error.message}`;
  }
  await writeFile(join(folder, 'kept'), `${kept}\n`);
  const program = join(import.meta.dirname, '../../verifier/verify_ledger.py');
  const key = signerOf(originOf(keys.check), keys).verifierKey;
  const args = [
    'log',
    file,
    '--key',
    key,
    '--earlier',
    join(folder, 'kept'),
    '--evidence-key',
    `test-1:${evidenceKey}`,
  ];
  const { stdout } = spawnSync('python3', [program, ...args], { encoding: 'utf8' });
  return stdout;
}

describe('a gateway that runs', () => {
  it('gives a changed row no place, and none that follow it', async () => {
    await tamper(`update ledger set content = replace(content, 'worker-1', 'worker-2') where seq = 11`);
    const found: unknown[] = [];
    const tree = newTree(database.runtimeUrl, { onChange: ({ foreign }) => found.push(...foreign) });
    await tree.start();
    expect(tree.foreign()).toEqual([{ chain, seq: 11, why: 'changed' }]);
    expect(tree.state()).toBe('late');
    await tree.stop();
    expect(found).toEqual([{ chain, seq: 11, why: 'changed' }]);
  });

  it('gives a chain no place from which a row is gone', async () => {
    await tamper('delete from ledger where seq = 11');
    const tree = newTree(database.runtimeUrl);
    await tree.start();
    expect(tree.foreign()).toEqual([{ chain, seq: 11, why: 'missing' }]);
    await tree.stop();
  });
});

async function leafOfRow(seq: number): Promise<string> {
  await using archive = await openLedgerArchive(database.ownerUrl);
  const [row] = await archive.rowsAfter(chain, seq - 1, 1);
  if (!row) throw new Error('there is no such row');
  return leafOf(row).toString('hex');
}
