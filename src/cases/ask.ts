import type { FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import type { Asked } from '../access/asked.ts';
import { scopeOf, type ActName } from '../access/book/acts.ts';
import { callerOf } from '../platform/http/authentication.ts';
import { deadlineOf } from '../platform/http/deadline.ts';
import { operation, type Operation } from '../platform/http/operation.ts';
import {
  limitConsultations,
  limitRegistrations,
  type RateLimits,
  type RegistrationLimits,
} from '../platform/rates/limit.ts';
import type { RateCounter } from '../platform/rates/rate.ts';

/** Schema and security of the operation for an act. */
export function actOperation<S extends FastifySchema>(act: ActName, schema: S): Operation<S> {
  return operation([scopeOf(act)], schema);
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
  /** It takes one from the caller's allowance of consultations. */
  readonly isLimited?: boolean;
  /** It takes one from the caller's allowance of registrations. */
  readonly isRegistration?: boolean;
  /** The body names a person by number. The number counts only here: elsewhere it would be anybody's. */
  readonly namesPerson?: boolean;
}

/** @param totalDeadlineMs everything that is done for one request must be done within this time */
export function createAsk(
  totalDeadlineMs: number,
  rates: RateCounter,
  limits: { readonly consultations: RateLimits; readonly registrations: RegistrationLimits },
): Ask {
  return (request, reply, read, { isLimited = false, isRegistration = false, namesPerson = false } = {}) => {
    const caller = callerOf(request);
    return {
      caller,
      traceId: request.id,
      signal: deadlineOf(reply, totalDeadlineMs),
      input: () => {
        if (request.validationError) throw request.validationError;
        return read();
      },
      named: () => namedIn(request, namesPerson),
      ...(isLimited
        ? { spend: (units = 1) => limitConsultations(rates, limits.consultations, caller, reply, units) }
        : {}),
      ...(isRegistration ? { spend: () => limitRegistrations(rates, limits.registrations, caller, reply) } : {}),
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
