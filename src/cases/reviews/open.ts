import { v7 as uuidv7 } from 'uuid';
import type { Asked } from '../../access/asked.ts';
import { periodOf } from '../../access/book/durations.ts';
import { codeFor, codesSetBy } from '../../access/book/look-up.ts';
import { Problem } from '../../values/problem.ts';
import type { Integration, ReviewReason } from '../integrations/integration.ts';
import { registerNew } from '../integrations/register.ts';
import { isReviewedInPlace, recordReview } from './record.ts';
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
 * person and proof of identity. The aid continues meanwhile; the decision on the review replaces it. An integration whose
 * code is reviewed in place (7) only gets the day and the findings of its review.
 * @returns the new integration, or the one that was reviewed in place
 * @throws Problem
 */
export function openReview(ports: IntegrationPorts, asked: Asked<ReviewInput>): Promise<Integration> {
  return ports.door.perform('openReview', asked, {
    find: async (look, { integrationId }) => {
      const former = await look.integration(integrationId);
      const { book, today } = look;
      if (isReviewedInPlace(former, book)) return { former };
      const inquiryCode = codeFor(book, 'inquiry');
      const period = inquiryCode === undefined ? undefined : periodOf(book, inquiryCode, today);
      const isAid = codesSetBy(book, 'decision').includes(former.qualityCode);
      if (!isAid || inquiryCode === undefined || !period || !reviewable.includes(former.state)) {
        throw new Problem('integrationNotActive', {
          detail: 'Only what a decision gave, under code 2–6, is reviewed. Register the person under code 1 instead.',
        });
      }
      return { former, opening: { ...period, integrationId: uuidv7(), qualityCode: inquiryCode } };
    },
    evidence: ({ opening }, { reason, remark }) => ({
      ...(opening && { integrationId: opening.integrationId, qualityCode: opening.qualityCode }),
      reason,
      ...(remark === undefined ? {} : { explanation: remark }),
    }),
    carryOut: async ({ former, opening }, { now, today, noted }, { reason, remark }) => {
      if (!opening) {
        const reviewed = await recordReview(ports.integrations, former, today, { reason, remark });
        return { outcome: 'answered', result: reviewed };
      }
      const { caller, signal } = asked;
      const integration: Integration = {
        ...opening,
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
