import { fileURLToPath } from 'node:url';
import { startProgram, type Program } from '../../src/sandbox/processes.ts';
import { createClient, type Client, type ListedPersona } from '../client.ts';
import { sandboxEnvironment } from '../sandbox-environment.ts';

/** Gateway, simulator and identity provider, each a process of its own, and a person whose streams can be asked. */
export interface SoakWorld extends Client, AsyncDisposable {
  /** Process of the gateway. */
  readonly pid: number;
  /** As a superuser: the evidence is read here, beside the gateway. */
  readonly ownerUrl: string;
  /** Settings of the gateway. */
  readonly environment: Readonly<Record<string, string>>;
  readonly integrationId: string;
  /** Streams that are open to the caller, with the services of the Bank that they ask. */
  readonly streams: readonly SoakStream[];
}

export interface SoakStream {
  readonly name: string;
  readonly services: readonly string[];
}

/**
 * Settings beside those of every test. They are the presets, but what waits is short: a service is left alone for a
 * second or two, not for a minute, so that many faults fit into an hour.
 */
const settings = {
  KSZ_TIMEOUT_MS: '3000',
  TOTAL_DEADLINE_MS: '20000',
  KSZ_BREAKER_FAILURES: '5',
  KSZ_BREAKER_PAUSE_MS: '500',
  KSZ_BREAKER_LONGEST_PAUSE_MS: '2000',
  LOG_LEVEL: 'warn',
};

const entry = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/**
 * Starts everything but the database.
 * @param onLine receives what the programs write
 */
export async function startSoakWorld(
  database: { readonly ownerUrl: string; readonly runtimeUrl: string },
  options: { readonly env?: Readonly<Record<string, string>>; readonly onLine?: (line: string) => void } = {},
): Promise<SoakWorld> {
  const { env = {}, onLine = () => undefined } = options;
  await using cleanup = new AsyncDisposableStack();
  const start = async (path: string, environment: Readonly<Record<string, string>>) => {
    const program: Program = startProgram(path, entry(path), environment, onLine);
    cleanup.defer(() => program.stop());
    return { url: await program.ready, pid: program.pid ?? 0 };
  };
  const simulator = await start('simulator/main.ts', { KSZ_SIMULATOR_PORT: '0', LOG_LEVEL: 'silent' });
  const identity = await start('identity/main.ts', { IDENTITY_PORT: '0', LOG_LEVEL: 'silent' });
  const neighbours = { simulatorUrl: simulator.url, identityUrl: identity.url };
  const environment = {
    ...sandboxEnvironment({ databaseUrl: database.runtimeUrl, ...neighbours }),
    ...settings,
    ...env,
  };
  const gateway = await start('main.ts', environment);
  const client = createClient({ url: gateway.url, ...neighbours });
  const { items } = await client.control<{ items: readonly ListedPersona[] }>('personas');
  const persona = items.find(({ tags }) => tags.includes('single-applicant'));
  if (!persona) throw new Error('the simulator has nobody to ask about');
  const integrationId = await client.integrate(persona);
  const streams = await openStreams(client, integrationId);
  const resources = cleanup.move();
  return {
    ...client,
    pid: gateway.pid,
    ownerUrl: database.ownerUrl,
    environment,
    integrationId,
    streams,
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

/** The streams that answer, and whom they ask: each is asked once. */
async function openStreams(client: Client, integrationId: string): Promise<readonly SoakStream[]> {
  const path = `/integrations/${integrationId}/streams`;
  const { body } = await client.call<{ items: readonly { name: string; allowed: boolean }[] }>(path);
  const streams: SoakStream[] = [];
  for (const { name } of body.items.filter(({ allowed }) => allowed)) {
    await client.control('exchanges', { method: 'DELETE' });
    const { status } = await client.call(`${path}/${name}`);
    const { items } = await client.control<{ items: readonly { service: string }[] }>('exchanges');
    const services = new Set(items.map(({ service }) => service).filter((one) => !one.startsWith('TestConnection')));
    if (status === 200) streams.push({ name, services: [...services] });
  }
  return streams;
}
