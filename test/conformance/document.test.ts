import { describe, expect, test } from 'vitest';
import { streams } from '../../src/streams/registry.ts';
import { document, operations, type Json } from './contract.ts';

/** Every object of the document, with where it stands. */
function walk(value: Json, at: string, visit: (value: Readonly<Record<string, Json>>, at: string) => void): void {
  if (Array.isArray(value)) {
    value.forEach((inner: Json, index) => {
      walk(inner, `${at}/${String(index)}`, visit);
    });
  } else if (typeof value === 'object' && value !== null) {
    visit(value as Readonly<Record<string, Json>>, at);
    for (const [key, inner] of Object.entries(value)) walk(inner, `${at}/${key}`, visit);
  }
}

const personal = /ssin|insz|niss|birth|name$|givenName|familyName|identityCard|address|person|gender/i;

describe('the OpenAPI document', () => {
  test.each(operations.map((one) => [`${one.method} ${one.path}`, one] as const))('%s', (_name, { operation }) => {
    expect(operation.summary).toMatch(/\S/);
    expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/);
    expect(operation.tags?.length).toBe(1);
    const problem = operation.responses['default']?.content?.['application/problem+json']?.schema;
    expect(problem).toEqual({ $ref: '#/components/schemas/Problem' });
    for (const { name } of operation.parameters ?? [])
      expect(name === 'personRef' ? 'opaque' : name).not.toMatch(personal);
  });

  test('operation ids are unique', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every stream has its operation, and every operation of a stream its stream', () => {
    const inDocument = operations
      .map(({ path }) => /^\/integrations\/\{integrationId\}\/streams\/(\w+)$/.exec(path)?.[1])
      .filter((name) => name !== undefined && name !== 'query');
    expect(inDocument.sort()).toEqual(streams.map(({ name }) => name).sort());
  });

  test('no path has a personal number, and only opaque ids or names of lists are parameters of a path', () => {
    const parameters = operations.flatMap(({ path }) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect([...new Set(parameters)].sort()).toEqual([
      'approvalId',
      'dossierId',
      'entryId',
      'inspectionId',
      'integrationId',
      'list',
      'number',
      'personRef',
      'problemType',
      'questionId',
      'reconciliationId',
      'signalId',
      'subscriptionId',
    ]);
  });

  test('every reference leads somewhere', () => {
    const dangling: string[] = [];
    walk(document as unknown as Json, '', (value, at) => {
      const { $ref } = value;
      if (typeof $ref !== 'string') return;
      const target = $ref
        .replace(/^#\//, '')
        .split('/')
        .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], document);
      if (target === undefined) dangling.push(`${at}: ${$ref}`);
    });
    expect(dangling).toEqual([]);
  });

  test('every component is used', () => {
    const text = JSON.stringify(document);
    const unused = Object.keys(document.components.schemas).filter(
      (name) => !text.includes(`"#/components/schemas/${name}"`),
    );
    expect(unused).toEqual([]);
  });

  test('properties are lowerCamelCase, components UpperCamelCase', () => {
    const wrong: string[] = [];
    walk(document as unknown as Json, '', ({ properties }, at) => {
      if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return;
      for (const name of Object.keys(properties)) {
        if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) wrong.push(`${at}/${name}`);
      }
    });
    expect(wrong).toEqual([]);
    for (const name of Object.keys(document.components.schemas)) expect(name).toMatch(/^[A-Z][A-Za-z0-9]*$/);
  });
});
