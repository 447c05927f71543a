import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import { DatabaseError } from 'pg';
import type { Aid } from '../../access/book/book.ts';
import { RowChangedError } from '../../evidence/row-sealing.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { addRow, changeRow, changeRows, inTransaction } from '../../evidence/storage/sealed-rows.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { sqlOf } from '../../platform/postgres/sql-transaction.ts';
import type { NewEvent } from '../events/event.ts';
import { noteEvents } from '../events/note.ts';
import { IntegrationStateError, periodEnded } from '../integrations/integration.ts';
import { sealingOf, type IntegrationTable } from '../integrations/row.ts';
import {
  AlreadyDecidedError,
  decidingEffects,
  HouseholdChangedError,
  type Decision,
  type DecisionOutcome,
  type DecisionPerson,
  type DecisionStore,
  type NextCode,
  type Progress,
} from './decision.ts';
import {
  decisionNextTable,
  decisionPersonTable,
  decisionTable,
  type DecisionNextTable,
  type DecisionPersonTable,
  type DecisionTable,
} from './row.ts';

type Tables = {
  readonly decision: DecisionTable;
  readonly decision_person: DecisionPersonTable;
  readonly decision_next: DecisionNextTable;
  readonly integration: IntegrationTable;
};

/** Decisions in PostgreSQL. They hold ids only: the person is found through the integration. Reasons are sealed. */
export function createDecisionStore({
  database,
  sealer,
}: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: Pick<SsinSealer, 'sealText' | 'openText' | 'rows'>;
}): DecisionStore {
  const query: Kysely<Tables> = database.query.$extendTables<Tables>();
  const { rows: seals } = sealer;
  const persons = (decisionId: string) =>
    query.selectFrom('decision_person').selectAll().where('decision_id', '=', decisionId).orderBy('position').execute();
  const nextCodes = (decisionId: string) =>
    query.selectFrom('decision_next').selectAll().where('decision_id', '=', decisionId).orderBy('position').execute();

  async function find(decisionId: string): Promise<Decision | undefined> {
    const row = await query.selectFrom('decision').selectAll().where('decision_id', '=', decisionId).executeTakeFirst();
    if (!row) return undefined;
    const parts = { persons: await persons(decisionId), next: await nextCodes(decisionId) };
    // A part that was changed makes the whole of it another decision.
    seals.require(decisionTable, row);
    for (const person of parts.persons) seals.require(decisionPersonTable, person);
    for (const code of parts.next) seals.require(decisionNextTable, code);
    return toDecision(row, parts, sealer);
  }

  const change = async (
    executor: Kysely<Tables>,
    of: { readonly decisionId: string; readonly integrationId: string },
    to: Partial<Selectable<DecisionPersonTable>>,
  ): Promise<boolean> => {
    const sealing = { table: decisionPersonTable, rows: seals };
    const one = sql`decision_id = ${of.decisionId} and integration_id = ${of.integrationId}`;
    const done = await changeRow<Tables, Selectable<DecisionPersonTable>>(executor, sealing, one, ({ state }) =>
      state === 'pending' ? to : undefined,
    );
    return done?.isChanged === true;
  };

  return {
    find,

    add: (decision, { heads, members, continuing, inquiries }, alongside) =>
      inTransaction(query, async (transaction: Transaction<Tables>) => {
        const deciding = decision.persons.filter(isDeciding).map(({ integrationId }) => integrationId);
        // Locked, so that nobody ends one of them, or joins the household, at the same moment.
        const rows = await transaction
          .selectFrom('integration')
          .select(['integration_id', 'state', 'ended_by', 'decided_on'])
          .where('integration_id', 'in', [...new Set([...deciding, ...heads, ...continuing])])
          .orderBy('integration_id')
          .forUpdate()
          .execute();
        const closed = rows.find(
          (row) =>
            deciding.includes(row.integration_id) &&
            row.state !== 'active' &&
            !(row.ended_by === periodEnded.by && row.decided_on === null),
        );
        if (closed) throw await whyClosed(transaction, closed);
        const joined = await transaction
          .selectFrom('integration')
          .select('integration_id')
          .where('applicant_integration_id', 'in', heads)
          .where('state', 'in', ['registering', 'active'])
          .execute();
        const left = rows.some((row) => continuing.includes(row.integration_id) && row.state !== 'active');
        if (left || joined.some((row) => !members.includes(row.integration_id))) throw new HouseholdChangedError();
        try {
          await addRow(transaction, { table: decisionTable, rows: seals }, toRow(decision, sealer));
          for (const person of decision.persons.map(toPersonRow(decision))) {
            await addRow(transaction, { table: decisionPersonTable, rows: seals }, person);
          }
        } catch (error) {
          // One of the integrations has a decision, as the applicant's or as a member's.
          if (error instanceof DatabaseError && error.code === '23505') throw new AlreadyDecidedError();
          throw error;
        }
        for (const next of decision.persons.flatMap(toNextRows(decision))) {
          await addRow(transaction, { table: decisionNextTable, rows: seals }, next);
        }
        if (inquiries.length > 0) {
          const followed = new Set(
            decision.persons
              .filter(({ next: codes }) => codes.some((code) => code.integrationId !== undefined))
              .flatMap(({ integrationId, replaces }) => [integrationId, ...replaces]),
          );
          const { decidedOn, registeredFrom } = decision;
          const ids = sql`integration_id in (${sql.join(inquiries)})`;
          const marked = await changeRows(transaction, sealingOf(sealer), ids, ({ integration_id: id }) => ({
            decided_on: decidedOn,
            ...(followed.has(id) && registeredFrom !== undefined ? { next_code_on: registeredFrom } : {}),
          }));
          // Nothing is decided on what was changed outside the gateway.
          if (marked.length < new Set(inquiries).size) throw new RowChangedError('integration');
        }
        // Where nobody gets another code there is nothing left to do.
        if (decision.persons.every(({ progress }) => progress.state === 'done')) {
          await noteEvents(transaction, [carriedOut(decision)]);
        }
        await alongside(sqlOf(transaction));
      }),

    about: async (integrationId) => {
      const row = await query
        .selectFrom('decision_person')
        .select('decision_id')
        .where('integration_id', '=', integrationId)
        .where('effect', 'in', decidingEffects)
        .executeTakeFirst();
      return row && find(row.decision_id);
    },

    progressOf: async (integrationIds) => {
      if (integrationIds.length === 0) return new Map();
      const rows = await query
        .selectFrom('decision_person')
        .select(['integration_id', 'state', 'attempts', 'next_attempt_at', 'problem'])
        .where('integration_id', 'in', integrationIds)
        .where('effect', 'in', decidingEffects)
        .execute();
      return new Map(rows.map((row) => [row.integration_id, toProgress(row)]));
    },

    postpone: (of, { attempts, problem, nextAttemptAt }, alongside) =>
      inTransaction(query, async (transaction: Transaction<Tables>) => {
        const next = { attempts, problem: problem ?? null, next_attempt_at: new Date(nextAttemptAt) };
        await change(transaction, of, next);
        await alongside(sqlOf(transaction));
      }),

    markDone: (of) =>
      inTransaction(query, async (transaction: Transaction<Tables>) => {
        // Of two persons who are done at the same moment, one is the last.
        const { integration_id: integrationId, centre } = await transaction
          .selectFrom('decision')
          .select(['integration_id', 'centre'])
          .where('decision_id', '=', of.decisionId)
          .forUpdate()
          .executeTakeFirstOrThrow();
        const isChanged = await change(transaction, of, { state: 'done', next_attempt_at: null, problem: null });
        const left = await transaction
          .selectFrom('decision_person')
          .select('integration_id')
          .where('decision_id', '=', of.decisionId)
          .where('state', '=', 'pending')
          .limit(1)
          .executeTakeFirst();
        if (isChanged && !left) await noteEvents(transaction, [carriedOut({ integrationId, centre })]);
      }),

    isAwaited: async (integrationId) => {
      const row = await query
        .selectFrom('decision_next')
        .innerJoin('decision_person', (join) =>
          join
            .onRef('decision_person.decision_id', '=', 'decision_next.decision_id')
            .onRef('decision_person.integration_id', '=', 'decision_next.integration_id'),
        )
        .select('decision_next.decision_id')
        .where('next_integration_id', '=', integrationId)
        .where('state', '=', 'pending')
        .executeTakeFirst();
      return row !== undefined;
    },

    pending: async (dueAt) => {
      const rows = await query
        .selectFrom('decision_person')
        .select(['decision_id', 'integration_id'])
        .where('state', '=', 'pending')
        .where((is) => is.or([is('next_attempt_at', 'is', null), is('next_attempt_at', '<=', new Date(dueAt))]))
        .execute();
      return rows.map((row) => ({ decisionId: row.decision_id, integrationId: row.integration_id }));
    },
  };

  /** An integration that a decision ended meanwhile is decided on, whatever its state is now. */
  async function whyClosed(
    transaction: Pick<typeof query, 'selectFrom'>,
    { integration_id: integrationId, state }: Pick<Selectable<IntegrationTable>, 'integration_id' | 'state'>,
  ): Promise<Error> {
    const decided = await transaction
      .selectFrom('decision_person')
      .select('decision_id')
      .where('integration_id', '=', integrationId)
      .where('effect', 'in', decidingEffects)
      .executeTakeFirst();
    return decided ? new AlreadyDecidedError() : new IntegrationStateError(state);
  }
}

