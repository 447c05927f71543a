import { Problem } from './problem.ts';

/** For a good access token that is not for this: the scopes that it would need. */
export function missingScope(scopes: readonly string[]): Problem {
  return new Problem('missingScope', {
    detail: 'This access token is not for this. Ask the issuer for one with the scope in requiredScopes.',
    members: { requiredScopes: [...scopes] },
    headers: {
      'www-authenticate': `Bearer realm="socialInquiry", error="insufficient_scope", scope="${scopes.join(' ')}"`,
    },
  });
}
