import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { sandboxSecrets } from '../../src/config/production.ts';
import { composeService, composeServices, projectFolder } from './compose.ts';

const services = Object.entries(composeServices());
const programs = services.filter(([name]) => name !== 'postgres');

test.each(programs)('%s runs with nothing to write to and no rights', (_name, service) => {
  expect(service).toMatchObject({
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
  });
});

test('nothing is reachable from another machine, and the database not even from this one', () => {
  const ports = services.flatMap(([, { ports = [] }]) => ports);
  expect(ports).toEqual([
    '127.0.0.1:8081:8081',
    '127.0.0.1:8082:8082',
    '127.0.0.1:8080:8080',
    '127.0.0.1:9090:9090',
    '127.0.0.1:3000:3000',
  ]);
});

test('the ports follow the variables of the sandbox, in the addresses too', () => {
  const moved = composeServices({ GATEWAY_PORT: '9080', KSZ_SIMULATOR_PORT: '9081', IDENTITY_PORT: '9082' });
  expect(Object.values(moved).flatMap(({ ports = [] }) => ports)).toEqual([
    '127.0.0.1:9081:8081',
    '127.0.0.1:9082:8082',
    '127.0.0.1:9080:8080',
    '127.0.0.1:9090:9090',
    '127.0.0.1:3000:3000',
  ]);
  expect(moved['gateway']?.environment).toMatchObject({
    GATEWAY_PUBLIC_URL: 'http://127.0.0.1:9080',
    TOKEN_ISSUER: 'http://127.0.0.1:9082',
  });
  expect(moved['identity']?.environment['IDENTITY_ISSUER']).toBe('http://127.0.0.1:9082');
});

test('key and passwords are those a production gateway refuses', () => {
  const { EVIDENCE_KEY, DATABASE_URL = '' } = composeService('gateway').environment;
  expect(sandboxSecrets).toContain(EVIDENCE_KEY);
  expect(sandboxSecrets).toContain(new URL(DATABASE_URL).password);
  expect(composeService('gateway').environment['GATEWAY_ENVIRONMENT']).toBe('sandbox');
});

/** Two generations of the tool are in use; the file must please both. */
const tools = [
  ['docker', 'compose'],
  ['docker-compose', ''],
] as const;

describe('docker-compose.yml is understood by', () => {
  test.each(tools.filter(([program, word]) => answers(program, word, 'version')))('%s %s', (program, word) => {
    expect(answers(program, word, 'config', '--quiet')).toBe(true);
  });
});

function answers(program: string, ...words: readonly string[]): boolean {
  try {
    execFileSync(program, words.filter(Boolean), { cwd: projectFolder, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
