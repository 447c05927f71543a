import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findUser } from '../../src/identity/users.ts';
import { postmanFolder } from '../collection-files.ts';
import { contractOperations, type Contract } from '../contract-operations.ts';
import { filesIn } from '../generated-files.ts';
import { journey } from '../journey/steps.ts';
import { openapiFile } from '../openapi-document.ts';
import { postmanFiles } from './postman.ts';

interface Event {
  readonly listen: string;
  readonly script: { readonly type: string; readonly exec: readonly string[] };
}
interface Item {
  readonly name: string;
  readonly event: readonly Event[];
  readonly request: {
    readonly auth?: { readonly type: string };
    readonly method: string;
    readonly header: readonly { readonly key: string; readonly value: string }[];
    readonly body?: { readonly mode: string; readonly raw: string };
    readonly url: {
      readonly raw: string;
      readonly host: readonly string[];
      readonly path: readonly string[];
      readonly query?: readonly { readonly key: string; readonly disabled: boolean }[];
    };
  };
}
interface Collection {
  readonly info: { readonly schema: string };
  readonly event: readonly Event[];
  readonly variable: readonly { readonly key: string; readonly value: string }[];
  readonly item: readonly { readonly name: string; readonly item: readonly Item[] }[];
}

const contract = parse(readFileSync(openapiFile, 'utf8')) as Contract;
const text = readFileSync(join(postmanFolder, 'social-inquiry.postman_collection.json'), 'utf8');
const collection = JSON.parse(text) as Collection;
const [travelled, ...folders] = collection.item;
const requests = folders.flatMap(({ item }) => item);
const operations = contractOperations(contract);

describe('the collection for Postman', () => {
  test('is what the contract says, in the format of its version', () => {
    expect(filesIn(postmanFolder)).toEqual(postmanFiles(contract));
    expect(collection.info.schema).toBe('https://schema.getpostman.com/json/collection/v2.1.0/collection.json');
  });

  test('has every operation once, as the contract says', () => {
    expect(requests.map(({ name }) => name).toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
    for (const { name, request } of requests) {
      const { method, path, operation } = operations.find(({ id }) => id === name)!;
      expect(request.method).toBe(method);
      const { raw, host, path: parts, query = [] } = request.url;
      const address = `${host.join('.')}/${parts.join('/')}`;
      expect(address).toBe(`{{baseUrl}}${path.replaceAll('{', '{{').replaceAll('}', '}}')}`);
      const sent = query.filter(({ disabled }) => !disabled).map(({ key }) => key);
      expect([...new URLSearchParams(raw.slice(address.length + 1)).keys()]).toEqual(sent);
      const asked = (operation.parameters ?? []).filter((one) => one.in === 'query');
      expect(query.map(({ key, disabled }) => [key, !disabled])).toEqual(
        asked.map((one) => [one.name, one.required ?? false]),
      );
      expect(request.auth?.type).toBe((operation.security ?? []).length > 0 ? undefined : 'noauth');
      expect(request.body !== undefined).toBe(operation.requestBody !== undefined);
      if (request.body) expect(JSON.parse(request.body.raw)).toBeTypeOf('object');
    }
  });

  test('goes the journey first', () => {
    expect(travelled!.item.map(({ name }) => name)).toEqual(
      journey.map(({ title }, at) => `${String(at + 1)}. ${title}`),
    );
  });

  test('has scripts that can be read', () => {
    const events = [...collection.event, ...collection.item.flatMap(({ item }) => item.flatMap(({ event }) => event))];
    expect(events.length).toBeGreaterThan(operations.length);
    for (const { script } of events) expect(() => new Script(script.exec.join('\n'))).not.toThrow();
  });

  test('every variable that it uses is given by itself, an environment or a script', () => {
    const used = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
    const set = [...text.matchAll(/collectionVariables\.set\('(\w+)'/g)].map(([, name = '']) => name);
    const known = [...collection.variable.map(({ key }) => key), ...set];
    expect([...new Set(used)].filter((name) => !known.includes(name))).toEqual([]);
  });

  test('each environment has a user of the sandbox', () => {
    const environments = [...filesIn(postmanFolder)].filter(([file]) => file.endsWith('_environment.json'));
    expect(environments).toHaveLength(5);
    for (const [file, one] of environments) {
      const { values } = JSON.parse(one) as { values: readonly { readonly key: string; readonly value: string }[] };
      expect(findUser(values.find(({ key }) => key === 'clientId')?.value), file).toBeDefined();
    }
  });
});
