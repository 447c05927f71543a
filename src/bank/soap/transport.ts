import type { IncomingHttpHeaders } from 'node:http';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { errors, type Dispatcher } from 'undici';
import { createRenewedAgent } from '../../certificates/agent.ts';
import { createPeerTrust, type CertificateReason, type PeerTrust } from '../../certificates/failures.ts';
import type { Tls } from '../../certificates/tls-files.ts';
import { CallerGoneError } from '../../values/caller-gone.ts';
import type { BankFailure } from '../status.ts';
import { UnreadableReplyError, type Decoding } from './decode.ts';
import { retryAfterSeconds } from './retry-after.ts';
import type { SecurityMode } from './security/settings.ts';

interface TransportErrorOptions {
  /** True if the message may not have arrived, or the other side says "later". */
  readonly retryable: boolean;
  /** How long the other side asks to wait, in seconds. */
  readonly retryAfterSeconds?: number | undefined;
  /** True if no part of the message was sent. */
  readonly notSent?: boolean;
  readonly cause?: unknown;
}

/** A message that brought no readable reply. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly failure: BankFailure;
  readonly retryable: boolean;
  readonly retryAfterSeconds: number | undefined;
  /** True if no part of the message was sent: it was waiting for a connection, or none could be made. */
  notSent: boolean;

  constructor(failure: BankFailure, options: TransportErrorOptions) {
    super(`no readable reply: ${failure}`, { cause: options.cause });
    this.failure = failure;
    this.retryable = options.retryable;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.notSent = options.notSent ?? false;
  }
}

export interface TransportOptions {
  /** Connections per host; the lanes see to it that no message waits for one here. */
  readonly connections: number;
  readonly connectTimeoutMs: number;
  /** Client certificate and trusted authorities; the same object until they are renewed. Preset: none, those of Node. */
  readonly tls?: () => Tls;
  /** Learns whether certificates are accepted. */
  readonly trust?: PeerTrust;
  /** HTTP Basic credentials per environment, `user:password`. */
  readonly basicCredentials?: string;
}

/** The address of one service, parsed once; a URL would be parsed again for every message. */
export interface Destination {
  readonly origin: string;
  readonly path: string;
}

export function destinationOf({ origin, pathname }: URL): Destination {
  return { origin, path: pathname };
}

export interface Message {
  /** Name of the service that it is for. */
  readonly service: string;
  /** What is signed; the transport that only carries messages does not look at it (`security/secured-transport.ts`). */
  readonly security: SecurityMode;
  readonly to: Destination;
  readonly soapAction: string;
  readonly document: string;
  /** Longest silence accepted before the reply begins, and within it, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Stands for the request that it belongs to: its failures count once. The signal does when it is left out. */
  readonly request?: object;
}

/** Carries SOAP messages over HTTP; the reply is decoded while it arrives. */
export interface Transport {
  /**
   * Sends one message and reads its reply. A message whose signal aborts while it waits for a connection is never sent.
   * @returns what the decoding gives
   * @throws TransportError
   */
  exchange(message: Message, decoding: Decoding): Promise<Readonly<Record<string, unknown>>>;
  close(): Promise<void>;
}

const nodeTls: Tls = {};

