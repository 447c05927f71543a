import { sql, type Kysely, type SelectQueryBuilder, type Transaction } from 'kysely';
import { RowChangedError } from '../../evidence/row-sealing.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { genuinePage } from '../../evidence/storage/genuine-page.ts';
import { addRow, changeRow, changeRows, inTransaction } from '../../evidence/storage/sealed-rows.ts';
import { pseudonymsOf } from '../../evidence/storage/subjects.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { sqlOf } from '../../platform/postgres/sql-transaction.ts';
import { noteEvents } from '../events/note.ts';
import {
  FlagAnsweredError,
  type AddedFlag,
  type Flag,
  type FlagContent,
  type FlagFilter,
  type FlagStore,
} from './flag.ts';
import {
  feedbackContext,
  flagAnswerContext,
  flagContext,
  flaggedContext,
  flagTable,
  toFlag,
  type FlagRow,
  type FlagTable,
} from './row.ts';

type Tables = { readonly flag: FlagTable };
type Selection = SelectQueryBuilder<Tables, 'flag', FlagRow>;

/** Flags in PostgreSQL. Of whom they are, what they say and what is answered is kept encrypted only. */
export function createFlagStore({
  database,
  sealer,
}: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: SsinSealer;
}): FlagStore {
  const query: Kysely<Tables> = database.query.$extendTables<Tables>();
  const seal = (value: unknown, context: string) => Buffer.from(sealer.sealText(JSON.stringify(value), context));
  const sealing = { table: flagTable, rows: sealer.rows };
  const opened = (rows: readonly FlagRow[]): readonly Flag[] => rows.flatMap((row) => toFlag(row, sealer) ?? []);
  const page = async (
    limit: number,
    read: (after: FlagRow | undefined, limit: number) => Promise<readonly FlagRow[]>,
  ) => opened(await genuinePage(sealing, limit, read));

  async function change(
    flagId: string,
    to: (row: FlagRow) => Partial<FlagRow> | undefined,
    alongside?: (transaction: Transaction<Tables>, row: FlagRow) => Promise<void>,
  ): Promise<{ readonly row: FlagRow; readonly isChanged: boolean }> {
    return inTransaction(query, async (transaction: Transaction<Tables>) => {
      const done = await changeRow<Tables, FlagRow>(transaction, sealing, sql`flag_id = ${flagId}`, to);
      if (!done) throw new RowChangedError(flagTable.name);
      if (done.isChanged) await alongside?.(transaction, done.row);
      return done;
    });
  }

  async function addOne(transaction: Transaction<Tables>, flag: Flag): Promise<AddedFlag> {
    const { flagId } = flag;
    const unlessKnown = sql`on conflict (centre, alert_id) do nothing`;
    if (await addRow(transaction, sealing, newRow(flag, seal, sealer), unlessKnown)) {
      const { centre, dueOn } = flag;
      await noteEvents(transaction, [{ centre, kind: 'flagRaised', subjectId: flagId, dueOn }]);
      return { result: 'taken', flagId };
    }
    const before = await transaction
      .selectFrom('flag')
      .selectAll()
      .where('centre', '=', flag.centre)
      .where('alert_id', '=', flag.alertId)
      .executeTakeFirstOrThrow();
    const [known] = opened(sealer.rows.genuine(flagTable, [before]));
    return { result: known && isSame(known, flag) ? 'known' : 'differs', flagId: before.flag_id };
  }

  return {
    add: (flags) =>
      inTransaction(query, async (transaction: Transaction<Tables>) => {
        const results = new Map<Flag, AddedFlag>();
        // In one order, so that two imports of the same flags do not wait for each other.
        for (const flag of flags.toSorted(byAlert)) results.set(flag, await addOne(transaction, flag));
        return flags.flatMap((flag) => results.get(flag) ?? []);
      }),

    find: async (flagId) => {
      const row = await query.selectFrom('flag').selectAll().where('flag_id', '=', flagId).executeTakeFirst();
      if (!row) return undefined;
      sealer.rows.require(flagTable, row);
      return toFlag(row, sealer);
    },

    list: async (centre, filter) => {
      const { ssin, dueUntil, states, after, limit } = filter;
      const ofCentre = (): Selection => {
        let selection = query.selectFrom('flag').selectAll().where('centre', '=', centre);
        if (ssin) selection = selection.where('subject', 'in', pseudonymsOf(sealer, ssin, centre));
        if (dueUntil !== undefined) selection = selection.where('due_on', '<=', dueUntil);
        return selection;
      };
      const waits = states.includes('open') || states.includes('overdue');
      const waiting =
        waits && after?.isAnswered !== true
          ? await page(limit, (last, missing) => waitingPage(ofCentre(), filter, last).limit(missing).execute())
          : [];
      const rest = limit - waiting.length;
      if (rest === 0 || !(states.includes('sending') || states.includes('confirmed'))) return waiting;
      const answered = await page(rest, (last, missing) =>
        answeredPage(ofCentre(), filter, last).limit(missing).execute(),
      );
      return [...waiting, ...answered];
    },

    ofPerson: async (centre, ssin, limit) =>
      page(limit, (last, missing) => {
        let selection = query
          .selectFrom('flag')
          .selectAll()
          .where('centre', '=', centre)
          .where('subject', 'in', pseudonymsOf(sealer, ssin, centre));
        if (last) selection = selection.where('flag_id', '>', last.flag_id);
        return selection.orderBy('flag_id').limit(missing).execute();
      }),

    giveFeedback: async (flagId, { at, ...feedback }, alongside) => {
      const { row, isChanged } = await change(
        flagId,
        (before) =>
          before.stage === 'open'
            ? {
                stage: 'sending',
                feedback_sealed: seal(feedback, feedbackContext(flagId)),
                feedback_at: new Date(at),
                attempts: 0,
                next_attempt_at: new Date(at),
                problem: null,
                answer_sealed: null,
              }
            : undefined,
        (transaction) => alongside(sqlOf(transaction)),
      );
      const flag = toFlag(row, sealer);
      if (!isChanged || !flag) throw new FlagAnsweredError();
      return flag;
    },

    settle: async (flagId, givenAt, answer) => {
      await change(
        flagId,
        (row) =>
          isUnderWay(row, givenAt)
            ? {
                stage: answer.isTaken ? 'confirmed' : 'open',
                answer_sealed: seal(answer, flagAnswerContext(flagId)),
                next_attempt_at: null,
                problem: null,
              }
            : undefined,
        async (transaction, { centre, due_on: dueOn }) => {
          if (answer.isTaken) return;
          await noteEvents(transaction, [{ centre, kind: 'flagFeedbackRefused', subjectId: flagId, dueOn }]);
        },
      );
    },

    postpone: async (flagId, givenAt, { attempts, problem, nextAttemptAt }, alongside) => {
      await change(
        flagId,
        (row) =>
          isUnderWay(row, givenAt) ? { attempts, problem, next_attempt_at: new Date(nextAttemptAt) } : undefined,
        (transaction) => alongside(sqlOf(transaction)),
      );
    },

    unsent: async (dueAt, limit) => {
      const rows = await query
        .selectFrom('flag')
        .select('flag_id')
        .where('stage', '=', 'sending')
        .where('next_attempt_at', '<=', new Date(dueAt))
        .orderBy('next_attempt_at')
        .limit(limit)
        .execute();
      return rows.map((row) => row.flag_id);
    },

    remove: (raisedBefore, limit) =>
      inTransaction(query, async (transaction: Transaction<Tables>) => {
        const due = sql`flag_id in (
          select flag_id from flag where stage <> 'removed' and raised_on < ${raisedBefore}::date
          order by raised_on limit ${limit})`;
        const removed = await changeRows(transaction, sealing, due, (row) =>
          row.stage === 'removed' ? undefined : nothingOfIt,
        );
        return removed.length;
      }),

    figures: async (centre, today) => {
      const { rows } = await sql<{ readonly open: number; readonly overdue: number }>`
        select count(*) filter (where due_on >= ${today}::date) as open,
          count(*) filter (where due_on < ${today}::date) as overdue
        from flag where centre = ${centre} and stage = 'open'`.execute(query);
      return rows[0] ?? { open: 0, overdue: 0 };
    },
  };
}

