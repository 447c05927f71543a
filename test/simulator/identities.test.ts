import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readKszSimulatorConfig } from '../../src/simulator/config.ts';
import { endsAt, identitiesIn } from '../../src/simulator/security/identities.ts';

const dayMs = 24 * 3_600_000;

test('a folder keeps its certificates, until they are nearly over or another host is meant', () => {
  const folder = mkdtempSync(join(tmpdir(), 'identities-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const numbered = (host: string, now?: number) =>
    identitiesIn(folder, endsAt(host), now).port.certificate.serialNumber;
  const first = numbered('127.0.0.1');
  expect(numbered('127.0.0.1', Date.now() + 300 * dayMs)).toBe(first);
  const second = numbered('gateway');
  expect(second).not.toBe(first);
  expect(numbered('gateway')).toBe(second);
  expect(numbered('gateway', Date.now() + 310 * dayMs)).not.toBe(second);
});

test.each([undefined, 'http://gateway:8083'])('certificates for messages to %s are a mistake', (address) => {
  const given = { KSZ_SIMULATOR_MESSAGES_TLS_DIR: '/messages', KSZ_SIMULATOR_MESSAGES_URL: address };
  expect(() => readKszSimulatorConfig(given)).toThrow('KSZ_SIMULATOR_MESSAGES_TLS_DIR (goes with an address');
});
