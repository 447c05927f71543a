import type { ConnectionOptions } from 'node:tls';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool, TypeOverrides, type PoolConfig } from 'pg';
import { keepConnection, type KeptConnection } from './kept-connection.ts';

/** A number in the database is larger than JavaScript counts exactly. */
export class UnsafeIntegerError extends Error {
  override readonly name = 'UnsafeIntegerError';
}

type NoTables = object;

/** Connections of one gateway to PostgreSQL. */
export interface Database extends AsyncDisposable {
  readonly pool: Pool;
  /** A connection for consecutive look-ups. */
  readonly kept: KeptConnection;
  /** For built queries; each store names its own tables with `$extendTables`. The ledger has hand-written statements. */
  readonly query: Kysely<NoTables>;
  /** Rejects when the database does not answer a trivial question. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  /** How the connection is encrypted and checked, where the address does not say it. */
  readonly ssl?: ConnectionOptions;
  /** Name shown in `pg_stat_activity`. */
  readonly applicationName: string;
  /** Connections at most. Default 10. */
  readonly poolSize?: number;
  /** Milliseconds a statement may take. Default 10,000. */
  readonly statementTimeout?: number;
  /** Called with errors of connections, sometimes twice; the pool replaces broken connections itself. */
  readonly onConnectionError?: (error: Error) => void;
}

const DATE = 1082;
const BIGINT = 20;

function exactInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new UnsafeIntegerError('a number in the database is too large');
  return value;
}

/** A `date` stays a text: a JavaScript Date would shift it by the time zone. A `bigint` is a number or an error. */
export const parsers = new TypeOverrides();
parsers.setTypeParser(DATE, (text: string) => text);
parsers.setTypeParser(BIGINT, exactInteger);

/** Settings that every connection of the gateway shares. Commits are durable whatever the default of the server is. */
export function connectionConfig(options: DatabaseOptions): PoolConfig {
  const timeout = options.statementTimeout ?? 10_000;
  return {
    connectionString: options.url,
    ...(options.ssl && { ssl: options.ssl }),
    application_name: options.applicationName,
    types: parsers,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    statement_timeout: timeout,
    lock_timeout: timeout,
    idle_in_transaction_session_timeout: timeout,
    // The server times out first; this limit is for a server that does not answer at all.
    query_timeout: timeout + 2_000,
    options: '-c synchronous_commit=on',
  };
}

/** A pool whose connections may break at any moment without ending the process, also while one is in use. */
export function openPool(options: DatabaseOptions, size: number): Pool {
  const pool = new Pool({ ...connectionConfig(options), max: size });
  const report = (error: Error) => options.onConnectionError?.(error);
  pool.on('error', report);
  // The pool itself listens to idle connections only.
  pool.on('connect', (client) => client.on('error', report));
  return pool;
}

export function openDatabase(options: DatabaseOptions): Database {
  const pool = openPool(options, options.poolSize ?? 10);
  const kept = keepConnection(pool);
  let closing: Promise<void> | undefined;
  const end = () => {
    kept.close();
    return pool.end();
  };
  const close = () => (closing ??= end());
  return {
    pool,
    kept,
    query: new Kysely<NoTables>({ dialect: new PostgresDialect({ pool }) }),
    ping: async () => {
      await pool.query({ name: 'ping', text: 'select 1' });
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