/** What software is told when nothing is left to do for a decision. */
function carriedOut({ integrationId: subjectId, centre }: Pick<Decision, 'integrationId' | 'centre'>): NewEvent {
  return { centre, kind: 'decisionCarriedOut', subjectId };
}

function isDeciding({ effect }: DecisionPerson): boolean {
  return decidingEffects.some((deciding) => deciding === effect);
}

/** A reason is free text and may contain personal data. */
export const latenessContext = (decisionId: string) => `reason of lateness ${decisionId}`;
export const elsewhereContext = (decisionId: string) => `reason beside another centre ${decisionId}`;

function toRow(decision: Decision, sealer: Pick<SsinSealer, 'sealText'>) {
  const { decisionId, decidedBy, period, latenessReason, elsewhereReason, elsewhereCheckedAt } = decision;
  const sealed = (text: string | undefined, context: string) =>
    text === undefined ? null : Buffer.from(sealer.sealText(text, context));
  return {
    decision_id: decisionId,
    integration_id: decision.integrationId,
    centre: decision.centre,
    decided_on: decision.decidedOn,
    outcome: decision.outcome,
    start_date: period?.startDate ?? null,
    end_date: period?.endDate ?? null,
    registered_from: decision.registeredFrom ?? null,
    continues_under: decision.continuesUnder ?? null,
    lateness_reason_sealed: sealed(latenessReason, latenessContext(decisionId)),
    elsewhere_reason_sealed: sealed(elsewhereReason, elsewhereContext(decisionId)),
    elsewhere_checked_at: elsewhereCheckedAt === undefined ? null : new Date(elsewhereCheckedAt),
    decided_by: decidedBy.userId,
    client_id: decidedBy.clientId,
    role: decidedBy.role,
    rule: decidedBy.rule,
    trace_id: decidedBy.traceId,
    decided_at: new Date(decidedBy.at),
  };
}

