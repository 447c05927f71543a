import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTs, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { contractOperations, problemsOf, type Contract } from './contract-operations.ts';
import { writeOrCheck, type GeneratedFiles } from './generated-files.ts';
import { openapiFile } from './openapi-document.ts';

const heading = '// Generated from openapi/openapi.yaml by: npm run sdk. Do not edit.\n\n';

/** Where the generated files of the SDK are. */
const folder = fileURLToPath(new URL('../sdk/typescript/src/generated', import.meta.url));

/** The files that follow from the contract: their names and texts. */
async function generateSdk(): Promise<GeneratedFiles> {
  const contract = parse(readFileSync(openapiFile, 'utf8')) as Contract;
  return new Map([
    ['contract.ts', heading + (await types(contract))],
    ['operations.ts', heading + operations(contract)],
    ['problems.ts', heading + problems(contract)],
  ]);
}

/** All schemas and operations as types. Headers are left out: the client reads those that matter. */
async function types(contract: Contract): Promise<string> {
  const text = JSON.stringify(contract, (key, value: unknown) =>
    key === 'headers' && isObject(value) ? undefined : value,
  );
  return astToString(await openapiTs(JSON.parse(text) as Parameters<typeof openapiTs>[0], { silent: true }));
}

function operations(contract: Contract): string {
  const rows = contractOperations(contract)
    .filter(({ answers }) => answers.length > 0)
    .map(
      ({ id, method, path, answers, isReading }) =>
        `  ${id}: { method: '${method}', path: '${path}', answers: [${answers.join(', ')}], isReading: ${String(isReading)} },\n`,
    );
  return [
    '/** Path that all operations begin with. */\n',
    `export const basePath = '${contract.servers[0]?.url ?? ''}';\n\n`,
    '/** Operations that answer with JSON or, with 204, nothing: method, path, statuses of an answer that is no problem, and whether it only reads. */\n',
    `export const operationTable = {\n${rows.join('')}} as const;\n`,
  ].join('');
}

function problems(contract: Contract): string {
  const rows = problemsOf(contract);
  return [
    "import type { components } from './contract.ts';\n\n",
    '/** The schema of each type of problem, by its short name. */\n',
    `export interface Problems {\n${rows.map(({ name, schema }) => `  ${name}: components['schemas']['${schema}'];\n`).join('')}}\n\n`,
    '/** The URN of each type of problem, by its short name. */\n',
    `export const problemTypes = {\n${rows.map(({ name, type }) => `  ${name}: '${type}',\n`).join('')}} as const;\n`,
  ].join('');
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeOrCheck([{ folder, files: await generateSdk() }], 'npm run sdk');
}
