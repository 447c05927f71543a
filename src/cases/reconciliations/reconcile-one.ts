import { belgianDate, type CalendarDate } from '../../values/calendar.ts';
import type { Centre, DirectoryEntry, DirectoryReply, Registration } from '../../bank/bank.ts';
import { nisCodesOf } from '../../bank/centre.ts';
import type { ExchangeEvidence } from '../../values/exchange.ts';
import { isOpen, periodEnded, type Integration } from '../integrations/integration.ts';
import type { Actor } from '../../access/opening.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import { compare, type Difference } from './reconciliation.ts';
import { endingProblem, registrationProblem } from '../integrations/at-bank.ts';
import { byOthers } from '../integrations/elsewhere.ts';
import { identityDoubt } from '../integrations/identity.ts';
import { centreOf, type LifeCyclePorts } from '../life-cycle.ts';

/** The actor when no user asked: the gateway itself. */
export const gatewayItself: string = periodEnded.by;

/** The gateway as an actor for a centre, by itself or because a user asked. */
export function gatewayOf(centre: EnterpriseNumber, userId = gatewayItself): Actor {
  return { centre, userId, clientId: gatewayItself, role: gatewayItself };
}

/** The Bank answered, but the repair failed. It carries the difference that was found. */
export class RepairError extends Error {
  override readonly name = 'RepairError';
  readonly difference: Difference;

  constructor(difference: Difference, cause: unknown) {
    super('a difference could not be repaired', { cause });
    this.difference = difference;
  }
}

/**
 * Asks the Bank what it has for the person of one integration, keeps what it lists of others, and makes both sides agree. If they differ, an integration that runs
 * here is registered again; one that does not is ended at the Bank. So a registration that timed out, and was taken for
 * failed, does not stay at the Bank.
 * @returns the difference that was repaired; undefined when both agreed, or when the integration is still being
 *   registered or ended
 * @throws Problem when the Bank does not answer; RepairError when it answers and the repair fails
 */
export async function reconcileOne(
  ports: LifeCyclePorts,
  integrationId: string,
  why: { readonly traceId: string; readonly startedBy: string; readonly reason: string },
  signal: AbortSignal,
): Promise<Difference | undefined> {
  const integration = await ports.integrations.find(integrationId);
  const today = belgianDate(ports.clock());
  if (!integration || (await isUnderWay(ports, integration))) return undefined;
  const centre = centreOf(ports, integration.centre);
  const work = {
    actor: gatewayOf(integration.centre, why.startedBy),
    traceId: why.traceId,
    rule: 'reconciliation',
    integration,
    reason: why.reason,
  };
  const step: Step = {
    integration,
    centre,
    today,
    signal: AbortSignal.any([signal, AbortSignal.timeout(ports.totalDeadlineMs)]),
  };
  return ports.door.carryOn('reconcile', work, async (noted) => {
    // It is not under way any more: a crash left it unfinished.
    if (integration.state === 'registering') await ports.integrations.markFailed(integrationId);
    const difference = await differenceAtBank(ports, step, noted);
    if (difference) {
      await repair(ports, step, difference, noted).catch((cause: unknown) => {
        throw new RepairError(difference, cause);
      });
    }
    if (integration.state === 'ending') await ports.integrations.markEnded(integrationId);
    return { outcome: 'answered', result: difference };
  });
}

interface Step {
  readonly integration: Integration;
  readonly centre: Centre;
  readonly today: CalendarDate;
  readonly signal: AbortSignal;
}

/** What is under way cannot be judged yet. */
async function isUnderWay(
  ports: LifeCyclePorts,
  { integrationId, state, registeredAt, ended }: Integration,
): Promise<boolean> {
  const staleBefore = ports.clock() - ports.staleAfterMs;
  if (state === 'ending') return (ended?.at ?? 0) > staleBefore;
  if (state !== 'registering') return false;
  return registeredAt > staleBefore || ports.decisions.isAwaited(integrationId);
}

async function differenceAtBank(
  ports: LifeCyclePorts,
  { integration, centre, today, signal }: Step,
  noted: ExchangeEvidence[],
): Promise<Difference | undefined> {
  const { centre: enterpriseNumber, ssin, qualityCode, startDate, endDate, proofOfIdentity: proof } = integration;
  const until = endDate < today ? today : endDate;
  // Every purpose is asked: another centre that helps the person may do so under another code.
  const reply = await ports.directory.list({ startDate, endDate: until, proof }, { centre, ssin, signal });
  noted.push(...reply.exchanges);
  // Whom the Bank did not accept it does not have; why it did not is nobody's to see.
  if (integration.state === 'failed' && identityDoubt(reply.verdict)) return undefined;
  const problem = registrationProblem(reply);
  if (problem) throw problem;
  await keepElsewhere(ports, integration, byOthers(reply.registrations, centre), today);
  const same = await ports.integrations.list(enterpriseNumber, { ssin, qualityCode, limit: 100 });
  const others = same.filter(({ integrationId }) => integrationId !== integration.integrationId);
  return compare(integration, nisCodesOf(centre), reply.registrations, others, today);
}

/** What the Bank lists of other centres replaces what was known, so that the first centre learns of a second. */
async function keepElsewhere(
  ports: LifeCyclePorts,
  integration: Integration,
  listed: readonly Registration[],
  today: CalendarDate,
): Promise<void> {
  const { integrationId, registeredElsewhere = [] } = integration;
  if (!isOpen(integration, today) || (listed.length === 0 && registeredElsewhere.length === 0)) return;
  await ports.integrations.markElsewhere(integrationId, listed, today);
}

async function repair(
  ports: LifeCyclePorts,
  { integration, centre, today, signal }: Step,
  difference: Difference,
  noted: ExchangeEvidence[],
): Promise<void> {
  const context = { centre, ssin: integration.ssin, signal };
  const note = (reply: DirectoryReply, problemOf: typeof endingProblem) => {
    noted.push(...reply.exchanges);
    const problem = problemOf(reply);
    if (problem) throw problem;
  };
  if (difference !== 'missingAtBank') {
    note(await ports.directory.unregister(entryOf(integration), context), endingProblem);
  }
  if (difference !== 'stillAtBank') {
    // The integration may have ended here meanwhile.
    const now = await ports.integrations.find(integration.integrationId);
    if (now && isOpen(now, today)) {
      note(await ports.directory.register(entryOf(integration), context), registrationProblem);
    }
  }
}

function entryOf({ qualityCode, startDate, endDate, proofOfIdentity }: Integration): DirectoryEntry {
  return { qualityCode, startDate, endDate, proof: proofOfIdentity };
}
