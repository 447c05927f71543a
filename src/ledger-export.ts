import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { archivedRows, readRanges } from './evidence/archive/month.ts';
import { exportLines, IncompleteLedgerError } from './evidence/verification/export.ts';
import { openLedger, runTool, ToolError } from './ledger-access.ts';

/*
 * Writes the evidence to a file, one JSON object a line: first the checkpoint, then each row in the order of the tree.
 * Anybody can verify it without the gateway: verifier/verify_ledger.py. What is sealed in it stays sealed.
 */

const say = (line: string) => process.stdout.write(`${line}\n`);

async function run([file, ...rest]: readonly string[]): Promise<number> {
  if (file === undefined || file.startsWith('-') || rest.length > 0) {
    throw new ToolError('Usage: npm run ledger:export -- FILE');
  }
  await using opened = await openLedger(process.env, say);
  const { size, checkpoint } = await opened.archive.tree.tree();
  if (checkpoint === undefined) throw new ToolError('The tree is empty: nothing was written yet.');
  const archived = archivedRows((await opened.archive.archived()).flatMap(({ ranges }) => readRanges(ranges)));
  const out = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  await pipeline(exportLines(opened.archive, { note: checkpoint, size, archived }), out).catch((error: unknown) => {
    if (error instanceof IncompleteLedgerError) throw new ToolError(`${error.message} See npm run ledger:verify.`);
    const { code } = error as NodeJS.ErrnoException;
    throw new ToolError(code === 'EEXIST' ? `${file} exists already.` : `${file} cannot be written (${code ?? ''}).`);
  });
  say(`${String(size)} rows in ${file}.`);
  say(`Verifier key: ${opened.verifierKeys[0] ?? ''}`);
  return 0;
}

await runTool('export', () => run(process.argv.slice(2)));
