import { expect, test } from 'vitest';
import { z } from 'zod';
import { personsShown } from '../../../src/cases/consultations/persons-shown.ts';
import type { Stream } from '../../../src/stream-kit/stream.ts';
import { streams } from '../../../src/streams/registry.ts';
import { Ssin } from '../../../src/values/ssin.ts';

const ssinOf = (text: string) => Ssin.parse(text, { fictive: true, today: '2026-11-30' }) as Ssin;
const about = ssinOf('84690311703');
const reveal = (answer: unknown) => personsShown(answer, about).map((one) => one.reveal());

test('everybody whom an answer shows, once, wherever in it, and not the person of the file', () => {
  const answer = {
    person: { ssin: '84690311703' },
    partner: { ssin: '86712123877', name: 'A' },
    files: [{ members: [{ ssin: '14651704232' }, { ssin: '86712123877' }], owners: { ssins: ['19700206121'] } }],
  };
  expect(reveal(answer)).toEqual(['86712123877', '14651704232', '19700206121']);
});

test('digits elsewhere are no persons, and impossible numbers are nobody’s', () => {
  expect(reveal({ telephone: '86712123877', ssin: { digits: '86712123877' }, ssins: ['86712123878', 'x', 1] })).toEqual(
    [],
  );
  expect(reveal(undefined)).toEqual([]);
});

interface Schema {
  readonly pattern?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Names of the members of a schema whose text has eleven digits, with the path. */
function elevenDigits(schema: unknown, path: string, name: string): readonly [string, string][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { pattern, $ref, $defs, properties = {}, ...rest } = schema as Schema;
  const isNumber = pattern?.includes('d{11}') === true || $ref?.endsWith('/Ssin') === true;
  const own: [string, string][] = isNumber ? [[path, name]] : [];
  // The shared value itself, which has no name of its own.
  const defined = Object.entries($defs ?? {}).filter(([key]) => key !== 'Ssin');
  return [
    ...own,
    ...defined.flatMap(([key, inner]) => elevenDigits(inner, `${path}#${key}`, key)),
    ...Object.entries(properties).flatMap(([key, inner]) => elevenDigits(inner, `${path}.${key}`, key)),
    ...Object.entries(rest).flatMap(([key, inner]) => elevenDigits(inner, `${path}/${key}`, name)),
  ];
}

test('numbers of persons have these names in the answers of all streams', () => {
  const found = (streams as readonly Stream[]).flatMap(({ name, data }) =>
    elevenDigits(z.toJSONSchema(data, { unrepresentable: 'any', reused: 'inline' }), name, name),
  );
  expect(found.length).toBeGreaterThan(9);
  expect(found.filter(([, name]) => !['ssin', 'ssins'].includes(name))).toEqual([]);
});
