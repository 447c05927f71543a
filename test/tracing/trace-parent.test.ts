import { trace } from '@opentelemetry/api';
import { expect, test } from 'vitest';
import { traceOfCaller } from '../../src/tracing/trace-parent.ts';

const today = '2026-11-30';
const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const spanId = '00f067aa0ba902b7';
const read = (header: string | undefined) => {
  const found = traceOfCaller(header, today);
  return found && trace.getSpanContext(found);
};

test('the trace of a caller is taken over, its flags are not', () => {
  expect(read(`00-${traceId}-${spanId}-01`)).toMatchObject({ traceId, spanId, traceFlags: 0, isRemote: true });
});

test('a later version may have more fields', () => {
  expect(read(`01-${traceId}-${spanId}-01-what-comes-later`)).toMatchObject({ traceId, spanId });
});

test.each([
  ['none', undefined],
  ['an empty one', ''],
  ['the forbidden version', `ff-${traceId}-${spanId}-01`],
  ['no trace id', `00-${'0'.repeat(32)}-${spanId}-01`],
  ['no parent id', `00-${traceId}-${'0'.repeat(16)}-01`],
  ['capitals', `00-${traceId.toUpperCase()}-${spanId}-01`],
  ['a short id', `00-${traceId.slice(1)}-${spanId}-01`],
  ['no flags', `00-${traceId}-${spanId}`],
  ['flags that are too long', `00-${traceId}-${spanId}-011`],
  ['the number of a person as trace', '00-f0000000000720202003080000000000-00f067aa0ba902b7-01'],
])('%s begins a new trace', (_what, header) => {
  expect(read(header)).toBeUndefined();
});
