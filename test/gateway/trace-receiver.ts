import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTracing } from '../../src/tracing/export.ts';

/** A span as OTLP/JSON writes it, as far as tests read it. */
export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
  readonly status: { readonly code?: number; readonly message?: string };
}

/** A collector on the loopback address, with the tracing of this process pointed at it. */
export interface TraceReceiver extends AsyncDisposable {
  /** Ends the tracing, so that nothing is on its way any more. @returns every span, and the texts as they came */
  received(): Promise<{ readonly spans: readonly ReceivedSpan[]; readonly texts: readonly string[] }>;
}

interface Exported {
  readonly resourceSpans?: readonly {
    readonly scopeSpans?: readonly { readonly spans?: readonly ReceivedSpan[] }[];
  }[];
}

export async function startTraceReceiver(): Promise<TraceReceiver> {
  const texts: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request
      .setEncoding('utf8')
      .on('data', (chunk: string) => (text += chunk))
      .on('end', () => {
        texts.push(text);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1/traces`;
  const failures: string[] = [];
  // The collector is in the process that it looks at, which may be busy.
  const tracing = startTracing({ url, percentage: 100, timeoutMs: 120_000 }, (kind) => failures.push(kind));
  return {
    received: async () => {
      await tracing[Symbol.asyncDispose]();
      if (failures.length > 0) throw new Error(`the traces did not arrive: ${failures.join(', ')}`);
      const exported = texts.map((text) => JSON.parse(text) as Exported);
      const spans = exported.flatMap(({ resourceSpans = [] }) =>
        resourceSpans.flatMap(({ scopeSpans = [] }) => scopeSpans.flatMap(({ spans: some = [] }) => some)),
      );
      return { spans, texts };
    },
    [Symbol.asyncDispose]: async () => {
      await tracing[Symbol.asyncDispose]();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
