import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { pino } from 'pino';
import type { Logger } from 'pino';
import Provider from 'oidc-provider';
import { providerConfiguration } from './configuration.ts';
import { sandboxSsinKey } from './config.ts';
import { answerPreflight } from './cross-origin.ts';
import { logEvents } from './events.ts';
import { answerLogin } from './login.ts';
import { createPages } from './pages.ts';
import { loadSigningKeys } from './signing-keys.ts';

/** How a sandbox identity provider is set up; every setting has a default. */
export type IdentityOptions = {
  /** Public origin in the tokens and in discovery; the address it listens on when left out. */
  issuer?: string | undefined;
  /** Origins of the gateway: whose documentation page may sign in. */
  gatewayUrls?: readonly string[];
  /** The audience of the tokens. */
  audience?: string;
  /** Key of the hashes of users' own numbers; that of the sandbox when left out. */
  ssinKey?: Uint8Array;
  /** Where signing keys are kept between two starts; in memory only when left out. */
  keysFile?: string | undefined;
  logger?: Logger;
};

/** A sandbox identity provider. */
export type IdentityProvider = {
  /**
   * Starts to listen; port 0 takes a free one. Rejects with the error of the operating system when it may not.
   * @throws SigningKeysError
   */
  listen(port: number, host?: string): Promise<{ url: string }>;
  /** Stops listening and lets requests in flight finish. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

const mostSecondsToFinish = 2;

/** The OAuth2 and OpenID Connect server of the sandbox, on oidc-provider, with invented users and no passwords. */
export function createIdentityProvider(options: IdentityOptions = {}): IdentityProvider {
  const server = createServer();

  async function listen(port: number, host = '127.0.0.1'): Promise<{ url: string }> {
    const keys = await loadSigningKeys(options.keysFile);
    server.listen(port, host);
    await once(server, 'listening');
    // The provider comes after the port, because its issuer names the port.
    const url = addressUrl(server.address() as AddressInfo);
    const answer = createProvider(options.issuer ?? url, keys, options).callback();
    server.on('request', (request, response) => void answer(request, response));
    return { url };
  }

  async function close(): Promise<void> {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    const cutOff = setTimeout(() => {
      server.closeAllConnections();
    }, mostSecondsToFinish * 1000);
    await closed;
    clearTimeout(cutOff);
  }

  return { listen, close, [Symbol.asyncDispose]: close };
}

function createProvider(
  issuer: string,
  keys: Awaited<ReturnType<typeof loadSigningKeys>>,
  options: IdentityOptions,
): Provider {
  const ssinKey = options.ssinKey ?? sandboxSsinKey;
  const audience = options.audience ?? 'urn:pcsw:socialInquiry';
  const gatewayUrls = options.gatewayUrls ?? ['http://127.0.0.1:8080', 'http://localhost:8080'];
  const pages = createPages(gatewayUrls);
  const provider = new Provider(issuer, providerConfiguration({ audience, gatewayUrls, keys, pages, ssinKey }));
  logEvents(provider, options.logger ?? pino({ level: 'silent' }));
  provider.use(async (ctx, next) => {
    ctx.set({
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    });
    if (answerPreflight(ctx, gatewayUrls)) return;
    if (ctx.method === 'GET' && ctx.path === '/health') {
      ctx.body = { status: 'UP' };
    } else if (ctx.method === 'GET' && ctx.path === '/') {
      pages.send(ctx, pages.home(pages.language(ctx), issuer));
    } else if (!(await answerLogin(ctx, provider, { audience, pages }))) {
      await next();
    }
  });
  return provider;
}

function addressUrl({ address, family, port }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return `http://127.0.0.1:${port}`;
  return family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}
