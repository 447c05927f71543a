import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

/** The strictest that a vendor's compiler may be set to. */
const strict = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  isolatedModules: true,
  allowImportingTsExtensions: true,
  skipLibCheck: false,
  noEmit: true,
};

/** What a program printed, and whether it said that all is well. */
async function run(cwd: string, ...command: readonly string[]) {
  const quiet = { ...process.env, CI: 'true', NO_COLOR: '1' };
  const done = promisify(execFile)(process.execPath, command, { cwd, env: quiet, maxBuffer: 100_000_000 });
  const failed = (error: unknown) => error as { readonly stdout: string; readonly stderr: string };
  return done.then(
    () => '',
    (error: unknown) => failed(error).stdout + failed(error).stderr || String(error),
  );
}

describe.skipIf(!areGeneratorsHere)('clients that others generate (npm ci --prefix deploy/judges)', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clients-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(generators)('$name writes one that compiles under strict settings, without patches', async (generator) => {
    const to = join(folder, generator.name.replaceAll(/\W/g, '-'));
    await mkdir(to);
    expect(await run(folder, ...generator.run(to))).toBe('');
    const files = (await readdir(to, { recursive: true })).filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(0);
    const written = await Promise.all(files.map((name) => readFile(join(to, name), 'utf8')));
    // Nothing that tells the compiler to look away.
    expect(written.filter((text) => /@ts-(?:nocheck|ignore)/.test(text))).toEqual([]);
    await writeFile(join(to, 'use.ts'), generator.use);
    await writeFile(join(to, 'tsconfig.json'), JSON.stringify({ compilerOptions: strict, include: ['**/*.ts'] }));
    expect(await run(to, join(ofOurs, 'tsc'), '--project', 'tsconfig.json')).toBe('');
  });
});
