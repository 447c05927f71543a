import { randomUUID } from 'node:crypto';
import { Network, type StartedTestContainer } from 'testcontainers';
import type { TestProject } from 'vitest/node';
import { removeRun } from './cleanup.ts';
import { issuer, runService, startService, type TestRun } from './containers.ts';
import { buildImages, imageNames } from './images.ts';

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

/** Vitest exits at once when it is told to or fails to start, without undoing its setup. */
const endings = ['SIGINT', 'SIGTERM', 'exit'] as const;

/** Builds the images and starts all of docker-compose.yml; afterwards, also when that failed, nothing of it is left. */
export default async function setup(project: TestProject): Promise<() => void> {
  const runId = `test-${randomUUID().slice(0, 8)}`;
  const run: TestRun = { runId, images: imageNames(runId) };
  const stop = () => {
    for (const event of endings) process.off(event, stop);
    removeRun(run);
  };
  for (const event of endings) process.on(event, stop);
  project.provide('landscape', await start(run));
  return stop;
}

async function start(run: TestRun): Promise<Landscape> {
  await buildImages(run.images);
  await new Network({ nextUuid: () => run.runId }).start();
  await startService(run, 'postgres');
  const [migration, simulator, identity] = await Promise.all([
    runService(run, 'migrate'),
    startService(run, 'simulator'),
    startService(run, 'identity', issuer),
  ]);
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
