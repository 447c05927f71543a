import type { ColumnType, Selectable } from 'kysely';
import type { Appearance } from '../../evidence/evidence.ts';
import type { SealColumns } from '../../evidence/row-sealing.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { sealedTable } from '../../evidence/storage/sealed-rows.ts';
import type { Language } from '../../values/localized-text.ts';
import type { CitizenQuestion, QuestionExtension } from './question.ts';

/** Table `citizen_question`. */
export interface QuestionTable extends SealColumns {
  readonly question_id: string;
  readonly centre: string;
  readonly entry_id: string;
  readonly subject: Buffer;
  readonly ssin_sealed: Buffer;
  readonly appearance: Appearance;
  readonly asked_at: ColumnType<Date, Date, Date>;
  readonly due_on: string;
  readonly text_sealed: Buffer | null;
  readonly answered_at: ColumnType<Date | null, Date | null, Date | null>;
  readonly answered_by: string | null;
  readonly answer_language: Language | null;
  readonly answer_sealed: Buffer | null;
}
export type QuestionRow = Selectable<QuestionTable>;

/** The table as it is sealed: nobody moves a question to another person, line or day. */
export const questionTable = sealedTable<QuestionRow>(
  'citizen_question',
  ['question_id'],
  [
    'question_id',
    'centre',
    'entry_id',
    'subject',
    'ssin_sealed',
    'appearance',
    'asked_at',
    'due_on',
    'text_sealed',
    'answered_at',
    'answered_by',
    'answer_language',
    'answer_sealed',
  ],
);

/** Binds the sealed values to their row. */
export const askerContext = (questionId: string) => `person of question ${questionId}`;
export const questionContext = (questionId: string) => `text of question ${questionId}`;
export const answerContext = (questionId: string) => `answer to question ${questionId}`;

/** @throws SealedValueError when something in it was sealed under a key that is not known */
export function toQuestion(
  row: QuestionRow,
  extension: QuestionExtension | undefined,
  sealer: SsinSealer,
): CitizenQuestion {
  const { question_id: questionId, text_sealed: text } = row;
  return {
    questionId,
    centre: row.centre,
    entryId: row.entry_id,
    ssin: sealer.open(row.ssin_sealed, askerContext(questionId)),
    appearance: row.appearance,
    askedAt: row.asked_at.getTime(),
    dueOn: row.due_on,
    ...(text === null ? {} : { text: sealer.openText(text, questionContext(questionId)) }),
    ...(extension ? { extension } : {}),
    ...answerOf(row, sealer),
  };
}

function answerOf(row: QuestionRow, sealer: SsinSealer): Pick<CitizenQuestion, 'answer'> {
  const { answered_at: at, answered_by: answeredBy, answer_language: language, answer_sealed: sealed } = row;
  if (at === null || answeredBy === null || language === null || sealed === null) return {};
  const text = sealer.openText(sealed, answerContext(row.question_id));
  return { answer: { text, language, answeredBy, answeredAt: at.getTime() } };
}
