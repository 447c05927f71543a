import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebhookError } from '../src/index.ts';
import type { Connection, Desk, Reason, Registration } from './desk.ts';

/** Puts the tasks of the conformance kit (docs/conformance.md) to a desk, and takes its deliveries. */
export interface Adapter extends AsyncDisposable {
  readonly url: string;
}

/** A task as the kit asks it. */
type Asked = Readonly<{
  task: string;
  integrationId: string;
  streams: readonly string[];
  whenAsked: Reason;
  reason: string;
}> &
  Connection &
  Registration;

/** What the desk does for each task; the kit reads the result. */
const tasks: Readonly<Record<string, (desk: Desk, asked: Asked, receiver: string) => unknown>> = {
  connect(desk, asked) {
    desk.connect(asked);
    return { software: desk.name };
  },
  integrate: async (desk, asked) => ({ integrationId: await desk.integrate(asked) }),
  consult: (desk, { integrationId, streams, whenAsked }) => desk.consult(integrationId, streams, whenAsked),
  list: async (desk) => ({ integrationIds: await desk.list() }),
  async end(desk, { integrationId, reason }) {
    await desk.end(integrationId, reason);
    return {};
  },
  kept: (desk, { integrationId }) => ({ streams: [...(desk.kept.get(integrationId)?.keys() ?? [])] }),
  async subscribe(desk, _asked, receiver) {
    await desk.subscribe(receiver);
    return {};
  },
  handled: (desk) => ({ ids: desk.handled }),
};

/** Starts it on 127.0.0.1. @param port 0 takes a free one */
export async function startAdapter(desk: Desk, port: number): Promise<Adapter> {
  let url = '';
  async function answer(request: IncomingMessage): Promise<{ readonly status: number; readonly body?: unknown }> {
    const body = await textOf(request);
    if (request.url === '/events') {
      await desk.receive({ headers: request.headers, body });
      return { status: 204 };
    }
    const asked = JSON.parse(body) as Asked;
    const task = Object.hasOwn(tasks, asked.task) ? tasks[asked.task] : undefined;
    if (request.url !== '/tasks' || !task) return { status: 501 };
    return { status: 200, body: await task(desk, asked, `${url}/events`) };
  }
  const server = createServer((request, response) => {
    void answer(request)
      .catch((error: unknown) => ({ status: error instanceof WebhookError ? 400 : 500, body: undefined }))
      .then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(body === undefined ? undefined : JSON.stringify(body));
      });
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
