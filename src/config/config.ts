import type { Overrides } from '../access/book/overrides.ts';
import type { RelationSettings } from '../access/relations.ts';
import type { Centre } from '../bank/bank.ts';
import { withoutAbsent } from '../values/without-absent.ts';
import { missingForSignatures } from './signatures.ts';
import { ConfigurationError, readSettings, type SettingValues } from './reading.ts';

/** The gateway's settings, checked: what each means stands in `environment.ts`, at the same place. */
export type Config = ReturnType<typeof readConfig>;

/**
 * Reads the settings from the environment. All but the following are used as they are given.
 * @throws ConfigurationError naming every setting that is wrong
 */
export function readConfig(env: NodeJS.ProcessEnv) {
  const given = readSettings(env);
  const {
    durations,
    decisionMonths,
    reviewAfterMonths,
    informWithinWorkingDays,
    applicationDateDays,
    informedBeforeDays,
    flagHandleDays,
    flagKeepMonths,
    exemptionDays,
    ...plain
  } = given;
  const { tokens, jobs, kszTransport } = plain;
  const missing = missingForSignatures(plain.ksz, plain.kszSecurity);
  if (missing.length > 0) throw new ConfigurationError(missing.map((line) => `- ${line}`).join('\n'));
  return {
    ...plain,
    /** Numbers of the rule book that this installation replaces, by the names of the book. */
    overrides: {
      ...durations,
      DECISION_MONTHS: decisionMonths,
      REVIEW_AFTER_MONTHS: reviewAfterMonths,
      INFORM_WITHIN_WORKING_DAYS: informWithinWorkingDays,
      APPLICATION_DATE_DAYS: applicationDateDays,
      INFORMED_BEFORE_DAYS: informedBeforeDays,
      FLAG_HANDLE_DAYS: flagHandleDays,
      FLAG_KEEP_MONTHS: flagKeepMonths,
      EXEMPTION_DAYS: exemptionDays,
    } satisfies Overrides,
    /** Without trailing slash. */
    publicUrl: (given.publicUrl ?? `http://127.0.0.1:${given.port}`).replace(/\/$/, ''),
    tokens: {
      ...tokens,
      authorizationUrl: tokens.authorizationUrl ?? `${tokens.issuer}/authorize`,
      tokenUrl: tokens.tokenUrl ?? `${tokens.issuer}/token`,
    },
    centres: given.centres.map(centreOf),
    kszTransport: withoutAbsent(kszTransport),
    /** How a caller who is the person consulted, or a relative, is recognized; absent when the check is switched off. */
    relations: relationsOf(given),
    jobs: {
      ...jobs,
      pauses: inOrder(jobs.pauses),
    },
    webhooks: { ...plain.webhooks, pauses: inOrder(plain.webhooks.pauses) },
  };
}

/** A centre without its staff, which only the check of relations knows. */
function centreOf(given: SettingValues['centres'][number]): Centre {
  const { enterpriseNumber, nisCode, municipalities, formerNisCodes, formerEnterpriseNumbers, name, ssdn } = given;
  return withoutAbsent({
    enterpriseNumber,
    nisCode,
    municipalities,
    formerNisCodes,
    formerEnterpriseNumbers,
    name,
    ssdn,
  });
}

/** Pauses of which the longest is no shorter than the first. */
function inOrder({ firstMs, longestMs }: { readonly firstMs: number; readonly longestMs: number }) {
  return { firstMs, longestMs: Math.max(firstMs, longestMs) };
}

function relationsOf({ relations: { key, check }, centres }: SettingValues): RelationSettings | undefined {
  if (check === 'off') return undefined;
  // Reading has refused a missing key; whatever changes there, a missing key must not switch the check off.
  if (key === undefined) throw new ConfigurationError('- USER_SSIN_KEY is missing');
  return {
    key: Buffer.from(key, 'base64'),
    staff: new Map(centres.map(({ enterpriseNumber, staff = [] }) => [enterpriseNumber, new Set(staff)])),
  };
}
