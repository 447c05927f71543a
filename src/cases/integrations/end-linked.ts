import { randomUUID } from 'node:crypto';
import type { BookOfDay } from '../../access/book/book.ts';
import { codeFor, codesOfAid } from '../../access/book/look-up.ts';
import type { Actor } from '../../access/opening.ts';
import type { Jobs } from '../../platform/jobs/work.ts';
import { belgianDate } from '../../values/calendar.ts';
import { centreOf, type IntegrationPorts, type LifeCyclePorts } from '../life-cycle.ts';
import { gatewayOf } from '../reconciliations/reconcile-one.ts';
import { endAtBank } from './at-bank.ts';
import type { EndedBy, Integration } from './integration.ts';

/**
 * What happens to an integration that belongs to the file of an applicant when the applicant's ends. `ended`: it ends
 * too. `leftOut`: a member of the household who was left out by name and goes on alone. `ownAid`: a member who receives
 * aid, which goes on alone.
 */
export const endingEffects = ['ended', 'leftOut', 'ownAid'] as const;
export type EndingEffect = (typeof endingEffects)[number];

/** Somebody whom the end of an applicant's integration concerns. */
export interface Concerned {
  readonly integration: Integration;
  readonly effect: EndingEffect;
}

/** In whose name the integrations of a file end, and why. */
export interface LinkedEnding {
  readonly actor: Actor;
  readonly traceId: string;
  /** Code of the rule that allowed it, for the evidence of each. */
  readonly rule: string;
  /** Why, in the centre's words or as a code; it is kept encrypted in each integration. */
  readonly reason: string;
  /** Ids of members of the household who go on. A maintenance debtor cannot. */
  readonly leftOut?: readonly string[];
}

type Ports = Pick<IntegrationPorts, 'door' | 'integrations' | 'work' | 'clock' | 'book'>;

/** Whether somebody may be left out: a maintenance debtor is there for the applicant only. Pure. */
export function mayStay({ qualityCode }: Pick<Integration, 'qualityCode'>, book: Pick<BookOfDay, 'codes'>): boolean {
  return qualityCode !== codeFor(book, 'maintenanceInquiry');
}

/** What happens to one of the file when the applicant's integration ends. Pure. */
export function effectOfEnd(
  linked: Pick<Integration, 'integrationId' | 'qualityCode' | 'nextCodeOn'>,
  leftOut: readonly string[],
  book: Pick<BookOfDay, 'codes'>,
): EndingEffect {
  // A decision of one's own may wait for its first day.
  if (codesOfAid(book).includes(linked.qualityCode) || linked.nextCodeOn !== undefined) return 'ownAid';
  return leftOut.includes(linked.integrationId) && mayStay(linked, book) ? 'leftOut' : 'ended';
}

/**
 * Ends with an applicant's integration everything that belongs to its file: here at once, each with its evidence, and at
 * the Bank by queued work. Who stays leaves the file and goes on alone. It can be repeated; what is still being registered
 * is ended by the housekeeping once it is there.
 * @param applicantIntegrationId of the applicant; it is closed already, or about to be
 * @param endedSince repeats: also tells of what ended at this moment or later, milliseconds since 1970
 * @returns everybody concerned, also who stays
 * @throws Problem
 */
export async function endLinked(
  ports: Ports,
  applicantIntegrationId: string,
  ending: LinkedEnding,
  endedSince?: number,
): Promise<readonly Concerned[]> {
  const book = ports.book.on(belgianDate(ports.clock()));
  const linked = await ports.integrations.ofApplicant(applicantIntegrationId, endedSince);
  const concerned = linked.map((integration) => ({
    integration,
    effect: effectOfEnd(integration, ending.leftOut ?? [], book),
  }));
  const done: Concerned[] = [];
  for (const one of concerned) {
    const { integrationId } = one.integration;
    if (one.effect !== 'ended') await ports.integrations.leaveFile(integrationId, applicantIntegrationId);
    else {
      const close = (ended: EndedBy) => ports.integrations.endWithFile(integrationId, applicantIntegrationId, ended);
      // Whoever belongs to another file meanwhile is not concerned.
      if (!(await closeLinked(ports, one.integration, ending, close))) continue;
    }
    done.push(one);
  }
  return done;
}

/**
 * Closes one integration of a file here, with its evidence, and queues its end at the Bank.
 * @param close closes it if that is still right, and says whether it did
 * @returns false when it was not right any more, so that it goes on
 */
export async function closeLinked(
  ports: Pick<Ports, 'door' | 'integrations' | 'work' | 'clock'>,
  integration: Integration,
  { actor, traceId, rule, reason }: LinkedEnding,
  close: (ended: EndedBy) => Promise<boolean>,
): Promise<boolean> {
  const { integrationId, state } = integration;
  if (state !== 'active' && state !== 'ending') return true;
  if (state === 'active') {
    const work = { actor, traceId, rule, integration, reason: 'applicantEnded' };
    const isClosed = await ports.door.carryOn('end', work, async () => {
      const result = await close({ by: actor.userId, at: ports.clock(), reason });
      return { outcome: result ? 'answered' : 'noData', result };
    });
    if (!isClosed) {
      // Another request, or another gateway, may have ended it at the same time.
      return (await ports.integrations.find(integrationId))?.state !== 'active';
    }
  }
  // If it is not queued, the housekeeping finds that the Bank has not confirmed.
  await ports.work.enqueue('endLinked', { integrationId }).catch(() => undefined);
  return true;
}

/**
 * Ends at the Bank an integration that was closed with the applicant's, in the name of whoever closed that. When it
 * rejects, the Bank is asked again later.
 */
export async function endLinkedAtBank(
  ports: Pick<LifeCyclePorts, 'door' | 'directory' | 'integrations' | 'centres' | 'totalDeadlineMs'>,
  { integrationId }: Jobs['endLinked'],
  signal: AbortSignal,
): Promise<void> {
  const integration = await ports.integrations.find(integrationId);
  // A job may come twice.
  if (integration?.state !== 'ending') return;
  const { centre, ended } = integration;
  const work = {
    actor: gatewayOf(centre, ended?.by),
    traceId: randomUUID(),
    rule: 'applicantEnded',
    integration,
    reason: 'applicantEnded',
  };
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(ports.totalDeadlineMs)]);
  await ports.door.carryOn('end', work, async (noted) => ({
    outcome: 'answered',
    result: await endAtBank(ports, { centre: centreOf(ports, centre), signal: deadline, noted }, integration),
  }));
}
