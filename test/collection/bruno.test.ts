import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findUser } from '../../src/identity/users.ts';
import { brunoFolder } from '../collection-files.ts';
import type { Contract } from '../contract-operations.ts';
import { openapiFile } from '../openapi-document.ts';
import { brunoFiles } from './bru.ts';

/** The committed files. */
const files = readdirSync(brunoFolder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
const requests = files.filter(
  (file) => file.endsWith('.bru') && file.includes('/') && !file.startsWith('environments/'),
);
const read = (file: string) => readFileSync(join(brunoFolder, file), 'utf8');

/** Reads Bru strictly: blocks that begin and end at the margin, with everything in them indented. */
function blocksOf(text: string): ReadonlyMap<string, string> {
  const blocks = new Map<string, string>();
  let name: string | undefined;
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    if (name === undefined) {
      if (line === '') continue;
      name = /^([a-z\d:-]+) \{$/.exec(line)?.[1];
      if (name === undefined || blocks.has(name)) throw new Error(`no block begins with ${line}`);
      lines = [];
    } else if (line === '}') {
      blocks.set(name, lines.join('\n'));
      name = undefined;
    } else {
      if (line !== '' && !line.startsWith('  ')) throw new Error(`in no block: ${line}`);
      lines.push(line.slice(2));
    }
  }
  if (name !== undefined) throw new Error(`${name} does not end`);
  return blocks;
}

const valuesOf = (block = '') =>
  Object.fromEntries(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );

interface Operation {
  readonly operationId: string;
  readonly security?: readonly object[];
  readonly requestBody?: object;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
}
let operations: ReadonlyMap<string, { readonly method: string; readonly path: string; readonly operation: Operation }>;
beforeAll(() => {
  const { paths } = parse(readFileSync(openapiFile, 'utf8')) as {
    paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  operations = new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [operation.operationId, { method, path, operation }]),
    ),
  );
});

describe('the collection for Bruno', () => {
  test('is what the contract says', () => {
    const made = brunoFiles(parse(readFileSync(openapiFile, 'utf8')) as Contract);
    expect(files.toSorted()).toEqual([...made.keys()].toSorted());
    for (const [file, text] of made) expect(read(file), file).toBe(text);
  });

  test('has every operation once', () => {
    const names = requests.map((file) => valuesOf(blocksOf(read(file)).get('meta'))['name']);
    expect(names.toSorted()).toEqual([...operations.keys()].toSorted());
  });

  test.each(requests)('%s is the request of the contract', (file) => {
    const blocks = blocksOf(read(file));
    const { name = '' } = valuesOf(blocks.get('meta'));
    const { method, path, operation } = operations.get(name)!;
    const { url, body, auth } = valuesOf(blocks.get(method));
    const [address, query = ''] = url!.split('?');
    expect(address).toBe(`{{baseUrl}}${path.replaceAll('{', '{{').replaceAll('}', '}}')}`);
    // Bruno sends what is in the address; what may be left out is switched off beside it.
    const needed = (operation.parameters ?? []).filter((one) => one.in === 'query' && one.required === true);
    expect([...new URLSearchParams(query).keys()]).toEqual(needed.map((one) => one.name));
    expect(auth).toBe((operation.security ?? []).length > 0 ? 'inherit' : 'none');
    expect(body).toBe(operation.requestBody ? 'json' : 'none');
    if (operation.requestBody) expect(JSON.parse(blocks.get('body:json')!)).toBeTypeOf('object');
  });

  test('names the user whose role the operation asks for, where several have the scope', () => {
    expect(read('Events/subscribe.bru')).toContain('Environment: sandbox-software.');
    expect(read('Integrations/registerIntegration.bru')).toContain('Environment: sandbox.');
  });

  test('sets the present day, which bodies use', () => {
    expect(blocksOf(read('collection.bru')).get('script:pre-request')).toMatch(/^bru\.setVar\('today', /);
  });

  test('every variable that a file uses is in each environment, and its user is one of the sandbox', () => {
    const used = files.flatMap((file) => [...read(file).matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name));
    for (const file of files.filter((one) => one.startsWith('environments/'))) {
      const values = valuesOf(blocksOf(read(file)).get('vars'));
      expect(
        [...new Set(used)].filter((name) => name !== 'today' && !(name in values)),
        file,
      ).toEqual([]);
      expect(findUser(values['clientId']), file).toBeDefined();
    }
  });
});
