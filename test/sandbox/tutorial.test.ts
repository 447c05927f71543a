import { execFile, spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, it } from 'vitest';
import { freePorts } from '../free-port.ts';
import { endSandboxes, startSandbox } from './start-sandbox.ts';

const run = promisify(execFile);
const hasShell = spawnSync('bash', ['-c', 'command -v curl && command -v sed && date -d tomorrow']).status === 0;

let folder: string;
afterEach(async () => {
  await endSandboxes();
  await rm(folder, { recursive: true, force: true });
});

type Answer = Readonly<Record<string, unknown>>;

it.skipIf(!hasShell)(
  `docs/tutorial.md: its commands lead from a token to the end${hasShell ? '' : ' (skipped: bash, curl or a GNU date is missing)'}`,
  async () => {
    folder = await mkdtemp(join(tmpdir(), 'social-inquiry-tutorial-'));
    await chmod(folder, 0o755);
    const [gateway, simulator, identity] = (await freePorts(3)).map(String);
    const sandbox = startSandbox({
      GATEWAY_PORT: gateway!,
      KSZ_SIMULATOR_PORT: simulator!,
      IDENTITY_PORT: identity!,
      SANDBOX_DATA_DIR: join(folder, 'data'),
    });
    await sandbox.printed('Ctrl-C stops everything');
    const text = await readFile('docs/tutorial.md', 'utf8');
    const blocks = [...text.matchAll(/^```sh\n([^]*?)^```/gm)].map(([, block = '']) => block);
    const commands = blocks.join('\n').replaceAll(':8080', `:${gateway!}`).replaceAll(':8082', `:${identity!}`);
    const { stdout, stderr } = await run('bash', ['-c', commands]);
    expect(stderr).toBe('');
    expect(sandbox.told.out).not.toContain('checkpoint of the ledger');
    const answers = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Answer);
    expect(answers).toMatchObject([
      { state: 'active', qualityCode: { code: '1' } },
      { informedOn: expect.anything() as unknown, informedWay: 'orally' },
      { items: expect.anything() as unknown },
      { stream: 'dimona', outcome: 'dataFound' },
      { stream: 'household', outcome: 'dataFound' },
      { streams: expect.anything() as unknown },
      { status: 404 },
      { outcome: 'granted' },
      { outcome: 'granted', persons: expect.anything() as unknown },
      { status: 403, remedy: { action: 'giveReason' } },
      { reason: 'newElement', reasonId: expect.anything() as unknown },
      { stream: 'dimona', outcome: 'dataFound' },
      { items: [{ caseReference: 'TUTORIAL-1', qualityCode: { code: '2' } }], next: expect.anything() as unknown },
      { items: [{ caseReference: 'TUTORIAL-2', qualityCode: { code: '1' } }] },
      { state: 'ended' },
      { items: expect.anything() as unknown },
      { state: 'ended' },
    ]);
  },
);