const toPersonRow =
  ({ decisionId }: Decision) =>
  ({ integrationId, effect, named, replaces, gap, progress }: DecisionPerson, position: number) => ({
    decision_id: decisionId,
    integration_id: integrationId,
    position,
    effect,
    named,
    replaces: [...replaces],
    gap_start: gap?.startDate ?? null,
    gap_end: gap?.endDate ?? null,
    state: progress.state,
    attempts: progress.attempts,
    next_attempt_at: null,
    problem: null,
  });

const toNextRows =
  ({ decisionId }: Decision) =>
  ({ integrationId, next }: DecisionPerson) =>
    next.map((code, position) => ({
      decision_id: decisionId,
      integration_id: integrationId,
      position,
      aid: code.aid ?? null,
      next_integration_id: code.integrationId ?? null,
      next_quality_code: code.qualityCode,
    }));

function toDecision(
  row: Selectable<DecisionTable>,
  parts: {
    readonly persons: readonly Selectable<DecisionPersonTable>[];
    readonly next: readonly Selectable<DecisionNextTable>[];
  },
  sealer: Pick<SsinSealer, 'openText'>,
): Decision {
  const { decision_id: decisionId, lateness_reason_sealed: lateness, elsewhere_reason_sealed: elsewhere } = row;
  return {
    decisionId,
    integrationId: row.integration_id,
    centre: row.centre,
    decidedOn: row.decided_on,
    outcome: row.outcome as DecisionOutcome,
    ...(row.start_date !== null && row.end_date !== null
      ? { period: { startDate: row.start_date, endDate: row.end_date } }
      : {}),
    ...(row.registered_from === null ? {} : { registeredFrom: row.registered_from }),
    ...(row.continues_under === null ? {} : { continuesUnder: row.continues_under }),
    ...(lateness === null ? {} : { latenessReason: sealer.openText(lateness, latenessContext(decisionId)) }),
    ...(elsewhere === null ? {} : { elsewhereReason: sealer.openText(elsewhere, elsewhereContext(decisionId)) }),
    ...(row.elsewhere_checked_at === null ? {} : { elsewhereCheckedAt: row.elsewhere_checked_at.getTime() }),
    persons: parts.persons.map((person) => ({
      integrationId: person.integration_id,
      effect: person.effect,
      named: person.named,
      next: parts.next.filter((code) => code.integration_id === person.integration_id).map(toNextCode),
      replaces: person.replaces,
      ...(person.gap_start !== null && person.gap_end !== null
        ? { gap: { startDate: person.gap_start, endDate: person.gap_end } }
        : {}),
      progress: toProgress(person),
    })),
    decidedBy: {
      userId: row.decided_by,
      clientId: row.client_id,
      role: row.role,
      rule: row.rule,
      traceId: row.trace_id,
      at: row.decided_at.getTime(),
    },
  };
}

function toNextCode(row: Selectable<DecisionNextTable>): NextCode {
  return {
    ...(row.aid === null ? {} : { aid: row.aid as Aid }),
    qualityCode: row.next_quality_code,
    ...(row.next_integration_id === null ? {} : { integrationId: row.next_integration_id }),
  };
}

function toProgress(
  row: Pick<Selectable<DecisionPersonTable>, 'state' | 'attempts' | 'next_attempt_at' | 'problem'>,
): Progress {
  return {
    state: row.state,
    attempts: row.attempts,
    ...(row.next_attempt_at === null ? {} : { nextAttemptAt: row.next_attempt_at.getTime() }),
    ...(row.problem === null ? {} : { problem: row.problem }),
  };
}
