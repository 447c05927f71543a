import { parseArgs } from 'node:util';
import type { LedgerHead } from './evidence/ledger-storage.ts';
import { deriveEvidenceKeys, EvidenceKeyError } from './evidence/keys.ts';
import { verifyChain, type Verification } from './evidence/verify.ts';
import { ProgramSettingsError, settingsOrSandbox } from './config/program-settings.ts';
import { openLedgerSnapshot } from './evidence/storage/ledger-reader.ts';

/** The verification could not run; the message is a sentence for the person who asked for it. */
class VerifyError extends Error {
  override readonly name = 'VerifyError';
}

type Environment = Readonly<Record<string, string | undefined>>;

const PROGRESS_EVERY = 250_000;
const INTACT = 0;
const BROKEN = 1;
const NOT_RUN = 2;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function settings(environment: Environment) {
  const found = await settingsOrSandbox(environment, ['DATABASE_URL', 'EVIDENCE_KEY', 'EVIDENCE_KEY_ID'], say);
  const { DATABASE_URL: url, EVIDENCE_KEY: key, EVIDENCE_KEY_ID: keyId } = found;
  return { url, keys: deriveEvidenceKeys(key, keyId) };
}

function expectation(args: readonly string[]): LedgerHead | undefined {
  let text: string | undefined;
  try {
    text = parseArgs({ args: [...args], options: { expect: { type: 'string' } } }).values.expect;
  } catch {
    throw new VerifyError('Usage: npm run ledger:verify -- [--expect seq:hash]');
  }
  if (text === undefined) return undefined;
  const parts = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(text);
  if (!parts?.[1] || !parts[2]) throw new VerifyError('--expect takes a number and a hash as printed here: seq:hash');
  return { seq: Number(parts[1]), hash: Buffer.from(parts[2], 'hex') };
}

async function verify(environment: Environment, args: readonly string[]): Promise<Verification> {
  const expected = expectation(args);
  const { url, keys } = await settings(environment);
  await using snapshot = await openLedgerSnapshot(url).catch((error: unknown) => {
    const code = (error as { readonly code?: unknown }).code;
    const detail = typeof code === 'string' ? ` (${code})` : '';
    throw new VerifyError(`The ledger cannot be read: is the database running and migrated?${detail}`);
  });
  if (snapshot.keyCheck && !keys.check.every((byte, index) => snapshot.keyCheck?.[index] === byte)) {
    throw new VerifyError(
      `The ledger belongs to another evidence key (id ${snapshot.keyId ?? 'unknown'}) than EVIDENCE_KEY (id ${keys.keyId}).`,
    );
  }
  let shown = 0;
  // Awaited here: the snapshot ends with this function.
  return await verifyChain({
    chain: keys.chain,
    pages: snapshot.pages(),
    head: snapshot.head,
    expected,
    progress: (checked) => {
      if (checked - shown < PROGRESS_EVERY) return;
      shown = checked;
      process.stderr.write(`${String(checked)} of ${String(snapshot.head.seq)} rows checked\n`);
    },
  });
}

function report(result: Verification, milliseconds: number): number {
  const perSecond = Math.round((result.checked / Math.max(milliseconds, 1)) * 1_000);
  const effort = `${String(result.checked)} rows in ${(milliseconds / 1_000).toFixed(2)} s, ${String(perSecond)} rows/s`;
  if (result.finding) {
    const { kind, seq, entryId, why } = result.finding;
    say(`BROKEN: row ${String(seq)}${entryId === undefined ? '' : ` (entry ${entryId})`} was ${kind}: ${why}.`);
    say(`Intact before it: ${effort}.`);
    return BROKEN;
  }
  say(`Intact: ${String(result.opened)} entries, ${String(result.opened - result.closed)} of them open (${effort}).`);
  say(`Head: ${String(result.head.seq)}:${Buffer.from(result.head.hash).toString('hex')}`);
  return INTACT;
}

const started = performance.now();
try {
  process.exitCode = report(await verify(process.env, process.argv.slice(2)), performance.now() - started);
} catch (error) {
  const told =
    error instanceof VerifyError || error instanceof EvidenceKeyError || error instanceof ProgramSettingsError;
  process.stderr.write(`${told ? error.message : `The verification stopped: ${(error as Error).name}.`}\n`);
  process.exitCode = NOT_RUN;
}
