import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { createTestDatabase, type TestDatabase } from '../postgres.ts';
import { keepRecovering } from '../../src/evidence/keep-recovering.ts';
import { closing, newLedger, opening, startLedger, verifyDatabase } from './fixtures.ts';

let test: TestDatabase;
let owner: Client;
beforeAll(async () => {
  test = await createTestDatabase();
  owner = new Client({ connectionString: test.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await test.drop();
});

async function gateway(closed: number, open: number): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'open-and-hang.ts'), test.runtimeUrl, String(closed), String(open)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const count = async (condition: string) =>
  Number((await owner.query<{ count: string }>(`select count(*) from ledger where ${condition}`)).rows[0]?.count);

describe('recovery', () => {
  it('closes what a killed process left open, and nothing of a living one', async () => {
    const living = await startLedger(test.runtimeUrl);
    const open = await living.ledger.open(opening());
    const dead = await gateway(1_500, 300);
    const alive = await gateway(0, 5);
    await kill(dead);

    const next = newLedger(test.runtimeUrl);
    const other = newLedger(test.runtimeUrl);
    // The server needs a moment to notice the broken connection.
    await eventually(async () => {
      const { rows } = await owner.query(`select from pg_locks where locktype = 'advisory' and database = (
        select oid from pg_database where datname = current_database())`);
      expect(rows).toHaveLength(2);
    });
    await Promise.all([next.ledger.start(), other.ledger.start()]);
    const recovered = await Promise.all([next.ledger.recover(), other.ledger.recover()]);
    expect(recovered.map((found) => found.unanswered).reduce((sum, found) => sum + found)).toBe(300);
    expect(recovered.map((found) => found.deadInstances).reduce((sum, found) => sum + found)).toBe(1);
    expect(await count(`content like '{"outcome":"unanswered"%'`)).toBe(300);
    expect(await count(`kind = 'opened'`)).toBe(1_806);
    expect(await count(`kind = 'closed'`)).toBe(1_800);

    await living.ledger.close(open, closing());
    expect(await next.ledger.recover()).toEqual({ deadInstances: 0, unanswered: 0 });
    await kill(alive);
    await eventually(async () => {
      expect(await next.ledger.recover()).toEqual({ deadInstances: 1, unanswered: 5 });
    });
    await Promise.all([living, next, other].map(({ ledger }) => ledger.stop()));
    const verification = await verifyDatabase(test.runtimeUrl);
    expect(verification.findings).toEqual([]);
    expect(verification.opened).toBe(verification.closed);
  });

  it('a living gateway closes, without a new start, what another left open', async () => {
    const living = await startLedger(test.runtimeUrl);
    const before = await count(`content like '{"outcome":"unanswered"%'`);
    const found: number[] = [];
    const recovering = keepRecovering(living.ledger, 50, {
      recovered: ({ unanswered }) => found.push(unanswered),
      failed: () => undefined,
    });
    try {
      await kill(await gateway(3, 7));
      await eventually(() => {
        expect(found).toEqual([7]);
      });
    } finally {
      recovering.stop();
      await living.ledger.stop();
    }
    expect(await count(`content like '{"outcome":"unanswered"%'`)).toBe(before + 7);
  });

  it('nothing is open before the place that a gateway without work has noted', async () => {
    const idle = await startLedger(test.runtimeUrl);
    const other = await startLedger(test.runtimeUrl);
    const openFrom = async () => {
      const { rows } = await owner.query<{ open_from: string }>(
        'select open_from from gateway_instance where instance = $1',
        [idle.instanceId],
      );
      return Number(rows[0]?.open_from);
    };
    const begun = await idle.ledger.open(opening());
    for (let n = 0; n < 3; n += 1) await other.ledger.record(opening(), closing());
    const first = await openFrom();
    await idle.ledger.recover();
    expect(await openFrom()).toBe(first);
    await idle.ledger.close(begun, closing());
    await idle.ledger.recover();
    expect(await openFrom()).toBe(first + 2);
    await Promise.all([idle, other].map(({ ledger }) => ledger.stop()));
  });

  it('does not read the ledger from its beginning', async () => {
    const { rows } = await owner.query<{ open_from: string; first: string }>(
      `select open_from, (select min(seq) from ledger where chain = i.instance) as first
       from gateway_instance i order by 1 desc`,
    );
    expect(rows.some((row) => Number(row.open_from) > Number(row.first))).toBe(true);
  });
});
