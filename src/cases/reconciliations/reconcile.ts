import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { addDays, belgianDate } from '../../values/calendar.ts';
import { Problem, problemTypes } from '../../values/problem.ts';
import type { Difference, Finding, Reconciliation, ReconciliationStore } from './reconciliation.ts';
import type { Jobs } from '../../platform/jobs/work.ts';
import type { Asked } from '../../access/asked.ts';
import type { Ssin } from '../../values/ssin.ts';
import { notFound, type LifeCyclePorts } from '../life-cycle.ts';
import { gatewayItself, reconcileOne, RepairError } from './reconcile-one.ts';

export interface ReconciliationPorts extends LifeCyclePorts {
  readonly reconciliations: ReconciliationStore;
  /** Number of days after its end for which an integration is still compared. */
  readonly reconcileDays: number;
  /** Called for each compared integration and each finished reconciliation, without personal data. */
  readonly report: {
    compared(result: Difference | 'agrees' | 'failed'): void;
    finished(reconciliation: Pick<Reconciliation, 'reconciliationId' | 'compared' | 'agreed'>): void;
  };
}

/**
 * Number of integrations that one job compares. It is small, so that a stopping gateway loses little and others share
 * the work.
 */
const pageSize = 20;

/** Milliseconds after which a reconciliation without an end is no reason not to begin another. */
const longestMs = 24 * 60 * 60 * 1_000;

/**
 * Starts to compare the integrations of the caller's centre with the Bank; gives the one that is running, if there is
 * one.
 * @throws Problem
 */
export function startReconciliation(ports: ReconciliationPorts, asked: Asked<unknown>): Promise<Reconciliation> {
  const { centre, userId } = asked.caller;
  return ports.door.perform('reconcile', asked, {
    find: () => undefined,
    carryOut: async (_found, { now }) => {
      // One at a time: each asks the Bank about every integration.
      const [last] = await ports.reconciliations.list(centre, { limit: 1 });
      const isRunning = last !== undefined && last.finishedAt === undefined && last.startedAt > now - longestMs;
      const result = isRunning ? last : await begin(ports, { centre, startedBy: userId, traceId: asked.traceId });
      return { outcome: 'answered', result };
    },
  });
}

/** Starts a reconciliation for all centres, every night. */
export async function reconcileEverything(ports: ReconciliationPorts): Promise<void> {
  for (const centre of ports.centres.keys()) {
    await begin(ports, { centre, startedBy: gatewayItself, traceId: randomUUID() });
  }
}

async function begin(
  ports: ReconciliationPorts,
  by: Pick<Reconciliation, 'centre' | 'startedBy' | 'traceId'>,
): Promise<Reconciliation> {
  const begun = { ...by, reconciliationId: uuidv7(), startedAt: ports.clock() };
  const { reconciliationId } = begun;
  await ports.reconciliations.add(begun, (transaction) =>
    ports.work.enqueue('reconcile', { reconciliationId }, { transaction }),
  );
  ports.work.wake('reconcile');
  return { ...begun, compared: 0, agreed: 0, findings: [] };
}

/**
 * One reconciliation of the caller's centre, with what it found so far.
 * @throws Problem
 */
export function getReconciliation(
  ports: ReconciliationPorts,
  asked: Asked<{ readonly reconciliationId: string }>,
): Promise<Reconciliation> {
  return ports.door.perform('readReconciliation', asked, {
    find: async (look, { reconciliationId }) => {
      const maySee = look.lists();
      const owner = await ports.reconciliations.centreOf(reconciliationId);
      look.requireOwn(owner, 'noSuchReconciliation');
      const found = await ports.reconciliations.find(reconciliationId);
      if (!found) throw notFound();
      return { found, maySee };
    },
    carryOut: async ({ found, maySee }) => {
      const { seen, shown } = await findingsFor(ports, [found], maySee);
      return { outcome: 'answered', shown, result: seen[0] ?? found };
    },
  });
}

/**
 * Reconciliations of the caller's centre, newest first.
 * @throws Problem
 */
