import type { Centre, DirectoryReply } from '../../bank/bank.ts';
import { bankProblem } from '../../bank/problems.ts';
import type { ExchangeEvidence } from '../../values/exchange.ts';
import { Problem } from '../../values/problem.ts';
import type { IntegrationPorts } from '../life-cycle.ts';
import { belgianDate } from '../../values/calendar.ts';
import { byOthers, withNew } from './elsewhere.ts';
import { identityDoubt, identityRefusal } from './identity.ts';
import type { Integration, SeenElsewhere } from './integration.ts';
import { texts } from './texts.ts';

/** A step at the Bank for one integration. */
export interface BankStep {
  readonly centre: Centre;
  readonly signal: AbortSignal;
  /** Receives the exchanges, for the evidence. */
  readonly noted: ExchangeEvidence[];
}

/**
 * Registers at the Bank an integration that is `registering` here; it then becomes `active`. The Bank treats a repeated
 * registration as the same one, so the call can be repeated.
 * @returns the integration with what the Bank returned
 * @throws Problem DeniedError
 */
export async function registerAtBank(
  ports: Pick<IntegrationPorts, 'directory' | 'integrations' | 'clock'>,
  step: BankStep,
  integration: Integration,
): Promise<Integration> {
  const { integrationId, ssin, qualityCode, startDate, endDate, proofOfIdentity: proof } = integration;
  const { centre, signal, noted } = step;
  const entry = { qualityCode, startDate, endDate, proof };
  const reply = await ports.directory.register(entry, { centre, ssin, signal });
  noted.push(...reply.exchanges);
  const { verdict } = reply;
  const doubt = identityDoubt(verdict);
  if (doubt) throw await identityRefusal(ports, step, { entry, ssin, verdict }, doubt);
  const problem = registrationProblem(reply);
  if (problem) throw problem;
  const { ticketCbss } = reply;
  const elsewhere = {
    registeredElsewhere: byOthers(reply.registrations, centre),
    elsewhereSeenOn: belgianDate(ports.clock()),
  };
  await ports.integrations.markActive(integrationId, ticketCbss, elsewhere);
  await tellTheOthers(ports, integration, elsewhere);
  const told = { ...elsewhere, ...(ticketCbss === undefined ? {} : { ticketCbss }) };
  return { ...integration, ...told, state: 'active' };
}

/**
 * What the Bank says at one registration, the other integrations of the person learn too. It listed only what touches
 * the registered period, so nothing that they knew is forgotten.
 */
async function tellTheOthers(
  ports: Pick<IntegrationPorts, 'integrations'>,
  { integrationId, centre, ssin }: Integration,
  { registeredElsewhere, elsewhereSeenOn }: SeenElsewhere,
): Promise<void> {
  if (registeredElsewhere.length === 0) return;
  for (const other of await ports.integrations.list(centre, { ssin, runningOn: elsewhereSeenOn, limit: 100 })) {
    if (other.integrationId === integrationId) continue;
    const known = other.registeredElsewhere ?? [];
    const joined = withNew(known, registeredElsewhere);
    if (joined !== known) await ports.integrations.markElsewhere(other.integrationId, joined, elsewhereSeenOn);
  }
}

/**
 * Ends at the Bank an integration that is closed here; it then becomes `ended`. If the Bank does not know the
 * registration, that counts as success.
 * @throws Problem the integration stays closed here
 */
export async function endAtBank(
  ports: Pick<IntegrationPorts, 'directory' | 'integrations'>,
  { centre, signal, noted }: BankStep,
  integration: Integration,
): Promise<Integration> {
  const { integrationId, ssin, qualityCode, startDate, endDate, proofOfIdentity: proof } = integration;
  const reply = await ports.directory.unregister({ qualityCode, startDate, endDate, proof }, { centre, ssin, signal });
  noted.push(...reply.exchanges);
  const problem = endingProblem(reply);
  if (problem) throw problem;
  await ports.integrations.markEnded(integrationId);
  const ended = await ports.integrations.find(integrationId);
  return ended ?? { ...integration, state: 'ended' };
}

/** @returns undefined when the Bank did it */
export function registrationProblem({ verdict }: DirectoryReply): Problem | undefined {
  switch (verdict.kind) {
    case 'found':
    case 'none':
    case 'incomplete':
      return undefined;
    case 'identityNotProven':
      return new Problem('identityNotProven', { detail: texts.identityNotProven });
    default:
      return bankProblem(verdict, { in: 'body', name: 'ssin' });
  }
}

const closedHere =
  'The integration is closed here and opens nothing any more, but the Crossroads Bank has not confirmed. Repeat the request later.';

/** @returns undefined when the registration is gone at the Bank, or never was there */
export function endingProblem({ verdict }: DirectoryReply): Problem | undefined {
  switch (verdict.kind) {
    case 'found':
    case 'none':
    case 'incomplete':
      return undefined;
    case 'identityNotProven':
      return new Problem('badGateway', { detail: closedHere });
    default: {
      if (verdict.kind === 'failed' && verdict.failure === 'notIntegrated') return undefined;
      const problem = bankProblem(verdict, { in: 'path', name: 'integrationId' });
      return Object.keys(problem.members).length > 0
        ? problem
        : new Problem(problem.key, { detail: closedHere, cause: problem });
    }
  }
}
