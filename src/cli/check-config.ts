import type { Logger } from 'pino';
import { presentRows } from '../access/book/present.ts';
import { createRuleBook, OverrideError } from '../access/book/rule-book.ts';
import { createSecurity } from '../bank/soap/security/create.ts';
import { MaintenanceFileError } from '../cases/maintenance/window.ts';
import { CertificateError } from '../certificates/pem.ts';
import { readConfig } from '../config/config.ts';
import { productionAdvice } from '../config/production.ts';
import { judgeSettings, type SettingValues } from '../config/reading.ts';
import { missingForSignatures } from '../config/signatures.ts';
import { deriveEvidenceKeyRing, EvidenceKeyError } from '../evidence/keys.ts';
import { maintenanceOf } from '../gateway-parts.ts';
import { openMessageTls } from '../message-intake.ts';
import { createLogger } from '../platform/http/logging.ts';
import { needsRenewal, type Certificates } from '../platform/http/certificate-health.ts';
import { openSecureConnections } from '../secure-connections.ts';
import { UnreadableFileError } from '../values/followed-files.ts';
import { optionsOf, type Command } from './command.ts';
import { misspelt } from './misspelt.ts';

/** What is judged beside the single settings: files, pairs of keys and certificates, numbers of the rule book. */
interface Judge {
  readonly what: string;
  /** Without these settings it cannot be judged. */
  readonly needs: readonly string[];
  /** @returns certificates whose end is looked at */
  readonly run: (values: SettingValues, logger: Logger) => Certificates | undefined;
}

const following = { clock: () => performance.now(), onProblem: () => undefined };
const none: Certificates = { certificates: () => [], unusable: () => [] };

const judges: readonly Judge[] = [
  {
    what: 'the ring of evidence keys',
    needs: ['EVIDENCE_KEY', 'EVIDENCE_KEY_ID', 'EVIDENCE_KEYS_FORMER'],
    run: (values) => {
      deriveEvidenceKeyRing(values);
      return undefined;
    },
  },
  {
    what: 'the keys and certificates of connections',
    needs: [
      'DATABASE_URL',
      'DATABASE_AUTHORITIES_FILE',
      'TOKEN_AUTHORITIES_FILE',
      'KSZ_CLIENT_CERTIFICATE_FILE',
      'KSZ_CLIENT_KEY_FILE',
      'KSZ_AUTHORITIES_FILE',
    ],
    run: (values, logger) => openSecureConnections(values, following, logger).watched,
  },
  {
    what: 'the keys and certificates of signatures',
    needs: ['KSZ_SIGNING_KEY_FILE', 'KSZ_SIGNING_CERTIFICATE_FILE', 'KSZ_TRUSTED_SIGNERS_FILE'],
    run: ({ kszSecurity, ksz }) => createSecurity(kszSecurity, ksz.limits, following),
  },
  {
    what: 'the certificates of the port for messages',
    needs: ['NOTIFICATIONS_CERTIFICATE_FILE', 'NOTIFICATIONS_KEY_FILE', 'NOTIFICATIONS_AUTHORITIES_FILE'],
    run: (values) => openMessageTls(values, following),
  },
];

/** What is wrong, and what should be looked at although a gateway would start. */
interface Findings {
  readonly problems: readonly string[];
  readonly remarks: readonly string[];
}

/**
 * Judges all settings of the gateway at once, with the files, keys and certificates that they name. It asks nobody: no
 * database, no Bank, no issuer of tokens.
 * @param now the real time, milliseconds since 1970
 */
async function findingsOn(environment: NodeJS.ProcessEnv, now: number): Promise<Findings> {
  const judged = judgeSettings(environment);
  const problems = [...judged.problems];
  const remarks: string[] = misspelt(environment);
  const values = judged.values as SettingValues;
  const isWrong = (name: string) => judged.problems.some((problem) => new RegExp(`^${name}(_FILE)? `).test(problem));
  const logger = createLogger('silent');
  for (const { what, needs, run } of judges) {
    const [missing] = needs.filter(isWrong);
    if (missing !== undefined) {
      remarks.push(`Not judged yet, because ${missing} is missing or wrong: ${what}.`);
      continue;
    }
    try {
      remarks.push(...renewals(run(values, logger) ?? none, now));
    } catch (error) {
      problems.push(sentenceOf(what, error));
    }
  }
  if (judged.problems.length === 0) problems.push(...(await wholeProblems(environment, values, logger)));
  if (judged.refusals.length > 0) remarks.push(productionAdvice);
  return { problems: [...problems, ...judged.refusals], remarks };
}

/** What shows only once every setting is right. */
async function wholeProblems(
  environment: NodeJS.ProcessEnv,
  values: SettingValues,
  logger: Logger,
): Promise<readonly string[]> {
  const missing = missingForSignatures(values.ksz, values.kszSecurity);
  if (missing.length > 0) return missing;
  await using cleanup = new AsyncDisposableStack();
  try {
    const config = readConfig({ ...environment, GATEWAY_ENVIRONMENT: 'sandbox' });
    createRuleBook(presentRows, config.overrides);
    maintenanceOf(config, logger, cleanup);
  } catch (error) {
    return [sentenceOf('the numbers of the rule book or the file of maintenance', error)];
  }
  return [];
}

function renewals(watched: Certificates, now: number): readonly string[] {
  const soon = watched
    .certificates()
    .filter((one) => needsRenewal({ certificates: () => [one], unusable: () => [] }, now));
  return soon.map(({ use, until }) => {
    const day = new Date(until).toISOString().slice(0, 10);
    return `A certificate (${use}) ${until < now ? 'ended' : 'ends'} on ${day}: ask for a new one now.`;
  });
}

/** The messages of these errors are sentences that name settings and hold no value; of others only the kind is told. */
const plain = [CertificateError, UnreadableFileError, EvidenceKeyError, OverrideError, MaintenanceFileError];

function sentenceOf(what: string, error: unknown): string {
  const { name, message } = error as Error;
  return `${what}: ${plain.some((kind) => error instanceof kind) ? message : name}`;
}

/** Judges all settings at once. */
export const checkConfig: Command = {
  name: 'check-config',
  usage: '',
  meaning: 'Judges all settings at once, with the files, keys and certificates that they name.',
  details: [
    '',
    'It asks nobody: neither the database nor the Bank. No line holds the value of a setting.',
    'Exit code 1 when a gateway would not start with these settings.',
  ],
  run: async (context) => {
    optionsOf(checkConfig, context.args, {});
    const { problems, remarks } = await findingsOn(context.environment, Date.now());
    for (const remark of remarks) context.say(`Look at this: ${remark}`);
    for (const problem of problems) context.say(`- ${problem}`);
    context.say(problems.length === 0 ? 'The settings are right.' : `${String(problems.length)} things to correct.`);
    return problems.length === 0 ? 0 : 1;
  },
};
