import { writeFile } from 'node:fs/promises';
import { proveEntry } from './evidence/tree/entry-proof.ts';
import { consistencyProof } from './evidence/tree/proofs.ts';
import { readCheckpoint } from './evidence/tree/checkpoint.ts';
import { readNoted } from './evidence/verification/noted.ts';
import { openLedger, runTool, ToolError, type OpenedLedger } from './ledger-access.ts';

/*
 * Writes a proof as JSON, to a file or to standard output, that anybody can check without the gateway (verifier/verify_ledger.py): that an entry is in the
 * log, or that the log continues what an earlier checkpoint says.
 */

const USAGE = 'Usage: npm run ledger:prove -- entry ENTRY-ID [FILE] | consistency CHECKPOINT-FILE [FILE]';
const ENTRY_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function entry({ archive }: OpenedLedger, entryId: string): Promise<object> {
  if (!ENTRY_ID.test(entryId)) throw new ToolError(USAGE);
  const proof = await proveEntry(archive.tree, entryId);
  if (!proof) throw new ToolError('No such entry has its place in the tree.');
  return proof;
}

async function consistency({ archive, verifiers }: OpenedLedger, file: string): Promise<object> {
  const { notes } = await readNoted({ directory: undefined, expected: file, verifiers });
  const [earlier = ''] = notes;
  const { size, checkpoint } = await archive.tree.tree();
  const from = readCheckpoint(earlier).size;
  if (from > size) throw new ToolError(`The log has ${String(size)} rows, the checkpoint ${String(from)}.`);
  const proof = await consistencyProof(from, size, (places) => archive.tree.tiles(places));
  return { earlier, checkpoint, proof: proof.map((hash) => Buffer.from(hash).toString('base64')) };
}

async function run([what, of, file, ...rest]: readonly string[]): Promise<number> {
  if ((what !== 'entry' && what !== 'consistency') || of === undefined || rest.length > 0) throw new ToolError(USAGE);
  await using opened = await openLedger(process.env, (line) => process.stderr.write(`${line}\n`));
  const proof = await (what === 'entry' ? entry(opened, of) : consistency(opened, of));
  const text = `${JSON.stringify(proof, undefined, 2)}\n`;
  if (file === undefined) process.stdout.write(text);
  else {
    await writeFile(file, text, { mode: 0o600 }).catch((error: unknown) => {
      throw new ToolError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? ''}).`);
    });
  }
  return 0;
}

await runTool('proof', () => run(process.argv.slice(2)));
