import { about, openingBy } from '../domain/opening.ts';
import { bankProblem } from '../domain/bank-problems.ts';
import { recordEvidence, withEvidence } from '../domain/evidence-required.ts';
import { IntegrationStateError, type Integration } from '../domain/integration.ts';
import { Problem } from '../domain/problem.ts';
import { notFound, requireAction, requireCentre, type IntegrationPorts, type RequestOrigin } from './ports.ts';

/**
 * Ends an integration. It closes here first, so that nothing opens from that moment even when the Bank is out of reach;
 * repeating the call asks the Bank again. Ending what has ended changes nothing.
 * @param reason why, as the centre writes it
 * @throws Problem
 */
export async function endIntegration(
  ports: IntegrationPorts,
  origin: RequestOrigin,
  integrationId: string,
  reason: string,
): Promise<Integration> {
  const { caller } = origin;
  const rule = await requireAction(ports.ledger, origin, 'endIntegration', 'end');
  const centre = await requireCentre(ports, origin, 'end');
  const integration = await ports.integrations.find(integrationId);
  if (integration?.centre !== caller.centre) throw notFound();
  const opening = about(integration, openingBy(origin, 'end'));
  if (integration.state === 'ended') {
    await recordEvidence(ports.ledger, opening, { outcome: 'answered', rule, exchanges: [] });
    return integration;
  }
  return withEvidence(ports.ledger, opening, rule, async (noted) => {
    if (integration.state !== 'ending') await close(ports, integration, { by: caller.userId, reason });
    const { startDate, endDate, qualityCode, ssin, proofOfIdentity } = integration;
    const reply = await ports.directory.unregister(
      { qualityCode, startDate, endDate, proof: proofOfIdentity },
      { centre, ssin, signal: origin.signal },
    );
    noted.push(...reply.exchanges);
    const { verdict } = reply;
    const failed = verdict.kind === 'failed' || verdict.kind === 'replaced' || verdict.kind === 'canceled';
    // The Bank not knowing the registration is what was asked for.
    const gone = verdict.kind === 'failed' && verdict.failure === 'notIntegrated';
    if ((failed && !gone) || verdict.kind === 'identityNotProven') {
      throw failed
        ? unconfirmed(bankProblem(verdict, { in: 'path', name: 'integrationId' }))
        : new Problem('badGateway', { detail: closedHere });
    }
    await ports.integrations.markEnded(integrationId);
    const ended = await ports.integrations.find(integrationId);
    return { outcome: 'answered', result: ended ?? { ...integration, state: 'ended' } };
  });
}

const closedHere =
  'The integration is closed here and opens nothing any more, but the Crossroads Bank has not confirmed. Repeat the request later.';

function unconfirmed(problem: Problem): Problem {
  return Object.keys(problem.members).length > 0
    ? problem
    : new Problem(problem.key, { detail: closedHere, cause: problem });
}

async function close(
  ports: IntegrationPorts,
  integration: Integration,
  ended: { readonly by: string; readonly reason: string },
): Promise<void> {
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
