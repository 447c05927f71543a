import { parseArgs } from 'node:util';
import { destroyMonth, fileOf } from './evidence/archive/archive-month.ts';
import { keptUntil } from './evidence/archive/month.ts';
import { runTool, ToolError } from './ledger-access.ts';
import { monthOf, openMonthKeeper } from './ledger-month-access.ts';

/*
 * Destroys a month of the evidence in the database once it was kept for as long as it must be. The hashes of its leaves
 * stay. It needs the owner of the tables, and the evidence key.
 */

const USAGE = 'Usage: npm run ledger:destroy -- --month 2026-01 (--archive FOLDER | --without-archive)';

function options(args: readonly string[]) {
  try {
    const kinds = {
      month: { type: 'string' },
      archive: { type: 'string' },
      'without-archive': { type: 'boolean' },
    } as const;
    const { month, archive, 'without-archive': without } = parseArgs({ args: [...args], options: kinds }).values;
    if ((archive === undefined) === (without === true)) return { month: monthOf(month, USAGE), archive };
  } catch (error) {
    if (error instanceof ToolError) throw error;
  }
  throw new ToolError(USAGE);
}

async function run(environment: NodeJS.ProcessEnv, args: readonly string[]): Promise<number> {
  const { month, archive } = options(args);
  await using keeper = await openMonthKeeper(environment);
  const until = keptUntil(month, keeper.retentionYears);
  if (keeper.now < until) {
    const day = new Date(until).toISOString().slice(0, 10);
    throw new ToolError(
      `${month.name} is kept until ${day} (LEDGER_RETENTION_YEARS=${String(keeper.retentionYears)}).`,
    );
  }
  await destroyMonth(keeper, month, archive === undefined ? undefined : fileOf(archive, month));
  return 0;
}

await runTool('destruction', () => run(process.env, process.argv.slice(2)));
