import { secondPersonSubjects } from '../values/second-person.ts';
import { exemptionDayCounts } from '../values/income-exemption.ts';
import { citizenSettings } from './citizens.ts';
import { networks } from './networks.ts';
import { notificationSettings } from './notifications.ts';
import { bankSettings } from './bank.ts';
import { postgresUrl } from './database-address.ts';
import { durationSettings } from './durations.ts';
import { inspectionSettings } from './inspections.ts';
import { ledgerSettings } from './ledger.ts';
import { distinctIds, formerKeys, ownFormerKeys } from './former-keys.ts';
import { centresFile, milliseconds, watchedPemFile } from './files.ts';
import { signalSettings } from './signals.ts';
import { webhookSettings } from './webhooks.ts';
import {
  httpsOnly,
  noFictiveSsins,
  noPersonas,
  ownDatabase,
  ownKey,
  ownKeyOtherThan,
  publicHttps,
  realTime,
} from './production.ts';
import {
  converted,
  httpUrl,
  inMilliseconds,
  matching,
  oneOf,
  optional,
  secretKey,
  setting,
  text,
  wholeNumber,
} from './setting.ts';

/** `03:30` → `30 3 * * *` */
function cronOf(time: string): string {
  const [hour, minute] = time.split(':').map(Number);
  return `${String(minute)} ${String(hour)} * * *`;
}

/**
 * Every setting of the gateway, at the place of its value in `Config`. docs/operations.md is generated from it, in this
 * order.
 */
