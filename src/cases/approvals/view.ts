import { z } from 'zod';
import { coded, codedValue } from '../../values/code-list.ts';
import { qualityCodes } from '../../values/quality-codes.ts';
import { ssinText } from '../../values/ssin.ts';
import { decisionRecording } from '../decisions/recording.ts';
import { integrationId, moment } from '../views.ts';
import { approvalStates, approvedActs, shownRegistration, type Approval } from './approval.ts';

/** What the API shows of what waits for a second person. */
export const approvalView = z
  .object({
    href: z.url(),
    approvalId: z.uuid(),
    state: z.enum(approvalStates).describe('`waiting`: nothing of it is done yet.'),
    act: z
      .enum(approvedActs)
      .describe('`decide`: a decision. `register` and `integratePerson`: the registration of a maintenance debtor.'),
    ssin: ssinText.describe('The person it is about.'),
    integration: z.url().optional().describe('The integration it is about; absent for a registration by number.'),
    decision: decisionRecording.optional().describe('The decision as it was asked for.'),
    registration: z
      .object({ qualityCode: codedValue, caseReference: z.string().optional() })
      .meta({ title: 'WaitingRegistration' })
      .optional()
      .describe('The registration as it was asked for.'),
    askedBy: z.string(),
    askedAt: moment,
    closedBy: z.string().optional(),
    closedAt: moment.optional(),
    declineReason: z.string().optional(),
    result: z.url().optional().describe('The decision or the integration that came of it.'),
  })
  .meta({ id: 'Approval', description: 'Something that waits until a second person approves it.' });

/** An approval as its centre sees it. */
export function viewApproval(approval: Approval, baseUrl: string): z.infer<typeof approvalView> {
  const { approvalId, act, closed, declineReason, resultIntegrationId } = approval;
  const integrationHref = (id: string) => `${baseUrl}/integrations/${id}`;
  return {
    href: `${baseUrl}/approvals/${approvalId}`,
    approvalId,
    state: approval.state,
    act,
    ssin: approval.ssin.reveal(),
    ...(approval.integrationId === undefined ? {} : { integration: integrationHref(approval.integrationId) }),
    ...contentOf(approval),
    askedBy: approval.askedBy,
    askedAt: new Date(approval.askedAt).toISOString(),
    ...(closed ? { closedBy: closed.by, closedAt: new Date(closed.at).toISOString() } : {}),
    ...(declineReason === undefined ? {} : { declineReason }),
    ...(resultIntegrationId === undefined
      ? {}
      : { result: integrationHref(resultIntegrationId) + (act === 'decide' ? '/decision' : '') }),
  };
}

/** What was asked, without the proof of identity, which a second person need not see. */
function contentOf({ act, input }: Approval): Pick<z.infer<typeof approvalView>, 'decision' | 'registration'> {
  if (act === 'decide') return { decision: decisionRecording.parse(withoutId(input)) };
  const { qualityCode, caseReference } = shownRegistration.parse(input);
  return {
    registration: {
      qualityCode: coded(qualityCodes, String(qualityCode)),
      ...(caseReference === undefined ? {} : { caseReference }),
    },
  };
}

/** The body of a decision, whose id stands in the path. */
function withoutId(input: unknown): unknown {
  const { integrationId: id, ...body } = z.looseObject({ integrationId }).parse(input);
  return id === '' ? input : body;
}
