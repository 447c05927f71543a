import { assumedNameLetters } from '../bank/name-letters.ts';
import { defaultLimits } from '../bank/soap/decode.ts';
import { securityModes } from '../bank/soap/security/settings.ts';
import { milliseconds, servicesFile, watchedPemFile } from './files.ts';
import { nameLetters } from './name-letters.ts';
import { httpsOnly, ownCredentials } from './production.ts';
import {
  converted,
  httpUrl,
  inMilliseconds,
  matching,
  oneOf,
  optional,
  setting,
  text,
  wholeNumber,
} from './setting.ts';

/**
 * Everything about the Crossroads Bank: where it is, how it is asked, what is signed, and what happens when it is slow.
 */
export const bankSettings = {
  ksz: {
    soaUrl: setting('KSZ_SOA_URL', httpUrl, { meaning: "base of the Bank's SOA services", production: httpsOnly }),
    ssdnUrl: setting('KSZ_SSDN_URL', httpUrl, {
      meaning: "the Bank's connector of the older generation (SSDN)",
      production: httpsOnly,
    }),
    timeoutMs: setting('KSZ_TIMEOUT_MS', milliseconds, { preset: '10000', meaning: 'longest silence of a service' }),
    retries: setting('KSZ_RETRIES', wholeNumber(0, 5), {
      preset: '1',
      meaning:
        'messages that a consultation repeats after transport failures, in all; a service also gets at most one repetition for ten messages, and registrations are never repeated',
    }),
    limits: setting(
      'KSZ_MAXIMUM_REPLY_BYTES',
      converted(wholeNumber(10_000, 1_000_000_000), (size) => ({ ...defaultLimits, size })),
      { preset: String(defaultLimits.size), meaning: 'a larger reply is refused' },
    ),
    nameLetters: setting('KSZ_NAME_LETTERS', nameLetters, {
      preset: assumedNameLetters,
      meaning:
        'how the Bank writes letters that are not from A to Z, in the names of a proof of identity; those that are not here lose their accents',
    }),
    security: setting('KSZ_SECURITY', oneOf(...securityModes), {
      preset: 'off',
      meaning:
        'WS-Security with the services: `sign` signs requests, `sign+verify` also refuses replies that the Bank has not signed; `security` of a service in `KSZ_SERVICES_FILE` goes first',
    }),
    services: setting(
      'KSZ_SERVICES_FILE',
      converted(optional(servicesFile), (services = {}) => services),
      {
        meaning: "values that replace the contract's presets for single services",
      },
    ),
  },
  kszSecurity: {
    keyFile: setting('KSZ_SIGNING_KEY_FILE', optional(watchedPemFile), {
      meaning: 'private key (RSA) with which requests are signed',
    }),
    certificateFile: setting('KSZ_SIGNING_CERTIFICATE_FILE', optional(watchedPemFile), {
      meaning: 'certificate of that key, which goes with every request',
    }),
    trustedFile: setting('KSZ_TRUSTED_SIGNERS_FILE', optional(watchedPemFile), {
      meaning: "whose signatures count: the Bank's own certificates, or the authority that issues them",
    }),
    signerName: setting('KSZ_SIGNER_NAME', optional(text), {
      meaning: "common name in the Bank's certificate; needed where an authority is trusted, which signs for many",
    }),
    skewMs: setting('KSZ_CLOCK_SKEW_SECONDS', converted(wholeNumber(0, 600), inMilliseconds), {
      preset: '60',
      meaning: "how far the Bank's clock may differ from this one, where signatures are verified",
    }),
  },
  kszTransport: {
    connections: setting('KSZ_CONNECTIONS', wholeNumber(1, 1_000), {
      preset: '128',
      meaning:
        'connections to the Bank, shared by its services: one alone may hold three eighths of them, so that one that hangs leaves enough to the others',
    }),
    connectTimeoutMs: setting('KSZ_CONNECT_TIMEOUT_MS', milliseconds, {
      preset: '3000',
      meaning: 'longest wait for a connection',
    }),
    basicCredentials: setting('KSZ_CREDENTIALS', optional(matching(/^[^:]+:.+$/, 'user:password')), {
      meaning: 'user and password for HTTP Basic at the Bank',
      production: ownCredentials,
    }),
  },
  kszTls: {
    certificateFile: setting('KSZ_CLIENT_CERTIFICATE_FILE', optional(watchedPemFile), {
      meaning: 'certificate of the gateway for mutual TLS, with `KSZ_CLIENT_KEY_FILE`',
    }),
    keyFile: setting('KSZ_CLIENT_KEY_FILE', optional(watchedPemFile), {
      meaning: 'private key of that certificate',
      beside: (textOf) =>
        (textOf('KSZ_CLIENT_KEY_FILE') === undefined) === (textOf('KSZ_CLIENT_CERTIFICATE_FILE') === undefined)
          ? undefined
          : 'and KSZ_CLIENT_CERTIFICATE_FILE go together: set both or neither',
    }),
    authoritiesFile: setting('KSZ_AUTHORITIES_FILE', optional(watchedPemFile), {
      otherwise: 'those of Node',
      meaning: "authorities that the Bank's certificate must come from",
    }),
  },
  maintenanceFile: setting('MAINTENANCE_FILE', optional(text), {
    meaning:
      'YAML file with announced maintenance of streams; it is read again when it changes (see below, "Maintenance of sources")',
  }),
  lanes: {
    queue: setting('KSZ_QUEUE', wholeNumber(0, 100_000), {
      preset: '500',
      meaning: 'messages of one service that may wait for a connection; further ones get 503 with `Retry-After`',
    }),
    breaker: {
      failures: setting('KSZ_BREAKER_FAILURES', wholeNumber(1, 1_000_000), {
        preset: '5',
        meaning:
          'failures of a service in a row (no connection, no reply in time, 429, 5xx) after which it is not asked for a while; callers get 503 with `Retry-After` at once',
      }),
      pauseMs: setting('KSZ_BREAKER_PAUSE_MS', milliseconds, {
        preset: '10000',
        meaning:
          'how long it is not asked; then one message tries it, and each pause after a failed trial is twice as long',
      }),
      longestPauseMs: setting('KSZ_BREAKER_LONGEST_PAUSE_MS', milliseconds, {
        preset: '60000',
        meaning: 'longest of these pauses, also of one that the Bank asks for with `Retry-After`',
      }),
    },
  },
} as const;
