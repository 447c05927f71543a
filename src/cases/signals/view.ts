import { z } from 'zod';
import { coded, codedValue } from '../../values/code-list.ts';
import { moment } from '../views.ts';
import { signalFindingCodes, signalRuleCodes, signalStates, type Signal } from './signal.ts';

const entryView = z
  .object({
    href: z.url().describe('The record of the access.'),
    entryId: z.uuid(),
    at: moment,
  })
  .meta({ id: 'SignalEntry', description: 'What a user did: an entry of the evidence.' });

const assessmentView = z
  .object({
    finding: codedValue.describe('Code list `signalFindings`.'),
    explanation: z.string(),
    assessedBy: z.string(),
    assessedAt: moment,
  })
  .meta({ id: 'SignalAssessment', description: 'What an officer found.' });

export const signalView = z
  .object({
    signalId: z.uuid(),
    rule: codedValue.describe('The pattern; code list `signalRules`.'),
    state: z
      .enum(signalStates)
      .describe('`new`: nobody has assessed it. `grown`: there is more since it was assessed. Else the last finding.'),
    userIds: z.array(z.string()).describe('Whose work it is about: subjects of access tokens.'),
    period: z.object({ from: moment, until: moment }).describe('Of the first and the last entry.'),
    caseReference: z.string().optional(),
    count: z.int().describe('What the rule counts: persons, registrations, consultations or proofs.'),
    threshold: z.int().describe('From this count on there is a signal, by the settings when it was found.'),
    foundAt: moment,
    updatedAt: moment.describe('When it last grew.'),
    entries: z.array(entryView).describe('The last hundred of those behind it, oldest first.'),
    entryCount: z.int(),
    assessments: z.array(assessmentView).describe('Oldest first; the last one counts.'),
  })
  .meta({
    id: 'Signal',
    description:
      'A pattern in the work of users that should be looked at. It proves nothing, blocks nothing, and names no person consulted.',
  });

const mostEntries = 100;

export function viewSignal(signal: Signal, baseUrl: string): z.infer<typeof signalView> {
  const { signalId, rule, state, userIds, period, caseReference, count, threshold, entries, assessments } = signal;
  return {
    signalId,
    rule: coded(signalRuleCodes, rule),
    state,
    userIds: [...userIds],
    period: { from: inWords(period.from), until: inWords(period.until) },
    ...(caseReference === undefined ? {} : { caseReference }),
    count,
    threshold,
    foundAt: inWords(signal.foundAt),
    updatedAt: inWords(signal.updatedAt),
    entries: entries.slice(-mostEntries).map(({ entryId, at }) => ({
      href: `${baseUrl}/accessRecords/${entryId}`,
      entryId,
      at: inWords(at),
    })),
    entryCount: entries.length,
    assessments: assessments.map(({ finding, explanation, assessedBy, assessedAt }) => ({
      finding: coded(signalFindingCodes, finding),
      explanation,
      assessedBy,
      assessedAt: inWords(assessedAt),
    })),
  };
}

function inWords(at: number): string {
  return new Date(at).toISOString();
}
