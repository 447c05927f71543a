import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judges } from '../deploy/chart.ts';
import { root } from '../markdown.ts';
import { openapiFile } from '../openapi-document.ts';

const ofJudges = join(judges, 'node_modules/.bin');
const ofOurs = join(root, 'node_modules/.bin');
const areGeneratorsHere = ['openapi-ts', 'orval'].every((name) => existsSync(join(ofJudges, name)));

/** What vendors make their clients with, as they would call it, and a use of what it writes. */
const generators = [
  {
    name: 'openapi-typescript',
    folder: 'types',
    isExact: true,
    run: (to: string) => [join(ofOurs, 'openapi-typescript'), openapiFile, '--output', join(to, 'contract.ts')],
    use: `
      import type { components } from './contract.ts';
      type Query = components['schemas']['IntegrationQuery'];
      export const all: Query = {};
      // @ts-expect-error A number of items is a number.
      export const wrong: Query = { pageSize: 'many' };
    `,
  },
  {
    name: '@hey-api/openapi-ts',
    folder: 'functions',
    // Its own runtime, which it writes beside the types, is not made for exact optional properties.
    isExact: false,
    run: (to: string) => [join(ofJudges, 'openapi-ts'), '--input', openapiFile, '--output', to, '--silent'],
    use: `
      import { queryIntegrations } from './index.ts';
      export const some = async () => (await queryIntegrations({ body: {} })).data?.items[0]?.integrationId.length;
      // @ts-expect-error A number of items is a number.
      export const wrong = () => queryIntegrations({ body: { pageSize: 'many' } });
    `,
  },
  {
    name: 'orval',
    folder: 'fetches',
    isExact: true,
    run: (to: string) => [
      ...[join(ofJudges, 'orval'), '--input', openapiFile, '--output', join(to, 'client.ts')],
      ...['--client', 'fetch', '--mode', 'single'],
    ],
    use: `
      import { queryIntegrations } from './client.ts';
      export const some = async () => {
        const answer = await queryIntegrations({});
        return answer.status === 200 ? answer.data.items[0]?.integrationId.length : undefined;
      };
      // @ts-expect-error A number of items is a number.
      export const wrong = () => queryIntegrations({ pageSize: 'many' });
    `,
  },
] as const;

/** The strictest that the compiler of a vendor may be set to. */
const strict = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  isolatedModules: true,
  allowImportingTsExtensions: true,
  // That of the compiler itself; all that is generated is judged.
  skipDefaultLibCheck: true,
  noEmit: true,
};

/** Runs a program. @returns nothing, or what it printed when it failed */
async function run(cwd: string, ...command: readonly string[]): Promise<string> {
  const quiet = { ...process.env, CI: 'true', NO_COLOR: '1' };
  const done = promisify(execFile)(process.execPath, command, { cwd, env: quiet, maxBuffer: 100_000_000 });
  return done.then(
    () => '',
    (error: unknown) => {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
      return stdout + stderr || String(error);
    },
  );
}

describe.skipIf(!areGeneratorsHere)('clients that others generate (npm ci --prefix deploy/judges)', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clients-'));
    await Promise.all(generators.map((generator) => generate(generator)));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function generate(generator: (typeof generators)[number]): Promise<void> {
    const to = join(folder, generator.folder);
    await mkdir(to);
    expect(await run(folder, ...generator.run(to)), generator.name).toBe('');
    await writeFile(join(to, 'use.ts'), generator.use);
  }

  test('tell the compiler nowhere to look away', async () => {
    for (const { name, folder: one } of generators) {
      const files = (await readdir(join(folder, one), { recursive: true })).filter((file) => file.endsWith('.ts'));
      const written = await Promise.all(files.map((file) => readFile(join(folder, one, file), 'utf8')));
      expect(written.join('\n').length, name).toBeGreaterThan(100_000);
      expect(
        written.filter((text) => /@ts-(?:nocheck|ignore)/.test(text)),
        name,
      ).toEqual([]);
    }
  });

  test.each([true, false])(
    'compile as they are, under strict settings (exact optional properties: %s)',
    async (isExact) => {
      const judged = generators.filter((one) => one.isExact === isExact).map((one) => one.folder);
      const settings = {
        compilerOptions: { ...strict, exactOptionalPropertyTypes: isExact },
        include: judged.map((one) => `${one}/**/*.ts`),
      };
      const file = join(folder, `exact-${String(isExact)}.json`);
      await writeFile(file, JSON.stringify(settings));
      expect(await run(folder, join(ofOurs, 'tsc'), '--project', file)).toBe('');
    },
  );
});
