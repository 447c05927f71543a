import { readFileSync } from 'node:fs';
import { lstat, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from './start-error.ts';

/** Everything that a sandbox keeps in its folder. What else is there is not its own, and stays. */
const ownEntries = [
  'cluster',
  'initialising',
  'owner-password',
  'initial-password',
  'gateway.env',
  'started-by',
  'checkpoints',
  'signatures',
  'messages',
  'ksz-directory.json',
  'ksz-directory.json.numbers',
  'identity-keys.json',
];

/** The first start writes one of these before anything else: without them the folder is somebody else's. */
const marks = ['owner-password', 'initialising'];

/**
 * Removes what former starts left, and nothing else: a folder that holds other things keeps them.
 * @param say is told what is removed, before it is
 * @throws StartError when no sandbox made the folder, a database still runs there, or something cannot be removed
 */
export async function resetSandbox(dataDir: string, say: (text: string) => void): Promise<void> {
  const pid = runningIn(dataDir);
  if (pid !== undefined) {
    throw new StartError(
      `The database in ${dataDir} is in use by process ${String(pid)}: stop that sandbox before --reset.`,
    );
  }
  const found: string[] = [];
  for (const entry of ownEntries) if (await isThere(join(dataDir, entry))) found.push(entry);
  if (found.length === 0) {
    say(`Nothing to remove in ${dataDir}.`);
    return;
  }
  if (!marks.some((mark) => found.includes(mark))) {
    throw new StartError(`${dataDir} was not made by a sandbox: --reset removes nothing there.`);
  }
  say(`Removing from ${dataDir}: ${found.join(', ')}.`);
  for (const entry of found) {
    await rm(join(dataDir, entry), { recursive: true, force: true }).catch((error: unknown) => {
      const { code = 'unknown error' } = error as NodeJS.ErrnoException;
      throw new StartError(`${join(dataDir, entry)} cannot be removed (${code}): remove it yourself.`);
    });
  }
}

/** The process of a database that runs on these data; undefined when there is none. */
function runningIn(dataDir: string): number | undefined {
  let pid: number;
  try {
    pid = Number(readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  try {
    // Signal 0 only asks whether the process exists.
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    // It exists and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : undefined;
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
