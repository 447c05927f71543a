import { about, openingBy } from '../../access/opening.ts';
import { recordEvidence } from '../../access/evidence-required.ts';
import { IntegrationStateError, type Integration } from './integration.ts';
import { Problem } from '../../values/problem.ts';
import { endAtBank } from './at-bank.ts';
import { notFound, requireAction, requireCentre, type IntegrationPorts, type RequestOrigin } from '../life-cycle.ts';

/**
 * Ends an integration. It closes here first, so from that moment it opens no stream, even if the Bank is unreachable.
 * Repeating the call asks the Bank again. Ending an ended integration changes nothing.
 * @param reason the reason, in the centre's words
 * @throws Problem
 */
export async function endIntegration(
  ports: IntegrationPorts,
  origin: RequestOrigin,
  integrationId: string,
  reason: string,
): Promise<Integration> {
  const { caller, signal } = origin;
  const rule = await requireAction(ports.ledger, origin, 'endIntegration', 'end');
  const centre = await requireCentre(ports, origin, 'end');
  const integration = await ports.integrations.find(integrationId);
  if (integration?.centre !== caller.centre) throw notFound();
  const opening = about(integration, openingBy(origin, 'end'));
  if (integration.state === 'ended') {
    await recordEvidence(ports.ledger, opening, { outcome: 'answered', rule, exchanges: [] });
    return integration;
  }
  try {
    return await endAtBank(ports, { opening, rule, centre, signal }, integration, () =>
      closeHere(ports, integration, { by: caller.userId, reason }),
    );
  } catch (error) {
    // Even if the request is not repeated, the Bank is asked until it confirms.
    await ports.work
      .enqueue('settleIntegration', { integrationId }, { delayMs: ports.staleAfterMs })
      .catch(() => undefined);
    throw error;
  }
}

/**
 * Closes an integration here, so that it opens no stream.
 * @throws Problem when the Bank never confirmed it
 */
export async function closeHere(
  ports: Pick<IntegrationPorts, 'integrations' | 'clock'>,
  integration: Integration,
  ended: { readonly by: string; readonly reason: string },
): Promise<void> {
  if (integration.state === 'ending') return;
  try {
    await ports.integrations.markEnding(integration.integrationId, { ...ended, at: ports.clock() });
  } catch (error) {
    if (!(error instanceof IntegrationStateError)) throw error;
    throw new Problem('integrationNotActive', {
      detail: 'This integration was never confirmed by the Crossroads Bank, so there is nothing to end.',
      cause: error,
    });
  }
}
