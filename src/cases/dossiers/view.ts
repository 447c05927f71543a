import { z } from 'zod';
import { problemSchema } from '../../platform/http/problem-body.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import { answerView } from '../consultations/answer-view.ts';
import { integrationId, moment } from '../views.ts';
import { streamStates } from './dossier.ts';

/** A stream of a dossier, and what came of it. */
export const streamView = z
  .object({
    name: z.string().describe('Name of the stream.'),
    state: z
      .enum(streamStates)
      .describe(
        '`answered`: whole, also when there is no data. `incomplete`: something in the answer is unknown. `failed`: no answer. `refused`: a rule or the Bank refuses it.',
      ),
    shouldAskAgain: z.boolean().describe('Whether asking again may bring what is missing.'),
    problem: problemSchema.optional().describe('With `failed` and `refused`: the problem that its own endpoint gives.'),
  })
  .meta({ id: 'DossierStream', description: 'A stream of a dossier, and what came of it.' });

export type StreamView = z.infer<typeof streamView>;

/** What is said of a dossier beside the answers. */
export const summaryView = z
  .object({
    dossierId: z.uuid(),
    integrationId,
    retryOf: z.uuid().optional().describe('The dossier that this one tried again.'),
    begunAt: moment,
    completedAt: moment,
    isComplete: z.boolean().describe('Whether every stream gave its whole answer.'),
    streams: z.array(streamView),
    askAgain: z.array(z.string()).describe('Streams that may bring what is missing when they are asked again.'),
    keptUntil: moment.optional().describe('Until when the answers are kept; absent when they are not.'),
  })
  .meta({ id: 'DossierSummary', description: 'Event `summary`: the dossier without its answers. It is the end.' });
export type SummaryView = z.infer<typeof summaryView>;

/** @param streams those that a dossier can hold */
export function dossierView(streams: readonly AnyStream[]) {
  const answers = Object.fromEntries(streams.map((stream) => [stream.name, answerView(stream).optional()]));
  return summaryView
    .extend({
      answers: z
        .object(answers)
        .describe(
          'The answers by stream, each exactly as its own endpoint gives it; one that did not answer is absent.',
        ),
    })
    .meta({ id: 'Dossier', description: 'What the streams say of one person, asked together.' });
}
