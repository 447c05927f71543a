import { createSecretKey, randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unwrapKey } from '../../../src/cases/dossiers/content.ts';
import type { DossierRecord, DossierStore } from '../../../src/cases/dossiers/dossier.ts';
import { createDossierStore } from '../../../src/cases/dossiers/store.ts';
import type { Integration, IntegrationStore } from '../../../src/cases/integrations/integration.ts';
import { createIntegrationStore } from '../../../src/cases/integrations/store.ts';
import { createCipher } from '../../../src/evidence/cipher.ts';
import { SealedValueError } from '../../../src/evidence/sealing.ts';
import { openDatabase, type Database } from '../../../src/platform/postgres/database.ts';
import { centre, keys, person, sealer } from '../../evidence/fixtures.ts';
import { asOwner, asOwnerRows, createTestDatabase, type TestDatabase } from '../../postgres.ts';
import { bring, tamper } from '../../sealed-rows.ts';

let test: TestDatabase;
let database: Database;
let integrations: IntegrationStore;
let dossiers: DossierStore;
let now = Date.UTC(2026, 0, 15, 12);
const form = 'f'.repeat(32);
const storeOf = (shape: string) => createDossierStore({ database, sealer, clock: () => now, form: shape });
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase({ url: test.runtimeUrl, applicationName: 'dossiers test' });
  integrations = createIntegrationStore({ database, sealer });
  dossiers = storeOf(form);
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

const NOW = Date.UTC(2026, 0, 15, 12);
const DAY = 86_400_000;
const content = Buffer.from(JSON.stringify({ answers: { pension: 'Geheim rustpensioen' } }));
let serial = 0;

async function active(changes: Partial<Integration> = {}): Promise<string> {
  now = NOW;
  const integrationId = uuidv7();
  await integrations.add(
    {
      integrationId,
      centre,
      ssin: person((serial += 1)),
      qualityCode: 1,
      caseReference: 'case-1',
      applicationDate: '2026-01-14',
      proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '590000000123' },
      startDate: '2026-01-15',
      endDate: '2026-03-14',
      state: 'registering',
      registeredBy: 'worker-1',
      registeredAt: NOW,
      ...changes,
    },
    { today: '2026-01-15', staleBefore: NOW - 600_000 },
  );
  await integrations.markActive(integrationId, undefined);
  return integrationId;
}

async function keep(integrationId: string, changes: Partial<DossierRecord> = {}): Promise<string> {
  const dossierId = uuidv7();
  const streams = [{ name: 'pension', state: 'answered' as const }];
  const record = { dossierId, integrationId, askedBy: 'worker-1', at: now, streams, keptUntil: now + 30 * DAY };
  await dossiers.record({ ...record, ...changes }, content);
  return dossierId;
}

const ended = { by: 'worker-1', at: NOW, reason: 'no longer aided' };
const keysOf = (integrationId: string) =>
  asOwnerRows(
    test.ownerUrl,
    `select encode(key_sealed, 'hex') from dossier_key where integration_id = '${integrationId}'`,
  );
const contentOf = async (dossierId: string): Promise<Buffer | undefined> => {
  const [hex] = await asOwnerRows(
    test.ownerUrl,
    `select encode(content_sealed, 'hex') from dossier where dossier_id = '${dossierId}'`,
  );
  return hex === undefined || hex === 'null' ? undefined : Buffer.from(hex, 'hex');
};

