import { errors, jwtVerify, type createRemoteJWKSet, type JWTHeaderParameters, type JWTPayload } from 'jose';
import type { Clock } from '../../values/calendar.ts';
import { Problem } from '../../values/problem.ts';
import { issuerUnavailable, unauthorized } from './token-problems.ts';

/** What an access token is held against. */
export interface TokenVerification {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  /** A token that is good for longer is refused: whoever leaves a centre would keep it. In milliseconds. */
  readonly longestLifeMs: number;
}

/** The published keys of the issuer. */
export type IssuerKeys = ReturnType<typeof createRemoteJWKSet>;

/** A key that the issuer has not published as far as is known; the keys were fetched a moment ago. */
export class UnknownKeyError extends Error {
  override readonly name = 'UnknownKeyError';
}

/** The issuer's clock may be so far ahead of this one. */
const aheadSeconds = 5;

/** Keys are fetched again for an unknown one at most once in this time, whoever asks. */
const refetchMs = 1_000;

/**
 * Types by which access tokens go: that of RFC 9068, the general one, or none. Tokens that are for something else (of
 * log-outs, of events, proofs) have types of their own, and must not open anything here (RFC 8725, 3.11).
 */
const types: ReadonlySet<string> = new Set(['at+jwt', 'application/at+jwt', 'jwt']);

/**
 * Verifies signature, issuer, audience, type and times of a token.
 * @returns the claims @throws Problem 401, or 503 when the keys cannot be known now
 */
export function createVerifier(
  settings: TokenVerification,
  keys: IssuerKeys,
  clock: Clock,
): (token: string) => Promise<JWTPayload> {
  const verify = (token: string) =>
    jwtVerify(token, keys, {
      issuer: settings.issuer,
      audience: settings.audience,
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      requiredClaims: ['exp', 'iat', 'sub'],
      clockTolerance: aheadSeconds,
      currentDate: new Date(clock()),
    });
  let fetchedAt = -Infinity;

  /** A key that was rotated in a moment ago is published, but not known here: the keys are fetched once more. */
  async function verifyWithNewKeys(token: string) {
    const now = performance.now();
    if (now - fetchedAt < refetchMs) throw issuerUnavailable(new UnknownKeyError());
    fetchedAt = now;
    await keys.reload();
    return verify(token);
  }

  return async (token) => {
    try {
      const { payload, protectedHeader } = await verify(token).catch((error: unknown) => {
        if (error instanceof errors.JWKSNoMatchingKey) return verifyWithNewKeys(token);
        throw error;
      });
      requireKindAndTimes(payload, protectedHeader, settings, clock());
      return payload;
    } catch (error) {
      throw asProblem(error);
    }
  };
}

function requireKindAndTimes(
  payload: JWTPayload,
  { typ }: JWTHeaderParameters,
  { longestLifeMs }: TokenVerification,
  now: number,
): void {
  const { exp = 0, iat = 0 } = payload;
  // Only the beginning may be uncertain: what is over is over.
  if (exp * 1_000 <= now) throw unauthorized('expiredAccessToken');
  const isOther = typ !== undefined && !types.has(typ.toLowerCase());
  // Keycloak says in a claim what a token is for: `ID` and `Refresh` are no access tokens.
  const isForOther = payload['typ'] !== undefined && payload['typ'] !== 'Bearer';
  const isTooEarly = iat * 1_000 > now + aheadSeconds * 1_000;
  const isTooLong = (exp - iat) * 1_000 > longestLifeMs;
  if (isOther || isForOther || isTooEarly || isTooLong) throw unauthorized('invalidAccessToken');
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof errors.JWTExpired) return unauthorized('expiredAccessToken');
  if (!(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout) return issuerUnavailable(error);
  return error.code === 'ERR_JOSE_GENERIC' ? issuerUnavailable(error) : unauthorized('invalidAccessToken', error);
}
