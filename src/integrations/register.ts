import { about, openingBy } from '../domain/opening.ts';
import { v7 as uuidv7 } from 'uuid';
import { bankProblem } from '../domain/bank-problems.ts';
import type { DirectoryReply, Registration } from '../domain/bank.ts';
import { belgianDate } from '../domain/calendar.ts';
import type { Opening } from '../domain/evidence.ts';
import { DeniedError, recordEvidence, withEvidence } from '../domain/evidence-required.ts';
import { RunningIntegrationError, type Integration } from '../domain/integration.ts';
import { Problem } from '../domain/problem.ts';
import { checkRegistration, type RegistrationInput } from './check-registration.ts';
import { requireAction, requireCentre, type IntegrationPorts, type RequestOrigin } from './ports.ts';

export interface Registered {
  readonly integration: Integration;
  /** Who else has the person registered, as the Bank told. */
  readonly registeredElsewhere: readonly Registration[];
}

/**
 * Registers a person: here first (so that two at once cannot both succeed), then at the Bank, then it opens.
 * @throws Problem
 */
export async function registerIntegration(
  ports: IntegrationPorts,
  origin: RequestOrigin,
  input: RegistrationInput,
): Promise<Registered> {
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
    informedOn: input.informedOn,
    proofOfIdentity: input.proofOfIdentity,
    startDate,
    endDate,
    state: 'registering',
    registeredBy: caller.userId,
    registeredAt: now,
  };
  const opening = about(integration, openingBy(origin, 'register'));
  await claim(ports, integration, opening, { today, staleBefore: now - ports.staleAfterMs });

  try {
    return await withEvidence(ports.ledger, opening, rule, async (noted) => {
      const reply = await ports.directory.register(
        { qualityCode: input.qualityCode, startDate, endDate, proof: input.proofOfIdentity },
        { centre, ssin, signal: origin.signal },
      );
      noted.push(...reply.exchanges);
      const problem = registrationProblem(reply);
      if (problem)
        throw reply.verdict.kind === 'identityNotProven' ? new DeniedError(reply.verdict.kind, problem) : problem;
      await ports.integrations.markActive(integration.integrationId, reply.ticketCbss);
      const { ticketCbss } = reply;
      return {
        outcome: 'answered',
        result: {
          integration: { ...integration, state: 'active', ...(ticketCbss === undefined ? {} : { ticketCbss }) },
          registeredElsewhere: reply.registrations.filter(({ nisCode }) => nisCode !== centre.nisCode),
        },
      };
    });
  } catch (error) {
    // Whatever went wrong, nothing may open; the person can be registered again at once. An integration that did become
    // active stays so: markFailed leaves it alone.
    await ports.integrations.markFailed(integration.integrationId).catch(() => undefined);
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
      detail: {
        nl: 'Uw centrum heeft deze persoon al geïntegreerd onder deze code.',
        fr: 'Votre centre a déjà intégré cette personne sous ce code.',
        de: 'Ihr Zentrum hat diese Person unter diesem Kode bereits integriert.',
        en: 'Your centre already has this person integrated under this code.',
      },
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

function registrationProblem({ verdict }: DirectoryReply): Problem | undefined {
  switch (verdict.kind) {
    case 'found':
    case 'none':
    case 'incomplete':
      return undefined;
    case 'identityNotProven':
      return new Problem('identityNotProven', {
        detail: {
          nl: 'Het identiteitsbewijs stemt niet overeen met het register. Controleer het en probeer opnieuw.',
          fr: 'La preuve d’identité ne correspond pas au registre. Vérifiez-la et réessayez.',
          de: 'Der Identitätsnachweis stimmt nicht mit dem Register überein. Prüfen Sie ihn und versuchen Sie es erneut.',
          en: 'The proof of identity does not match the register. Check it and try again.',
        },
      });
    default:
      return bankProblem(verdict, { in: 'body', name: 'ssin' });
  }
}