describe('a dossier that is kept', () => {
  it('is found with its record, and read as it was written, by its integration only', async () => {
    const integrationId = await active();
    const dossierId = await keep(integrationId);
    expect(await dossiers.find(dossierId, integrationId)).toEqual({
      dossierId,
      integrationId,
      askedBy: 'worker-1',
      at: NOW,
      streams: [{ name: 'pension', state: 'answered' }],
      keptUntil: NOW + 30 * DAY,
    });
    expect(await dossiers.read(dossierId)).toEqual(content);
    expect(await dossiers.find(dossierId, await active())).toBeUndefined();
    expect(await dossiers.find(uuidv7(), integrationId)).toBeUndefined();
    expect(await dossiers.read(uuidv7())).toBeUndefined();
  });

  it('has one key for each integration, however many dossiers are recorded at once', async () => {
    const [one, other] = [await active(), await active()];
    const made = await Promise.all([one, one, one, one, other].map((id) => keep(id)));
    for (const dossierId of made) expect(await dossiers.read(dossierId)).toEqual(content);
    const [ofOne, ofOther] = [await keysOf(one), await keysOf(other)];
    expect([ofOne.length, ofOther.length]).toEqual([1, 1]);
    expect(ofOne).not.toEqual(ofOther);
  });

  it('stands nowhere in clear', async () => {
    const dossierId = await keep(await active());
    const rows = await asOwnerRows(
      test.ownerUrl,
      `select dossier::text from dossier where dossier_id = '${dossierId}'`,
    );
    expect(rows.join()).not.toContain('Geheim');
    expect((await contentOf(dossierId))?.includes('Geheim')).toBe(false);
  });

  it('keeps the record alone when nothing is to be kept, without a key', async () => {
    const integrationId = await active();
    const dossierId = uuidv7();
    const record = { dossierId, integrationId, askedBy: 'worker-1', at: now, streams: [] };
    await dossiers.record(record, undefined);
    expect(await dossiers.find(dossierId, integrationId)).toEqual(record);
    expect(await dossiers.read(dossierId)).toBeUndefined();
    expect(await keysOf(integrationId)).toEqual([]);
  });

  it('cannot be moved to another dossier, another integration, or under another key', async () => {
    const [one, other] = [await active(), await active()];
    const [first, second, third] = [await keep(one), await keep(one), await keep(other)];
    const copy = (from: string, to: string) =>
      asOwner(
        test.ownerUrl,
        `update dossier set content_sealed = (select content_sealed from dossier where dossier_id = '${from}')
         where dossier_id = '${to}'`,
      );
    await copy(first, second);
    await expect(dossiers.read(second)).rejects.toThrow(SealedValueError);
    await copy(first, third);
    await expect(dossiers.read(third)).rejects.toThrow(SealedValueError);
    await asOwner(
      test.ownerUrl,
      `update dossier_key set key_sealed = (select key_sealed from dossier_key where integration_id = '${other}')
       where integration_id = '${one}'`,
    );
    await expect(dossiers.read(first)).rejects.toThrow(SealedValueError);
  });

  it('is not read by a release whose answers have another shape', async () => {
    const dossierId = await keep(await active());
    expect(await storeOf('0'.repeat(32)).read(dossierId)).toBeUndefined();
    expect(await dossiers.read(dossierId)).toEqual(content);
  });
});

describe('the time for which it is kept', () => {
  it('ends to the millisecond, and the housekeeping then removes the answers and keeps the record', async () => {
    const integrationId = await active();
    const dossierId = await keep(integrationId, { keptUntil: NOW + DAY });
    now = NOW + DAY - 1;
    expect(await dossiers.read(dossierId)).toEqual(content);
    await dossiers.purge();
    expect(await contentOf(dossierId)).toBeDefined();
    now = NOW + DAY;
    expect(await dossiers.read(dossierId)).toBeUndefined();
    expect(await dossiers.purge()).toBeGreaterThanOrEqual(1);
    expect(await contentOf(dossierId)).toBeUndefined();
    expect(await dossiers.find(dossierId, integrationId)).toMatchObject({ keptUntil: NOW + DAY });
    expect(await dossiers.purge()).toBe(0);
  });

  it('ends with the period of the integration, before anybody cleaned up', async () => {
    const integrationId = await active({ endDate: '2026-01-20' });
    const dossierId = await keep(integrationId);
    now = Date.UTC(2026, 0, 20, 22, 59, 59);
    expect(await dossiers.read(dossierId)).toEqual(content);
    // Midnight in Belgium, while the state still says active.
    now = Date.UTC(2026, 0, 20, 23);
    expect((await integrations.find(integrationId))?.state).toBe('active');
    expect(await dossiers.read(dossierId)).toBeUndefined();
    // And nothing more is kept under it.
    const later = await keep(integrationId);
    expect(await dossiers.find(later, integrationId)).not.toHaveProperty('keptUntil');
    expect(await contentOf(later)).toBeUndefined();
  });
});

