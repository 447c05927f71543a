import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { startHttpServer } from '../http-server.ts';

/** What a message was answered by the simulator, before it is bent. */
export interface Passed {
  readonly path: string;
  readonly request: string;
  readonly status: number;
  readonly contentType: string;
  readonly reply: string;
}

/** Answers the gateway in the place of the simulator. */
export type Bend = (passed: Passed, response: ServerResponse) => void;

/** A stand-in for the Bank between the gateway and the simulator: what it passes on can be bent. */
export interface BendingProxy extends AsyncDisposable {
  readonly url: string;
  /** Settings of a gateway that takes it for the Bank. */
  readonly env: Readonly<Record<string, string>>;
  /** Messages that arrived, without the connection test. */
  readonly arrived: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** Where to pass on to, known only after the gateway has started. */
  passTo(url: string): void;
  /** Bends what comes while something is done. */
  bending<T>(bend: Bend, act: () => Promise<T>): Promise<T>;
}

/** Changes the text of a reply, also of the document that travels inside the connector's text. */
export function rewriting(change: (document: string) => string): Bend {
  return ({ status, contentType, reply }, response) => {
    const isInside = reply.includes('&lt;');
    const plain = isInside ? unescaped(reply) : reply;
    response
      .writeHead(status, { 'content-type': contentType })
      .end(isInside ? rewrap(reply, change(plain)) : change(plain));
  };
}

/** Answers with the reply of the simulator under other headers or another status. */
export function dressed(headers: Readonly<Record<string, string>>, options: { readonly status?: number } = {}): Bend {
  return ({ status, reply }, response) => {
    response.writeHead(options.status ?? status, headers).end(reply);
  };
}

const inner = /(<(?:\w+:)?xmlString[^>]*>)([\s\S]*?)(<\/(?:\w+:)?xmlString>)/;

function unescaped(reply: string): string {
  const text = inner.exec(reply)?.[2] ?? '';
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function rewrap(reply: string, document: string): string {
  const escaped = document.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return reply.replace(inner, (_, open: string, __, close: string) => open + escaped + close);
}

export async function startBendingProxy(): Promise<BendingProxy> {
  const arrived: { path: string; headers: IncomingHttpHeaders }[] = [];
  let target = 'http://127.0.0.1:1';
  let bend: Bend | undefined;
  const server = await startHttpServer((incoming, outgoing) => {
    const path = incoming.url ?? '';
    const isTest = path.includes('TestConnection');
    if (!isTest) arrived.push({ path, headers: incoming.headers });
    let request = '';
    incoming.setEncoding('utf8').on('data', (part: string) => (request += part));
    incoming.on('end', () => {
      const { 'content-type': type = '', soapaction = '' } = incoming.headers as Record<string, string>;
      fetch(`${target}${path}`, { method: 'POST', headers: { 'content-type': type, soapaction }, body: request })
        .then(async (answer) => {
          const contentType = answer.headers.get('content-type') ?? '';
          const passed = { path, request, status: answer.status, contentType, reply: await answer.text() };
          (isTest ? dressed({ 'content-type': contentType }) : (bend ?? dressed({ 'content-type': contentType })))(
            passed,
            outgoing,
          );
        })
        .catch(() => outgoing.destroy());
    });
  });
  const { url } = server;
  return {
    url,
    env: {
      KSZ_SOA_URL: `${url}/SOA4520`,
      KSZ_SSDN_URL: `${url}/connectors/webservice/KSZBCSSWebServiceConnectorPort`,
    },
    arrived,
    passTo: (to) => (target = to),
    async bending(how, act) {
      bend = how;
      try {
        return await act();
      } finally {
        bend = undefined;
      }
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
