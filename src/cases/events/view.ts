import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import { coded, codedValue } from '../../values/code-list.ts';
import { enterpriseNumber } from '../../values/enterprise-number.ts';
import { integrationId, moment } from '../views.ts';
import { eventKinds, eventRows, questionAfter, rolesToAsk, subjectIds, type PlacedEvent } from './event.ts';

export const eventView = z
  .object({
    eventId: z.uuid().describe('The same wherever and however often the event is told.'),
    kind: codedValue.describe('What happened; code list `eventKinds`.'),
    at: moment.describe('When it came into the feed.'),
    enterpriseNumber: enterpriseNumber.describe('The centre that it concerns.'),
    position: z
      .int()
      .describe('Its place in the feed of the centre. Of one integration, what happened first comes first.'),
    dueOn: calendarDate.optional().describe('The day by which something is to be done.'),
    integrationId: integrationId.optional(),
    questionId: z.uuid().optional().describe('The question of a citizen.'),
    flagId: z.uuid().optional().describe('The flag of the supervisor.'),
    asks: z.string().describe('`operationId` of what is asked next, to know more.'),
    askedBy: z
      .array(z.string())
      .describe(
        'The roles whose users may ask it. Where `softwareIntegration` is not among them, software by itself gets a 403: it tells a user of one of these roles.',
      ),
    integration: z.url().optional().describe('The integration, where it is about one.'),
  })
  .meta({
    id: 'Event',
    description:
      'That something happened, where, and by when. It says nothing of persons: who wants to know more asks the API.',
  });
export type EventView = z.infer<typeof eventView>;

/** @param baseUrl links begin with it */
export function viewEvent(
  { eventId, kind, at, centre, position, dueOn, subjectId, isFound }: PlacedEvent,
  baseUrl: string,
): EventView {
  const { about } = eventRows[kind];
  const asks = questionAfter(kind, isFound);
  return {
    eventId,
    kind: coded(eventKinds, kind),
    at: new Date(at).toISOString(),
    enterpriseNumber: centre,
    position,
    ...(dueOn === undefined ? {} : { dueOn }),
    [subjectIds[about]]: subjectId,
    asks,
    askedBy: [...rolesToAsk(asks)],
    ...(about === 'integration' ? { integration: `${baseUrl}/integrations/${subjectId}` } : {}),
  };
}