/** Creates the transport with its own connection pool. */
export function createTransport(options: TransportOptions): Transport {
  const { connections, connectTimeoutMs, tls = () => nodeTls, trust = createPeerTrust(() => undefined) } = options;
  const agent = createRenewedAgent({ connections, connectTimeoutMs, keepAliveTimeout: 30_000 }, tls);
  const authorization = options.basicCredentials
    ? { authorization: `Basic ${Buffer.from(options.basicCredentials).toString('base64')}` }
    : {};
  const fixedHeaders = {
    'content-type': 'text/xml; charset=utf-8',
    accept: 'text/xml',
    'accept-encoding': 'identity',
    ...authorization,
  };
  return {
    exchange: (message, decoding) =>
      new Promise((resolve, reject) => {
        const reader = new ReplyReader(decoding, message.signal, trust, resolve, reject);
        if (message.signal.aborted) {
          reader.giveUp();
          return;
        }
        agent.current().dispatch(
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

/**
 * Decodes a reply while it arrives, and stops as soon as it is refused, because a hostile or broken reply may never
 * end.
 */
class ReplyReader implements Dispatcher.DispatchHandler {
  readonly #decoding: Decoding;
  readonly #signal: AbortSignal;
  readonly #trust: PeerTrust;
  readonly #resolve: (reply: Readonly<Record<string, unknown>>) => void;
  readonly #reject: (error: TransportError) => void;
  #controller: Dispatcher.DispatchController | undefined;
  /** Why the request no longer waits for the reply. */
  #failed: TransportError | undefined;
  #isSettled = false;
  #mustBeFault = false;
  #inflating: Transform | undefined;

  constructor(
    decoding: Decoding,
    signal: AbortSignal,
    trust: PeerTrust,
    resolve: (reply: Readonly<Record<string, unknown>>) => void,
    reject: (error: TransportError) => void,
  ) {
    this.#decoding = decoding;
    this.#signal = signal;
    this.#trust = trust;
    this.#resolve = resolve;
    this.#reject = reject;
    signal.addEventListener('abort', this.giveUp, { once: true });
  }

  /** Stops waiting for the reply. */
  readonly giveUp = (): void => {
    this.#fail(abandoned(this.#signal));
  };

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // The request may have ended while the message waited for a connection; the message must then not be sent. The
    // error is thrown rather than aborting, because the connection is still good for the next message.
    if (this.#failed) throw this.#failed;
  }

  onResponseStart(_controller: Dispatcher.DispatchController, statusCode: number, headers: IncomingHttpHeaders): void {
    // An informational response: the reply follows.
    if (statusCode < 200) return;
    this.#trust.reached();
    this.#mustBeFault = statusCode === 500;
    this.#reading(() => {
      refuseUnlessSoap(statusCode, headers);
      this.#inflating = inflaterFor(headers['content-encoding']);
      this.#inflating
        ?.on('data', (inflated: Buffer) => {
          this.#reading(() => {
            this.#decoding.write(inflated);
          });
        })
        .on('end', this.#finish)
        .on('error', (cause) => {
          this.#fail(new TransportError('badReply', { retryable: false, cause }));
        });
    });
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#inflating) {
      this.#inflating.write(chunk);
      return;
    }
    this.#reading(() => {
      this.#decoding.write(chunk);
    });
  }

  onResponseEnd(): void {
    if (this.#inflating) this.#inflating.end();
    else this.#finish();
  }

  readonly #finish = (): void => {
    this.#reading(() => {
      const reply = this.#decoding.end();
      if (this.#mustBeFault && !('Fault' in reply)) throw new UnreadableReplyError('status 500 without a fault');
      this.#done();
      this.#resolve(reply);
    });
  };

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    const reason = this.#isSettled ? undefined : this.#trust.failed(error);
    this.#fail(reason === undefined ? asTransportError(error, this.#signal) : notSecure(reason, error));
  }

  #reading(step: () => void): void {
    if (this.#isSettled) return;
    try {
      step();
    } catch (error) {
      this.#fail(asTransportError(error, this.#signal));
    }
  }

  /** The first failure counts; errors caused by stopping do not. */
  #fail(error: TransportError): void {
    if (this.#isSettled) return;
    this.#done();
    error.notSent = this.#controller === undefined;
    this.#failed = error;
    this.#reject(error);
    this.#controller?.abort(error);
  }

  #done(): void {
    this.#isSettled = true;
    this.#signal.removeEventListener('abort', this.giveUp);
    this.#inflating?.destroy();
  }
}

/**
 * The total deadline is over, or the caller disconnected; the signal's reason says which.
 * @param notSent whether that was before the message was sent
 */
export function abandoned({ reason }: AbortSignal, notSent = false): TransportError {
  return new TransportError(reason instanceof CallerGoneError ? 'callerGone' : 'timeout', {
    retryable: false,
    notSent,
  });
}

/** It is not repeated: somebody has to renew or trust a certificate first. */
function notSecure(reason: CertificateReason, cause: Error): TransportError {
  const failure = reason === 'ownRefused' ? 'certificateRefused' : 'certificateUntrusted';
  return new TransportError(failure, { retryable: false, cause });
}

/** A fault comes with status 500 and an XML body; every other status is about transport. */
function refuseUnlessSoap(statusCode: number, headers: IncomingHttpHeaders): void {
  if (statusCode !== 200 && statusCode !== 500) {
    if (statusCode === 401 || statusCode === 403) throw new TransportError('refused', { retryable: false });
    if (statusCode === 429 || (statusCode >= 502 && statusCode <= 504)) throw notNow(statusCode, headers);
    throw new TransportError('badReply', { retryable: false });
  }
  if (!isXml(headers['content-type'])) {
    throw new TransportError(statusCode === 500 ? 'bankUnavailable' : 'badReply', { retryable: false });
  }
}

/** A message is not repeated at once when the other side says how long to wait. */
function notNow(statusCode: number, headers: IncomingHttpHeaders): TransportError {
  const seconds = retryAfterSeconds(headers['retry-after'], Date.now());
  return new TransportError('bankUnavailable', {
    retryable: statusCode !== 429 && seconds === undefined,
    retryAfterSeconds: seconds,
  });
}

/**
 * Whether a content type means XML in UTF-8 (US-ASCII is a subset of it). Without one, the document itself has to show
 * what it is.
 */
function isXml(contentType: string | undefined): boolean {
  if (contentType === undefined || contentType.trim() === '') return true;
  const type = contentType.toLowerCase();
  const charset = /charset=\s*["']?([^"';\s]+)/.exec(type)?.[1];
  return /^(text|application)\/(soap\+)?xml/.test(type) && [undefined, 'utf-8', 'utf8', 'us-ascii'].includes(charset);
}

function asTransportError(error: unknown, signal: AbortSignal): TransportError {
  if (error instanceof TransportError) return error;
  if (error instanceof UnreadableReplyError) {
    return new TransportError('badReply', { retryable: false, cause: error });
  }
  if (signal.aborted) return abandoned(signal);
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) {
    return new TransportError('timeout', { retryable: false, cause: error });
  }
  return new TransportError('bankUnavailable', { retryable: true, cause: error });
}

/**
 * The gateway asks for uncompressed replies. One that comes compressed anyway is read, within the size limit of
 * decoding.
 */
function inflaterFor(encoding: string | undefined): Transform | undefined {
  switch ((encoding ?? 'identity').trim().toLowerCase()) {
    case 'identity':
    case '':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new TransportError('badReply', { retryable: false });
  }
}
