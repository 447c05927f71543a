import type { ColumnType, Selectable } from 'kysely';
import type { SealColumns } from '../../evidence/row-sealing.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { sealedTable } from '../../evidence/storage/sealed-rows.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { Language } from '../../values/localized-text.ts';
import type { QuestionExtension } from './question.ts';

/** Table `question_extension`. */
export interface ExtensionTable extends SealColumns {
  readonly question_id: string;
  readonly former_due_on: string;
  readonly due_on: string;
  readonly reason_sealed: Buffer;
  readonly reason_language: Language;
  readonly extended_by: string;
  readonly extended_at: ColumnType<Date, Date, Date>;
}
type ExtensionRow = Selectable<ExtensionTable>;

/** The table as it is sealed. */
export const extensionTable = sealedTable<ExtensionRow>(
  'question_extension',
  ['question_id'],
  ['question_id', 'former_due_on', 'due_on', 'reason_sealed', 'reason_language', 'extended_by', 'extended_at'],
);

/** Binds the reason to its row. */
export const extensionContext = (questionId: string) => `extension of question ${questionId}`;

/** The row of an extension, without its seal. */
export function extensionRow(
  questionId: string,
  dueOn: CalendarDate,
  { reason, language, formerDueOn, extendedBy, extendedAt }: QuestionExtension,
  sealer: Pick<SsinSealer, 'sealText'>,
) {
  return {
    question_id: questionId,
    former_due_on: formerDueOn,
    due_on: dueOn,
    reason_sealed: Buffer.from(sealer.sealText(reason, extensionContext(questionId))),
    reason_language: language,
    extended_by: extendedBy,
    extended_at: new Date(extendedAt),
  };
}

/** @throws SealedValueError when the reason was sealed under a key that is not known */
export function toExtension(row: ExtensionRow, sealer: SsinSealer): QuestionExtension {
  return {
    reason: sealer.openText(row.reason_sealed, extensionContext(row.question_id)),
    language: row.reason_language,
    formerDueOn: row.former_due_on,
    extendedBy: row.extended_by,
    extendedAt: row.extended_at.getTime(),
  };
}
