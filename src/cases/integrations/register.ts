import { about, openingBy } from '../../access/opening.ts';
import { v7 as uuidv7 } from 'uuid';
import type { Centre } from '../../bank/bank.ts';
import { belgianDate } from '../../values/calendar.ts';
import type { Opening } from '../../evidence/evidence.ts';
import { recordEvidence } from '../../access/evidence-required.ts';
import { RunningIntegrationError, type Integration } from './integration.ts';
import { Problem } from '../../values/problem.ts';
import { registerAtBank } from './at-bank.ts';
import { texts } from './texts.ts';
import { checkRegistration, type RegistrationInput } from './check-registration.ts';
import { requireAction, requireCentre, type IntegrationPorts, type RequestOrigin } from '../life-cycle.ts';

/**
 * Registers a person, first here (so that two simultaneous requests cannot both succeed), then at the Bank; after that
 * the integration opens streams.
 * @throws Problem
 */
export async function registerIntegration(
  ports: IntegrationPorts,
  origin: RequestOrigin,
  input: RegistrationInput,
): Promise<Integration> {
  const { caller } = origin;
  const rule = await requireAction(ports.ledger, origin, 'registerIntegration', 'register');
  const centre = await requireCentre(ports, origin, 'register');
  const now = ports.clock();
  const today = belgianDate(now);
  const { ssin, startDate, endDate } = checkRegistration(input, { ...ports, today });

  const integration: Integration = {
    integrationId: uuidv7(),
    centre: caller.centre,
    ssin,
    qualityCode: input.qualityCode,
    caseReference: input.caseReference,
    applicationDate: input.applicationDate,
    ...(input.informedOn === undefined ? {} : { informedOn: input.informedOn }),
    ...(input.informedWay === undefined ? {} : { informedWay: input.informedWay }),
    proofOfIdentity: input.proofOfIdentity,
    startDate,
    endDate,
    state: 'registering',
    registeredBy: caller.userId,
    registeredAt: now,
  };
  return registerNew(ports, origin, { rule, centre }, integration);
}

/**
 * Registers an integration that is `registering`, with its evidence.
 * @throws Problem
 */
export async function registerNew(
  ports: IntegrationPorts,
  origin: RequestOrigin,
  why: { readonly rule: string; readonly centre: Centre; readonly reason?: string },
  integration: Integration,
): Promise<Integration> {
  const { rule, centre, reason } = why;
  const opening = {
    ...about(integration, openingBy(origin, 'register')),
    ...(reason === undefined ? {} : { reason }),
  };
  const now = ports.clock();
  await claim(ports, integration, opening, { today: belgianDate(now), staleBefore: now - ports.staleAfterMs });
  try {
    return await registerAtBank(ports, { opening, rule, centre, signal: origin.signal }, integration);
  } catch (error) {
    // After any error the integration must open no stream, and the person can be registered again at once. An
    // integration that became active stays active: markFailed does not change it.
    const { integrationId } = integration;
    await ports.integrations.markFailed(integrationId).catch(() => undefined);
    // The Bank may have registered it anyway, e.g. when only its answer was late.
    await ports.work
      .enqueue('settleIntegration', { integrationId }, { delayMs: ports.staleAfterMs })
      .catch(() => undefined);
    throw error;
  }
}

async function claim(
  ports: IntegrationPorts,
  integration: Integration,
  opening: Opening,
  limits: { readonly today: string; readonly staleBefore: number },
): Promise<void> {
  try {
    await ports.integrations.add(integration, limits);
  } catch (error) {
    if (!(error instanceof RunningIntegrationError)) throw error;
    const problem = new Problem('integrationRunning', {
      detail: texts.integrationRunning,
      members: { integrationId: error.integrationId, integrationState: error.state },
    });
    const running = { ...opening, integrationId: error.integrationId };
    await recordEvidence(ports.ledger, running, {
      outcome: 'denied',
      rule: 'integrationRunning',
      problem: problem.problem.type,
      exchanges: [],
    });
    throw problem;
  }
}
