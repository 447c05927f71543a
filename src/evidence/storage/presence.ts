import { Client } from 'pg';
import { sharedChain, type Presence } from '../ledger-storage.ts';
import { connectionConfig, type DatabaseOptions } from '../../platform/postgres/database.ts';

/** First half of the advisory lock of a gateway process; the second is its number. */
const INSTANCE_LOCK = 41_807;
const FIRST_RETRY = 100;
const LAST_RETRY = 5_000;

/** Entries of a process that are open: after a row, its id, at most so many, its chain. */
export const OPEN_ENTRIES = `select seq, entry_id from ledger opened
  where chain = $4 and seq > $1 and ($4 = $2 or instance = $2) and kind = 'opened'
    and not exists (select from ledger closed where closed.entry_id = opened.entry_id and closed.kind = 'closed')
  order by seq limit $3`;

interface Registration {
  readonly number: number;
  readonly instance: string;
}

/** This process was not entered before a call that needs its entry. */
class NotPresentError extends Error {
  override readonly name = 'NotPresentError';
}

/**
 * Presence through a session advisory lock on a connection of its own: PostgreSQL frees it when the process or its
 * machine dies, within half a minute after an unannounced death (TCP keep-alive of the server). It needs a direct
 * connection or a pooler in session mode.
 */
export function createPresence(options: DatabaseOptions): Presence {
  let registration: Registration | undefined;
  let session: Client | undefined;
  let leaving = false;
  let retry: NodeJS.Timeout | undefined;

  async function connect(): Promise<Client> {
    const config = connectionConfig(options);
    const client = new Client({
      ...config,
      // The search for open entries may take long, and no request waits for it.
      statement_timeout: 0,
      query_timeout: 0,
      options: `${config.options ?? ''} -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3`,
    });
    const lost = (error?: Error) => {
      if (error) options.onConnectionError?.(error);
      if (session !== client) return;
      session = undefined;
      comeBack(FIRST_RETRY);
    };
    client.on('error', lost);
    client.on('end', () => {
      lost();
    });
    await client.connect();
    return client;
  }

  function comeBack(delay: number): void {
    if (leaving) return;
    retry = setTimeout(() => {
      void reenter().catch(() => {
        comeBack(Math.min(delay * 2, LAST_RETRY));
      });
    }, delay);
    retry.unref();
  }

  async function reenter(): Promise<void> {
    const own = registration;
    if (!own) return;
    const client = await connect();
    try {
      // The lock is taken: our old session still lives on the server, or another process is closing our entries. Both
      // will end.
      if (!(await tryLock(client, own.number))) throw new NotPresentError('the place of this process is taken');
      await client.query('update gateway_instance set ended_at = null where number = $1', [own.number]);
      if (leaving) throw new NotPresentError('this process is leaving');
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    session = client;
  }

  return {
    enter: async (instance) => {
      const client = await connect();
      const { rows } = await client.query<{ number: number }>(
        `select number, pg_advisory_lock($1, number)
         from (select nextval('gateway_instance_number')::integer as number offset 0) as next`,
        [INSTANCE_LOCK],
      );
      const number = rows[0]?.number ?? 0;
      // The process becomes visible to others only now that the lock is held.
      await client.query('insert into gateway_instance (number, instance, open_from) values ($1, $2, 1)', [
        number,
        instance,
      ]);
      registration = { number, instance };
      session = client;
    },

    present: () => session !== undefined,

    settledBefore: async (seq) => {
      if (!registration) return;
      await session?.query('update gateway_instance set open_from = $2 where number = $1 and open_from < $2', [
        registration.number,
        seq,
      ]);
    },

    leave: async (clean) => {
      leaving = true;
      clearTimeout(retry);
      const client = session;
      session = undefined;
      if (!client || !registration) return;
      try {
        if (clean) {
          await client.query('update gateway_instance set ended_at = now() where number = $1', [registration.number]);
        }
      } finally {
        await client.end();
      }
    },

    recover: async (size, settle) => {
      const client = session;
      if (!client || !registration) throw new NotPresentError('only a present process may recover');
      const { rows } = await client.query<{ number: number }>(
        'select number from gateway_instance where ended_at is null and number <> $1 order by number',
        [registration.number],
      );
      let dead = 0;
      for (const { number } of rows) {
        if (!(await tryLock(client, number))) continue;
        try {
          if (await recoverOne(client, number, size, settle)) dead += 1;
        } finally {
          await client.query('select pg_advisory_unlock($1, $2)', [INSTANCE_LOCK, number]);
        }
      }
      return dead;
    },
  };
}

async function tryLock(client: Client, number: number): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1, $2) as locked', [
    INSTANCE_LOCK,
    number,
  ]);
  return rows[0]?.locked === true;
}

/** @returns false when another recoverer was there between the list and the lock */
async function recoverOne(
  client: Client,
  number: number,
  size: number,
  settle: (entryIds: readonly string[]) => Promise<void>,
): Promise<boolean> {
  const left = await client.query<{ instance: string; open_from: number; chain: string }>(
    `select instance, open_from,
       case when exists (select from ledger_chain where chain = instance) then instance else $2::uuid end as chain
     from gateway_instance where number = $1 and ended_at is null`,
    [number, sharedChain],
  );
  const found = left.rows[0];
  if (!found) return false;
  for (let after = found.open_from - 1; ;) {
    const open = await client.query<{ seq: number; entry_id: string }>(OPEN_ENTRIES, [
      after,
      found.instance,
      size,
      found.chain,
    ]);
    const last = open.rows.at(-1);
    if (!last) break;
    await settle(open.rows.map((row) => row.entry_id));
    after = last.seq;
  }
  await client.query('update gateway_instance set ended_at = now() where number = $1', [number]);
  return true;
}
