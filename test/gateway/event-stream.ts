import type { Client } from '../client.ts';
import { dossierEventErrors } from '../conformance/sent.ts';

/** One of the events of a dossier. */
export interface SentEvent {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Asks for a dossier as events, each of which must be as the contract says; leaving the loop hangs up. */
export async function* eventsOf(
  { url, token }: Pick<Client, 'url' | 'token'>,
  integrationId: string,
  body: unknown,
): AsyncGenerator<SentEvent, void, void> {
  const hangUp = new AbortController();
  const response = await fetch(`${url}/socialInquiry/v1/integrations/${integrationId}/dossiers`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await token('gent-social-worker')}`,
      'content-type': 'application/json',
      accept: 'text/event-stream',
    },
    body: JSON.stringify(body),
    signal: hangUp.signal,
  });
  if (response.status !== 200 || !response.body) throw new Error(`no events: ${String(response.status)}`);
  try {
    let text = '';
    for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
      const blocks = (text + part).split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) yield eventOf(block);
    }
  } finally {
    hangUp.abort();
  }
}

function eventOf(block: string): SentEvent {
  const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
  const sent = { event, data: JSON.parse(data) as SentEvent['data'] };
  const errors = dossierEventErrors(event, sent.data);
  if (errors.length > 0) throw new Error(errors.join('; '));
  return sent;
}
