import type { IncomingHttpHeaders } from 'node:http';
import { Agent, errors, type Dispatcher } from 'undici';
import type { BankFailure } from '../domain/bank-status.ts';
import { UnreadableReplyError, type Decoding } from './decode.ts';

/** A message that brought no readable reply. `retryable`: the message may not have arrived, or the other side says "later". */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly failure: BankFailure;
  readonly retryable: boolean;

  constructor(failure: BankFailure, options: { readonly retryable: boolean; readonly cause?: unknown }) {
    super(`no readable reply: ${failure}`, { cause: options.cause });
    this.failure = failure;
    this.retryable = options.retryable;
  }
}

export interface TransportOptions {
  /** Connections per host. The Bank's own limit is lower than what a gateway could open. */
  readonly connections: number;
  readonly connectTimeoutMs: number;
  /** Client certificate and trusted authorities, PEM. */
  readonly tls?: { readonly cert?: string; readonly key?: string; readonly ca?: string };
  /** HTTP Basic credentials per environment, `user:password`. */
  readonly basicCredentials?: string;
}

/** Where messages to one service go, taken apart once: a URL would do it anew for every message. */
export interface Destination {
  readonly origin: string;
  readonly path: string;
}

export function destinationOf({ origin, pathname }: URL): Destination {
  return { origin, path: pathname };
}

export interface Message {
  readonly to: Destination;
  readonly soapAction: string;
  readonly document: string;
  /** Longest silence accepted before the reply begins, and within it, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Carries SOAP messages over HTTP; the reply is decoded while it arrives. */
export interface Transport {
  /**
   * @returns what the decoding gives
   * @throws TransportError
   */
  exchange(message: Message, decoding: Decoding): Promise<Readonly<Record<string, unknown>>>;
  close(): Promise<void>;
}

/** Creates the transport with its own connection pool. */
export function createTransport(options: TransportOptions): Transport {
  const agent = new Agent({
    connections: options.connections,
    connect: { timeout: options.connectTimeoutMs, ...options.tls },
    keepAliveTimeout: 30_000,
  });
  const authorization = options.basicCredentials
    ? { authorization: `Basic ${Buffer.from(options.basicCredentials).toString('base64')}` }
    : {};
  const fixedHeaders = { 'content-type': 'text/xml; charset=utf-8', accept: 'text/xml', ...authorization };
  return {
    exchange: (message, decoding) =>
      new Promise((resolve, reject) => {
        const reader = new ReplyReader(decoding, message.signal, resolve, reject);
        if (message.signal.aborted) {
          reader.giveUp();
          return;
        }
        agent.dispatch(
          {
            origin: message.to.origin,
            path: message.to.path,
            method: 'POST',
            headers: { ...fixedHeaders, soapaction: message.soapAction },
            body: message.document,
            headersTimeout: message.timeoutMs,
            bodyTimeout: message.timeoutMs,
          },
          reader,
        );
      }),
    close: () => agent.close(),
  };
}

/** Decodes a reply while it arrives, and breaks off as soon as it is refused: a hostile or broken one may have no end. */
class ReplyReader implements Dispatcher.DispatchHandler {
  readonly #decoding: Decoding;
  readonly #signal: AbortSignal;
  readonly #resolve: (reply: Readonly<Record<string, unknown>>) => void;
  readonly #reject: (error: TransportError) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #settled = false;

  constructor(
    decoding: Decoding,
    signal: AbortSignal,
    resolve: (reply: Readonly<Record<string, unknown>>) => void,
    reject: (error: TransportError) => void,
  ) {
    this.#decoding = decoding;
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
    signal.addEventListener('abort', this.giveUp, { once: true });
  }

  /** Nobody waits any longer. */
  readonly giveUp = (): void => {
    this.#fail(new TransportError('timeout', { retryable: false }));
  };

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // It may have waited for a connection longer than anybody waits for it.
    if (this.#signal.aborted) this.giveUp();
  }

  onResponseStart(_controller: Dispatcher.DispatchController, statusCode: number, headers: IncomingHttpHeaders): void {
    this.#reading(() => {
      refuseUnlessSoap(statusCode, headers);
    });
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#reading(() => {
      this.#decoding.write(chunk);
    });
  }

  onResponseEnd(): void {
    this.#reading(() => {
      const reply = this.#decoding.end();
      this.#done();
      this.#resolve(reply);
    });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#fail(asTransportError(error, this.#signal));
  }

  #reading(step: () => void): void {
    if (this.#settled) return;
    try {
      step();
    } catch (error) {
      this.#fail(asTransportError(error, this.#signal));
    }
  }

  /** The first failure counts; what follows from breaking off does not. */
  #fail(error: TransportError): void {
    if (this.#settled) return;
    this.#done();
    this.#reject(error);
    this.#controller?.abort(error);
  }

  #done(): void {
    this.#settled = true;
    this.#signal.removeEventListener('abort', this.giveUp);
  }
}

/** A fault comes with status 500 and an XML body; every other status is about transport. */
function refuseUnlessSoap(statusCode: number, headers: IncomingHttpHeaders): void {
  if (statusCode !== 200 && statusCode !== 500) {
    if (statusCode === 401 || statusCode === 403) throw new TransportError('refused', { retryable: false });
    if (statusCode >= 502 && statusCode <= 504) throw new TransportError('bankUnavailable', { retryable: true });
    throw new TransportError('badReply', { retryable: false });
  }
  const type = (headers['content-type'] ?? '').toLowerCase();
  const charset = /charset="?([^";]+)/.exec(type)?.[1];
  if (!/^(text|application)\/(soap\+)?xml/.test(type) || (charset !== undefined && charset !== 'utf-8')) {
    throw new TransportError(statusCode === 500 ? 'bankUnavailable' : 'badReply', { retryable: false });
  }
}

function asTransportError(error: unknown, signal: AbortSignal): TransportError {
  if (error instanceof TransportError) return error;
  if (error instanceof UnreadableReplyError) {
    return new TransportError('badReply', { retryable: false, cause: error });
  }
  if (signal.aborted || error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) {
    return new TransportError('timeout', { retryable: false, cause: error });
  }
  return new TransportError('bankUnavailable', { retryable: true, cause: error });
}
