import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeathStore } from '../../../src/cases/deaths/store.ts';
import { createIntegrationStore } from '../../../src/cases/integrations/store.ts';
import { RunningIntegrationError, type Integration } from '../../../src/cases/integrations/integration.ts';
import { createPersonRef, formerPersonRefs } from '../../../src/cases/persons/person-ref.ts';
import { createPersonStore } from '../../../src/cases/persons/store.ts';
import { createReasonStore } from '../../../src/cases/reasons/store.ts';
import { beginRenewal, followRenewal, markedTables, renewSeals } from '../../../src/cases/renewal/job.ts';
import { keyedTables } from '../../../src/cases/renewal/tables.ts';
import { createEvidenceKeyRing, deriveEvidenceKeys } from '../../../src/evidence/keys.ts';
import { createRowWatch } from '../../../src/evidence/row-watch.ts';
import { RowChangedError } from '../../../src/evidence/row-sealing.ts';
import { createSealer } from '../../../src/evidence/seal.ts';
import type { Jobs, WorkQueue } from '../../../src/platform/jobs/work.ts';
import { openDatabase, type Database } from '../../../src/platform/postgres/database.ts';
import { centre, keys, person, sealer } from '../../evidence/fixtures.ts';
import { asOwnerRows, createTestDatabase, type TestDatabase } from '../../postgres.ts';
import { bring, tamper } from '../../sealed-rows.ts';

const second = deriveEvidenceKeys(Buffer.alloc(32, 'another!').toString('base64'), 'test-2');
const now = Date.UTC(2026, 0, 15, 12);
const never = new AbortController().signal;

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase({ url: test.runtimeUrl, applicationName: 'renewal test' });
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

/** Stores of a gateway with these keys, and its renewal. */
function gatewayWith(ring = createEvidenceKeyRing(keys), awaited: readonly string[] = []) {
  const told: string[] = [];
  const watch = createRowWatch(awaited, ({ table, id }) => told.push(`${table} ${id}`));
  const own = createSealer(ring, watch);
  const counts = { renewed: 0, left: 0 };
  /** Does the jobs of the renewal one after the other. */
  async function renew(depth: 'due' | 'all' = 'due'): Promise<typeof counts> {
    Object.assign(counts, { renewed: 0, left: 0 });
    const waiting: Jobs['renewSeals'][] = [];
    const work: Pick<WorkQueue, 'enqueue'> = {
      enqueue: (_name, content) => Promise.resolve(void waiting.push(content as Jobs['renewSeals'])),
    };
    const report = ({ renewed, left }: { readonly renewed: number; readonly left: number }) => {
      counts.renewed += renewed;
      counts.left += left;
    };
    await beginRenewal(work, depth);
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      await renewSeals({ database, sealer: own, watch, work, report }, job, never);
    }
    return { ...counts };
  }
  return {
    sealer: own,
    watch,
    told,
    renew,
    integrations: createIntegrationStore({ database, sealer: own }),
    deaths: createDeathStore({ database, sealer: own }),
    persons: createPersonStore({ database, sealer: own }),
    reasons: createReasonStore({ database, sealer: own }),
  };
}
type TestGateway = ReturnType<typeof gatewayWith>;

async function added(gateway: TestGateway, changes: Partial<Integration> = {}): Promise<string> {
  const integrationId = uuidv7();
  await gateway.integrations.add(
    {
      integrationId,
      centre,
      ssin: person(1),
      qualityCode: 1,
      caseReference: 'case-1',
      applicationDate: '2026-01-14',
      informedOn: '2026-01-13',
      proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '590000000123' },
      startDate: '2026-01-15',
      endDate: '2026-03-14',
      state: 'registering',
      registeredBy: 'worker-1',
      registeredAt: now,
      ...changes,
    },
    { today: '2026-01-15', staleBefore: now - 600_000 },
  );
  await gateway.integrations.markActive(integrationId, 'ticket');
  return integrationId;
}

const kept = (integrationId: string, { sealer: own }: TestGateway, serial: number) => ({
  personRef: createPersonRef(own)(integrationId, person(serial)),
  ssin: person(serial).reveal(),
  kinship: 'child' as const,
});

/** Rows that have anything of a key, over all tables that have something of keys. */
async function rowsOf(keyId: string): Promise<number> {
  const counts = keyedTables.map(({ table, isSealed, encrypted }) => {
    const columns = [...Object.keys(encrypted), ...(isSealed ? ['row_seal'] : [])];
    const has = columns.map((column) => `position('${keyId}'::bytea in ${column}) = 3`).join(' or ');
    return `select count(*) from ${table.name} where ${has}`;
  });
  const found = await asOwnerRows(test.ownerUrl, counts.join(' union all '));
  return found.reduce((sum, count) => sum + Number(count), 0);
}

