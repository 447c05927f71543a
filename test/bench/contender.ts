import Fastify from 'fastify';
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import soap from 'soap';
import { Agent } from 'undici';
import { readConfig } from '../../src/config/config.ts';
import { createGateway } from '../../src/gateway.ts';
import { withoutProfiler, withoutProfilerAllocations } from './profile.ts';
import type { Content, RecordedCase } from './recording.ts';

/** What a contender process is told: which way to go, and where the other side is. */
export type ContenderMessage =
  | { readonly kind: 'gateway'; readonly environment: Readonly<Record<string, string>> }
  | {
      readonly kind: 'passThrough' | 'nodeSoap';
      readonly backend: string;
      readonly cases: readonly RecordedCase[];
    };

/** What a contender is asked while it runs. */
export interface ContenderQuestion {
  /** Begins a profile, or ends it into a file. */
  readonly profile?: { readonly of: Profiled; readonly file?: string };
}

/** What a profile is of: where the time goes, or where memory is taken, also what is given back soon after. */
export type Profiled = 'cpu' | 'allocations';

type Send = () => Promise<unknown>;

/** The floor: HTTP in, the same SOAP calls out, the XML back as it came. No token, no decision, no evidence, no mapping. */
async function passThrough(backend: string, cases: readonly RecordedCase[]): Promise<string> {
  const agent = new Agent({ connections: 64 });
  const senders = cases.map(({ exchanges }) =>
    exchanges.map(({ path, soapAction, request }) => async () => {
      const { body } = await agent.request({
        origin: backend,
        path,
        method: 'POST',
        headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: `"${soapAction}"` },
        body: request,
      });
      return Buffer.from(await body.arrayBuffer());
    }),
  );
  const app = Fastify();
  app.get<{ Querystring: { case: string } }>('/', async (request, reply) => {
    const replies = await Promise.all((senders[Number(request.query.case)] ?? []).map((send) => send()));
    return reply.type('text/xml').send(replies.length === 1 ? replies[0] : Buffer.concat(replies));
  });
  return app.listen({ port: 0, host: '127.0.0.1' });
}

/** What one writes first: a Fastify route around the node-soap client, its result as JSON. Likewise nothing else. */
async function nodeSoap(backend: string, cases: readonly RecordedCase[]): Promise<string> {
  const senders: Send[][] = [];
  for (const { exchanges } of cases) {
    const ofCase: Send[] = [];
    for (const { contract, path, operation, content } of exchanges) {
      const client = await soap.createClientAsync(contract, {}, `${backend}${path}`);
      const calls = client as unknown as Record<string, (content: Content) => Promise<readonly unknown[]>>;
      const call = calls[`${operation}Async`]?.bind(client);
      ofCase.push(async () => (await call?.(fresh(content)))?.[0]);
    }
    senders.push(ofCase);
  }
  const app = Fastify();
  app.get<{ Querystring: { case: string } }>('/', async (request) => {
    const results = await Promise.all((senders[Number(request.query.case)] ?? []).map((send) => send()));
    return results.length === 1 ? results[0] : results;
  });
  return app.listen({ port: 0, host: '127.0.0.1' });
}

/** The recorded content under a ticket and time of its own. */
function fresh(content: Content): Content {
  if (typeof content === 'string') return content;
  const { informationCustomer: customer } = content;
  if (typeof customer !== 'object' || Array.isArray(customer)) return content;
  const ticket = crypto.randomUUID();
  return { ...content, informationCustomer: { ...customer, ticket, timestampSent: new Date().toISOString() } };
}

function createProfiler() {
  const session = new Session();
  session.connect();
  /** @param clean the profile without what the profiler did itself */
  const write =
    <P extends object>(file: string, clean: (profile: P) => P) =>
    (error: Error | null, result: { readonly profile: P }) => {
      if (!error) writeFileSync(file, JSON.stringify(clean(result.profile)));
    };
  return {
    start: (of: Profiled) => {
      if (of === 'cpu') {
        session.post('Profiler.enable');
        session.post('Profiler.setSamplingInterval', { interval: 500 });
        session.post('Profiler.start');
      } else {
        session.post('HeapProfiler.startSampling', {
          samplingInterval: 8192,
          includeObjectsCollectedByMajorGC: true,
          includeObjectsCollectedByMinorGC: true,
        });
      }
    },
    stop: (of: Profiled, file: string) => {
      if (of === 'cpu') session.post('Profiler.stop', write(file, withoutProfiler));
      else session.post('HeapProfiler.stopSampling', write(file, withoutProfilerAllocations));
    },
  };
}

async function start(message: ContenderMessage): Promise<string> {
  if (message.kind !== 'gateway') {
    return message.kind === 'passThrough'
      ? passThrough(message.backend, message.cases)
      : nodeSoap(message.backend, message.cases);
  }
  await import('../../src/platform/engine-settings.ts');
  const gateway = await createGateway(readConfig(message.environment));
  process.on('disconnect', () => void gateway.close());
  return gateway.listen();
}

process.once('message', (message: ContenderMessage) => {
  void start(message).then((url) => {
    process.send?.({ url });
    const profiler = createProfiler();
    // Every further message asks what CPU this process has used so far, and may begin or end a profile.
    process.on('message', ({ profile }: ContenderQuestion) => {
      const { user, system } = process.cpuUsage();
      const figures = { microseconds: user + system, residentBytes: process.memoryUsage.rss() };
      if (profile?.file !== undefined) profiler.stop(profile.of, profile.file);
      else if (profile) profiler.start(profile.of);
      process.send?.(figures);
    });
  });
});
