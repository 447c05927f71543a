import { context, SpanKind, SpanStatusCode, trace, type Attributes, type Context, type Span } from '@opentelemetry/api';

/**
 * All that a span may say: names from closed lists, and ids that are random. Nothing about a person or a user has a
 * place here.
 */
export interface SpanFacts {
  readonly 'http.request.method'?: string;
  /** The pattern, never the path. */
  readonly 'http.route'?: string;
  readonly 'http.response.status_code'?: number;
  /** `BelGov-Trace-Id` of the answer: it leads to the log lines and to the evidence. */
  readonly 'belgov.trace_id'?: string;
  readonly 'gateway.act'?: string;
  readonly 'gateway.stream'?: string;
  readonly 'gateway.outcome'?: string;
  readonly 'gateway.job'?: string;
  /** Service and operation of the Bank. */
  readonly 'rpc.service'?: string;
  readonly 'rpc.method'?: string;
  /** How the exchange ended, as the evidence has it. */
  readonly 'rpc.status'?: string;
}

const tracer = trace.getTracer('social-inquiry-gateway');
/** Where errors go: the type only, because a message can hold data. */
const failed = (error: unknown) => ({
  code: SpanStatusCode.ERROR,
  message: error instanceof Error ? error.name : typeof error,
});

/**
 * Measures a piece of work as a span of the trace under way, and ends it with the work. Without tracing (the preset) it
 * only does the work.
 * @param work is given a function for facts that show only on the way
 */
export async function inSpan<T>(
  name: string,
  facts: SpanFacts,
  work: (learn: (facts: SpanFacts) => void) => Promise<T>,
): Promise<T> {
  return tracer.startActiveSpan(name, { attributes: facts as Attributes }, async (span) => {
    try {
      return await work((learned) => {
        span.setAttributes(learned as Attributes);
      });
    } catch (error) {
      span.setStatus(failed(error));
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The same for work without waiting. */
export function inSpanSync<T>(name: string, facts: SpanFacts, work: () => T): T {
  return tracer.startActiveSpan(name, { attributes: facts as Attributes }, (span) => {
    try {
      return work();
    } catch (error) {
      span.setStatus(failed(error));
      throw error;
    } finally {
      span.end();
    }
  });
}

/** A request under way, as a span that begins and ends in different places. */
export interface RequestSpan {
  /** Everything done in here belongs to the request. */
  within(work: () => void): void;
  /** W3C trace id; undefined when nothing is recorded. */
  readonly traceId: string | undefined;
  end(facts: SpanFacts): void;
}

/** Begins the span of a request. @param parent trace that the caller began; a new one when undefined */
export function beginRequest(facts: SpanFacts, parent: Context | undefined): RequestSpan {
  const from = parent ?? context.active();
  const span: Span = tracer.startSpan('request', { kind: SpanKind.SERVER, attributes: facts as Attributes }, from);
  const inside = trace.setSpan(from, span);
  return {
    traceId: span.isRecording() ? span.spanContext().traceId : undefined,
    within: (work) => {
      context.with(inside, work);
    },
    end: (learned) => {
      if (span.isRecording()) {
        const { 'http.request.method': method, 'http.route': route, 'http.response.status_code': status = 0 } = learned;
        span.updateName(`${method ?? ''} ${route ?? ''}`.trim());
        span.setAttributes(learned as Attributes);
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      }
      span.end();
    },
  };
}
