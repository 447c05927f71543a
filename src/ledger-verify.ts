import { parseArgs } from 'node:util';
import { explainedTables, sealedTables } from './cases/on-record.ts';
import { createSealer } from './evidence/seal.ts';
import { noteVerified, readNoted } from './evidence/verification/noted.ts';
import { verifyLedger, type Verification } from './evidence/verification/verify.ts';
import { createParallelReader } from './ledger-readers.ts';
import { createProgress } from './ledger-progress.ts';
import { openLedger, runTool, ToolError } from './ledger-access.ts';

/*
 * Verifies the evidence: exit code 0 when it is intact, 1 when it is not, 2 when the verification could not run.
 */

const INTACT = 0;
const BROKEN = 1;

const say = (line: string) => process.stdout.write(`${line}\n`);

const USAGE = 'Options: [--all] [--parallel N] [--expect CHECKPOINT-FILE]';

function options(args: readonly string[]) {
  try {
    const kinds = { all: { type: 'boolean' }, expect: { type: 'string' }, parallel: { type: 'string' } } as const;
    const { parallel = '1', ...given } = parseArgs({ args: [...args], options: kinds }).values;
    if (/^[1-9]\d?$/.test(parallel)) return { ...given, threads: Number(parallel) };
  } catch {
    // The sentence is the same.
  }
  throw new ToolError(USAGE);
}

async function verify({ all, expect, threads }: ReturnType<typeof options>): Promise<number> {
  await using opened = await openLedger(process.env, say);
  const { archive, ring, verifiers, directory } = opened;
  const noted = await readNoted({ directory, expected: expect, verifiers });
  const since = all ? undefined : noted.verified;
  if (since)
    say(`The first ${String(since.size)} rows were verified before (a sample of them is read again; --all reads all).`);
  const started = performance.now();
  await using parallel = threads === 1 ? undefined : createParallelReader(threads);
  const result = await verifyLedger({
    archive,
    ring,
    verifiers,
    since,
    noted: noted.notes,
    tables: { sealed: sealedTables, explained: explainedTables, rows: createSealer(ring).rows },
    told: noted.told,
    position: noted.position,
    reader: parallel,
    progress: createProgress('rows checked'),
  });
  const code = report(result, performance.now() - started);
  say(`Verifier key: ${opened.verifierKeys[0] ?? ''}`);
  if (code === INTACT && result.head.note !== undefined && directory !== undefined) {
    const { told, position } = result;
    await noteVerified(directory, result.head.note, { told: told.versions.values(), position });
  }
  return code;
}

function report(result: Verification, milliseconds: number): number {
  const perSecond = Math.round((result.checked / Math.max(milliseconds, 1)) * 1_000);
  const effort = `${String(result.checked)} rows in ${(milliseconds / 1_000).toFixed(2)} s, ${String(perSecond)} rows/s`;
  for (const { kind, why, chain, seq, leaf, entryId, table, id } of result.findings) {
    const where = [
      table === undefined ? '' : `${table} ${id ?? ''}`,
      seq === undefined ? '' : `row ${String(seq)} of chain ${chain ?? ''}`,
      leaf === undefined ? '' : `leaf ${String(leaf)}`,
      entryId === undefined ? '' : `entry ${entryId}`,
    ].filter((part) => part !== '');
    say(`${kind.toUpperCase()}: ${[...where, why].join(', ')}.`);
  }
  if (result.findings.length > 0) {
    say(`BROKEN: ${String(result.findings.length)} finding(s) (${effort}).`);
    return BROKEN;
  }
  const open = result.opened - result.closed;
  say(
    open >= 0
      ? `Intact: ${String(result.opened)} entries, ${String(open)} of them open (${effort}).`
      : `Intact: ${String(result.opened)} entries were opened, ${String(result.closed)} closed (${effort}).`,
  );
  if (result.archived > 0) say(`${String(result.archived)} months are in archives: their rows were not read.`);
  if (result.waiting > 0) say(`${String(result.waiting)} rows wait for their place in the tree.`);
  say(result.head.note?.trimEnd() ?? 'The tree is empty.');
  return INTACT;
}

await runTool('verification', () => verify(options(process.argv.slice(2))));
