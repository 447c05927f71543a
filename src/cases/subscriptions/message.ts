import { v7 as uuidv7 } from 'uuid';
import type { PlacedEvent } from '../events/event.ts';
import { viewEvent } from '../events/view.ts';
import type { MessageView } from './message-view.ts';

/** A message to a receiver: its id, the same for every attempt, and its body. */
export interface Message {
  readonly id: string;
  readonly body: string;
}

/** Before the kind, in the `type` of CloudEvents. */
const typePrefix = 'pcsw.socialInquiry';

/**
 * An event in structured JSON of CloudEvents 1.0. Its `data` is the event as the feed shows it.
 * @param baseUrl address of the API: the source, and the beginning of links
 */
export function eventMessage(event: PlacedEvent, baseUrl: string): Message {
  const data = viewEvent(event, baseUrl);
  return message(baseUrl, {
    id: event.eventId,
    type: `${typePrefix}.${event.kind}`,
    time: data.at,
    subject: event.subjectId,
    data,
  });
}

/** A message that tells nothing, for a trial. @param now milliseconds since 1970 */
export function testMessage(subscriptionId: string, now: number, baseUrl: string): Message {
  return message(baseUrl, {
    id: uuidv7(),
    type: `${typePrefix}.test`,
    time: new Date(now).toISOString(),
    subject: subscriptionId,
    data: { subscriptionId },
  });
}

function message(
  source: string,
  { id, ...event }: Omit<MessageView, 'specversion' | 'source' | 'datacontenttype'>,
): Message {
  const sent: MessageView = { specversion: '1.0', id, source, datacontenttype: 'application/json', ...event };
  return { id, body: JSON.stringify(sent) };
}
