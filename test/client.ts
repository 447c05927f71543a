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
  | 'gent-software'
  | 'citizen-rachid'
  | 'citizen-amelie'
  | 'citizen-gunther'
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
  let texts = 0;
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

  /** Registers a person; a debtor in the file of somebody else, debt mediation with its reason of the day. */
  async function integrate(
    persona: ListedPersona,
    { as = 'gent-social-worker', qualityCode = 1 }: { as?: User; qualityCode?: number } = {},
  ): Promise<string> {
    const beside = qualityCode === 30 ? await applicantFor(persona, as) : {};
    const body = registrationOf(persona, { qualityCode, ...beside });
    const answer = await call<{ integrationId: string }>('/integrations', { as, body });
    if (answer.status !== 201) throw new Error(`no integration: ${String(answer.status)} ${answer.text}`);
    const { integrationId } = answer.body;
    if (qualityCode === 7) await giveReason(integrationId, as);
    return integrationId;
  }

  /** Notes the reason of the day that a code may ask for. */
  async function giveReason(integrationId: string, as: User = 'gent-social-worker'): Promise<void> {
    const explanation = `Nieuw schuldenoverzicht ${String((texts += 1))}`;
    const path = `/integrations/${integrationId}/consultationReasons`;
    const { status, text } = await call(path, { as, body: { reason: 'newElement', explanation } });
    if (status !== 201) throw new Error(`no reason: ${String(status)} ${text}`);
  }

  /** What registers a debtor in the file of somebody who has nothing to do with him, whose household is known. */
  async function applicantFor(debtor: ListedPersona, as: User): Promise<Readonly<Record<string, unknown>>> {
    const { items } = await control<{ items: readonly ListedPersona[] }>('personas');
    const applicant = items.find(({ ssin, tags }) => tags.includes('single-applicant') && ssin !== debtor.ssin);
    if (!applicant) throw new Error('nobody can be the applicant');
    const question = { ssin: applicant.ssin, qualityCode: 1, running: true };
    const known = await call<{ items: readonly { integrationId: string }[] }>('/integrations/query', {
      as,
      body: question,
    });
    const id = known.body.items[0]?.integrationId ?? (await integrate(applicant, { as }));
    const told = await call(`/integrations/${id}/persons`, { as });
    if (told.status !== 200) throw new Error(`no household: ${String(told.status)} ${told.text}`);
    const [file] = (
      await call<{ items: readonly { caseReference: string }[] }>('/integrations/query', { as, body: question })
    ).body.items;
    return {
      applicantIntegrationId: id,
      caseReference: file?.caseReference,
      reason: `Onderhoudsplicht volgens vonnis ${String((texts += 1))}`,
    };
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

  return { url, identityUrl, simulatorUrl, token, call, integrate, applicantFor, giveReason, control };
}

/** A registration that the gateway accepts today: of an applicant, unless the changes say in which case or file. */
export function registrationOf(
  persona: Pick<ListedPersona, 'ssin' | 'familyName' | 'givenName' | 'birthDate'>,
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
  const { ssin, familyName, givenName, birthDate } = persona;
  const saysWhere = 'caseReference' in changes || 'applicantIntegrationId' in changes;
  const isInquiry = (changes['qualityCode'] ?? 1) === 1;
  return {
    ssin,
    qualityCode: 1,
    caseReference: 'CASE-1',
    applicationDate: today,
    informedOn: today,
    proofOfIdentity: { familyName, givenName, birthDate },
    ...(isInquiry && !saysWhere ? { ownApplication: true } : {}),
    ...(changes['qualityCode'] === 7 ? { reason: `Vraag om schuldbemiddeling van ${ssin}` } : {}),
    ...changes,
  };
}
