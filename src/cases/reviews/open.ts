import { v7 as uuidv7 } from 'uuid';
import type { Asked } from '../../access/asked.ts';
import { periodOf } from '../../access/book/durations.ts';
import { codeFor, codesSetBy } from '../../access/book/look-up.ts';
import { badRequest, issue, Problem } from '../../values/problem.ts';
import type { Integration, ReviewReason } from '../integrations/integration.ts';
import { registerNew } from '../integrations/register.ts';
import { centreOf, type IntegrationPorts } from '../life-cycle.ts';
import { fileOf, findMembers, openForMembers, reviewOf, type ReviewedMember } from './household.ts';
import { isReviewedInPlace, recordReview } from './record.ts';

/** A review as a centre asks for it. */
export interface ReviewInput {
  readonly integrationId: string;
  readonly reason: ReviewReason;
  /** In the centre's own words. */
  readonly remark?: string | undefined;
  /** Integrations of members of the household who are not reviewed with the applicant. */
  readonly leftOut: readonly string[];
}

/** A review that was opened, with what it does with everybody of the household. */
export interface OpenedReview {
  readonly integration: Integration;
  readonly members: readonly ReviewedMember[];
}

/**
 * Opens a review: a new integration under code 1, linked to the one under the code of the aid, with the same case,
 * person and proof of identity, and the same for the members of the household who are under a code of a decision. The
 * aid continues meanwhile; the decision on the review replaces it. An integration whose code is reviewed in place (7)
 * only gets the day and the findings of its review.
 * @returns the new integration, or the one that was reviewed in place
 * @throws Problem
 */
export function openReview(ports: IntegrationPorts, asked: Asked<ReviewInput>): Promise<OpenedReview> {
  return ports.door.perform('openReview', asked, {
    find: async (look, { integrationId, leftOut }) => {
      const former = await look.integration(integrationId);
      const { book, today } = look;
      if (isReviewedInPlace(former, book)) {
        if (leftOut.length === 0) return { former, book };
        const detail = 'Nobody is reviewed with an integration under this code, so nobody can be left out.';
        throw badRequest([issue('invalidInput', { in: 'body', name: 'leftOut' }, { detail })]);
      }
      const inquiryCode = codeFor(book, 'inquiry');
      const period = inquiryCode === undefined ? undefined : periodOf(book, inquiryCode, today);
      const isAid = codesSetBy(book, 'decision').includes(former.qualityCode);
      if (!isAid || inquiryCode === undefined || !period || !reviewable.includes(former.state)) {
        throw new Problem('integrationNotActive', {
          detail: 'Only what a decision gave, under code 2–6, is reviewed. Register the person under code 1 instead.',
        });
      }
      const members = await findMembers(ports.integrations, look, former, leftOut);
      return { former, book, members, opening: { ...period, integrationId: uuidv7(), qualityCode: inquiryCode } };
    },
    evidence: ({ opening }, { reason, remark }) => ({
      ...(opening && { integrationId: opening.integrationId, qualityCode: opening.qualityCode }),
      reason,
      ...(remark === undefined ? {} : { explanation: remark }),
    }),
    carryOut: async ({ former, members, opening, book }, granted, { reason, remark, leftOut }) => {
      const { now, today, noted } = granted;
      if (!opening) {
        const reviewed = await recordReview(ports.integrations, former, today, { reason, remark });
        return { outcome: 'answered', result: { integration: reviewed, members: [] } };
      }
      const { caller, signal } = asked;
      const file = await fileOf(ports.integrations, former, book);
      const review = { reason, ...(remark === undefined ? {} : { remark }) };
      const frame = { ...opening, applicationDate: today, registeredBy: caller.userId, review };
      const integration: Integration = {
        ...reviewOf(former, frame),
        integrationId: opening.integrationId,
        registeredAt: now,
        ...(file === undefined ? {} : { applicantIntegrationId: file }),
      };
      const step = { centre: centreOf(ports, caller.centre), signal, noted };
      const opened = await registerNew(ports, step, integration);
      const reviewed = await openForMembers(ports, asked, granted, opened, { members, leftOut });
      return { outcome: 'answered', result: { integration: opened, members: reviewed } };
    },
  });
}

const reviewable: readonly Integration['state'][] = ['active', 'ending', 'ended'];
