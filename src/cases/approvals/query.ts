import type { Asked } from '../../access/asked.ts';
import { visiblePageOf } from '../visible-page.ts';
import type { Approval } from './approval.ts';
import { findApproval, type ClosingPorts } from './close.ts';

export interface ApprovalPage {
  readonly approvals: readonly Approval[];
  /** Continue after this id; absent on the last page. */
  readonly next?: string;
}

/**
 * Lists what waits, or waited, for a second person in the caller's centre, newest first. What is about persons near the
 * caller is left out.
 * @throws Problem
 */
export function queryApprovals(
  ports: ClosingPorts,
  asked: Asked<{
    readonly state?: Approval['state'] | undefined;
    readonly after?: string | undefined;
    readonly pageSize: number;
  }>,
): Promise<ApprovalPage> {
  return ports.door.perform('queryApprovals', asked, {
    find: (look) => {
      look.requirePerson();
      return look.lists();
    },
    carryOut: async (maySee, _granted, { state, after, pageSize }) => {
      const { items, next } = await visiblePageOf(
        { after, pageSize },
        maySee,
        { ssinOf: ({ ssin }: Approval) => ssin, placeOf: ({ approvalId }: Approval) => approvalId },
        (page) => ports.approvals.list(asked.caller.centre, { state, ...page }),
      );
      return {
        outcome: items.length > 0 ? 'answered' : 'noData',
        shown: items.map(({ ssin }) => ssin),
        result: { approvals: items, ...(next === undefined ? {} : { next }) },
      };
    },
  });
}

/**
 * One approval of the caller's centre.
 * @throws Problem
 */
export function getApproval(ports: ClosingPorts, asked: Asked<{ readonly approvalId: string }>): Promise<Approval> {
  return ports.door.perform('readApproval', asked, {
    find: (look, { approvalId }) => findApproval(ports, look, approvalId),
    carryOut: (approval) => Promise.resolve({ outcome: 'answered', result: approval }),
  });
}
