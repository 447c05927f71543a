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

export interface Message {
  readonly url: URL;
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
  return {
    async exchange(message, decoding) {
      try {
        const reply = await agent.request({
          origin: message.url.origin,
          path: message.url.pathname,
          method: 'POST',
          headers: {
            'content-type': 'text/xml; charset=utf-8',
            soapaction: message.soapAction,
            accept: 'text/xml',
            ...authorization,
          },
          body: message.document,
          headersTimeout: message.timeoutMs,
          bodyTimeout: message.timeoutMs,
          signal: message.signal,
        });
        return await read(reply, decoding);
      } catch (error) {
        throw asTransportError(error, message.signal);
      }
    },
    close: () => agent.close(),
  };
}

async function read(reply: Dispatcher.ResponseData, decoding: Decoding): Promise<Readonly<Record<string, unknown>>> {
  try {
    refuseUnlessSoap(reply);
    const utf8 = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of reply.body) decoding.write(utf8.decode(chunk as Buffer, { stream: true }));
    decoding.write(utf8.decode());
    return decoding.end();
  } catch (error) {
    // Stops the rest of the answer from coming in: a hostile or broken one may have no end.
    reply.body.on('error', () => undefined).destroy();
    throw error;
  }
}

/** A fault comes with status 500 and an XML body; every other status is about transport. */
function refuseUnlessSoap(reply: Dispatcher.ResponseData): void {
  const { statusCode } = reply;
  if (statusCode !== 200 && statusCode !== 500) {
    if (statusCode === 401 || statusCode === 403) throw new TransportError('refused', { retryable: false });
    if (statusCode >= 502 && statusCode <= 504) throw new TransportError('bankUnavailable', { retryable: true });
    throw new TransportError('badReply', { retryable: false });
  }
  const type = String(reply.headers['content-type'] ?? '').toLowerCase();
  const charset = /charset="?([^";]+)/.exec(type)?.[1];
  if (!/^(text|application)\/(soap\+)?xml/.test(type) || (charset !== undefined && charset !== 'utf-8')) {
    throw new TransportError(statusCode === 500 ? 'bankUnavailable' : 'badReply', { retryable: false });
  }
}

function asTransportError(error: unknown, signal: AbortSignal): TransportError {
  if (error instanceof TransportError) return error;
  if (error instanceof UnreadableReplyError || (error instanceof TypeError && 'code' in error)) {
    return new TransportError('badReply', { retryable: false, cause: error });
  }
  if (signal.aborted || error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) {
    return new TransportError('timeout', { retryable: false, cause: error });
  }
  return new TransportError('bankUnavailable', { retryable: true, cause: error });
}
