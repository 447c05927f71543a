import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../src/sandbox/embedded-postgres.ts';
import { migrate } from '../src/platform/postgres/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: {
      readonly ownerUrl: string;
      readonly template: string;
      readonly runtimeUser: string;
      readonly runtimePassword: string;
    };
  }
}

/** One PostgreSQL for the whole run, or the one TEST_DATABASE_OWNER_URL names, with a migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_OWNER_URL'];
  const dataDir = join(tmpdir(), `social-inquiry-test-${randomUUID()}`);
  const server = given ? undefined : await startEmbeddedPostgres({ dataDir, durable: false });
  const ownerUrl = given ?? server?.ownerUrl ?? '';
  const template = `template_${randomUUID().replaceAll('-', '')}`;
  const runtimeUser = 'gateway_test';
  const runtimePassword = 'gateway test';

  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`create database ${template}`);
  const templateUrl = new URL(ownerUrl);
  templateUrl.pathname = `/${template}`;
  const runtimeUrl = new URL(templateUrl);
  runtimeUrl.username = runtimeUser;
  runtimeUrl.password = runtimePassword;
  await migrate({ ownerUrl: templateUrl.href, runtimeUrl: runtimeUrl.href });
  project.provide('postgres', { ownerUrl, template, runtimeUser, runtimePassword });

  return async () => {
    await owner.query(`drop database if exists ${template} with (force)`);
    await owner.end();
    await server?.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
