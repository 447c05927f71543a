import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { ToolError } from '../ledger-access.ts';
import { UsageError } from './command.ts';

/**
 * Takes `--env FILE` off the front of the arguments and reads that file, as systemd and Docker read it.
 * @returns the environment, where what was there goes before what the file says, and the other arguments
 * @throws UsageError without a file, ToolError when it cannot be read
 */
export function withEnvironmentFile(
  environment: NodeJS.ProcessEnv,
  args: readonly string[],
): { readonly environment: NodeJS.ProcessEnv; readonly args: readonly string[] } {
  const [first, file, ...rest] = args;
  if (first !== '--env') return { environment, args };
  if (file === undefined) throw new UsageError('--env needs the path of a file with NAME=value lines.');
  const given = Object.entries(environment).filter(([, value]) => Boolean(value));
  return { environment: { ...parseEnv(contentOf(file)), ...Object.fromEntries(given) }, args: rest };
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ToolError(`The file of settings ${file} cannot be read (${code}).`);
  }
}
