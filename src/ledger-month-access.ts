import { Client } from 'pg';
import { ledgerSettings } from './config/ledger.ts';
import { settings } from './config/environment.ts';
import { programSettings, readOptional } from './config/program-settings.ts';
import type { Setting } from './config/setting.ts';
import type { MonthKeeper } from './evidence/archive/archive-month.ts';
import { readMonth, type Month } from './evidence/archive/month.ts';
import { openLedger, ToolError } from './ledger-access.ts';
import { connectionConfig } from './platform/postgres/database.ts';
import { createProgress } from './ledger-progress.ts';

/** An arbitrary lock number that nothing else on the database uses: one month is archived or destroyed at a time. */
const MONTHS_LOCK = 41_810;

/** @throws ToolError when it is not a month */
export function monthOf(text: string | undefined, usage: string): Month {
  const month = readMonth(text ?? '');
  if (!month) throw new ToolError(usage);
  return month;
}

/**
 * Opens the ledger for taking months out, alone.
 * @throws ToolError EvidenceKeyError ProgramSettingsError
 */
export async function openMonthKeeper(
  environment: NodeJS.ProcessEnv,
): Promise<MonthKeeper & AsyncDisposable & { readonly citizenMonths: number; readonly retentionYears: number }> {
  const say = (line: string) => {
    process.stdout.write(`${line}\n`);
  };
  await using opening = new AsyncDisposableStack();
  const opened = opening.use(await openLedger(environment, say));
  const { DATABASE_OWNER_URL: url } = programSettings(opened.environment, ['DATABASE_OWNER_URL']);
  const owner = new Client({
    ...connectionConfig({ url, applicationName: 'social-inquiry months' }),
    statement_timeout: 0,
    query_timeout: 0,
  });
  await owner.connect().catch((error: unknown) => {
    const { code } = error as { readonly code?: unknown };
    throw new ToolError(
      `The database cannot be reached as its owner (${typeof code === 'string' ? code : 'unknown'}).`,
    );
  });
  opening.defer(() => owner.end());
  const { rows } = await owner.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [MONTHS_LOCK]);
  if (rows[0]?.locked !== true) throw new ToolError('Another month is being archived or destroyed.');
  const numberOf = ({ name, preset, shape }: Setting): number => {
    const { data } = shape.safeParse(readOptional(opened.environment, name) ?? preset);
    if (typeof data !== 'number') throw new ToolError(`${name} is wrong.`);
    return data;
  };
  const resources = opening.move();
  return {
    archive: opened.archive,
    owner,
    ring: opened.ring,
    verifiers: opened.verifiers,
    now: Date.now(),
    say,
    progress: createProgress('rows written'),
    citizenMonths: numberOf(settings.citizenMonths),
    retentionYears: numberOf(ledgerSettings.retentionYears),
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}
