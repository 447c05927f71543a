import { randomInt } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../../values/problem.ts';
import { createAdmission } from './admission.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered also when there is too much to do: somebody wants to know. */
    isMonitoring?: boolean;
  }
}

/** Tells for how many milliseconds something has been waiting: for the database, say. */
export type Delay = () => number;

const targetMs = 250;
const sampleMs = 100;
const samplesPerDecision = 5;
/** Callers who come back at different times are no second wave. */
const comeBackSeconds = { least: 1, most: 5 };

/**
 * Refuses at once, with a 503 and `Retry-After`, what would only wait, so that what was begun ends in time and nothing
 * piles up. How late the gateway is, is measured by its own timer and by what it waits for.
 * @param most requests under way at most
 */
export function shedLoad(app: FastifyInstance, most: number, delays: readonly Delay[]): void {
  const admission = createAdmission({ most, targetMs });
  let due = performance.now() + sampleMs;
  let samples: number[] = [];
  const timer = setInterval(() => {
    const late = performance.now() - due;
    due = performance.now() + sampleMs;
    samples.push(Math.max(late, ...(admission.isBusy() ? delays.map((delay) => delay()) : [])));
    if (samples.length < samplesPerDecision) return;
    admission.observe(Math.min(...samples));
    samples = [];
  }, sampleMs).unref();
  app.addHook('onClose', (_app, done) => {
    clearInterval(timer);
    done();
  });

  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.isMonitoring === true) {
      done();
    } else if (admission.enter()) {
      // It follows every answer, and the end of a connection without one.
      reply.raw.once('close', () => {
        admission.leave();
      });
      done();
    } else {
      done(tooMuch());
    }
  });
}

/** By the seconds after which to come back. Each is made once: to make an error costs more than to send it. */
const refusals = new Map<number, Problem>();

function tooMuch(): Problem {
  const seconds = randomInt(comeBackSeconds.least, comeBackSeconds.most + 1);
  const known = refusals.get(seconds);
  if (known) return known;
  const refusal = new Problem('serviceUnavailable', {
    detail: 'The gateway has more to do than it can at this moment. Nothing was begun; repeat the request later.',
    members: { retryAfterSec: seconds },
    headers: { 'retry-after': String(seconds) },
  });
  refusals.set(seconds, refusal);
  return refusal;
}
