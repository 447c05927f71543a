import { execFile, spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Agent, request } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePorts, takePort } from '../free-port.ts';
import { eventually } from '../evidence/eventually.ts';
import {
  endSandboxes,
  portsOf,
  startSandbox,
  takenOf,
  type SandboxEnvironment,
  type StartedSandbox,
} from './start-sandbox.ts';

const lastLine = 'Ctrl-C stops everything and loses nothing.';
const run = promisify(execFile);

let folder: string;
let environment: SandboxEnvironment;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'social-inquiry-sandbox-'));
  // PostgreSQL runs as somebody else when the tests run as root.
  await chmod(folder, 0o755);
  const [gateway, simulator, identity, messages] = await freePorts(4);
  environment = {
    GATEWAY_PORT: String(gateway),
    KSZ_SIMULATOR_PORT: String(simulator),
    IDENTITY_PORT: String(identity),
    NOTIFICATIONS_PORT: String(messages),
    SANDBOX_DATA_DIR: join(folder, 'data'),
  };
});
afterEach(async () => {
  await endSandboxes();
  await rm(folder, { recursive: true, force: true });
});

async function started(): Promise<StartedSandbox> {
  const sandbox = startSandbox(environment);
  await sandbox.printed(lastLine);
  return sandbox;
}

async function interrupted(sandbox: StartedSandbox): Promise<void> {
  sandbox.kill('SIGINT');
  expect(await sandbox.exit).toBe(0);
  expect(sandbox.told.err).toBe('');
}

/** What a start that cannot succeed says, when it ends as it should. */
async function refusal(changes: Readonly<Record<string, string>>): Promise<string> {
  const sandbox = startSandbox({ ...environment, ...changes });
  expect(await sandbox.exit).toBe(1);
  expect(sandbox.told.err).toMatch(/^[^\n]+\.\n$/);
  return sandbox.told.err.trimEnd();
}

const hasShell = spawnSync('bash', ['-c', 'command -v curl && command -v sed && command -v tee']).status === 0;

