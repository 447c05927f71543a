import { deriveEvidenceKeyRing, EvidenceKeyError, type EvidenceKeyRing } from './evidence/keys.ts';
import { ArchiveError } from './evidence/archive/verify-archive.ts';
import { IncompleteLedgerError } from './evidence/verification/export.ts';
import { openLedgerArchive, type LedgerArchive } from './evidence/storage/ledger-archive.ts';
import type { CheckpointVerifier } from './evidence/tree/checkpoint.ts';
import { originOf, signerOf, verifiersOf } from './evidence/tree/log-keys.ts';
import { CheckpointFileError } from './evidence/tree/publish.ts';
import { unreadProblem } from './config/start-problem.ts';
import { formerKeys, type FormerKey } from './config/former-keys.ts';
import {
  environmentOrSandbox,
  programSettings,
  ProgramSettingsError,
  readOptional,
} from './config/program-settings.ts';

/** A program for operators could not do its work; the message is a sentence for the person who started it. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}

/** The ledger that a program for operators works with. */
export interface OpenedLedger extends AsyncDisposable {
  readonly archive: LedgerArchive;
  readonly ring: EvidenceKeyRing;
  readonly verifiers: readonly CheckpointVerifier[];
  /** By which anybody checks the checkpoints; the first is that of the current evidence key. */
  readonly verifierKeys: readonly string[];
  /** Where checkpoints are kept outside the database. */
  readonly directory: string | undefined;
  /** The settings that it was opened with. */
  readonly environment: Parameters<typeof readOptional>[0];
}

/**
 * Opens the ledger of the settings, or that of the sandbox of this folder.
 * @param say is told where the settings come from when it is the sandbox
 * @throws ToolError EvidenceKeyError ProgramSettingsError
 */
export async function openLedger(environment: NodeJS.ProcessEnv, say: (line: string) => void): Promise<OpenedLedger> {
  const names = ['DATABASE_URL', 'EVIDENCE_KEY', 'EVIDENCE_KEY_ID'] as const;
  const given = await environmentOrSandbox(environment, names, say);
  const { DATABASE_URL: url, EVIDENCE_KEY: key, EVIDENCE_KEY_ID: keyId } = programSettings(given, names);
  const ring = deriveEvidenceKeyRing({
    evidenceKey: key,
    evidenceKeyId: keyId,
    formerEvidenceKeys: formerKeysOf(given),
  });
  await using opening = new AsyncDisposableStack();
  const archive = opening.use(await openArchive(url));
  const keys = await archive.keys();
  const strange = keys.find(({ keyId: id, check }) => Buffer.compare(ring.byId(id)?.check ?? Buffer.alloc(0), check));
  if (strange) {
    throw new ToolError(
      `The ledger belongs to another evidence key (id ${strange.keyId}) than EVIDENCE_KEY (id ${ring.current.keyId}); former ones are given in EVIDENCE_KEYS_FORMER.`,
    );
  }
  const origin = originOf(keys[0]?.check ?? ring.current.check);
  const verifierKeys = ring.all.map((one) => signerOf(origin, one).verifierKey);
  const opened = opening.move();
  return {
    archive,
    ring,
    verifiers: verifiersOf(origin, ring),
    verifierKeys,
    directory: readOptional(given, 'CHECKPOINTS_DIRECTORY'),
    environment: given,
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

function formerKeysOf(environment: Parameters<typeof readOptional>[0]): readonly FormerKey[] {
  const { data } = formerKeys.shape.safeParse(readOptional(environment, 'EVIDENCE_KEYS_FORMER'));
  if (!data) throw new ToolError(`EVIDENCE_KEYS_FORMER is wrong: write ${formerKeys.write}.`);
  return data;
}

/**
 * Opens the ledger of a database without looking at keys.
 * @throws ToolError
 */
export async function openArchive(url: string): Promise<LedgerArchive> {
  return openLedgerArchive(url).catch((error: unknown) => {
    throw new ToolError(unreadProblem('The ledger', error));
  });
}

/**
 * Runs a program for operators. Its exit code is what `run` gives, or 2 when it could not run.
 * @param name of what it does, for an error that nobody foresaw
 */
export async function runTool(name: string, run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    const told = [
      ToolError,
      EvidenceKeyError,
      ProgramSettingsError,
      CheckpointFileError,
      ArchiveError,
      IncompleteLedgerError,
    ].some((kind) => error instanceof kind);
    process.stderr.write(`${told ? (error as Error).message : `The ${name} stopped: ${(error as Error).name}.`}\n`);
    process.exitCode = 2;
  }
}
