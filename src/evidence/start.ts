import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Clock } from '../values/calendar.ts';
import type { DatabaseOptions } from '../platform/postgres/database.ts';
import { keepRecovering } from './keep-recovering.ts';
import type { EvidenceKeyRing } from './keys.ts';
import { createLedger, useKey, type RunningLedger } from './ledger.ts';
import type { EntrySeals } from './entry-seals.ts';
import { createLedgerStorage } from './storage/ledger-rows.ts';
import { createPresence } from './storage/presence.ts';
import { createTreeStorage } from './storage/tree-rows.ts';
import { createEvidenceTree, isBroken, type EvidenceTree } from './tree/evidence-tree.ts';
import { originOf, signerOf, verifiersOf } from './tree/log-keys.ts';
import type { CheckpointVerifier } from './tree/checkpoint.ts';
import { withWitness } from './tree/witness.ts';
import { publishToAll, publishToDirectory, publishToLog, type CheckpointPublisher } from './tree/publish.ts';
import type { TreeReader } from './tree/tree-storage.ts';

/** How often a gateway looks for others that have died. */
const recoverEveryMs = 20_000;
/** How often rows are given their place in the tree. */
const placeEveryMs = 1_000;
/** How often the partitions and secrets of the coming months are made: a gateway may run for longer than they last. */
const makeMonthsEveryMs = 86_400_000;
/** After this a row that waits for its place shows in the health of the gateway. */
const lateMs = 30_000;

const witnessTimeoutMs = 10_000;

/** What the evidence of one process needs. */
export interface EvidenceParts {
  readonly connection: DatabaseOptions;
  readonly seals: EntrySeals;
  readonly ring: EvidenceKeyRing;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Its evidence is of nobody: its checkpoints are logged like anything else, at the level of the log. */
  readonly isSandbox: boolean;
  readonly settings: {
    readonly checkpointsDirectory?: string | undefined;
    readonly checkpointEveryMs: number;
    readonly unplacedLimitMs: number;
    readonly witness?: { readonly url: string; readonly key: string } | undefined;
  };
}

/**
 * Starts the ledger of this process and its part in the tree. Both end with `cleanup`, the tree last, so that the last
 * rows get their place.
 * @throws EvidenceKeyMismatchError MonthSecretLostError CheckpointFileError
 */
export async function startEvidence(
  { connection, seals, ring, clock, logger, isSandbox, settings }: EvidenceParts,
  cleanup: AsyncDisposableStack,
): Promise<{
  readonly ledger: RunningLedger;
  readonly tree: EvidenceTree;
  /** By which anybody checks the checkpoints that are signed now. */
  readonly verifierKey: string;
  /** By which the checkpoints of all keys of the ring are recognised. */
  readonly verifiers: readonly CheckpointVerifier[];
}> {
  const chain = randomUUID();
  const storage = createLedgerStorage(connection, chain);
  const first = await useKey(storage, ring).catch(async (error: unknown) => {
    await storage.close();
    throw error;
  });
  const treeStorage = createTreeStorage(connection);
  const origin = originOf(first.check);
  const tree = createEvidenceTree(origin, {
    storage: treeStorage,
    publisher: publisherOf({ settings, clock, logger, isSandbox }, treeStorage),
    ring,
    chain,
    clock,
    everyMs: placeEveryMs,
    publishEveryMs: settings.checkpointEveryMs,
    lateMs,
    mostMs: settings.unplacedLimitMs,
    onChange: ({ state, foreign }) => {
      if (state === 'ready' && foreign.length === 0) logger.info('the tree of the ledger is in order');
      else logger.error({ state, foreign }, 'the tree of the ledger is not in order');
    },
    onFailure: (error) => {
      logger.warn({ err: error }, 'the tree of the ledger cannot be looked after now');
    },
  });
  const ledger = createLedger({
    storage,
    presence: createPresence(connection),
    seals,
    keys: ring,
    clock,
    instanceId: chain,
    onWritten: (rows) => {
      tree.written(rows);
    },
    isTrusted: () => !isBroken(tree.state()),
    onFailure: (error) => {
      logger.error({ err: error }, 'evidence could not be written');
    },
  });
  const ended = new AsyncDisposableStack();
  cleanup.use(ended);
  ended.defer(() => tree.stop());
  ended.defer(() => ledger.stop());
  await ledger.start();
  await tree.start();

  logger.info({ leaves: tree.size() }, 'ledger ready');
  // Requests need not wait for it.
  const recovering = keepRecovering(ledger, recoverEveryMs, {
    recovered: (found) => {
      logger.warn(found, 'another gateway had died; what it left open in the ledger is closed');
    },
    failed: (error) => {
      logger.warn({ err: error }, 'what dead gateways left open cannot be closed now');
    },
  });
  ended.defer(() => {
    recovering.stop();
  });
  const months = setInterval(() => {
    Promise.all([storage.makeMonths(), seals.prepare(clock())]).catch((error: unknown) => {
      logger.warn({ err: error }, 'the months to come have no place or no secret of their own in the ledger yet');
    });
  }, makeMonthsEveryMs).unref();
  ended.defer(() => {
    clearInterval(months);
  });
  return {
    ledger,
    tree,
    verifierKey: signerOf(origin, ring.current).verifierKey,
    verifiers: verifiersOf(origin, ring),
  };
}

/** To the log, to the directory of the settings, and signed by the witness of the settings before. */
function publisherOf(
  { settings, clock, logger, isSandbox }: Pick<EvidenceParts, 'settings' | 'clock' | 'logger' | 'isSandbox'>,
  tree: TreeReader,
): CheckpointPublisher {
  const { checkpointsDirectory, witness } = settings;
  // Also where the log is set to warnings: the checkpoints are worth nothing where nobody finds them.
  const toWhoeverKeeps = isSandbox || logger.level === 'silent' ? logger : logger.child({}, { level: 'info' });
  const toLog = publishToLog((checkpoint) => {
    toWhoeverKeeps.info({ checkpoint }, 'checkpoint of the ledger');
  });
  const kept =
    checkpointsDirectory === undefined ? toLog : publishToAll([toLog, publishToDirectory(checkpointsDirectory, clock)]);
  if (witness === undefined) return kept;
  return withWitness(kept, tree, { ...witness, timeoutMs: witnessTimeoutMs }, (error) => {
    logger.warn({ err: error }, 'the witness did not sign the checkpoint of the ledger');
  });
}
