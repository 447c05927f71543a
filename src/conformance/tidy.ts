import { memberOf, textIn } from './json.ts';
import { isDone, registeredId, type Recording } from './recording.ts';
import type { Credentials } from './tasks.ts';
import { colleague, software, type Addresses } from './world.ts';

/**
 * Ends what the software began and did not end: integrations of the personas, and subscriptions. What cannot be ended is
 * left; the sandbox is of invented persons.
 */
export async function tidy({ exchanges }: Recording, { gateway, identity }: Addresses): Promise<void> {
  const api = `${gateway}/socialInquiry/v1`;
  const ended = new Set(
    exchanges.flatMap((one) => (one.operation.name === 'end' && isDone(one) ? [one.operation.integrationId] : [])),
  );
  const integrations = new Set(exchanges.flatMap((one) => registeredId(one) ?? []));
  const subscriptions = exchanges.flatMap((one) =>
    one.operation.name === 'subscribe' ? (textIn(memberOf(one.answer, 'subscriptionId')) ?? []) : [],
  );
  const left = [...integrations].filter((id) => !ended.has(id));
  if (left.length > 0) await endIntegrations(left, { gateway, identity });
  if (subscriptions.length > 0) {
    const headers = await bearer(identity, software);
    for (const id of subscriptions) await quietly(`${api}/subscriptions/${id}`, { method: 'DELETE', headers });
  }
}

/** Ends integrations as a colleague of the worker does, past the proxy. */
export async function endIntegrations(
  ids: readonly string[],
  { gateway, identity }: Pick<Addresses, 'gateway' | 'identity'>,
): Promise<void> {
  const headers = { ...(await bearer(identity, colleague)), 'content-type': 'application/json' };
  const body = JSON.stringify({ reason: 'ended by the conformance kit' });
  for (const id of ids) {
    await quietly(`${gateway}/socialInquiry/v1/integrations/${id}/end`, { method: 'POST', headers, body });
  }
}

async function bearer(identity: string, { clientId, clientSecret }: Credentials): Promise<Record<string, string>> {
  const response = await quietly(`${identity}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const token = textIn(memberOf(await response?.json(), 'access_token')) ?? '';
  return { authorization: `Bearer ${token}` };
}

async function quietly(url: string, init: RequestInit): Promise<Response | undefined> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(10_000) });
  } catch {
    return undefined;
  }
}
