import { v7 as uuidv7 } from 'uuid';
import type { Asked, GivenApproval } from '../../access/asked.ts';
import type { Granted, Plan } from '../../access/door.ts';
import type { SecondPersonSubject } from '../../values/second-person.ts';
import type { Ssin } from '../../values/ssin.ts';
import type { Integration } from '../integrations/integration.ts';
import { Problem } from '../../values/problem.ts';
import { ApprovalWaitingError, type Approval, type ApprovalStore, type ApprovedAct } from './approval.ts';

export interface SecondPersonPorts {
  readonly approvals: Pick<ApprovalStore, 'add'>;
  /** For what this installation asks a second person; nothing unless a setting says so. */
  readonly secondPersonFor: ReadonlySet<SecondPersonSubject>;
}

/** What has to be known to let an act wait. */
export interface Waiting<Input, Found> {
  readonly act: ApprovedAct;
  readonly subject: SecondPersonSubject;
  /** Whether this input is of that subject. */
  concerns?(input: Input): boolean;
  /** The person and the integration that it is about. */
  about(found: Found): { readonly ssin: Ssin; readonly integrationId?: string };
  /**
   * Refuses what would be refused when it is done, so that the first person learns it.
   * @throws Problem
   */
  check?(found: Found, granted: Granted, input: Input): void;
  /** Whether it is still to be done; what is done already is answered as ever. */
  isOpen?(found: Found): boolean;
  /** What is kept, to do it later; the input when left out. */
  keep?(input: Input): unknown;
}

/** An act that waits for a second person, instead of its result. */
export class WaitsForApproval {
  readonly approval: Approval;

  constructor(approval: Approval) {
    this.approval = approval;
  }
}

/**
 * The same act, which waits for a second person where the installation asks for one: everything is looked up, judged
 * and recorded as before, and what was asked is kept instead of done. It is done when the second person asks for it
 * (`asked.approval`).
 */
export function orWaits<Input, Found, T>(
  { approvals, secondPersonFor }: SecondPersonPorts,
  { caller, approval: given }: Pick<Asked<Input>, 'caller' | 'approval'>,
  plan: Plan<Integration, Input, Found, T>,
  waiting: Waiting<Input, Found>,
): Plan<Integration, Input, Found, T | WaitsForApproval> {
  const approvalId = given?.approvalId ?? uuidv7();
  const waits = (found: Found, input: Input) =>
    given === undefined &&
    secondPersonFor.has(waiting.subject) &&
    (waiting.concerns?.(input) ?? true) &&
    (waiting.isOpen?.(found) ?? true);
  return {
    ...plan,
    evidence: (found, input) => {
      const { integrationId, ...told } = plan.evidence?.(found, input) ?? {};
      if (waits(found, input)) return { ...told, reason: `awaits approval ${approvalId}` };
      return {
        ...told,
        ...(integrationId === undefined ? {} : { integrationId }),
        ...(given ? { reason: approvedReason(given) } : {}),
      };
    },
    carryOut: async (found, granted, input) => {
      if (!waits(found, input)) return plan.carryOut(found, granted, input);
      waiting.check?.(found, granted, input);
      const approval: Approval = {
        approvalId,
        centre: caller.centre,
        act: waiting.act,
        ...waiting.about(found),
        input: waiting.keep?.(input) ?? input,
        askedBy: caller.userId,
        askedAt: granted.now,
        state: 'waiting',
      };
      await add(approvals, approval);
      return { outcome: 'answered', result: new WaitsForApproval(approval) };
    },
  };
}

/** What the evidence says of an act that a second person approves. */
export function approvedReason({ approvalId, askedBy }: Pick<GivenApproval, 'approvalId' | 'askedBy'>): string {
  return `approval ${approvalId}, asked by ${askedBy}`;
}

async function add(approvals: Pick<ApprovalStore, 'add'>, approval: Approval): Promise<void> {
  try {
    await approvals.add(approval);
  } catch (error) {
    if (!(error instanceof ApprovalWaitingError)) throw error;
    throw new Problem('approvalWaiting', { members: { approvalId: error.approvalId }, cause: error });
  }
}