describe('a new evidence key', () => {
  const old = () => gatewayWith();
  const turned = () => gatewayWith(createEvidenceKeyRing(second, [keys]));

  it('finds, opens and changes what the former one made, and takes its place row by row', async () => {
    const before = old();
    const first = await added(before);
    const child = await added(before, { ssin: person(2), qualityCode: 2, applicantIntegrationId: first });
    await before.persons.keep(first, [kept(first, before, 2)], { at: now, isHouseholdKnown: true });
    await before.reasons.add({
      reasonId: uuidv7(),
      integrationId: child,
      userId: 'worker-1',
      day: '2026-01-15',
      at: now,
      code: 'newElement',
      explanation: 'because',
    });
    const death = { diedOn: '2026-01-10', stream: 'nationalRegister', integrationId: child, at: now };
    await before.deaths.keep({ centre, ssin: person(2) }, death, { closed: [2], outside: [30] }, () =>
      Promise.resolve(),
    );

    const after = turned();
    const found = await after.integrations.list(centre, { ssin: person(1), limit: 5 });
    expect(found.map(({ integrationId }) => integrationId)).toEqual([first]);
    expect(found[0]?.proofOfIdentity).toMatchObject({ identityCardNumber: '590000000123' });
    expect(await after.reasons.find(child, 'worker-1', '2026-01-15')).toMatchObject({ code: 'newElement' });
    expect(await after.deaths.find({ centre, ssin: person(2) })).toEqual({ diedOn: '2026-01-10' });
    expect((await after.persons.everybody(first)).map(({ ssin }) => ssin)).toEqual([person(2).reveal()]);
    expect(await after.integrations.isCarriedOn(first, '2026-02-01')).toBe(true);
    // The same person and code again: the index of the database knows two pseudonyms, the gateway one person.
    await expect(added(after)).rejects.toBeInstanceOf(RunningIntegrationError);
    // A death that is known is one of what is added now.
    const later = await added(after, { ssin: person(2), qualityCode: 3 });
    expect(await after.integrations.find(later)).toMatchObject({ diedOn: '2026-01-10' });
    await after.deaths.correct({ centre, ssin: person(2) }, now, { outside: [30] });
    expect((await after.integrations.find(child))?.diedOn).toBeUndefined();
    expect(after.told).toEqual([]);
  });

  it('is that of everything after the renewal, which then finds nothing more to do', async () => {
    expect(await rowsOf('test-1')).toBeGreaterThan(0);
    const after = turned();
    const done = await after.renew();
    expect([done.renewed > 0, done.left]).toEqual([true, 0]);
    expect(await rowsOf('test-1')).toBe(0);
    const pseudonym = Buffer.from(sealer.pseudonym(person(2), centre)).toString('hex');
    for (const table of ['integration', 'person_death']) {
      const former = await asOwnerRows(
        test.ownerUrl,
        `select 1 from ${table} where encode(subject, 'hex') = '${pseudonym}'`,
      );
      expect(former).toEqual([]);
    }
    expect(await after.renew()).toEqual({ renewed: 0, left: 0 });
    // Nothing needs the former key any more.
    const alone = gatewayWith(createEvidenceKeyRing(second));
    const list = await alone.integrations.list(centre, { limit: 20 });
    expect(list.map(({ qualityCode }) => qualityCode).sort()).toEqual([1, 2, 3]);
    expect(await alone.renew('all')).toEqual({ renewed: 0, left: 0 });
    expect(alone.told).toEqual([]);
  });

  it('leaves what was changed outside the gateway, and says so', async () => {
    const after = turned();
    const [one] = await after.integrations.list(centre, { limit: 1 });
    const id = one?.integrationId ?? '';
    await tamper(test.ownerUrl, `update integration set end_date = '2099-01-01' where integration_id = '${id}'`);
    const night = turned();
    expect(await night.renew('all')).toEqual({ renewed: 0, left: 1 });
    expect(night.told).toEqual([`integration ${id}`]);
    await expect(night.integrations.findFor(id, centre)).rejects.toBeInstanceOf(RowChangedError);
    await tamper(test.ownerUrl, `update integration set end_date = '2026-03-14' where integration_id = '${id}'`);
    expect(await night.renew('all')).toEqual({ renewed: 0, left: 0 });
  });

  it('that replaces one that others may have lets no row of that one open anything', async () => {
    const id = await added(old(), { ssin: person(5) });
    const strict = gatewayWith(createEvidenceKeyRing(second, [keys], new Set(['test-1'])));
    await expect(strict.integrations.findFor(id, centre)).rejects.toBeInstanceOf(RowChangedError);
    expect(await turned().renew()).toMatchObject({ left: 0 });
    expect(await strict.integrations.findFor(id, centre)).toMatchObject({ integrationId: id });
  });
});

