import type { FastifyReply, FastifyRequest } from 'fastify';
import { CallerGoneError } from '../../values/caller-gone.ts';

/**
 * A signal that aborts when the total deadline is over, or with a {@link CallerGoneError} when the caller disconnected.
 * Waiting for the Bank without a caller would only use up the quota.
 */
export function deadlineOf(reply: FastifyReply, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
  }, milliseconds);
  // `close` also follows every answer, which clears the timer.
  reply.raw.once('close', () => {
    clearTimeout(timer);
    if (callerIsGone(reply)) controller.abort(new CallerGoneError());
  });
  return controller.signal;
}

/** Whether the caller disconnected before the answer. A failure after that is caused by the disconnection. */
export function callerIsGone({ raw }: FastifyReply): boolean {
  return raw.destroyed && !raw.writableFinished;
}

/** Whether the framework has answered, because the handler took too long (`handlerTimeout`). The handler goes on. */
export function isTooLate({ signal }: FastifyRequest): boolean {
  const reason: unknown = signal.reason;
  return reason instanceof Error && Reflect.get(reason, 'code') === 'FST_ERR_HANDLER_TIMEOUT';
}
