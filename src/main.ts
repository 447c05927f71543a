import './platform/engine-settings.ts';
import { readConfig } from './config/config.ts';
import { ConfigurationError } from './config/reading.ts';
import { createGateway } from './gateway.ts';
import { createLogger } from './platform/http/logging.ts';
import { startProblem } from './config/start-problem.ts';
import { startTracing } from './tracing/export.ts';

try {
  const config = readConfig(process.env);
  const logger = createLogger(config.logLevel);
  const tracing = startTracing(config.traces, (kind) => {
    logger.warn({ kind }, 'traces cannot be sent');
  });
  const gateway = await createGateway(config, { logger });
  const address = await gateway.listen().catch(async (error: unknown) => {
    // Its connections would keep the process alive.
    await gateway.close();
    throw error;
  });
  process.stdout.write(`Gateway listening on ${address}\n`);

  let ending = false;
  const end = (signal: NodeJS.Signals) => {
    if (ending) return;
    ending = true;
    logger.info({ signal }, 'draining');
    gateway.drain();
    setTimeout(() => {
      gateway
        .close()
        .catch((error: unknown) => {
          logger.error({ err: error }, 'the gateway did not close cleanly');
          process.exitCode = 1;
        })
        // The spans of the last requests are on their way too.
        .finally(() => void tracing[Symbol.asyncDispose]());
    }, config.drainMs);
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
} catch (error) {
  process.stderr.write(
    error instanceof ConfigurationError
      ? `The gateway cannot start with these settings:\n${error.message}\n`
      : `${startProblem(error)}\n`,
  );
  process.exitCode = 1;
}
