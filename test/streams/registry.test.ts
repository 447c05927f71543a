import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bankProblem } from '../../src/bank/problems.ts';
import { sharedCodes, verdictOf, type CodeTable } from '../../src/bank/status.ts';
import { coded, noticingUnknownCodes, type CodeList } from '../../src/values/code-list.ts';
import type { AnyStream, Operations, Stream } from '../../src/stream-kit/stream.ts';
import type { Operation } from '../../src/bank/operation.ts';
import { codeLists, findStream, streams } from '../../src/streams/registry.ts';

const all = streams.map((stream: AnyStream): [string, Stream] => [stream.name, stream as Stream]);

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** Every schema inside, with the path to it. */
function walk(schema: Schema, path: string): [string, Schema][] {
  return [
    [path, schema],
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => walk(inner, `${path}.${name}`)),
    ...(schema.items ? walk(schema.items, `${path}[]`) : []),
  ];
}

/** What zod makes of a schema for OpenAPI 3.0: its components, each under its own name. */
function components(schema: z.ZodType): [string, Schema][] {
  const document = z.toJSONSchema(schema, { target: 'openapi-3.0', unrepresentable: 'throw' }) as Schema & {
    readonly definitions?: Readonly<Record<string, Schema>>;
    readonly $defs?: Readonly<Record<string, Schema>>;
  };
  // The shared values of the domain say everything in the description of the whole.
  const named = Object.entries(document.definitions ?? document.$defs ?? {}).filter(
    ([name]) => !['LocalizedString', 'EuroAmount'].includes(name),
  );
  return [...walk(document, 'data'), ...named.flatMap(([name, inner]) => walk(inner, name))];
}

test('streams have distinct names in lowerCamelCase and are found by name', () => {
  const names = streams.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^[a-z][A-Za-z]+$/);
    expect(findStream(name)?.name).toBe(name);
  }
  expect(findStream('nothing')).toBeUndefined();
});

describe.each(all)('%s', (_, stream) => {
  test('every property of the answer is in exactly one category', () => {
    const categorized = Object.values(stream.categories).flat();
    expect(categorized.toSorted()).toEqual(Object.keys(stream.data.shape).toSorted());
  });

  test('the answer is a schema that OpenAPI 3.0 can say, with every property described and no unions', () => {
    for (const [path, schema] of components(stream.data)) {
      expect(schema.anyOf, path).toBeUndefined();
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        expect(name, path).toMatch(/^[a-z][A-Za-z]*$/);
        const described = [property, ...(property.allOf ?? [])].some(
          (part) => part.description !== undefined || part.$ref !== undefined,
        );
        expect(described, `${path}.${name} has no description`).toBe(true);
        expect(property.type, `${path}.${name} is a float`).not.toBe('number');
      }
    }
  });

  test('the query parameters are text, described and closed', () => {
    const schema = z.toJSONSchema(stream.query, { target: 'openapi-3.0', io: 'input' }) as Schema & {
      readonly additionalProperties?: unknown;
    };
    expect(schema.additionalProperties).toBe(false);
    for (const property of Object.values(schema.properties ?? {})) {
      expect(property.type).toBe('string');
      expect(property.description).toBeTruthy();
    }
  });

  test('operations name a service, a contract and a legal context that the Bank can take', () => {
    const operations: Operation[] = Object.values(stream.operations);
    expect(operations.length).toBeGreaterThan(0);
    for (const operation of operations) {
      expect(operation.wsdl).toMatch(/\.wsdl$/);
      if (operation.generation === 'ssdn') {
        expect(operation.version).toMatch(/^\d{8}$/);
        continue;
      }
      expect(operation.path.startsWith(operation.service)).toBe(true);
      expect(operation.legalContext.length).toBeLessThanOrEqual(64);
    }
  });
});

describe('code lists', () => {
  test('have distinct names over all streams', () => {
    const names = streams.flatMap((stream) => stream.codeLists.map(({ name }) => name));
    expect(names.toSorted()).toEqual([...codeLists.keys()].toSorted());
  });

  test('an unknown code keeps its value and the label of the source', () => {
    expect(coded(codeLists.get('realRights'), 'XYZ', { fr: 'Autre droit' })).toEqual({
      code: 'XYZ',
      label: { fr: 'Autre droit' },
    });
  });
});

describe('codes of the services', () => {
  const tables: [string, CodeTable][] = streams.flatMap((stream: AnyStream) =>
    Object.entries(stream.operations as Operations).map(([name, { codes = {} }]): [string, CodeTable] => [
      `${stream.name} ${name}`,
      codes,
    ]),
  );

  test.each([['all services', sharedCodes] as [string, CodeTable], ...tables])(
    '%s: every code leads to an outcome or to a problem',
    (_, table) => {
      for (const [code, meaning] of Object.entries(table)) {
        const verdict = verdictOf(meaning);
        if (verdict.kind === 'found' || verdict.kind === 'none' || verdict.kind === 'incomplete') continue;
        const { problem } = bankProblem(verdict, { in: 'path', name: 'integrationId' });
        expect(problem.status, code).toBeGreaterThanOrEqual(400);
      }
    },
  );

  test('a service does not say anew what all services share', () => {
    const repeated = tables.flatMap(([name, table]) =>
      Object.keys(table)
        .filter((code) => Object.hasOwn(sharedCodes, code))
        .map((code) => `${name} ${code}`),
    );
    expect(repeated).toEqual([]);
  });
});

test('a code that neither its list nor the source explains is noticed, once for each time it is met', () => {
  const list = codeLists.get('realRights')!;
  const noticed: string[] = [];
  const tell = ({ name }: CodeList) => void noticed.push(name);
  const mapped = noticingUnknownCodes(tell, () => [
    coded(list, 'XYZ'),
    coded(list, 'XYZ', { fr: 'Autre droit' }),
    coded(list, Object.keys(list.codes)[0]!),
  ]);
  expect(mapped[0]).toEqual({ code: 'XYZ' });
  expect(noticed).toEqual(['realRights']);
  coded(list, 'XYZ');
  expect(noticed).toEqual(['realRights']);
});
