import { beforeAll, expect, inject, test } from 'vitest';
import type { StartedTestContainer } from 'testcontainers';
import { createClient, registrationOf, type Client, type ListedPersona } from '../client.ts';
import { eventually } from '../evidence/eventually.ts';
import { composeService } from './compose.ts';
import { besides, issuer, runService, startService } from './containers.ts';

/*
 * The commands of docs/operations/backup.md, with a database server that knows nothing: neither role nor table.
 */

const landscape = inject('landscape');
const before = createClient(landscape);
const atRestored = (url = '') => url.replace('@postgres:', '@restored:');
const { DATABASE_OWNER_URL = '', DATABASE_URL = '' } = composeService('migrate').environment;
const restoredUrls = { DATABASE_OWNER_URL: atRestored(DATABASE_OWNER_URL), DATABASE_URL: atRestored(DATABASE_URL) };

interface Registered {
  readonly persona: ListedPersona;
  readonly id: string;
}
let goesOn: Registered;
let endedLater: Registered;
let lost: Registered;
let server: StartedTestContainer;
let gateway: StartedTestContainer;
let after: Client;
/** Checkpoints of the evidence when the backup was made, and at the last moment before the loss. */
let checkpoints: { readonly backup: string; readonly last: string };
let migrated: Awaited<ReturnType<typeof runService>>;

/** Runs one of the commands of PostgreSQL. @returns what it printed @throws Error with that when it fails */
async function onServer(...command: readonly string[]): Promise<string> {
  const { exitCode, output } = await server.exec([...command]);
  if (exitCode !== 0) throw new Error(`${command[0] ?? ''}: ${output}`);
  return output.trim();
}
const rows = (url: string, query: string) => onServer('psql', '--no-align', '--tuples-only', `--command=${query}`, url);

async function register(persona: ListedPersona): Promise<Registered> {
  const { status, body, text } = await before.call<{ integrationId: string }>('/integrations', {
    body: registrationOf(persona),
  });
  expect(status, text).toBe(201);
  return { persona, id: body.integrationId };
}

/** The tool inside the container, whose settings it has, with a checkpoint that was kept elsewhere. */
async function verify(container: StartedTestContainer, checkpoint: string) {
  const command = 'printf %s "$0" > /dev/shm/checkpoint && node src/ledger-verify.ts --expect /dev/shm/checkpoint';
  return container.exec(['sh', '-c', command, checkpoint]);
}

beforeAll(async () => {
  const { items } = await before.control<{ items: readonly ListedPersona[] }>('personas');
  const excluded = ['replaced-ssin', 'canceled-ssin', 'other-centre'];
  const [, one, two, three] = items.filter(({ tags }) => !tags.some((tag) => excluded.includes(tag)));
  goesOn = await register(one!);
  endedLater = await register(two!);

  server = await startService(landscape, besides('postgres', 'restored'));
  const checkpointOf = () =>
    eventually(async () => {
      const [size, written] = (
        await rows(DATABASE_OWNER_URL, 'select size, (select sum(seq) from ledger_chain) from ledger_tree')
      ).split('|');
      expect(size).toBe(written);
      return `${await rows(DATABASE_OWNER_URL, 'select checkpoint from ledger_tree')}\n`;
    });
  const backup = await checkpointOf();
  await onServer(
    'pg_dump',
    '--format=custom',
    '--no-owner',
    '--no-privileges',
    '--exclude-table-data=dossier_key',
    '--file=/tmp/backup.dump',
    DATABASE_OWNER_URL,
  );

  lost = await register(three!);
  const ended = await before.call(`/integrations/${endedLater.id}/end`, { body: { reason: 'moved away' } });
  expect(ended.status, ended.text).toBeLessThan(300);
  checkpoints = { backup, last: await checkpointOf() };

  const owner = restoredUrls.DATABASE_OWNER_URL;
  await onServer(
    'pg_restore',
    '--no-owner',
    '--exit-on-error',
    '--single-transaction',
    `--dbname=${owner}`,
    '/tmp/backup.dump',
  );
  await rows(owner, 'update dossier set content_sealed = null where content_sealed is not null');
  migrated = await runService(landscape, 'migrate', restoredUrls);
  gateway = await startService(landscape, 'gateway', { ...issuer, DATABASE_URL: restoredUrls.DATABASE_URL });
  const url = `http://${gateway.getHost()}:${String(gateway.getMappedPort(8080))}`;
  after = createClient({ ...landscape, url });
});

test('the migration finds the tables and makes the role anew', () => {
  expect(migrated).toMatchObject({ exitCode: 0 });
  expect(migrated.output).toContain('up to date');
});

