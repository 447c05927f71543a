import { context, diag, DiagLogLevel, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider, TraceIdRatioBasedSampler } from '@opentelemetry/sdk-trace-node';

/** Where traces go, and how many. */
export interface TraceSettings {
  /** OTLP over HTTP, e.g. `http://collector:4318/v1/traces`; no traces when absent. */
  readonly url?: string | undefined;
  /** How many of a hundred traces are recorded. */
  readonly percentage: number;
  /** How long the collector may take for an answer; three seconds when left out. */
  readonly timeoutMs?: number;
}

/**
 * Sends spans of this process to a collector, in the background. A collector that is slow or away costs no request
 * anything: what it cannot take is dropped.
 * @param onError told once for each kind of failure of the export
 */
export function startTracing(
  { url, percentage, timeoutMs = 3_000 }: TraceSettings,
  onError: (kind: string) => void,
): AsyncDisposable {
  if (url === undefined) return { [Symbol.asyncDispose]: () => Promise.resolve() };
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'social-inquiry-gateway' }),
    // By the trace id alone: all parts of a trace decide alike, and no caller can have itself recorded.
    sampler: new TraceIdRatioBasedSampler(percentage / 100),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url, timeoutMillis: timeoutMs }))],
  });
  const told = new Set<string>();
  const tell = (message: string) => {
    // The library writes details behind the first words; they can hold an address.
    const kind = message.split(/[:{]/)[0]?.trim() ?? 'unknown';
    if (told.has(kind)) return;
    told.add(kind);
    onError(kind);
  };
  diag.setLogger({ error: tell, warn: tell, info: ignore, debug: ignore, verbose: ignore }, DiagLogLevel.WARN);
  // Only our own reading of `traceparent` counts.
  provider.register({ propagator: null });
  return {
    [Symbol.asyncDispose]: async () => {
      await provider.shutdown().catch(ignore);
      trace.disable();
      context.disable();
      diag.disable();
    },
  };
}

function ignore(): void {
  // Not of interest.
}
