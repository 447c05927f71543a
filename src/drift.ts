import { parseArgs } from 'node:util';
import { driftOf, type Drift } from './bank/contract-drift.ts';
import { ProgramSettingsError, settingsOrSandbox } from './config/program-settings.ts';
import { unreadProblem } from './config/start-problem.ts';
import { createSightingStore } from './bank/contract-sightings.ts';
import { openDatabase } from './platform/postgres/database.ts';

/*
 * The drift report: where the Bank deviates from the contracts. Its exit code is 1 when there is a difference.
 */

const NO_DRIFT = 0;
const DRIFT = 1;
const NOT_RUN = 2;

/** The report could not be made; the message is a sentence for the person who asked for it. */
class DriftError extends Error {
  override readonly name = 'DriftError';
}

const say = (line: string) => process.stdout.write(`${line}\n`);

function isToAcknowledge(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { acknowledge: { type: 'boolean' } } }).values.acknowledge ?? false;
  } catch {
    throw new DriftError('Usage: npm run drift -- [--acknowledge]');
  }
}

const headings: Readonly<Record<Drift['kind'], string>> = {
  unreadElement: 'Elements that no shape reads or leaves out',
  unknownCode: 'Codes that no list has (stream, list, code)',
  vanishedElement: 'Elements that used to come and no longer do',
};

function report(drift: readonly Drift[], replies: number): void {
  say(`${String(replies)} replies were looked at. A gateway adds what it saw every minute.`);
  for (const [kind, heading] of Object.entries(headings)) {
    const rows = drift.filter((one) => one.kind === kind);
    if (rows.length === 0) continue;
    say(`\n${heading}:`);
    for (const { service, operation, element, firstSeen, lastSeen, occurrences } of rows) {
      say(`  ${service} ${operation} ${element}  ${String(occurrences)} times, ${firstSeen} to ${lastSeen}`);
    }
  }
  say(drift.length === 0 ? 'No difference that is not acknowledged.' : `\n${String(drift.length)} differences.`);
}

async function run(environment: NodeJS.ProcessEnv, args: readonly string[]): Promise<number> {
  const acknowledge = isToAcknowledge(args);
  const { DATABASE_URL: url } = await settingsOrSandbox(environment, ['DATABASE_URL'], say);
  await using database = openDatabase({ url, applicationName: 'drift', poolSize: 1 });
  const store = createSightingStore(database.pool);
  const kept = await store.all().catch((error: unknown) => {
    throw new DriftError(unreadProblem('The sightings', error));
  });
  const drift = driftOf(kept);
  const replies = kept.filter(({ kind }) => kind === 'reply').reduce((sum, { occurrences }) => sum + occurrences, 0);
  report(drift, replies);
  if (!acknowledge || drift.length === 0) return drift.length === 0 ? NO_DRIFT : DRIFT;
  await store.acknowledge(drift.filter(({ kind }) => kind === 'vanishedElement'));
  say('Acknowledged: they are not reported again.');
  return NO_DRIFT;
}

try {
  process.exitCode = await run(process.env, process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    `${error instanceof DriftError || error instanceof ProgramSettingsError ? error.message : `The report stopped: ${(error as Error).name}.`}\n`,
  );
  process.exitCode = NOT_RUN;
}
