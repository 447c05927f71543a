import { z } from 'zod';
import { problemSchema } from '../../platform/http/problem-body.ts';
import { eventStreamSchema } from '../../platform/http/event-stream.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import { answerView } from '../consultations/answer-view.ts';
import { integrationId, moment } from '../views.ts';
import { streamView, summaryView } from './view.ts';

const begunView = z
  .object({
    dossierId: z.uuid(),
    integrationId,
    retryOf: z.uuid().optional().describe('The dossier that this one tries again.'),
    begunAt: moment,
    asked: z.array(z.string()).describe('Names of the streams that are asked.'),
    total: z.int().describe('How many they are.'),
  })
  .meta({ id: 'DossierBegun', description: 'Event `begun`: what is asked. It comes first.' });
/** What the event `begun` says. */
export type BegunView = z.infer<typeof begunView>;

const progressView = z
  .object({
    done: z.int().describe('Streams that are there.'),
    total: z.int().describe('Streams that are asked.'),
    waiting: z.array(z.string()).describe('Streams that are not there yet.'),
    slow: z.array(z.string()).describe('Those of them that let wait for long.'),
  })
  .meta({
    id: 'DossierProgress',
    description: 'Event `progress`: how far it is. It comes after each stream, and while nothing else comes.',
  });
/** What the event `progress` says. */
export type ProgressView = z.infer<typeof progressView>;

/** @param streams those that a dossier can hold */
function streamAnswerView(streams: readonly AnyStream[]) {
  return streamView
    .extend({
      answer: z
        .union(streams.map(answerView))
        .optional()
        .describe('With `answered` and `incomplete`: the answer, exactly as its own endpoint gives it.'),
    })
    .meta({ id: 'DossierAnswer', description: 'Event `answer`: what came of a stream, when it is there.' });
}

/**
 * A dossier as server-sent events.
 * @param streams those that a dossier can hold
 */
export function dossierEventsView(streams: readonly AnyStream[]): z.ZodString {
  return eventStreamSchema({
    begun: begunView,
    answer: streamAnswerView(streams),
    progress: progressView,
    summary: summaryView,
    problem: problemSchema,
  });
}
