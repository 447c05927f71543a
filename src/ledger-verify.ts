import { parseArgs } from 'node:util';
import { deriveEvidenceKeys, EvidenceKeyError, ringOf, type EvidenceKeyRing } from './evidence/keys.ts';
import { openLedgerArchive } from './evidence/storage/ledger-archive.ts';
import { CheckpointFileError } from './evidence/tree/publish.ts';
import { noteVerified, readNoted, type NotedCheckpoints } from './evidence/verification/noted.ts';
import { verifiersOf, verifyLedger, type Verification } from './evidence/verification/verify.ts';
import { NoSettingsError, settingsOrSandbox } from './sandbox/gateway-settings.ts';

/*
 * Verifies the evidence: exit code 0 when it is intact, 1 when it is not, 2 when the verification could not run.
 */

/** The verification could not run; the message is a sentence for the person who asked for it. */
class VerifyError extends Error {
  override readonly name = 'VerifyError';
}

const INTACT = 0;
const BROKEN = 1;
const NOT_RUN = 2;
const PROGRESS_EVERY_MS = 5_000;

const say = (line: string) => process.stdout.write(`${line}\n`);
const USAGE = 'Usage: npm run ledger:verify -- [--all] [--expect CHECKPOINT-FILE]';

function options(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { all: { type: 'boolean' }, expect: { type: 'string' } } }).values;
  } catch {
    throw new VerifyError(USAGE);
  }
}

async function settings(environment: NodeJS.ProcessEnv) {
  const found = await settingsOrSandbox(environment, ['DATABASE_URL', 'EVIDENCE_KEY', 'EVIDENCE_KEY_ID'], say);
  const { DATABASE_URL: url, EVIDENCE_KEY: key, EVIDENCE_KEY_ID: keyId, CHECKPOINTS_DIRECTORY: directory } = found;
  if (!url || !key || !keyId) throw new VerifyError('Set DATABASE_URL, EVIDENCE_KEY and EVIDENCE_KEY_ID.');
  return { url, directory, ring: ringOf(deriveEvidenceKeys(key, keyId)) };
}

async function verify(
  { url, directory, ring }: Awaited<ReturnType<typeof settings>>,
  { all, expect }: ReturnType<typeof options>,
): Promise<Verification> {
  await using archive = await openLedgerArchive(url).catch((error: unknown) => {
    const code = (error as { readonly code?: unknown }).code;
    const detail = typeof code === 'string' ? ` (${code})` : '';
    throw new VerifyError(`The ledger cannot be read: is the database running and migrated?${detail}`);
  });
  const keys = await archive.keys();
  const strange = keys.find(({ keyId, check }) => !isHeld(ring, keyId, check));
  if (strange) {
    throw new VerifyError(
      `The ledger was written under an evidence key that is not given here (id ${strange.keyId}): see EVIDENCE_KEY.`,
    );
  }
  const verifiers = verifiersOf(ring, keys[0]?.check ?? ring.current.check);
  const noted: NotedCheckpoints = await readNoted({ directory, expected: expect, verifiers });
  const since = all ? undefined : noted.verified;
  if (since) say(`Rows up to leaf ${String(since.size)} were verified before (--all reads them again).`);
  // Awaited here: the archive ends with this function.
  const result = await verifyLedger({ archive, ring, verifiers, since, noted: noted.notes, progress: progress() });
  if (result.findings.length === 0 && result.head.note !== undefined && directory !== undefined) {
    await noteVerified(directory, result.head.note);
  }
  return result;
}

function isHeld(ring: EvidenceKeyRing, keyId: string, check: Uint8Array): boolean {
  const held = ring.byId(keyId);
  return held !== undefined && Buffer.compare(held.check, check) === 0;
}

function progress() {
  const started = performance.now();
  let shown = started;
  return (read: number, of: number) => {
    const now = performance.now();
    if (now - shown < PROGRESS_EVERY_MS) return;
    shown = now;
    const left = Math.round((((now - started) / read) * (of - read)) / 1_000);
    process.stderr.write(`${String(read)} of ${String(of)} rows checked, about ${String(left)} s left\n`);
  };
}

function report(result: Verification, milliseconds: number): number {
  const perSecond = Math.round((result.checked / Math.max(milliseconds, 1)) * 1_000);
  const effort = `${String(result.checked)} rows in ${(milliseconds / 1_000).toFixed(2)} s, ${String(perSecond)} rows/s`;
  for (const { kind, why, chain, seq, leaf, entryId } of result.findings) {
    const where = [
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
  say(`Intact: ${String(result.opened)} opened and ${String(result.closed)} closed (${effort}).`);
  if (result.waiting > 0) say(`${String(result.waiting)} rows wait for their place in the tree.`);
  say(result.head.note ?? 'The tree is empty.');
  return INTACT;
}

const started = performance.now();
try {
  const chosen = options(process.argv.slice(2));
  process.exitCode = report(await verify(await settings(process.env), chosen), performance.now() - started);
} catch (error) {
  const told = [VerifyError, EvidenceKeyError, NoSettingsError, CheckpointFileError].some(
    (kind) => error instanceof kind,
  );
  const { name, message } = error as Error;
  process.stderr.write(`${told ? message : `The verification stopped: ${name}.`}\n`);
  process.exitCode = NOT_RUN;
}
