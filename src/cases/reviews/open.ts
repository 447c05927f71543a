import { v7 as uuidv7 } from 'uuid';
import type { Asked } from '../../access/asked.ts';
import { periodOf } from '../../access/book/durations.ts';
import { Problem } from '../../values/problem.ts';
import { decidedCodes, inquiryCode } from '../decisions/decision.ts';
import type { Integration, ReviewReason } from '../integrations/integration.ts';
import { registerNew } from '../integrations/register.ts';
import { centreOf, type IntegrationPorts } from '../life-cycle.ts';

/** A review as a centre asks for it. */
export interface ReviewInput {
  readonly integrationId: string;
  readonly reason: ReviewReason;
  /** In the centre's own words. */
  readonly remark?: string | undefined;
}

/**
 * Opens a review: a new integration under code 1, linked to the one under the code of the aid, with the same case,
 * person and proof of identity. The aid continues meanwhile; the decision on the review replaces it.
 * @throws Problem
 */
export function openReview(ports: IntegrationPorts, asked: Asked<ReviewInput>): Promise<Integration> {
  return ports.door.perform('openReview', asked, {
    find: async (look, { integrationId }) => {
      const former = await look.integration(integrationId);
      const period = periodOf(inquiryCode, look.today, ports.durations);
      if (!decidedCodes.includes(former.qualityCode) || !period || !reviewable.includes(former.state)) {
        throw new Problem('integrationNotActive', {
          detail: 'Only what a decision gave, under code 2–6, is reviewed. Register the person under code 1 instead.',
        });
      }
      return { former, period, opened: { integrationId: uuidv7(), qualityCode: inquiryCode } };
    },
    evidence: ({ opened }, { reason }) => ({ ...opened, reason }),
    carryOut: async ({ former, period, opened }, { now, today, noted }, { reason, remark }) => {
      const { caller, signal } = asked;
      const integration: Integration = {
        ...opened,
        ...period,
        centre: former.centre,
        ssin: former.ssin,
        caseReference: former.caseReference,
        applicationDate: today,
        ...(former.informedOn === undefined ? {} : { informedOn: former.informedOn }),
        ...(former.informedWay === undefined ? {} : { informedWay: former.informedWay }),
        proofOfIdentity: former.proofOfIdentity,
        state: 'registering',
        registeredBy: caller.userId,
        registeredAt: now,
        previousIntegrationId: former.integrationId,
        review: { reason, ...(remark === undefined ? {} : { remark }) },
      };
      const step = { centre: centreOf(ports, caller.centre), signal, noted };
      return { outcome: 'answered', result: await registerNew(ports, step, integration) };
    },
  });
}

const reviewable: readonly Integration['state'][] = ['active', 'ending', 'ended'];
