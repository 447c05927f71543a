import type { FastifyInstance, FastifySchema } from 'fastify';
import { addMonths, type CalendarDate } from '../../values/calendar.ts';
import type { Operation } from './operation.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** That the operation will go; absent for one that stays. */
    readonly deprecation?: Deprecation;
  }
}

/** That an operation will go. */
export interface Deprecation {
  /** Since which day nobody should begin to use it. */
  readonly since: CalendarDate;
  /** From which day on it may be gone. */
  readonly sunset: CalendarDate;
  /** What to use instead: an address, absolute or from the root. */
  readonly successor: string;
}

/** An operation would go before its callers had time; the message says when it may. */
export class DeprecationError extends Error {
  override readonly name = 'DeprecationError';
}

/** A vendor has a release a year. */
const noticeMonths = 12;

/**
 * The same operation, declared deprecated: the contract says so, and each of its answers has the headers `Deprecation`
 * (RFC 9745), `Sunset` (RFC 8594) and `Link` by itself.
 * @throws DeprecationError when its end is too near
 */
export function deprecated<S extends FastifySchema>(
  operation: Operation<S>,
  deprecation: Deprecation,
): Operation<S> & { readonly config: { readonly deprecation: Deprecation } } {
  const earliest = addMonths(deprecation.since, noticeMonths);
  if (deprecation.sunset < earliest) {
    throw new DeprecationError(
      `an operation that is deprecated on ${deprecation.since} may go on ${earliest}, not before`,
    );
  }
  const { schema, config } = operation;
  return { ...operation, schema: { ...schema, deprecated: true }, config: { ...config, deprecation } };
}

/** Writes the headers of deprecated operations, also on refusals and failures. */
export function announceDeprecations(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { deprecation } = request.routeOptions.config;
    if (deprecation !== undefined) {
      const { since, sunset, successor } = deprecation;
      reply.header('deprecation', `@${String(startOf(since) / 1_000)}`);
      reply.header('sunset', new Date(startOf(sunset)).toUTCString());
      reply.header('link', `<${successor}>; rel="successor-version"`);
    }
    done();
  });
}

/** The beginning of a day in UTC, milliseconds since 1970: both headers count in it. */
function startOf(day: CalendarDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}
