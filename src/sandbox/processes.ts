import { spawn, type ChildProcess } from 'node:child_process';

/** A program of the sandbox ended before it was ready; the message is its own last word. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** A running program of the sandbox. */
export interface Program {
  readonly name: string;
  /** Resolves when the program has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
}

/** After so long a program that was asked to end is ended. */
const patienceMs = 30_000;

/**
 * Starts one of the project's programs as a process of its own and waits until it says that it listens. The processes do
 * not get the terminal's Ctrl-C themselves: the sandbox ends them in order, so that the gateway can still write evidence.
 * @throws StartError
 */
export async function startProgram(
  name: string,
  entry: string,
  environment: Readonly<Record<string, string>>,
  onLine: (line: string) => void,
): Promise<Program> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('./follow-parent.ts'), entry], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const errors: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    byLine(child.stdout, (line) => {
      if (line.includes('listening on')) resolve();
      else onLine(line);
    });
    byLine(child.stderr, (line) => {
      errors.push(line);
      onLine(line);
    });
    child.once('close', () => {
      reject(new StartError(errors.slice(-6).join('\n') || `${name} ended without a word.`));
    });
  });
  await ready;
  return { name, ended, stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await ended;
  clearTimeout(timer);
}

function byLine(stream: NodeJS.ReadableStream | null, onLine: (line: string) => void): void {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
}
