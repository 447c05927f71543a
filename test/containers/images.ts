import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { projectFolder } from './compose.ts';

const run = promisify(execFile);
const targets = ['migrate', 'simulator', 'identity', 'gateway'] as const;

/** Tags of the images of one test run, by target of the Dockerfile. */
export type Images = Readonly<Record<(typeof targets)[number], string>>;

export function imageNames(runId: string): Images {
  const tag = (target: string) => `social-inquiry-test-${target}:${runId}`;
  return { migrate: tag('migrate'), simulator: tag('simulator'), identity: tag('identity'), gateway: tag('gateway') };
}

/** Builds every target. One after the other: a later one finds the layers of an earlier one. */
export async function buildImages(images: Images): Promise<void> {
  for (const target of targets) await docker('build', '--target', target, '--tag', images[target], projectFolder);
}

/** Removes the images, and the stages and outdated layers a builder without a cache of its own leaves as nameless images. */
export async function removeImages(images: Images): Promise<void> {
  const { stdout } = await docker('image', 'ls', '--quiet', ...targets.map((t) => `--filter=reference=${images[t]}`));
  const found = [...new Set(stdout.split('\n').filter((id) => id !== ''))];
  if (found.length > 0) await docker('image', 'rm', '--force', ...found);
  await docker('image', 'prune', '--force', '--filter', 'label=social-inquiry-gateway.stage');
}

/** The command rather than the API: it knows which builder the machine has, and says why a build failed. */
async function docker(...words: readonly string[]): Promise<{ stdout: string }> {
  try {
    return await run('docker', words, { maxBuffer: 64 << 20 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const output = `${stdout}\n${stderr}`.trim().split('\n').slice(-40).join('\n');
    throw new Error(`docker ${words.join(' ')} failed:\n${output}`, { cause: error });
  }
}
