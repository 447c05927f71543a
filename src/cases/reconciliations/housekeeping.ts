import { randomUUID } from 'node:crypto';
import { codesOfAid, codesSetBy } from '../../access/book/look-up.ts';
import { belgianDate } from '../../values/calendar.ts';
import { closeLinked } from '../integrations/end-linked.ts';
import { IntegrationStateError, periodEnded } from '../integrations/integration.ts';
import type { FlagStore } from '../flags/flag.ts';
import { removeOldFlags } from '../flags/remove.ts';
import type { DossierStore } from '../dossiers/dossier.ts';
import type { MessageStore } from '../notices/messages.ts';
import type { Jobs } from '../../platform/jobs/work.ts';
import type { LifeCyclePorts } from '../life-cycle.ts';
import { gatewayItself, gatewayOf, reconcileOne } from './reconcile-one.ts';

/** How many integrations one run handles; the next run takes the rest. */
const limit = 500;

/**
 * Runs every few minutes and at each start. It queues interrupted decisions again, ends integrations that are over,
 * queues the end of aid of people who have died, lets own aid go on without an applicant, queues questions to the Bank
 * about integrations it never confirmed, goes on with messages and with feedback that wait, and removes flags and kept
 * dossiers whose time is over. All steps are
 * idempotent, so overlapping with another process is harmless.
 */
export async function keepHouse(
  ports: LifeCyclePorts & {
    readonly dossiers: Pick<DossierStore, 'purge'>;
    readonly messages: Pick<MessageStore, 'waiting'>;
    readonly flags: Pick<FlagStore, 'unsent' | 'remove'>;
  },
): Promise<void> {
  for (const change of await ports.decisions.pending(ports.clock())) {
    await ports.work.enqueue('carryOutDecision', change);
  }
  await endWhatIsOver(ports);
  const closed = codesSetBy(ports.book.on(belgianDate(ports.clock())), 'decision');
  for (const integrationId of await ports.deaths.unclosed(closed, limit)) {
    await ports.work.enqueue('endAfterDeath', { integrationId });
  }
  await letAidGoOn(ports);
  await endWithoutApplicant(ports);
  const before = ports.clock() - ports.staleAfterMs;
  for (const integrationId of await ports.integrations.unconfirmed({ before, limit })) {
    await ports.work.enqueue('settleIntegration', { integrationId });
  }
  for (const seriesId of await ports.messages.waiting()) await ports.work.enqueue('workOffMessages', { seriesId });
  for (const flagId of await ports.flags.unsent(ports.clock(), limit)) {
    await ports.work.enqueue('sendFlagFeedback', { flagId });
  }
  await removeOldFlags(ports, limit);
  // What ended just now has lost its key.
  await ports.dossiers.purge();
}

/**
 * Integrations open no stream after their last day in any case; this makes the state say so too. The Bank has the same
 * last day, so it need not be asked; the next reconciliation checks that it agrees.
 */
async function endWhatIsOver(ports: LifeCyclePorts): Promise<void> {
  const today = belgianDate(ports.clock());
  const traceId = randomUUID();
  for (const integration of await ports.integrations.over({ today, limit })) {
    const actor = gatewayOf(integration.centre);
    await ports.door.carryOn('end', { actor, traceId, rule: periodEnded.reason, integration }, async () => {
      const ended = { ...periodEnded, at: ports.clock() };
      const { integrationId } = integration;
      await ports.integrations.markEnding(integrationId, ended).catch(unlessEndedAlready);
      await ports.integrations.markEnded(integrationId);
      return { outcome: 'answered', result: undefined };
    });
  }
}

/**
 * Aid of somebody's own does not depend on the applicant with whom it was granted: when nothing of that applicant runs, by
 * a death or because the period is over, it goes on alone, and whoever has it is an applicant.
 */
async function letAidGoOn({ integrations, book, clock }: LifeCyclePorts): Promise<void> {
  const today = belgianDate(clock());
  const found = await integrations.aidWithoutApplicant({ today, keptCodes: codesOfAid(book.on(today)), limit });
  for (const { integrationId, applicantIntegrationId } of found) {
    // Whoever was moved to another file meanwhile stays there.
    if (applicantIntegrationId !== undefined) await integrations.leaveFile(integrationId, applicantIntegrationId);
  }
}

/**
 * Members of a household and maintenance debtors are there for an applicant. When the applicant's integration is over and
 * nothing follows on it, theirs ends too, also when nobody ended it by name.
 */
async function endWithoutApplicant(ports: LifeCyclePorts): Promise<void> {
  const today = belgianDate(ports.clock());
  const traceId = randomUUID();
  const alone = { today, keptCodes: codesOfAid(ports.book.on(today)) };
  for (const integration of await ports.integrations.withoutApplicant({ ...alone, limit })) {
    const ending = {
      actor: gatewayOf(integration.centre),
      traceId,
      rule: 'applicantEnded',
      reason: 'applicantEnded',
    };
    // It may have been moved, or a decision taken, since it was found.
    await closeLinked(ports, integration, ending, (ended) =>
      ports.integrations.endAlone(integration.integrationId, alone, ended),
    );
  }
}

/** Another gateway may have ended it at the same time. */
function unlessEndedAlready(error: unknown): void {
  if (!(error instanceof IntegrationStateError) || error.state !== 'ended') throw error;
}

/**
 * Asks the Bank for the result of a registration or an ending that it did not confirm. When it rejects, the Bank is
 * asked again later.
 */
export async function settleIntegration(
  ports: LifeCyclePorts,
  { integrationId }: Jobs['settleIntegration'],
  signal: AbortSignal,
): Promise<void> {
  await reconcileOne(
    ports,
    integrationId,
    { traceId: randomUUID(), startedBy: gatewayItself, reason: 'not confirmed' },
    signal,
  );
}
