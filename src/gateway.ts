import { scopes, scopeTexts } from './access/book/acts.ts';
import { presentRows } from './access/book/present.ts';
import { createRuleBook } from './access/book/rule-book.ts';
import { createCitizenDoor } from './access/citizen-door.ts';
import { createDoor } from './access/door.ts';
import { createAsk } from './cases/ask.ts';
import { createAskCitizen } from './cases/ask-citizen.ts';
import { readExamples } from './cases/examples/read.ts';
import { problemSchemas } from './cases/problem-schemas.ts';
import { caseRoutes } from './cases/routes.ts';
import type { GatewayPorts } from './cases/ports.ts';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from './config/config.ts';
import { createRelations } from './access/relations.ts';
import type { Clock } from './values/calendar.ts';
import { storageRequired } from './platform/postgres/storage-required.ts';
import type { Operation } from './bank/operation.ts';
import { basePath, createApp } from './platform/http/app.ts';
import { certificateParts, needsRenewal, trustedPeer } from './platform/http/certificate-health.ts';
import { createLogger } from './platform/http/logging.ts';
import { createMetrics } from './platform/http/metrics.ts';
import { createBank } from './bank/soap/bank.ts';
import { createLanes } from './bank/soap/lanes/lanes.ts';
import { createPing } from './bank/soap/ping.ts';
import { createSecurity } from './bank/soap/security/create.ts';
import { centreKnownBy } from './bank/centre.ts';
import { createReferenceDirectory } from './bank/soap/reference-directory.ts';
import { createTransport } from './bank/soap/transport.ts';
import { createWatchedDecoders } from './bank/soap/watched-decoders.ts';
import { createContractWatch } from './bank/contract-watch.ts';
import { createSightingStore } from './bank/contract-sightings.ts';
import { carryOutDecision } from './cases/decisions/carry-out.ts';
import { endLinkedAtBank } from './cases/integrations/end-linked.ts';
import { keepHouse, settleIntegration } from './cases/reconciliations/housekeeping.ts';
import { reconcileEverything, reconcilePage } from './cases/reconciliations/reconcile.ts';
import { createJobEngine } from './platform/jobs/engine.ts';
import { createAccessRecords } from './evidence/access-records.ts';
import { createEntrySeals } from './evidence/entry-seals.ts';
import { deriveEvidenceKeyRing } from './evidence/keys.ts';
import { startEvidence } from './evidence/start.ts';
import { createSealer } from './evidence/seal.ts';
import { beginRenewal, followRenewal, renewSeals } from './cases/renewal/job.ts';
import { watchRows } from './cases/renewal/watch.ts';
import { endAfterDeath } from './cases/deaths/end-after-death.ts';
import { createDeathStore } from './cases/deaths/store.ts';
import { createCitizenStores } from './cases/citizens/ports.ts';
import { createDeadlineStore } from './cases/deadlines/store.ts';
import { formOf } from './cases/dossiers/form.ts';
import { createAlertReaction } from './bank/soap/alert-reaction.ts';
import { createFlagStores } from './cases/flags/create.ts';
import { sendFeedback } from './cases/flags/send-feedback.ts';
import { findDue } from './cases/events/find-due.ts';
import { createEventStore } from './cases/events/store.ts';
import { createDossierStore } from './cases/dossiers/store.ts';
import { createObservationStore } from './cases/observations/store.ts';
import { createDecisionStore } from './cases/decisions/store.ts';
import { withPolicyVersion } from './access/versioned-ledger.ts';
import { clockOf, maintenanceOf, reportsTo, servicesLeftAlone } from './gateway-parts.ts';
import { createMessageStore } from './cases/notices/message-store.ts';
import { createNoticeStore } from './cases/notices/store.ts';
import { workOffMessages } from './cases/notices/work-off.ts';
import { createWebhooks } from './webhook-delivery.ts';
import { createMessageIntake, openMessageTls } from './message-intake.ts';
import { createRateCounter } from './platform/rates/counter.ts';
import { createApprovalStore } from './cases/approvals/store.ts';
import { createProofAttempts } from './cases/integrations/proof-attempts.ts';
import { createReasonStore } from './cases/reasons/store.ts';
import { gatherCircle, type CircleParts } from './cases/consultations/debtor-circle.ts';
import { sharingCalls } from './cases/consultations/shared-calls.ts';
import { createMeansStore } from './cases/consultations/means-store.ts';
import { createHouseholdMemory } from './cases/persons/keep-household.ts';
import { createPersonRef } from './cases/persons/person-ref.ts';
import { createPersonStore } from './cases/persons/store.ts';
import { readPages } from './page/assets.ts';
import { openDatabase } from './platform/postgres/database.ts';
import { createWaitingTime } from './platform/postgres/waiting-time.ts';
import { createIntegrationStore } from './cases/integrations/store.ts';
import { jobSchema } from './platform/jobs/schema.ts';
import { createEntryReader } from './evidence/storage/ledger-reader.ts';
import { createMonthSecretStorage } from './evidence/storage/month-secrets.ts';
import { createTreeReader } from './evidence/storage/tree-rows.ts';
import { requireCurrentSchema } from './platform/postgres/migrate.ts';
import { requireRuntimeRole } from './platform/postgres/runtime-role.ts';
import { findSignals } from './cases/signals/find.ts';
import { createRegistrationFacts } from './cases/signals/registered-rows.ts';
import { createSignalStore } from './cases/signals/store.ts';
import { createWorkRecords } from './evidence/storage/work-reader.ts';
import { createInspectionParts } from './cases/inspections/create.ts';
import { createReconciliationStore } from './cases/reconciliations/store.ts';
import { openSecureConnections, problemOf } from './secure-connections.ts';
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
  /** Starts to accept requests, and messages of the Bank. @returns the address, e.g. `http://127.0.0.1:8080` */
  listen(): Promise<string>;
  /** Where messages of the Bank are taken; undefined when they are not, or not yet. */
  messagesUrl(): string | undefined;
  /** Reports DOWN at `/health`, so that no new requests are sent here; requests that still arrive are served. */
  drain(): void;
  /** Lets requests under way finish with their evidence closed, then releases all connections. */
  close(): Promise<void>;
}

