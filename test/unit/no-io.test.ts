import { execFileSync, execSync, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../../src/sandbox/embedded-postgres.ts';
import { NotInUnitTestsError } from './no-io.ts';

test('nothing is connected, or listened to in a unit test', () => {
  expect(() => connect(5432, '127.0.0.1')).toThrow(NotInUnitTestsError);
  expect(() => createServer().listen(0)).toThrow(NotInUnitTestsError);
  expect(() => request('http://127.0.0.1:8080')).toThrow(NotInUnitTestsError);
});

test.each([
  ['spawn', () => spawn(process.execPath)],
  ['spawnSync', () => spawnSync(process.execPath)],
  ['execFileSync', () => execFileSync(process.execPath)],
  ['execSync', () => execSync('exit 0')],
])('no program is started in a unit test: %s', (_, start) => {
  expect(start).toThrow(NotInUnitTestsError);
});

test('PostgreSQL does not start in a unit test', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'social-inquiry-unit-'));
  await expect(startEmbeddedPostgres({ dataDir, durable: false })).rejects.toThrow();
  await rm(dataDir, { recursive: true });
});
