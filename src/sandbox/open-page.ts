import { spawn } from 'node:child_process';
import { platform } from 'node:os';

/** The program that opens an address in the browser of the person. */
const openers: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', linux: 'xdg-open' };

/**
 * Opens a page in a browser; `BROWSER` names another program for it. A machine without one says so, and nothing else
 * changes.
 */
export function openPage(address: string, environment: NodeJS.ProcessEnv, say: (text: string) => void): void {
  const opener = environment['BROWSER'] ?? openers[platform()];
  const failed = () => {
    say(`No browser can be opened here: open ${address} yourself.`);
  };
  if (!opener) {
    failed();
    return;
  }
  const child = spawn(opener, [address], { stdio: 'ignore', detached: true });
  child.once('error', failed);
  child.once('exit', (code) => {
    if (code !== null && code !== 0) failed();
  });
  child.unref();
}
