import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { vi } from 'vitest';
import { createClient, type Client } from '../client.ts';
import { programEnvironment } from '../program-environment.ts';

export type SandboxEnvironment = Readonly<
  Record<'GATEWAY_PORT' | 'KSZ_SIMULATOR_PORT' | 'IDENTITY_PORT' | 'NOTIFICATIONS_PORT' | 'SANDBOX_DATA_DIR', string>
>;

/** A sandbox that was started as a newcomer starts it. */
export interface StartedSandbox {
  /** Standard output and standard error so far. */
  readonly told: { out: string; err: string };
  /** Exit code; null when a signal ended it. */
  readonly exit: Promise<number | null>;
  readonly client: Client;
  kill(signal: NodeJS.Signals): void;
  /** Waits until the text is in what it printed; fails when the sandbox ends before. */
  printed(text: string): Promise<void>;
}

const left = new Set<StartedSandbox>();

/**
 * Starts the sandbox as a process. End it with {@link endSandboxes}.
 * @param command another one that starts it
 */
export function startSandbox(
  environment: Partial<SandboxEnvironment> & Readonly<Record<string, string>>,
  [program, ...args]: readonly [string, ...string[]] = [process.execPath, 'src/sandbox.ts'],
): StartedSandbox {
  const child = spawn(program, args, { env: programEnvironment(environment) });
  const told = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told.err += text));
  const exit = once(child, 'close').then(([code]) => code as number | null);
  const url = (name: keyof SandboxEnvironment) => `http://127.0.0.1:${environment[name] ?? ''}`;
  const sandbox: StartedSandbox = {
    told,
    exit,
    client: createClient({
      url: url('GATEWAY_PORT'),
      identityUrl: url('IDENTITY_PORT'),
      simulatorUrl: url('KSZ_SIMULATOR_PORT'),
    }),
    kill: (signal) => child.kill(signal),
    async printed(text) {
      await vi.waitFor(
        () => {
          if (!told.out.includes(text) && child.exitCode === null) throw new Error(`not yet printed: ${text}`);
        },
        { timeout: 120_000, interval: 20 },
      );
      if (!told.out.includes(text)) throw new Error(`the sandbox ended: ${told.err}`);
    },
  };
  left.add(sandbox);
  void exit.then(() => left.delete(sandbox));
  return sandbox;
}

/** Ends, in order, every sandbox that a test has left running. */
export async function endSandboxes(): Promise<void> {
  for (const sandbox of left) {
    sandbox.kill('SIGTERM');
    await sandbox.exit;
  }
}

/** The ports of a sandbox that has run: of its programs, and of its PostgreSQL. */
export async function portsOf(environment: SandboxEnvironment): Promise<readonly number[]> {
  const written = await readFile(join(environment.SANDBOX_DATA_DIR, 'gateway.env'), 'utf8');
  const database = /^DATABASE_URL=(.*)$/m.exec(written)?.[1] ?? '';
  const { GATEWAY_PORT, KSZ_SIMULATOR_PORT, IDENTITY_PORT, NOTIFICATIONS_PORT } = environment;
  return [GATEWAY_PORT, KSZ_SIMULATOR_PORT, IDENTITY_PORT, NOTIFICATIONS_PORT, new URL(database).port].map(Number);
}

/** Whether anything answers on this port of the loopback address. */
async function isTaken(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Those of these ports on which something still answers. */
export async function takenOf(ports: readonly number[]): Promise<readonly number[]> {
  const taken = await Promise.all(ports.map(isTaken));
  return ports.filter((_, index) => taken[index]);
}
