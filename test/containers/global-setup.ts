import { randomUUID } from 'node:crypto';
import { Network, type StartedTestContainer } from 'testcontainers';
import type { TestProject } from 'vitest/node';
import { issuer, removeEverything, runService, startService, type TestRun } from './containers.ts';
import { buildImages, imageNames, removeImages } from './images.ts';

/** A sandbox in containers, reachable from this machine. */
export interface Landscape extends TestRun {
  readonly url: string;
  readonly simulatorUrl: string;
  readonly identityUrl: string;
  /** Id of the gateway's container. */
  readonly gateway: string;
  /** What the migration said. */
  readonly migrated: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly landscape: Landscape;
  }
}

/** Builds the images and starts all of docker-compose.yml; afterwards, also when that failed, nothing of it is left. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cleanup = new AsyncDisposableStack();
  const stop = () => cleanup.disposeAsync();
  // Vitest ends at once when it is told to, without asking for its setup to be undone.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  }
  try {
    project.provide('landscape', await start(cleanup));
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(cleanup: AsyncDisposableStack): Promise<Landscape> {
  const runId = `test-${randomUUID().slice(0, 8)}`;
  const images = imageNames(runId);
  cleanup.defer(() => removeImages(images));
  await buildImages(images);

  const network = await new Network().start();
  cleanup.defer(async () => {
    await network.stop();
  });
  const run: TestRun = { runId, network: network.getName(), images };
  cleanup.defer(() => removeEverything(runId));

  await startService(run, 'postgres');
  const neighbors = [
    runService(run, 'migrate'),
    startService(run, 'simulator'),
    startService(run, 'identity', issuer),
  ] as const;
  // None may still be starting when the others are removed.
  await Promise.allSettled(neighbors);
  const [migration, simulator, identity] = await Promise.all(neighbors);
  if (migration.exitCode !== 0) throw new Error(`the migration failed: ${migration.output}`);
  const gateway = await startService(run, 'gateway', issuer);

  const address = (container: StartedTestContainer, port: number) =>
    `http://${container.getHost()}:${String(container.getMappedPort(port))}`;
  return {
    ...run,
    url: address(gateway, 8080),
    simulatorUrl: address(simulator, 8081),
    identityUrl: address(identity, 8082),
    gateway: gateway.getId(),
    migrated: migration.output,
  };
}
