import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request } from 'undici';

/** An answer that came through. */
export interface Routed {
  readonly target: string;
  readonly status: number;
  readonly traceId: string;
  readonly text: string;
}

/** What callers have between them and several gateways. */
export interface RoundRobin extends AsyncDisposable {
  add(url: string): void;
  remove(url: string): void;
  /**
   * Sends a request to the next gateway that is ready. Only what certainly reached none goes to another one.
   * @throws Error when the connection breaks after the request was sent: the request is lost
   */
  send(path: string, init: { readonly headers: Record<string, string>; readonly body?: string }): Promise<Routed>;
}

const probeEveryMs = 100;

/** The smallest balancer there is: asks `/health` of each gateway all the time, and takes turns among those that are UP. */
export function createRoundRobin(): RoundRobin {
  const agent = new Agent({ pipelining: 1 });
  /** Gateways with their state by the last probe. */
  const targets = new Map<string, boolean>();
  let turn = 0;
  const over = new AbortController();

  async function probe(url: string): Promise<void> {
    const isUp = await request(`${url}/socialInquiry/v1/health`, { dispatcher: agent }).then(
      async ({ statusCode, body }) => {
        await body.dump();
        return statusCode === 200;
      },
      () => false,
    );
    if (targets.has(url)) targets.set(url, isUp);
  }
  const probing = (async () => {
    while (!over.signal.aborted) {
      await Promise.all([...targets.keys()].map(probe));
      await wait(probeEveryMs);
    }
  })();

  async function next(): Promise<string> {
    for (;;) {
      const ready = [...targets].flatMap(([url, isUp]) => (isUp ? [url] : []));
      const url = ready[turn++ % ready.length];
      if (url !== undefined) return url;
      await wait(probeEveryMs);
    }
  }

  return {
    add: (url) => void targets.set(url, false),
    remove: (url) => void targets.delete(url),
    async send(path, { headers, body }) {
      for (;;) {
        const target = await next();
        const method = body === undefined ? 'GET' : 'POST';
        const content = body === undefined ? {} : { body };
        try {
          const answer = await request(`${target}/socialInquiry/v1${path}`, {
            dispatcher: agent,
            method,
            headers,
            ...content,
          });
          const traceId = String(answer.headers['belgov-trace-id']);
          return { target, status: answer.statusCode, traceId, text: await answer.body.text() };
        } catch (error) {
          // No connection: nothing was sent.
          if ((error as { readonly code?: unknown }).code !== 'ECONNREFUSED') throw error;
          if (targets.has(target)) targets.set(target, false);
        }
      }
    },
    async [Symbol.asyncDispose]() {
      over.abort();
      await probing;
      await agent.destroy();
    },
  };
}
