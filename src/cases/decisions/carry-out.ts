import { belgianDate, startOfDay, type CalendarDate } from '../../values/calendar.ts';
import type { Decision, DecisionPerson, NextCode } from './decision.ts';
import { RunningIntegrationError, type Integration } from '../integrations/integration.ts';
import { Problem, problemTypes } from '../../values/problem.ts';
import { pauseAfter, type Jobs } from '../../platform/jobs/work.ts';
import { endAtBank, registerAtBank, type BankStep } from '../integrations/at-bank.ts';
import { closeHere } from '../integrations/end.ts';
import { centreOf, type LifeCyclePorts } from '../life-cycle.ts';

/**
 * Changes the codes of one person as a decision says: first the new codes, then the end of the old ones, so that there
 * is no moment without. Each step checks the state that the previous one left, so the work can stop at any point and be
 * repeated. If the Bank refuses or is unreachable, the step is tried again after a growing pause, without limit.
 */
export async function carryOutDecision(
  ports: LifeCyclePorts,
  job: Jobs['carryOutDecision'],
  signal: AbortSignal,
): Promise<void> {
  const decision = await ports.decisions.find(job.decisionId);
  const person = decision?.persons.find(({ integrationId }) => integrationId === job.integrationId);
  const former = await ports.integrations.find(job.integrationId);
  // A job may come twice, or after its change is done.
  if (!decision || !person || !former || person.progress.state === 'done') return;
  const change: Change = { decision, person, former, signal };
  try {
    const waitUntil = await carryOut(ports, change);
    if (waitUntil === undefined) await ports.decisions.markDone(job);
    else await postpone(ports, change, { attempts: person.progress.attempts, nextAttemptAt: waitUntil });
  } catch (error) {
    // The gateway is stopping: another gateway takes over.
    if (signal.aborted) throw error;
    const attempts = person.progress.attempts + 1;
    const problem = error instanceof Problem ? error.problem.type : problemTypes.internalServerError.type;
    const nextAttemptAt = ports.clock() + pauseAfter(attempts, ports.pauses);
    await postpone(ports, change, { attempts, problem, nextAttemptAt });
  }
}

interface Change {
  readonly decision: Decision;
  readonly person: DecisionPerson;
  /** The integration that the decision ends. */
  readonly former: Integration;
  readonly signal: AbortSignal;
}

/** @returns the moment to go on, when the period of the decision has not begun */
async function carryOut(ports: LifeCyclePorts, change: Change): Promise<number | undefined> {
  const { decision, person, former } = change;
  const { registeredFrom } = decision;
  if (registeredFrom !== undefined && isRegistered(person)) {
    // Until the first day the person stays registered under the present code, which opens nothing any more.
    if (registeredFrom > belgianDate(ports.clock())) return startOfDay(registeredFrom);
    for (const next of person.next) await openNext(ports, change, next, registeredFrom);
  }
  await moveFile(ports, change);
  // Read anew: one under the same code has ended before the new one was registered.
  for (const integrationId of [former.integrationId, ...person.replaces]) {
    const ending = await ports.integrations.find(integrationId);
    if (ending) await end(ports, change, ending);
  }
  return undefined;
}

function isRegistered({ next }: DecisionPerson): boolean {
  return next.some(({ integrationId }) => integrationId !== undefined);
}

/** The integration under the new code; it is made and registered if that has not happened yet. */
async function openNext(ports: LifeCyclePorts, change: Change, next: NextCode, startDate: CalendarDate): Promise<void> {
  const { decision, former } = change;
  if (next.integrationId === undefined || !decision.period) return;
  const known = await ports.integrations.find(next.integrationId);
  const head = known ? undefined : await headOf(ports, change);
  const integration: Integration = known ?? {
    integrationId: next.integrationId,
    centre: former.centre,
    ssin: former.ssin,
    qualityCode: next.qualityCode,
    caseReference: former.caseReference,
    applicationDate: former.applicationDate,
    ...(former.informedOn === undefined ? {} : { informedOn: former.informedOn }),
    ...(former.informedWay === undefined ? {} : { informedWay: former.informedWay }),
    proofOfIdentity: former.proofOfIdentity,
    startDate,
    endDate: decision.period.endDate,
    state: 'registering',
    registeredBy: decision.decidedBy.userId,
    registeredAt: ports.clock(),
    previousIntegrationId: former.integrationId,
    ...(head === undefined ? {} : { applicantIntegrationId: head }),
    ...(former.diedOn === undefined ? {} : { diedOn: former.diedOn }),
  };
  if (integration.state === 'registering') {
    await atBank(ports, change, integration, 'register', async (step) => {
      if (!known) await claim(ports, change, integration);
      return registerAtBank(ports, step, integration);
    });
  }
}

/**
 * To whose file the person belongs under the new code. The applicant's next integration may not be there yet: whoever
 * comes later of the two makes the link (`moveFile`).
 */
