import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import { coded, codedValue } from '../../values/code-list.ts';
import { moment } from '../views.ts';
import { noticeKinds, type Notice } from './notice.ts';

/** A notice in the view of its integration. */
export const reviewDueView = z
  .object({
    noticeId: z.uuid(),
    kind: codedValue.describe('What happened; code list `noticeKinds`.'),
    day: calendarDate.describe('When, as the message says it; the day it was written down where it does not.'),
    receivedAt: moment,
  })
  .meta({ id: 'ReviewDue', description: 'A message of the Crossroads Bank because of which the review is due.' });

export function viewReviewDue({ noticeId, kind, day, receivedAt }: Notice): z.infer<typeof reviewDueView> {
  return { noticeId, kind: coded(noticeKinds, kind), day, receivedAt: new Date(receivedAt).toISOString() };
}
