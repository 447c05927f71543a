import { z } from 'zod';
import { roleTitles } from '../../../access/book/texts/roles.ts';
import { deadlineTitles, flagFeedbackTitles } from '../../../access/book/texts/words.ts';
import { ruleView } from '../../../assessment/finding.ts';
import { belgianDate, calendarDate } from '../../../values/calendar.ts';
import { enterpriseNumber } from '../../../values/enterprise-number.ts';
import { qualityCodes } from '../../../values/quality-codes.ts';
import { withoutAbsent } from '../../../values/without-absent.ts';
import type { Decision } from '../../decisions/decision.ts';
import { stepList } from '../../deadlines/step.ts';
import { aidList, crossingList } from '../../flags/crossings.ts';
import { stateOf, type Flag } from '../../flags/flag.ts';
import type { Integration } from '../../integrations/integration.ts';
import { observationLists } from '../../observations/observation.ts';
import { signalRuleCodes } from '../../signals/signal.ts';
import { integrationId, moment } from '../../views.ts';
import { categoryOf, findingCodes, type FileFinding } from './findings.ts';
import type { InspectedFile } from './inspected-file.ts';
import type { OpenedInspectedFile } from './open-file.ts';
import { worded, wordedStream, wordOf, type FileWords, type Worded } from './words.ts';

const coded = z.object({ code: z.string(), text: z.string() }).meta({ id: 'WordedCode' });
const categories = Object.keys(findingCodes) as [keyof typeof findingCodes];

/** A file of a sample, as JSON shows it; the page is made of the same. */
export const inspectedFileView = z
  .object({
    inspectionId: z.uuid(),
    reference: z.string().describe('Of the mandate.'),
    number: z.int().describe('Of the file in the sample, from 1.'),
    files: z.int().describe('Files of the sample.'),
    centre: z.object({ enterpriseNumber, name: z.string().optional() }),
    from: calendarDate,
    to: calendarDate,
    lastDay: calendarDate.describe('Last day on which it can be opened.'),
    readAt: moment,
    findings: z
      .array(
        z.object({
          category: z.enum(categories),
          code: z.string(),
          text: z.string(),
          integrationId: integrationId.optional(),
          day: calendarDate.optional().describe('The last day on which it would have been in time.'),
          days: z.int().optional().describe('Days too late.'),
          streams: z.array(coded).optional(),
          deadline: coded.optional(),
          count: z.int().optional(),
          legalBasis: z.string().optional(),
        }),
      )
      .describe('What is missing, then what was late, then what else should be looked at.'),
    integrations: z.array(
      z.object({
        integrationId,
        qualityCode: coded,
        caseReference: z.string(),
        applicationDate: calendarDate,
        registeredAt: moment,
        informedOn: calendarDate.optional(),
        startDate: calendarDate,
        endDate: calendarDate,
        state: coded,
        endedAt: moment.optional(),
        reviewedOn: calendarDate.optional(),
        isReview: z.boolean(),
      }),
    ),
    decisions: z.array(
      z.object({
        integrationId: integrationId.describe('The one that the decision ended.'),
        decidedOn: calendarDate,
        enteredAt: moment,
        outcome: coded,
        newCodes: z.array(coded).describe('Of this person.'),
      }),
    ),
    consultations: z.array(
      z.object({
        at: moment,
        integrationId,
        stream: coded,
        qualityCode: coded,
        role: coded,
        outcome: coded,
        ruleCode: z.string().optional(),
      }),
    ),
    isCut: z.boolean().describe('True when there are more consultations than are shown.'),
    notConsulted: z.array(
      z.object({ integrationId, qualityCode: coded, stream: coded, condition: coded.optional(), rule: ruleView }),
    ),
    observations: z.array(
      z.object({ date: calendarDate, kind: coded, item: coded, outcome: coded, isWithdrawn: z.boolean() }),
    ),
    steps: z.array(z.object({ doneOn: calendarDate, recordedAt: moment, step: coded, deadline: coded.optional() })),
    deadlines: z.array(z.object({ dueOn: calendarDate, deadline: coded, state: coded, legalBasis: z.string() })),
    flags: z
      .array(
        z.object({
          raisedOn: calendarDate,
          aid: coded,
          crossing: coded,
          dueOn: calendarDate,
          state: coded,
          feedback: coded.optional(),
          feedbackOn: calendarDate.optional(),
          proofReference: z.string().optional().describe('Where the centre says that its proof is.'),
        }),
      )
      .describe('Flags of the supervisor about the person, raised within the mandate.'),
    signals: z.array(z.object({ foundAt: moment, signal: coded, state: coded })),
  })
  .meta({
    id: 'InspectedFile',
    description:
      'What a centre did for one person, by the number of the file in a sample. Nothing that a source answered, and neither name nor number of anybody, is in it.',
  });
export type InspectedFileView = z.infer<typeof inspectedFileView>;

/** A file in the language of the reader. @param now milliseconds since 1970 */
export function viewInspectedFile(opened: OpenedInspectedFile, words: FileWords, now: number): InspectedFileView {
  const { inspection, number, file, findings } = opened;
  const { centre } = inspection;
  const name = words.centres.get(centre)?.name[words.language];
  return {
    inspectionId: inspection.inspectionId,
    reference: inspection.reference,
    number,
    files: Math.min(inspection.sampleSize, inspection.candidates),
    centre: withoutAbsent({ enterpriseNumber: centre, name }),
    from: inspection.from,
    to: inspection.to,
    lastDay: inspection.drawing?.lastDay ?? belgianDate(now),
    readAt: inWords(now),
    findings: findings.map((one) => viewFinding(one, words)),
    integrations: file.integrations.map((one) => viewIntegration(one, words)),
    decisions: file.decisions.map((one) => viewDecision(one, file, words)),
    ...viewConsultations(file, words),
    ...viewWork(file, words),
    flags: file.flags.map((one) => viewFlag(one, words, belgianDate(now))),
  };
}

