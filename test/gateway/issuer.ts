import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { startHttpServer } from '../http-server.ts';

/** Every request of a test has a token of its own: an elliptic curve signs many times faster than RSA. */
const alg = 'ES256';
const audience = 'urn:pcsw:socialInquiry';
const issuer = 'https://issuer.example';
const allScopes = ['integrate', 'consult', 'audit'].map((name) => `scope:pcsw:socialInquiry:${name}`).join(' ');

/** A token issuer of the test's own: it gives any claims. */
export interface Issuer extends AsyncDisposable {
  /** Settings of a gateway that trusts it. */
  readonly env: Readonly<Record<string, string>>;
  /** An Authorization header for a caller of Ghent with every scope, unless claims say otherwise. */
  authorization(claims?: Readonly<Record<string, unknown>>): Promise<{ readonly authorization: string }>;
}

export async function startIssuer(): Promise<Issuer> {
  const keys = await generateKeyPair(alg);
  const published = { ...(await exportJWK(keys.publicKey)), kid: 'k1', alg, use: 'sig' };
  const server = await startHttpServer((_request, response) => response.end(JSON.stringify({ keys: [published] })));
  return {
    env: { TOKEN_ISSUER: issuer, TOKEN_JWKS_URL: `${server.url}/` },
    async authorization(claims = {}) {
      const jwt = await new SignJWT({
        sub: 'worker-1',
        iss: issuer,
        aud: audience,
        client_id: 'software',
        scope: allScopes,
        enterpriseNumber: '1999000150',
        role: 'socialWorker',
        // Nobody's number: this caller is not near anybody.
        ssinHash: '0'.repeat(64),
        ...claims,
      })
        .setProtectedHeader({ alg, kid: 'k1' })
        .setIssuedAt()
        .setExpirationTime('10m')
        .sign(keys.privateKey);
      return { authorization: `Bearer ${jwt}` };
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
