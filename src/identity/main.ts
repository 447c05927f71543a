import { pino } from 'pino';
import { IdentityConfigError, readIdentityConfig } from './config.ts';
import { createIdentityProvider } from './identity.ts';
import { SigningKeysError } from './signing-keys.ts';

async function start(): Promise<void> {
  const config = readIdentityConfig(process.env);
  const logger = pino({ name: 'identity', level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const identity = createIdentityProvider({
    issuer: config.issuer ?? (config.port === 0 ? undefined : `http://127.0.0.1:${config.port}`),
    gatewayUrls: config.gatewayUrls,
    audience: config.audience,
    ssinKey: config.ssinKey,
    keysFile: config.keysFile,
    logger,
  });
  const { url } = await identity.listen(config.port, config.host).catch((error: unknown) => {
    throw explainListening(error, config.host, config.port);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void identity.close());
  }
  process.stdout.write(`Sandbox identity provider listening on ${url}\n`);
}

function explainListening(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const place = `${host}:${port}`;
  if (code === 'EADDRINUSE') {
    return new IdentityConfigError(`Something else already listens on ${place}; choose another IDENTITY_PORT.`);
  }
  if (code === 'EACCES') {
    return new IdentityConfigError(`No permission to listen on ${place}; choose an IDENTITY_PORT of 1024 or more.`);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new IdentityConfigError(`This machine has no address ${host}; choose another IDENTITY_HOST.`);
  }
  return error;
}

try {
  await start();
} catch (error) {
  const understood = error instanceof IdentityConfigError || error instanceof SigningKeysError;
  process.stderr.write(`${understood ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
