import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { judges } from '../deploy/chart.ts';
import { root } from '../markdown.ts';
import { openapiFile } from '../openapi-document.ts';

const programs = join(judges, 'node_modules/.bin');
const areLintersHere = existsSync(join(programs, 'spectral')) && existsSync(join(programs, 'redocly'));
const belgif = join(root, 'openapi/belgif.spectral.yaml');
const { rules } = parse(readFileSync(belgif, 'utf8')) as { readonly rules: Readonly<Record<string, unknown>> };
const quiet = {
  ...process.env,
  SCARF_ANALYTICS: 'false',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contracts-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly severity: number;
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

async function findings(ruleset: string, file: string): Promise<readonly Finding[]> {
  const text = await said('spectral', 'lint', '--quiet', '--format', 'json', '--ruleset', ruleset, file);
  return JSON.parse(text) as readonly Finding[];
}

async function codesOf(contract: object): Promise<readonly string[]> {
  const file = join(folder, `${String(Math.random())}.json`);
  await writeFile(file, JSON.stringify(contract));
  return [...new Set((await findings(belgif, file)).map(({ code }) => code))].sort();
}

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const problem = { description: 'x', content: { 'application/problem+json': { schema: { type: 'object' } } } };
const scheme = { type: 'http', scheme: 'bearer' };
const operation = (operationId: string, more: object = {}) => ({
  operationId,
  summary: 'x',
  tags: ['Persons'],
  responses: { '200': { description: 'x', ...json({ type: 'object' }) }, default: problem },
  ...more,
});
const parameter = (name: string, where: string, schema: object = { type: 'string' }) => ({
  name,
  in: where,
  required: where === 'path',
  schema,
});
const items = { type: 'object', properties: { items: { type: 'array', items: { type: 'object' } } } };

/** A contract that keeps to every rule. */
const good = {
  openapi: '3.0.3',
  info: { title: 'x', version: '1.0.0' },
  servers: [{ url: 'https://services.example/socialInquiry/v1' }],
  paths: {
    '/health': { get: operation('checkHealth', { responses: { '200': problem, '503': problem, default: problem } }) },
    '/employers': {
      get: operation('getEmployers', {
        parameters: [parameter('pageSize', 'query'), parameter('If-None-Match', 'header')],
        responses: { '200': { description: 'x', headers: { ETag: {} }, ...json(items) }, default: problem },
      }),
    },
    '/employers/{employerId}': {
      get: operation('getEmployer', { parameters: [parameter('employerId', 'path')] }),
      post: operation('changeEmployer', {
        deprecated: true,
        description: 'Use another one.',
        requestBody: { required: true, ...json({ $ref: '#/components/schemas/Employer' }) },
      }),
    },
  },
  components: {
    securitySchemes: { bearer: scheme },
    schemas: {
      Employer: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' }, state: { type: 'string', enum: ['isActive'] } },
        discriminator: { propertyName: 'name', mapping: { x: '#/components/schemas/Employer' } },
      },
    },
  },
};

/** A contract that breaks each of them once, but for the version of OpenAPI. */
const bad = {
  openapi: '3.0.3',
  info: { title: 'x', version: '1' },
  servers: [{ url: 'https://services.example/api' }],
  paths: {
    '/social_employers/': {
      get: { responses: { '201': { description: 'x' }, '400': { description: 'x', ...json({}) } } },
    },
    '/employer': {
      get: operation('Employers', {
        tags: ['persons', 'Others'],
        requestBody: { ...json({ type: 'array', items: {} }) },
        parameters: [
          parameter('page_size', 'query'),
          { ...parameter('names', 'query', { type: 'array', items: {} }), style: 'form', explode: false },
          parameter('ssin', 'query'),
          parameter('Accept-Language', 'header'),
          parameter('X-Mine', 'header'),
          parameter('wrong_header', 'header'),
        ],
        responses: { '200': { description: 'x', content: { 'application/json;charset=utf-8': { schema: {} } } } },
        deprecated: true,
      }),
    },
    '/employer/{id}': { get: operation('getOne', { parameters: [parameter('id', 'path')] }) },
    '/employer/{employer_id}/card.pdf': {
      get: operation('getCard', { parameters: [parameter('employer_id', 'path')] }),
    },
  },
  components: {
    schemas: {
      employer: {
        type: 'object',
        required: ['missing', 'madeAt'],
        properties: {
          family_name: { type: 'string', nullable: true },
          state: { type: 'string', enum: ['is-active'] },
          madeAt: { type: 'string', readOnly: true },
        },
        additionalProperties: { type: 'string' },
        discriminator: { propertyName: 'state', mapping: { x: 'Other' } },
      },
      Other: { type: 'object', discriminator: { propertyName: 'state' } },
    },
  },
};

describe.skipIf(!areLintersHere)('linters of the contract (npm ci --prefix deploy/judges)', () => {
  test('every rule of the Belgian guide says when it is broken', async () => {
    const broken = new Set([...(await codesOf(bad)), ...(await codesOf({ ...good, openapi: '3.1.0' }))]);
    expect(Object.keys(rules).filter((rule) => !broken.has(rule))).toEqual([]);
  });

  test('and nothing when it is kept', async () => {
    expect(await codesOf(good)).toEqual([]);
  });

  test('the contract keeps to the guide', async () => {
    expect(await findings(belgif, openapiFile)).toEqual([]);
  });

  test('Redocly finds no error', async () => {
    const text = await said('redocly', 'lint', openapiFile, '--format', 'json');
    const { totals } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly totals: { readonly errors: number } };
    expect(totals.errors).toBe(0);
  });
});
