import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { judges } from '../deploy/chart.ts';
import { root } from '../markdown.ts';
import { openapiFile } from '../openapi-document.ts';
import { bySpectral, belgifRules } from './belgif-rules.ts';
import { cases } from './linter-cases.ts';

const programs = join(judges, 'node_modules/.bin');
const areLintersHere = existsSync(join(programs, 'spectral')) && existsSync(join(programs, 'redocly'));
const quiet = {
  ...process.env,
  SCARF_ANALYTICS: 'false',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
};

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly source: string;
}

/** What a linter prints, whatever its exit code. */
async function said(program: string, ...args: readonly string[]): Promise<string> {
  const run = promisify(execFile)(process.execPath, [join(programs, program), ...args], {
    env: quiet,
    maxBuffer: 100_000_000,
  });
  const { stdout, stderr } = await run.catch((error: unknown) => error as { stdout: string; stderr: string });
  if (stdout.trim() === '') throw new Error(`${program} said nothing: ${stderr}`);
  return stdout;
}

/** The rules of OWASP that are taken, for OpenAPI 3.0. */
async function owaspRules(): Promise<readonly string[]> {
  const file = join(judges, 'node_modules/@stoplight/spectral-owasp-ruleset/dist/ruleset.mjs');
  const { default: all } = (await import(file)) as {
    default: { rules: Readonly<Record<string, { readonly formats?: readonly { readonly displayName?: string }[] }>> };
  };
  const ours = parse(readFileSync(join(root, 'openapi/owasp.spectral.yaml'), 'utf8')) as {
    readonly rules: Readonly<Record<string, unknown>>;
  };
  const isFor30 = (name: string) => {
    const formats = all.rules[name]?.formats?.map(({ displayName = '' }) => displayName);
    return formats === undefined || formats.some((one) => /3\.(x|0)/.test(one));
  };
  return Object.keys(all.rules).filter((name) => ours.rules[name] !== 'off' && isFor30(name));
}

describe.skipIf(!areLintersHere)('linters of the contract (npm ci --prefix deploy/judges)', () => {
  let folder: string;
  let findings: readonly Finding[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'contracts-'));
    const files = Object.entries(cases).map(([name, contract]) => ({ file: join(folder, `${name}.json`), contract }));
    for (const { file, contract } of files) await writeFile(file, JSON.stringify(contract));
    // One run for all: to start it and to read the rulesets takes longer than to judge.
    const ruleset = join(root, 'openapi/contract.spectral.yaml');
    const all = [openapiFile, ...files.map(({ file }) => file)];
    const text = await said('spectral', 'lint', '--quiet', '--format', 'json', '--ruleset', ruleset, ...all);
    findings = JSON.parse(text) as readonly Finding[];
  });
  afterAll(() => rm(folder, { recursive: true }));

  const codesOf = (name: keyof typeof cases) =>
    new Set(findings.filter(({ source }) => basename(source) === `${name}.json`).map(({ code }) => code));

  test('every rule of the Belgian guide says when it is broken', () => {
    const broken = new Set([...codesOf('bad'), ...codesOf('newer')]);
    expect([...Object.keys(belgifRules), ...bySpectral].filter((rule) => !broken.has(rule))).toEqual([]);
  });

  test('and nothing when it is kept', () => {
    const broken = codesOf('good');
    expect([...Object.keys(belgifRules), ...bySpectral].filter((rule) => broken.has(rule))).toEqual([]);
  });

  test('every rule of OWASP that is taken says when it is broken', async () => {
    const broken = codesOf('careless');
    expect((await owaspRules()).filter((rule) => !broken.has(rule))).toEqual([]);
  });

  test('the contract keeps to the rules of Spectral, of the guide and of OWASP', () => {
    expect(findings.filter(({ source }) => source === openapiFile)).toEqual([]);
  });

  test('Redocly finds no error', async () => {
    const text = await said('redocly', 'lint', openapiFile, '--format', 'json');
    const { totals } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly totals: { readonly errors: number } };
    expect(totals.errors).toBe(0);
  });
});