/** Whether this feedback is on its way, and no other that was given since. */
function isUnderWay({ stage, feedback_at: at }: FlagRow, givenAt: number): boolean {
  return stage === 'sending' && at?.getTime() === givenAt;
}

/** A flag of which only its number and its days stay. */
const nothingOfIt: Partial<FlagRow> = {
  stage: 'removed',
  subject: null,
  ssin_sealed: null,
  content_sealed: null,
  feedback_sealed: null,
  feedback_at: null,
  next_attempt_at: null,
  problem: null,
  answer_sealed: null,
};

function newRow(
  flag: Flag,
  seal: (value: unknown, context: string) => Buffer,
  sealer: SsinSealer,
): Omit<FlagRow, 'row_version' | 'row_seal'> {
  const { flagId, centre, ssin } = flag;
  return {
    flag_id: flagId,
    centre,
    alert_id: flag.alertId,
    subject: Buffer.from(sealer.pseudonym(ssin, centre)),
    ssin_sealed: Buffer.from(sealer.seal(ssin, flaggedContext(flagId))),
    raised_on: flag.raisedOn,
    received_at: new Date(flag.receivedAt),
    due_on: flag.dueOn,
    content_sealed: seal(contentOf(flag), flagContext(flagId)),
    stage: flag.stage,
    feedback_sealed: null,
    feedback_at: null,
    attempts: 0,
    next_attempt_at: null,
    problem: null,
    answer_sealed: null,
  };
}