test('the role of the gateway has the rights that it had, on the rows, tables, functions and schemas', async () => {
  const rights = `select coalesce(string_agg(line, chr(10) order by line), '') from (
      select 'table ' || table_schema || '.' || table_name || ' ' || privilege_type as line
      from information_schema.role_table_grants where grantee = 'social_inquiry_gateway'
      union select 'column ' || table_schema || '.' || table_name || '.' || column_name || ' ' || privilege_type
      from information_schema.role_column_grants where grantee = 'social_inquiry_gateway'
      union select 'sequence ' || object_name || ' ' || privilege_type
      from information_schema.role_usage_grants where grantee = 'social_inquiry_gateway'
      union select 'schema ' || nspname || ' ' || has_schema_privilege('social_inquiry_gateway', oid, 'create')::text
        || has_schema_privilege('social_inquiry_gateway', oid, 'usage')::text
      from pg_namespace where nspname in ('public', 'pgboss')
      union select 'role ' || rolsuper::text || rolcreaterole::text || rolcreatedb::text || rolbypassrls::text
      from pg_roles where rolname = 'social_inquiry_gateway'
      union select 'database ' || has_database_privilege('social_inquiry_gateway', current_database(), 'create')::text
        || has_database_privilege('social_inquiry_gateway', current_database(), 'temporary')::text
    ) as rights`;
  const had = await rows(DATABASE_OWNER_URL, rights);
  expect(had.split('\n').length).toBeGreaterThan(50);
  expect(await rows(restoredUrls.DATABASE_OWNER_URL, rights)).toBe(had);
});

test.each([
  ['the gateway', () => restoredUrls.DATABASE_URL, /permission denied/],
  ['the owner', () => restoredUrls.DATABASE_OWNER_URL, /append-only/],
])('the ledger still refuses changes by %s', async (_who, url, refusal) => {
  await expect(rows(url(), 'delete from ledger')).rejects.toThrow(refusal);
});

test('the evidence is intact up to the backup, and a checkpoint kept outside shows that the end is missing', async () => {
  expect(await verify(gateway, checkpoints.backup)).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('Intact:') as string,
  });
  const { exitCode, output } = await verify(gateway, checkpoints.last);
  expect(exitCode).toBe(1);
  expect(output).toMatch(/^BEHIND: a checkpoint of \d+ leaves exists, the tree has \d+/m);
});

test('the gateway is up, and an integration from before the backup goes on', async () => {
  const health = await after.call<{ status: string }>('/health', { as: 'nobody' });
  expect([health.status, health.body.status]).toEqual([200, 'UP']);
  const path = `/integrations/${goesOn.id}/streams/nationalRegister`;
  const { status, body, text } = await after.call<{ outcome: string }>(path);
  expect(status, text).toBe(200);
  expect(body.outcome).toBe('dataFound');
});

test('who was registered after the backup is unknown here, and registered at the Bank until registered again', async () => {
  const { ssin } = lost.persona;
  const atBank = async () =>
    (await before.control<{ items: readonly { ssin: string }[] }>('registrations')).items.filter(
      (one) => one.ssin === ssin,
    );
  expect((await after.call(`/integrations/${lost.id}`)).status).toBe(404);
  const found = await after.call<{ items: readonly unknown[] }>('/integrations/query', { body: { ssin } });
  expect(found.body.items).toEqual([]);
  expect(await atBank()).toHaveLength(1);

  const again = await after.call<{ integrationId: string }>('/integrations', { body: registrationOf(lost.persona) });
  expect(again.status, again.text).toBe(201);
  expect(again.body.integrationId).not.toBe(lost.id);
  expect(await atBank()).toHaveLength(1);
  const { status } = await after.call(`/integrations/${again.body.integrationId}/streams/nationalRegister`);
  expect(status).toBe(200);
});

test('who was ended after the backup runs again: the comparison with the Bank names whom to end', async () => {
  const path = `/integrations/${endedLater.id}`;
  expect((await after.call<{ state: string }>(path)).body.state).toBe('active');
  const started = await after.call<{ href: string }>('/reconciliations', { method: 'POST' });
  expect(started.status, started.text).toBe(201);
  const done = await eventually(async () => {
    const { body } = await after.call<{ finishedAt?: string; findings: readonly Record<string, unknown>[] }>(
      new URL(started.body.href).pathname,
    );
    expect(body.finishedAt).toBeDefined();
    return body;
  });
  expect(done.findings).toContainEqual(
    expect.objectContaining({ integrationId: endedLater.id, difference: 'missingAtBank' }),
  );
  const { status, text } = await after.call(`${path}/end`, { body: { reason: 'moved away' } });
  expect(status, text).toBeLessThan(300);
  expect((await after.call<{ state: string }>(path)).body.state).toBe('ended');
});
