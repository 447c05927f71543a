import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import users from '../../src/identity/users.json' with { type: 'json' };
import { loadPersonas } from '../../src/simulator/personas/loader.ts';
import { streams } from '../../src/streams/registry.ts';
import { Ssin } from '../../src/values/ssin.ts';
import { openapiFile } from '../openapi-document.ts';
import { document, examplesOf, operations, responseOf, walk, type Json } from './contract.ts';

const personal = /ssin|insz|niss|birth|name$|givenName|familyName|identityCard|address|person|gender/i;

describe('the OpenAPI document', () => {
  test.each(operations.map((one) => [`${one.method} ${one.path}`, one] as const))('%s', (_name, { operation }) => {
    expect(operation.summary).toMatch(/\S/);
    expect(operation.description).toMatch(/\S.*\.$/s);
    expect(document.tags.map(({ name }) => name)).toContain(operation.tags?.[0]);
    expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/);
    expect(operation.tags?.length).toBe(1);
    const problem = responseOf(operation.responses['default'] ?? {}).content?.['application/problem+json']?.schema;
    expect(problem).toEqual({ $ref: '#/components/schemas/Problem' });
    for (const { name } of operation.parameters ?? [])
      expect(name === 'personRef' ? 'opaque' : name).not.toMatch(personal);
  });

  test.each(operations.map((one) => [`${one.method} ${one.path}`, one.operation] as const))(
    '%s declares its headers and the problems of its token',
    (_name, { responses, security }) => {
      const declared = Object.entries(responses).map(([status, one]) => [status, responseOf(one)] as const);
      for (const [status, { headers = {}, content = {} }] of declared) {
        expect(headers).toHaveProperty('BelGov-Trace-Id');
        if (status === '201' || status === '202') expect(headers).toHaveProperty('Location');
        if (status === '401') expect(headers).toHaveProperty('WWW-Authenticate');
        if (!('application/problem+json' in content)) continue;
        if (status === '429' || status === '503' || status === 'default') expect(headers).toHaveProperty('Retry-After');
      }
      if ((security?.length ?? 0) === 0) return;
      for (const status of ['400', '401', '403', '429', '503']) expect(Object.keys(responses)).toContain(status);
      expect(declared.find(([status]) => status.startsWith('2'))?.[1].headers).toHaveProperty('RateLimit-Remaining');
    },
  );

  test('every type of problem of an operation is told by its own schema', () => {
    const schemas = Object.values(document.components.responses).flatMap(({ content }) => {
      const schema = content?.['application/problem+json']?.schema as Record<string, Json>;
      const { oneOf, discriminator } = schema;
      if (oneOf === undefined) return [(schema as { readonly $ref: string }).$ref];
      const refs = (oneOf as readonly { readonly $ref: string }[]).map(({ $ref }) => $ref);
      expect(Object.values((discriminator as Record<string, Record<string, Json>>)['mapping'] ?? {})).toEqual(refs);
      return refs;
    });
    for (const ref of new Set(schemas)) {
      const { properties } = document.components.schemas[ref.split('/').at(-1) ?? ''] as {
        readonly properties?: Record<string, Json>;
      };
      expect(properties).toHaveProperty('type');
      if (ref !== '#/components/schemas/Problem') expect(properties?.['type']).toHaveProperty('enum');
    }
  });

  test('every body that is asked and every answer has an example', () => {
    const lacking = operations.flatMap(({ operation: { operationId = '', requestBody, responses } }) => {
      const bodies = [['request', requestBody ?? {}] as const, ...Object.entries(responses)];
      return bodies.flatMap(([of, body]) =>
        Object.entries(responseOf(body).content ?? {})
          .filter(([type, { example, examples }]) => type !== 'text/html' && example === undefined && !examples)
          .map(([type]) => `${operationId} ${of} ${type}`),
      );
    });
    expect(lacking).toEqual([]);
  });

  test('persons of examples are invented', () => {
    const invented = [...loadPersonas().map(({ ssin }) => ssin), ...users.users.flatMap(({ ssin = [] }) => ssin)];
    const named = examplesOf(document as unknown as Json)
      .flatMap(({ example }) => [...JSON.stringify(example).matchAll(/\b\d{11}\b/g)])
      .map(([number]) => number)
      .filter((number) => Ssin.parse(number, { fictive: true, today: '2026-12-31' }));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((number) => !invented.includes(number))).toEqual([]);
  });

  test('no example is a filler', () => {
    const fillers = examplesOf(document as unknown as Json).filter(({ example }) =>
      /"(string|text|foo|bar|todo|x+|lorem[^"]*|additionalProp\d)"(?!:)/i.test(JSON.stringify(example)),
    );
    expect(fillers.map(({ at }) => at)).toEqual([]);
  });

  test('stays small enough to be read', () => {
    expect(statSync(openapiFile).size).toBeLessThan(1_600_000);
  });

  test('no number of a machine stands in it', () => {
    expect(JSON.stringify(document)).not.toContain('9007199254740991');
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
      'flagId',
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

  test('a title is of one shape, and of no component: generators make a type of it', () => {
    const shapes = new Map<string, Set<string>>();
    walk(document as unknown as Json, '', ({ title, type, properties }) => {
      if (typeof title !== 'string' || type !== 'object' || properties === undefined) return;
      const ofTitle = shapes.get(title) ?? new Set();
      shapes.set(title, ofTitle.add(JSON.stringify(properties)));
    });
    expect(shapes.size).toBeGreaterThan(50);
    const components = new Set(Object.keys(document.components.schemas));
    const unclear = [...shapes].filter(([title, ofTitle]) => ofTitle.size > 1 || components.has(title));
    expect(unclear.map(([title]) => title)).toEqual([]);
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
