import { randomUUID } from 'node:crypto';
import { Client, Pool, type ClientBase } from 'pg';
import { inject } from 'vitest';

/** A migrated database of its own on the server of this test run. */
export interface TestDatabase extends AsyncDisposable {
  /** As the gateway connects: least privilege. */
  readonly runtimeUrl: string;
  /** As a superuser: may tamper. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** Makes an empty, migrated database. Drop it when the test file ends. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { ownerUrl, template, runtimeUser, runtimePassword } = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // Copying files costs half of what copying every page through the log does.
  await asOwner(ownerUrl, `create database ${name} template ${template} strategy file_copy`);
  const owner = onDatabase(ownerUrl, name);
  const drop = async () => {
    const pool = kept.get(owner);
    kept.delete(owner);
    const closed = pool?.end();
    await asOwner(ownerUrl, `drop database if exists ${name} with (force)`);
    await closed;
  };
  const runtime = new URL(owner);
  runtime.username = runtimeUser;
  runtime.password = runtimePassword;
  return { ownerUrl: owner, runtimeUrl: runtime.href, drop, [Symbol.asyncDispose]: drop };
}

/** The same server and credentials, another database. */
export function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

/** Runs statements as a superuser. They leave no setting behind: their connection is used again. */
export async function asOwner(url: string, ...statements: readonly string[]): Promise<void> {
  await withOwner(url, async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}

/** First column of the rows of a query, as text. */
export async function asOwnerRows(url: string, query: string): Promise<string[]> {
  const { rows } = await withOwner(url, (client) => client.query<unknown[]>({ text: query, rowMode: 'array' }));
  return rows.map(([first]) => String(first));
}

/** Connections to the server of this run by their address: to open one costs more than most statements. */
const kept = new Map<string, Pool>();

/** Does something on a connection that is kept for the next time; to a server of a test itself, on one of its own. */
export async function withOwner<Result>(url: string, work: (client: ClientBase) => Promise<Result>): Promise<Result> {
  if (new URL(url).host === new URL(inject('postgres').ownerUrl).host) {
    const client = await keptFor(url).connect();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function keptFor(url: string): Pool {
  const known = kept.get(url);
  if (known) return known;
  const pool = new Pool({ connectionString: url, idleTimeoutMillis: 5_000, allowExitOnIdle: true });
  // A test may end sessions, also one that the pool is just closing: then nobody else listens to it any more.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  kept.set(url, pool);
  return pool;
}
