import type { Asked } from '../../access/asked.ts';
import { denied, refusal } from '../../access/refusal.ts';
import type { Door, Look } from '../../access/door.ts';
import { secondPersonIsFirst } from '../../access/rules/second-person-is-first.ts';
import { Problem } from '../../values/problem.ts';
import type { Integration } from '../integrations/integration.ts';
import { notFound } from '../life-cycle.ts';
import { belgianDate, type Clock } from '../../values/calendar.ts';
import { approvedReason } from './second-person.ts';
import {
  ApprovalClosedError,
  shownRegistration,
  type Approval,
  type ApprovalStore,
  type ApprovedAct,
} from './approval.ts';

/** Does what was asked, in the name of the person who approves. @returns the integration that it was about, or made */
export type Performers = Readonly<Record<ApprovedAct, (asked: Asked<unknown>) => Promise<string>>>;

export interface ClosingPorts {
  readonly door: Door<Integration>;
  readonly approvals: ApprovalStore;
  readonly clock: Clock;
  /** After this many milliseconds, an approval that was given and not done is taken for interrupted. */
  readonly staleAfterMs: number;
}

interface Named {
  readonly approvalId: string;
}

/**
 * Approves what a colleague asked for, and does it. All rules are judged again, for the second person too. If it is
 * refused or fails, it goes on waiting.
 * @throws Problem
 */
export async function approve(ports: ClosingPorts, performers: Performers, asked: Asked<Named>): Promise<Approval> {
  return ports.door.perform('approve', asked, {
    find: async (look, { approvalId }) => {
      const approval = await findApproval(ports, look, approvalId);
      requireSomebodyElse(look, approval);
      return approval;
    },
    evidence: (approval) => ({ reason: approvedReason(approval) }),
    carryOut: async (approval, { now }) => {
      const { approvalId, input, askedBy, askedAt } = approval;
      const closed = { by: asked.caller.userId, at: now };
      // Taken before it is done, so that nobody declines what is being done.
      await claim(ports, approvalId, closed);
      const { caller, traceId, signal } = asked;
      const given = { approvalId, askedBy, askedOn: belgianDate(askedAt) };
      let resultIntegrationId: string;
      try {
        resultIntegrationId = await performers[approval.act]({
          caller,
          traceId,
          signal,
          named: () => ({}),
          input: () => input,
          approval: given,
        });
      } catch (error) {
        await ports.approvals.reopen(approvalId);
        throw error;
      }
      await ports.approvals.settle(approvalId, resultIntegrationId, keptOf(approval));
      return { outcome: 'answered', result: { ...approval, closed, state: 'approved', resultIntegrationId } };
    },
  });
}

/**
 * Declines what was asked for; nothing is done. The person who asked can decline it too, to take it back.
 * @throws Problem
 */
export async function decline(
  ports: ClosingPorts,
  asked: Asked<Named & { readonly reason: string }>,
): Promise<Approval> {
  return ports.door.perform('declineApproval', asked, {
    find: (look, { approvalId }) => findApproval(ports, look, approvalId),
    evidence: (_approval, { reason }) => ({ explanation: reason }),
    carryOut: async (approval, { now }, { reason }) => {
      const closed = { by: asked.caller.userId, at: now };
      await decided(ports.approvals.decline(approval.approvalId, { ...closed, reason }, keptOf(approval)));
      return { outcome: 'answered', result: { ...approval, closed, state: 'declined', declineReason: reason } };
    },
  });
}

/**
 * The approval of the caller's centre, judged like every act on its person.
 * @throws DeniedError
 */
export async function findApproval(
  { approvals }: Pick<ClosingPorts, 'approvals'>,
  look: Look<Integration>,
  approvalId: string,
): Promise<Approval> {
  const approval = await approvals.find(approvalId);
  look.requireOwn(approval?.centre, 'noSuchApproval');
  if (!approval) throw notFound();
  if (approval.integrationId !== undefined) await look.integration(approval.integrationId);
  // A decision is about the person of its integration.
  if (approval.act !== 'decide') look.person(approval.ssin);
  return approval;
}

function requireSomebodyElse({ caller, book }: Look<Integration>, { askedBy }: Approval): void {
  if (askedBy !== caller.userId) return;
  throw denied(refusal(secondPersonIsFirst, { book }));
}

function claim(
  { approvals, clock, staleAfterMs }: ClosingPorts,
  approvalId: string,
  by: { readonly by: string; readonly at: number },
): Promise<void> {
  return decided(approvals.claim(approvalId, by, clock() - staleAfterMs));
}

/** What is shown of it once it is closed; a proof of identity is not. */
function keptOf({ act, input }: Approval): unknown {
  return act === 'decide' ? input : shownRegistration.parse(input);
}

/** @throws Problem when it no longer waits */
async function decided(closing: Promise<void>): Promise<void> {
  try {
    await closing;
  } catch (error) {
    if (!(error instanceof ApprovalClosedError)) throw error;
    throw new Problem('approvalClosed', { cause: error });
  }
}
