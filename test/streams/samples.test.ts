import { describe, expect, test } from 'vitest';
import type { AnyStream, Stream } from '../../src/stream-kit/stream.ts';
import { streams } from '../../src/streams/registry.ts';
import { casesOf, consultSample, expectedAnswer, sampleContext } from './samples.ts';

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

interface Answer {
  readonly outcome?: string;
  readonly problem?: { readonly type: string; readonly issues?: readonly { readonly type: string }[] };
  readonly data?: object;
}

describe.each(streams.map((stream: AnyStream): [string, Stream] => [stream.name, stream as Stream]))(
  '%s',
  (_, stream) => {
    test.each(casesOf(stream))('%s', async (sample) => {
      const { answer } = await consultSample(stream, sample);
      const { data } = answer as Answer;

      expect(answer).toStrictEqual(expectedAnswer(stream, sample));
      expect(inexact(answer)).toEqual([]);
      if (data) expect(undocumented(data, stream.data.partial().parse(data))).toEqual([]);
      expect(stream.query.safeParse(sampleContext(stream, sample).query).success).toBe(true);
    });

    test('the samples have every way an answer can come out', async () => {
      const seen = new Set<string>();
      for (const sample of casesOf(stream)) {
        const { answer } = (await consultSample(stream, sample)) as { answer: Answer };
        seen.add(answer.outcome ?? 'problem');
        if (answer.problem?.issues?.some(({ type }) => type.endsWith('replacedSsin'))) seen.add('replaced');
      }
      // What a stream of one operation cannot give: one source that answers while another does not.
      const several = Object.keys(stream.operations).length > 1;
      const wanted = ['dataFound', 'noDataFound', 'problem', 'replaced', ...(several ? ['incomplete'] : [])];
      expect([...seen]).toEqual(expect.arrayContaining(wanted));
    });
  },
);
