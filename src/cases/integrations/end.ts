import type { Asked } from '../../access/asked.ts';
import { Problem } from '../../values/problem.ts';
import { centreOf, type IntegrationPorts } from '../life-cycle.ts';
import { endAtBank } from './at-bank.ts';
import { IntegrationStateError, type Integration } from './integration.ts';

/** An ending as a centre asks for it. */
export interface EndingInput {
  readonly integrationId: string;
  /** Why, in the centre's words. */
  readonly reason: string;
}

/**
 * Ends an integration. It closes here first, so from that moment it opens no stream, even if the Bank is unreachable.
 * Repeating the call asks the Bank again. Ending an ended integration changes nothing.
 * @throws Problem
 */
export function endIntegration(ports: IntegrationPorts, asked: Asked<EndingInput>): Promise<Integration> {
  return ports.door.perform('end', asked, {
    find: (look, { integrationId }) => look.integration(integrationId),
    carryOut: async (integration, { noted }, { integrationId, reason }) => {
      if (integration.state === 'ended') return { outcome: 'answered', result: integration };
      const { caller, signal } = asked;
      try {
        await closeHere(ports, integration, { by: caller.userId, reason });
        const step = { centre: centreOf(ports, caller.centre), signal, noted };
        return { outcome: 'answered', result: await endAtBank(ports, step, integration) };
      } catch (error) {
        // Even if the request is not repeated, the Bank is asked until it confirms.
        await ports.work
          .enqueue('settleIntegration', { integrationId }, { delayMs: ports.staleAfterMs })
          .catch(() => undefined);
        throw error;
      }
    },
  });
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
