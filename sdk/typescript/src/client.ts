import { safeAddress } from './addresses.ts';
import type { Answer, Input, Item, OperationId, PagedId, RateLimit } from './contract-types.ts';
import { dossierEvents, type DossierEvent } from './dossier.ts';
import { InputError, UnexpectedAnswerError } from './errors.ts';
import { followFeed, type FeedPage, type FeedQuery, type FeedSettings } from './feed.ts';
import { basePath, operationTable } from './generated/operations.ts';
import { ProblemError, problemIn, type ProblemContext } from './problems.ts';
import { retryAfterMs } from './retries.ts';
import { TokenKeeper, type TokenSource } from './tokens.ts';
import { send, textOf, traceIdOf, type CallSettings, type Sending, type TransportSettings } from './transport.ts';

/** Settings of a client. */
export interface ClientSettings {
  /** Address of the gateway without the path of the API: https, or http to this machine. */
  readonly gatewayUrl: string;
  readonly tokens: TokenSource;
  /** Requests for one call, where repeating is safe; 3 when left out, 1 for none. */
  readonly tries?: number;
  /** Longest wait before a repetition, in milliseconds; 30 000 when left out. */
  readonly longestWaitMs?: number;
  /** Milliseconds for a request, and between two events of a dossier; 60 000 when left out. */
  readonly timeoutMs?: number;
  /** Name and version of the software, for `User-Agent`, e.g. `WelfareDesk/4.2`. */
  readonly software?: string;
  /** Hears of each request; nothing in it is personal. */
  readonly onExchange?: TransportSettings['onExchange'];
  /** Another `fetch`, e.g. one with a certificate of the client; it must verify certificates too. */
  readonly fetch?: typeof fetch;
}

/** An operation that takes nothing needs no input. */
type Given<Id extends OperationId> =
  object extends Input<Id> ? [input?: Input<Id>, settings?: CallSettings] : [input: Input<Id>, settings?: CallSettings];

/** The API of a gateway. Immutable, and safe to share. */
export interface GatewayClient {
  /**
   * Calls an operation of the contract.
   * @throws ProblemError when the gateway refuses or fails, ConnectionError when no whole answer came, AuthenticationError
   *   when there is no token, UnexpectedAnswerError for what the contract does not know, InputError before anything is sent
   */
  call<Id extends OperationId>(operationId: Id, ...given: Given<Id>): Promise<Answer<Id>>;
  /**
   * All items of a list, page after page (`next` of a page is `after` of the following). A page is asked when it is needed.
   * @throws as `call`
   */
  items<Id extends PagedId>(operationId: Id, input: Input<Id>, settings?: CallSettings): AsyncGenerator<Item<Id>>;
  /**
   * Compiles a dossier and tells what is there as soon as it is. It ends with `summary`. Who stops early closes the
   * connection; the streams that were asked are consulted all the same.
   * @throws as `call`; UnexpectedAnswerError when the events end without a summary
   */
  dossier(input: Input<'compileDossier'>, settings?: CallSettings): AsyncGenerator<DossierEvent>;
  /**
   * What happens in the centre, from a place on and without an end: page after page, then asked again every now and then.
   * The next page is asked when the caller has handled this one, so whoever keeps `place` after that loses nothing, also
   * by a restart; what was not kept comes again. After 429, 502 to 504 or no answer it goes on by itself, later and later.
   * @param query `after` is the place that was kept; without it, from the oldest event that is there
   * @throws as `call`, for what does not pass; the problem `eventsGone` when the feed does not go on from that place
   */
  feed(query: FeedQuery, settings?: FeedSettings): AsyncGenerator<FeedPage, never>;
}

type Loose = {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
};

/** Operations that change something and may be repeated after no answer: the contract says so in their description. */
const repeatable: ReadonlySet<OperationId> = new Set(['endIntegration']);

