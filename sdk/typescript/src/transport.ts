import { codeOf, ConnectionError, InputError } from './errors.ts';
import { pauseBeforeNext, retryAfterMs, type RetryPolicy } from './retries.ts';

/** What a request was and what came of it, without addresses, bodies or tokens: fit for a log. */
export interface Exchange {
  readonly operationId: string;
  readonly method: string;
  /** Template, e.g. `/integrations/{integrationId}`. */
  readonly path: string;
  /** Absent when no whole answer came. */
  readonly status?: number;
  readonly durationMs: number;
  readonly traceId?: string;
  /** What is left in the narrowest allowance (`RateLimit-Remaining`). */
  readonly rateLimitRemaining?: number;
  /** The operation will go (`Deprecation`): there is another one by then. */
  readonly deprecated?: true;
  /** When it goes (`Sunset`), a moment as the header says it. */
  readonly sunset?: string;
}

/** Settings of one call. */
export interface CallSettings {
  /** Gives up; the call throws its reason. */
  readonly signal?: AbortSignal;
  /** Language of texts for people (`nl`, `fr`, `de`, `en`). */
  readonly language?: 'nl' | 'fr' | 'de' | 'en';
}

/** Settings of all requests. */
export interface TransportSettings extends RetryPolicy {
  /** Milliseconds for a request until its answer is there, and between two events. */
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
  /** Called after each request. What it throws is dropped. */
  readonly onExchange: (exchange: Exchange) => void;
}

/** A request that may be sent several times. */
export interface Sending {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly url: string;
  readonly body?: string;
  /** Headers of the next attempt: a token may be another one by then. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  readonly mayBeHandledTwice: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Bytes an answer may have. */
const longestAnswer = 64 * 1024 * 1024;

/**
 * Sends a request, again where that is safe, and reads its answer in time.
 * @param read what is wanted of the answer; what it throws counts as no whole answer, unless it is an InputError
 * @throws ConnectionError when no whole answer came; the reason of the signal when the caller gave up
 */
export async function send<T extends { readonly status: number; readonly headers: Headers }>(
  settings: TransportSettings,
  sending: Sending,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  for (let made = 1; ; made += 1) {
    const headers = await sending.headers();
    sending.signal?.throwIfAborted();
    const result = await attempt(settings, sending, headers, read);
    const outcome =
      result instanceof ConnectionError
        ? 'noAnswer'
        : { status: result.status, retryAfterMs: retryAfterMs(result.headers.get('retry-after'), Date.now()) };
    const pause = pauseBeforeNext(settings, made, outcome, sending.mayBeHandledTwice, Math.random());
    if (pause !== undefined) {
      await sleep(pause, sending.signal);
      continue;
    }
    if (result instanceof ConnectionError) throw result;
    return result;
  }
}

async function attempt<T extends { readonly status: number; readonly headers: Headers }>(
  settings: TransportSettings,
  { operationId, method, path, url, body, signal }: Sending,
  headers: Readonly<Record<string, string>>,
  read: (response: Response) => Promise<T>,
): Promise<T | ConnectionError> {
  const began = performance.now();
  using deadline = deadlineOf(settings.timeoutMs, signal);
  const report = (answer?: T) => {
    tell(settings, { operationId, method, path, durationMs: performance.now() - began, ...factsOf(answer) });
  };
  try {
    const { fetch } = settings;
    // A redirect would carry the token to another address.
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'error',
      signal: deadline.signal,
      ...(body === undefined ? {} : { body }),
    });
    const answer = await read(response);
    report(answer);
    return answer;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof InputError) throw error;
    report();
    return new ConnectionError(operationId, deadline.signal.aborted ? 'timeout' : codeOf(error));
  }
}

function factsOf(answer: { readonly status: number; readonly headers: Headers } | undefined) {
  if (!answer) return {};
  const traceId = traceIdOf(answer.headers);
  const sunset = answer.headers.get('sunset') ?? '';
  const left = answer.headers.get('ratelimit-remaining') ?? '';
  return {
    status: answer.status,
    ...(traceId === undefined ? {} : { traceId }),
    ...(/^\d{1,9}$/.test(left) ? { rateLimitRemaining: Number(left) } : {}),
    ...(answer.headers.has('deprecation') ? { deprecated: true as const } : {}),
    ...(Number.isNaN(Date.parse(sunset)) ? {} : { sunset }),
  };
}

function tell({ onExchange }: TransportSettings, exchange: Exchange): void {
  try {
    onExchange(exchange);
  } catch {
    // Whoever listens does not decide about the request.
  }
}

/** The trace id of an answer, a UUID. */
export function traceIdOf(headers: Headers): string | undefined {
  const text = headers.get('belgov-trace-id') ?? '';
  return /^[\da-f-]{32,36}$/i.test(text) ? text : undefined;
}

/** The text of an answer; one that is longer than any of the gateway's is not read to its end. */
export async function textOf(response: Response): Promise<string> {
  let length = 0;
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of chunksOf(response)) {
    length += chunk.length;
    if (length > longestAnswer) throw new RangeError('the answer is too long');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * The bytes of an answer as they come. Who stops early closes the connection, also what `wait` throws.
 * @param wait waits for the next bytes, e.g. not longer than a time
 */
export async function* chunksOf(
  response: Response,
  wait: <T>(read: Promise<T>) => Promise<T> = (read) => read,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (!response.body) return;
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await wait(reader.read());
      if (done) return;
      yield value;
    }
  } finally {
    // Not awaited: a connection that hangs would hold it up.
    void reader.cancel().catch(() => undefined);
  }
}

/** A signal that comes after a time, or with that of the caller. */
function deadlineOf(ms: number, signal: AbortSignal | undefined): { readonly signal: AbortSignal } & Disposable {
  const controller = new AbortController();
  const abort = () => {
    controller.abort();
  };
  const timer = setTimeout(abort, ms);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    },
  };
}

/** Waits. @throws the reason of the signal when it comes first */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  using deadline = deadlineOf(ms, signal);
  await new Promise((resolve) => {
    if (deadline.signal.aborted) resolve(undefined);
    else deadline.signal.addEventListener('abort', resolve);
  });
  signal?.throwIfAborted();
}
