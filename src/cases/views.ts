import { z } from 'zod';
import { coded, codedValue } from '../values/code-list.ts';
import { enterpriseNumber } from '../values/enterprise-number.ts';
import { actNames, type ActName } from '../access/book/acts.ts';
import { noticedKinds, type AccessRecord } from '../evidence/evidence.ts';
import type { ExchangeEvidence } from '../values/exchange.ts';
import { qualityCodes } from '../values/quality-codes.ts';

/** The API's views of domain objects, and the schemas that describe them. */

export const moment = z.iso.datetime({ offset: true });

export const integrationId = z.uuid().toLowerCase().describe('Opaque identifier of the integration.');

const sourceView = z
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

const recordedSourceView = sourceView
  .extend({
    shared: z
      .boolean()
      .optional()
      .describe(
        'The message was sent for another request of the same user with the same question at the same moment; the record of that one has the same `ticket` without this.',
      ),
  })
  .meta({ id: 'RecordedSource', description: 'One exchange with the Crossroads Bank, as the evidence has it.' });

export const accessRecordView = z
  .object({
    entryId: z.uuid(),
    at: moment,
    action: z.enum(actNames),
    userId: z.string().describe('Who asked: subject of the access token.'),
    clientId: z.string(),
    role: z.string(),
    enterpriseNumber: enterpriseNumber.describe('The centre on whose behalf.'),
    traceId: z.string(),
    isOneOfSeveral: z
      .boolean()
      .describe(
        'True when the act concerned several persons: a list showed this one too, or a decision named this one.',
      ),
    integrationId: z.string().optional(),
    qualityCode: codedValue.optional(),
    caseReference: z.string().optional(),
    stream: z.string().optional(),
    reason: z.string().optional().describe('Why, from the code list `consultationReasons`.'),
    explanation: z.string().optional().describe('Why, in the words of who asked.'),
    daysLate: z
      .int()
      .optional()
      .describe('Days between an application and its registration, when it was not registered on the day.'),
    policyVersion: z.string().optional().describe('Version of the rules that decided.'),
    aboutEntryId: z
      .string()
      .optional()
      .describe('The record that it is about: an answer to a question about it, or its withholding.'),
    outcome: z.enum(['underWay', 'answered', 'noData', 'denied', 'failed', 'unanswered']),
    ruleCode: z.string().optional().describe('The grant or refusal that decided.'),
    problem: z.string().optional(),
    categories: z.array(z.string()).optional().describe('Categories of data that were given.'),
    noticed: z
      .array(z.enum(noticedKinds))
      .optional()
      .describe(
        'What the answer taught the centre: the person, or somebody else whom it names, has died; or a register took a death back.',
      ),
    sources: z.array(recordedSourceView),
  })
  .meta({ id: 'AccessRecord', description: 'Somebody did something with a person’s data.' });

/** An entry of the ledger as the data protection officer reads it. */
export function viewAccessRecord(record: AccessRecord): z.infer<typeof accessRecordView> {
  const { opening, closing } = record;
  return {
    entryId: record.entryId,
    at: new Date(record.at).toISOString(),
    action: opening.action as ActName,
    userId: opening.userId,
    clientId: opening.clientId,
    role: opening.role,
    enterpriseNumber: opening.centre,
    traceId: opening.traceId,
    isOneOfSeveral: record.isOneOfSeveral,
    // Integration and code of an act about several are those of somebody else.
    ...(opening.integrationId === undefined || record.isOneOfSeveral ? {} : { integrationId: opening.integrationId }),
    ...(opening.qualityCode === undefined || record.isOneOfSeveral
      ? {}
      : { qualityCode: coded(qualityCodes, String(opening.qualityCode)) }),
    ...(opening.caseReference === undefined ? {} : { caseReference: opening.caseReference }),
    ...(opening.stream === undefined ? {} : { stream: opening.stream }),
    ...(opening.reason === undefined ? {} : { reason: opening.reason }),
    ...(opening.explanation === undefined ? {} : { explanation: opening.explanation }),
    ...(opening.policyVersion === undefined ? {} : { policyVersion: opening.policyVersion }),
    ...(opening.daysLate === undefined ? {} : { daysLate: opening.daysLate }),
    ...(opening.aboutEntryId === undefined ? {} : { aboutEntryId: opening.aboutEntryId }),
    outcome: closing?.outcome ?? 'underWay',
    ...(closing?.rule === undefined ? {} : { ruleCode: closing.rule }),
    ...(closing?.problem === undefined ? {} : { problem: closing.problem }),
    ...(closing?.categories === undefined ? {} : { categories: [...closing.categories] }),
    ...(closing?.noticed === undefined ? {} : { noticed: [...closing.noticed] }),
    sources: (closing?.exchanges ?? []).map((exchange: ExchangeEvidence) => ({ ...exchange })),
  };
}
