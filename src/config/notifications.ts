import { z } from 'zod';
import { isEnterpriseNumber } from '../values/enterprise-number.ts';
import { watchedPemFile } from './files.ts';
import { converted, inMilliseconds, optional, setting, wholeNumber, type Kind, type TextOf } from './setting.ts';

/** Parts of a text with commas between them. */
function list(isRight: (part: string) => boolean, write: string): Kind<z.ZodType<readonly string[]>> {
  return {
    shape: z
      .string()
      .optional()
      .transform((text) =>
        (text ?? '')
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      )
      .refine((parts) => parts.every(isRight)),
    write,
  };
}

const organizations = list(
  (part) => isEnterpriseNumber(part) || /^(0|[1-9]\d{0,2})\/(0|[1-9]\d{0,2})$/.test(part),
  'enterprise numbers, or sector and institution as in 25/0, with commas between them',
);
const names = list((part) => part.length <= 256, 'names with commas between them');

const isOn = (textOf: TextOf) => textOf('NOTIFICATIONS_PORT') !== undefined;

/** What a production gateway asks of a port for messages: both sides have a certificate. */
function requiredInProduction(value: unknown, textOf: TextOf): string | undefined {
  const isMissing = value === undefined || (Array.isArray(value) && value.length === 0);
  return isMissing && isOn(textOf)
    ? 'must be set in production beside NOTIFICATIONS_PORT: the gateway must know who sends'
    : undefined;
}

/** Certificate and key go together, and with the authorities. */
const together = ['NOTIFICATIONS_CERTIFICATE_FILE', 'NOTIFICATIONS_KEY_FILE', 'NOTIFICATIONS_AUTHORITIES_FILE'];
function besideTheOthers(name: string): (textOf: TextOf) => string | undefined {
  return (textOf) => {
    const isAlone = textOf(name) === undefined && together.some((other) => textOf(other) !== undefined);
    return isAlone ? `is missing: ${together.join(', ')} go together` : undefined;
  };
}

function pemFile(name: string, meaning: string) {
  return setting(name, optional(watchedPemFile), {
    otherwise: 'plain HTTP, in a sandbox only',
    meaning,
    production: requiredInProduction,
    beside: besideTheOthers(name),
  });
}

/** Settings of the port at which the Bank sends what nobody asked for. */
export const notificationSettings = {
  port: setting('NOTIFICATIONS_PORT', optional(wholeNumber(0, 65_535)), {
    otherwise: 'no messages are taken',
    meaning:
      'port at which the Crossroads Bank sends messages by itself (SOAP), on the interface of `GATEWAY_HOST`; 0 takes a free one',
  }),
  senders: setting('NOTIFICATIONS_SENDERS', organizations, {
    otherwise: 'none; **required** with `NOTIFICATIONS_PORT`',
    meaning: 'organizations whose messages are taken, as they name themselves in the message',
    beside: (textOf) =>
      isOn(textOf) && textOf('NOTIFICATIONS_SENDERS') === undefined
        ? 'is missing: whose messages are taken at NOTIFICATIONS_PORT'
        : undefined,
  }),
  clients: setting('NOTIFICATIONS_CLIENTS', names, {
    otherwise: 'every certificate of the authorities',
    meaning: 'names (CN) of the certificates that may send messages',
    production: requiredInProduction,
  }),
  certificateFile: pemFile('NOTIFICATIONS_CERTIFICATE_FILE', 'certificate of the gateway at that port, with its chain'),
  keyFile: pemFile('NOTIFICATIONS_KEY_FILE', 'private key of that certificate'),
  authoritiesFile: pemFile(
    'NOTIFICATIONS_AUTHORITIES_FILE',
    'authorities that the certificates of those who send must come from',
  ),
  waitMs: setting('NOTIFICATIONS_WAIT_SECONDS', converted(wholeNumber(1, 3_600), inMilliseconds), {
    preset: '60',
    meaning: 'how long messages with later numbers wait for one that is missing, before it is reported and passed over',
  }),
};
