import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import { consultedSourceView, integrationId, moment } from '../views.ts';
import { alsoConsultedView, scaleView } from './view.ts';

/** Name of the schema of an answer: the stream with a capital, then `Answer`. */
export function answerName(stream: AnyStream): string {
  return `${stream.name.charAt(0).toUpperCase()}${stream.name.slice(1)}Answer`;
}

const views = new Map<string, ReturnType<typeof makeView>>();

/** The answer of a stream: one schema for all who show it, because a name of the contract stands for one. */
export function answerView(stream: AnyStream): ReturnType<typeof makeView> {
  const known = views.get(stream.name) ?? makeView(stream);
  views.set(stream.name, known);
  return known;
}

function makeView(stream: AnyStream) {
  return z
    .object({
      stream: z.literal(stream.name).describe('Name of the stream; tells one answer from another.'),
      integrationId,
      outcome: z
        .enum(['dataFound', 'noDataFound', 'incomplete'])
        .describe('`incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.'),
      consultedAt: moment,
      sources: z.array(consultedSourceView),
      filteredElements: z
        .array(z.string())
        .describe('What the Crossroads Bank removed for this centre: hidden, not absent.'),
      withheldCategories: z.array(z.string()).describe('Categories of data not open to this caller under this code.'),
      unknownProperties: z
        .array(z.string())
        .describe(
          'Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent.',
        ),
      ...('from' in (stream.query as z.ZodObject).shape
        ? {
            askedPeriod: z
              .object({ from: calendarDate, to: calendarDate })
              .optional()
              .describe(
                'The period that was asked for; absent when it was the usual one. Of other days the answer says nothing.',
              ),
          }
        : {}),
      ...(stream.reach
        ? {
            expectedUntil: calendarDate
              .optional()
              .describe(
                'The source is told later: last day of which it is expected to know now. About the days after it, "no data" says nothing.',
              ),
          }
        : {}),
      alsoConsulted: z
        .array(alsoConsultedView)
        .optional()
        .describe('Other streams that complete this answer; each was consulted with evidence of its own.'),
      basis: scaleView
        .optional()
        .describe('For real estate of a maintenance debtor: the comparison with the federal scale that opened it.'),
      ...(stream.means?.about === 'income'
        ? {
            scale: scaleView
              .optional()
              .describe('Of a maintenance debtor: how the means compare with the federal scale, with this answer.'),
          }
        : {}),
      data: (stream.data as z.ZodObject).partial().optional().describe('Absent when there is no data.'),
    })
    .meta({ id: answerName(stream), description: stream.purpose.en });
}
