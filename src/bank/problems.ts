import type { BankFailure, BankVerdict } from './status.ts';
import { badRequest, issue, Problem, type InputLocation, type ProblemName } from '../values/problem.ts';
import { readTexts } from '../values/text-file.ts';
import { withoutAbsent } from '../values/without-absent.ts';

const failureProblems: Readonly<Record<Exclude<BankFailure, 'unknownSsin'>, ProblemName>> = {
  bankUnavailable: 'serviceUnavailable',
  notAsked: 'serviceUnavailable',
  overloaded: 'serviceUnavailable',
  certificateUntrusted: 'secureConnectionFailed',
  certificateRefused: 'secureConnectionFailed',
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
  certificateUntrusted: 'The certificate of the Crossroads Bank is not accepted, so nothing was sent to it.',
  certificateRefused: 'The Crossroads Bank does not accept the certificate of this gateway.',
  sourceUnavailable: 'The source behind the Crossroads Bank did not answer. This does not mean that it has no data.',
};

const { maintenance } = readTexts(new URL('texts.yaml', import.meta.url), ['maintenance']);

/** Failures that maintenance of the Bank or of a source explains. */
const explainedByMaintenance: readonly BankFailure[] = ['bankUnavailable', 'notAsked', 'sourceUnavailable', 'timeout'];

type Blocking = Extract<BankVerdict, { kind: 'replaced' | 'canceled' | 'failed' }>;

/**
 * The problem for the caller when the Bank gave no usable answer. It never contains the Bank's own text.
 * @param where the input that named the person: the number itself, or the integration
 * @param maintained until when maintenance is announced, and what time it is, in milliseconds since 1970
 */
export function bankProblem(
  verdict: Blocking,
  where: { readonly in: InputLocation; readonly name: string },
  maintained?: { readonly until: number; readonly now: number },
): Problem {
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
  if (maintained && explainedByMaintenance.includes(failure)) {
    const { until, now } = maintained;
    const seconds = Math.max(Math.ceil((until - now) / 1_000), retryAfterSeconds ?? 0);
    return new Problem(failureProblems[failure], {
      detail: maintenance,
      members: { maintenanceUntil: new Date(until).toISOString() },
      headers: { 'retry-after': String(seconds) },
    });
  }
  return new Problem(
    failureProblems[failure],
    withoutAbsent({
      detail: failureDetails[failure],
      headers: retryAfterSeconds === undefined ? undefined : { 'retry-after': String(retryAfterSeconds) },
    }),
  );
}
