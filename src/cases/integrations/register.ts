import { v7 as uuidv7 } from 'uuid';
import { refined, type Asked } from '../../access/asked.ts';
import type { BookOfDay } from '../../access/book/book.ts';
import { codeFor, findCode } from '../../access/book/look-up.ts';
import type { Granted, Look, Plan } from '../../access/door.ts';
import { DeniedError } from '../../access/evidence-required.ts';
import { belgianDate, daysBetween, type CalendarDate } from '../../values/calendar.ts';
import { badRequest, issue, Problem, type InputIssue } from '../../values/problem.ts';
import type { Ssin } from '../../values/ssin.ts';
import { orWaits, type SecondPersonPorts, type WaitsForApproval } from '../approvals/second-person.ts';
import type { Death } from '../deaths/death.ts';
import { outsideHousehold } from '../deaths/notice.ts';
import { centreOf, type IntegrationPorts } from '../life-cycle.ts';
import type { KnownHouseholds } from '../persons/as-known.ts';
import { registerAtBank, type BankStep } from './at-bank.ts';
import type { Opening } from '../../evidence/evidence.ts';
import { repeatedIssues } from '../repeated-explanation.ts';
import { applicantOf, isNamedDebtor, isNamedMember } from './beside-applicant.ts';
import { deathIssues } from './check-death.ts';
import {
  checkRegistration,
  windowIssues,
  type CheckedRegistration,
  type RegistrationInput,
} from './check-registration.ts';
import { RunningIntegrationError, type Integration } from './integration.ts';
import { texts } from './texts.ts';

/**
 * Registers a person, first here (so that two simultaneous requests cannot both succeed), then at the Bank; after that
 * the integration opens streams.
 * @throws Problem
 */
export function registerIntegration(
  ports: IntegrationPorts & SecondPersonPorts & { readonly persons: KnownHouseholds },
  asked: Asked<RegistrationInput>,
): Promise<Integration | WaitsForApproval> {
  const checked = refined(asked, (input) => {
    const today = belgianDate(ports.clock());
    const { fictiveSsins } = ports;
    const { ssin, period, issues } = checkRegistration(input, { today, book: ports.book.on(today), fictiveSsins });
    // A number that cannot exist names nobody.
    if (!ssin) throw badRequest(issues);
    return { input, ssin, period, issues };
  });
  const plan: Plan<Integration, Refined, CheckedInput, Integration> = {
    find: async (look, { input, ssin, period, issues }) => {
      look.person(ssin);
      if (issues.length > 0 || !period) throw badRequest(issues);
      const applicant = await applicantOf(ports, look, input, ssin);
      const death = await ports.deaths.find({ centre: asked.caller.centre, ssin });
      const more = [
        ...windowIssues(input, applicant, look.book, asked.approval?.askedOn),
        ...deathIssues(death !== undefined, input.reason),
        ...(await besideIssues(ports.persons, { input, applicant, ssin }, look.book)),
        // The first person's words were judged when that person asked.
        ...(asked.approval ? [] : await repeatedReasonIssues(ports, look, input.reason)),
      ];
      if (more.length > 0) throw badRequest(more);
      return inFile(input, applicant, { ssin, period, death }, look.today);
    },
    evidence: evidenceOfRegistration,
    carryOut: async (checkedInput, { now, noted }) => ({
      outcome: 'answered',
      result: await registerChecked(ports, asked, checkedInput, { now, noted }),
    }),
  };
  const waiting = {
    act: 'register' as const,
    subject: 'maintenanceInquiry' as const,
    concerns: ({ input: { qualityCode } }: Refined) => isMaintenanceInquiry(ports, qualityCode),
    about: ({ ssin }: CheckedInput) => ({ ssin }),
    keep: ({ input }: Refined) => input,
  };
  return ports.door.perform('register', checked, orWaits(ports, checked, plan, waiting));
}

/** A registration whose values were checked. */
interface Refined extends CheckedRegistration {
  readonly input: RegistrationInput;
  readonly ssin: Ssin;
}

/** Whether a code is the one for maintenance debtors, by the rules of today. */
export function isMaintenanceInquiry({ book, clock }: Pick<IntegrationPorts, 'book' | 'clock'>, code: number): boolean {
  return codeFor(book.on(belgianDate(clock())), 'maintenanceInquiry') === code;
}

