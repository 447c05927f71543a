import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request } from 'undici';
import type { SoakStream, SoakWorld } from './world.ts';

/** What a caller got. */
export interface Got {
  readonly stream: string;
  /** 0 when the connection broke without an answer. */
  readonly status: number;
  /** Type of the problem; absent in an answer with data. */
  readonly problem?: string;
  readonly traceId: string;
  readonly milliseconds: number;
  /** Seconds after which to come back. */
  readonly retryAfter?: number;
}

export interface Load {
  /** Callers, each with a connection of its own, each asking the next thing when it has its answer. */
  readonly callers: number;
  /** What they ask, in turns. */
  readonly streams: readonly SoakStream[];
  /** @param asked questions that this caller has asked */
  readonly goOn: (asked: number) => boolean;
  /** Whoever is refused comes back when told, or after so many milliseconds if that is sooner. */
  readonly patienceMs: number;
}

/** Lets callers ask until they have enough. @returns what they got, in the order in which it came */
export async function ask(world: SoakWorld, load: Load): Promise<readonly Got[]> {
  const { callers, streams, goOn, patienceMs } = load;
  const got: Got[] = [];
  const agent = new Agent({ connections: callers, pipelining: 1, headersTimeout: 120_000, bodyTimeout: 120_000 });
  const caller = async (number: number) => {
    for (let asked = 0; goOn(asked); asked += 1) {
      const stream = streams[(number + asked) % streams.length];
      if (!stream) return;
      const one = await askOne(world, agent, stream);
      got.push(one);
      if (one.status !== 200) await wait(Math.min((one.retryAfter ?? 0) * 1_000, patienceMs));
    }
  };
  try {
    await Promise.all(Array.from({ length: callers }, (_, number) => caller(number)));
  } finally {
    await agent.close();
  }
  return got;
}

async function askOne(world: SoakWorld, dispatcher: Agent, { name: stream }: SoakStream): Promise<Got> {
  const begun = performance.now();
  try {
    const {
      statusCode: status,
      headers,
      body,
    } = await request(`${world.url}/socialInquiry/v1/integrations/${world.integrationId}/streams/${stream}`, {
      dispatcher,
      headers: { authorization: `Bearer ${await world.token('gent-social-worker')}` },
    });
    const text = await body.text();
    const milliseconds = performance.now() - begun;
    const traceId = String(headers['belgov-trace-id']);
    const retryAfter = headers['retry-after'] === undefined ? {} : { retryAfter: Number(headers['retry-after']) };
    const problem = status === 200 ? {} : { problem: (JSON.parse(text) as { type: string }).type };
    return { stream, status, traceId, milliseconds, ...retryAfter, ...problem };
  } catch {
    return { stream, status: 0, traceId: '', milliseconds: performance.now() - begun };
  }
}