describe('whatever ends an integration destroys its key', () => {
  const options = { today: '2026-01-15', staleBefore: NOW - 600_000 };
  const inFile = async () => {
    const applicant = await active();
    return { applicant, member: await active({ applicantIntegrationId: applicant }) };
  };
  it.each<[string, () => Promise<string>]>([
    [
      'by hand, by a decision, by its period: closed here',
      async () => {
        const id = await active();
        await keep(id);
        await integrations.markEnding(id, ended);
        return id;
      },
    ],
    [
      'because the Bank has it no more: ended without being closed here',
      async () => {
        const id = await active();
        await keep(id);
        await integrations.markEnded(id);
        return id;
      },
    ],
    [
      'with the file of its applicant',
      async () => {
        const { applicant, member } = await inFile();
        await keep(member);
        expect(await integrations.endWithFile(member, applicant, ended)).toBe(true);
        return member;
      },
    ],
    [
      'without an applicant',
      async () => {
        const { applicant, member } = await inFile();
        await keep(member);
        await integrations.markEnding(applicant, ended);
        expect(await integrations.endAlone(member, { today: '2026-01-15', keptCodes: [2] }, ended)).toBe(true);
        return member;
      },
    ],
    [
      'after a death',
      async () => {
        const id = await active({ diedOn: '2026-01-10' });
        await bring(
          { url: test.ownerUrl, sealer },
          `update integration set died_on_sealed = '\\x00' where integration_id = '${id}'`,
        );
        await keep(id);
        expect(await integrations.endDead(id, ended)).toBe(true);
        return id;
      },
    ],
    [
      'to make room for the next of the same code, once its period is over',
      async () => {
        const ssin = person((serial += 1));
        const id = await active({ ssin, endDate: '2026-01-20' });
        await keep(id);
        const next = { ...((await integrations.find(id)) as Integration), integrationId: uuidv7() };
        await integrations.add(
          { ...next, startDate: '2026-01-21', endDate: '2026-03-20', state: 'registering' },
          { ...options, today: '2026-01-21' },
        );
        return id;
      },
    ],
    [
      'by a decision whose code begins later: it opens nothing from then on, although it is still registered',
      async () => {
        const id = await active();
        await keep(id);
        await bring(
          { url: test.ownerUrl, sealer },
          `update integration set decided_on = '2026-01-15' where integration_id = '${id}'`,
        );
        return id;
      },
    ],
    [
      'by a statement of somebody who never heard of dossiers, in a session where triggers are silent',
      async () => {
        const id = await active();
        await keep(id);
        await asOwner(
          test.ownerUrl,
          'set session_replication_role = replica',
          `update integration set state = 'ended' where integration_id = '${id}'`,
        );
        return id;
      },
    ],
  ])('%s', async (_how, end) => {
    const other = await active();
    const untouched = await keep(other);
    const id = await end();
    expect(await keysOf(id)).toEqual([]);
    const [dossierId = ''] = await asOwnerRows(
      test.ownerUrl,
      `select dossier_id from dossier where integration_id = '${id}'`,
    );
    expect(await dossiers.read(dossierId)).toBeUndefined();
    expect(await contentOf(dossierId)).toBeDefined();
    await dossiers.purge();
    expect(await contentOf(dossierId)).toBeUndefined();
    expect(await dossiers.read(untouched)).toEqual(content);
  });

  it('leaves the key of an integration that goes on: informed, reviewed, moved to another file', async () => {
    const { applicant, member } = await inFile();
    const dossierId = await keep(member);
    await integrations.markInformed(member, { on: '2026-01-15', way: 'form' });
    await integrations.markReviewed(member, { on: '2026-01-15', reason: 'newElement', remark: 'a new job' });
    await integrations.leaveFile(member, applicant);
    expect(await dossiers.read(dossierId)).toEqual(content);
  });

  it('in the same transaction: when the end is taken back, so is the destruction', async () => {
    const id = await active();
    const dossierId = await keep(id);
    await tamper(
      test.ownerUrl,
      'begin',
      `update integration set state = 'ending' where integration_id = '${id}'`,
      'rollback',
    );
    expect(await dossiers.read(dossierId)).toEqual(content);
  });

  it('also the key of a dossier that is recorded while the integration ends: no key is left behind', async () => {
    for (let round = 0; round < 20; round += 1) {
      const id = await active();
      const [dossierId] = await Promise.all([keep(id), integrations.markEnding(id, ended)]);
      expect(await keysOf(id)).toEqual([]);
      expect(await dossiers.read(dossierId)).toBeUndefined();
    }
  });

  it('after that a copy of the tables is unreadable, whichever key is tried', async () => {
    const id = await active();
    const dossierId = await keep(id);
    const place = { dossierId, integrationId: id };
    const copy = (await contentOf(dossierId)) ?? Buffer.alloc(0);
    const [wrapped = ''] = await keysOf(id);
    // With its key the copy opens: what follows proves something.
    expect(unwrapKey(Buffer.from(wrapped, 'hex'), id, sealer).open(copy, place)).toEqual(content);
    await integrations.markEnding(id, ended);
    const left = await asOwnerRows(
      test.ownerUrl,
      `select integration_id || ' ' || encode(key_sealed, 'hex') from dossier_key`,
    );
    expect(left.length).toBeGreaterThan(3);
    for (const row of left) {
      const [of = '', key = ''] = row.split(' ');
      expect(of).not.toBe(id);
      expect(() => unwrapKey(Buffer.from(key, 'hex'), of, sealer).open(copy, place)).toThrow(SealedValueError);
    }
    const derived = [keys.encryption, keys.sharedPseudonym, keys.chain, createSecretKey(randomBytes(32))];
    const header = Buffer.from([1]);
    const bound = Buffer.concat([header, Buffer.from(`dossier ${dossierId} of ${id}`)]);
    for (const key of derived) {
      expect(() => createCipher(key).decrypt(copy.subarray(1), bound)).toThrow(SealedValueError);
    }
  });
});

describe('the role of the gateway', () => {
  it('cannot delete a key, nor bring answers back, nor forget a dossier', async () => {
    const id = await active();
    await keep(id);
    for (const statement of [
      'delete from dossier_key',
      'truncate dossier_key',
      'delete from dossier',
      `update dossier set kept_until = now() + interval '1 year'`,
      'alter table integration disable trigger integration_dossier_key',
    ]) {
      await expect(database.pool.query(statement), statement).rejects.toThrow(/permission denied|must be owner/);
    }
  });
});
