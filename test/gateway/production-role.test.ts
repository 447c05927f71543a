import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { createGateway } from '../../src/gateway.ts';
import { createLogger } from '../../src/platform/http/logging.ts';
import { startConstellation } from '../constellation.ts';
import { asOwner, createTestDatabase, type TestDatabase } from '../postgres.ts';
import { sandboxEnvironment } from '../sandbox-environment.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const key = () => randomBytes(32).toString('base64');
const evidenceKey = key();

/** Makes a gateway whose neighbours are away, and ends it: it can start all the same. */
async function start(
  databaseUrl: string,
  environment: 'production' | 'sandbox',
  logger = createLogger('silent'),
): Promise<void> {
  const https = 'https://127.0.0.1:1';
  const config = readConfig({
    ...sandboxEnvironment({ databaseUrl, simulatorUrl: https, identityUrl: https }),
    GATEWAY_ENVIRONMENT: environment,
    GATEWAY_PUBLIC_URL: 'https://gateway.example',
    EVIDENCE_KEY: evidenceKey,
    USER_SSIN_KEY: key(),
    KSZ_CREDENTIALS: 'gateway:correct horse',
    ACCEPT_FICTIVE_SSINS: 'false',
    SANDBOX_PERSONAS_URL: '',
  });
  const gateway = await createGateway(config, { logger });
  await gateway.close();
}

describe('the role of a production gateway', () => {
  test('is the one that the migration made', async () => {
    await expect(start(database.runtimeUrl, 'production')).resolves.toBeUndefined();
  });

  test('is not the owner of the database, who could change the evidence; a sandbox may do so', async () => {
    await expect(start(database.ownerUrl, 'production')).rejects.toMatchObject({
      reason: 'role',
      message: expect.stringContaining('could change the evidence') as string,
    });
    await expect(start(database.ownerUrl, 'sandbox')).resolves.toBeUndefined();
  });

  test.each(['update', 'delete', 'truncate', 'trigger'])('has no right to %s the ledger', async (right) => {
    const role = new URL(database.runtimeUrl).username;
    await asOwner(database.ownerUrl, `grant ${right} on ledger to ${role}`);
    await expect(start(database.runtimeUrl, 'production')).rejects.toMatchObject({ reason: 'role' });
    await asOwner(database.ownerUrl, `revoke ${right} on ledger from ${role}`);
  });
});

describe('the checkpoints of the ledger', () => {
  test('are in the log of a production gateway whatever its level, and in that of a sandbox like any other line', async () => {
    await using world = await startConstellation({ env: { EVIDENCE_KEY: evidenceKey } });
    await world.integrate(world.persona('no-data'));
    const { ownerUrl, runtimeUrl } = world.database;
    const logged = async (databaseUrl: string, environment: 'production' | 'sandbox', level: string) => {
      const lines: Readonly<Record<string, unknown>>[] = [];
      const write = (line: string) => void lines.push(JSON.parse(line) as (typeof lines)[number]);
      await start(databaseUrl, environment, createLogger(level, { write }));
      expect(lines.every((line) => 'checkpoint' in line || Number(line['level']) >= 40)).toBe(true);
      return lines.some((line) => 'checkpoint' in line);
    };
    expect(await logged(runtimeUrl, 'production', 'warn')).toBe(true);
    expect(await logged(runtimeUrl, 'production', 'error')).toBe(true);
    expect(await logged(ownerUrl, 'sandbox', 'warn')).toBe(false);
  });
});
