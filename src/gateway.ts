import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { createRelations } from './consultation/relations.ts';
import type { Clock } from './domain/calendar.ts';
import { storageRequired } from './domain/storage-required.ts';
import type { Operation } from './domain/stream.ts';
import { createApp } from './http/app.ts';
import { createLogger } from './http/logging.ts';
import { createMetrics } from './http/metrics.ts';
import { createBank } from './ksz/bank.ts';
import { createPing } from './ksz/ping.ts';
import { createReferenceDirectory } from './ksz/reference-directory.ts';
import { createTransport } from './ksz/transport.ts';
import { createWatchedDecoders } from './ksz/watched-decoders.ts';
import { createContractWatch } from './drift/watch.ts';
import { createSightingStore } from './store/contract-sightings.ts';
import { carryOutDecision } from './integrations/carry-out-decision.ts';
import { keepHouse, settleIntegration } from './integrations/housekeeping.ts';
import { reconcileEverything, reconcilePage } from './integrations/reconcile.ts';
import { createJobEngine } from './jobs/engine.ts';
import { createAccessRecords } from './ledger/access-records.ts';
import { deriveEvidenceKeys } from './ledger/keys.ts';
import { createLedger } from './ledger/ledger.ts';
import { createSealer } from './ledger/seal.ts';
import { createDecisionStore } from './store/decisions.ts';
import { withPolicyVersion } from './policy/versioned-ledger.ts';
import { followClock } from './simulated-clock.ts';
import { createRateCounter } from './store/consultation-rate.ts';
import { createReasonStore } from './store/consultation-reasons.ts';
import { createMeansStore } from './store/debtor-means.ts';
import { createPersonRef, createPersonStore } from './store/proposed-persons.ts';
import { openDatabase } from './store/database.ts';
import { createIntegrationStore } from './store/integrations.ts';
import { jobSchema } from './store/job-schema.ts';
import { createEntryReader } from './store/ledger-reader.ts';
import { createLedgerStorage } from './store/ledger.ts';
import { requireCurrentSchema } from './store/migrate.ts';
import { createReconciliationStore } from './store/reconciliations.ts';
import { createPresence } from './store/presence.ts';
import { streams } from './streams/registry.ts';

/** How often sightings of the Bank's elements and codes are stored. */
const contractWatchEveryMs = 60_000;

/** Parts that a test may replace. */
export interface Overrides {
  readonly clock?: Clock;
  /** The time by which access tokens expire; that of `clock` when left out. */
  readonly tokenClock?: Clock;
  readonly logger?: Logger;
}

/** One gateway process: HTTP side, ledger, connections. */
export interface Gateway extends AsyncDisposable {
  readonly app: FastifyInstance;
  /** Starts to accept requests. @returns the address, e.g. `http://127.0.0.1:8080` */
  listen(): Promise<string>;
  /** Reports DOWN at `/health`, so that no new requests are sent here; requests that still arrive are served. */
  drain(): void;
  /** Lets requests under way finish with their evidence closed, then releases all connections. */
  close(): Promise<void>;
}

/**
 * Assembles the gateway from its settings. It checks contracts, schema and keys, so a gateway that cannot work does not
 * start.
 * @throws ContractError SimulatedClockError EvidenceKeyError EvidenceKeyMismatchError MigrationError
 */
