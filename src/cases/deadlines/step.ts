import type { DeadlineKind } from '../../access/book/book.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { closedList } from '../../values/code-list.ts';
import { readCodeLists } from '../../values/text-file.ts';

/** What somebody can record to have done. `notNeeded`: a deadline does not apply here, for a reason. */
export const stepKinds = [
  'incompetenceFound',
  'forwarded',
  'notified',
  'attestationSent',
  'paid',
  'individualProjectSigned',
  'homeVisitMade',
  'notNeeded',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** The steps with their labels: a closed list, published under `/refData`. */
export const stepList = closedList(
  readCodeLists(new URL('step-codes.yaml', import.meta.url), ['steps']).steps,
  stepKinds,
);

/** Something that a centre has done for a file, or need not do. */
export interface Step {
  /** UUIDv7. */
  readonly stepId: string;
  readonly integrationId: string;
  readonly step: StepKind;
  /** What is not needed; for `notNeeded` only. */
  readonly kind?: DeadlineKind;
  /** The day on which it was done. */
  readonly doneOn: CalendarDate;
  /** Why it is not needed, or a remark, in the centre's own words; stored only encrypted. */
  readonly text?: string;
  readonly recordedBy: string;
  /** Milliseconds since 1970. */
  readonly recordedAt: number;
}
