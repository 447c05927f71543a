import { errors } from 'oidc-provider';
import type { Client, KoaContextWithOIDC } from 'oidc-provider';
import { apiScopes, findUser } from './users.ts';
import type { SandboxUser } from './users.ts';

/** What of the scopes that were asked in the browser a user gets, and what is left out without an error. */
export function divideScopes(user: SandboxUser, asked: readonly string[]): { granted: string[]; leftOut: string[] } {
  const mayHave = new Set<string>([...user.scopes, 'openid']);
  return {
    granted: asked.filter((scope) => mayHave.has(scope)),
    leftOut: asked.filter((scope) => !mayHave.has(scope)),
  };
}

/**
 * Completes the scopes of a request: none asked means all that the client may have (for the browser client all there are,
 * because the user is not known yet).
 * @throws InvalidScope when client credentials are used to ask for a scope the client may not have. oidc-provider itself
 *   refuses only scopes of other clients; one that nobody has would silently give a token without a scope.
 */
export function settleScopes(ctx: KoaContextWithOIDC, client: Client): void {
  const { params } = ctx.oidc;
  if (params === undefined) return;
  const machine = params.grant_type === 'client_credentials';
  const available: readonly string[] = machine ? (findUser(client.clientId)?.scopes ?? []) : apiScopes;
  if (typeof params.scope !== 'string' || params.scope === '') {
    params.scope = available.join(' ');
    return;
  }
  const refused = machine ? params.scope.split(' ').find((scope) => !available.includes(scope)) : undefined;
  if (refused !== undefined) throw new errors.InvalidScope('requested scope is not allowed', refused);
}
