import { singleLine } from '../platform/http/single-line.ts';
import type { CalendarDate } from '../values/calendar.ts';
import { issue, type InputIssue } from '../values/problem.ts';
import { hasSsinIn } from '../values/ssin-in-text.ts';

/** Letters, digits, single spaces and the signs of references: no document, address or number of a person fits. */
const lettersAndSigns = /^[\p{L}0-9]+(?:[ ._:/#()+-]{1,2}[\p{L}0-9]+)*\)?$/u;

export const proofReference = singleLine
  .max(100)
  .refine((text) => lettersAndSigns.test(text), 'a reference: letters, digits and - . _ : / # ( ) +')
  .describe('Reference of the proof in the centre’s own system; never the number of a person. Kept encrypted.');

/**
 * What is wrong with a reference that has the form: the number of a person in it.
 * @param name of its member in the body
 */
export function referenceIssues(
  name: string,
  reference: string | undefined,
  today: CalendarDate,
): readonly InputIssue[] {
  if (reference === undefined || !hasSsinIn(reference, today)) return [];
  const detail = 'It has the number of a person in it: give the reference of the proof only.';
  return [issue('invalidInput', { in: 'body', name }, { detail })];
}
