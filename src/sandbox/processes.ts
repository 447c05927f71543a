import { spawn, type ChildProcess } from 'node:child_process';
import { StartError } from './start-error.ts';

/** A program of the sandbox, from the moment its process exists. */
export interface Program {
  readonly name: string;
  /** Number of its process; undefined when it cannot be run. */
  readonly pid: number | undefined;
  /** Resolves with its address when it listens. Rejects with a StartError that holds its last output if it ends before. */
  readonly ready: Promise<string>;
  /** Resolves when the program has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
}

/** A program that was asked to end is killed after this time. */
const patienceMs = 30_000;

/** What concerns all programs: where others are found, and the compiled sources of earlier starts, when they are kept. */
function handedOn(): Readonly<Record<string, string>> {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  return { ...(PATH !== undefined && { PATH }), ...(NODE_COMPILE_CACHE !== undefined && { NODE_COMPILE_CACHE }) };
}

/**
 * Starts one of the project's programs as a process of its own. The processes do not get the terminal's Ctrl-C
 * themselves: the sandbox ends them in order, so that the gateway can still write evidence.
 * @param readyLine the line that the program prints when it listens, with its address
 */
export function startProgram(
  name: string,
  entry: string,
  environment: Readonly<Record<string, string>>,
  onLine: (line: string) => void,
  readyLine = / listening on (\S+)/,
): Program {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('./follow-parent.ts'), entry], {
    env: { ...handedOn(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  return {
    name,
    pid: child.pid,
    ready: readiness(name, child, onLine, readyLine),
    ended,
    stop: () => stop(child, ended),
  };
}

/**
 * Output on standard error before a program listens is the reason why it failed, so it is reported once, in that error.
 */
function readiness(
  name: string,
  child: ChildProcess,
  onLine: (line: string) => void,
  readyLine: RegExp,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const early: string[] = [];
    let listens = false;
    byLine(child.stdout, (line) => {
      const [, address] = (!listens && readyLine.exec(line)) || [];
      if (address === undefined) {
        onLine(line);
        return;
      }
      listens = true;
      early.forEach(onLine);
      resolve(address);
    });
    byLine(child.stderr, (line) => {
      if (listens) onLine(line);
      else early.push(line);
    });
    child.once('error', (cause) => {
      reject(new StartError(`The program for ${name} cannot be run: ${cause.message}.`, { cause }));
    });
    child.once('close', () => {
      reject(new StartError(early.slice(-8).join('\n').trim() || `The program for ${name} ended without a word.`));
    });
  });
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  // Without a process number it never ran.
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
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
