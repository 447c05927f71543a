import { z } from 'zod';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { Ssin } from '../../values/ssin.ts';
import { StoreConflictError } from '../../platform/postgres/store-conflict.ts';

/** The acts that can wait for a second person. */
export const approvedActs = ['decide', 'register', 'integratePerson'] as const;
export type ApprovedAct = (typeof approvedActs)[number];

export const approvalStates = ['waiting', 'approved', 'declined'] as const;

/** What is shown of a registration that waits; its proof of identity is not. */
export const shownRegistration = z.object({ qualityCode: z.int(), caseReference: z.string().optional() });

/** What one person asked for, and a second person has to approve before it is done. */
export interface Approval {
  /** UUIDv7. */
  readonly approvalId: string;
  readonly centre: EnterpriseNumber;
  readonly act: ApprovedAct;
  /** The person it is about. */
  readonly ssin: Ssin;
  /** The integration it is about; absent for the registration of a person by number. */
  readonly integrationId?: string;
  /** What was asked, as the use case gets it. */
  readonly input: unknown;
  readonly askedBy: string;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  readonly state: (typeof approvalStates)[number];
  readonly closed?: { readonly by: string; readonly at: number };
  /** Why it was declined, in the second person's words. */
  readonly declineReason?: string;
  /** The integration that was decided on, or that was made. */
  readonly resultIntegrationId?: string;
}

/** Thrown when an approval no longer waits. */
export class ApprovalClosedError extends StoreConflictError {
  override readonly name = 'ApprovalClosedError';

  constructor() {
    super('this approval no longer waits');
  }
}

/** Thrown when the same act on the same person waits already. */
export class ApprovalWaitingError extends StoreConflictError {
  override readonly name = 'ApprovalWaitingError';
  readonly approvalId: string;

  constructor(approvalId: string) {
    super('the same waits for a second person already');
    this.approvalId = approvalId;
  }
}

/** Where approvals are kept. */
export interface ApprovalStore {
  /** @throws ApprovalWaitingError */
  add(approval: Approval): Promise<void>;
  find(approvalId: string): Promise<Approval | undefined>;
  /** Newest first. */
  list(
    centre: EnterpriseNumber,
    page: { readonly state?: Approval['state'] | undefined; readonly after?: string; readonly limit: number },
  ): Promise<readonly Approval[]>;
  /**
   * Marks it as approved before it is done. One that was approved before a moment (milliseconds since 1970) and has no
   * result was interrupted, and can be approved again.
   * @throws ApprovalClosedError
   */
  claim(approvalId: string, by: { readonly by: string; readonly at: number }, staleBefore: number): Promise<void>;
  /** It was refused or failed, so it waits again. */
  reopen(approvalId: string): Promise<void>;
  /** It is done. @param kept what remains of what was asked */
  settle(approvalId: string, resultIntegrationId: string, kept: unknown): Promise<void>;
  /** @param kept what remains of what was asked @throws ApprovalClosedError */
  decline(
    approvalId: string,
    by: { readonly by: string; readonly at: number; readonly reason: string },
    kept: unknown,
  ): Promise<void>;
}