/** What a flag says, always in the same order. */
function contentOf({ formNumber, aid, crossing, months, resourceAmount, aidAmount }: FlagContent): FlagContent {
  return {
    formNumber,
    aid,
    crossing,
    months,
    ...(resourceAmount ? { resourceAmount } : {}),
    ...(aidAmount ? { aidAmount } : {}),
  };
}

function isSame(one: Flag, other: Flag): boolean {
  const told = (flag: Flag) => JSON.stringify([flag.ssin.reveal(), flag.raisedOn, contentOf(flag)]);
  return told(one) === told(other);
}

const byAlert = (one: Flag, other: Flag) => (one.alertId < other.alertId ? -1 : Number(one.alertId > other.alertId));

/** What waits for an answer, by due day; of the states only those that are asked for. */
function waitingPage(ofCentre: Selection, { states, today, after }: FlagFilter, last?: FlagRow): Selection {
  let page = ofCentre.where('stage', '=', 'open');
  if (!states.includes('open')) page = page.where('due_on', '<', today);
  if (!states.includes('overdue')) page = page.where('due_on', '>=', today);
  const from = last ? { dueOn: last.due_on, id: last.flag_id } : after;
  if (from) page = page.where(sql<boolean>`(due_on, flag_id) > (${from.dueOn}::date, ${from.id}::uuid)`);
  return page.orderBy('due_on').orderBy('flag_id');
}

/** What is answered, newest flag first. */
function answeredPage(ofCentre: Selection, { states, after }: FlagFilter, last?: FlagRow): Selection {
  const stages = (['sending', 'confirmed'] as const).filter((stage) => states.includes(stage));
  const from = last?.flag_id ?? (after?.isAnswered === true ? after.id : undefined);
  const page = ofCentre.where('stage', 'in', stages);
  return (from === undefined ? page : page.where('flag_id', '<', from)).orderBy('flag_id', 'desc');
}
