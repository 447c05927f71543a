import { z } from 'zod';
import type { Centre, Registration } from '../domain/bank.ts';
import { calendarDate } from '../domain/calendar.ts';
import { coded, codedValue } from '../domain/code-list.ts';
import { enterpriseNumber } from '../domain/enterprise-number.ts';
import type { AccessRecord, ExchangeEvidence } from '../domain/evidence.ts';
import type { Integration } from '../domain/integration.ts';
import { localizedText } from '../domain/localized-text.ts';
import { qualityCodes } from '../domain/quality-code.ts';
import { ssinText } from '../domain/ssin.ts';

/** What the API shows of things, and the schemas that describe it. */

export const moment = z.iso.datetime({ offset: true });

export const integrationId = z.uuid().describe('Opaque identifier of the integration.');

export const registrationView = z
  .object({
    qualityCode: codedValue,
    startDate: calendarDate,
    endDate: calendarDate.optional(),
    centre: z.object({ nisCode: z.string(), name: localizedText.optional() }).meta({ title: 'RegisteringCentre' }),
    register: z
      .enum(['PRIMARY', 'SECONDARY'])
      .describe('Directory of the Crossroads Bank, or of the sector of the centres.'),
  })
  .meta({ id: 'Registration', description: 'A registration in the reference directory.' });

export const integrationView = z
  .object({
    href: z.url(),
    integrationId,
    ssin: ssinText,
    qualityCode: codedValue,
    caseReference: z.string(),
    applicationDate: calendarDate,
    informedOn: calendarDate.describe('Day on which the person was told that personal data will be processed.'),
    proofOfIdentity: z.enum(['identityCardNumber', 'personData']).describe('Kind of proof the centre saw.'),
    period: z.object({ startDate: calendarDate, endDate: calendarDate }).meta({ id: 'Period' }),
    state: z
      .enum(['registering', 'active', 'failed', 'ending', 'ended'])
      .describe(
        'Only `active` opens streams, within the period. `ending`: closed here, not yet confirmed by the Bank.',
      ),
    registeredBy: z.string(),
    registeredAt: moment,
    ended: z.object({ by: z.string(), at: moment, reason: z.string() }).meta({ title: 'Ending' }).optional(),
    ticketCbss: z.string().optional().describe('Ticket of the Crossroads Bank for the registration.'),
    streams: z.url().describe('Which streams this integration opens.'),
  })
  .meta({ id: 'Integration' });

export const registeredView = integrationView
  .extend({ registeredElsewhere: z.array(registrationView).describe('Who else has the person registered.') })
  .meta({ id: 'RegisteredIntegration' });

/** The integration as its centre sees it. */
export function viewIntegration(integration: Integration, baseUrl: string): z.infer<typeof integrationView> {
  const href = `${baseUrl}/integrations/${integration.integrationId}`;
  const { ended, ticketCbss } = integration;
  return {
    href,
    integrationId: integration.integrationId,
    ssin: integration.ssin.reveal(),
    qualityCode: coded(qualityCodes, String(integration.qualityCode)),
    caseReference: integration.caseReference,
    applicationDate: integration.applicationDate,
    informedOn: integration.informedOn,
    proofOfIdentity: integration.proofOfIdentity.kind,
    period: { startDate: integration.startDate, endDate: integration.endDate },
    state: integration.state,
    registeredBy: integration.registeredBy,
    registeredAt: new Date(integration.registeredAt).toISOString(),
    ...(ended ? { ended: { by: ended.by, at: new Date(ended.at).toISOString(), reason: ended.reason } } : {}),
    ...(ticketCbss === undefined ? {} : { ticketCbss }),
    streams: `${href}/streams`,
  };
}

/** A registration of somebody else, with the centre's name where the gateway knows it. */
export function viewRegistration(
  registration: Registration,
  centres: Iterable<Centre>,
): z.infer<typeof registrationView> {
  const { qualityCode, startDate, endDate, nisCode, register } = registration;
  const known = [...centres].find((centre) => centre.nisCode === nisCode);
  return {
    qualityCode: coded(qualityCodes, String(qualityCode)),
    startDate,
    ...(endDate === undefined ? {} : { endDate }),
    centre: { nisCode, ...(known ? { name: known.name } : {}) },
    register,
  };
}

export const sourceView = z
  .object({
    service: z.string(),
    operation: z.string(),
    ticket: z.string().describe('Our ticket of the message.'),
    ticketCbss: z.string().optional().describe('Ticket of the Crossroads Bank; absent when no reply came.'),
    status: z.string().describe('Status value and code of the Bank, or the kind of failure.'),
  })
  .meta({ id: 'SourceExchange', description: 'One exchange with the Crossroads Bank.' });

export const consultedSourceView = sourceView
  .extend({
    outcome: z
      .enum(['dataFound', 'noDataFound', 'incomplete', 'unknown'])
      .describe('`unknown`: no usable answer. It does not mean that there is nothing.'),
  })
  .meta({ id: 'ConsultedSource', description: 'One exchange with the Crossroads Bank and what it brought.' });

export const accessRecordView = z
  .object({
    entryId: z.uuid(),
    at: moment,
    action: z.enum(['consult', 'register', 'end', 'queryIntegrations', 'queryAccessRecords']),
    userId: z.string().describe('Who asked: subject of the access token.'),
    clientId: z.string(),
    role: z.string(),
    enterpriseNumber: enterpriseNumber.describe('The centre on whose behalf.'),
    traceId: z.string(),
    integrationId: z.string().optional(),
    qualityCode: codedValue.optional(),
    caseReference: z.string().optional(),
    stream: z.string().optional(),
    outcome: z.enum(['underWay', 'answered', 'noData', 'denied', 'failed', 'unanswered']),
    ruleCode: z.string().optional().describe('The grant or refusal that decided.'),
    problem: z.string().optional(),
    categories: z.array(z.string()).optional().describe('Categories of data that were given.'),
    sources: z.array(sourceView),
  })
  .meta({ id: 'AccessRecord', description: 'Somebody did something with a person’s data.' });

/** An entry of the ledger as the data protection officer reads it. */
export function viewAccessRecord(record: AccessRecord): z.infer<typeof accessRecordView> {
  const { opening, closing } = record;
  return {
    entryId: record.entryId,
    at: new Date(record.at).toISOString(),
    action: opening.action,
    userId: opening.userId,
    clientId: opening.clientId,
    role: opening.role,
    enterpriseNumber: opening.centre,
    traceId: opening.traceId,
    ...(opening.integrationId === undefined ? {} : { integrationId: opening.integrationId }),
    ...(opening.qualityCode === undefined ? {} : { qualityCode: coded(qualityCodes, String(opening.qualityCode)) }),
    ...(opening.caseReference === undefined ? {} : { caseReference: opening.caseReference }),
    ...(opening.stream === undefined ? {} : { stream: opening.stream }),
    outcome: closing?.outcome ?? 'underWay',
    ...(closing?.rule === undefined ? {} : { ruleCode: closing.rule }),
    ...(closing?.problem === undefined ? {} : { problem: closing.problem }),
    ...(closing?.categories === undefined ? {} : { categories: [...closing.categories] }),
    sources: (closing?.exchanges ?? []).map((exchange: ExchangeEvidence) => ({ ...exchange })),
  };
}
