import autocannon from 'autocannon';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { ContenderQuestion, Profiled } from './contender.ts';
import type { Measurement } from './report.ts';

/** A program of the benchmark that runs, and where it listens. */
export interface Started {
  readonly process: ChildProcess;
  readonly url: string;
}

/** What to ask of a contender. */
export interface Target {
  readonly path: string;
  /** Of each connection in turn. */
  readonly headers: readonly Record<string, string>[];
}

/**
 * Starts a program and waits until it says where it listens.
 * @param engine flags of the engine
 * @throws Error when it ends before
 */
export async function start(file: string, message: object, engine: readonly string[] = []): Promise<Started> {
  const child = fork(file, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [...engine] });
  child.send(message);
  const stopped = new AbortController();
  child.once('exit', () => {
    stopped.abort(new Error(`${file} stopped before it was ready`));
  });
  const [{ url }] = (await once(child, 'message', { signal: stopped.signal })) as [{ url: string }];
  return { process: child, url };
}

/**
 * One turn of a contender under load.
 * @param profile what to profile during the turn, and the file for it
 * @throws Error when it answers anything but what was asked
 */
export async function load(
  { process: child, url }: Started,
  { path, headers }: Target,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
  profile?: { readonly of: Profiled; readonly file: string },
): Promise<Measurement> {
  const before = await usage(child, profile ? { profile: { of: profile.of } } : {});
  let clients = 0;
  const result = await autocannon({
    url: `${url}${path}`,
    connections,
    duration: seconds,
    setupClient: (client) => {
      client.setHeaders(headers[clients++ % headers.length]);
    },
  });
  const after = await usage(child, profile ? { profile } : {});
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${path}: ${String(result.non2xx)} bad answers, ${String(result.errors)} errors`);
  }
  return {
    requestsPerSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuPerRequest: (after.microseconds - before.microseconds) / result.requests.total,
    residentBytes: after.residentBytes,
  };
}

/** What a contender has used so far; a profile may begin or end. */
export async function usage(
  child: ChildProcess,
  question: ContenderQuestion,
): Promise<{ readonly microseconds: number; readonly residentBytes: number }> {
  child.send(question);
  const [figures] = (await once(child, 'message')) as [{ microseconds: number; residentBytes: number }];
  return figures;
}
