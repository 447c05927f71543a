import { createHmac, randomBytes } from 'node:crypto';
import { errors } from 'oidc-provider';
import type { ClientMetadata, Configuration } from 'oidc-provider';
import type { Pages } from './pages.ts';
import { createMemoryStore } from './memory-store.ts';
import { settleScopes } from './scopes.ts';
import type { SigningKeys } from './signing-keys.ts';
import { apiScopes, findUser, sandboxUsers } from './users.ts';

/** The client of the API documentation page. */
const documentationClientId = 'socialInquiry-doc';

/** The client of the dossier page. */
const dossierClientId = 'socialInquiry-dossier';

/** The client of the page of the person concerned. */
const citizenClientId = 'socialInquiry-citizen';

const clientSecret = 'sandbox';
const tokenSeconds = 10 * 60;
const loginSeconds = 15 * 60;
/** The pages of the gateway that sign in, with the path to which a login leads back. */
const pageClients: Readonly<Record<string, string>> = {
  [documentationClientId]: '/socialInquiry/v1/doc/static/oauth2-redirect.html',
  [dossierClientId]: '/socialInquiry/v1/dossier',
  [citizenClientId]: '/socialInquiry/v1/citizen',
};

/** What the configuration of oidc-provider depends on. */
export type ProviderSettings = {
  audience: string;
  gatewayUrls: readonly string[];
  keys: SigningKeys;
  pages: Pages;
  /** Shared with the gateway: who consults must not be recognizable in a token by anybody else. */
  ssinKey: Uint8Array;
};

/** The configuration of oidc-provider: only what the sandbox uses is switched on. */
export function providerConfiguration(settings: ProviderSettings): Configuration {
  const { audience, gatewayUrls, keys, pages, ssinKey } = settings;
  const hashed = (ssin: string) => createHmac('sha256', ssinKey).update(ssin).digest('hex');
  return {
    adapter: createMemoryStore(),
    clients: [
      ...sandboxUsers.map(({ id, scopes }) => machineClient(id, scopes)),
      ...Object.entries(pageClients).map(([id, path]) => pageClient(id, path, gatewayUrls)),
    ],
    scopes: ['openid', ...apiScopes],
    // Nothing that is signed by this key outlives the process: a login page that was open has to be opened again.
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    jwks: keys,
    routes: { authorization: '/authorize', token: '/token', jwks: '/jwks' },
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    pkce: { required: () => true },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    clientBasedCORS: (_ctx, origin, client) => client.clientId in pageClients && gatewayUrls.includes(origin),
    findAccount: (_ctx, id) => findUser(id) && { accountId: id, claims: () => Promise.resolve({ sub: id }) },
    extraTokenClaims(_ctx, token) {
      const user = findUser(token.kind === 'AccessToken' ? token.accountId : token.clientId);
      if (!user) return undefined;
      // A person who looks at the own evidence is named by the number, as the issuer for citizens does, and is nobody else.
      if (user.role === 'citizen') return { ssin: user.ssin };
      return {
        enterpriseNumber: user.enterpriseNumber,
        role: user.role,
        ...(user.ssin === undefined ? {} : { ssinHash: hashed(user.ssin) }),
      };
    },
    // No session is kept (memory-store.ts), so nothing may depend on one.
    expiresWithSession: () => false,
    ttl: {
      AccessToken: tokenSeconds,
      ClientCredentials: tokenSeconds,
      AuthorizationCode: 60,
      IdToken: tokenSeconds,
      Interaction: loginSeconds,
      Session: loginSeconds,
      Grant: tokenSeconds,
    },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo(ctx, indicator, client) {
          if (indicator !== audience) throw new errors.InvalidTarget();
          // The last moment at which oidc-provider lets the scopes of a request be completed, in both grants.
          settleScopes(ctx, client);
          return {
            scope: apiScopes.join(' '),
            audience,
            accessTokenTTL: tokenSeconds,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'RS256' } },
          };
        },
      },
    },
    renderError(ctx, out) {
      pages.send(ctx, pages.error(pages.language(ctx), out.error_description ?? out.error));
    },
  };
}

// oidc-provider accepts the secret of such a client in the header and in the body alike.
function machineClient(id: string, scopes: readonly string[]): ClientMetadata {
  return {
    client_id: id,
    client_secret: clientSecret,
    scope: scopes.join(' '),
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    token_endpoint_auth_method: 'client_secret_basic',
  };
}

function pageClient(id: string, redirectPath: string, gatewayUrls: readonly string[]): ClientMetadata {
  return {
    client_id: id,
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: gatewayUrls.map((url) => `${url}${redirectPath}`),
    token_endpoint_auth_method: 'none',
  };
}
