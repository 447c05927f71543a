import { readConfig } from '../../src/config/config.ts';
import type { Clock } from '../../src/values/calendar.ts';
import { createGateway, type Gateway } from '../../src/gateway.ts';
import { createLogger } from '../../src/platform/http/logging.ts';
import type { Constellation } from '../constellation.ts';
import { sandboxEnvironment } from '../sandbox-environment.ts';

/** Settings of one more gateway on the database and the neighbours of a constellation. */
export function neighbourEnvironment(
  world: Pick<Constellation, 'database' | 'identityUrl' | 'simulatorUrl'>,
  env: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const { database, identityUrl, simulatorUrl } = world;
  return {
    ...sandboxEnvironment({ databaseUrl: database.runtimeUrl, simulatorUrl, identityUrl }),
    KSZ_TIMEOUT_MS: '5000',
    JOB_FIRST_PAUSE_SECONDS: '1',
    ...env,
  };
}

/** One more gateway, for its background work. Dispose it. */
export function startNeighbour(
  world: Pick<Constellation, 'database' | 'identityUrl' | 'simulatorUrl'>,
  options: {
    readonly clock?: Clock;
    readonly tokenClock?: Clock;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<Gateway> {
  const { clock, tokenClock, env } = options;
  const logger = createLogger('silent');
  return createGateway(readConfig(neighbourEnvironment(world, env)), {
    logger,
    ...(clock ? { clock } : {}),
    ...(tokenClock ? { tokenClock } : {}),
  });
}
