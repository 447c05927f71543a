import { readConfig } from '../src/config/config.ts';
import type { Clock } from '../src/values/calendar.ts';
import { createGateway, type Gateway } from '../src/gateway.ts';
import { createLogger } from '../src/platform/http/logging.ts';
import { createIdentityProvider } from '../src/identity/identity.ts';
import { createSimulator } from '../src/simulator/simulator.ts';
import { createClient, type Client, type ListedPersona } from './client.ts';
import { createTestDatabase, type TestDatabase } from './postgres.ts';
import { makeKeys } from './signing-keys.ts';
import { sandboxEnvironment, signingEnvironment } from './sandbox-environment.ts';

export { registrationOf } from './client.ts';

/** Everything that runs in a sandbox, in this process, on free ports, with a database of its own. */
export interface Constellation extends Client, AsyncDisposable {
  readonly gateway: Gateway;
  readonly database: TestDatabase;
  readonly personas: readonly ListedPersona[];
  /** Log lines of the gateway so far. */
  readonly log: readonly string[];
  persona(tag: string): ListedPersona;
}

/** Starts simulator, identity provider and gateway. Dispose it when the test file ends. */
export async function startConstellation(
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly clock?: Clock;
    /** The time by which access tokens expire; that of `clock` when left out. */
    readonly tokenClock?: Clock;
    /** A folder with lives beside those that come with the simulator. */
    readonly lives?: URL;
    /** Both sides sign and verify; the Bank refuses what is not signed. */
    readonly isSigned?: boolean;
    /** A free one; only when a page of the gateway signs in, whose address the identity provider has to know first. */
    readonly gatewayPort?: number;
  } = {},
): Promise<Constellation> {
  await using cleanup = new AsyncDisposableStack();
  const database = cleanup.use(await createTestDatabase());
  const keys = options.isSigned === true ? cleanup.use(makeKeys()) : undefined;
  const signatures = keys && { identities: keys.identities, areDemanded: true };
  const simulator = cleanup.use(await createSimulator({ lives: options.lives, signatures }));
  const { url: simulatorUrl } = await simulator.listen(0);
  const { gatewayPort, clock, tokenClock } = options;
  const identity = cleanup.use(
    createIdentityProvider(gatewayPort === undefined ? {} : { gatewayUrls: [`http://127.0.0.1:${gatewayPort}`] }),
  );
  const { url: identityUrl } = await identity.listen(0);
  const config = readConfig({
    ...sandboxEnvironment({ databaseUrl: database.runtimeUrl, simulatorUrl, identityUrl }),
    GATEWAY_PORT: String(gatewayPort ?? 0),
    KSZ_TIMEOUT_MS: '5000',
    ...(keys && signingEnvironment(keys.folder)),
    ...options.env,
  });
  const log: string[] = [];
  const logger = createLogger('trace', { write: (line: string) => void log.push(line) });
  const gateway = cleanup.use(
    await createGateway(config, { logger, ...(clock ? { clock } : {}), ...(tokenClock ? { tokenClock } : {}) }),
  );
  const url = await gateway.listen();
  const client = createClient({ url, identityUrl, simulatorUrl });
  const { items: personas } = await client.control<{ items: readonly ListedPersona[] }>('personas');
  const resources = cleanup.move();
  return {
    ...client,
    gateway,
    database,
    personas,
    log,
    persona: (tag) => {
      const found = personas.find(({ tags }) => tags.includes(tag));
      if (!found) throw new Error(`no persona with tag ${tag}`);
      return found;
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}
