import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner, createTestDatabase, type TestDatabase } from '../postgres.ts';
import { closing, newLedger, opening, person, startLedger, verifyDatabase, type OpenedLedger } from './fixtures.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

interface Step {
  readonly ledger: 0 | 1;
  readonly kind: 'pair' | 'record' | 'open' | 'twice';
  readonly wait: boolean;
}

const steps = fc.array(
  fc.record<Step>({
    ledger: fc.constantFrom(0, 1),
    kind: fc.constantFrom('pair', 'record', 'open', 'twice'),
    wait: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

async function act({ ledger }: OpenedLedger, kind: Step['kind'], serial: number): Promise<void> {
  const opens = opening({ ssin: person(serial + 1) });
  if (kind === 'record') return ledger.record(opens, closing());
  const entry = await ledger.open(opens);
  if (kind !== 'open') await ledger.close(entry, closing());
  if (kind === 'twice') await ledger.close(entry, closing());
}

/** As a kill: all connections of the process break at once and it never says goodbye. */
async function kill(opened: OpenedLedger): Promise<void> {
  await opened.presence.leave(false);
  await asOwner(
    test.ownerUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = '${opened.applicationName}'`,
  );
}

describe('a ledger shared by two gateways', () => {
  it('stays whole whatever they do and when one is killed, and every acknowledged entry is in it', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(39), async (script, killAt) => {
        const pair = [await startLedger(test.runtimeUrl), await startLedger(test.runtimeUrl)] as const;
        const results: Promise<'done' | 'rejected'>[] = [];
        let killed: Promise<void> | undefined;
        for (const [index, step] of script.entries()) {
          if (index === killAt) killed = kill(pair[1]);
          const result = act(pair[step.ledger], step.kind, index).then(
            () => 'done' as const,
            () => 'rejected' as const,
          );
          results.push(result);
          if (step.wait) await result;
        }
        const outcomes = await Promise.all(results);
        await killed;
        for (const [index, outcome] of outcomes.entries()) {
          const step = script[index];
          if (step?.kind === 'twice') expect(outcome).toBe('rejected');
          else if (step?.ledger === 0 || killAt >= script.length) expect(outcome).toBe('done');
        }
        await pair[0].ledger.stop();
        await (killed ? pair[1].storage.close() : pair[1].ledger.stop());
        const survivor = newLedger(test.runtimeUrl);
        await survivor.ledger.start();
        await survivor.ledger.recover();
        await survivor.ledger.stop();
        const verification = await verifyDatabase(test.runtimeUrl);
        expect(verification.findings).toEqual([]);
        expect(verification.opened).toBe(verification.closed);
      }),
      { numRuns: 25 },
    );
  });

  it('loses nothing under load', async () => {
    const gateways = await Promise.all([
      startLedger(test.runtimeUrl),
      startLedger(test.runtimeUrl),
      startLedger(test.runtimeUrl),
    ]);
    const before = (await verifyDatabase(test.runtimeUrl)).opened;
    await Promise.all(Array.from({ length: 300 }, (_, index) => act(gateways[index % 3]!, 'pair', index)));
    await Promise.all(gateways.map(({ ledger }) => ledger.stop()));
    const after = await verifyDatabase(test.runtimeUrl);
    expect(after.findings).toEqual([]);
    expect(after.opened - before).toBe(300);
    expect(after.opened).toBe(after.closed);
  });
});
