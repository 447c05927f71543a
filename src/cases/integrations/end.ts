import type { Asked } from '../../access/asked.ts';
import { badRequest, issue, Problem } from '../../values/problem.ts';
import { centreOf, type IntegrationPorts } from '../life-cycle.ts';
import { endAtBank } from './at-bank.ts';
import { endLinked, mayStay, type Concerned } from './end-linked.ts';
import { IntegrationStateError, type Integration } from './integration.ts';

/** An ending as a centre asks for it. */
export interface EndingInput {
  readonly integrationId: string;
  /** Why, in the centre's words. */
  readonly reason: string;
  /** Ids of members of the household who do not end with the applicant. */
  readonly leftOut: readonly string[];
}

/** An integration that has ended, with everybody whom its end concerns. */
export interface Ended {
  readonly integration: Integration;
  readonly concerned: readonly Concerned[];
}

/**
 * Ends an integration, and with an applicant's everything that belongs to the file. It closes here first, so from that
 * moment it opens no stream, even if the Bank is unreachable. Repeating the call asks the Bank again. Ending an ended
 * integration changes nothing.
 * @throws Problem
 */
export function endIntegration(ports: IntegrationPorts, asked: Asked<EndingInput>): Promise<Ended> {
  return ports.door.perform('end', asked, {
    find: async (look, { integrationId, leftOut }) => {
      const integration = await look.integration(integrationId);
      const linked = await ports.integrations.ofApplicant(integrationId, integration.ended?.at);
      for (const one of linked) await look.alsoIntegration(one.integrationId);
      const staying = linked.filter((one) => mayStay(one, look.book)).map((one) => one.integrationId);
      // Whoever was left out has left the file; a repeated request finds nobody of them.
      if (integration.state === 'active' && leftOut.some((id) => !staying.includes(id))) {
        const detail = 'Only members of the household who end with this integration can be left out.';
        throw badRequest([issue('invalidInput', { in: 'body', name: 'leftOut' }, { detail })]);
      }
      return { integration, linked };
    },
    carryOut: async ({ integration, linked }, { access, noted }, { integrationId, reason, leftOut }) => {
      const { nextCodeOn } = integration;
      if (integration.state === 'active' && nextCodeOn !== undefined) {
        const detail = `A decision on it takes effect on ${nextCodeOn}. From that day the aid can be withdrawn.`;
        throw new Problem('alreadyDecided', { detail });
      }
      if (integration.state === 'ended') {
        const concerned = linked
          .filter(({ ended }) => ended)
          .map((one) => ({ integration: one, effect: 'ended' as const }));
        return { outcome: 'answered', result: { integration, concerned } };
      }
      const { caller, signal, traceId } = asked;
      try {
        await closeHere(ports, integration, { by: caller.userId, reason });
        const ending = { actor: caller, traceId, rule: access.ruleCode, reason, leftOut };
        const concerned = await endLinked(ports, integrationId, ending, integration.ended?.at);
        const step = { centre: centreOf(ports, caller.centre), signal, noted };
        return { outcome: 'answered', result: { integration: await endAtBank(ports, step, integration), concerned } };
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
