import { describe, expect, test } from 'vitest';
import type { AnyStream, Stream } from '../../src/domain/stream.ts';
import { streams } from '../../src/streams/registry.ts';
import { answerOf, casesOf, readJson, sampleFile, type SampleQuery } from './samples.ts';

/** Refuses properties that the schema does not name, so that nothing undocumented can leave. */
function undocumented(value: unknown, parsed: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, content]) =>
    Object.hasOwn(parsed as object, name)
      ? undocumented(content, (parsed as Record<string, unknown>)[name], `${path}/${name}`)
      : [`${path}/${name}`],
  );
}

/** The values inside that JSON cannot keep exact, or that mean nothing. */
function inexact(value: unknown): unknown[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(inexact);
  return value === null || value === undefined || (typeof value === 'number' && !Number.isSafeInteger(value))
    ? [value]
    : [];
}

describe.each(streams.map((stream: AnyStream): [string, Stream] => [stream.name, stream as Stream]))(
  '%s',
  (_, stream) => {
    test.each(casesOf(stream))('%s', (sample) => {
      const context = readJson(sampleFile(stream, sample, 'query.json')) as SampleQuery;
      const answer = answerOf(stream, sample, context);

      expect(answer).toStrictEqual(readJson(sampleFile(stream, sample, 'answer.json')));
      expect(inexact(answer)).toEqual([]);
      expect(undocumented(answer, stream.data.parse(answer))).toEqual([]);
      expect(stream.query.safeParse(context.query).success).toBe(true);
    });
  },
);
