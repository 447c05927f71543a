import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { programEnvironment } from '../program-environment.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The gateway as a process of its own. */
export interface Program extends AsyncDisposable {
  readonly url: string;
  readonly output: () => string;
  signal(name: NodeJS.Signals): void;
  /** Resolves with the exit code, null when a signal ended it. */
  readonly exited: Promise<number | null>;
}

/** Runs it to its end: for what stops the start. */
export async function runProgram(env: Readonly<Record<string, string>>) {
  const child = start(env);
  const collected = collect(child);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...collected() };
}

/** Starts it and waits until it listens. */
export async function startProgram(env: Readonly<Record<string, string>>): Promise<Program> {
  const child = start(env);
  const collected = collect(child);
  const exited = once(child, 'close').then(([code]) => code as number | null);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const [, address] = /listening on (http\S+)/.exec(collected().out) ?? [];
      if (address !== undefined) resolve(address);
    });
    void exited.then((code) => {
      reject(new Error(`the gateway ended with ${String(code)}: ${collected().err}`));
    });
  });
  return {
    url,
    output: () => collected().out + collected().err,
    signal: (name) => void child.kill(name),
    exited,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await exited;
    },
  };
}

function start(env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [main], { env: programEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'] });
}

function collect(child: ChildProcess): () => { readonly out: string; readonly err: string } {
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  return () => ({ out, err });
}
