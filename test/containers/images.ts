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

/**
 * Builds every target, one after the other: a later one finds the layers of an earlier one. With the command rather than
 * the API: it knows which builder the machine has, and says why a build failed.
 */
export async function buildImages(images: Images): Promise<void> {
  for (const target of targets) {
    try {
      const words = ['build', '--target', target, '--tag', images[target], projectFolder];
      await run('docker', words, { maxBuffer: 64 << 20 });
    } catch (cause) {
      const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string };
      const output = `${stdout}\n${stderr}`.trim().split('\n').slice(-40).join('\n');
      throw new Error(`the image ${target} cannot be built:\n${output}`, { cause });
    }
  }
}
