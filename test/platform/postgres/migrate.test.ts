import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../src/platform/postgres/database.ts';
import { migrate, requireCurrentSchema } from '../../../src/platform/postgres/migrate.ts';
import { migrationFolder, readMigrations } from '../../../src/platform/postgres/migration-files.ts';
import { asOwner, createTestDatabase, onDatabase, type TestDatabase } from '../../postgres.ts';

let database: TestDatabase;
let folder: string;
let count: number;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  await cp(migrationFolder, folder, { recursive: true });
  count = (await readMigrations(folder)).length;
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

/** Name of a migration after the last of this version. */
function next(subject: string, after = 1): string {
  return `${String(count + after).padStart(4, '0')}-${subject}.sql`;
}

describe('migrations', () => {
  it('do nothing when they ran before', async () => {
    expect(await migrate(database)).toEqual([]);
  });

  it('make an empty database ready, also when two programs start at once', async () => {
    const name = 'empty_for_migration';
    await asOwner(inject('postgres').ownerUrl, `create database ${name}`);
    const urls = {
      ownerUrl: onDatabase(database.ownerUrl, name),
      runtimeUrl: onDatabase(database.runtimeUrl, name),
    };
    try {
      const runtime = openDatabase({ url: urls.runtimeUrl, applicationName: 'test' });
      await expect(requireCurrentSchema(runtime.pool)).rejects.toThrow('npm run migrate');
      const ran = await Promise.all([migrate(urls), migrate(urls)]);
      expect(ran.flat()).toEqual((await readMigrations(migrationFolder)).map(({ name: file }) => file));
      await requireCurrentSchema(runtime.pool);
      await runtime.close();
    } finally {
      await asOwner(inject('postgres').ownerUrl, `drop database ${name} with (force)`);
    }
  });

  it('run again for an owner who is no superuser, and change the password of the gateway', async () => {
    const { ownerUrl } = inject('postgres');
    const [owner, runtime, name] = ['migrating_owner', 'migrated_gateway', 'owned_for_migration'];
    await asOwner(ownerUrl, `create role ${owner} login createrole password 'own/er'`);
    await asOwner(ownerUrl, `create database ${name} owner ${owner}`);
    const url = (user: string, password: string) => {
      const own = new URL(onDatabase(ownerUrl, name));
      [own.username, own.password] = [user, encodeURIComponent(password)];
      return own.href;
    };
    try {
      const urls = { ownerUrl: url(owner, 'own/er'), runtimeUrl: url(runtime, 'gate/way') };
      expect(await migrate(urls)).not.toEqual([]);
      expect(await migrate({ ...urls, runtimeUrl: url(runtime, 'other') })).toEqual([]);
      await expect(asOwner(urls.runtimeUrl, 'select 1')).rejects.toMatchObject({ code: '28P01' });
      await expect(asOwner(url(runtime, 'other'), 'select from schema_migration')).resolves.toBeUndefined();

      // What somebody else gave the role is not this owner's to take away; it is not passed over either.
      await asOwner(ownerUrl, `alter role ${runtime} bypassrls`);
      await expect(migrate(urls)).rejects.toMatchObject({ code: '42501' });
      await migrate({ ownerUrl: onDatabase(ownerUrl, name), runtimeUrl: urls.runtimeUrl });
      expect(await migrate(urls)).toEqual([]);
    } finally {
      await asOwner(
        ownerUrl,
        `drop database if exists ${name} with (force)`,
        `drop role if exists ${runtime}`,
        `drop role if exists ${owner}`,
      );
    }
  });

  it('are refused when one that ran was changed', async () => {
    await writeFile(join(folder, '0001-integrations.sql'), 'select 1');
    await expect(migrate({ ...database, folder })).rejects.toMatchObject({ reason: 'changed' });
  });

  it('are refused when the database is of a newer version', async () => {
    await asOwner(
      database.ownerUrl,
      `insert into schema_migration (number, name, checksum) values (9000, '9000-later.sql', 'x')`,
    );
    await expect(migrate(database)).rejects.toMatchObject({ reason: 'unknown' });
    await asOwner(database.ownerUrl, 'delete from schema_migration where number = 9000');
  });

  it('are all or nothing, each', async () => {
    await cp(migrationFolder, folder, { recursive: true });
    await writeFile(join(folder, next('broken')), 'create table half_made (id integer); select 1 / 0');
    await expect(migrate({ ...database, folder })).rejects.toMatchObject({ code: '22012' });
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query(`select to_regclass('half_made') as found`);
    await owner.end();
    expect(rows).toEqual([{ found: null }]);
  });

  it('must be numbered without gaps', async () => {
    await rm(join(folder, next('broken')));
    await writeFile(join(folder, next('gap', 2)), 'select 1');
    await expect(migrate({ ...database, folder })).rejects.toMatchObject({ reason: 'numbering' });
  });

  it('refuse the owner as the role of the gateway', async () => {
    await expect(migrate({ ...database, runtimeUrl: database.ownerUrl })).rejects.toMatchObject({ reason: 'role' });
  });
});

