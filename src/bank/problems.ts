import type { BankFailure, BankVerdict } from './status.ts';
import { badRequest, issue, Problem, type InputLocation, type ProblemName } from '../values/problem.ts';
import { withoutAbsent } from '../values/without-absent.ts';

const failureProblems: Readonly<Record<Exclude<BankFailure, 'unknownSsin'>, ProblemName>> = {
  bankUnavailable: 'serviceUnavailable',
  notAsked: 'serviceUnavailable',
  overloaded: 'serviceUnavailable',
  sourceUnavailable: 'serviceUnavailable',
  timeout: 'gatewayTimeout',
  badReply: 'badGateway',
  notIntegrated: 'notIntegratedAtBank',
  refused: 'refusedByBank',
  notOffered: 'notOfferedByBank',
  tooManyResults: 'tooManyResults',
  callerGone: 'callerGone',
};

const failureDetails: Partial<Record<BankFailure, string>> = {
  bankUnavailable: 'The Crossroads Bank cannot be reached.',
  notAsked: 'This service of the Crossroads Bank does not answer, so it is not asked for now.',
  overloaded: 'Too many questions wait for this service of the Crossroads Bank.',
  sourceUnavailable: 'The source behind the Crossroads Bank did not answer. This does not mean that it has no data.',
};

type Blocking = Extract<BankVerdict, { kind: 'replaced' | 'canceled' | 'failed' }>;

/**
 * The problem for the caller when the Bank gave no usable answer. It never contains the Bank's own text.
 * @param where the input that named the person: the number itself, or the integration
 */
export function bankProblem(verdict: Blocking, where: { readonly in: InputLocation; readonly name: string }): Problem {
  if (verdict.kind === 'replaced') {
    return badRequest([
      issue(
        'replacedSsin',
        where,
        withoutAbsent({
          detail: 'This number has been replaced. End the integration and register the person under the new number.',
          replacedBy: verdict.by,
        }),
      ),
    ]);
  }
  if (verdict.kind === 'canceled') {
    return badRequest([
      issue('canceledSsin', where, withoutAbsent({ detail: 'This number has been canceled.', replacedBy: verdict.by })),
    ]);
  }
  const { failure } = verdict;
  if (failure === 'unknownSsin') {
    return badRequest([issue('referencedResourceNotFound', where, { detail: 'No person has this number.' })]);
  }
  const { retryAfterSeconds } = verdict;
  return new Problem(
    failureProblems[failure],
    withoutAbsent({
      detail: failureDetails[failure],
      headers: retryAfterSeconds === undefined ? undefined : { 'retry-after': String(retryAfterSeconds) },
    }),
  );
}
