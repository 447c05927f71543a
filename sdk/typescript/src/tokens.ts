import { AuthenticationError, InputError } from './errors.ts';
import { safeAddress } from './addresses.ts';
import { send, textOf, type TransportSettings } from './transport.ts';

/** An access token. */
export interface AccessToken {
  readonly value: string;
  /** Milliseconds since 1970; when it is left out, the source is asked for each request. */
  readonly expiresAt?: number;
}

/** Where tokens come from: `clientCredentials`, or a function of the software itself (a user who signed in, mTLS, a vault). */
export type TokenSource = (settings: TransportSettings) => Promise<AccessToken>;

/** A client that the authorization server knows. */
export interface ClientCredentials {
  /** https, or http to this machine. */
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Scopes with spaces between them; all that the client may have when left out. */
  readonly scope?: string;
}

/** A token is renewed so long before its end, in milliseconds; half of its life when that is shorter. */
const renewedBeforeMs = 30_000;

/**
 * Tokens by client credentials (RFC 6749, 4.4), with the secret in Basic authentication.
 * @throws InputError when the address is not safe; the source throws AuthenticationError and ConnectionError
 */
export function clientCredentials({ tokenUrl, clientId, clientSecret, scope }: ClientCredentials): TokenSource {
  const url = safeAddress(tokenUrl, 'tokenUrl');
  const authorization = `Basic ${base64(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`)}`;
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...(scope === undefined ? {} : { scope }) });
  return async (settings) => {
    const sending = {
      operationId: 'token',
      method: 'POST',
      path: '/token',
      url,
      body: body.toString(),
      headers: () =>
        Promise.resolve({
          authorization,
          accept: 'application/json',
          'content-type': 'application/x-www-form-urlencoded',
        }),
      mayBeHandledTwice: true,
    };
    const { status, text } = await send(settings, sending, async (response) => ({
      status: response.status,
      headers: response.headers,
      text: await textOf(response),
    }));
    return tokenIn(status, text);
  };
}

function tokenIn(status: number, text: string): AccessToken {
  const body = parsed(text);
  const { access_token: value, token_type: type, expires_in: seconds, error } = body;
  if (status !== 200 || typeof value !== 'string' || typeof type !== 'string' || type.toLowerCase() !== 'bearer') {
    throw new AuthenticationError(
      status,
      typeof error === 'string' && /^[a-z_]{1,60}$/.test(error) ? error : undefined,
    );
  }
  const lives = typeof seconds === 'number' && seconds > 0 ? { expiresAt: Date.now() + seconds * 1_000 } : {};
  return { value, ...lives };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Keeps the token of a source until shortly before its end. Calls at the same moment share one question. */
export class TokenKeeper {
  readonly #source: TokenSource;
  readonly #settings: TransportSettings;
  #known: { readonly token: Promise<AccessToken>; freshUntil: number } | undefined;

  constructor(source: TokenSource, settings: TransportSettings) {
    this.#source = source;
    this.#settings = settings;
  }

  /** @throws InputError when the source gives what is no token; whatever the source throws */
  async token(): Promise<string> {
    if (this.#known && Date.now() < this.#known.freshUntil) return (await this.#known.token).value;
    const token = this.#source(this.#settings);
    const known = { token, freshUntil: Number.POSITIVE_INFINITY };
    this.#known = known;
    try {
      const askedAt = Date.now();
      const { value, expiresAt } = await token;
      // What an engine would say of a header that it refuses repeats the token.
      if (!/^[\w.~+/=-]+$/.test(value)) throw new InputError('The source of tokens gave what is no token (RFC 6750).');
      const life = expiresAt === undefined ? 0 : expiresAt - askedAt;
      known.freshUntil = askedAt + life - Math.min(renewedBeforeMs, life / 2);
      return value;
    } catch (error) {
      if (this.#known === known) this.#known = undefined;
      throw error;
    }
  }

  /** The gateway refused what is kept: the next call asks the source. */
  forget(): void {
    this.#known = undefined;
  }
}

/** As RFC 6749 (2.3.1) wants it in Basic authentication. */
function formEncoded(text: string): string {
  return new URLSearchParams({ text }).toString().slice('text='.length);
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
