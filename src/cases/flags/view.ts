import { z } from 'zod';
import { flagFeedbackTitles } from '../../access/book/texts/words.ts';
import { euroAmount } from '../../values/amount.ts';
import { calendarDate, type CalendarDate } from '../../values/calendar.ts';
import { coded, codedValue } from '../../values/code-list.ts';
import { localizedText } from '../../values/localized-text.ts';
import { yearMonth } from '../../values/partial-period.ts';
import { qualityCodes } from '../../values/quality-codes.ts';
import { ssinText } from '../../values/ssin.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { integrationId, moment } from '../views.ts';
import { aidList, crossingList, crossings, ruleOf } from './crossings.ts';
import { explain } from './explain.ts';
import { flagStates, stateOf, type GivenFeedback } from './flag.ts';
import type { Prediction } from './prediction.ts';
import type { ShownFlag } from './read.ts';

const feedbackView = z
  .object({
    code: codedValue.describe('Code list `flagFeedback`.'),
    comment: z.string().optional(),
    proofReference: z.string().optional().describe('Where the proof is in the file of the centre; it is not sent.'),
    givenBy: z.string(),
    givenAt: moment,
    result: z
      .enum(['sending', 'taken', 'refused'])
      .describe('`sending`: sent until the supervisor answers. `refused`: see `messages`, and give it anew.'),
    attempts: z.int().min(0).describe('Messages that brought no answer so far.'),
    nextAttemptAt: moment.optional().describe('While it is sent.'),
    problem: z.string().optional().describe('Type of the problem that the last message met.'),
    answeredAt: moment.optional().describe('When the supervisor answered.'),
    messages: z
      .array(z.object({ code: z.string(), text: localizedText }).meta({ title: 'FlagFeedbackMessage' }))
      .describe('Why the supervisor did not take it.'),
  })
  .meta({ id: 'FlagFeedback', description: 'What the centre answered, and what came of it.' });

const predictionView = z
  .object({
    predictedOn: calendarDate.describe('Day of the first assessment that raised it.'),
    ruleCode: z.string().describe('The rule of the assessment.'),
    title: localizedText.optional(),
    months: z.array(yearMonth).describe('Months of the flag that were foreseen.'),
    integrationId: integrationId.describe('The integration under which it was foreseen.'),
  })
  .meta({
    id: 'FlagPrediction',
    description: 'An assessment of the centre raised the same before the supervisor did.',
  });

export const flagView = z
  .object({
    href: z.url(),
    flagId: z.uuid(),
    alertId: z.string().describe('Number that the supervisor gave the flag.'),
    formNumber: z.string().describe('Number that the supervisor gave the form that the flag is about.'),
    state: z
      .enum(flagStates)
      .describe(
        '`overdue`: the due day is over without an answer that was taken. `open`: before that. `sending`: the answer is on its way. `confirmed`: the supervisor took it.',
      ),
    ssin: ssinText,
    raisedOn: calendarDate,
    receivedAt: moment,
    dueOn: calendarDate.describe('Last day on which an answer is in time.'),
    aid: codedValue.describe('The form of aid; code list `flagAids`.'),
    crossing: codedValue.describe('With what it was crossed; code list `flagCrossings`.'),
    stream: z.string().describe('The stream of this gateway that has the same source.'),
    months: z.array(yearMonth),
    resourceAmount: euroAmount.optional().describe('What the source says of these months.'),
    aidAmount: euroAmount.optional().describe('The aid of these months.'),
    text: localizedText.describe('What was crossed, in plain words.'),
    question: localizedText.optional().describe('What to ask or check.'),
    integrations: z
      .array(z.object({ href: z.url(), integrationId, qualityCode: codedValue }).meta({ title: 'FlaggedIntegration' }))
      .describe('Integrations of the person that run at the centre; often none. A flag opens no stream.'),
    predictions: z.array(predictionView),
    feedback: feedbackView.optional(),
  })
  .meta({ id: 'Flag', description: 'The supervisor found that aid does not fit with what a source says.' });

/** @param baseUrl links begin with it */
export function viewFlag(
  { flag, running, predictions }: ShownFlag,
  { baseUrl, today }: { readonly baseUrl: string; readonly today: CalendarDate },
): z.infer<typeof flagView> {
  const { flagId, alertId, formNumber, ssin, raisedOn, receivedAt, dueOn, aid, crossing, feedback } = flag;
  const { text, question } = explain(flag);
  return withoutAbsent({
    href: `${baseUrl}/flags/${flagId}`,
    flagId,
    alertId,
    formNumber,
    state: stateOf(flag, today),
    ssin: ssin.reveal(),
    raisedOn,
    receivedAt: new Date(receivedAt).toISOString(),
    dueOn,
    aid: coded(aidList, aid),
    crossing: coded(crossingList, crossing),
    stream: crossings[crossing],
    months: [...flag.months],
    resourceAmount: flag.resourceAmount,
    aidAmount: flag.aidAmount,
    text,
    question,
    integrations: running.map((one) => ({
      href: `${baseUrl}/integrations/${one.integrationId}`,
      integrationId: one.integrationId,
      qualityCode: coded(qualityCodes, String(one.qualityCode)),
    })),
    predictions: viewPredictions(predictions),
    feedback: feedback && viewFeedback(feedback),
  });
}

/** One for each integration, with its first day. */
function viewPredictions(predictions: readonly Prediction[]): z.infer<typeof predictionView>[] {
  return [...Map.groupBy(predictions, (one) => one.integrationId)].flatMap(([id, own]) => {
    const [first] = own.toSorted((one, other) => (one.predictedOn < other.predictedOn ? -1 : 1));
    if (!first) return [];
    return [
      withoutAbsent({
        predictedOn: first.predictedOn,
        ruleCode: first.crossing,
        title: ruleOf(first.crossing)?.words.title,
        months: [...new Set(own.map(({ month }) => month))].sort(),
        integrationId: id,
      }),
    ];
  });
}

function viewFeedback(feedback: GivenFeedback): z.infer<typeof feedbackView> {
  const { code, comment, proofReference, by, at, attempts, nextAttemptAt, problem, answer } = feedback;
  return withoutAbsent({
    code: coded(flagFeedbackTitles, String(code)),
    comment,
    proofReference,
    givenBy: by,
    givenAt: new Date(at).toISOString(),
    result: !answer ? ('sending' as const) : answer.isTaken ? ('taken' as const) : ('refused' as const),
    attempts,
    nextAttemptAt: nextAttemptAt === undefined ? undefined : new Date(nextAttemptAt).toISOString(),
    problem,
    answeredAt: answer && new Date(answer.at).toISOString(),
    messages: (answer?.messages ?? []).map((one) => ({ ...one })),
  });
}
