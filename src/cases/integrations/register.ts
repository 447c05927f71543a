import { v7 as uuidv7 } from 'uuid';
import { refined, type Asked } from '../../access/asked.ts';
import type { Granted } from '../../access/door.ts';
import { DeniedError } from '../../access/evidence-required.ts';
import { belgianDate } from '../../values/calendar.ts';
import { badRequest, Problem } from '../../values/problem.ts';
import type { Ssin } from '../../values/ssin.ts';
import { centreOf, type IntegrationPorts } from '../life-cycle.ts';
import { registerAtBank, type BankStep } from './at-bank.ts';
import { checkRegistration, type CheckedRegistration, type RegistrationInput } from './check-registration.ts';
import { RunningIntegrationError, type Integration } from './integration.ts';
import { texts } from './texts.ts';

/**
 * Registers a person, first here (so that two simultaneous requests cannot both succeed), then at the Bank; after that
 * the integration opens streams.
 * @throws Problem
 */
export function registerIntegration(ports: IntegrationPorts, asked: Asked<RegistrationInput>): Promise<Integration> {
  const checked = refined(asked, (input) => {
    const today = belgianDate(ports.clock());
    const { fictiveSsins } = ports;
    const { ssin, period, issues } = checkRegistration(input, { today, book: ports.book.on(today), fictiveSsins });
    // A number that cannot exist names nobody.
    if (!ssin) throw badRequest(issues);
    return { input, ssin, period, issues };
  });
  return ports.door.perform('register', checked, {
    find: (look, { input, ssin, period, issues }) => {
      look.person(ssin);
      if (issues.length > 0 || !period) throw badRequest(issues);
      return { input, ssin, period, named: namedIn(input) };
    },
    evidence: ({ named }) => named,
    carryOut: async (checkedInput, { now, noted }) => ({
      outcome: 'answered',
      result: await registerChecked(ports, asked, checkedInput, { now, noted }),
    }),
  });
}

/** A registration that was checked, with what the evidence says of the integration that it makes. */
export interface CheckedInput {
  readonly input: RegistrationInput;
  readonly ssin: Ssin;
  readonly period: NonNullable<CheckedRegistration['period']>;
  readonly named: ReturnType<typeof namedIn>;
}

/** What the evidence says of the integration that a registration makes. */
export function namedIn({ qualityCode, caseReference }: RegistrationInput) {
  return { integrationId: uuidv7(), qualityCode, caseReference };
}

/**
 * Makes the integration and registers it, whoever named the person.
 * @throws Problem DeniedError
 */
export function registerChecked(
  ports: IntegrationPorts,
  { caller, signal }: Pick<Asked<unknown>, 'caller' | 'signal'>,
  { input, ssin, period, named }: CheckedInput,
  { now, noted }: Pick<Granted, 'now' | 'noted'>,
): Promise<Integration> {
  const { applicationDate, informedOn, informedWay, proofOfIdentity } = input;
  const { centre, userId } = caller;
  const integration: Integration = {
    ...named,
    ...period,
    centre,
    ssin,
    applicationDate,
    ...(informedOn === undefined ? {} : { informedOn }),
    ...(informedWay === undefined ? {} : { informedWay }),
    proofOfIdentity,
    state: 'registering',
    registeredBy: userId,
    registeredAt: now,
  };
  const step = { centre: centreOf(ports, centre), signal, noted };
  return ports.proofs.attempt(caller, () => registerNew(ports, step, integration));
}

/**
 * Registers an integration that is `registering`.
 * @throws Problem DeniedError
 */
export async function registerNew(
  ports: IntegrationPorts,
  step: BankStep,
  integration: Integration,
): Promise<Integration> {
  await claim(ports, integration);
  try {
    return await registerAtBank(ports, step, integration);
  } catch (error) {
    // After any error the integration must open no stream, and the person can be registered again at once. An
    // integration that became active stays active: markFailed does not change it.
    const { integrationId } = integration;
    await ports.integrations.markFailed(integrationId).catch(() => undefined);
    // Where the Bank said no, waiting changes nothing.
    if (error instanceof DeniedError) throw error;
    // The Bank may have registered it anyway, e.g. when only its answer was late.
    await ports.work
      .enqueue('settleIntegration', { integrationId }, { delayMs: ports.staleAfterMs })
      .catch(() => undefined);
    throw error;
  }
}

async function claim(ports: IntegrationPorts, integration: Integration): Promise<void> {
  const now = ports.clock();
  try {
    await ports.integrations.add(integration, { today: belgianDate(now), staleBefore: now - ports.staleAfterMs });
  } catch (error) {
    if (!(error instanceof RunningIntegrationError)) throw error;
    const problem = new Problem('integrationRunning', {
      detail: texts.integrationRunning,
      members: { integrationId: error.integrationId, integrationState: error.state },
    });
    throw new DeniedError('integrationRunning', problem);
  }
}