export function queryReconciliations(
  ports: ReconciliationPorts,
  asked: Asked<{ readonly after?: string | undefined; readonly pageSize: number }>,
): Promise<{ readonly reconciliations: readonly Reconciliation[]; readonly next?: string }> {
  return ports.door.perform('queryReconciliations', asked, {
    find: (look) => look.lists(),
    carryOut: async (maySee, _granted, { after, pageSize: size }) => {
      const found = await ports.reconciliations.list(asked.caller.centre, {
        ...(after === undefined ? {} : { after }),
        limit: size + 1,
      });
      const page = found.slice(0, size);
      const last = page.at(-1);
      const { seen, shown } = await findingsFor(ports, page, maySee);
      return {
        outcome: page.length > 0 ? 'answered' : 'noData',
        shown,
        result: { reconciliations: seen, ...(found.length > size && last ? { next: last.reconciliationId } : {}) },
      };
    },
  });
}

/** The reconciliations with the findings that the caller may see, and the persons in them. */
async function findingsFor(
  { integrations }: Pick<ReconciliationPorts, 'integrations'>,
  reconciliations: readonly Reconciliation[],
  maySee: (ssin: Ssin) => boolean,
): Promise<{ readonly seen: readonly Reconciliation[]; readonly shown: readonly Ssin[] }> {
  const ids = new Set(reconciliations.flatMap(({ findings }) => findings.map(({ integrationId }) => integrationId)));
  const found = await Promise.all([...ids].map((integrationId) => integrations.find(integrationId)));
  const visible = new Map(
    found.flatMap((one) => (one && maySee(one.ssin) ? [[one.integrationId, one.ssin] as const] : [])),
  );
  return {
    seen: reconciliations.map((one) => ({
      ...one,
      findings: one.findings.filter(({ integrationId }) => visible.has(integrationId)),
    })),
    shown: [...visible.values()],
  };
}

/** Compares the next page, and records it and queues the job for the following page in one transaction. */
export async function reconcilePage(
  ports: ReconciliationPorts,
  { reconciliationId }: Jobs['reconcile'],
  signal: AbortSignal,
): Promise<void> {
  const reconciliation = await ports.reconciliations.find(reconciliationId);
  if (!reconciliation || reconciliation.finishedAt !== undefined) return;
  const { centre, after, traceId, startedBy } = reconciliation;
  const now = ports.clock();
  const today = belgianDate(now);
  const ids = await ports.integrations.toReconcile(centre, {
    today,
    endedSince: addDays(today, -ports.reconcileDays),
    ...(after === undefined ? {} : { after }),
    limit: pageSize,
  });
  const findings: Finding[] = [];
  for (const integrationId of ids) {
    signal.throwIfAborted();
    const why = { traceId, startedBy, reason: `reconciliation ${reconciliationId}` };
    const finding = await compareOne(ports, integrationId, why, signal);
    if (finding) findings.push(finding);
    ports.report.compared(resultOf(finding));
  }
  const last = ids.at(-1);
  const over = ids.length < pageSize;
  const page = {
    compared: ids.length,
    agreed: ids.length - findings.length,
    findings,
    ...(last === undefined ? {} : { after: last }),
    ...(over ? { finishedAt: ports.clock() } : {}),
  };
  await ports.reconciliations.advance({ reconciliationId, from: after }, page, async (transaction) => {
    if (!over) await ports.work.enqueue('reconcile', { reconciliationId }, { transaction });
  });
  if (!over) ports.work.wake('reconcile');
  else {
    const { compared, agreed } = reconciliation;
    ports.report.finished({ reconciliationId, compared: compared + page.compared, agreed: agreed + page.agreed });
  }
}

async function compareOne(
  ports: ReconciliationPorts,
  integrationId: string,
  why: Parameters<typeof reconcileOne>[2],
  signal: AbortSignal,
): Promise<Finding | undefined> {
  try {
    const difference = await reconcileOne(ports, integrationId, why, signal);
    return difference && { integrationId, difference, repaired: true };
  } catch (error) {
    if (signal.aborted) throw error;
    const found = error instanceof RepairError ? { difference: error.difference } : {};
    const cause = error instanceof RepairError ? error.cause : error;
    const problem = cause instanceof Problem ? cause.problem.type : problemTypes.internalServerError.type;
    return { integrationId, ...found, repaired: false, problem };
  }
}

function resultOf(finding: Finding | undefined): Difference | 'agrees' | 'failed' {
  if (!finding) return 'agrees';
  return finding.repaired && finding.difference ? finding.difference : 'failed';
}