/** @throws InputError when an address is not safe or a number makes no sense */
export function createClient(settings: ClientSettings): GatewayClient {
  const { tries = 3, longestWaitMs = 30_000, timeoutMs = 60_000, software = '', tokens } = settings;
  const base = safeAddress(settings.gatewayUrl, 'gatewayUrl') + basePath;
  if (!Number.isInteger(tries) || tries < 1 || tries > 10) throw new InputError('tries is a number from 1 to 10.');
  if (!(longestWaitMs >= 0 && longestWaitMs <= 600_000)) throw new InputError('longestWaitMs is at most 600000.');
  if (!(timeoutMs >= 1 && timeoutMs <= 600_000)) throw new InputError('timeoutMs is from 1 to 600000.');
  if (!/^[\w./ -]{0,100}$/.test(software)) throw new InputError('software is a short name and a version.');
  const transport: TransportSettings = {
    tries,
    longestWaitMs,
    timeoutMs,
    fetch: settings.fetch ?? ((...args) => fetch(...args)),
    onExchange: settings.onExchange ?? (() => undefined),
  };
  const keeper = new TokenKeeper(tokens, transport);
  const agent = `${software} social-inquiry-client/0.1.0`.trim();

  function sendingOf(operationId: OperationId, input: Loose, accept: string, call: CallSettings): Sending {
    if (!Object.hasOwn(operationTable, operationId)) throw new InputError('The contract has no such operation.');
    const { method, path, isReading } = operationTable[operationId];
    return {
      operationId,
      method,
      path,
      url: base + filled(operationId, path, input.path ?? {}) + queryOf(input.query ?? {}),
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      mayBeHandledTwice: isReading || repeatable.has(operationId),
      signal: call.signal,
      headers: async () => ({
        authorization: `Bearer ${await keeper.token()}`,
        accept,
        'user-agent': agent,
        ...(call.language === undefined ? {} : { 'accept-language': call.language }),
        ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
      }),
    };
  }

  /** A token that the gateway refuses is asked for anew, once: nothing was done with it. */
  async function withFreshToken<T extends { readonly status: number }>(ask: () => Promise<T>): Promise<T> {
    const first = await ask();
    if (first.status !== 401) return first;
    keeper.forget();
    return ask();
  }

  async function call(operationId: OperationId, input: Loose = {}, options: CallSettings = {}): Promise<unknown> {
    const sending = sendingOf(operationId, input, 'application/json', options);
    const { status, headers, text } = await withFreshToken(() =>
      send(transport, sending, async (response) => ({
        status: response.status,
        headers: response.headers,
        text: await textOf(response),
      })),
    );
    const body = jsonOf(text, headers);
    const answers: readonly number[] = operationTable[operationId].answers;
    const isWhole = body !== undefined || (status === 204 && text === '');
    if (!isWhole || !answers.includes(status)) throw failure(operationId, status, headers, body);
    return { status, body, ...extrasOf(headers) };
  }

  async function* items(operationId: PagedId, input: Loose, options: CallSettings = {}): AsyncGenerator {
    let body = input.body as Readonly<Record<string, unknown>>;
    for (;;) {
      const page = (await call(operationId, { ...input, body }, options)) as {
        readonly body: { readonly items: readonly unknown[]; readonly next?: string };
      };
      yield* page.body.items;
      const { next } = page.body;
      // A feed always says where it goes on; when nothing is new, it is read to its end.
      if (next === undefined || page.body.items.length === 0 || next === body['after']) return;
      body = { ...body, after: next };
    }
  }

  async function* dossier(input: Input<'compileDossier'>, options: CallSettings = {}): AsyncGenerator<DossierEvent> {
    const operationId = 'compileDossier';
    // A problem before the first event is JSON, with its own status.
    const sending = sendingOf(operationId, input, 'text/event-stream, application/problem+json;q=0.9', options);
    const answer = await withFreshToken(() =>
      send(transport, sending, async (response) => ({
        status: response.status,
        headers: response.headers,
        response,
        text: response.status === 200 ? '' : await textOf(response),
      })),
    );
    const { status, headers, response, text } = answer;
    if (status !== 200 || !headers.get('content-type')?.startsWith('text/event-stream')) {
      void response.body?.cancel().catch(() => undefined);
      throw failure(operationId, status, headers, jsonOf(text, headers));
    }
    yield* dossierEvents(response, { operationId, status, traceId: traceIdOf(headers) }, timeoutMs, options.signal);
  }

  const feed = (query: FeedQuery, options: FeedSettings = {}) =>
    followFeed((body, one) => call('queryEvents', { body }, one) as Promise<Answer<'queryEvents'>>, query, options);

  // The table of operations and the types come from the same contract.
  return Object.freeze({ call, items, dossier, feed }) as unknown as GatewayClient;
}

function failure(operationId: OperationId, status: number, headers: Headers, body: unknown): Error {
  const problem = problemIn(body);
  if (!problem) return new UnexpectedAnswerError(operationId, status, 'the answer is not as in the contract');
  const context: ProblemContext = {
    operationId,
    status,
    retryAfterMs: retryAfterMs(headers.get('retry-after'), Date.now()),
    traceId: traceIdOf(headers),
  };
  return new ProblemError(problem, context);
}

function jsonOf(text: string, headers: Headers): unknown {
  if (!/^application\/(?:problem\+)?json\b/i.test(headers.get('content-type') ?? '')) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function extrasOf(headers: Headers): Partial<Record<string, unknown>> {
  const location = headers.get('location') ?? undefined;
  const traceId = traceIdOf(headers);
  const rateLimit = rateLimitOf(headers);
  return {
    ...(location === undefined ? {} : { location }),
    ...(traceId === undefined ? {} : { traceId }),
    ...(rateLimit === undefined ? {} : { rateLimit }),
  };
}

function rateLimitOf(headers: Headers): RateLimit | undefined {
  const [limit, remaining, resetSeconds] = ['limit', 'remaining', 'reset'].map((part) => {
    const text = headers.get(`ratelimit-${part}`) ?? '';
    return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  });
  if (limit === undefined || remaining === undefined || resetSeconds === undefined) return undefined;
  return { limit, remaining, resetSeconds };
}

/** The path with its parameters. @throws InputError when one is missing, or would lead to another path */
function filled(operationId: string, template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_match, name: string) => {
    const value = values[name];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    if (text === '' || /^\.+$/.test(text)) throw new InputError(`${operationId} needs ${name} in its path.`);
    return encodeURIComponent(text);
  });
}

function queryOf(values: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  const text = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}
