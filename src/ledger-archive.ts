import { parseArgs } from 'node:util';
import { archiveMonth } from './evidence/archive/archive-month.ts';
import { openUntil } from './evidence/archive/month.ts';
import { runTool, ToolError } from './ledger-access.ts';
import { monthOf, openMonthKeeper } from './ledger-month-access.ts';

/*
 * Writes a month of the evidence to a file that anybody can verify (verifier/verify_ledger.py), verifies it by reading it,
 * and takes the month out of the table. It needs the owner of the tables, and the evidence key.
 */

const USAGE = 'Usage: npm run ledger:archive -- --month 2026-01 --to FOLDER [--drop]';

function options(args: readonly string[]) {
  try {
    const kinds = { month: { type: 'string' }, to: { type: 'string' }, drop: { type: 'boolean' } } as const;
    const { month, to: folder, drop = false } = parseArgs({ args: [...args], options: kinds }).values;
    if (folder !== undefined) return { month: monthOf(month, USAGE), folder, drop };
  } catch (error) {
    if (error instanceof ToolError) throw error;
  }
  throw new ToolError(USAGE);
}

async function run(environment: NodeJS.ProcessEnv, args: readonly string[]): Promise<number> {
  const { month, ...into } = options(args);
  await using keeper = await openMonthKeeper(environment);
  if (keeper.now < openUntil(month, keeper.citizenMonths)) {
    throw new ToolError(
      `${month.name} is too young: persons may see who looked for ${String(keeper.citizenMonths)} months (CITIZEN_MONTHS).`,
    );
  }
  await archiveMonth(keeper, month, into);
  return 0;
}

await runTool('archiving', () => run(process.env, process.argv.slice(2)));
