import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ssin } from '../../src/values/ssin.ts';
import { openDatabase } from '../../src/platform/postgres/database.ts';
import { createIntegrationStore } from '../../src/cases/integrations/store.ts';
import { createTestDatabase, type TestDatabase } from '../postgres.ts';
import { centre, closing, opening, person, sealer, startLedger } from './fixtures.ts';

let test: TestDatabase;
let dump: string;
beforeAll(async () => {
  test = await createTestDatabase();
  const { ledger } = await startLedger(test.runtimeUrl);
  const database = openDatabase({ url: test.runtimeUrl, applicationName: 'privacy test' });
  const store = createIntegrationStore({ database, sealer });
  for (let serial = 1; serial <= 20; serial += 1) {
    const ssin = person(serial);
    await ledger.record(opening({ ssin, caseReference: 'case' }), closing());
    await store.add(
      {
        integrationId: uuidv7(),
        centre,
        ssin,
        qualityCode: 1,
        caseReference: 'case',
        applicationDate: '2026-01-02',
        informedOn: '2026-01-02',
        proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '590000000123' },
        startDate: '2026-01-02',
        endDate: '2026-03-01',
        state: 'registering',
        registeredBy: 'worker',
        registeredAt: 0,
      },
      { today: '2026-01-02', staleBefore: 0 },
    );
  }
  await ledger.stop();
  await database.close();
  dump = await everything(test.ownerUrl);
});
afterAll(() => test.drop());

/** All rows of all tables as text: what somebody has who stole the database. */
async function everything(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const tables = await client.query<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public'`,
  );
  const texts: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await client.query<{ text: string }>(`select row(t.*)::text as text from ${name} t`);
    texts.push(...rows.map((row) => row.text));
  }
  await client.end();
  return texts.join('\n');
}

/** All numbers that the people born on the fixtures' day can have. */
function* dictionary(): Generator<string> {
  for (let serial = 1; serial <= 998; serial += 1) {
    const start = `856712${String(serial).padStart(3, '0')}`;
    for (const century of ['', '2']) {
      const number = start + String(97 - (Number(century + start) % 97)).padStart(2, '0');
      if (Ssin.parse(number, { fictive: true, today: '2026-01-01' })) yield number;
    }
  }
}

describe('a stolen database', () => {
  it('contains no number in clear, in hexadecimal or in base64', () => {
    expect(dump).toContain('dimona');
    // Timestamps in milliseconds have 13 digits; nothing else has 11 or more.
    expect(dump.match(/(?<![0-9a-f])\d{11}(?![0-9a-f])/g)).toBeNull();
    expect(dump, 'the number of the identity card').not.toContain('590000000123');
    for (let serial = 1; serial <= 20; serial += 1) {
      const digits = Buffer.from(person(serial).reveal());
      for (const encoding of ['latin1', 'hex', 'base64url'] as const) {
        expect(dump).not.toContain(digits.toString(encoding));
      }
    }
  });

  it('gives nobody away to somebody who tries all numbers of a birth day', () => {
    // What an attacker without the key can compute: plain hashes, and keyed ones under keys found in the database.
    const haystack = dump.toLowerCase();
    let tried = 0;
    for (const number of dictionary()) {
      tried += 1;
      for (const algorithm of ['md5', 'sha1', 'sha256', 'sha512', 'sha3-256']) {
        const hash = createHash(algorithm).update(number).digest('hex');
        if (haystack.includes(hash.slice(0, 32))) expect.unreachable('a plain hash of a number is stored');
      }
    }
    expect(tried).toBeGreaterThan(900);
  });

  it('is readable with the key, so the attempt above could have succeeded', () => {
    const found = [...dictionary()].filter((number) => {
      const ssin = Ssin.parse(number, { fictive: true, today: '2026-01-01' });
      return ssin && dump.includes(Buffer.from(sealer.pseudonym(ssin, centre)).toString('hex'));
    });
    expect(found).toHaveLength(20);
  });
});
