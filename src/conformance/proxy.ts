import { createHash } from 'node:crypto';
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Director } from './director.ts';
import { eventsIn, firstAnswerEnds } from './events.ts';
import { jsonIn, memberOf } from './json.ts';
import { expiredToken, moments, type Incoming, type MomentId, type Reply } from './moments.ts';
import { operationOf } from './operations.ts';
import type { Exchange } from './recording.ts';

/** The largest body that is kept: beyond it a request is refused. */
const mostBytes = 10 * 1024 * 1024;

/** Headers that belong to a connection, not to a message. */
const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'host', 'upgrade', 'te']);

export interface ProxySettings {
  /** Address of the gateway. */
  readonly target: URL;
  /** 0 takes a free one. */
  readonly port: number;
  readonly director: Director;
  readonly retryAfterSeconds: number;
  /** The number of the task that is under way. */
  readonly task: () => number | undefined;
  readonly record: (exchange: Exchange) => void;
}

/** Stands before the gateway, passes on what comes, notes it, and lets moments happen. */
export interface Proxy extends AsyncDisposable {
  readonly url: string;
}

/** What came of a request. */
interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly answer: unknown;
  readonly answeredAt: number;
}

/** Starts it on 127.0.0.1. @throws the error of the system when the port cannot be had */
export async function startProxy(settings: ProxySettings): Promise<Proxy> {
  const ended = new Set<string>();
  let count = 0;
  let origin = '';
  const server = createServer((incoming, outgoing) => {
    const number = (count += 1);
    const startedAt = Date.now();
    void handle(incoming, outgoing, number, startedAt).catch(() => {
      outgoing.destroy();
    });
  });

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse, number: number, startedAt: number) {
    const { method = 'GET', url = '/' } = incoming;
    const task = settings.task();
    const bytes = await bodyOf(incoming);
    const text = bytes.toString('utf8');
    const body = jsonIn(text);
    const operation = operationOf(method, url.split('?')[0] ?? '');
    const token = tokenOf(incoming.headers.authorization);
    const wantsEvents = (incoming.headers.accept ?? '').includes('text/event-stream');
    const asked: Incoming = { operation, body, wantsEvents };
    const isOver = token !== undefined && ended.has(token.digest);
    const id = isOver ? undefined : settings.director.take(asked, `${method} ${url} ${text}`);
    if (id !== undefined && moments[id].endsToken && token) ended.add(token.digest);
    const answered = isOver
      ? reply(outgoing, expiredToken())
      : await answer(incoming, outgoing, { method, url, bytes, body, id });
    settings.record({
      number,
      method,
      url,
      operation,
      userAgent: incoming.headers['user-agent'] ?? '',
      ...(token === undefined ? {} : { token }),
      startedAt,
      endedAt: Date.now(),
      request: body,
      ...answered,
      ...(id === undefined ? {} : { moment: id }),
      ...(task === undefined ? {} : { task }),
    });
  }

  /** Answers with a moment, or with what the gateway says. */
  async function answer(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    { method, url, bytes, body, id }: Asked,
  ): Promise<Answered> {
    const moment = id === undefined ? undefined : moments[id];
    if (moment?.instead) return reply(outgoing, moment.instead(settings.retryAfterSeconds));
    const changed = moment?.changeRequest?.(body);
    const sent = changed === undefined ? bytes : Buffer.from(JSON.stringify(changed));
    const got = await passOn(settings.target, incoming, method, url, sent);
    if (got === undefined) {
      outgoing.destroy();
      return { status: 0, headers: {}, answer: undefined, answeredAt: Date.now() };
    }
    const headers = headersOf(got);
    const type = headers['content-type'] ?? '';
    if (type.startsWith('text/event-stream')) {
      return relayEvents(got, outgoing, headers, moment?.cutsEvents === true);
    }
    const whole = await bodyOf(got);
    const status = got.statusCode ?? 502;
    if (!/^application\/(problem\+)?json/.test(type)) {
      const answeredAt = Date.now();
      outgoing.writeHead(status, headers).end(whole);
      return { status, headers, answer: undefined, answeredAt };
    }
    // Whoever follows an address in an answer stays before the proxy.
    const here = (part: string) => part.replaceAll(settings.target.origin, origin);
    const own = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, name === 'location' ? here(value) : value]),
    );
    const plain: Reply = { status, headers: own, body: jsonIn(here(whole.toString('utf8'))) };
    if (moment?.happensTo?.(plain) !== false) return reply(outgoing, moment?.changeAnswer?.(plain) ?? plain);
    if (id !== undefined) settings.director.missed(id);
    return reply(outgoing, plain);
  }

  server.listen(settings.port, '127.0.0.1');
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve).once('error', reject);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly bytes: Buffer;
  readonly body: unknown;
  readonly id: MomentId | undefined;
}

function reply(outgoing: ServerResponse, { status, headers, body }: Reply): Answered {
  const text = status === 204 ? '' : JSON.stringify(body);
  const answeredAt = Date.now();
  outgoing.writeHead(status, { ...headers }).end(text);
  return { status, headers, answer: body, answeredAt };
}

/** Passes events on as they come; a cut ends them after the first answer of a stream, as if nothing were wrong. */
async function relayEvents(
  got: IncomingMessage,
  outgoing: ServerResponse,
  headers: Readonly<Record<string, string>>,
  isCut: boolean,
): Promise<Answered> {
  const answeredAt = Date.now();
  outgoing.writeHead(200, headers);
  let text = '';
  got.setEncoding('utf8');
  try {
    for await (const part of got as AsyncIterable<string>) {
      const before = text.length;
      text += part;
      const end = isCut ? firstAnswerEnds(text) : undefined;
      if (end !== undefined) {
        outgoing.write(text.slice(before, end));
        text = text.slice(0, end);
        break;
      }
      outgoing.write(part);
    }
  } catch {
    // The software sees the same: the events end.
  }
  got.destroy();
  outgoing.end();
  return { status: 200, headers, answer: eventsIn(text), answeredAt };
}

/** @returns undefined when the gateway gave no answer */
function passOn(
  target: URL,
  incoming: IncomingMessage,
  method: string,
  path: string,
  body: Buffer,
): Promise<IncomingMessage | undefined> {
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).filter(([name]) => !hopByHop.has(name) && name !== 'accept-encoding'),
  );
  return new Promise((resolve) => {
    const passed = send(
      {
        hostname: target.hostname,
        port: target.port,
        method,
        path,
        headers: body.length === 0 ? headers : { ...headers, 'content-length': body.length },
      },
      resolve,
    );
    passed.once('error', () => {
      resolve(undefined);
    });
    passed.end(body);
  });
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of message as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostBytes) throw new TooLargeError('a body is larger than the proxy keeps');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A body is larger than what is kept. */
class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

function headersOf(message: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(message.headers).flatMap(([name, value]) =>
      hopByHop.has(name) || value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

/** What is noted of a token: never the token itself. */
function tokenOf(authorization: string | undefined): Exchange['token'] {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return undefined;
  const claims = jsonIn(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  const exp = memberOf(claims, 'exp');
  const digest = createHash('sha256').update(token).digest('hex');
  return { digest, ...(typeof exp === 'number' ? { endsAt: exp * 1_000 } : {}) };
}