export async function createGateway(config: Config, overrides: Overrides = {}): Promise<Gateway> {
  const logger = overrides.logger ?? createLogger(config.logLevel);
  await using cleanup = new AsyncDisposableStack();
  const clock = overrides.clock ?? (await clockOf(config, cleanup));

  const transport = createTransport(config.kszTransport);
  cleanup.defer(() => transport.close());
  const operations = streams.flatMap((stream) => Object.values(stream.operations as Record<string, Operation>));
  const decoders = createWatchedDecoders();
  const bank = await createBank(operations, config.ksz, transport, decoders);
  const directory = await createReferenceDirectory(config.ksz, transport, decoders);
  const ping = await createPing(config.ksz, transport);

  const keys = deriveEvidenceKeys(config.evidenceKey, config.evidenceKeyId);
  const sealer = createSealer(keys);
  const connection = {
    url: config.databaseUrl,
    applicationName: 'gateway',
    poolSize: config.databaseConnections,
    onConnectionError: (error: Error) => {
      logger.warn({ err: error }, 'a database connection was lost');
    },
  };
  const database = openDatabase(connection);
  cleanup.defer(() => database.close());
  await requireCurrentSchema(database.pool);
  const storage = createLedgerStorage(connection);
  const ledger = createLedger({
    storage,
    presence: createPresence(connection),
    sealer,
    keys,
    clock,
    instanceId: randomUUID(),
    onFailure: (error) => {
      logger.error({ err: error }, 'evidence could not be written');
    },
  });
  cleanup.defer(() => ledger.stop());
  const recovered = await ledger.start();
  const head = await ledger.head();
  // An anchor outside the database: later it proves that no tail of the ledger was cut off.
  const hash = Buffer.from(head.hash).toString('hex');
  logger.info({ ...recovered, ledgerHead: `${String(head.seq)}:${hash}` }, 'ledger ready');

  const jobs = createJobEngine({
    url: config.databaseUrl,
    schema: jobSchema,
    graceMs: config.totalDeadlineMs,
    nightly: config.jobs.nightly,
    onError: (error, like) => {
      logger.warn({ err: error, like }, 'the job engine met an error');
    },
  });
  cleanup.defer(() => jobs.stop());
  const contracts = createContractWatch({
    sightings: () => decoders.sightings(),
    store: createSightingStore(database.pool),
    clock,
    everyMs: contractWatchEveryMs,
    onError: (error) => {
      logger.warn({ err: error }, 'what the Bank was seen to send cannot be kept');
    },
  });
  cleanup.defer(() => contracts.stop());
  const metrics = createMetrics({ ...contracts, sightings: () => decoders.sightings() });
  const ports = {
    directory,
    ledger: withPolicyVersion(ledger),
    integrations: storageRequired(createIntegrationStore({ database, sealer })),
    decisions: storageRequired(createDecisionStore(database)),
    work: jobs,
    centres: new Map(config.centres.map((centre) => [centre.enterpriseNumber, centre])),
    clock,
    durations: config.durations,
    fictiveSsins: config.fictiveSsins,
    totalDeadlineMs: config.totalDeadlineMs,
    decisionMonths: config.decisionMonths,
    staleAfterMs: 3 * config.totalDeadlineMs,
    pauses: config.jobs.pauses,
    reconciliations: storageRequired(createReconciliationStore(database)),
    reconcileDays: config.reconcileDays,
    report: {
      compared: (result: string) => {
        metrics.reconciled(result);
      },
      finished: (reconciliation: object) => {
        logger.info(reconciliation, 'reconciliation finished');
      },
    },
  };
  await jobs.start({
    carryOutDecision: (job, signal) => carryOutDecision(ports, job, signal),
    settleIntegration: (job, signal) => settleIntegration(ports, job, signal),
    reconcile: (job, signal) => reconcilePage(ports, job, signal),
    housekeeping: () => keepHouse(ports),
    nightly: () => reconcileEverything(ports),
  });
  await keepHouse(ports);

  let draining = false;
  const app = await createApp(
    {
      ...ports,
      bank,
      accessRecords: storageRequired(createAccessRecords({ reader: createEntryReader(database), sealer })),
      relations: createRelations(config.relations),
      reasons: storageRequired(createReasonStore({ database, sealer })),
      persons: { ...storageRequired(createPersonStore({ database, sealer })), refOf: createPersonRef(sealer) },
      means: storageRequired(createMeansStore({ database, sealer })),
      rates: storageRequired(createRateCounter(database.pool)),
      informWithinWorkingDays: config.informWithinWorkingDays,
      endingSoonDays: config.endingSoonDays,
      reviewAfterMonths: config.reviewAfterMonths,
      streams,
      // Tokens expire in real time, whatever day it is in a sandbox.
      tokenClock: overrides.tokenClock ?? overrides.clock ?? Date.now,
      health: {
        database: { weight: 'vital', check: () => database.ping().then(() => true) },
        ledger: { weight: 'vital', check: () => Promise.resolve(ledger.health() === 'ready') },
        crossroadsBank: { weight: 'partial', check: ping },
        contractDrift: { weight: 'notice', check: () => Promise.resolve((contracts.drift() ?? []).length === 0) },
      },
    },
    config,
    logger,
    () => draining,
    metrics,
  );
  cleanup.defer(() => app.close());
  await app.ready();

  const resources = cleanup.move();
  let closing: Promise<void> | undefined;
  const close = () => {
    draining = true;
    return (closing ??= resources.disposeAsync());
  };
  return {
    app,
    listen: () => app.listen({ host: config.host, port: config.port }),
    drain: () => {
      draining = true;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function clockOf({ simulatedClockUrl }: Config, cleanup: AsyncDisposableStack): Promise<Clock> {
  if (simulatedClockUrl === undefined) return Date.now;
  const simulated = await followClock(simulatedClockUrl);
  cleanup.defer(() => {
    simulated.stop();
  });
  return simulated.clock;
}
