import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino, type Logger } from 'pino';
import { createAlerts, type Alerts } from './alerts/alerts.ts';
import type { Bank } from './bank.ts';
import { createClock, type Clock } from './clock.ts';
import { createDirectory, type Directory } from './directory.ts';
import { checkDirectoryFile, readDirectoryFile, writeDirectoryFile } from './directory-file.ts';
import { createExchangeLog, type ExchangeLog } from './exchanges.ts';
import { createFaultList, type FaultList } from './faults.ts';
import { createListener } from './listener.ts';
import { readNumbersFile, writeNumbersFile } from './messages/numbers-file.ts';
import { createMessageSender, type SenderTls } from './messages/send.ts';
import { createOutbox } from './messages/outbox.ts';
import { createPeople, type People } from './people.ts';
import { createSignatures, type SignatureOptions } from './security/signatures.ts';
import { services } from './services/list.ts';
import { hostService, type Surroundings } from './soap-host.ts';

/** How a simulator is set up; every setting has a default. */
export interface SimulatorOptions {
  /** ISO date-time from which its clock runs; the real time when left out. */
  readonly clock?: string | undefined;
  /** Where the reference directory is kept between two starts; in memory only when left out. */
  readonly stateFile?: string | undefined;
  /** `user:password` that every SOAP call must carry as HTTP Basic; none is asked when left out. */
  readonly credentials?: string | undefined;
  readonly logger?: Logger;
  /** How its messages are signed; not at all when left out. */
  readonly signatures?: SignatureOptions | undefined;
  /** Address at which messages that nobody asked for are taken; none are sent when left out. */
  readonly messagesTo?: string | undefined;
  /** With what connections to it are made: own certificate and key, and whose certificates are accepted. */
  readonly messagesTls?: SenderTls | undefined;
  /** A folder with lives of a test, beside those that come with the simulator. */
  readonly lives?: URL | undefined;
}

/** A simulated Crossroads Bank. What the control API can do over HTTP, a test in the same process can do directly. */
export interface Simulator extends AsyncDisposable {
  /** Starts to listen; port 0 takes a free one. Rejects with the error of the operating system when it may not. */
  listen(port: number, host?: string): Promise<{ readonly url: string }>;
  /** Stops listening, lets calls in flight finish for a moment and cuts off those that hang. */
  close(): Promise<void>;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly faults: FaultList;
  readonly exchanges: ExchangeLog;
  readonly people: People;
  readonly alerts: Alerts;
}

const mostSecondsToFinish = 2;
const minuteMs = 60_000;

/**
 * Creates a simulator; several can run in one process.
 * @throws DirectoryFileError when the state file cannot be read or written
 */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { stateFile, logger = pino({ level: 'silent' }) } = options;
  const clock = createClock(options.clock === undefined ? undefined : new Date(options.clock));
  const people = createPeople(clock, options.lives);
  if (stateFile !== undefined) checkDirectoryFile(stateFile);
  const directory = createDirectory(
    () => people.registrations(),
    stateFile === undefined ? undefined : readDirectoryFile(stateFile),
    (all) => {
      if (stateFile !== undefined) writeDirectoryFile(stateFile, all);
    },
  );
  const faults = createFaultList();
  const exchanges = createExchangeLog();
  const alerts = createAlerts(clock, people, directory);
  const bank: Bank = { clock, directory, people, alerts };
  const numbersFile = stateFile === undefined ? undefined : `${stateFile}.numbers`;
  const sender = createMessageSender(options.messagesTls);
  const outbox = createOutbox(
    bank,
    { exchanges, sender },
    numbersFile === undefined ? {} : readNumbersFile(numbersFile),
    numbersFile === undefined
      ? undefined
      : (taken) => {
          writeNumbersFile(numbersFile, taken);
        },
  );
  outbox.receiver = options.messagesTo;
  const surroundings: Surroundings = {
    bank,
    takeFault: (target) => faults.take(target),
    failed(error) {
      logger.error({ err: error }, 'a service failed');
    },
  };
  const hosted = await Promise.all(services.map((service) => hostService(service, surroundings)));

  let telling: NodeJS.Timeout | undefined;
  const server = createServer({ keepAlive: true, keepAliveTimeout: 60_000, noDelay: true });
  server.on(
    'request',
    createListener({
      hosted,
      controls: { bank, faults, exchanges, outbox },
      credentials: options.credentials,
      signatures: options.signatures && createSignatures(options.signatures),
      logger,
    }),
  );

  async function listen(port: number, host = '127.0.0.1'): Promise<{ url: string }> {
    server.listen(port, host);
    await once(server, 'listening');
    // A day that comes by itself has its messages too.
    telling = setInterval(() => void outbox.catchUp(), minuteMs).unref();
    return { url: addressUrl(server.address() as AddressInfo) };
  }

  async function close(): Promise<void> {
    clearInterval(telling);
    await sender.close();
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    const cutOff = setTimeout(() => {
      server.closeAllConnections();
    }, mostSecondsToFinish * 1000);
    await closed;
    clearTimeout(cutOff);
  }

  return { listen, close, [Symbol.asyncDispose]: close, clock, directory, faults, exchanges, people, alerts };
}

function addressUrl({ address, family, port }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return `http://127.0.0.1:${port}`;
  return family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}
