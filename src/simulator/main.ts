import { pino } from 'pino';
import { KszSimulatorConfigError, readKszSimulatorConfig, type KszSimulatorConfig } from './config.ts';
import { DirectoryFileError } from './directory-file.ts';
import { pemOf } from './security/certificates.ts';
import { endsAt, identitiesIn, signers } from './security/identities.ts';
import { createSimulator, type SimulatorOptions } from './simulator.ts';

async function start(): Promise<void> {
  const config = readKszSimulatorConfig(process.env);
  const logger = pino({ name: 'ksz-simulator', level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const simulator = await createSimulator({
    clock: config.clock,
    stateFile: config.stateFile,
    credentials: config.credentials,
    messagesTo: config.messagesTo,
    messagesTls: messagesTls(config),
    signatures:
      config.signaturesDir === undefined
        ? undefined
        : { identities: identitiesIn(config.signaturesDir, signers), areDemanded: config.areSignaturesDemanded },
    logger,
  });
  const { url } = await simulator.listen(config.port, config.host).catch((error: unknown) => {
    throw explainListening(error, config.host, config.port);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void simulator.close());
  }
  process.stdout.write(`KSZ simulator listening on ${url}\n`);
}

/** With what messages are sent: the folder has the same for the gateway that takes them. */
function messagesTls({ messagesTo, messagesTlsDir }: KszSimulatorConfig): SimulatorOptions['messagesTls'] {
  if (messagesTo === undefined || messagesTlsDir === undefined) return undefined;
  const { bank, authority } = identitiesIn(messagesTlsDir, endsAt(new URL(messagesTo).hostname));
  const { key, certificate: cert } = pemOf(bank);
  return { key, cert, ca: pemOf(authority).certificate };
}

function explainListening(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const place = `${host}:${port}`;
  switch (code) {
    case 'EADDRINUSE':
      return new KszSimulatorConfigError(
        `Something else already listens on ${place}; choose another KSZ_SIMULATOR_PORT.`,
      );
    case 'EACCES':
      return new KszSimulatorConfigError(
        `No permission to listen on ${place}; choose a KSZ_SIMULATOR_PORT of 1024 or more.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new KszSimulatorConfigError(`This machine has no address ${host}; choose another KSZ_SIMULATOR_HOST.`);
    default:
      return error;
  }
}

try {
  await start();
} catch (error) {
  const understood = error instanceof KszSimulatorConfigError || error instanceof DirectoryFileError;
  process.stderr.write(`${understood ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
