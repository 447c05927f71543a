import type { ColumnType, Selectable } from 'kysely';
import type { SealColumns } from '../../evidence/row-sealing.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { sealedTable } from '../../evidence/storage/sealed-rows.ts';
import type { Feedback, FeedbackAnswer, Flag, FlagContent, GivenFeedback } from './flag.ts';

type Moment = ColumnType<Date | null, Date | null, Date | null>;

/** Table `flag`. */
export interface FlagTable extends SealColumns {
  readonly flag_id: string;
  readonly centre: string;
  readonly alert_id: string;
  readonly subject: Buffer | null;
  readonly ssin_sealed: Buffer | null;
  readonly raised_on: string;
  readonly received_at: ColumnType<Date, Date, Date>;
  readonly due_on: string;
  readonly content_sealed: Buffer | null;
  readonly stage: Flag['stage'] | 'removed';
  readonly feedback_sealed: Buffer | null;
  readonly feedback_at: Moment;
  readonly attempts: number;
  readonly next_attempt_at: Moment;
  readonly problem: string | null;
  readonly answer_sealed: Buffer | null;
}
export type FlagRow = Selectable<FlagTable>;

/** The table as it is sealed: nobody moves a flag to another person, centre, day or stage. */
export const flagTable = sealedTable<FlagRow>(
  'flag',
  ['flag_id'],
  [
    'flag_id',
    'centre',
    'alert_id',
    'subject',
    'ssin_sealed',
    'raised_on',
    'received_at',
    'due_on',
    'content_sealed',
    'stage',
    'feedback_sealed',
    'feedback_at',
    'attempts',
    'next_attempt_at',
    'problem',
    'answer_sealed',
  ],
);

/** Binds the sealed values to their row. */
export const flaggedContext = (flagId: string) => `person of flag ${flagId}`;
export const flagContext = (flagId: string) => `flag ${flagId}`;
export const feedbackContext = (flagId: string) => `feedback on flag ${flagId}`;
export const flagAnswerContext = (flagId: string) => `answer on flag ${flagId}`;

/**
 * @returns undefined for one that was removed after its time
 * @throws SealedValueError when something in it was sealed under a key that is not known
 */
export function toFlag(row: FlagRow, sealer: SsinSealer): Flag | undefined {
  const { flag_id: flagId, stage, ssin_sealed: ssin, content_sealed: content } = row;
  if (stage === 'removed' || ssin === null || content === null) return undefined;
  const feedback = feedbackOf(row, sealer);
  return {
    ...(JSON.parse(sealer.openText(content, flagContext(flagId))) as FlagContent),
    flagId,
    centre: row.centre,
    alertId: row.alert_id,
    ssin: sealer.open(ssin, flaggedContext(flagId)),
    raisedOn: row.raised_on,
    receivedAt: row.received_at.getTime(),
    dueOn: row.due_on,
    stage,
    ...(feedback ? { feedback } : {}),
  };
}

function feedbackOf(row: FlagRow, sealer: SsinSealer): GivenFeedback | undefined {
  const { flag_id: flagId, feedback_sealed: sealed, feedback_at: at, next_attempt_at: next, problem } = row;
  if (sealed === null || at === null) return undefined;
  const { answer_sealed: answer } = row;
  return {
    ...(JSON.parse(sealer.openText(sealed, feedbackContext(flagId))) as Feedback),
    at: at.getTime(),
    attempts: row.attempts,
    ...(next === null ? {} : { nextAttemptAt: next.getTime() }),
    ...(problem === null ? {} : { problem }),
    ...(answer === null
      ? {}
      : { answer: JSON.parse(sealer.openText(answer, flagAnswerContext(flagId))) as FeedbackAnswer }),
  };
}
