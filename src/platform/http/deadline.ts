import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CallerGoneError } from '../../values/caller-gone.ts';
import { Problem } from '../../values/problem.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Its time was over before its answer, so it was answered without one. */
    ranOutOfTime: boolean;
  }
}

/**
 * Answers every request with a 503 when it has had this time, whatever it waits for. Its handler goes on and asks
 * {@link isTooLate}. The framework's `handlerTimeout` does not do it: it ends with the request's stream, which is as
 * soon as a body has been read.
 */
export function endRequests(app: FastifyInstance, afterMs: number): void {
  app.decorateRequest('ranOutOfTime', false);
  app.addHook('onRequest', (request, reply, done) => {
    const timer = setTimeout(() => {
      if (reply.sent) return;
      request.ranOutOfTime = true;
      // An answer that has begun cannot become another one.
      if (reply.raw.headersSent) reply.raw.destroy();
      else void reply.send(outOfTime());
    }, afterMs);
    reply.raw.once('close', () => {
      clearTimeout(timer);
    });
    done();
  });
}

function outOfTime(): Problem {
  return new Problem('serviceUnavailable', {
    detail: 'The gateway could not do this in time. What it had begun, its evidence says.',
  });
}

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

/** Whether a request was answered because it took too long. */
export function isTooLate({ ranOutOfTime }: FastifyRequest): boolean {
  return ranOutOfTime;
}