/**
 * Assembles the gateway from its settings. It checks contracts, schema and keys, so a gateway that cannot work does not
 * start.
 * @throws CertificateError UnreadableFileError ContractError MaintenanceFileError SimulatedClockError OverrideError EvidenceKeyError EvidenceKeyMismatchError
 *   MigrationError
 */
export async function createGateway(config: Config, overrides: Overrides = {}): Promise<Gateway> {
  const logger = overrides.logger ?? createLogger(config.logLevel);
  await using cleanup = new AsyncDisposableStack();
  const clock = overrides.clock ?? (await clockOf(config, cleanup));

  const following = {
    clock: () => performance.now(),
    onProblem: (error: unknown) => {
      logger.error(problemOf(error), 'changed keys or certificates cannot be used; the old ones stay');
    },
  };
  const messageTls = openMessageTls(config, following);
  const secure = openSecureConnections(config, following, logger, messageTls);
  const security = createSecurity(config.kszSecurity, config.ksz.limits, following);
  const { connections } = config.kszTransport;
  const { tls, trust } = secure.bank;
  const transportOptions = { ...config.kszTransport, trust, ...(tls && { tls }) };
  const carried = security.over(createTransport(transportOptions));
  const lanes = createLanes(carried, { connections, ...config.lanes }, () => performance.now());
  cleanup.defer(() => lanes.close());
  // On a connection of its own: it must not wait behind questions.
  const pingTransport = security.over(createTransport({ ...transportOptions, connections: 1 }));
  cleanup.defer(() => pingTransport.close());
  const operations = streams.flatMap((stream) => Object.values(stream.operations as Record<string, Operation>));
  const decoders = createWatchedDecoders();
  const bank = sharingCalls(await createBank(operations, config.ksz, lanes, decoders));
  const directory = await createReferenceDirectory(config.ksz, lanes, decoders);
  const alertReaction = await createAlertReaction(config.ksz, lanes, decoders);
  const ping = await createPing(config.ksz, pingTransport);

  const book = createRuleBook(presentRows, config.overrides);
  logger.info({ policyVersion: book.version }, 'rule book ready');
  const ring = deriveEvidenceKeyRing(config);
  const watch = watchRows(config.unsealedRows, logger);
  const sealer = createSealer(ring, watch);
  const connection = {
    ...secure.database,
    applicationName: 'gateway',
    poolSize: config.databaseConnections,
    onConnectionError: (error: Error) => {
      logger.warn({ err: error }, 'a database connection was lost');
    },
  };
  const database = openDatabase(connection);
  cleanup.defer(() => database.close());
  await requireCurrentSchema(database.pool);
  if (config.environment === 'production') await requireRuntimeRole(database.pool);
  const renewal = await followRenewal({ database, sealer, watch }, (error) => {
    logger.warn({ err: error }, 'it cannot be read which tables are sealed');
  });
  cleanup.use(renewal);
  const seals = createEntrySeals({ storage: createMonthSecretStorage(database.pool), ring, sealer, watch });
  const isSandbox = config.environment === 'sandbox';
  const { ledger, tree, verifierKey, verifiers } = await startEvidence(
    { connection, seals, ring, clock, logger, isSandbox, settings: config.ledger },
    cleanup,
  );

  const jobs = createJobEngine({
    ...secure.database,
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
  const metrics = createMetrics(
    { ...contracts, sightings: () => decoders.sightings() },
    {
      services: () => lanes.services(),
      trust: {
        certificates: () => [...security.certificates(), ...secure.watched.certificates()],
        unusable: () => [...security.unusable(), ...secure.watched.unusable()],
        refusals: () => security.refusals(),
        peers: { crossroadsBank: trust, tokenIssuer: secure.tokenIssuer.trust },
      },
    },
    { tree, rows: watch },
  );
  const integrations = storageRequired(createIntegrationStore({ database, sealer }));
  const rates = storageRequired(createRateCounter(database.pool));
  const centres = new Map(config.centres.map((centre) => [centre.enterpriseNumber, centre]));
  const versioned = withPolicyVersion(ledger, book.version);
  const door = createDoor({
    ledger: versioned,
    book,
    integrations,
    relations: createRelations(config.relations),
    clock,
    serves: (centre) => centres.has(centre),
    supervises: (organization) => config.inspections.supervisors.has(organization),
    fictiveSsins: config.fictiveSsins,
  });
  const reports = reportsTo(metrics, logger);
  const ports = {
    directory,
    alertReaction,
    ...createFlagStores({ database, sealer }),
    door,
    book,
    integrations,
    decisions: storageRequired(createDecisionStore({ database, sealer })),
    deaths: storageRequired(createDeathStore({ database, sealer })),
    dossiers: storageRequired(createDossierStore({ database, sealer, clock, form: formOf(streams) })),
    events: storageRequired(createEventStore({ database, clock })),
    deadlines: storageRequired(createDeadlineStore({ database, sealer })),
    endingSoonDays: config.endingSoonDays,
    eventKeepDays: config.webhooks.keepDays,
    proofs: createProofAttempts(rates, config.failedProofsPerHour),
    work: jobs,
    centres,
    clock,
    fictiveSsins: config.fictiveSsins,
    totalDeadlineMs: config.totalDeadlineMs,
    staleAfterMs: 3 * config.totalDeadlineMs,
    pauses: config.jobs.pauses,
    messages: storageRequired(createMessageStore({ database, sealer })),
    reconciliations: storageRequired(createReconciliationStore(database)),
    signals: storageRequired(createSignalStore({ database, sealer })),
    records: createWorkRecords(database.pool, { seals, sealer }),
    registrations: createRegistrationFacts(database),
    signalSettings: config.signals,
    reportSignals: reports.signals,
    reconcileDays: config.reconcileDays,
    report: reports.reconciliations,
  };
  const intake = createMessageIntake({ ...ports, config, metrics, logger, tls: messageTls });
  // Receivers judge signatures by the real time, whatever day it is in a sandbox; so are access tokens.
  const realClock = overrides.tokenClock ?? Date.now;
  const baseUrl = `${config.publicUrl}${basePath}`;
  const webhooks = createWebhooks({ config, database, sealer, clock, realClock, baseUrl, metrics, logger });
  cleanup.defer(() => webhooks.close());
  await jobs.start({
    carryOutDecision: (job, signal) => carryOutDecision(ports, job, signal),
    settleIntegration: (job, signal) => settleIntegration(ports, job, signal),
    endAfterDeath: (job, signal) => endAfterDeath(ports, job, signal),
    endLinked: (job, signal) => endLinkedAtBank(ports, job, signal),
    reconcile: (job, signal) => reconcilePage(ports, job, signal),
    housekeeping: () => keepHouse(ports),
    findSignals: (job) => findSignals(ports, job),
    renewSeals: (job, signal) =>
      renewSeals({ ...ports, database, sealer, watch, report: reports.renewal }, job, signal),
    sendFlagFeedback: (job, signal) => sendFeedback(ports, job, signal),
    findDue: () => findDue(ports),
    workOffMessages: (job) => workOffMessages({ ...ports, ...intake.workOff }, job),
    nightly: async () => {
      await jobs.enqueue('findSignals', { depth: 'thorough' });
      await beginRenewal(jobs, 'all');
      await reconcileEverything(ports);
    },
  });
  await keepHouse(ports);
  await beginRenewal(jobs, 'due');

  const maintenance = maintenanceOf(config, logger, cleanup);
  let draining = false;
  let messagesUrl: string | undefined;
  const persons = { ...storageRequired(createPersonStore({ database, sealer })), refOf: createPersonRef(sealer) };
  const means = storageRequired(createMeansStore({ database, sealer }));
  const circle: CircleParts = { means, integrations: ports.integrations, named: (id) => persons.everybody(id) };
  const log = { reader: createTreeReader(database.pool), verifierKey, verifiers };
  const gatewayPorts: GatewayPorts = {
    ...ports,
    bank,
    accessRecords: storageRequired(createAccessRecords({ reader: createEntryReader(database), seals })),
    canGiveData: () => ledger.health() === 'ready',
    citizenDoor: createCitizenDoor({ ledger: versioned, book, clock }),
    ...createCitizenStores({ database, sealer, rates, log }, config),
    ...createInspectionParts({ database, sealer, log, settings: config.inspections }),
    ...webhooks.ports,
    reasons: storageRequired(createReasonStore({ database, sealer })),
    persons,
    households: createHouseholdMemory(persons),
    means: {
      gather: (debtor, today) => gatherCircle(circle, debtor, today),
      keep: (id, told) => means.keep(id, told),
    },
    notices: storageRequired(createNoticeStore({ database, sealer })),
    observations: storageRequired(createObservationStore({ database, sealer })),
    approvals: storageRequired(createApprovalStore({ database, sealer })),
    secondPersonFor: config.secondPersonFor,
    decisionEntryDays: config.decisionEntryDays,
    dossierKeepDays: config.dossierKeepDays,
    maintenance,
    exemptionDayCount: config.exemptionDayCount,
    nameLetters: config.ksz.nameLetters,
    streams,
  };
  const ask = createAsk(config.totalDeadlineMs, rates, {
    consultations: config.rateLimits,
    registrations: config.registrationLimits,
    reconciliations: config.reconciliationLimits,
    work: config.workLimits,
  });
  const askCitizen = createAskCitizen(rates, config.workLimits.perUser, (ssin) => sealer.pseudonym(ssin, undefined));
  const app = await createApp(
    {
      routes: (api, baseUrl) => {
        caseRoutes(api, { ports: gatewayPorts, metrics, baseUrl, ask, askCitizen });
      },
      health: () => ({
        database: { weight: 'vital', check: () => database.ping().then(() => true) },
        ledger: { weight: 'vital', check: () => Promise.resolve(ledger.health() === 'ready') },
        ledgerTree: { weight: 'notice', check: () => Promise.resolve(tree.state() === 'ready') },
        storedRows: {
          weight: 'notice',
          check: () => Promise.resolve([...watch.found().values()].every((n) => n === 0)),
        },
        ...trustedPeer('crossroadsBank', config.ksz.soaUrl, ping, trust),
        signatureCertificates: { weight: 'notice', check: () => Promise.resolve(!needsRenewal(security, Date.now())) },
        ...certificateParts(secure.watched, Date.now),
        contractDrift: { weight: 'notice', check: () => Promise.resolve((contracts.drift() ?? []).length === 0) },
        ...intake.health,
        ...webhooks.health,
        ...servicesLeftAlone(lanes),
      }),
      tokenIssuer: secure.tokenIssuer,
      tokenReading: {
        citizens: { scope: scopes.citizen, fictiveSsins: config.fictiveSsins },
        presentNumber: (number) => centreKnownBy(centres.values(), number)?.enterpriseNumber ?? number,
      },
      scopes: scopeTexts,
      pages: readPages(),
      problems: problemSchemas,
      examples: readExamples,
      metrics,
      logger,
      clock,
      // Tokens expire in real time, whatever day it is in a sandbox.
      tokenClock: overrides.tokenClock ?? overrides.clock ?? Date.now,
      draining: () => draining,
      delays: [createWaitingTime(() => database.ping()), () => ledger.waitingMs()],
    },
    config,
  );
  cleanup.defer(() => app.close());
  cleanup.defer(() => intake.close());
  await app.ready();
  webhooks.start();

  const resources = cleanup.move();
  let closing: Promise<void> | undefined;
  const close = () => {
    draining = true;
    return (closing ??= resources.disposeAsync());
  };
  return {
    app,
    listen: async () => {
      messagesUrl = await intake.listen();
      return app.listen({ host: config.host, port: config.port });
    },
    messagesUrl: () => messagesUrl,
    drain: () => {
      draining = true;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
