import { z } from 'zod';
import { calendarDate, type CalendarDate } from '../values/calendar.ts';

/** A place in a list of what a centre has to answer: first what waits, by its last day, then what was answered. */
export interface AnswerPlace {
  readonly isAnswered: boolean;
  readonly dueOn: CalendarDate;
  /** Of the item. */
  readonly id: string;
}

/** A place as an answer gives it and a caller gives it back. */
export const answerPlaceText = z
  .string()
  .max(80)
  .regex(/^(waiting|answered)\.\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a place in the list')
  .refine((text) => calendarDate.safeParse(text.split('.')[1]).success, 'no such day');

export function writeAnswerPlace({ isAnswered, dueOn, id }: AnswerPlace): string {
  return `${isAnswered ? 'answered' : 'waiting'}.${dueOn}.${id}`;
}

/** Reads what {@link answerPlaceText} has checked. */
export function readAnswerPlace(text: string | undefined): AnswerPlace | undefined {
  if (text === undefined) return undefined;
  const [section = '', dueOn = '', id = ''] = text.split('.');
  return { isAnswered: section === 'answered', dueOn, id };
}
