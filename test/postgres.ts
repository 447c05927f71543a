import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
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
  await asOwner(ownerUrl, `create database ${name} template ${template}`);
  const drop = () => asOwner(ownerUrl, `drop database if exists ${name} with (force)`);
  const owner = onDatabase(ownerUrl, name);
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

/** Runs statements on a connection of their own. */
export async function asOwner(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** First column of the rows of a query, as text. */
export async function asOwnerRows(url: string, query: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: query, rowMode: 'array' });
    return rows.map(([first]) => String(first));
  } finally {
    await client.end();
  }
}
