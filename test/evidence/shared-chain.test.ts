import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { closingContent, openingContent, rowHash } from '../../src/evidence/entry.ts';
import { sharedChain } from '../../src/evidence/ledger-storage.ts';
import { migrate } from '../../src/platform/postgres/migrate.ts';
import { migrationFolder, readMigrations } from '../../src/platform/postgres/migration-files.ts';
import { openDatabase } from '../../src/platform/postgres/database.ts';
import { createAccessRecords } from '../../src/evidence/access-records.ts';
import { createEntryReader } from '../../src/evidence/storage/ledger-reader.ts';
import { asOwner, asOwnerRows, onDatabase } from '../postgres.ts';
import {
  centre,
  closing,
  keys,
  opening,
  person,
  placeAll,
  sealer,
  sealsOf,
  startLedger,
  verifyDatabase,
} from './fixtures.ts';

/*
 * A database of the time when all processes shared one chain, brought to the present: nothing of its evidence is lost,
 * and what a process of that time left open is closed.
 */

const name = `shared_${randomUUID().replaceAll('-', '')}`;
const urls = () => {
  const { ownerUrl, runtimeUser, runtimePassword } = inject('postgres');
  const runtime = new URL(onDatabase(ownerUrl, name));
  runtime.username = runtimeUser;
  runtime.password = runtimePassword;
  return { ownerUrl: onDatabase(ownerUrl, name), runtimeUrl: runtime.href };
};
const formerProcess = randomUUID();

async function writeFormerRows(client: Client): Promise<void> {
  let hash: Uint8Array = new Uint8Array(32);
  const at = Date.UTC(2026, 1, 3);
  let seq = 0;
  for (const serial of [1, 2, 3]) {
    const entryId = uuidv7({ msecs: at + serial });
    for (const kind of serial === 3 ? (['opened'] as const) : (['opened', 'closed'] as const)) {
      seq += 1;
      const content =
        kind === 'opened' ? openingContent(opening(), entryId, sealer) : closingContent(closing(), centre, sealer);
      const subject = kind === 'opened' ? sealer.sharedPseudonyms(person(serial))[0] : undefined;
      const of = kind === 'opened' ? centre : undefined;
      const row = { chain: sharedChain, seq, kind, entryId, subject, centre: of, at, instance: formerProcess, content };
      hash = rowHash(keys.chain, hash, row);
      await client.query(
        `insert into ledger (seq, kind, entry_id, subject, centre, at, instance, content, hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [seq, kind, entryId, subject && Buffer.from(subject), of, at, formerProcess, content, Buffer.from(hash)],
      );
    }
  }
  await client.query('update ledger_head set seq = $1, hash = $2, key_id = $3, key_check = $4', [
    seq,
    Buffer.from(hash),
    keys.keyId,
    Buffer.from(keys.check),
  ]);
  await client.query(
    `insert into gateway_instance (number, instance, open_from) values (nextval('gateway_instance_number'), $1, 1)`,
    [formerProcess],
  );
}

beforeAll(async () => {
  await asOwner(inject('postgres').ownerUrl, `create database ${name}`);
  const client = new Client({ connectionString: urls().ownerUrl });
  await client.connect();
  await client.query(`create table schema_migration (number integer primary key, name text not null,
    checksum text not null, applied_at timestamptz not null default now())`);
  for (const file of (await readMigrations(migrationFolder)).filter(({ number }) => number < 20)) {
    await client.query(file.sql);
    await client.query('insert into schema_migration values ($1, $2, $3)', [file.number, file.name, file.checksum]);
  }
  await writeFormerRows(client);
  await client.end();
  await migrate(urls());
});
afterAll(() => asOwner(inject('postgres').ownerUrl, `drop database ${name} with (force)`));

it('keeps the evidence of the shared chain, closes what was left open, and gives all a place in the tree', async () => {
  const { ownerUrl, runtimeUrl } = urls();
  expect(await verifyDatabase(runtimeUrl)).toMatchObject({ opened: 3, closed: 2, waiting: 5, findings: [] });

  const { ledger } = await startLedger(runtimeUrl);
  expect(await ledger.recover()).toEqual({ deadInstances: 1, unanswered: 1 });
  await ledger.record(opening({ ssin: person(1) }), closing());
  await ledger.record(opening({ ssin: person(1), centre: '1999000150' }), closing({ shown: [person(2)] }));
  await ledger.stop();
  await placeAll(runtimeUrl);
  expect(await verifyDatabase(runtimeUrl)).toMatchObject({ opened: 5, closed: 5, waiting: 0, findings: [] });

  const database = openDatabase({ url: runtimeUrl, applicationName: 'test' });
  const records = createAccessRecords({ reader: createEntryReader(database), seals: sealsOf(runtimeUrl) });
  expect(await records.find(centre, { ssin: person(1) }, { limit: 10 })).toHaveLength(2);
  const [unanswered] = await records.find(centre, { ssin: person(3) }, { limit: 10 });
  expect(unanswered?.record.closing).toMatchObject({ outcome: 'unanswered' });

  // In another centre the person stands under another pseudonym; all centres of the person are found nevertheless.
  const ofPerson = await records.findOfPerson([person(1)], { since: 0, limit: 10 });
  expect(ofPerson.map((record) => record.opening.centre)).toEqual(['1999000150', centre, centre]);
  expect(await records.readOfPerson([person(1)], ofPerson[0]?.entryId ?? '', 0)).toEqual(ofPerson[0]);
  await database.close();
  const joined =
    'select subject from ledger where subject is not null group by subject having count(distinct centre) > 1';
  expect(await asOwnerRows(ownerUrl, joined)).toEqual([]);
  expect(await asOwnerRows(ownerUrl, 'select distinct tableoid::regclass from ledger order by 1')).toContain(
    'ledger_shared',
  );
});

it('refuses changes of the former rows as before', async () => {
  const { ownerUrl } = urls();
  await expect(asOwner(ownerUrl, 'delete from ledger_shared')).rejects.toThrow('append-only');
  await expect(asOwner(ownerUrl, 'delete from ledger')).rejects.toThrow('append-only');
  await asOwner(ownerUrl, 'select make_ledger_months()');
  const months = await asOwnerRows(
    ownerUrl,
    `select inhrelid::regclass from pg_inherits where inhparent = 'ledger'::regclass and inhrelid::regclass::text ~ '_20'`,
  );
  for (const month of months) await expect(asOwner(ownerUrl, `truncate ${month}`)).rejects.toThrow('append-only');
  expect(months.length).toBeGreaterThan(1);
});
