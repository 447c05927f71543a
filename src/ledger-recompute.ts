import { parseArgs } from 'node:util';
import { bookOfVersion, UnknownVersionError } from './access/book/history.ts';
import type { RuleBook } from './access/book/book.ts';
import { recomputeLedger, type LedgerRecomputation } from './access/recompute-ledger.ts';
import { openArchive, runTool, ToolError } from './ledger-access.ts';
import { settingsOrSandbox } from './config/program-settings.ts';

/*
 * Makes every recorded decision again, from the facts in its entry, with the rule book of its version:
 * exit code 1 when one comes out otherwise. With `--with VERSION` it shows what another book would have decided. It
 * needs no key, because it reads no person. That the rows are genuine is for `npm run ledger:verify` to say.
 */

const SAME = 0;
const DIFFERENT = 1;
/** Differences that are listed one by one. */
const LISTED = 20;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Gives the book of each version, or one book for all. */
function bookSource(args: readonly string[]): (version: string) => RuleBook {
  let other: string | undefined;
  try {
    other = parseArgs({ args: [...args], options: { with: { type: 'string' } } }).values.with;
  } catch {
    throw new ToolError('Usage: npm run ledger:recompute -- [--with VERSION]');
  }
  if (other !== undefined) {
    const book = bookOfVersion(other);
    return () => book;
  }
  return bookOfVersion;
}

async function run(environment: NodeJS.ProcessEnv, args: readonly string[]): Promise<LedgerRecomputation> {
  const bookOf = bookSource(args);
  const { DATABASE_URL: url } = await settingsOrSandbox(environment, ['DATABASE_URL'], say);
  await using archive = await openArchive(url);
  // Awaited here: the archive ends with this function.
  return await recomputeLedger(archive.entries(), bookOf);
}

function report({ same, different, withoutFacts, unknownVersions }: LedgerRecomputation): number {
  for (const { entryId, policyVersion, stored, recomputed } of different.slice(0, LISTED)) {
    say(`${entryId}: ${stored} under ${policyVersion}, now ${recomputed}`);
  }
  if (different.length > LISTED) say(`… and ${String(different.length - LISTED)} more`);
  for (const [version, entries] of unknownVersions) {
    say(`Not in the history: version ${version}, ${String(entries)} decisions.`);
  }
  say(`${String(same)} decisions came out alike, ${String(different.length)} otherwise.`);
  if (withoutFacts > 0) {
    say(
      `${String(withoutFacts)} entries hold no decision of the book: wrong input, a state that did not allow it, still open.`,
    );
  }
  return different.length > 0 || unknownVersions.size > 0 ? DIFFERENT : SAME;
}

await runTool('recomputation', () =>
  run(process.env, process.argv.slice(2))
    .then(report)
    .catch((error: unknown) => {
      throw error instanceof UnknownVersionError ? new ToolError(error.message) : error;
    }),
);
