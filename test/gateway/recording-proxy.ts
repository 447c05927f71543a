import { request as send } from 'node:http';
import { startHttpServer } from '../http-server.ts';

/** What a request to the Bank says outside its document. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Stands between the gateway and the Bank and notes addresses and headers; passes everything on as it is. */
export interface RecordingProxy extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** Where to pass on to, known only after the gateway has started. */
  passTo(url: string): void;
}

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: RecordedRequest[] = [];
  let target = 'http://127.0.0.1:1';
  const server = await startHttpServer((incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    requests.push({ method, url, headers });
    const { hostname, port } = new URL(target);
    const passed = send({ hostname, port, method, path: url, headers }, (reply) => {
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.on('error', () => outgoing.destroy());
      reply.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  });
  return {
    url: server.url,
    requests,
    passTo: (url) => (target = url),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
