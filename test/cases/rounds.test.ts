import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { unknownProperties } from '../../src/cases/consultations/project.ts';
import { askTheBank } from '../../src/cases/consultations/rounds.ts';
import type { Bank, CallContext } from '../../src/bank/bank.ts';
import type { BankVerdict } from '../../src/bank/status.ts';
import { group } from '../../src/bank/reply-shape.ts';
import type { AnyStream, Asked, Call, Operations } from '../../src/stream-kit/stream.ts';
import { streamContext } from '../streams/context.ts';

const operation = {
  generation: 'ssdn',
  service: 'S',
  wsdl: 'S.wsdl',
  operation: 'ask',
  serviceId: 'S',
  version: '20260101',
};
const asking = (body: object, more: Partial<Call> = {}): Call => ({ operation: 'ask', body: { ...body }, ...more });

function streamOf(
  first: readonly Call[],
  followUps?: (last: readonly Asked<Operations>[]) => readonly Call[],
): AnyStream {
  return {
    name: 'test',
    operations: { ask: { ...operation, reply: group({}) } },
    query: z.strictObject({}),
    toRequests: () => first,
    ...(followUps ? { followUps } : {}),
  } as unknown as AnyStream;
}

/** A bank that answers by what stands in the body, and remembers what it was asked. */
function bankThat(answers: (body: Readonly<Record<string, unknown>>) => BankVerdict) {
  const asked: unknown[] = [];
  const bank: Bank = {
    call(_operation, body) {
      asked.push(body);
      const verdict = answers(body);
      const value = verdict.kind === 'found' ? { value: body } : {};
      const exchange = { service: 'S', operation: 'ask', ticket: String(asked.length), status: verdict.kind };
      return Promise.resolve({ verdict, exchanges: [exchange], filteredElements: [], ...value });
    },
  };
  return { bank, asked };
}

const found: BankVerdict = { kind: 'found' };
const tooMany: BankVerdict = { kind: 'failed', failure: 'tooManyResults' };
const ask = (bank: Bank, stream: AnyStream, properties: readonly string[] = ['a', 'b']) => {
  const question = { query: {}, context: streamContext(), properties: new Set(properties) };
  return askTheBank(bank, stream, question, {} as CallContext, []);
};

describe('the rounds of a consultation', () => {
  test('pages are asked until there is no next one', async () => {
    const { bank, asked } = bankThat(() => found);
    const stream = streamOf([asking({ page: 1 })], ([last]) => {
      const { page } = last!.call.body as { page: number };
      return page < 4 ? [asking({ page: page + 1 })] : [];
    });
    const made = await ask(bank, stream);
    expect(asked).toEqual([1, 2, 3, 4].map((page) => ({ page })));
    expect(made.map(({ reply }) => reply.value)).toEqual(asked);
  });

  test('a call that takes the place of another makes its failure not count', async () => {
    const { bank } = bankThat(({ short }) => (short ? found : tooMany));
    const stream = streamOf([asking({ short: false })], (last) =>
      last.flatMap(({ call, verdict }) =>
        verdict.kind === 'failed' ? [asking({ short: true }, { insteadOf: call })] : [],
      ),
    );
    const made = await ask(bank, stream);
    expect(made.map(({ call }) => call.body)).toEqual([{ short: true }]);
    expect(unknownProperties(stream, made, new Set(['a']))).toEqual([]);
  });

  test('but when the other finds nothing, the failure still counts: a shorter question does not answer the longer one', async () => {
    const { bank } = bankThat(({ short }) => (short ? { kind: 'none' } : tooMany));
    const stream = streamOf([asking({ short: false })], (last) =>
      last.flatMap(({ call, verdict }) =>
        verdict.kind === 'failed' ? [asking({ short: true }, { insteadOf: call })] : [],
      ),
    );
    const made = await ask(bank, stream);
    expect(made.map(({ call }) => call.body)).toEqual([{ short: false }, { short: true }]);
    expect(unknownProperties(stream, made, new Set(['a']))).toEqual(['a']);
  });

  test('a call that gives nothing the caller may see is not made', async () => {
    const { bank, asked } = bankThat(() => found);
    const stream = streamOf([
      asking({ n: 1 }, { gives: ['a'] }),
      asking({ n: 2 }, { gives: ['b', 'c'] }),
      asking({ n: 3 }),
    ]);
    await ask(bank, stream, ['c']);
    expect(asked).toEqual([{ n: 2 }, { n: 3 }]);
    await expect(ask(bank, streamOf([asking({}, { gives: ['a'] })]), ['c'])).rejects.toThrow('test');
  });

  test('what a failed call would have given is unknown; without saying, all of it', async () => {
    const { bank } = bankThat(({ n }) => (n === 1 ? found : tooMany));
    const stream = streamOf([asking({ n: 1 }, { gives: ['a'] }), asking({ n: 2 }, { gives: ['b', 'x'] })]);
    const made = await ask(bank, stream);
    expect(unknownProperties(stream, made, new Set(['a', 'b']))).toEqual(['b']);
    const all = await ask(bank, streamOf([asking({ n: 2 })]));
    expect(unknownProperties(stream, all, new Set(['a', 'b']))).toEqual(['a', 'b']);
  });

  test('a reply in part says itself what it lacks', () => {
    const stream = {
      operations: { ask: { ...operation, reply: group({}), lacks: ({ missing }: { missing: string[] }) => missing } },
    } as unknown as AnyStream;
    const made = (kind: 'incomplete' | 'found') => [
      {
        call: asking({}),
        reply: { verdict: { kind }, exchanges: [], filteredElements: [], value: { missing: ['b'] } },
      },
    ];
    expect(unknownProperties(stream, made('incomplete'), new Set(['a', 'b']))).toEqual(['b']);
    expect(unknownProperties(stream, made('found'), new Set(['a', 'b']))).toEqual([]);
  });

  test('a stream that never has enough is stopped, and the rest is unknown', async () => {
    const { bank, asked } = bankThat(() => found);
    const stream = streamOf([asking({ page: 1 })], () => [asking({ page: 2 }, { gives: ['a'] })]);
    const made = await ask(bank, stream);
    expect(asked.length).toBeLessThan(50);
    expect(made.at(-1)?.reply.verdict).toEqual(tooMany);
    expect(unknownProperties(stream, made, new Set(['a', 'b']))).toEqual(['a']);
  });

  test('the exchanges are noted as they happen, also when a later round breaks', async () => {
    const { bank } = bankThat(() => found);
    const stream = streamOf([asking({})], () => {
      throw new TypeError('a mistake in a stream');
    });
    const noted: never[] = [];
    const question = { query: {}, context: streamContext(), properties: new Set(['a']) };
    await expect(askTheBank(bank, stream, question, {} as CallContext, noted)).rejects.toThrow(TypeError);
    expect(noted).toHaveLength(1);
  });
});
