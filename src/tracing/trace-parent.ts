import { ROOT_CONTEXT, trace, TraceFlags, type Context } from '@opentelemetry/api';
import { hasSsinIn } from '../values/ssin-in-text.ts';

/** Version, trace id, parent id, flags (W3C Trace Context, 3.2). Later versions may add fields. */
const form = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}(?:-|$)/;

/**
 * The trace that a caller began, from its `traceparent`. Whether it is recorded is decided here and not by the caller, so
 * its flags are not read; its `tracestate` is text of a stranger and is not taken over. An id in which a person's number
 * could be hidden is not taken over either.
 * @param today legal day
 * @returns undefined without a valid header: then a new trace begins
 */
export function traceOfCaller(header: string | undefined, today: string): Context | undefined {
  const [, traceId, spanId] = (header !== undefined && form.exec(header)) || [];
  if (traceId === undefined || spanId === undefined) return undefined;
  if (hasSsinIn(traceId, today) || hasSsinIn(spanId, today)) return undefined;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: TraceFlags.NONE, isRemote: true });
}
