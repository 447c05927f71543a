import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { startHttpServer, type HttpServer } from '../http-server.ts';

/**
 * An issuer of tokens for any number of social workers of Ghent, each by a name of its own: what one user asks twice at
 * the same moment is one question, so a load of one user would measure less than it asks.
 */
export async function startAnyUserIssuer(): Promise<HttpServer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256', use: 'sig' }];
  const server: HttpServer = await startHttpServer(({ url, headers: { authorization = '' } }, response) => {
    if (url !== '/token') {
      response.end(JSON.stringify({ keys }));
      return;
    }
    const [sub = ''] = Buffer.from(authorization.replace('Basic ', ''), 'base64').toString().split(':');
    void tokenFor(sub).then((token) => response.end(JSON.stringify({ access_token: token })));
  });
  const tokenFor = (sub: string) =>
    new SignJWT({
      sub,
      iss: server.url,
      aud: 'urn:pcsw:socialInquiry',
      client_id: 'bench',
      scope: ['integrate', 'consult'].map((name) => `scope:pcsw:socialInquiry:${name}`).join(' '),
      enterpriseNumber: '1999000150',
      role: 'socialWorker',
      // Nobody's number: these users are not near anybody.
      ssinHash: '0'.repeat(64),
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
      .setIssuedAt()
      .setExpirationTime('30m')
      .sign(privateKey);
  return server;
}
