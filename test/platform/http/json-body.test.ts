import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonBody } from '../../../src/platform/http/json-body.ts';

const plain = (value: object) => Buffer.from(JSON.stringify(value));

describe('the JSON body', () => {
  test('is what JSON.stringify writes, in UTF-8', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' })),
        (answer) => {
          expect(jsonBody(answer)).toEqual(plain(answer));
        },
      ),
    );
  });

  test('leaves out what is undefined and lets values write themselves', () => {
    const answer = {
      none: undefined,
      empty: {},
      list: [],
      data: { none: undefined, items: [{ none: undefined, at: new Date(0) }, null], own: { toJSON: () => '***' } },
    };
    expect(jsonBody(answer)).toEqual(plain(answer));
  });

  test('holds answers larger than the ones before, and then small ones again', () => {
    const large = {
      data: { items: Array.from({ length: 3_000 }, (_none, index) => ({ index, name: 'd’Hondt'.repeat(40) })) },
    };
    const small = { data: { name: 'Zoë' } };
    for (const answer of [small, large, small, large]) expect(jsonBody(answer).equals(plain(answer))).toBe(true);
  });

  test('keeps a body as it was when the next one is written', () => {
    const first = jsonBody({ items: ['first'] });
    jsonBody({ items: ['other'] });
    expect(first.toString()).toBe('{"items":["first"]}');
  });
});
