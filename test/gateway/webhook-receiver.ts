import { Webhook } from 'standardwebhooks';
import { deliveryErrors } from '../conformance/sent.ts';
import { startHttpServer } from '../http-server.ts';

/** What arrived at a receiver, after the library of Standard Webhooks has accepted its signature. */
export interface Arrived {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  /** As it came. */
  readonly body: string;
  readonly event: {
    readonly specversion: string;
    readonly id: string;
    readonly type: string;
    readonly source: string;
    readonly subject: string;
    readonly time: string;
    readonly datacontenttype: string;
    readonly data: Readonly<Record<string, unknown>> & {
      readonly eventId?: string;
      readonly integrationId?: string;
      readonly kind?: { readonly code: string };
    };
  };
}

/** A vendor's software: it verifies with a library that is not ours, and answers as a test says. */
export interface Receiver extends AsyncDisposable {
  readonly url: string;
  readonly arrived: Arrived[];
  /** Messages whose signature the library did not accept. */
  readonly refused: string[];
  /** What the contract says otherwise of messages that arrived. */
  readonly errors: string[];
  secret: string;
  /** The status of the next answers; 204 at first. Undefined: it never answers. */
  answer: (event: Arrived) => number | undefined;
  /** Kinds that arrived about an integration. */
  kindsAbout(integrationId: string): readonly (string | undefined)[];
}

export async function startReceiver(): Promise<Receiver> {
  const server = await startHttpServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      const headers = request.headers as Readonly<Record<string, string>>;
      const id = headers['webhook-id'] ?? '';
      try {
        const event = new Webhook(receiver.secret).verify(body, headers) as Arrived['event'];
        const one = { id, headers, body, event };
        const status = receiver.answer(one);
        receiver.arrived.push(one);
        receiver.errors.push(...deliveryErrors(event));
        if (status !== undefined) response.writeHead(status).end();
      } catch {
        receiver.refused.push(id);
        response.writeHead(400).end();
      }
    });
  });
  const receiver: Receiver = {
    url: `${server.url}/events`,
    arrived: [],
    refused: [],
    errors: [],
    secret: '',
    answer: () => 204,
    kindsAbout: (integrationId) =>
      receiver.arrived.filter(({ event }) => event.subject === integrationId).map(({ event }) => event.data.kind?.code),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
  return receiver;
}
