import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CallerGoneError } from '../../../src/values/caller-gone.ts';
import { group, text } from '../../../src/bank/reply-shape.ts';
import { defaultLimits, envelopeDecoderFor } from '../../../src/bank/soap/decode.ts';
import { retryAfterSeconds } from '../../../src/bank/soap/retry-after.ts';
import { createTransport, TransportError, type Transport } from '../../../src/bank/soap/transport.ts';
import { freePort } from '../../free-port.ts';
import { startHttpServer } from '../../http-server.ts';

/* The transport against a server that does what a test tells it to. One connection, so that a second message has to wait. */
const reply =
  '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><r:r xmlns:r="urn:r"><a>€</a></r:r></s:Body></s:Envelope>';
const soapFault =
  '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>x</faultcode></s:Fault></s:Body></s:Envelope>';
const decoder = envelopeDecoderFor([
  { name: 'r', namespace: 'urn:r', shape: group({ a: text }) },
  {
    name: 'Fault',
    namespace: 'http://schemas.xmlsoap.org/soap/envelope/',
    shape: group({}, { leftOut: ['faultcode'] }),
  },
]);

let behave: (response: ServerResponse, request: IncomingMessage) => void;
const arrived: string[] = [];
const server = await startHttpServer((request, response) => {
  arrived.push(String(request.headers['soapaction']));
  request.resume();
  behave(response, request);
});
let transport: Transport;

beforeAll(() => {
  transport = createTransport({ connections: 1, connectTimeoutMs: 5_000 });
});
beforeEach(() => {
  arrived.length = 0;
});
afterAll(async () => {
  await transport.close();
  await server[Symbol.asyncDispose]();
});

function exchange(options: { readonly name?: string; readonly signal?: AbortSignal; readonly origin?: string } = {}) {
  const to = { origin: options.origin ?? server.url, path: '/' };
  const signal = options.signal ?? new AbortController().signal;
  const soapAction = options.name ?? 'a';
  const message = {
    service: 'S',
    security: 'off',
    to,
    soapAction,
    document: '<x/>',
    timeoutMs: 20_000,
    signal,
  } as const;
  return transport.exchange(message, decoder.start());
}

function failureOf(exchanged: Promise<unknown>): Promise<Partial<TransportError>> {
  return exchanged.then(
    () => ({}),
    (error: unknown) => {
      if (!(error instanceof TransportError)) throw error;
      const { failure, notSent, retryable, retryAfterSeconds: seconds } = error;
      return { failure, notSent, retryable, ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }) };
    },
  );
}

function answering(status: number, headers: Readonly<Record<string, string>>, body: string | Buffer = reply) {
  behave = (response) => response.writeHead(status, headers).end(body);
}
const xml = { 'content-type': 'text/xml; charset=utf-8' };

describe('a message that nobody waits for', () => {
  test.each([
    ['the deadline is over', undefined, 'timeout'],
    ['the caller has gone', new CallerGoneError(), 'callerGone'],
  ])('is never sent when it still waited for a connection: %s', async (_, reason, failure) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      behave = (response) => {
        release = () => response.writeHead(200, xml).end(reply);
        resolve();
      };
    });
    const first = exchange({ name: 'first' });
    await held;
    const leaving = new AbortController();
    const dead = Array.from({ length: 50 }, () => failureOf(exchange({ name: 'dead', signal: leaving.signal })));
    const healthy = exchange({ name: 'healthy' });
    leaving.abort(reason);
    for (const one of await Promise.all(dead)) expect(one).toMatchObject({ failure, notSent: true });
    answering(200, xml);
    release();
    await first;
    await healthy;
    expect(arrived).toEqual(['first', 'healthy']);
  });

  test('was sent when the other side has it', async () => {
    const leaving = new AbortController();
    behave = () => {
      leaving.abort(new CallerGoneError());
    };
    const failed = await failureOf(exchange({ signal: leaving.signal }));
    expect(failed).toEqual({ failure: 'callerGone', notSent: false, retryable: false });
  });

  test('is not even tried when it is over before', async () => {
    expect(await failureOf(exchange({ signal: AbortSignal.abort() }))).toMatchObject({
      failure: 'timeout',
      notSent: true,
    });
    expect(arrived).toEqual([]);
  });

  test('is not sent when there is nobody at the other side', async () => {
    const origin = `http://127.0.0.1:${String(await freePort())}`;
    expect(await failureOf(exchange({ origin }))).toEqual({
      failure: 'bankUnavailable',
      notSent: true,
      retryable: true,
    });
  });
});

describe('a reply in another dress', () => {
  test.each([
    'text/xml; charset=utf-8',
    'text/xml; charset=UTF8',
    'text/xml; charset=us-ascii',
    `text/xml; charset='utf-8'`,
    'text/xml; charset="UTF-8"',
    'application/soap+xml',
  ])('%s is read', async (type) => {
    answering(200, { 'content-type': type });
    expect(await exchange()).toEqual({ r: { a: '€' } });
  });

  test('without a type is read', async () => {
    answering(200, {});
    expect(await exchange()).toEqual({ r: { a: '€' } });
  });

  test('after early hints is read', async () => {
    behave = (response) => {
      response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
      response.writeHead(200, xml).end(reply);
    };
    expect(await exchange()).toEqual({ r: { a: '€' } });
  });

  test('compressed although plain was asked for is read', async () => {
    let asked: unknown;
    behave = (response, { headers }) => {
      asked = headers['accept-encoding'];
      response.writeHead(200, { ...xml, 'content-encoding': 'gzip' }).end(gzipSync(reply));
    };
    expect(await exchange()).toEqual({ r: { a: '€' } });
    expect(asked).toBe('identity');
  });

  test('compressed and far too large is refused', async () => {
    answering(200, { ...xml, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(4 * defaultLimits.size, ' ')));
    expect(await failureOf(exchange())).toMatchObject({ failure: 'badReply', notSent: false });
  });

  test('that only says it is compressed is refused', async () => {
    answering(200, { ...xml, 'content-encoding': 'gzip' });
    expect(await failureOf(exchange())).toMatchObject({ failure: 'badReply' });
  });

  test.each(['text/xml; charset=iso-8859-1', 'text/html', 'application/json'])('%s is refused', async (type) => {
    answering(200, { 'content-type': type });
    expect(await failureOf(exchange())).toMatchObject({ failure: 'badReply' });
  });

  test('with status 500 is a fault or nothing', async () => {
    answering(500, xml, soapFault);
    expect(await exchange()).toEqual({ Fault: {} });
    answering(500, xml);
    expect(await failureOf(exchange())).toMatchObject({ failure: 'badReply' });
  });
});

describe('a Bank that says later', () => {
  test.each([429, 503])('%d with Retry-After is passed on, and not knocked at again at once', async (status) => {
    answering(status, { 'retry-after': '7' }, 'busy');
    const expected = { failure: 'bankUnavailable', notSent: false, retryable: false, retryAfterSeconds: 7 };
    expect(await failureOf(exchange())).toEqual(expected);
  });

  test('503 without it may be tried again', async () => {
    answering(503, {}, 'down');
    expect(await failureOf(exchange())).toEqual({ failure: 'bankUnavailable', notSent: false, retryable: true });
  });

  test.each([
    ['7', 7],
    [' 0 ', 1],
    ['999999', 3600],
    ['Mon, 02 Mar 2026 09:00:30 GMT', 30],
    ['Mon, 02 Mar 2026 08:00:00 GMT', 1],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('Retry-After %j is %j seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, Date.parse('2026-03-02T09:00:00Z'))).toBe(seconds);
  });
});
