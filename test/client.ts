/** A persona as the simulator's control API lists it. */
export interface ListedPersona {
  readonly ssin: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly birthDate: string;
  readonly identityCardNumber?: string;
  readonly story: string;
  readonly tags: readonly string[];
}

export type User =
  | 'gent-social-worker'
  | 'gent-social-worker-2'
  | 'gent-team-lead'
  | 'namur-social-worker'
  | 'eupen-social-worker'
  | 'gent-dpo'
  | 'inspector';

/** An answer of the API, with its body read. */
export interface Answer<T = Readonly<Record<string, unknown>>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
  readonly text: string;
}

export interface CallOptions {
  readonly method?: string;
  readonly body?: unknown;
  readonly as?: User | 'nobody';
  readonly headers?: Readonly<Record<string, string>>;
}

/** The API, the token end point and the simulator's control API of a running constellation. */
export type Client = ReturnType<typeof createClient>;

/** Tokens are good for ten minutes; a slow run takes longer. */
const usedForMs = 240_000;

/** Calls to a running constellation, whether it runs in this process or not. */
export function createClient(urls: {
  readonly url: string;
  readonly identityUrl: string;
  readonly simulatorUrl: string;
}) {
  const { url, identityUrl, simulatorUrl } = urls;
  const tokens = new Map<User, { readonly fetchedAt: number; readonly token: Promise<string> }>();

  async function fetchToken(user: User): Promise<string> {
    const response = await fetch(`${identityUrl}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${user}:sandbox`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    return ((await response.json()) as { access_token: string }).access_token;
  }
  const token = (user: User) => {
    const known = tokens.get(user);
    if (known && performance.now() - known.fetchedAt < usedForMs) return known.token;
    const fetched = { fetchedAt: performance.now(), token: fetchToken(user) };
    tokens.set(user, fetched);
    return fetched.token;
  };

  async function call<T = Readonly<Record<string, unknown>>>(
    path: string,
    options: CallOptions = {},
  ): Promise<Answer<T>> {
    const { body, as = 'gent-social-worker', headers = {} } = options;
    const response = await fetch(`${url}${path.startsWith('/socialInquiry') ? '' : '/socialInquiry/v1'}${path}`, {
      method: options.method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(as === 'nobody' ? {} : { authorization: `Bearer ${await token(as)}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (json && text !== '' ? JSON.parse(text) : {}) as T,
    };
  }

  async function integrate(persona: ListedPersona, options: { as?: User; qualityCode?: number } = {}): Promise<string> {
    const answer = await call<{ integrationId: string }>('/integrations', {
      as: options.as ?? 'gent-social-worker',
      body: registrationOf(persona, { qualityCode: options.qualityCode ?? 1 }),
    });
    if (answer.status !== 201) throw new Error(`no integration: ${String(answer.status)} ${answer.text}`);
    return answer.body.integrationId;
  }

  async function control<T>(path: string, init: { method?: string; body?: unknown } = {}): Promise<T> {
    const { body } = init;
    const response = await fetch(`${simulatorUrl}/control/${path}`, {
      method: init.method ?? (body === undefined ? 'GET' : 'POST'),
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`control ${path}: ${String(response.status)} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  return { url, identityUrl, simulatorUrl, token, call, integrate, control };
}

/** A registration that the gateway accepts today. */
export function registrationOf(
  persona: Pick<ListedPersona, 'ssin' | 'familyName' | 'givenName' | 'birthDate'>,
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
  const { ssin, familyName, givenName, birthDate } = persona;
  return {
    ssin,
    qualityCode: 1,
    caseReference: 'CASE-1',
    applicationDate: today,
    informedOn: today,
    proofOfIdentity: { familyName, givenName, birthDate },
    ...changes,
  };
}
