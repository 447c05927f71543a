import { chown, chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/platform/postgres/migrate.ts';
import { startEmbeddedPostgres } from '../../src/sandbox/embedded-postgres.ts';
import { asOwner, asOwnerRows } from '../postgres.ts';

/** A PostgreSQL that takes the gateway over TLS only. */
export interface SecurePostgres extends AsyncDisposable {
  /** As the gateway connects, without a word about TLS. */
  readonly runtimeUrl: string;
  /** As a superuser, in clear. */
  readonly ownerUrl: string;
  /** Sessions of the gateway, and how many of them are encrypted. */
  sessions(): Promise<{ readonly all: number; readonly encrypted: number }>;
  /** Shows another certificate from now on; sessions of the gateway are ended. */
  turn(face: { readonly certificate: string; readonly key: string }): Promise<void>;
}

const user = 'gateway_over_tls';

export async function startSecurePostgres(face: {
  readonly certificate: string;
  readonly key: string;
}): Promise<SecurePostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'secure-postgres-'));
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: folder, durable: false });
  const cluster = join(folder, 'cluster');
  const { uid, gid } = await stat(cluster);
  const { ownerUrl } = server;
  const runtimeUrl = new URL(ownerUrl);
  runtimeUrl.username = user;
  runtimeUrl.password = 'over tls';

  async function show({ certificate, key }: typeof face): Promise<void> {
    for (const [name, content] of [
      ['server.crt', certificate],
      ['server.key', key],
    ] as const) {
      await writeFile(join(cluster, name), content, { mode: 0o600 });
      await chown(join(cluster, name), uid, gid);
    }
  }

  await show(face);
  await migrate({ ownerUrl, runtimeUrl: runtimeUrl.href });
  const rules = ['host all postgres 127.0.0.1/32 scram-sha-256', 'hostssl all all 127.0.0.1/32 scram-sha-256'];
  await writeFile(join(cluster, 'pg_hba.conf'), `${rules.join('\n')}\n`);
  await asOwner(ownerUrl, 'alter system set ssl = on', 'select pg_reload_conf()');
  return {
    runtimeUrl: runtimeUrl.href,
    ownerUrl,
    async sessions() {
      const rows = await asOwnerRows(
        ownerUrl,
        `select ssl from pg_stat_ssl join pg_stat_activity using (pid) where usename = '${user}'`,
      );
      return { all: rows.length, encrypted: rows.filter((ssl) => ssl === 'true').length };
    },
    async turn(other) {
      await show(other);
      await asOwner(
        ownerUrl,
        'select pg_reload_conf()',
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = '${user}'`,
      );
    },
    async [Symbol.asyncDispose]() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