describe('the tables of the job engine', () => {
  const change = (version: string) => asOwner(database.ownerUrl, `update pgboss.version set version = ${version}`);

  it('of another version than the installed engine stop the start, with what to do', async () => {
    const runtime = openDatabase({ url: database.runtimeUrl, applicationName: 'test' });
    await change('version - 1');
    await expect(requireCurrentSchema(runtime.pool)).rejects.toThrow(
      /version \d+, this gateway needs \d+: run `npm run/,
    );
    await change('version + 2');
    await expect(requireCurrentSchema(runtime.pool)).rejects.toMatchObject({ reason: 'unknown' });
    await expect(migrate(database)).rejects.toThrow('start the version that made them');
    await change('version - 1');
    await requireCurrentSchema(runtime.pool);
    await asOwner(database.ownerUrl, 'alter schema pgboss rename to away');
    await expect(requireCurrentSchema(runtime.pool)).rejects.toThrow('are missing: run `npm run migrate`');
    await asOwner(database.ownerUrl, 'alter schema away rename to pgboss');
    await runtime.close();
  });
});

describe('the role of the gateway', () => {
  const denied = { code: '42501' };

  it.each([
    'update ledger set content = content',
    'delete from ledger',
    'truncate ledger',
    'alter table ledger disable trigger all',
    'drop table ledger',
    'delete from ledger_head',
    'insert into ledger_head (only_row, seq, hash) values (false, 1, null)',
    'update gateway_instance set started_at = now()',
    'delete from gateway_instance',
    'delete from integration',
    'delete from decision',
    "update decision set outcome = 'refused'",
    'delete from decision_person',
    "update decision_person set effect = 'ended'",
    'delete from decision_next',
    'update decision_next set next_quality_code = 3',
    'create table pgboss.mine (id integer)',
    'update pgboss.version set version = 1',
    'delete from pgboss.queue',
    'truncate pgboss.job',
    'drop table pgboss.job_common',
    'insert into pgboss.warning (type, message) values (1, 2)',
    'create table mine (id integer)',
    'create role another',
    'update schema_migration set checksum = checksum',
    "select pg_read_file('PG_VERSION')",
    'set session_replication_role = replica',
  ])('may not: %s', async (statement) => {
    const runtime = new Client({ connectionString: database.runtimeUrl });
    await runtime.connect();
    await expect(runtime.query(statement)).rejects.toMatchObject(denied);
    await runtime.end();
  });

  it('is not needed for the ledger to be append-only: nobody changes it, and its head only moves forward', async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query('set session_replication_role = replica');
    for (const statement of ['update ledger set content = content', 'delete from ledger', 'truncate ledger']) {
      await expect(owner.query(statement)).rejects.toThrow('append-only');
    }
    await expect(owner.query('update ledger_head set seq = seq - 1')).rejects.toThrow('only moves forward');
    await expect(owner.query('delete from ledger_head')).rejects.toThrow('only moves forward');
    await owner.end();
  });
});
