import type { FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import type { AskedByCitizen } from '../access/citizen-door.ts';
import { scopeOf, type ActName } from '../access/book/acts.ts';
import { citizenOf } from '../platform/http/authentication.ts';
import { isTooLate } from '../platform/http/deadline.ts';
import { citizenOperation } from '../platform/http/operation.ts';
import { takeOwnWork } from '../platform/rates/limit.ts';
import type { RateCounter } from '../platform/rates/rate.ts';
import type { Ssin } from '../values/ssin.ts';
import { actProblems } from './act-problems.ts';
import { costs } from './costs.ts';
import { describedAct } from './described-act.ts';

/** Schema and security of the operation for an act of a citizen. */
export function citizenActOperation<S extends FastifySchema>(act: ActName, schema: S) {
  return citizenOperation(
    [scopeOf(act)],
    { ...schema, description: describedAct(act, schema.description) },
    actProblems[act],
  );
}

/** An act of a citizen as a request asks for it. */
export type AskCitizen = <Input>(
  act: ActName,
  request: FastifyRequest,
  reply: FastifyReply,
  read: () => Input,
) => AskedByCitizen<Input>;

/**
 * @param perMinute units of work that a person has in a minute
 * @param pseudonymOf by which the allowance of a person is counted
 */
export function createAskCitizen(
  rates: RateCounter,
  perMinute: number,
  pseudonymOf: (ssin: Ssin) => Uint8Array,
): AskCitizen {
  return (act, request, reply, read) => {
    const citizen = citizenOf(request);
    return {
      citizen,
      traceId: request.id,
      isTooLate: () => isTooLate(request),
      input: () => {
        if (request.validationError) throw request.validationError;
        return read();
      },
      spend: () => {
        const person = Buffer.from(pseudonymOf(citizen.ssin)).toString('hex');
        return takeOwnWork(rates, { person, perMinute, units: costs[act].units, reply });
      },
    };
  };
}
