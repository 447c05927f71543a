import { DatabaseError, type Pool, type PoolClient } from 'pg';

/** A connection of a pool for work that comes in a row. */
export interface KeptConnection {
  /**
   * Does some work on the connection; work that comes while it is in use gets one of its own. A connection on which
   * anything failed but a statement is thrown away.
   */
  use<T>(work: (client: PoolClient) => Promise<T>): Promise<T>;
  /** Gives it back to the pool. */
  close(): void;
}

/**
 * Keeps a connection between uses: to take one from the pool and give it back each time costs more than a small query.
 * @param idleMs after so long without use the pool has it back and closes it in its time: one that nobody used for hours
 *   may be dead without anybody having said so
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

  /** It broke while nobody used it. */
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

/** The server told of the error and goes on; anything else leaves open what became of the statement. */
export function isReported(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && error.severity === 'ERROR';
}
