import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { sandboxSecrets } from '../../src/config/production.ts';
import { deriveEvidenceKeys } from '../../src/evidence/keys.ts';
import { closing, newLedger, opening } from '../evidence/fixtures.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { bring, sandboxSealer, tamper } from '../sealed-rows.ts';
import { verifyLedger } from './evidence-rows.ts';

/** Compared with the ledger, other tables show what their own seals cannot. */
let world: Constellation;
/** An integration that was ended, one that is active and was consulted, and one of which nobody asked. */
let ended: string;
let active: string;
let idle: string;
const kept = ['integration', 'consultation_reason', 'proposed_person'] as const;

const owner = (...statements: readonly string[]) => tamper(world.database.ownerUrl, ...statements);
const withKey = (...statements: readonly string[]) =>
  bring({ url: world.database.ownerUrl, sealer: sandboxSealer }, ...statements);
const findings = async () => (await verifyLedger(world.database)).findings;

beforeAll(async () => {
  world = await startConstellation();
  ended = await world.integrate(world.persona('sixty-employers'), { qualityCode: 1 });
  active = await world.integrate(world.persona('household-of-four'));
  idle = await world.integrate(world.persona('no-data'));
  expect((await world.call(`/integrations/${active}/streams/household`)).status).toBe(200);
  const reason = { reason: 'newElement', explanation: 'a letter came of a new employer today' };
  expect((await world.call(`/integrations/${active}/consultationReasons`, { body: reason })).status).toBe(201);
  await owner('create table once as select * from integration');
  const end = await world.call(`/integrations/${ended}/end`, { body: { reason: 'no longer aided' } });
  expect(end.status, end.text).toBe(200);
  await owner(...kept.map((table) => `create table now_${table} as select * from ${table}`));
});
afterEach(() =>
  owner(
    'truncate signal_entry',
    ...kept.flatMap((table) => [`delete from ${table}`, `insert into ${table} select * from now_${table}`]),
  ),
);
afterAll(() => world[Symbol.asyncDispose]());

const unexplained = ({ findings: found }: Awaited<ReturnType<typeof verifyLedger>>) =>
  found.filter(({ kind }) => kind === 'unexplained').map(({ id }) => id);

const putBack = () =>
  owner(
    `delete from integration where integration_id = '${ended}'`,
    `insert into integration select * from once where integration_id = '${ended}'`,
  );

test('what the gateway wrote is complete', async () => {
  expect(await findings()).toEqual([]);
});

test('an older row that is put back with its own seal is genuine by itself, and known by the ledger', async () => {
  await putBack();
  const read = await world.call<{ state: string }>(`/integrations/${ended}`);
  expect([read.status, read.body.state], read.text).toEqual([200, 'active']);
  expect(await findings()).toEqual([
    expect.objectContaining({
      kind: 'putBack',
      table: 'integration',
      id: ended,
      why: expect.stringMatching(/^version \d/) as unknown,
    }),
  ]);
});

test('so is one that the gateway changed again until it had the version of the newer one', async () => {
  await putBack();
  // The same steps again: registered, active, ending, ended.
  const end = await world.call(`/integrations/${ended}/end`, { body: { reason: 'no longer aided' } });
  expect(end.status, end.text).toBe(200);
  const found = await findings();
  expect(found).toEqual([
    expect.objectContaining({ kind: 'putBack', id: ended, why: expect.stringContaining('written twice') as unknown }),
  ]);
});

test.each([
  [
    'a sealed row that was removed',
    () => owner(`delete from integration where integration_id = '${active}'`),
    'absent',
  ],
  [
    'a sealed row that was changed',
    () => owner(`update integration set end_date = '2099-12-31' where integration_id = '${active}'`),
    'changed',
  ],
  [
    'a row that somebody with the key put in',
    () =>
      withKey(
        `insert into integration select * from once where integration_id = '${active}'`.replace(
          'select *',
          `select (jsonb_populate_record(once, jsonb_build_object('integration_id', '${randomUUID()}', 'quality_code', 5))).*`,
        ),
      ),
    'unexplained',
  ],
  [
    'a ticket of which no entry tells',
    () => withKey(`update integration set ticket_cbss = 'other' where integration_id = '${active}'`),
    'ticket',
  ],
  [
    'a household of which nobody asked',
    () => owner(`update proposed_person set integration_id = '${idle}'`),
    'unexplained',
  ],
  [
    'a signal on an entry that is gone',
    () => owner(`insert into signal_entry values (gen_random_uuid(), gen_random_uuid(), now())`),
    'absent',
  ],
])('finds %s, from the beginning and in the night after', async (_what, change, kind) => {
  const before = await verifyLedger(world.database);
  await change();
  expect((await findings()).map((found) => found.kind)).toContain(kind);
  const night = await verifyLedger(world.database, before);
  // What got its place only after the former verification is new to it.
  expect(night.checked).toBeLessThan(before.checked);
  expect(night.findings.map((found) => found.kind)).toContain(kind);
});

test('a night looks for entries behind the rows that were written since, and behind all when it cannot know them', async () => {
  await owner(`update proposed_person set integration_id = '${idle}'`);
  const before = await verifyLedger(world.database);
  expect(unexplained(before)).toEqual([idle]);
  expect(unexplained(await verifyLedger(world.database, before))).toEqual([]);
  const { position } = before;
  for (const other of [
    { ...position, database: 'another' },
    { ...position, transaction: position.transaction + 2n ** 40n },
  ]) {
    expect(unexplained(await verifyLedger(world.database, { ...before, position: other }))).toEqual([idle]);
  }
});

test('finds an answer that no message to the Bank stands behind', async () => {
  const { ledger } = newLedger(world.database.runtimeUrl, deriveEvidenceKeys(sandboxSecrets[0] ?? '', 'sandbox'));
  await ledger.start();
  await ledger.record(opening(), closing({ exchanges: [] }));
  await ledger.stop();
  expect((await findings()).map((found) => found.kind)).toContain('ticket');
});
