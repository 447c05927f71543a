import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { startHttpServer, type HttpServer } from '../http-server.ts';
import { entriesOf } from './evidence-rows.ts';

const audience = 'urn:pcsw:socialInquiry';
const issuer = 'https://issuer.example';
const claims = {
  client_id: 'software',
  scope: 'scope:pcsw:socialInquiry:integrate scope:pcsw:socialInquiry:consult',
  enterpriseNumber: '1999000150',
  role: 'socialWorker',
  ssinHash: 'a'.repeat(64),
};

let world: Constellation;
let jwks: HttpServer;
const keys = await generateKeyPair('RS256');
const strangers = await generateKeyPair('RS256');

let published: readonly object[] = [];
let fetches = 0;

async function publish({ publicKey }: { readonly publicKey: CryptoKey }, kid: string): Promise<void> {
  published = [...published, { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' }];
}

beforeAll(async () => {
  await publish(keys, 'k1');
  jwks = await startHttpServer((_request, response) => {
    fetches += 1;
    response.end(JSON.stringify({ keys: published }));
  });
  world = await startConstellation({ env: { TOKEN_ISSUER: issuer, TOKEN_JWKS_URL: `${jwks.url}/` } });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await jwks[Symbol.asyncDispose]();
});

function token(
  changes: Readonly<Record<string, unknown>> = {},
  options: { key?: CryptoKey; kid?: string; expiresIn?: string; alg?: string; typ?: string; issuedAt?: string } = {},
): Promise<string> {
  const jwt = new SignJWT({ sub: 'worker-1', iss: issuer, aud: audience, ...claims, ...changes })
    .setProtectedHeader({
      alg: options.alg ?? 'RS256',
      kid: options.kid ?? 'k1',
      ...(options.typ === undefined ? {} : { typ: options.typ }),
    })
    .setIssuedAt(options.issuedAt)
    .setExpirationTime(options.expiresIn ?? '5m');
  return jwt.sign(options.key ?? keys.privateKey);
}

const get = (authorization?: string) =>
  world.call<{ type: string; requiredScopes?: string[] }>('/integrations/query', {
    as: 'nobody',
    body: {},
    headers: authorization === undefined ? {} : { authorization },
  });

function claimsIn(part: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
}

describe('access tokens', () => {
  test('a good one opens', async () => {
    expect((await get(`Bearer ${await token()}`)).status).toBe(200);
  });

  test.each<[string, () => Promise<string | undefined> | string | undefined, string]>([
    ['none', () => undefined, 'noAccessToken'],
    ['another scheme', () => 'Basic YTpi', 'noAccessToken'],
    ['garbage', () => 'Bearer abc', 'invalidAccessToken'],
    ['another issuer', async () => `Bearer ${await token({ iss: 'https://other.example' })}`, 'invalidAccessToken'],
    ['another audience', async () => `Bearer ${await token({ aud: 'other' })}`, 'invalidAccessToken'],
    ['expired', async () => `Bearer ${await token({}, { expiresIn: '-1m' })}`, 'expiredAccessToken'],
    ['expired two seconds ago', async () => `Bearer ${await token({}, { expiresIn: '-2s' })}`, 'expiredAccessToken'],
    ['of another type', async () => `Bearer ${await token({}, { typ: 'logout+jwt' })}`, 'invalidAccessToken'],
    ['of another kind', async () => `Bearer ${await token({ typ: 'Refresh' })}`, 'invalidAccessToken'],
    ['of tomorrow', async () => `Bearer ${await token({}, { issuedAt: '1m' })}`, 'invalidAccessToken'],
    ['good for two hours', async () => `Bearer ${await token({}, { expiresIn: '2h' })}`, 'invalidAccessToken'],
    [
      'good for an hour, and an hour old',
      async () => `Bearer ${await token({}, { issuedAt: '-1h', expiresIn: '1m' })}`,
      'invalidAccessToken',
    ],
    ['of no software', async () => `Bearer ${await token({ client_id: undefined })}`, 'invalidAccessToken'],
    ['of an empty software', async () => `Bearer ${await token({ client_id: '' })}`, 'invalidAccessToken'],
    ['of two', async () => `Bearer ${await token({ azp: 'other' })}`, 'invalidAccessToken'],
    ['a stranger’s key', async () => `Bearer ${await token({}, { key: strangers.privateKey })}`, 'invalidAccessToken'],
    ['no subject', async () => `Bearer ${await token({ sub: undefined })}`, 'invalidAccessToken'],
    [
      'a subject with a control character',
      async () => `Bearer ${await token({ sub: 'a\u0000b' })}`,
      'invalidAccessToken',
    ],
    ['no centre', async () => `Bearer ${await token({ enterpriseNumber: undefined })}`, 'invalidAccessToken'],
    [
      'a centre that cannot exist',
      async () => `Bearer ${await token({ enterpriseNumber: '1999000151' })}`,
      'invalidAccessToken',
    ],
    ['no role', async () => `Bearer ${await token({ role: '' })}`, 'invalidAccessToken'],
    [
      'no signature',
      () =>
        `Bearer ${new UnsecuredJWT({ sub: 'w', ...claims }).setIssuer(issuer).setAudience(audience).setExpirationTime('5m').encode()}`,
      'invalidAccessToken',
    ],
  ])('%s', async (_what, make, type) => {
    const answer = await get(await make());
    expect(answer.status).toBe(401);
    expect(answer.body.type).toBe(`urn:problem-type:belgif:${type}`);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm=/);
  });

  test.each(['at+jwt', 'application/at+jwt', 'JWT'])('one of type %s opens', async (typ) => {
    expect((await get(`Bearer ${await token({}, { typ })}`)).status).toBe(200);
  });

  test('one without a moment of issue does not', async () => {
    const now = Math.floor(Date.now() / 1_000);
    const jwt = await new SignJWT({ sub: 'worker-1', iss: issuer, aud: audience, ...claims, exp: now + 60 })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .sign(keys.privateKey);
    expect((await get(`Bearer ${jwt}`)).status).toBe(401);
  });

  test('the software may have the name that OpenID Connect gives it', async () => {
    expect((await get(`Bearer ${await token({ client_id: undefined, azp: 'software' })}`)).status).toBe(200);
  });

  test('the signature of a token that was used before opens nothing else', async () => {
    const [header, , signature] = (await token()).split('.') as [string, string, string];
    const good = await token({ sub: 'worker-2' });
    expect((await get(`Bearer ${good}`)).status).toBe(200);
    const [ownHeader, claimsOfGood, ownSignature] = good.split('.') as [string, string, string];
    const otherCentre = Buffer.from(JSON.stringify({ ...claimsIn(claimsOfGood), enterpriseNumber: '1999000249' }));
    for (const forged of [
      `${ownHeader}.${otherCentre.toString('base64url')}.${ownSignature}`,
      `${header}.${claimsOfGood}.${signature.slice(0, -40)}${ownSignature.slice(-40)}`,
    ]) {
      expect(forged.slice(-32)).toBe(good.slice(-32));
      expect((await get(`Bearer ${forged}`)).status).toBe(401);
    }
    expect((await get(`Bearer ${good}`)).status).toBe(200);
  });

  test('a key that was rotated in a moment ago opens at once; one that nobody published does not, and costs little', async () => {
    // Whoever asked a moment ago may have had the keys fetched: then it is said to come back.
    const until = async (status: number, kid: string, key: CryptoKey) => {
      for (;;) {
        const answer = await get(`Bearer ${await token({}, { kid, key })}`);
        if (answer.status !== 503) {
          expect(answer.status).toBe(status);
          return;
        }
        expect(answer.headers.get('retry-after')).toBe('2');
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    };
    const rotated = await generateKeyPair('RS256');
    await publish(rotated, 'k2');
    await until(200, 'k2', rotated.privateKey);
    await until(401, 'k3', strangers.privateKey);
    const before = fetches;
    const many = await Promise.all(
      Array.from({ length: 20 }, async () =>
        get(`Bearer ${await token({}, { kid: 'k4', key: strangers.privateKey })}`),
      ),
    );
    expect(many.every(({ status }) => status === 401 || status === 503)).toBe(true);
    expect(fetches - before).toBeLessThan(10);
  });

  test('a signature made with the public key as a secret is refused', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey)));
    const jwt = await new SignJWT({ sub: 'w', ...claims })
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime('5m')
      .sign(secret);
    expect((await get(`Bearer ${jwt}`)).status).toBe(401);
  });

  describe('of a citizen', () => {
    const own = {
      scope: 'openid scope:pcsw:socialInquiry:citizen',
      ssin: '91681415863',
      enterpriseNumber: undefined,
      role: undefined,
      ssinHash: undefined,
    };
    const look = async (changes: Readonly<Record<string, unknown>> = {}) =>
      world.call<{ type: string; items: readonly { outcome: { code: string } }[] }>('/citizen/accessRecords/query', {
        as: 'nobody',
        headers: { authorization: `Bearer ${await token({ ...own, ...changes })}` },
        body: {},
      });

    test.each([
      ['without a number', { ssin: undefined }],
      ['with a number that cannot exist', { ssin: '91681415864' }],
      ['with a former number that cannot exist', { formerSsins: ['91481412059'] }],
      ['that is of a centre too', { enterpriseNumber: '1999000150' }],
      ['that has a role too', { role: 'socialWorker' }],
    ])('%s is no token', async (_what, changes) => {
      const { status, body } = await look(changes);
      expect([status, body.type]).toEqual([401, 'urn:problem-type:belgif:invalidAccessToken']);
    });

    test('without the scope it is no token of anybody', async () => {
      expect((await look({ scope: 'scope:pcsw:socialInquiry:consult' })).status).toBe(401);
    });

    test('a worker with the number and every other scope in the token stays a worker', async () => {
      const { scope } = claims;
      const { status } = await look({ scope, enterpriseNumber: '1999000150', role: 'dataProtectionOfficer' });
      expect(status).toBe(403);
    });

    test('lines of a number that was replaced are the person’s where the token names it', async () => {
      const refused = await world.call('/integrations', {
        as: 'nobody',
        headers: { authorization: `Bearer ${await token({ role: 'inspector' })}` },
        body: { ssin: '91481412058' },
      });
      expect(refused.status).toBe(403);
      expect((await look()).body.items).toEqual([]);
      const { body } = await look({ formerSsins: ['91481412058'] });
      expect(body.items).toMatchObject([{ outcome: { code: 'denied' } }]);
    });
  });

  test('a missing scope is named', async () => {
    const answer = await get(`Bearer ${await token({ scope: 'scope:pcsw:socialInquiry:consult' })}`);
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({
      type: 'urn:problem-type:belgif:missingScope',
      requiredScopes: ['scope:pcsw:socialInquiry:integrate'],
    });
  });

  test('a role that nobody knows may do nothing, whatever its scopes', async () => {
    const answer = await get(`Bearer ${await token({ role: 'administrator' })}`);
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({
      type: 'urn:problem-type:belgif:missingPermission',
      ruleCode: 'roleWithoutAction',
    });
  });

  test('a centre that the gateway does not serve cannot register anybody', async () => {
    const jwt = await token({ enterpriseNumber: '1999000942' });
    const persona = world.persona('no-data');
    const answer = await world.call<{ ruleCode: string }>('/integrations', {
      as: 'nobody',
      headers: { authorization: `Bearer ${jwt}` },
      body: {
        ssin: persona.ssin,
        qualityCode: 1,
        caseReference: 'C',
        applicationDate: '2026-01-01',
        informedOn: '2026-01-01',
        proofOfIdentity: { familyName: 'A', givenName: 'B', birthDate: '1980-01-01' },
      },
    });
    expect(answer.status).toBe(403);
    expect(answer.body.ruleCode).toBe('unknownCentre');
    const entries = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    expect(entries).toMatchObject([
      { centre: '1999000942', closed: [{ outcome: 'denied', rule: 'unknownCentre', exchanges: [] }] },
    ]);
  });
});
