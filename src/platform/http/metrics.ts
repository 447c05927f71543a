import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { certificateMetrics, type WatchedTrust } from './certificate-metrics.ts';
import { ledgerMetrics, type WatchedLedger } from './ledger-metrics.ts';

/** Figures for Prometheus. Labels are names from closed lists (routes, streams, outcomes), never personal data. */
export interface Metrics {
  readonly registry: Registry;
  consultation(stream: string, outcome: string): void;
  /** Counts a code of a source that the list does not know: the contract has drifted. */
  unknownCode(stream: string, list: string, code: string): void;
  /** Counts an integration that was compared with the Bank's directory. */
  reconciled(result: string): void;
  /** Counts rows that were brought to the current evidence key, and those that cannot be. */
  renewed(page: { readonly table: string; readonly renewed: number; readonly left: number }): void;
  /** Counts a pattern in the work of users that was not known before, by rule. */
  signalled(rule: string): void;
}

/** The known differences between the contracts and what the Bank sends. */
export interface WatchedContracts {
  /** Elements of replies since the start. */
  sightings(): readonly {
    readonly service: string;
    readonly element: string;
    readonly kind: string;
    readonly occurrences: number;
  }[];
  /** Unacknowledged differences; undefined when they are not known yet. */
  drift(): readonly unknown[] | undefined;
  noteCode(stream: string, list: string, code: string): void;
}

/** What goes on with one service of the Bank. */
interface ServiceFigures {
  readonly service: string;
  readonly breaker: (typeof breakerStates)[number];
  readonly underWay: number;
  readonly waiting: number;
  /** Messages since the start that were not sent: too many waited, or the service was left alone. */
  readonly overloaded: number;
  readonly notAsked: number;
}
const breakerStates = ['closed', 'halfOpen', 'open'] as const;

/** What is watched of the Bank. */
export interface WatchedBank {
  /** Its services, as they are now. */
  readonly services: () => readonly ServiceFigures[];
  readonly trust: WatchedTrust;
}

/** What is watched of the evidence. */
export interface WatchedEvidence {
  readonly tree: WatchedLedger;
  readonly rows: WatchedRows;
}

export function createMetrics(
  watched: WatchedContracts,
  { services, trust }: WatchedBank,
  { tree, rows }: WatchedEvidence,
): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  certificateMetrics(registry, trust);
  ledgerMetrics(registry, tree);
  const consultations = new Counter({
    name: 'gateway_consultations_total',
    help: 'Consultations of streams by outcome',
    labelNames: ['stream', 'outcome'] as const,
    registers: [registry],
  });
  const unknownCodes = new Counter({
    name: 'gateway_unknown_codes_total',
    help: 'Codes of sources that the code list does not know, by stream and list',
    labelNames: ['stream', 'list'] as const,
    registers: [registry],
  });
  new Counter({
    name: 'gateway_unread_elements_total',
    help: 'Elements of replies that nothing reads, by service; declared="yes" when the stream leaves them out on purpose',
    labelNames: ['service', 'element', 'declared'] as const,
    registers: [registry],
    collect() {
      this.reset();
      for (const { service, element, kind, occurrences } of watched.sightings()) {
        if (kind === 'unread') this.inc({ service, element, declared: 'no' }, occurrences);
        if (kind === 'leftOut') this.inc({ service, element, declared: 'yes' }, occurrences);
      }
    },
  });
  new Gauge({
    name: 'gateway_contract_drift',
    help: 'Differences between the contracts and what the Bank sends that nobody has acknowledged (npm run drift)',
    registers: [registry],
    collect() {
      this.set(watched.drift()?.length ?? 0);
    },
  });
  bankFigures(registry, services);
  const reconciled = new Counter({
    name: 'gateway_reconciled_integrations_total',
    help: 'Integrations compared with the directory of the Crossroads Bank, by result',
    labelNames: ['result'] as const,
    registers: [registry],
  });
  const signals = new Counter({
    name: 'gateway_new_signals_total',
    help: 'Patterns in the work of users that were found for the first time, by rule',
    labelNames: ['rule'] as const,
    registers: [registry],
  });
  const renewed = rowFigures(registry, rows);
  return {
    registry,
    renewed,
    signalled: (rule) => {
      signals.inc({ rule });
    },
    reconciled: (result) => {
      reconciled.inc({ result });
    },
    unknownCode: (stream, list, code) => {
      unknownCodes.inc({ stream, list });
      watched.noteCode(stream, list, code);
    },
    consultation: (stream, outcome) => {
      consultations.inc({ stream, outcome });
    },
  };
}

