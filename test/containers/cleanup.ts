import { execFileSync } from 'node:child_process';
import { runLabel, type TestRun } from './containers.ts';

/**
 * Removes every container, volume, network and image of a test run, whatever state they are in. Synchronous, because it
 * must also work while the process exits.
 */
export function removeRun({ runId, images }: TestRun): void {
  remove(['rm', '--force', '--volumes'], docker('ps', '--all', '--quiet', '--filter', `label=${runLabel}=${runId}`));
  remove(['network', 'rm'], docker('network', 'ls', '--quiet', '--filter', `name=${runId}`));
  remove(['volume', 'rm'], docker('volume', 'ls', '--quiet', '--filter', `name=${runId}-`));
  const tags = Object.values(images).map((tag) => `--filter=reference=${tag}`);
  remove(['image', 'rm', '--force'], docker('image', 'ls', '--quiet', ...tags));
  // A builder without a cache of its own leaves stages and outdated layers behind, as nameless images.
  docker('image', 'prune', '--force', '--filter', 'label=social-inquiry-gateway.stage');
}

function remove(command: readonly string[], found: readonly string[]): void {
  if (found.length > 0) docker(...command, ...found);
}

/** @returns the lines of the answer, each once; none when the command fails, so that the next one still gets its turn */
function docker(...words: readonly string[]): readonly string[] {
  try {
    const output = execFileSync('docker', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    return [...new Set(output.split('\n').filter((line) => line !== ''))];
  } catch {
    return [];
  }
}
