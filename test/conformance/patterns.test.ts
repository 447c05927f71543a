import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { document, examplesOf, patternsOf, schemaErrors, type Json } from './contract.ts';

const patterns = patternsOf(document as unknown as Json);
const python = ['/usr/bin/python3', 'python3'].find((command) => spawnSync(command, ['--version']).status === 0);

/*
 * OpenAPI has no way to say that a pattern needs a flag, so a pattern of the contract means the same with and without,
 * in every engine that vendors use: no classes of Unicode, no looking around, no classes that some engines widen.
 */
describe('patterns of the contract', () => {
  test('there are some', () => {
    expect(patterns.length).toBeGreaterThan(10);
  });

  test.each(patterns)('%s: compiles in JavaScript with and without its flag', (pattern) => {
    expect(() => new RegExp(pattern)).not.toThrow();
    expect(() => new RegExp(pattern, 'u')).not.toThrow();
  });

  test.each(patterns)('%s: has nothing that only some engines know, or read otherwise', (pattern) => {
    expect(pattern).not.toMatch(/\\[pPwWsSdDbB]|\(\?[^:]|\\u\{/);
    expect(pattern).toMatch(/^\^.*\$$/);
  });

  test.skipIf(python === undefined)('all compile in Python', () => {
    const script = 'import json, re, sys\nfor pattern in json.load(sys.stdin): re.compile(pattern)';
    const { status, stderr } = spawnSync(python!, ['-c', script], {
      input: JSON.stringify(patterns),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('those of the people of Belgium fit: letters of every language, and signs', () => {
    const line = new RegExp(patterns.find((one) => one.includes('202e')) ?? '(?!)');
    for (const name of ['Vermeersch', 'D’Hondt', 'Łukasz', 'Müller-Öz', '李', 'علي', '𠮷野'])
      expect(name).toMatch(line);
    for (const text of ['a\u202eb', 'a\u2028b', 'a\nb', 'a\u0000b', 'a\u0085b']) expect(text).not.toMatch(line);
  });
});

describe('examples of the contract', () => {
  const examples = examplesOf(document as unknown as Json);

  test('there are some', () => {
    expect(examples.length).toBeGreaterThan(100);
  });

  test.each([true, false])('fit their schemas, with the flag of Unicode: %s', (unicodeRegExp) => {
    const wrong = examples.flatMap(({ at, schema, example }) =>
      schemaErrors(schema, example, { unicodeRegExp }).map((error) => `${at}: ${error}`),
    );
    expect(wrong).toEqual([]);
  });
});
