import type { Asked } from '../../access/asked.ts';
import { DeniedError } from '../../access/evidence-required.ts';
import { refusalProblem } from '../../access/refusal.ts';
import type { Door, Look } from '../../access/door.ts';
import { secondPersonIsFirst } from '../../access/rules/second-person-is-first.ts';
import { Problem } from '../../values/problem.ts';
import type { Integration } from '../integrations/integration.ts';
import { notFound } from '../life-cycle.ts';
import { ApprovalClosedError, type Approval, type ApprovalStore, type ApprovedAct } from './approval.ts';

/** Does what was asked, in the name of the person who approves. @returns the integration that it was about, or made */
export type Performers = Readonly<Record<ApprovedAct, (asked: Asked<unknown>) => Promise<string>>>;

export interface ClosingPorts {
  readonly door: Door<Integration>;
  readonly approvals: ApprovalStore;
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
    carryOut: async (approval, { now }) => {
      requireWaiting(approval);
      const { approvalId, input } = approval;
      const resultIntegrationId = await performers[approval.act]({
        caller: asked.caller,
        traceId: asked.traceId,
        signal: asked.signal,
        named: () => ({}),
        input: () => input,
        approvalId,
      });
      const closed = { by: asked.caller.userId, at: now };
      await close(ports, approvalId, { ...closed, state: 'approved', resultIntegrationId });
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
      requireWaiting(approval);
      const closed = { by: asked.caller.userId, at: now };
      await close(ports, approval.approvalId, { ...closed, state: 'declined', reason });
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
  const { code: ruleCode, reason, legalBasis } = secondPersonIsFirst;
  const remedy = secondPersonIsFirst.remedy({});
  const { version: policyVersion } = book;
  throw new DeniedError(
    ruleCode,
    refusalProblem({ allowed: false, ruleCode, reason, legalBasis, remedy, policyVersion }),
  );
}

function requireWaiting({ state }: Approval): void {
  if (state !== 'waiting') throw new Problem('approvalClosed');
}

async function close(
  { approvals }: Pick<ClosingPorts, 'approvals'>,
  ...closing: Parameters<ApprovalStore['close']>
): Promise<void> {
  try {
    await approvals.close(...closing);
  } catch (error) {
    if (!(error instanceof ApprovalClosedError)) throw error;
    throw new Problem('approvalClosed', { cause: error });
  }
}