describe('rows from before there were seals', () => {
  const unseal = (table: string) => `update ${table} set row_version = 0, row_seal = null`;

  it('are sealed once; from then on a missing seal is damage, for every gateway', async () => {
    await tamper(test.ownerUrl, 'delete from sealed_table', ...['integration', 'person_death'].map(unseal));
    const ring = createEvidenceKeyRing(second);
    const [first, other] = [gatewayWith(ring, markedTables), gatewayWith(ring, markedTables)];
    const [one] = await first.integrations.list(centre, { limit: 1 });
    expect(one).toBeDefined();
    // What is changed meanwhile gets its seal with the change.
    await first.integrations.markElsewhere(one?.integrationId ?? '', [], '2026-01-15');
    expect((await first.renew()).left).toBe(0);
    const without = 'select count(*) from integration where row_seal is null or row_version = 0';
    expect(await asOwnerRows(test.ownerUrl, without)).toEqual(['0']);
    expect(first.watch.awaited()).toEqual([]);

    (await followRenewal({ database, ...other }, () => undefined))[Symbol.dispose]();
    expect(other.watch.awaited()).toEqual([]);
    await tamper(test.ownerUrl, unseal('integration'));
    expect(await other.integrations.list(centre, { limit: 5 })).toEqual([]);
    expect(other.told.length).toBeGreaterThan(0);
    expect(await other.renew()).toMatchObject({ renewed: 0 });
  });

  it('stay damage when somebody changes the mark that they were sealed', async () => {
    const ring = createEvidenceKeyRing(second);
    const gateway = gatewayWith(ring, markedTables);
    await tamper(test.ownerUrl, "update sealed_table set row_seal = '\\x00'");
    (await followRenewal({ database, ...gateway }, () => undefined))[Symbol.dispose]();
    expect(gateway.watch.awaited()).toEqual([]);
    expect(gateway.told).toContain('sealed_table integration');
  });
});

describe('pseudonyms of before each centre had its own', () => {
  it('still find their rows, and are replaced once', async () => {
    const gateway = gatewayWith(createEvidenceKeyRing(second));
    const id = await added(gateway, { ssin: person(12) });
    const hex = (bytes?: Uint8Array) => Buffer.from(bytes ?? []).toString('hex');
    const [shared] = gateway.sealer.sharedPseudonyms(person(12));
    await bring(
      { url: test.ownerUrl, sealer: gateway.sealer },
      `update integration set subject = '\\x${hex(shared)}' where integration_id = '${id}'`,
      "delete from sealed_table where table_name like '%by centre'",
    );
    expect(await gateway.integrations.list(centre, { ssin: person(12), limit: 2 })).toHaveLength(1);
    await expect(added(gateway, { ssin: person(12) })).rejects.toBeInstanceOf(RunningIntegrationError);
    expect(await gateway.renew()).toMatchObject({ left: 0 });
    const subject = `select encode(subject, 'hex') from integration where integration_id = '${id}'`;
    expect(await asOwnerRows(test.ownerUrl, subject)).toEqual([hex(gateway.sealer.pseudonym(person(12), centre))]);
    expect(await gateway.renew()).toEqual({ renewed: 0, left: 0 });
  });
});

describe('references to relatives', () => {
  it('cannot be made from other columns, and those of the former form still name the same person', async () => {
    const gateway = gatewayWith(createEvidenceKeyRing(second));
    const id = await added(gateway, { ssin: person(8) });
    const [plain = ''] = formerPersonRefs(gateway.sealer, id, person(9));
    await gateway.persons.keep(id, [kept(id, gateway, 9)], { at: now, isHouseholdKnown: true });
    const current = createPersonRef(gateway.sealer)(id, person(9));
    expect(plain).not.toBe(current);
    expect(await gateway.persons.find(id, plain)).toMatchObject({ personRef: current, ssin: person(9).reveal() });
    expect(await gateway.persons.find(id, uuidv7())).toBeUndefined();
  });

  it('of the former form are replaced in their rows, once, and no person has two rows', async () => {
    const gateway = gatewayWith(createEvidenceKeyRing(second));
    const id = await added(gateway, { ssin: person(10) });
    const [plain = ''] = formerPersonRefs(gateway.sealer, id, person(11));
    // As the release before wrote it.
    const sealed = Buffer.from(
      gateway.sealer.sealText(
        JSON.stringify({ ...kept(id, gateway, 11), personRef: plain }),
        `proposed person ${id} ${plain}`,
      ),
    ).toString('hex');
    const insert = `insert into proposed_person (integration_id, person_ref, person_sealed, named_at)
      values ('${id}', '${plain}', '\\x${sealed}', now())`;
    await tamper(test.ownerUrl, insert, "delete from sealed_table where table_name = 'proposed_person'");
    const current = createPersonRef(gateway.sealer)(id, person(11));
    expect(await gateway.persons.everybody(id)).toMatchObject([{ personRef: current }]);
    await gateway.renew();
    const refs = () =>
      asOwnerRows(test.ownerUrl, `select person_ref from proposed_person where integration_id = '${id}'`);
    expect(await refs()).toEqual([current]);
    await gateway.persons.keep(id, [kept(id, gateway, 11)], { at: now, isHouseholdKnown: true });
    expect(await refs()).toEqual([current]);
    expect(await gateway.persons.find(id, plain)).toMatchObject({ personRef: current });
  });
});
