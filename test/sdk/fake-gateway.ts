import { createClient, type ClientSettings, type Exchange } from '../../sdk/typescript/src/index.ts';

/** What the client sent. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** An answer, or what the engine throws. */
export type Reply = Response | Error | ((sent: Sent) => Response | Promise<Response>);

/** JSON with the headers the gateway sends. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  const type = status < 400 ? 'application/json; charset=utf-8' : 'application/problem+json';
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': type, ...headers } });
}

/** A problem as the gateway writes it. */
export function problem(
  status: number,
  type: string,
  members: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  return json(status, { type, title: 'A title', status, instance: 'urn:uuid:1', ...members }, headers);
}

/** A client whose fetch gives these replies in turn; the last one again and again. Nothing leaves the process. */
export function clientWith(replies: readonly Reply[], settings: Partial<ClientSettings> = {}) {
  const sent: Sent[] = [];
  const exchanges: Exchange[] = [];
  let tokens = 0;
  const fake: typeof fetch = async (input, init) => {
    const one = {
      url: input as string,
      method: init?.method ?? 'GET',
      headers: new Headers(init?.headers),
      body: init?.body as string | undefined,
    };
    const reply = replies[Math.min(sent.length, replies.length - 1)];
    sent.push(one);
    if (reply instanceof Error) throw reply;
    if (typeof reply !== 'function') return reply!.clone();
    const gone = new Promise<never>((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => {
        reject(new DOMException('gone', 'AbortError'));
      });
    });
    return Promise.race([reply(one), gone]);
  };
  const client = createClient({
    gatewayUrl: 'https://gateway.example',
    tokens: () => Promise.resolve({ value: `token-${String((tokens += 1))}`, expiresAt: Date.now() + 600_000 }),
    longestWaitMs: 20,
    fetch: fake,
    onExchange: (exchange) => exchanges.push(exchange),
    ...settings,
  });
  return { client, sent, exchanges };
}
