import { sql, type SelectQueryBuilder } from 'kysely';
import type { Person } from '../../evidence/evidence.ts';
import { RowChangedError } from '../../evidence/row-sealing.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { genuinePage } from '../../evidence/storage/genuine-page.ts';
import { addRow, changeRow, inTransaction, unlessThere } from '../../evidence/storage/sealed-rows.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { extensionRow, extensionTable, toExtension, type ExtensionTable } from './extension-row.ts';
import { noteEvents } from '../events/note.ts';
import {
  AlreadyAnsweredError,
  AlreadyAskedError,
  AlreadyExtendedError,
  type CitizenQuestion,
  type QuestionFilter,
  type QuestionStore,
} from './question.ts';
import {
  answerContext,
  askerContext,
  questionContext,
  questionTable,
  toQuestion,
  type QuestionRow,
  type QuestionTable,
} from './row.ts';

type Tables = { readonly citizen_question: QuestionTable; readonly question_extension: ExtensionTable };
type Selection = SelectQueryBuilder<Tables, 'citizen_question', QuestionRow>;

/** Questions in PostgreSQL. Who asks, and what both sides write, is kept encrypted only. */
export function createQuestionStore({
  database,
  sealer,
}: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: SsinSealer;
}): QuestionStore {
  const query = database.query.$extendTables<Tables>();
  const seal = (text: string, context: string) => Buffer.from(sealer.sealText(text, context));
  const selected = () => query.selectFrom('citizen_question').selectAll();
  /** The questions of a person, who has another pseudonym in each centre. */
  const askedBy = async (person: Person) => {
    const asked = await query.selectFrom('citizen_question').select('centre').distinct().execute();
    const centres = asked.map(({ centre }) => centre);
    const subjects = person.flatMap((ssin) => sealer.pseudonyms(ssin, ...centres).map((one) => Buffer.from(one)));
    return () => selected().where('subject', 'in', subjects);
  };
  /** Questions of rows that were judged. One whose extension was changed outside the gateway has none. */
  const toQuestions = async (rows: readonly QuestionRow[]): Promise<readonly CitizenQuestion[]> => {
    if (rows.length === 0) return [];
    const ids = rows.map(({ question_id: id }) => id);
    const found = await query.selectFrom('question_extension').selectAll().where('question_id', 'in', ids).execute();
    const genuine = sealer.rows.genuine(extensionTable, found);
    const extensions = new Map(genuine.map((row) => [row.question_id, toExtension(row, sealer)]));
    return rows.map((row) => toQuestion(row, extensions.get(row.question_id), sealer));
  };
  const opened = (rows: readonly QuestionRow[]) => toQuestions(sealer.rows.genuine(questionTable, rows));

  const sealing = { table: questionTable, rows: sealer.rows };
  const page = async (
    limit: number,
    read: (after: QuestionRow | undefined, limit: number) => Promise<readonly QuestionRow[]>,
  ) => toQuestions(await genuinePage(sealing, limit, read));

  return {
    add: async ({ questionId, text, ...question }) => {
      const row = {
        question_id: questionId,
        centre: question.centre,
        entry_id: question.entryId,
        subject: Buffer.from(sealer.pseudonym(question.ssin, question.centre)),
        ssin_sealed: Buffer.from(sealer.seal(question.ssin, askerContext(questionId))),
        appearance: question.appearance,
        asked_at: new Date(question.askedAt),
        due_on: question.dueOn,
        text_sealed: text === undefined ? null : seal(text, questionContext(questionId)),
        answered_at: null,
        answered_by: null,
        answer_language: null,
        answer_sealed: null,
      };
      await inTransaction(query, async (transaction) => {
        if (!(await addRow(transaction, sealing, row, unlessThere))) throw new AlreadyAskedError();
        const { centre, dueOn } = question;
        await noteEvents(transaction, [{ centre, kind: 'questionAsked', subjectId: questionId, dueOn }]);
      });
    },

    find: async (questionId) => (await opened(await selected().where('question_id', '=', questionId).execute()))[0],

    ofPerson: async (person, { before, limit }) => {
      const asked = await askedBy(person);
      return page(limit, (last, missing) => {
        let selection = asked();
        const from = last?.question_id ?? before;
        if (from !== undefined) selection = selection.where('question_id', '<', from);
        return selection.orderBy('question_id', 'desc').limit(missing).execute();
      });
    },

    lastOf: async (person, entryIds) => {
      if (entryIds.length === 0) return new Map();
      const asked = await askedBy(person);
      const rows = await asked().where('entry_id', 'in', entryIds).orderBy('question_id').execute();
      return new Map((await opened(rows)).map((question) => [question.entryId, question]));
    },

    isAsked: async (entryId) => {
      const rows = await selected().where('entry_id', '=', entryId).execute();
      return sealer.rows.genuine(questionTable, rows).length > 0;
    },

    list: async (centre, filter) => {
      const isWanted = (isAnswered: boolean) => filter.states.some((state) => (state === 'answered') === isAnswered);
      const ofCentre = () => selected().where('centre', '=', centre);
      const unanswered =
        isWanted(false) && filter.after?.isAnswered !== true
          ? await page(filter.limit, (last, missing) =>
              unansweredPage(ofCentre(), filter, last).limit(missing).execute(),
            )
          : [];
      const missing = filter.limit - unanswered.length;
      if (!isWanted(true) || missing === 0) return unanswered;
      const answered = await page(missing, (last, rest) =>
        answeredPage(ofCentre(), filter, last).limit(rest).execute(),
      );
      return [...unanswered, ...answered];
    },

    answer: async (questionId, { text, language, answeredBy, answeredAt }) => {
      const done = await changeRow(query, sealing, sql`question_id = ${questionId}`, (row) =>
        row.answered_at === null
          ? {
              answered_at: new Date(answeredAt),
              answered_by: answeredBy,
              answer_language: language,
              answer_sealed: seal(text, answerContext(questionId)),
            }
          : undefined,
      );
      const [question] = done ? await toQuestions([done.row]) : [];
      if (!done || !question) throw new RowChangedError(questionTable.name);
      if (!done.isChanged) throw new AlreadyAnsweredError();
      return question;
    },

    extend: async (questionId, dueOn, extension) => {
      const extended = await inTransaction(query, async (transaction) => {
        // The row of the question is locked first: nobody answers or extends it meanwhile.
        const where = sql`question_id = ${questionId}`;
        const done = await changeRow<object & Tables, QuestionRow>(transaction, sealing, where, (row) =>
          row.answered_at === null && row.due_on < dueOn ? { due_on: dueOn } : undefined,
        );
        if (!done) throw new RowChangedError(questionTable.name);
        if (done.row.answered_at !== null) throw new AlreadyAnsweredError();
        if (!done.isChanged) throw new AlreadyExtendedError();
        const added = extensionRow(questionId, dueOn, extension, sealer);
        await addRow(transaction, { table: extensionTable, rows: sealer.rows }, added);
        return done.row;
      });
      return toQuestion(extended, extension, sealer);
    },
  };
}

/** What is unanswered, by due day; of the states only those that are asked for. */
function unansweredPage(ofCentre: Selection, { states, today, after }: QuestionFilter, last?: QuestionRow): Selection {
  let page = ofCentre.where('answered_at', 'is', null);
  if (!states.includes('open')) page = page.where('due_on', '<', today);
  if (!states.includes('overdue')) page = page.where('due_on', '>=', today);
  const from = last ? { dueOn: last.due_on, id: last.question_id } : after;
  if (from) page = page.where(sql<boolean>`(due_on, question_id) > (${from.dueOn}::date, ${from.id}::uuid)`);
  return page.orderBy('due_on').orderBy('question_id');
}

/** What is answered, newest question first. */
function answeredPage(ofCentre: Selection, { after }: QuestionFilter, last?: QuestionRow): Selection {
  const from = last?.question_id ?? (after?.isAnswered === true ? after.id : undefined);
  const page = ofCentre.where('answered_at', 'is not', null);
  return (from === undefined ? page : page.where('question_id', '<', from)).orderBy('question_id', 'desc');
}
