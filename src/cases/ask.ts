import type { FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import type { Asked } from '../access/asked.ts';
import { scopeOf, type ActName } from '../access/book/acts.ts';
import { callerOf } from '../platform/http/authentication.ts';
import { deadlineOf, isTooLate } from '../platform/http/deadline.ts';
import { operation } from '../platform/http/operation.ts';
import { takeUnits, type Limits } from '../platform/rates/limit.ts';
import type { RateCounter } from '../platform/rates/rate.ts';
import { actProblems } from './act-problems.ts';
import { costs, type Cost } from './costs.ts';
import { describedAct } from './described-act.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a request takes from the caller's allowance. */
    cost?: Cost;
  }
}

/** Schema and security of the operation for an act. */
export function actOperation<S extends FastifySchema>(act: ActName, schema: S) {
  const { config, ...rest } = operation(
    [scopeOf(act)],
    { ...schema, description: describedAct(act, schema.description) },
    actProblems[act],
  );
  return { ...rest, config: { ...config, cost: costs[act] } };
}

/**
 * An act as a request asks for it.
 * @param read takes the input from the request; it is called only when the input fits its schema
 */
export type Ask = <Input>(
  request: FastifyRequest,
  reply: FastifyReply,
  read: () => Input,
  options?: AskOptions,
) => Asked<Input>;

interface AskOptions {
  /** The body names a person by number. The number counts only here: elsewhere it would be anybody's. */
  readonly namesPerson?: boolean;
}

/** @param totalDeadlineMs everything that is done for one request must be done within this time */
export function createAsk(totalDeadlineMs: number, rates: RateCounter, limits: Limits): Ask {
  return (request, reply, read, { namesPerson = false } = {}) => {
    const caller = callerOf(request);
    const { cost } = request.routeOptions.config;
    let hasSpent = false;
    return {
      caller,
      traceId: request.id,
      signal: deadlineOf(reply, totalDeadlineMs),
      isTooLate: () => isTooLate(request),
      input: () => {
        if (request.validationError) throw request.validationError;
        return read();
      },
      named: () => namedIn(request, namesPerson),
      spend: async (units) => {
        // Acts that are parts of others are paid with these, unless they say how much.
        if (!cost || (hasSpent && units === undefined)) return;
        hasSpent = true;
        await takeUnits(rates, limits, cost.allowance, { caller, reply, units: units ?? cost.units });
      },
    };
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whom a request names, whether or not the rest of it is valid. */
function namedIn({ params, body }: FastifyRequest, namesPerson: boolean): ReturnType<Asked<unknown>['named']> {
  const integrationId = memberOf(params, 'integrationId')?.toLowerCase();
  if (integrationId !== undefined && uuid.test(integrationId)) return { integrationId };
  const ssin = namesPerson ? memberOf(body, 'ssin') : undefined;
  return ssin === undefined ? {} : { ssin };
}

function memberOf(value: unknown, name: string): string | undefined {
  const member: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof member === 'string' ? member : undefined;
}
