import { lookup as resolve, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector, request } from 'undici';
import { certificateReasonOf } from '../../certificates/failures.ts';
import type { AddressRule } from './addresses.ts';
import { faultOf, type TargetRules } from './target.ts';

/**
 * What came of an attempt. `gone`: the receiver says that it is there no more (410). `refused`: another status than 2xx.
 * `redirected`: nothing is sent elsewhere. `addressNotAllowed`: the name leads to an address that is not allowed.
 */
export const sendResults = [
  'delivered',
  'gone',
  'refused',
  'redirected',
  'timedOut',
  'unreachable',
  'certificateNotAccepted',
  'addressNotAllowed',
] as const;

/** An attempt, with the status where there was an answer. */
export interface Sent {
  readonly result: (typeof sendResults)[number];
  readonly status?: number;
  /** How long the receiver asks to be left alone, where it says so. */
  readonly pauseMs?: number;
}

/** What goes to a receiver. */
export interface Delivery {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends to receivers that others named. */
export interface WebhookSender {
  /** One attempt. It never rejects, except when the signal is aborted. */
  send(delivery: Delivery, signal: AbortSignal): Promise<Sent>;
  close(): Promise<void>;
}

export interface SenderOptions extends TargetRules {
  /** For everything of an attempt: name, connection, answer. */
  readonly timeoutMs: number;
  /** Authorities in place of Node's own, in PEM. */
  readonly authorities?: string;
  /** In place of the system's resolver. */
  readonly resolve?: typeof resolve;
}

/** Bytes of an answer that are read at most. Nothing in it is used. */
const mostAnswer = 16_384;

/**
 * Where a request goes is judged when it connects, on the very address that the socket gets: what a name meant a moment
 * before does not count. There is no proxy, and no redirect is followed.
 */
export function createWebhookSender(options: SenderOptions): WebhookSender {
  const { timeoutMs, authorities } = options;
  const agent = new Agent({
    connect: buildConnector({
      timeout: timeoutMs,
      lookup: guarded(options.mayReach, options.resolve ?? resolve),
      ...(authorities === undefined ? {} : { ca: authorities }),
    }),
    // A name is asked again soon.
    keepAliveTimeout: 4_000,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxHeaderSize: mostAnswer,
  });
  return {
    send: async ({ url, headers, body }, signal) => {
      if (!URL.canParse(url) || faultOf(new URL(url), options) !== undefined) return { result: 'addressNotAllowed' };
      const limit = AbortSignal.timeout(timeoutMs);
      try {
        const answer = await request(url, {
          dispatcher: agent,
          method: 'POST',
          headers,
          body,
          signal: AbortSignal.any([signal, limit]),
        });
        const sent = judge(answer.statusCode, answer.headers['retry-after']);
        await answer.body.dump({ limit: mostAnswer, signal: limit }).catch(() => undefined);
        return sent;
      } catch (error) {
        signal.throwIfAborted();
        return { result: limit.aborted ? 'timedOut' : failureOf(error) };
      }
    },
    close: () => agent.destroy(),
  };
}

/** The name leads to an address at which nothing may be sent. */
class AddressNotAllowedError extends Error {
  override readonly name = 'AddressNotAllowedError';
}

/** Resolves a name, and refuses it when any of its addresses is not allowed. */
function guarded(mayReach: AddressRule, lookup: typeof resolve): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => {
      if (error) {
        callback(error, '');
        return;
      }
      const [first] = found;
      if (!first || !found.every(({ address }) => mayReach(address))) {
        callback(new AddressNotAllowedError('a webhook may not go to this address'), '');
      } else if (options.all === true) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

function judge(status: number, retryAfter: string | string[] | undefined): Sent {
  if (status >= 200 && status < 300) return { result: 'delivered', status };
  const result = status === 410 ? 'gone' : status >= 300 && status < 400 ? 'redirected' : 'refused';
  const seconds = typeof retryAfter === 'string' && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : undefined;
  return { result, status, ...(seconds === undefined ? {} : { pauseMs: seconds * 1_000 }) };
}

function failureOf(error: unknown): Sent['result'] {
  if (certificateReasonOf(error) !== undefined) return 'certificateNotAccepted';
  return causesOf(error).some((one) => one instanceof AddressNotAllowedError) ? 'addressNotAllowed' : timedOutOr(error);
}

function timedOutOr(error: unknown): 'timedOut' | 'unreachable' {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' && code.startsWith('UND_ERR_') && code.endsWith('_TIMEOUT')
    ? 'timedOut'
    : 'unreachable';
}

/** An error with what caused it. */
function causesOf(error: unknown): readonly unknown[] {
  if (error instanceof AggregateError) return [error, ...error.errors.flatMap(causesOf)];
  return error instanceof Error && error.cause !== undefined ? [error, ...causesOf(error.cause)] : [error];
}