export const settings = {
  environment: setting('GATEWAY_ENVIRONMENT', oneOf('production', 'sandbox'), {
    preset: 'production',
    meaning: '`sandbox` allows test numbers, published keys and plain HTTP to neighbours',
  }),
  host: setting('GATEWAY_HOST', text, { preset: '127.0.0.1', meaning: 'address of the interface to listen on' }),
  port: setting('GATEWAY_PORT', wholeNumber(0, 65_535), {
    preset: '8080',
    meaning: 'port to listen on; 0 takes a free one',
  }),
  publicUrl: setting('GATEWAY_PUBLIC_URL', optional(httpUrl), {
    otherwise: '`http://127.0.0.1:<port>`',
    meaning: 'public address, as callers see it; links in answers begin with it',
    production: publicHttps,
  }),
  trustedProxies: setting('TRUSTED_PROXIES', networks, {
    otherwise: 'none: every caller has the address of its connection',
    meaning:
      'proxies whose `X-Forwarded-For` says the address of a caller. Behind a proxy, set it: otherwise all callers share the allowance of one address',
  }),
  requestsUnderWay: setting('REQUESTS_UNDER_WAY', wholeNumber(16, 10_000), {
    preset: '512',
    meaning:
      'requests that may be under way at once; fewer while the gateway or its database is late. Further ones get 503 with `Retry-After`',
  }),
  logLevel: setting('LOG_LEVEL', oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'), {
    preset: 'info',
    meaning: 'level of the JSON log lines',
  }),
  traces: {
    url: setting('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', optional(httpUrl), {
      otherwise: 'no traces',
      meaning: 'where traces go, in OTLP over HTTP, e.g. `http://127.0.0.1:4318/v1/traces`; they hold no personal data',
    }),
    percentage: setting('TRACES_PERCENTAGE', wholeNumber(1, 100), {
      preset: '100',
      meaning: 'how many of a hundred requests are traced',
    }),
  },
  databaseUrl: setting('DATABASE_URL', postgresUrl, {
    meaning: "PostgreSQL 15 or newer, as the gateway's own role",
    production: ownDatabase,
  }),
  databaseAuthoritiesFile: setting('DATABASE_AUTHORITIES_FILE', optional(watchedPemFile), {
    otherwise: 'as `DATABASE_URL` says (`sslmode`, `sslrootcert`)',
    meaning: "authorities that the database's certificate must come from; its connection is then encrypted and checked",
  }),
  databaseConnections: setting('DATABASE_CONNECTIONS', wholeNumber(2, 200), {
    preset: '10',
    meaning: 'connections of the pool',
  }),
  evidenceKey: setting('EVIDENCE_KEY', secretKey, {
    meaning: 'key of the evidence: it seals what is kept of a person and chains the ledger',
    production: ownKey,
  }),
  evidenceKeyId: setting('EVIDENCE_KEY_ID', matching(/^[a-z0-9-]{1,32}$/, '1 to 32 of a–z, 0–9 and -'), {
    meaning: 'name of the evidence key, kept with the evidence',
  }),
  formerEvidenceKeys: setting('EVIDENCE_KEYS_FORMER', formerKeys, {
    otherwise: 'none',
    meaning:
      'evidence keys used before: they open, find and verify what they made, and seal nothing. With `:ledger` after it, a key counts for the ledger only: rows that it sealed open nothing',
    production: ownFormerKeys('EVIDENCE_KEY', 'USER_SSIN_KEY'),
    beside: distinctIds('EVIDENCE_KEY_ID'),
  }),
  unsealedRows: setting('UNSEALED_ROWS', oneOf('refuse', 'seal'), {
    preset: 'refuse',
    meaning:
      'what becomes of rows that decide and never had a seal: `refuse` opens nothing on them; `seal` seals them as they are, for the first start after an upgrade from a release without seals, and no longer',
  }),
  ledger: ledgerSettings,
  tokens: {
    issuer: setting('TOKEN_ISSUER', httpUrl, { meaning: 'whose access tokens are accepted', production: httpsOnly }),
    audience: setting('TOKEN_AUDIENCE', text, { meaning: 'audience that access tokens must be for' }),
    longestLifeMs: setting(
      'TOKEN_LONGEST_MINUTES',
      converted(wholeNumber(1, 1_440), (minutes) => minutes * 60_000),
      {
        preset: '60',
        meaning: 'an access token that is good for longer than this is refused',
      },
    ),
    jwksUrl: setting('TOKEN_JWKS_URL', httpUrl, {
      meaning: 'where the keys of the issuer are',
      production: httpsOnly,
    }),
    authorizationUrl: setting('TOKEN_AUTHORIZATION_URL', optional(httpUrl), {
      otherwise: 'from the issuer',
      meaning: 'where a user logs in; shown in the API documentation',
      production: httpsOnly,
    }),
    tokenUrl: setting('TOKEN_URL', optional(httpUrl), {
      otherwise: 'from the issuer',
      meaning: 'where tokens are given; shown in the API documentation',
      production: httpsOnly,
    }),
    authoritiesFile: setting('TOKEN_AUTHORITIES_FILE', optional(watchedPemFile), {
      otherwise: 'those of Node',
      meaning: "authorities that the issuer's certificate must come from",
    }),
  },
  docClientId: setting('DOC_CLIENT_ID', optional(text), {
    meaning:
      'OAuth2 client (public, PKCE) of the documentation page; without it the page has no "Authorize" of its own',
  }),
  browserPages: {
    dossierClientId: setting('DOSSIER_CLIENT_ID', optional(text), {
      meaning:
        'OAuth2 client (public, PKCE) of the dossier page, `<public address>/socialInquiry/v1/dossier`; without it there is no such page',
    }),
    citizenClientId: setting('CITIZEN_CLIENT_ID', optional(text), {
      meaning:
        'OAuth2 client (public, PKCE) of the page on which a person sees who looked, `<public address>/socialInquiry/v1/citizen`; without it there is no such page',
    }),
    personasUrl: setting('SANDBOX_PERSONAS_URL', optional(httpUrl), {
      meaning: 'where the dossier page of a sandbox finds invented persons; a production gateway refuses it',
      production: noPersonas,
    }),
  },
  relations: {
    key: setting('USER_SSIN_KEY', optional(secretKey), {
      otherwise: '**required**, unless the check is off',
      meaning:
        "key that the token issuer shares: a token has `ssinHash`, HMAC-SHA-256 of the user's own number, so that users cannot consult their own files or those of relatives",
      production: ownKeyOtherThan('EVIDENCE_KEY'),
      beside: (textOf) =>
        textOf('USER_SSIN_KEY') === undefined && textOf('USER_SSIN_CHECK') !== 'off'
          ? 'is missing: the key with which the token issuer hashes the number of the user. Where the issuer cannot do so, ' +
            'set USER_SSIN_CHECK=off; users can then consult their own files.'
          : undefined,
    }),
    check: setting('USER_SSIN_CHECK', oneOf('required', 'off'), {
      preset: 'required',
      meaning: '`off` if the issuer cannot give the hash; users can then consult their own files',
    }),
  },
  centres: setting('CENTRES_FILE', centresFile, { meaning: 'the centres that this gateway serves' }),
  ...bankSettings,
  totalDeadlineMs: setting('TOTAL_DEADLINE_MS', milliseconds, {
    preset: '20000',
    meaning: 'everything the gateway does for one request must be done within this time',
  }),
  drainMs: setting('DRAIN_MS', wholeNumber(0, 60_000), {
    preset: '1000',
    meaning:
      'how long `/health` says DOWN before a gateway that is told to end takes no more connections: as long as the balancer needs to see it',
  }),
  ...durationSettings,
  exemptionDayCount: setting('EXEMPTION_DAY_COUNT', oneOf(...exemptionDayCounts), {
    preset: 'contractDays',
    meaning:
      'days of a month that an exemption of income takes (art. 35): `contractDays` every calendar day of a continuous contract, `workedDays` the days worked, which Dimona tells only for contracts of one day',
  }),
  endingSoonDays: setting('ENDING_SOON_DAYS', wholeNumber(1, 366), {
    preset: '14',
    meaning: 'answers warn that an integration ends, and deadlines are due soon, when this many days are left or fewer',
  }),
  ...citizenSettings,
  inspections: inspectionSettings,
  decisionEntryDays: setting('DECISION_ENTRY_DAYS', wholeNumber(0, 30), {
    preset: '8',
    meaning: 'days after a decision within which it is entered; one that is entered later needs a reason',
  }),
  dossierKeepDays: setting('DOSSIER_KEEP_DAYS', wholeNumber(0, 60), {
    preset: '0',
    meaning:
      'days for which the answers of a dossier are kept, encrypted under a key that is destroyed when the integration ends; 0 keeps none',
  }),
  jobs: {
    pauses: {
      firstMs: setting('JOB_FIRST_PAUSE_SECONDS', converted(wholeNumber(1, 3_600), inMilliseconds), {
        preset: '5',
        meaning:
          'first pause after background work that the Bank did not confirm; each is twice as long as the one before',
      }),
      longestMs: setting('JOB_LONGEST_PAUSE_SECONDS', converted(wholeNumber(1, 86_400), inMilliseconds), {
        preset: '3600',
        meaning: 'longest of these pauses, at least as long as the first',
      }),
    },
    nightly: setting('NIGHTLY_AT', converted(matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'hh:mm'), cronOf), {
      preset: '03:30',
      meaning: 'when the nightly reconciliation begins, Belgian time',
    }),
  },
  secondPersonFor: setting(
    'SECOND_PERSON_FOR',
    converted(
      matching(
        /^(none|(decision|maintenanceInquiry)(,(decision|maintenanceInquiry))?)$/,
        'none, decision, maintenanceInquiry, or both with a comma',
      ),
      (words) => new Set(secondPersonSubjects.filter((subject) => words.split(',').includes(subject))),
    ),
    {
      preset: 'none',
      meaning:
        'what waits until a second person approves it: decisions, and registrations of maintenance debtors (code 30)',
    },
  ),
  reconcileDays: setting('RECONCILE_DAYS', wholeNumber(1, 366), {
    preset: '7',
    meaning: 'days after its end that an integration is still compared with the Bank',
  }),
  rateLimits: {
    perUser: setting('CONSULTATIONS_PER_MINUTE_USER', wholeNumber(1, 1_000_000_000), {
      preset: '240',
      meaning:
        'calls to the Bank that consultations of a user may make per minute, over all gateways (a stream makes 1 to 8); further ones get 429 with `Retry-After`',
    }),
    perCentre: setting('CONSULTATIONS_PER_MINUTE_CENTRE', wholeNumber(1, 1_000_000_000), {
      preset: '1200',
      meaning: 'the same for a whole centre; keep it below the quota that the Bank gives',
    }),
  },
  registrationLimits: {
    perUserAndMinute: setting('REGISTRATIONS_PER_MINUTE_USER', wholeNumber(1, 1_000_000_000), {
      preset: '10',
      meaning: 'persons a user may register per minute, over all gateways; further ones get 429 with `Retry-After`',
    }),
    perUserAndHour: setting('REGISTRATIONS_PER_HOUR_USER', wholeNumber(1, 1_000_000_000), {
      preset: '30',
      meaning: 'the same per hour of the clock: a few large households',
    }),
    perCentreAndHour: setting('REGISTRATIONS_PER_HOUR_CENTRE', wholeNumber(1, 1_000_000_000), {
      preset: '300',
      meaning: 'the same for a whole centre: the Monday of a large one',
    }),
  },
  reconciliationLimits: {
    perCentreAndHour: setting('RECONCILIATIONS_PER_HOUR_CENTRE', wholeNumber(1, 1_000_000_000), {
      preset: '4',
      meaning: 'comparisons with the Bank that the users and the software of a centre may start per hour of the clock',
    }),
  },
  failedTokensPerMinute: setting('FAILED_TOKENS_PER_MINUTE_ADDRESS', wholeNumber(1, 1_000_000_000), {
    preset: '300',
    meaning:
      'requests without a valid access token that a network address may make per minute; then, until some time has passed, it is served only with tokens that were seen before',
  }),
  workLimits: {
    perUser: setting('WORK_PER_MINUTE_USER', wholeNumber(1, 1_000_000_000), {
      preset: '240',
      meaning:
        'everything else that a user may ask per minute, over all gateways: reading one thing counts as 1, a list as 2, what leads to calls to the Bank as 4',
    }),
    perCentre: setting('WORK_PER_MINUTE_CENTRE', wholeNumber(1, 1_000_000_000), {
      preset: '2400',
      meaning: 'the same for a whole centre',
    }),
  },
  failedProofsPerHour: setting('FAILED_PROOFS_PER_HOUR_USER', wholeNumber(1, 1_000_000_000), {
    preset: '10',
    meaning:
      'proofs of identity that may fail for a user per hour of the clock; then nobody can be registered by that user until it is over. A proof counts while the Bank looks at it, so keep it at the registrations of a minute or above',
  }),
  notifications: notificationSettings,
  webhooks: webhookSettings,
  signals: signalSettings,
  simulatedClockUrl: setting('SIMULATED_CLOCK_URL', optional(httpUrl), {
    otherwise: 'the real time',
    meaning: 'where a sandbox reads its movable time; a production gateway refuses it',
    production: realTime,
  }),
  fictiveSsins: setting(
    'ACCEPT_FICTIVE_SSINS',
    converted(oneOf('true', 'false'), (word) => word === 'true'),
    {
      preset: 'false',
      meaning: 'test numbers with month 60–72; sandbox only',
      production: noFictiveSsins,
    },
  ),
};