const inWords = (at: number) => new Date(at).toISOString();
const codeOf = (code: number, words: FileWords) => worded(qualityCodes, String(code), words);
const wordFor = (code: string, words: FileWords, key = code): Worded => ({ code, text: wordOf(key, words) });

function viewFinding(finding: FileFinding, words: FileWords): InspectedFileView['findings'][number] {
  const { code, streams, deadline, ...rest } = finding;
  return withoutAbsent({
    category: categoryOf(code),
    code,
    text: wordOf(code, words),
    ...rest,
    streams: streams?.map((name) => wordedStream(name, words)),
    deadline: deadline && worded(deadlineTitles, deadline, words),
  });
}

function viewIntegration(one: Integration, words: FileWords): InspectedFileView['integrations'][number] {
  return withoutAbsent({
    integrationId: one.integrationId,
    qualityCode: codeOf(one.qualityCode, words),
    caseReference: one.caseReference,
    applicationDate: one.applicationDate,
    registeredAt: inWords(one.registeredAt),
    informedOn: one.informedOn,
    startDate: one.startDate,
    endDate: one.endDate,
    state: wordFor(one.state, words, one.state === 'ended' ? 'endedState' : one.state),
    endedAt: one.ended && inWords(one.ended.at),
    reviewedOn: one.reviewedOn,
    isReview: one.review !== undefined && one.previousIntegrationId !== undefined,
  });
}

/** How decisions end, by their words. */
const decisionWords = { granted: 'granted', refused: 'refusedAid', withdrawn: 'withdrawnApplication' } as const;

function viewDecision(
  { integrationId: ended, decidedOn, decidedBy, outcome, persons }: Decision,
  { integrations }: InspectedFile,
  words: FileWords,
): InspectedFileView['decisions'][number] {
  const own = new Set(integrations.map((one) => one.integrationId));
  const next = persons.filter((one) => own.has(one.integrationId)).flatMap((one) => one.next);
  return {
    integrationId: ended,
    decidedOn,
    enteredAt: inWords(decidedBy.at),
    outcome: wordFor(outcome, words, decisionWords[outcome]),
    newCodes: next.map(({ qualityCode }) => codeOf(qualityCode, words)),
  };
}

function viewFlag(flag: Flag, words: FileWords, today: string): InspectedFileView['flags'][number] {
  const { raisedOn, dueOn, aid, crossing, feedback } = flag;
  const state = stateOf(flag, today);
  return withoutAbsent({
    raisedOn,
    aid: worded(aidList, aid, words),
    crossing: worded(crossingList, crossing, words),
    dueOn,
    state: wordFor(state, words, `${state}Flag`),
    feedback: feedback && worded(flagFeedbackTitles, String(feedback.code), words),
    feedbackOn: feedback && belgianDate(feedback.at),
    proofReference: feedback?.proofReference,
  });
}

function viewConsultations({ consultations, isCut, notConsulted }: InspectedFile, words: FileWords) {
  return {
    consultations: consultations.map(({ at, integrationId: id, stream, qualityCode, role, outcome, rule }) =>
      withoutAbsent({
        at: inWords(at),
        integrationId: id,
        stream: wordedStream(stream, words),
        qualityCode: codeOf(qualityCode, words),
        role: { code: role, text: roleTitles[role]?.[words.language] ?? role },
        outcome: wordFor(outcome, words, outcome === 'failed' ? 'failedOutcome' : outcome),
        ruleCode: rule,
      }),
    ),
    isCut,
    notConsulted: notConsulted.map(({ integrationId: id, qualityCode, stream, condition, basis }) =>
      withoutAbsent({
        integrationId: id,
        qualityCode: codeOf(qualityCode, words),
        stream: wordedStream(stream, words),
        condition: condition && wordFor(condition, words),
        rule: basis,
      }),
    ),
  };
}

function viewWork({ observations, steps, deadlines, signals }: InspectedFile, words: FileWords) {
  const [kinds, items, outcomes] = observationLists;
  return {
    observations: observations.map(({ date, kind, item, outcome, withdrawnBy }) => ({
      date,
      kind: worded(kinds, kind, words),
      item: worded(items, item, words),
      outcome: worded(outcomes, outcome, words),
      isWithdrawn: withdrawnBy !== undefined,
    })),
    steps: steps.map(({ doneOn, recordedAt, step, kind }) =>
      withoutAbsent({
        doneOn,
        recordedAt: inWords(recordedAt),
        step: worded(stepList, step, words),
        deadline: kind && worded(deadlineTitles, kind, words),
      }),
    ),
    deadlines: deadlines.map(({ dueOn, kind, state, row }) => ({
      dueOn,
      deadline: worded(deadlineTitles, kind, words),
      state: wordFor(state, words, state === 'overdue' ? 'overdueState' : state),
      legalBasis: row.legalBasis,
    })),
    signals: signals.map(({ rule, state, foundAt }) => ({
      foundAt: inWords(foundAt),
      signal: worded(signalRuleCodes, rule, words),
      state: wordFor(state, words),
    })),
  };
}
