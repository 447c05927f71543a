import type { FastifyReply } from 'fastify';
import { CallerGoneError } from '../domain/bank.ts';

/**
 * A signal that aborts when the total deadline is over, or with a {@link CallerGoneError} when the caller has gone away. Waiting for the Bank on behalf of
 * nobody would only use up its quota.
 */
export function deadlineOf(reply: FastifyReply, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
  }, milliseconds);
  // `close` comes after every answer too, which clears the timer.
  reply.raw.once('close', () => {
    clearTimeout(timer);
    if (callerIsGone(reply)) controller.abort(new CallerGoneError());
  });
  return controller.signal;
}

/** Whether the caller went away before it had its answer. What then fails, fails because nobody waits for it. */
export function callerIsGone({ raw }: FastifyReply): boolean {
  return raw.destroyed && !raw.writableFinished;
}
