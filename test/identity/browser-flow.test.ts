import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityProvider } from '../../src/identity/identity.ts';
import { Browser, allScopes, authorizeUrl, choose, exchange, pkce, redirectUri, signIn } from './sign-in.ts';

const identity = createIdentityProvider();
let url = '';

beforeAll(async () => {
  ({ url } = await identity.listen(0));
});
afterAll(() => identity.close());

async function claims(token: string) {
  const keys = createRemoteJWKSet(new URL(`${url}/jwks`));
  return (await jwtVerify(token, keys, { issuer: url, audience: 'urn:pcsw:socialInquiry' })).payload;
}

describe('sign-in in the browser', () => {
  it('gives the same claims as client credentials, and leaves out what the user may not have', async () => {
    const reply = await signIn(new Browser(), url, 'gent-social-worker');
    const scope = 'scope:pcsw:socialInquiry:integrate scope:pcsw:socialInquiry:consult';
    expect(reply).toMatchObject({ scope, expires_in: 600, token_type: 'Bearer' });
    expect(await claims(reply.access_token)).toMatchObject({
      sub: 'gent-social-worker',
      client_id: 'socialInquiry-doc',
      enterpriseNumber: '1999000150',
      role: 'socialWorker',
      scope,
    });
  });

  it('shows the login page again every time, so that another user can be chosen', async () => {
    const browser = new Browser();
    const first = await signIn(browser, url, 'namur-social-worker');
    const second = await signIn(browser, url, 'gent-dpo');
    const third = await signIn(browser, url, 'inspector');
    const payloads = await Promise.all([first, second, third].map((reply) => claims(reply.access_token)));
    expect(payloads.map(({ sub, role }) => [sub, role])).toEqual([
      ['namur-social-worker', 'socialWorker'],
      ['gent-dpo', 'dataProtectionOfficer'],
      ['inspector', 'inspector'],
    ]);
  });

  it.each([
    ['one scope', { scope: allScopes[1] }, allScopes[1]],
    ['no scope', { scope: undefined }, allScopes.slice(0, 2).join(' ')],
    ['an empty scope', { scope: '' }, allScopes.slice(0, 2).join(' ')],
    ['an unknown scope too', { scope: `${String(allScopes[0])} scope:of:nobody` }, allScopes[0]],
  ])('gives what was asked: %s', async (_case, parameters, scope) => {
    const reply = await signIn(new Browser(), url, 'eupen-social-worker', parameters);
    expect(reply.scope).toBe(scope);
  });

  it('gives an id token when openid is asked', async () => {
    const reply = await signIn(new Browser(), url, 'gent-dpo', { scope: `openid ${allScopes.join(' ')}` });
    expect(reply).toHaveProperty('id_token');
    expect(await claims(reply.access_token)).toMatchObject({ scope: 'scope:pcsw:socialInquiry:audit' });
  });

  it('sends nobody back with a token when none of the scopes is his', async () => {
    const { back } = await choose(new Browser(), url, { user: 'gent-dpo' }, { scope: allScopes[0] });
    expect(back.searchParams.get('error')).toBe('access_denied');
    expect(back.searchParams.get('state')).toBe('the-state');
  });

  it('goes back with access_denied when the login is canceled', async () => {
    const { back } = await choose(new Browser(), url, { cancel: 'yes' });
    expect(`${back.origin}${back.pathname}`).toBe(redirectUri);
    expect(back.searchParams.get('error')).toBe('access_denied');
  });

  it('cannot be done without showing the page', async () => {
    const response = await new Browser().open(authorizeUrl(url, { ...pkce().challenge, prompt: 'none' }));
    expect(new URL(response.headers.get('location') ?? '').searchParams.get('error')).toBe('login_required');
  });
});