describe('the sandbox', () => {
  it.skipIf(!hasShell)(
    `prints commands that work as they stand${hasShell ? '' : ' (skipped: bash or curl is missing)'}`,
    async () => {
      const sandbox = await started();
      const commands = sandbox.told.out.split('\n\n').filter((part) => /^(TOKEN=|INTEGRATION=|curl )/.test(part));
      expect(commands).toHaveLength(3);
      const [integration, answer] = await inBash(commands);
      expect(integration).toMatchObject({ state: 'active', qualityCode: { code: '1' } });
      const { integrationId } = integration!;
      expect(answer).toMatchObject({ stream: 'dimona', integrationId, outcome: 'dataFound' });

      const [conflict, again] = await inBash(commands);
      expect(conflict).toMatchObject({ status: 409, integrationId });
      expect(again).toMatchObject({ stream: 'dimona', integrationId, outcome: 'dataFound' });

      const verified = await run(process.execPath, ['src/ledger-verify.ts'], {
        env: { ...process.env, ...environment },
      });
      expect(verified.stdout).toMatch(/^Intact: 4 entries, 0 of them open/m);
    },
  );

  it('loses nothing when it is interrupted, and goes on with the same data', async () => {
    // A setting of the gateway reaches it; what the sandbox sets itself stays.
    const first = startSandbox({ ...environment, CONSULTATIONS_PER_MINUTE_USER: '1', TOKEN_AUDIENCE: 'other' });
    await first.printed(lastLine);
    const { items } = await first.client.control<{ items: Parameters<typeof first.client.integrate>[0][] }>('personas');
    const id = await first.client.integrate(items[0]!);
    const consult = () => first.client.call(`/integrations/${id}/streams/socialTariff`);
    expect(await consult()).toMatchObject({ status: 200 });
    // A minute may begin between two; hardly one between all of these.
    const next = await Promise.all([consult(), consult(), consult()]);
    expect(next.map(({ status }) => status)).toContain(429);
    await takesMessagesOfTheBankOnly(first, items[0]!.ssin);
    const ports = await portsOf(environment);
    expect(first.told.out).toContain('The sandbox sets TOKEN_AUDIENCE itself; what was given is not used.');
    await interrupted(first);
    expect(first.told.out).toMatch(/Stopped\. The data are kept\.\n$/);
    expect(await takenOf(ports)).toEqual([]);

    // Beside what is there, a persona that is integrated at the start, and a browser.
    const browser = join(folder, 'browser.sh');
    await writeFile(browser, `#!/bin/sh\necho "$@" >${join(folder, 'opened')}\n`, { mode: 0o755 });
    const second = startSandbox({ ...environment, BROWSER: browser }, [
      process.execPath,
      'src/sandbox.ts',
      ...['--persona', 'Rachid', '--open'],
    ]);
    await second.printed(lastLine);
    const seeded = second.told.out.split('\n\n').filter((part) => part.includes('Bearer $(curl'));
    expect(seeded).toHaveLength(1);
    expect(await inBash(seeded)).toMatchObject([{ stream: 'dimona', outcome: 'dataFound' }]);
    await eventually(async () => {
      expect(await readFile(join(folder, 'opened'), 'utf8')).toBe(
        `http://127.0.0.1:${environment.GATEWAY_PORT}/socialInquiry/v1/dossier\n`,
      );
    });
    expect(await second.client.call(`/integrations/${id}`)).toMatchObject({ status: 200, body: { state: 'active' } });
    // The Bank knows the person still, too.
    expect(await second.client.call(`/integrations/${id}/streams/dimona`)).toMatchObject({ status: 200 });
    await interrupted(second);
  });

  it('leaves nothing behind when it is killed, and starts again', async () => {
    const first = await started();
    const ports = await portsOf(environment);
    expect(await takenOf(ports)).toEqual(ports);
    first.kill('SIGKILL');
    expect(await first.exit).toBeNull();
    await eventually(async () => {
      expect(await takenOf(ports)).toEqual([]);
    });
    await interrupted(await started());
  });

  it('the command that starts it ends when all has ended', async () => {
    const sandbox = startSandbox(environment, ['npm', 'run', 'sandbox']);
    await sandbox.printed(lastLine);
    const ports = await portsOf(environment);
    sandbox.kill('SIGTERM');
    await sandbox.exit;
    expect(sandbox.told.out).toContain('Stopped. The data are kept.');
    expect(await takenOf(ports)).toEqual([]);
    await interrupted(await started());
  });

  it('ends when the command was cut off, and a start meanwhile waits for it', async () => {
    const sandbox = startSandbox(environment, ['npm', 'run', 'sandbox']);
    await sandbox.printed(lastLine);
    sandbox.kill('SIGHUP');
    await eventually(() => readFile(join(environment.SANDBOX_DATA_DIR, 'stopping')).then(() => undefined));
    await interrupted(await started());
  });

  it.each(['Starting PostgreSQL', 'Starting the KSZ simulator', 'Starting the gateway'])(
    'stops at once when it is interrupted at: %s',
    async (moment) => {
      const sandbox = startSandbox(environment);
      await sandbox.printed(moment);
      await interrupted(sandbox);
      expect(sandbox.told.out).not.toContain(lastLine);
      const { SANDBOX_DATA_DIR, ...ports } = environment;
      expect(await takenOf(Object.values(ports).map(Number))).toEqual([]);
      await expect(readFile(join(SANDBOX_DATA_DIR, 'cluster', 'postmaster.pid'))).rejects.toThrow('ENOENT');
    },
  );

  it.each(['GATEWAY_PORT', 'KSZ_SIMULATOR_PORT', 'IDENTITY_PORT', 'NOTIFICATIONS_PORT'] as const)(
    'names the port that is in use, and %s',
    async (variable) => {
      await using taken = await takePort(Number(environment[variable]));
      expect(await refusal({})).toMatch(new RegExp(`^Port ${String(taken.port)} .* is in use .*${variable}\\.$`));
    },
  );

  it('names every port when another sandbox runs, and who uses the data when only those are shared', async () => {
    await started();
    const said = await refusal({});
    for (const name of ['GATEWAY_PORT', 'KSZ_SIMULATOR_PORT', 'IDENTITY_PORT', 'NOTIFICATIONS_PORT'] as const) {
      expect(said).toContain(`${environment[name]} (${name})`);
    }
    const [gateway, simulator, identity, messages] = (await freePorts(4)).map(String);
    const others = {
      GATEWAY_PORT: gateway!,
      KSZ_SIMULATOR_PORT: simulator!,
      IDENTITY_PORT: identity!,
      NOTIFICATIONS_PORT: messages!,
    };
    expect(await refusal(others)).toMatch(/^The database in .* is in use by process \d+: .*SANDBOX_DATA_DIR\.$/);
  });

  it('names a folder that it may not use', async () => {
    await chmod(folder, 0o500);
    expect(await refusal({})).toContain(environment.SANDBOX_DATA_DIR);
  });

  it.each([
    [{ GATEWAY_PORT: 'eighty' }, 'GATEWAY_PORT must be a port number between 1 and 65535 (it is "eighty").'],
    [{ IDENTITY_PORT: '70000' }, 'IDENTITY_PORT must be a port number between 1 and 65535 (it is "70000").'],
    [
      { GATEWAY_PORT: '9000', IDENTITY_PORT: '9000' },
      'GATEWAY_PORT and IDENTITY_PORT are both 9000: give each a port of its own.',
    ],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent (it is "loud").'],
  ])('names a wrong setting: %o', async (changes, sentence) => {
    expect(await refusal(changes)).toBe(sentence);
  });
});

/** The answers that these commands print, one a line, when they are pasted into a shell. */
async function inBash(commands: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const { stdout, stderr } = await run('bash', ['-c', commands.join('\n')]);
  expect(stderr).toBe('');
  const lines = stdout.trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The simulator is heard with its certificate; nobody is without one, or without TLS. */
async function takesMessagesOfTheBankOnly(sandbox: StartedSandbox, ssin: string): Promise<void> {
  const sent = await sandbox.client.control<{ items: readonly object[] }>('notifications', {
    body: { kind: 'employmentBegun', ssins: [ssin], receiver: '1999000150' },
  });
  expect(sent.items).toMatchObject([{ service: 'PersonnelFile', status: 200 }]);
  const port = Number(environment.NOTIFICATIONS_PORT);
  const file = (name: string) => readFile(join(environment.SANDBOX_DATA_DIR, 'messages', name), 'utf8');
  const ca = await file('authority.pem');
  const bank = new Agent({
    connect: { ca, cert: await file('bank.pem'), key: await file('bank-key.pem') },
  });
  const nobody = new Agent({ connect: { ca } });
  const asked = (scheme: string, dispatcher: Agent) =>
    request(`${scheme}://127.0.0.1:${String(port)}/PersonnelFile?wsdl`, { dispatcher });
  expect(await (await asked('https', bank)).body.text()).toContain('notifyPersonnelFile');
  await expect(asked('https', nobody)).rejects.toThrow();
  await expect(asked('http', nobody)).rejects.toThrow();
  await Promise.all([bank.close(), nobody.close()]);
}