/** A registration that was checked, with what the evidence says of the integration that it makes. */
export interface CheckedInput {
  readonly input: RegistrationInput;
  readonly ssin: Ssin;
  readonly period: NonNullable<CheckedRegistration['period']>;
  /** Present when the centre knows that the person has died. */
  readonly death?: Death | undefined;
  readonly named: { readonly integrationId: string; readonly qualityCode: number; readonly caseReference: string };
  /** Days between the application and today. */
  readonly daysLate: number;
}

/** A checked registration in its file: that of an applicant, or one of its own. */
export function inFile(
  input: RegistrationInput,
  applicant: Integration | undefined,
  checked: Pick<CheckedInput, 'ssin' | 'period' | 'death'>,
  today: CalendarDate,
): CheckedInput {
  const caseReference = applicant?.caseReference ?? input.caseReference;
  if (caseReference === undefined) {
    const detail = 'Without an applicant a registration needs the reference of its case.';
    throw badRequest([issue('invalidInput', { in: 'body', name: 'caseReference' }, { detail })]);
  }
  return {
    ...checked,
    input: { ...input, applicantIntegrationId: applicant?.integrationId },
    named: { integrationId: uuidv7(), qualityCode: input.qualityCode, caseReference },
    daysLate: daysBetween(input.applicationDate, today),
  };
}

/** What the evidence says of a registration: what it makes, why, and how long after the application. */
export function evidenceOfRegistration({ named, input, daysLate }: CheckedInput): Partial<Opening> {
  return {
    ...named,
    ...(input.reason === undefined ? {} : { explanation: input.reason }),
    ...(daysLate > 0 ? { daysLate } : {}),
  };
}

/** Somebody beside an applicant whom the streams do not name as such is registered with a reason. @throws DeniedError */
async function besideIssues(
  households: KnownHouseholds,
  {
    input: { qualityCode, reason },
    applicant,
    ssin,
  }: { readonly input: RegistrationInput; readonly applicant: Integration | undefined; readonly ssin: Ssin },
  book: BookOfDay,
): Promise<readonly InputIssue[]> {
  if (!applicant) return [];
  const isDebtor = findCode(book, qualityCode)?.besideApplicant === true;
  const isNamed = await (isDebtor ? isNamedDebtor : isNamedMember)(households, applicant, ssin, book);
  if (isNamed || reason !== undefined) return [];
  const detail = isDebtor
    ? 'No stream names this person as a maintenance debtor of the applicant: say in words why.'
    : 'No stream names this person as a member of the applicant’s household: say in words why.';
  return [issue('invalidInput', { in: 'body', name: 'reason' }, { detail })];
}

/** The text of the last registration by the same user explains nothing about this one. */
export async function repeatedReasonIssues(
  { integrations }: Pick<IntegrationPorts, 'integrations'>,
  { caller: { centre, userId } }: Pick<Look<Integration>, 'caller'>,
  reason: string | undefined,
): Promise<readonly InputIssue[]> {
  if (reason === undefined) return [];
  return repeatedIssues('reason', reason, await integrations.lastReason(centre, userId));
}

/**
 * Makes the integration and registers it, whoever named the person.
 * @throws Problem DeniedError
 */
export async function registerChecked(
  ports: IntegrationPorts,
  { caller, signal }: Pick<Asked<unknown>, 'caller' | 'signal'>,
  { input, ssin, period, death, named }: CheckedInput,
  { now, noted }: Pick<Granted, 'now' | 'noted'>,
): Promise<Integration> {
  const { applicationDate, informedOn, informedWay, proofOfIdentity, applicantIntegrationId, reason } = input;
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
    ...(applicantIntegrationId === undefined ? {} : { applicantIntegrationId }),
    ...(reason === undefined ? {} : { registrationReason: reason }),
    ...(death ? { diedOn: death.diedOn } : {}),
    state: 'registering',
    registeredBy: userId,
    registeredAt: now,
  };
  const step = { centre: centreOf(ports, centre), signal, noted };
  const registered = await ports.proofs.attempt(caller, () => registerNew(ports, step, integration));
  const outside = outsideHousehold(ports.book.on(belgianDate(now)));
  if (death && applicantIntegrationId !== undefined && !outside.includes(named.qualityCode)) {
    await ports.deaths.markHousehold(applicantIntegrationId, true, outside);
  }
  return registered;
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
    const isRefused = error instanceof DeniedError || (error instanceof Problem && error.key === 'refusedByBank');
    const refusedOn = isRefused ? belgianDate(ports.clock()) : undefined;
    await ports.integrations.markFailed(integrationId, refusedOn).catch(() => undefined);
    // Where the Bank said no, waiting changes nothing.
    if (isRefused) throw error;
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
