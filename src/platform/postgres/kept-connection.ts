import { DatabaseError, type Pool, type PoolClient } from 'pg';

/** A connection of a pool for consecutive work. */
export interface KeptConnection {
  /**
   * Does some work on the connection; work that arrives while it is in use gets another connection. A connection is
   * discarded after any failure other than that of a statement.
   */
  use<T>(work: (client: PoolClient) => Promise<T>): Promise<T>;
  /** Gives it back to the pool. */
  close(): void;
}

/**
 * Keeps a connection between uses, because taking one from the pool and returning it costs more than a small query.
 * @param idleMs after this long without use it returns to the pool, which closes it later: a connection unused for
 *   hours may be dead without notice
 */
export function keepConnection(pool: Pool, idleMs = 10_000): KeptConnection {
  let kept: PoolClient | undefined;
  let closed = false;
  const idle = setTimeout(() => take()?.release(), idleMs).unref();

  function take(): PoolClient | undefined {
    const client = kept;
    kept = undefined;
    client?.off('error', forget);
    return client;
  }

  /** It broke while it was not in use. */
  function forget(): void {
    take()?.release(true);
  }

  function giveBack(client: PoolClient, broken: boolean): void {
    if (broken || closed || kept) {
      client.release(broken);
      return;
    }
    kept = client;
    client.once('error', forget);
    idle.refresh();
  }

  return {
    async use(work) {
      const client = take() ?? (await pool.connect());
      let broken = false;
      try {
        return await work(client);
      } catch (error) {
        broken = !isReported(error);
        throw error;
      } finally {
        giveBack(client, broken);
      }
    },
    close() {
      closed = true;
      clearTimeout(idle);
      take()?.release();
    },
  };
}

/**
 * The server reported the error and the session continues; after any other error the outcome of the statement is not
 * known.
 */
export function isReported(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && error.severity === 'ERROR';
}
