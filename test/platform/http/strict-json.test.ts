import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStrictJson } from '../../../src/platform/http/strict-json.ts';

const parse = (text: string) => parseStrictJson(Buffer.from(text));
/** Valid JSON without the names that are refused. */
const values = fc
  .jsonValue({ maxDepth: 4, stringUnit: 'binary' })
  .filter((value) => !/"(__proto__|constructor)":/.test(JSON.stringify(value)));
const refusal = expect.objectContaining({ key: 'badRequest' }) as unknown;

describe('strict JSON', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        // A lone surrogate has no UTF-8; JSON.stringify escapes it.
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('refuses a name that comes twice, wherever it stands', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), values, { minKeys: 1 }), values, (object, other) => {
        const [name = ''] = Object.keys(object);
        fc.pre(!['__proto__', 'constructor'].includes(name));
        const twice = `${JSON.stringify(object).slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(other)}}`;
        for (const text of [twice, `[1,${twice}]`, `{"outer":{"a":"}","inner":${twice}}}`]) {
          expect(() => parse(text)).toThrow(refusal);
        }
      }),
    );
  });

  test.each([
    ['an escaped name', String.raw`{"ssin":1,"\u0073sin":2}`],
    ['a name with a quote', String.raw`{"a\"":1 , "a\"" : 2}`],
    ['a prototype', '{"a":{"__proto__":{}}}'],
    ['an escaped prototype', String.raw`{"\u005f_proto__":{}}`],
    ['a constructor', '[{"constructor":{"prototype":{}}}]'],
    ['nothing', ''],
    ['an end that is missing', '{"a":"b'],
    ['a comment', '{"a":1} // b'],
  ])('refuses %s', (_what, text) => {
    expect(() => parse(text)).toThrow(refusal);
  });

  test('refuses bytes that are not UTF-8', () => {
    expect(() => parseStrictJson(Buffer.from([0x22, 0xc3, 0x28, 0x22]))).toThrow(refusal);
  });

  test('the same name in two objects is two names', () => {
    const text = '{"a":{"a":[{"a":"a"},{"a":"a"}]},"b":"a","c":"\\\\"}';
    expect(parse(text)).toEqual(JSON.parse(text));
  });
});
