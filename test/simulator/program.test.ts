import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as poll } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takePort } from '../free-port.ts';
import { gent } from './calls.ts';
import { programEnvironment } from '../program-environment.ts';

const entry = fileURLToPath(new URL('../../src/simulator/main.ts', import.meta.url));

describe('the program', () => {
  let folder: string;
  const children: ChildProcess[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ksz-'));
  });
  afterEach(async () => {
    for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  function start(environment: NodeJS.ProcessEnv) {
    const child = spawn(process.execPath, [entry], {
      env: programEnvironment({ KSZ_SIMULATOR_PORT: '0', ...environment }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    const output = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.err += text));
    const ended = once(child, 'close') as Promise<[number | null, string | null]>;
    const url = async () => {
      while (child.exitCode === null) {
        const found = /^KSZ simulator listening on (http:\/\/\S+)\n$/.exec(output.out)?.[1];
        if (found !== undefined) return found;
        await poll(20);
      }
      throw new Error(`it did not start: ${output.err}`);
    };
    return { child, output, ended, url };
  }

  it('says where it listens and ends on a signal', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const program = start({});
      expect((await fetch(`${await program.url()}/health`)).status).toBe(200);
      program.child.kill(signal);
      expect((await program.ended)[0]).toBe(0);
      expect(program.output.err).toBe('');
    }
  });

  it('keeps the reference directory between two starts', async () => {
    const file = join(folder, 'state', 'directory.json');
    const first = start({ KSZ_SIMULATOR_STATE_FILE: file });
    const registration = { ssin: '94641220613', enterpriseNumber: gent, qualityCode: 1, startDate: '2026-01-01' };
    await fetch(`${await first.url()}/control/registrations`, { method: 'POST', body: JSON.stringify(registration) });
    first.child.kill('SIGKILL');
    await first.ended;
    expect(await readdir(join(folder, 'state'))).toEqual(['directory.json']);
    const second = start({ KSZ_SIMULATOR_STATE_FILE: file });
    const response = await fetch(`${await second.url()}/control/registrations`);
    expect(await response.json()).toMatchObject({ items: expect.arrayContaining([registration]) as unknown });
  });

  it('starts with the clock it is given', async () => {
    const program = start({ KSZ_SIMULATOR_CLOCK: '2030-06-01T10:00:00+02:00' });
    const response = await fetch(`${await program.url()}/control/clock`);
    expect(await response.json()).toMatchObject({ now: expect.stringMatching(/^2030-06-01T08:/) as string });
  });

  it('says in one sentence that the port is taken', async () => {
    await using taken = await takePort();
    const program = start({ KSZ_SIMULATOR_PORT: String(taken.port) });
    expect((await program.ended)[0]).toBe(1);
    expect(program.output.err).toBe(
      `Something else already listens on 127.0.0.1:${String(taken.port)}; choose another KSZ_SIMULATOR_PORT.\n`,
    );
  });

  it.each([
    [{ KSZ_SIMULATOR_PORT: 'x' }, /KSZ_SIMULATOR_PORT/],
    [{ KSZ_SIMULATOR_CLOCK: 'tomorrow' }, /KSZ_SIMULATOR_CLOCK/],
    [{ KSZ_SIMULATOR_CREDENTIALS: 'nobody' }, /KSZ_SIMULATOR_CREDENTIALS/],
    [{ KSZ_SIMULATOR_HOST: '192.0.2.1' }, /no address 192\.0\.2\.1/],
  ])('says what is wrong with %j', async (environment, sentence) => {
    const program = start(environment);
    expect((await program.ended)[0]).toBe(1);
    expect(program.output.err).toMatch(sentence);
    expect(program.output.err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('does not start when it cannot keep the reference directory', async () => {
    const file = join(folder, 'directory.json');
    // Nobody, not even root, writes a file over a folder.
    await mkdir(`${file}.next`);
    const program = start({ KSZ_SIMULATOR_STATE_FILE: file });
    expect((await program.ended)[0]).toBe(1);
    expect(program.output.err).toBe(`The reference directory cannot be written to ${file}.\n`);
  });

  it('does not start on a file that is not its own', async () => {
    const file = join(folder, 'other.json');
    await writeFile(file, '{"registrations": 5}');
    const program = start({ KSZ_SIMULATOR_STATE_FILE: file });
    expect((await program.ended)[0]).toBe(1);
    expect(program.output.err).toMatch(/does not hold a reference directory/);
  });
});
