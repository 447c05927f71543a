import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ToolError } from '../ledger-access.ts';
import type { Command } from './command.ts';

/**
 * A command that is a program of its own, with its own options: it runs as a process, so that it is the same however it
 * is started.
 * @param file of the program, beside cli.ts
 */
export function programCommand(file: string, told: Omit<Command, 'run'>): Command {
  return {
    ...told,
    run: async ({ environment, args, signal }) => {
      const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
      const child = spawn(process.execPath, [path, ...args], { env: environment, stdio: 'inherit' });
      const stop = () => child.kill('SIGTERM');
      signal.addEventListener('abort', stop);
      const [code] = (await once(child, 'exit').catch((error: unknown) => {
        throw new ToolError(`The program cannot be run (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`);
      })) as [number | null];
      signal.removeEventListener('abort', stop);
      return code ?? 2;
    },
  };
}