describe('what is refused', () => {
  it('a redirect URI that is not registered, without going there', async () => {
    for (const uri of ['http://127.0.0.1:9999/x', `${redirectUri}/x`, redirectUri.replace('8080', '8081')]) {
      const response = await new Browser().open(authorizeUrl(url, { ...pkce().challenge, redirect_uri: uri }));
      expect(response.status).toBe(400);
      expect(response.headers.get('location')).toBeNull();
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it.each([
    ['no challenge', {}],
    ['a plain challenge', { code_challenge: 'a'.repeat(43), code_challenge_method: 'plain' }],
  ])('a request without proper PKCE: %s', async (_case, parameters) => {
    const response = await new Browser().open(authorizeUrl(url, parameters));
    const back = new URL(response.headers.get('location') ?? '');
    expect(back.searchParams.get('error')).toBe('invalid_request');
    expect(back.searchParams.get('code')).toBeNull();
  });

  it('a code with another verifier, and a code used twice', async () => {
    const browser = new Browser();
    const { back, verifier } = await choose(browser, url, { user: 'gent-social-worker' });
    const code = back.searchParams.get('code') ?? '';
    expect((await exchange(url, { code, code_verifier: pkce().verifier })).status).toBe(400);
    expect((await exchange(url, { code, code_verifier: verifier })).status).toBe(200);
    const again = await exchange(url, { code, code_verifier: verifier });
    expect(await again.json()).toMatchObject({ error: 'invalid_grant' });
  });

  it('a user that does not exist, and a login of another browser', async () => {
    const browser = new Browser();
    const asked = await browser.open(authorizeUrl(url, pkce().challenge));
    const page = new URL(asked.headers.get('location') ?? '', url).href;
    const form = (user: string) => ({ method: 'POST', body: new URLSearchParams({ user }) });
    expect((await browser.open(page, form('somebody-else'))).status).toBe(400);
    expect((await browser.open(page, form('x'.repeat(5000)))).status).toBe(400);
    expect((await new Browser().open(page, form('gent-social-worker'))).status).toBe(400);
    expect((await new Browser().open(page)).status).toBe(400);
    expect((await browser.open(page, form('gent-social-worker'))).status).toBe(303);
  });
});

describe('the login page', () => {
  it.each([
    ['nl', 'Enkel verzonnen personen', 'Functionaris voor gegevensbescherming'],
    ['fr', 'Personnes inventées uniquement', 'Délégué à la protection des données'],
    ['de', 'Nur erfundene Personen', 'Datenschutzbeauftragte'],
    ['en', 'Invented persons only', 'Data protection officer'],
  ])('offers the eleven users with a person behind them in %s', async (language, warning, role) => {
    const { page } = await choose(new Browser(), url, { cancel: 'yes' }, { ui_locales: language });
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(warning);
    expect(page).toContain(role);
    expect(page.match(/name="user"/g)).toHaveLength(11);
  });

  it('takes nothing from elsewhere and runs no script', async () => {
    const browser = new Browser();
    const asked = await browser.open(authorizeUrl(url, pkce().challenge));
    const response = await browser.open(new URL(asked.headers.get('location') ?? '', url).href);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("form-action 'self' http://127.0.0.1:8080 http://localhost:8080");
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).not.toMatch(/<script|src=|@import/);
  });
});

describe('calls from another origin', () => {
  const preflight = (origin: string) =>
    fetch(`${url}/token`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-requested-with',
      },
    });

  it.each(['http://127.0.0.1:8080', 'http://localhost:8080'])('allows the gateway at %s', async (origin) => {
    const asked = await preflight(origin);
    expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
    expect(asked.headers.get('access-control-allow-headers')).toContain('X-Requested-With');
    const { back, verifier } = await choose(new Browser(), url, { user: 'gent-social-worker' });
    const form = { code: back.searchParams.get('code') ?? '', code_verifier: verifier };
    const reply = await exchange(url, form, origin);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('access-control-allow-origin')).toBe(origin);
  });

  it('allows nobody else', async () => {
    const origin = 'http://127.0.0.1:9999';
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
    const { back, verifier } = await choose(new Browser(), url, { user: 'gent-social-worker' });
    const form = { code: back.searchParams.get('code') ?? '', code_verifier: verifier };
    const reply = await exchange(url, form, origin);
    expect(reply.status).toBe(400);
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });
});