async function headOf(ports: LifeCyclePorts, { decision, person, former }: Change): Promise<string | undefined> {
  if (person.integrationId === decision.integrationId) return former.applicantIntegrationId;
  const { continuesUnder } = decision;
  return continuesUnder !== undefined && (await ports.integrations.find(continuesUnder)) ? continuesUnder : undefined;
}

/**
 * Moves whoever stays in the file to the integration of the applicant that goes on, so that the next review, decision
 * or end finds everybody. May be repeated.
 */
async function moveFile(ports: LifeCyclePorts, { decision, person }: Change): Promise<void> {
  const isApplicant = person.integrationId === decision.integrationId;
  const { continuesUnder } = decision;
  const head =
    continuesUnder !== undefined && (await ports.integrations.find(continuesUnder)) ? continuesUnder : undefined;
  if (head !== undefined) {
    const staying = decision.persons
      .filter(({ effect }) => effect !== 'newCode' && effect !== 'ended')
      .map(({ integrationId }) => integrationId);
    const following = (isApplicant ? decision.persons.slice(1) : [person]).flatMap(nextIds);
    for (const integrationId of [...(isApplicant ? staying : []), ...following]) await move(ports, integrationId, head);
  }
  if (isApplicant && continuesUnder === undefined) {
    // Nothing of the applicant goes on: whoever stays goes on alone, and does not end with the file.
    for (const { integrationId, effect } of decision.persons) {
      if (effect === 'leftOut' || effect === 'ownAid') await ports.integrations.markApplicant(integrationId, undefined);
    }
  }
  // Whoever belongs to the file of an integration that this decision ends follows what takes its place.
  const target = isApplicant ? head : nextIds(person)[0];
  if (target === undefined) return;
  for (const ending of [person.integrationId, ...person.replaces]) {
    for (const { integrationId } of await ports.integrations.ofApplicant(ending))
      await move(ports, integrationId, target);
  }
}

const nextIds = ({ next }: DecisionPerson) =>
  next.flatMap(({ integrationId }) => (integrationId === undefined ? [] : [integrationId]));

/** An applicant's other kind of aid belongs to nobody's file. */
async function move(ports: LifeCyclePorts, integrationId: string, head: string): Promise<void> {
  if (integrationId === head) return;
  const found = await ports.integrations.find(integrationId);
  if (!found || found.applicantIntegrationId === head) return;
  const applicant = await ports.integrations.find(head);
  if (applicant?.ssin.reveal() === found.ssin.reveal()) return;
  await ports.integrations.markApplicant(integrationId, head);
}

/**
 * Adds the new integration. The Bank ends by code, so an integration under the same code (a review that grants the same
 * aid again) has to end before the new one is registered; all others end after.
 */
async function claim(ports: LifeCyclePorts, change: Change, integration: Integration): Promise<void> {
  const now = ports.clock();
  const limits = { today: belgianDate(now), staleBefore: now - ports.staleAfterMs };
  try {
    await ports.integrations.add(integration, limits);
  } catch (error) {
    if (!(error instanceof RunningIntegrationError)) throw error;
    // Another gateway, with the same job, was first.
    if (error.integrationId === integration.integrationId) return;
    const replaced = await ports.integrations.find(error.integrationId);
    if (replaced) await end(ports, change, replaced);
    await ports.integrations.add(integration, limits);
  }
}

async function end(ports: LifeCyclePorts, change: Change, integration: Integration): Promise<void> {
  if (integration.state === 'ended' || integration.state === 'failed') return;
  const { decision } = change;
  const ended = { by: decision.decidedBy.userId, reason: `decision: ${decision.outcome}` };
  await atBank(ports, change, integration, 'end', async (step) => {
    await closeHere(ports, integration, ended);
    return endAtBank(ports, step, integration);
  });
}

/** Does a step at the Bank in the name of the user who decided. */
function atBank(
  ports: LifeCyclePorts,
  { decision, signal }: Change,
  integration: Integration,
  act: 'register' | 'end',
  take: (step: BankStep) => Promise<Integration>,
): Promise<Integration> {
  const { decidedBy, decisionId } = decision;
  const centre = centreOf(ports, decision.centre);
  const work = {
    actor: { centre: decision.centre, ...decidedBy },
    traceId: decidedBy.traceId,
    rule: decidedBy.rule,
    integration,
    reason: `decision ${decisionId}`,
  };
  return ports.door.carryOn(act, work, async (noted) => {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(ports.totalDeadlineMs)]);
    return { outcome: 'answered', result: await take({ centre, signal: deadline, noted }) };
  });
}

async function postpone(
  ports: LifeCyclePorts,
  { decision, person }: Change,
  progress: { readonly attempts: number; readonly problem?: string; readonly nextAttemptAt: number },
): Promise<void> {
  const job = { decisionId: decision.decisionId, integrationId: person.integrationId };
  await ports.decisions.postpone(job, progress, (transaction) =>
    ports.work.enqueue('carryOutDecision', job, {
      delayMs: Math.max(0, progress.nextAttemptAt - ports.clock()),
      transaction,
    }),
  );
}
