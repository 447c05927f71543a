import type { Pool } from 'pg';
import type { Allowance, RateCounter, Taken } from './rate.ts';

/** A part of an allowance that this gateway has taken from the shared count and gives out without further queries. */
interface Lease {
  /** Milliseconds of this process's steady clock at which the minute or hour is over. */
  readonly endsAt: number;
  granted: number;
  /** What was left in the shared count when the lease was taken. */
  readonly left: number;
  /** What this gateway has had of the allowance so far. */
  readonly own: number;
}

/** A lease is an allowance divided by this number. */
const partsOfAllowance = 50;

const TAKE = {
  name: 'take from an allowance',
  // The database's clock is used, so that all gateways have the same minutes and hours.
  text: `insert into consultation_rate as rate (key, minute, taken)
values ($1, date_trunc($3, clock_timestamp()), $2)
on conflict (key) do update set
  minute = excluded.minute,
  taken = case when rate.minute = excluded.minute then rate.taken else 0 end + excluded.taken
returning taken, extract(epoch from minute + ('1 ' || $3)::interval - clock_timestamp())::float8 as seconds`,
};

/**
 * Counts in PostgreSQL. A gateway takes a small part of an allowance at a time, so that most requests need no query;
 * the limit is never exceeded, and one gateway alone never gives more than it, whatever stands in the database. A part that is not used before the minute or hour ends is lost.
 * @param now milliseconds of a steady clock
 */
export function createRateCounter(pool: Pool, now: () => number = () => performance.now()): RateCounter {
  const leases = new Map<string, Lease>();
  const asking = new Map<string, Promise<Lease>>();

  async function ask({ key, limit, per }: Allowance, units: number): Promise<Lease> {
    const part = Math.max(units, Math.floor(limit / partsOfAllowance));
    const { rows } = await pool.query<{ taken: number; seconds: number }>({ ...TAKE, values: [key, part, per] });
    const { taken = limit + part, seconds = 1 } = rows[0] ?? {};
    const last = leases.get(key);
    const former = last && last.endsAt > now() ? last : undefined;
    // The shared count can be put back by whoever owns the database; what this gateway has had itself is had.
    const before = Math.max(taken - part, former?.own ?? 0);
    const given = Math.max(0, Math.min(part, limit - before));
    const lease = {
      endsAt: now() + seconds * 1000,
      granted: given + (former?.granted ?? 0),
      left: Math.max(0, limit - before - given),
      own: given + (former?.own ?? 0),
    };
    forget();
    leases.set(key, lease);
    return lease;
  }

  /** Removes what is past, so that memory does not grow with the number of users. */
  function forget(): void {
    if (leases.size < 1_000) return;
    for (const [key, { endsAt }] of leases) if (endsAt <= now()) leases.delete(key);
  }

  function current(allowance: Allowance, units: number): Lease | Promise<Lease> {
    const lease = leases.get(allowance.key);
    // Where nothing is left for anybody, the database need not be asked before the allowance begins anew.
    if (lease && lease.endsAt > now() && (lease.granted >= units || lease.left === 0)) return lease;
    const underWay = asking.get(allowance.key);
    if (underWay) return underWay;
    const asked = ask(allowance, units).finally(() => {
      asking.delete(allowance.key);
    });
    asking.set(allowance.key, asked);
    return asked;
  }

  return {
    async take(allowance, units): Promise<Taken> {
      for (;;) {
        const lease = await current(allowance, units);
        const resetSeconds = Math.max(1, Math.ceil((lease.endsAt - now()) / 1000));
        const { limit } = allowance;
        if (lease.granted >= units) {
          lease.granted -= units;
          return { isAllowed: true, limit, remaining: lease.left + lease.granted, resetSeconds };
        }
        if (lease.left === 0) return { isAllowed: false, limit, remaining: lease.granted, resetSeconds };
        // The new lease was asked for by others, for fewer units, or they have used it up already.
      }
    },
    giveBack({ key }, units): Promise<void> {
      const lease = leases.get(key);
      if (lease && lease.endsAt > now()) lease.granted += units;
      return Promise.resolve();
    },
  };
}
