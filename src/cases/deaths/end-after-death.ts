import { randomUUID } from 'node:crypto';
import { codesSetBy } from '../../access/book/look-up.ts';
import { personDied } from '../../access/rules/person-died.ts';
import type { Jobs } from '../../platform/jobs/work.ts';
import { belgianDate } from '../../values/calendar.ts';
import { endAtBank } from '../integrations/at-bank.ts';
import { centreOf, type LifeCyclePorts } from '../life-cycle.ts';
import { gatewayItself, gatewayOf } from '../reconciliations/reconcile-one.ts';

/** Why it ended, as the integration and the evidence say it. */
const died = 'died';

/**
 * Ends the aid of somebody who has died, here and at the Bank. It closes here first; when the Bank does not confirm, it
 * is asked again like for any other end. Repeating it changes nothing, also after the death was taken back.
 */
export async function endAfterDeath(
  ports: LifeCyclePorts,
  { integrationId }: Jobs['endAfterDeath'],
  signal: AbortSignal,
): Promise<void> {
  const integration = await ports.integrations.find(integrationId);
  const codes = codesSetBy(ports.book.on(belgianDate(ports.clock())), 'decision');
  if (integration?.state !== 'active' || integration.diedOn === undefined) return;
  if (!codes.includes(integration.qualityCode)) return;
  const centre = centreOf(ports, integration.centre);
  const work = {
    actor: gatewayOf(integration.centre),
    traceId: randomUUID(),
    rule: personDied.code,
    integration,
    reason: died,
  };
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(ports.totalDeadlineMs)]);
  try {
    await ports.door.carryOn('end', work, async (noted) => {
      const closed = { by: gatewayItself, at: ports.clock(), reason: died };
      // The death may have been taken back at this moment, or somebody else ends it.
      if (!(await ports.integrations.endDead(integrationId, closed))) return { outcome: 'noData', result: integration };
      const ended = await endAtBank(ports, { centre, signal: deadline, noted }, integration);
      return { outcome: 'answered', result: ended };
    });
  } catch (error) {
    // Another gateway takes over a job that was cut off; what is closed here, housekeeping settles at the Bank.
    if (signal.aborted) throw error;
    await ports.work.enqueue('settleIntegration', { integrationId }, { delayMs: ports.staleAfterMs });
  }
}
