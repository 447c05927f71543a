import { createHash, randomBytes } from 'node:crypto';

export const redirectUri = 'http://127.0.0.1:8080/socialInquiry/v1/doc/static/oauth2-redirect.html';

export const allScopes = ['integrate', 'consult', 'audit', 'inspect'].map((name) => `scope:pcsw:socialInquiry:${name}`);

/** What a browser keeps between requests: cookies by the path they belong to. */
export class Browser {
  readonly #cookies = new Map<string, { path: string; value: string }>();

  async open(url: string, init: RequestInit = {}): Promise<Response> {
    const { pathname } = new URL(url);
    const cookie = [...this.#cookies].filter(([, { path }]) => pathname.startsWith(path));
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { cookie: cookie.map(([name, { value }]) => `${name}=${value}`).join('; ') },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const path = attributes.find((attribute) => attribute.toLowerCase().startsWith('path='))?.slice(5) ?? '/';
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      this.#cookies.set(name, { path, value });
    }
    return response;
  }
}

export type AuthorizeParameters = Record<string, string | undefined>;

/** The address of an authorization request of the documentation client; undefined leaves a parameter out. */
export function authorizeUrl(issuer: string, parameters: AuthorizeParameters = {}): string {
  const url = new URL('/authorize', issuer);
  const all: AuthorizeParameters = {
    client_id: 'socialInquiry-doc',
    response_type: 'code',
    redirect_uri: redirectUri,
    state: 'the-state',
    scope: allScopes.join(' '),
    ...parameters,
  };
  for (const [name, value] of Object.entries(all)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}

/** A PKCE verifier with its challenge. */
export function pkce(): { verifier: string; challenge: Record<string, string> } {
  const verifier = randomBytes(32).toString('base64url');
  const code_challenge = createHash('sha256').update(verifier).digest('base64url');
  return { verifier, challenge: { code_challenge, code_challenge_method: 'S256' } };
}

/** Goes from the authorization request to the login page, chooses there, and follows the way back to the gateway. */
export async function choose(
  browser: Browser,
  issuer: string,
  form: Record<string, string>,
  parameters: AuthorizeParameters = {},
): Promise<{ page: string; back: URL; verifier: string }> {
  const { verifier, challenge } = pkce();
  const asked = await browser.open(authorizeUrl(issuer, { ...challenge, ...parameters }));
  const loginUrl = new URL(asked.headers.get('location') ?? '', issuer).href;
  const page = await (await browser.open(loginUrl)).text();
  const action = /<form method="post" action="([^"]+)"/.exec(page)?.[1] ?? '';
  const chosen = await browser.open(new URL(action, issuer).href, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const resumed = await browser.open(chosen.headers.get('location') ?? '');
  return { page, back: new URL(resumed.headers.get('location') ?? ''), verifier };
}

export type TokenReply = { access_token: string; scope?: string; expires_in: number; error?: string };

/** Exchanges the code as the documentation page does. */
export async function exchange(issuer: string, form: Record<string, string>, origin?: string): Promise<Response> {
  return fetch(`${issuer}/token`, {
    method: 'POST',
    headers: origin === undefined ? {} : { origin },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'socialInquiry-doc',
      redirect_uri: redirectUri,
      ...form,
    }),
  });
}

/** The whole sign-in of one user: his token reply. */
export async function signIn(
  browser: Browser,
  issuer: string,
  user: string,
  parameters: AuthorizeParameters = {},
): Promise<TokenReply> {
  const { back, verifier } = await choose(browser, issuer, { user }, parameters);
  const code = back.searchParams.get('code') ?? '';
  const reply = await exchange(issuer, { code, code_verifier: verifier });
  return (await reply.json()) as TokenReply;
}
