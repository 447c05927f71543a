import { z } from 'zod';
import { deadlineKinds } from '../../access/book/book.ts';
import { calendarDate } from '../../values/calendar.ts';
import type { Caller } from '../../values/caller.ts';
import { integrationView, isSoftwareToday, viewFor, viewIntegration, type ViewContext } from '../integrations/view.ts';
import { integrationId, moment } from '../views.ts';
import { deadlineStates, type Deadline, type DeadlinePlace } from './deadline.ts';
import { stepKinds, type Step } from './step.ts';

/** What the API shows of deadlines and steps. */

const kind = z.enum(deadlineKinds);

const deadlineView = z
  .object({
    kind: kind.describe('What is to be done: code list `deadlineKinds`.'),
    dueOn: calendarDate.describe('Last day on which it is in time.'),
    state: z
      .enum(deadlineStates)
      .describe('`overdue`: the last day is over and nothing has handled it. `dueSoon`: it is time. `open`: later.'),
    countedFrom: calendarDate
      .optional()
      .describe('Day from which it is counted; absent when it is the last day of the integration.'),
    legalBasis: z.string().describe('The law or instruction behind it, as in the rule book.'),
    isAssumed: z.boolean().describe('True when no source was found that states the number of days or months.'),
    integration: integrationView.describe(
      'For which it is to be done; for what follows from a decision, the one that the decision ended.',
    ),
  })
  .meta({ id: 'Deadline', description: 'Something that the centre has to do by a day.' });

/** Place in the list: due day, kind and integration of an item. */
export const placeText = z
  .string()
  .max(120)
  .regex(/^\d{4}-\d{2}-\d{2}\.[a-z][A-Za-z0-9]*\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a place in the list')
  .refine((text) => calendarDate.safeParse(text.slice(0, 10)).success, 'no such day');

/** Reads what {@link placeText} has checked. */
export function readPlace(text: string | undefined): DeadlinePlace | undefined {
  if (text === undefined) return undefined;
  const [dueOn = '', name = '', id = ''] = text.split('.');
  return { dueOn, kind: name, integrationId: id };
}

export const deadlinePage = z
  .object({
    items: z.array(deadlineView),
    next: z.string().optional().describe('Give as `after` for the next page; absent on the last one.'),
  })
  .meta({ id: 'DeadlinePage' });

export const stepView = z
  .object({
    stepId: z.uuid(),
    integrationId,
    step: z.enum(stepKinds).describe('Code list `steps`.'),
    kind: kind.optional().describe('Of the deadline that does not apply; for `notNeeded` only.'),
    doneOn: calendarDate,
    recordedAt: moment,
    recordedBy: z.string().optional().describe('Absent for software without a person.'),
    reason: z.string().optional().describe('Why it does not apply. Absent for software without a person.'),
    remark: z.string().optional().describe('Absent for software without a person.'),
  })
  .meta({ id: 'Step', description: 'What was done of what is to be done, or need not be done.' });

export const fileView = z
  .object({ items: z.array(deadlineView), steps: z.array(stepView) })
  .meta({ id: 'FileDeadlines' });

/** A deadline as its centre sees it. */
export function viewDeadline(
  { kind: name, dueOn, state, countedFrom, row, integration }: Deadline,
  caller: Caller,
  context: ViewContext,
): z.infer<typeof deadlineView> {
  return {
    kind: name,
    dueOn,
    state,
    ...(countedFrom === undefined ? {} : { countedFrom }),
    legalBasis: row.legalBasis,
    isAssumed: row.source === 'assumed',
    integration: viewFor(caller, context)(viewIntegration(integration, context)),
  };
}

/** A step as its centre sees it. Software without a person gets nothing of who, and no words. */
export function viewStep(
  { stepId, integrationId: id, step, kind: name, doneOn, text, recordedAt, recordedBy }: Step,
  caller: Caller,
  context: Pick<ViewContext, 'book' | 'clock'>,
): z.infer<typeof stepView> {
  const said = text === undefined ? {} : step === 'notNeeded' ? { reason: text } : { remark: text };
  return {
    stepId,
    integrationId: id,
    step,
    ...(name === undefined ? {} : { kind: name }),
    doneOn,
    recordedAt: new Date(recordedAt).toISOString(),
    ...(isSoftwareToday(caller, context) ? {} : { recordedBy, ...said }),
  };
}
