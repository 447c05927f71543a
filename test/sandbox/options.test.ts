import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { optionsHelp, readOptions } from '../../src/sandbox/options.ts';
import { resetSandbox } from '../../src/sandbox/reset.ts';
import { personasMeant } from '../../src/sandbox/seed.ts';

describe('the options of the sandbox', () => {
  test('none', () => {
    expect(readOptions([])).toEqual({ reset: false, personas: [], open: false, help: false });
  });

  test('all', () => {
    const args = ['--now', '2027-02-28', '--persona', 'Rachid', '--persona=94641220613', '--open', '--reset', '--help'];
    expect(readOptions(args)).toEqual({
      now: new Date('2027-02-28T09:00:00+01:00'),
      reset: true,
      personas: ['Rachid', '94641220613'],
      open: true,
      help: true,
    });
  });

  test.each([['--frob'], ['word'], ['--persona'], ['--open=yes']])('%s is refused with what there is', (arg) => {
    const read = () => readOptions([arg]);
    expect(read).toThrow('--now 2027-02-28, --persona Rachid, --open, --reset, --help, and not:');
    expect(read).toThrow(arg);
  });

  test('--now wants a day or a moment', () => {
    expect(() => readOptions(['--now', 'tomorrow'])).toThrow('--now must be a day or a moment');
    expect(readOptions(['--now', '2027-02-28T10:00:00Z']).now).toEqual(new Date('2027-02-28T10:00:00Z'));
  });

  test('the help names each', () => {
    const help = optionsHelp().join('\n');
    for (const option of ['--now', '--persona', '--open', '--reset', '--help']) expect(help).toContain(`  ${option}`);
  });
});

describe('the persona of an option', () => {
  const one = (ssin: string, givenName: string, familyName: string) => ({
    ssin,
    givenName,
    familyName,
    birthDate: '1990-01-01',
  });
  const all = [one('1', 'Rachid', 'El Amrani'), one('2', 'Nele', 'Peeters'), one('3', 'Jan', 'Peeters')];

  test.each([
    ['1', '1'],
    ['rachid', '1'],
    ['EL AMRANI', '1'],
    ['Jan Peeters', '3'],
  ])('%s', (word, ssin) => {
    expect(personasMeant([word, word], all).map((persona) => persona.ssin)).toEqual([ssin]);
  });

  test('that means several, or nobody, is refused', () => {
    expect(() => personasMeant(['Peeters'], all)).toThrow('means several: Nele Peeters, Jan Peeters');
    expect(() => personasMeant(['Rachid', 'Elvis'], all)).toThrow('--persona Elvis means nobody');
    expect(() => personasMeant([''], all)).toThrow('means nobody');
  });
});

describe('--reset', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reset-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const said: string[] = [];
  const reset = (where = folder) => resetSandbox(where, (text) => said.push(text));
  const put = async (...names: readonly string[]) => {
    for (const name of names) await writeFile(join(folder, name), '');
  };

  test('removes what is of the sandbox, says what, and leaves the rest', async () => {
    await mkdir(join(folder, 'cluster', 'base'), { recursive: true });
    await put('owner-password', 'gateway.env', 'my-notes.txt', 'cluster/base/1');
    await reset();
    expect(await readdir(folder)).toEqual(['my-notes.txt']);
    expect(said.at(-1)).toBe(`Removing from ${folder}: cluster, owner-password, gateway.env.`);
    await reset();
    expect(said.at(-1)).toBe(`Nothing to remove in ${folder}.`);
    await reset(join(folder, 'nowhere'));
  });

  test('does not touch a folder that no sandbox made', async () => {
    await put('gateway.env', 'cluster');
    await expect(reset()).rejects.toThrow('was not made by a sandbox');
    expect((await readdir(folder)).sort()).toEqual(['cluster', 'gateway.env']);
  });

  test('does not touch a database that runs', async () => {
    await mkdir(join(folder, 'cluster'));
    await put('owner-password');
    await writeFile(join(folder, 'cluster', 'postmaster.pid'), `${String(process.pid)}\n`);
    await expect(reset()).rejects.toThrow(`in use by process ${String(process.pid)}`);
    expect(await readdir(folder)).toContain('owner-password');
  });
});