/** What is watched of stored rows. */
export interface WatchedRows {
  /** Rows that open nothing because they were changed outside the gateway, by table. */
  found(): ReadonlyMap<string, number>;
  /** Tables whose rows still get their first seal. */
  awaited(): readonly string[];
}

function rowFigures(registry: Registry, rows: WatchedRows): Metrics['renewed'] {
  const registers = [registry];
  new Gauge({
    name: 'gateway_changed_rows',
    help: 'Rows that open nothing because they were changed outside the gateway, as far as they were read, by table',
    labelNames: ['table'] as const,
    registers,
    collect() {
      for (const [table, count] of rows.found()) this.set({ table }, count);
    },
  });
  new Gauge({
    name: 'gateway_tables_without_seals',
    help: 'Tables whose rows still get their first seal',
    registers,
    collect() {
      this.set(rows.awaited().length);
    },
  });
  const counted = new Counter({
    name: 'gateway_renewed_rows_total',
    help: 'Rows brought to the current evidence key (renewed), or not (left), by table',
    labelNames: ['table', 'result'] as const,
    registers,
  });
  return ({ table, renewed, left }) => {
    counted.inc({ table, result: 'renewed' }, renewed);
    counted.inc({ table, result: 'left' }, left);
  };
}

function bankFigures(registry: Registry, services: () => readonly ServiceFigures[]): void {
  const registers = [registry];
  new Gauge({
    name: 'gateway_bank_messages',
    help: 'Messages to the Crossroads Bank that are under way or wait for a connection, by service',
    labelNames: ['service', 'state'] as const,
    registers,
    collect() {
      for (const { service, underWay, waiting } of services()) {
        this.set({ service, state: 'underWay' }, underWay);
        this.set({ service, state: 'waiting' }, waiting);
      }
    },
  });
  new Counter({
    name: 'gateway_bank_messages_refused_total',
    help: 'Messages that were not sent, by service: too many waited (overloaded) or the service was left alone (notAsked)',
    labelNames: ['service', 'reason'] as const,
    registers,
    collect() {
      this.reset();
      for (const { service, overloaded, notAsked } of services()) {
        this.inc({ service, reason: 'overloaded' }, overloaded);
        this.inc({ service, reason: 'notAsked' }, notAsked);
      }
    },
  });
  new Gauge({
    name: 'gateway_bank_breaker',
    help: 'State of the circuit breaker of a service: 1 for the state it is in',
    labelNames: ['service', 'state'] as const,
    registers,
    collect() {
      for (const { service, breaker } of services()) {
        for (const state of breakerStates) this.set({ service, state }, Number(state === breaker));
      }
    },
  });
}

/** Measures every request by route pattern and offers the figures at `/metrics`. */
export function registerMetrics(app: FastifyInstance, { registry }: Metrics): void {
  const durations = new Histogram({
    name: 'gateway_request_duration_seconds',
    help: 'Duration of requests by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    request.log.info(
      {
        traceId: request.id,
        ...(request.span?.traceId === undefined ? {} : { w3cTraceId: request.span.traceId }),
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
  app.get('/metrics', { config: { isMonitoring: true }, schema: { hide: true } }, async (_request, reply) =>
    reply
      .type(registry.contentType)
      .serializer((text: string) => text)
      .send(await registry.metrics()),
  );
}
