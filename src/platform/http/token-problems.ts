import { certificateReasonOf } from '../../certificates/failures.ts';
import { Problem, type ProblemName } from '../../values/problem.ts';

const realm = 'Bearer realm="socialInquiry"';

const whatToDo = {
  noAccessToken: 'Send an OAuth2 access token in the header Authorization: Bearer.',
  invalidAccessToken:
    'This access token is not one of the issuer and audience that the gateway accepts, is of another type, is good for too long, or lacks a claim.',
  expiredAccessToken: 'Ask for a new access token and repeat the request.',
};

/** The problem of a request without a token that opens anything (RFC 6750, 3). */
export function unauthorized(
  name: Extract<ProblemName, 'noAccessToken' | 'invalidAccessToken' | 'expiredAccessToken'>,
  cause?: unknown,
): Problem {
  const challenge = name === 'noAccessToken' ? realm : `${realm}, error="invalid_token"`;
  return new Problem(name, { detail: whatToDo[name], headers: { 'www-authenticate': challenge }, cause });
}

/** If the keys cannot be fetched, the token may still be valid: the caller should retry, not log in again. */
export function issuerUnavailable(cause: unknown): Problem {
  const why = certificateReasonOf(cause) === undefined ? '' : ' Its certificate is not accepted.';
  return new Problem('serviceUnavailable', {
    detail: `The keys of the token issuer cannot be fetched, so access tokens cannot be verified.${why}`,
    headers: { 'retry-after': '2' },
    cause,
  });
}
