import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Holds the process number of a sandbox while it stops. */
const fileIn = (dataDir: string) => join(dataDir, 'stopping');
const lookEveryMs = 200;

/** Tells a sandbox that is started meanwhile that this one is about to end. It ends in any case. */
export function noteStopping(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(fileIn(dataDir), String(process.pid));
  } catch {
    // The next start then says which ports are in use.
  }
}

/** Takes the note away as the last thing that a sandbox does. */
export function noteStopped(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true });
}

/**
 * Waits until a former sandbox with the same data has ended, when it is about to.
 * @param say is told that there is one
 */
export async function awaitFormer(dataDir: string, say: (text: string) => void, signal: AbortSignal): Promise<void> {
  let hasSaid = false;
  while (isStopping(dataDir)) {
    if (!hasSaid) say('The sandbox before this one still stops; waiting for it …');
    hasSaid = true;
    await setTimeout(lookEveryMs, undefined, { signal });
  }
}

function isStopping(dataDir: string): boolean {
  try {
    const pid = Number(readFileSync(fileIn(dataDir), 'utf8'));
    // Signal 0 only asks whether the process exists.
    return Number.isInteger(pid) && pid > 1 && pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}
