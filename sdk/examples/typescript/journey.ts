// Generated from openapi/openapi.yaml and test/journey by: npm run journey. Do not edit.
//
// A file of a person in the sandbox, from the integration to its end, as docs/tutorial.md tells it.
// Run it with Node from 22.18 on: node journey.ts. It needs nothing else. For software, take the client in
// sdk/typescript.
import { setTimeout as sleep } from 'node:timers/promises';

const gateway = `${process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:8080'}/socialInquiry/v1`;
const tokenUrl = process.env['TOKEN_URL'] ?? 'http://127.0.0.1:8082/token';
const clientId = process.env['CLIENT_ID'] ?? 'gent-social-worker';
const clientSecret = process.env['CLIENT_SECRET'] ?? 'sandbox';
/** Name and version of your software: who runs the gateway knows whom to call. */
const software = 'Journey/1.0';

/** The gateway refuses or fails, and says why (RFC 9457). Log the message; the body may name a person. */
class Problem extends Error {
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    const type = typeof body['type'] === 'string' ? body['type'] : 'no problem of the gateway';
    super(`${type}, status ${String(status)}, ${String(body['instance'])}`);
    this.type = type;
    this.body = body;
  }
}

/** Nothing answers, or nothing that gives tokens. The message says what to do, and has no secret. */
class NotThere extends Error {
  constructor(what: string) {
    super(`${what}. Start the sandbox (npm run sandbox), or set GATEWAY_URL, TOKEN_URL, CLIENT_ID and CLIENT_SECRET.`);
  }
}

/** @param where what a message may say of the address */
async function send(url: string, where: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...request, signal: AbortSignal.timeout(60_000) });
  } catch {
    throw new NotThere(`Nothing answers at ${where}`);
  }
}

async function newToken(): Promise<string> {
  const response = await send(tokenUrl, tokenUrl, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (!response.ok) throw new NotThere(`${tokenUrl} gives no token (status ${String(response.status)})`);
  return ((await response.json()) as { readonly access_token: string }).access_token;
}

let token = '';

/** Asks the gateway, again with a new token after 401, and as late as it says after 429 and 503. */
async function call<T>(method: string, path: string, body?: object): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    token ||= await newToken();
    const response = await send(gateway + path, gateway, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'user-agent': software },
      body: body ? JSON.stringify(body) : null,
    });
    if (response.ok) return (await response.json()) as T;
    const seconds = Number(response.headers.get('retry-after') ?? 'none');
    if (attempt < 3 && response.status === 401) {
      token = '';
    } else if (attempt < 3 && [429, 503].includes(response.status) && seconds <= 60) {
      await sleep(seconds * 1_000);
    } else {
      const problem: unknown = await response.json().catch(() => ({}));
      throw new Problem(response.status, problem as Readonly<Record<string, unknown>>);
    }
  }
}

const dayOf = (date: Date) => date.toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
const today = dayOf(new Date());
const lastDay = dayOf(new Date(Date.now() + 364 * 86_400_000));

async function travel(): Promise<void> {
  // 1. Integrate the person. Nothing is given without an integration: the person, why (1 is the social
  // inquiry), and when the person was told. Keep its id in your file. A second registration answers with the
  // one that is there.
  let integrationId: string;
  try {
    const registered = await call<{ readonly integrationId: string }>('POST', '/integrations', {
      ssin: '84690311703',
      qualityCode: 1,
      caseReference: 'JOURNEY-1',
      ownApplication: true,
      applicationDate: today,
      informedOn: today,
      proofOfIdentity: { familyName: 'El Amrani', givenName: 'Rachid', birthDate: '1984-09-03' },
    });
    integrationId = registered.integrationId;
  } catch (error) {
    // It was done before, and the problem says where.
    if (!(error instanceof Problem) || error.type !== 'urn:problem-type:pcsw:socialInquiry:integrationRunning')
      throw error;
    integrationId = String(error.body['integrationId']);
  }
  console.log('1. Integrate the person');

  // 2. Read the integration. Only an active one opens streams.
  const integration = await call<{ readonly state: string }>('GET', `/integrations/${integrationId}`);
  console.log('2. Read the integration:', integration.state);

  // 3. See what is open. Which streams this code, this role and this day open, and why not the others. Build
  // your screen from it.
  const streams = await call<{ readonly items: readonly { readonly name: string }[] }>(
    'GET',
    `/integrations/${integrationId}/streams`,
  );
  console.log('3. See what is open:', streams.items[0]?.name);

  // 4. Consult a stream. dataFound and noDataFound are what the source said. incomplete is unknown: never show
  // it as "nothing".
  const dimona = await call<{ readonly outcome: string }>('GET', `/integrations/${integrationId}/streams/dimona`);
  console.log('4. Consult a stream:', dimona.outcome);

  // 5. Compile a dossier. Several streams in one call. A part that fails does not stop the rest.
  const dossier = await call<{ readonly streams: readonly { readonly state: string }[] }>(
    'POST',
    `/integrations/${integrationId}/dossiers`,
    { streams: ['nationalRegister', 'dimona', 'unemployment'] },
  );
  console.log('5. Compile a dossier:', dossier.streams[0]?.state);

  // 6. Meet a refusal. A refusal is an answer too: tell problems apart by their type.
  try {
    await call('GET', '/integrations/00000000-0000-7000-8000-000000000000/streams/dimona');
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.log('6. Meet a refusal:', error.type);
  }

  // 7. Record the decision. A living wage. The code of the applicant changes, and the members of the household
  // follow.
  const decision = await call<{ readonly outcome: string }>('POST', `/integrations/${integrationId}/decision`, {
    decidedOn: today,
    outcome: 'granted',
    aids: ['livingWage'],
    period: { startDate: today, endDate: lastDay },
  });
  console.log('7. Record the decision:', decision.outcome);

  // 8. Wait for the integration under the new code. The gateway repeats the change until the Bank confirms it.
  // Your software need not wait; here it does.
  let nextId: string | undefined;
  while (nextId === undefined) {
    const progress = await call<{ readonly persons: readonly { readonly next?: string }[] }>(
      'GET',
      `/integrations/${integrationId}/decision`,
    );
    nextId = progress.persons[0]?.next?.split('/').at(-1);
    if (nextId === undefined) await sleep(1_000);
  }
  console.log('8. Wait for the integration under the new code');

  // 9. End it. When aid ends, so does the integration, and with it every access.
  const ended = await call<{ readonly state: string }>('POST', `/integrations/${nextId}/end`, {
    reason: 'no longer aided',
  });
  console.log('9. End it:', ended.state);
}

try {
  await travel();
} catch (error) {
  if (!(error instanceof Problem || error instanceof NotThere)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
