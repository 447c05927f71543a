import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityProvider } from '../../src/identity/identity.ts';
import type { TokenReply } from './sign-in.ts';

const identity = createIdentityProvider();
let url = '';

beforeAll(async () => {
  ({ url } = await identity.listen(0));
});
afterAll(() => identity.close());

function basic(client: string, secret = 'sandbox'): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` };
}

function askToken(headers: Record<string, string>, form: Record<string, string> = {}): Promise<Response> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...form });
  return fetch(`${url}/token`, { method: 'POST', headers, body });
}

const social = (...names: string[]) => names.map((name) => `scope:pcsw:socialInquiry:${name}`).join(' ');

describe('client credentials', () => {
  it.each([
    ['gent-social-worker', '1999000150', 'socialWorker', social('integrate', 'consult')],
    ['gent-social-worker-2', '1999000150', 'socialWorker', social('integrate', 'consult')],
    ['namur-social-worker', '1999000249', 'socialWorker', social('integrate', 'consult')],
    ['eupen-social-worker', '1999000348', 'socialWorker', social('integrate', 'consult')],
    ['gent-dpo', '1999000150', 'dataProtectionOfficer', social('audit')],
    ['inspector', '1999000942', 'inspector', social('inspect')],
    ['gent-team-lead', '1999000150', 'teamLead', social('integrate', 'consult')],
    ['gent-security-officer', '1999000150', 'securityOfficer', social('audit')],
    ['gent-software', '1999000150', 'softwareIntegration', social('integrate')],
  ])('gives %s a token with all claims', async (client, enterpriseNumber, role, scope) => {
    const response = await askToken(basic(client));
    expect(response.status).toBe(200);
    const reply = (await response.json()) as TokenReply;
    expect(reply).toMatchObject({ token_type: 'Bearer', expires_in: 600, scope });

    const keys = createRemoteJWKSet(new URL(`${url}/jwks`));
    const { payload, protectedHeader } = await jwtVerify(reply.access_token, keys, {
      issuer: url,
      audience: 'urn:pcsw:socialInquiry',
      typ: 'at+jwt',
    });
    expect(protectedHeader.alg).toBe('RS256');
    expect(payload).toEqual({
      iss: url,
      aud: 'urn:pcsw:socialInquiry',
      sub: client,
      client_id: client,
      scope,
      enterpriseNumber,
      role,
      // Who the user is in the register, for whoever has the key; software is nobody.
      ...(role === 'softwareIntegration' ? {} : { ssinHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string }),
      iat: expect.any(Number) as number,
      exp: (payload.iat ?? 0) + 600,
      jti: expect.any(String) as string,
    });
  });

  it('gives a citizen a token with the number of the person, and nothing of a centre', async () => {
    const response = await askToken(basic('citizen-rachid'));
    expect(response.status).toBe(200);
    const { access_token } = (await response.json()) as TokenReply;
    const { payload } = await jwtVerify(access_token, createRemoteJWKSet(new URL(`${url}/jwks`)));
    expect(payload).toMatchObject({ ssin: '84690311703', scope: social('citizen') });
    expect(payload).not.toHaveProperty('enterpriseNumber');
    expect(payload).not.toHaveProperty('role');
    expect(payload).not.toHaveProperty('ssinHash');
  });

  it('takes the secret in the body too', async () => {
    const response = await askToken({}, { client_id: 'gent-social-worker', client_secret: 'sandbox' });
    expect(response.status).toBe(200);
  });

  it('narrows the token to the scopes asked', async () => {
    const response = await askToken(basic('gent-social-worker'), { scope: social('consult') });
    expect(await response.json()).toMatchObject({ scope: social('consult') });
  });

  it.each([social('audit'), social('consult', 'audit'), 'scope:of:nobody', 'openid'])(
    'refuses a social worker %s',
    async (scope) => {
      const response = await askToken(basic('gent-social-worker'), { scope });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: 'invalid_scope' });
    },
  );

  it.each([
    ['a wrong secret', 'gent-social-worker', 'wrong'],
    ['an unknown client', 'nobody', 'sandbox'],
  ])('refuses %s', async (_case, client, secret) => {
    const response = await askToken(basic(client, secret));
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: 'invalid_client' });
  });

  it('refuses a client without its secret and the browser client', async () => {
    expect((await askToken({}, { client_id: 'gent-social-worker' })).status).toBe(401);
    expect((await askToken({}, { client_id: 'socialInquiry-doc' })).status).toBe(400);
  });

  it('refuses another audience', async () => {
    const response = await askToken(basic('gent-social-worker'), { resource: 'urn:something:else' });
    expect(await response.json()).toMatchObject({ error: 'invalid_target' });
  });
});

describe('what everybody can read', () => {
  it('says that it is up', async () => {
    const response = await fetch(`${url}/health`);
    expect(await response.json()).toEqual({ status: 'UP' });
  });

  it('describes itself', async () => {
    const response = await fetch(`${url}/.well-known/openid-configuration`);
    expect(await response.json()).toMatchObject({
      issuer: url,
      jwks_uri: `${url}/jwks`,
      token_endpoint: `${url}/token`,
      authorization_endpoint: `${url}/authorize`,
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
    });
  });

  it('publishes no private part of its keys', async () => {
    const { keys } = (await (await fetch(`${url}/jwks`)).json()) as { keys: Record<string, string>[] };
    expect(keys).toHaveLength(1);
    expect(Object.keys(keys[0]!).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });

  it('shows how to ask for a token', async () => {
    const page = await (await fetch(url)).text();
    expect(page).toContain(`curl -u gent-social-worker:sandbox -d grant_type=client_credentials ${url}/token`);
  });
});
