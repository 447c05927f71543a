import { expect, inject, test } from 'vitest';
import { engine, issuer, runService, startService } from './containers.ts';
import { composeService } from './compose.ts';

const landscape = inject('landscape');

test('the migration made the schema, and a second run has nothing to do', async () => {
  expect(landscape.migrated).toContain('0001-');
  const again = await runService(landscape, 'migrate');
  expect(again).toMatchObject({ exitCode: 0 });
  expect(again.output).toContain('up to date');
});

test('SIGTERM ends a gateway by itself, well, and within its grace period', async () => {
  const gateway = await startService(landscape, 'gateway', issuer);
  const grace = Number.parseInt(composeService('gateway').stop_grace_period ?? '10', 10) * 1000;
  await gateway.stop({ remove: false, timeout: grace });
  const { State } = await (await engine()).getContainer(gateway.getId()).inspect();
  // 137 would be a process that was killed because it did not listen.
  expect(State).toMatchObject({ Running: false, ExitCode: 0, OOMKilled: false });
});

test.each(['simulator', 'identity'])('SIGTERM ends the %s well', async (name) => {
  const container = await startService(landscape, name, issuer);
  await container.stop({ remove: false, timeout: 10_000 });
  const { State } = await (await engine()).getContainer(container.getId()).inspect();
  expect(State).toMatchObject({ Running: false, ExitCode: 0 });
});

test('a production gateway refuses the settings of the sandbox, and says which', async () => {
  const { exitCode, output } = await runService(landscape, 'gateway', { GATEWAY_ENVIRONMENT: 'production' });
  expect(exitCode).toBe(1);
  expect(output).toContain('The gateway cannot start with these settings');
  for (const name of ['ACCEPT_FICTIVE_SSINS', 'EVIDENCE_KEY', 'DATABASE_URL', 'TOKEN_ISSUER', 'KSZ_SOA_URL']) {
    expect(output).toContain(name);
  }
  expect(output).not.toContain(composeService('gateway').environment['EVIDENCE_KEY']);
  expect(output).not.toContain('    at ');
});

test('a gateway without settings names those it needs', async () => {
  const nothing = Object.fromEntries(Object.keys(composeService('gateway').environment).map((name) => [name, '']));
  const { exitCode, output } = await runService(landscape, 'gateway', nothing);
  expect(exitCode).toBe(1);
  expect(output).toContain('DATABASE_URL is missing');
});
