import { getContainerRuntimeClient, GenericContainer, Wait, type StartedTestContainer } from 'testcontainers';
import { composeService, projectFolder, type ComposeService } from './compose.ts';
import type { Images } from './images.ts';

/** What all containers of one test run share. */
export interface TestRun {
  /** Also the name of the network. */
  readonly runId: string;
  readonly images: Images;
}

export const runLabel = 'social-inquiry-gateway.test-run';

/** Inside the network the ports of this machine are not known, so there the issuer goes by its name. */
export const issuer = { IDENTITY_ISSUER: 'http://identity:8082', TOKEN_ISSUER: 'http://identity:8082' };

/** The engine's own API, for what testcontainers does not offer. */
export async function engine() {
  return (await getContainerRuntimeClient()).container.dockerode;
}

/** A service of docker-compose.yml with its settings and restrictions, on a network and free ports of the test run. */
class ServiceContainer extends GenericContainer {
  constructor(run: TestRun, name: string, service: ComposeService, environment: Readonly<Record<string, string>>) {
    super(imageOf(run, service));
    this.hostConfig = { ...this.hostConfig, ...hostSettings(run, service) };
    this.withEnvironment({ ...service.environment, ...environment })
      .withNetworkMode(run.runId)
      .withNetworkAliases(name)
      .withLabels({ [runLabel]: run.runId })
      .withWaitStrategy(Wait.forHealthCheck())
      // Only what hangs ends by this.
      .withStartupTimeout(240_000);
    for (const port of service.ports ?? []) this.withExposedPorts(Number(port.split(':').at(-1)));
    const [kind, ...command] = service.healthcheck?.test ?? [];
    if (kind === 'CMD')
      this.withHealthCheck({ test: ['CMD', ...command], interval: 500, retries: 400, timeout: 5_000 });
  }
}

function imageOf(run: TestRun, service: ComposeService): string {
  return service.build ? run.images[service.build.target as keyof Images] : (service.image ?? '');
}

function hostSettings(run: TestRun, service: ComposeService) {
  return {
    ReadonlyRootfs: service.read_only ?? false,
    CapDrop: [...(service.cap_drop ?? [])],
    CapAdd: [...(service.cap_add ?? [])],
    SecurityOpt: [...(service.security_opt ?? [])],
    Tmpfs: Object.fromEntries((service.tmpfs ?? []).map((path) => [path, ''])),
    Binds: (service.volumes ?? []).map((volume) =>
      volume.startsWith('./') ? `${projectFolder}${volume.slice(2)}` : `${run.runId}-${volume}`,
    ),
  };
}

/** A second one of a service, beside that of docker-compose.yml: with a name of its own, and volumes of its own. */
export function besides(name: string, other: string): NamedService {
  const service = composeService(name);
  const volumes = (service.volumes ?? []).map((volume) => (volume.startsWith('./') ? volume : `${other}-${volume}`));
  return { name: other, service: { ...service, volumes } };
}

interface NamedService {
  readonly name: string;
  readonly service: ComposeService;
}

/** Starts a service and waits until its health check says yes. @throws Error with the last lines of its output */
export async function startService(
  run: TestRun,
  which: string | NamedService,
  environment: Readonly<Record<string, string>> = {},
): Promise<StartedTestContainer> {
  const { name, service } = typeof which === 'string' ? { name: which, service: composeService(which) } : which;
  const output: string[] = [];
  try {
    return await new ServiceContainer(run, name, service, environment)
      .withLogConsumer((stream) => stream.on('data', (line) => output.push(String(line))))
      .start();
  } catch (cause) {
    throw new Error(`${name} did not start:\n${output.slice(-40).join('')}`, { cause });
  }
}

/** Runs a service that ends by itself. @returns how it ended and all it said */
export async function runService(
  run: TestRun,
  name: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly exitCode: number; readonly output: string }> {
  const service = composeService(name);
  const container = await (
    await engine()
  ).createContainer({
    Image: imageOf(run, service),
    Env: Object.entries({ ...service.environment, ...environment }).map(([key, value]) => `${key}=${value}`),
    Labels: { [runLabel]: run.runId },
    HostConfig: { ...hostSettings(run, service), NetworkMode: run.runId },
  });
  await container.start();
  const { StatusCode } = (await container.wait()) as { StatusCode: number };
  const logs = await container.logs({ stdout: true, stderr: true });
  await container.remove({ v: true });
  return { exitCode: StatusCode, output: logs.toString('utf8') };
}
