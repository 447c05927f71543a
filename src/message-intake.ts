import type { Logger } from 'pino';
import { createMessageEndpoint } from './bank/messages/endpoint.ts';
import type { BankMessage } from './bank/messages/message.ts';
import { messageServices } from './bank/messages/services.ts';
import type { MessageStore } from './cases/notices/messages.ts';
import { takeMessage } from './cases/notices/take.ts';
import type { WorkOffPorts } from './cases/notices/work-off.ts';
import { openTlsFiles } from './certificates/tls-files.ts';
import type { Config } from './config/config.ts';
import type { Certificates } from './platform/http/certificate-health.ts';
import type { HealthPart } from './platform/http/health.ts';
import { messageMetrics } from './platform/http/message-metrics.ts';
import type { Metrics } from './platform/http/metrics.ts';
import type { WorkQueue } from './platform/jobs/work.ts';
import type { Clock } from './values/calendar.ts';
import type { Following } from './values/followed-files.ts';
import { problemOf } from './secure-connections.ts';

/** What the Bank sends by itself, from its port to its effect. */
export interface MessageIntake {
  /** What letting messages take effect needs beside the ports of every case. */
  readonly workOff: Pick<WorkOffPorts, 'messageWaitMs' | 'reportMessages'>;
  readonly health: Readonly<Record<string, HealthPart>>;
  /** @returns the address; undefined when no messages are taken */
  listen(): Promise<string | undefined>;
  /** Takes no more messages. */
  close(): Promise<void>;
}

interface IntakeParts {
  readonly config: Pick<Config, 'notifications' | 'host'>;
  readonly messages: MessageStore;
  readonly work: WorkQueue;
  readonly centres: ReadonlyMap<string, unknown>;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** The certificates of the port, followed with all others. */
  readonly tls: MessageTls | undefined;
}

/** A number that is missing is a matter of health for so long; then it is only counted. */
const missingForMs = 7 * 24 * 3_600_000;
/** So is a message that has waited for so long. */
const waitingForMs = 3_600_000;

/** The certificates of a port for messages, and what is watched of them. */
export type MessageTls = Certificates & Pick<ReturnType<typeof openTlsFiles>, 'tls'>;

/**
 * Opens the certificates of the port; undefined where it has none.
 * @throws CertificateError or UnreadableFileError
 */
export function openMessageTls(
  { notifications }: Pick<Config, 'notifications'>,
  following: Following,
): MessageTls | undefined {
  const { certificateFile, keyFile, authoritiesFile } = notifications;
  if (certificateFile === undefined || keyFile === undefined || authoritiesFile === undefined) return undefined;
  return openTlsFiles(
    {
      own: {
        certificate: { path: certificateFile, setting: 'NOTIFICATIONS_CERTIFICATE_FILE', use: 'messagePort' },
        key: { path: keyFile, setting: 'NOTIFICATIONS_KEY_FILE' },
      },
      authorities: { path: authoritiesFile, setting: 'NOTIFICATIONS_AUTHORITIES_FILE', use: 'messageAuthorities' },
    },
    following,
  );
}

/** Puts the parts together. Without a port, messages that are kept still take effect. */
export function createMessageIntake(parts: IntakeParts): MessageIntake {
  const { config, messages, metrics, logger, clock, tls } = parts;
  const { port, senders, clients, waitMs } = config.notifications;
  const figures = () => messages.figures(clock() - missingForMs);
  const counted = messageMetrics(metrics.registry, async () => {
    const { oldestAt, ...counts } = await figures();
    return { ...counts, waitingMs: oldestAt === undefined ? 0 : Math.max(0, clock() - oldestAt) };
  });
  const endpoint =
    port === undefined
      ? undefined
      : createMessageEndpoint({
          services: messageServices,
          take: (message: BankMessage) => takeMessage({ ...parts, senders }, message),
          tls: tls && (() => tls.tls()),
          clients: clients.length > 0 ? clients : undefined,
          report: (kind, result) => {
            counted.message(kind, result);
            // Whoever has no certificate must not fill the log.
            if (result !== 'taken' && result !== 'repeated' && result !== 'certificateNotAccepted') {
              logger.warn({ kind, reason: result }, 'a message of the Bank was not taken');
            }
          },
          onError: (error) => {
            logger.error(problemOf(error), 'a message of the Bank cannot be kept');
          },
        });
  return {
    workOff: {
      messageWaitMs: waitMs,
      reportMessages: {
        persons: (kind, result, count) => {
          counted.persons(kind, result, count);
        },
        trouble: (counts) => {
          logger.error(counts, 'messages of the Bank are missing or cannot be opened');
        },
      },
    },
    health: {
      bankMessages: {
        weight: 'notice',
        check: async () => {
          const { missingLately, unreadable, oldestAt } = await figures();
          return missingLately === 0 && unreadable === 0 && (oldestAt ?? Infinity) > clock() - waitingForMs;
        },
      },
    },
    listen: async () => endpoint?.listen(port ?? 0, config.host),
    close: async () => endpoint?.close(),
  };
}
