import { IntegrationStateError } from '../integrations/integration.ts';
import type { IntegrationTable } from '../integrations/row.ts';
import type { Selectable, Updateable } from 'kysely';
import { DatabaseError } from 'pg';
import {
  AlreadyDecidedError,
  type Decision,
  type DecisionOutcome,
  type DecisionPerson,
  type DecisionStore,
  type Progress,
} from './decision.ts';
import type { Aid } from '../../access/book/book.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { sqlOf } from '../../platform/postgres/sql-transaction.ts';
import type { DecisionPersonTable, DecisionTable } from './row.ts';

/** Decisions in PostgreSQL. They hold ids only: the person is found through the integration. */
export function createDecisionStore(database: Pick<Database, 'query'>): DecisionStore {
  const query = database.query.$extendTables<{
    decision: DecisionTable;
    decision_person: DecisionPersonTable;
    integration: IntegrationTable;
  }>();
  const persons = (decisionId: string) =>
    query.selectFrom('decision_person').selectAll().where('decision_id', '=', decisionId).orderBy('position').execute();

  async function find(decisionId: string): Promise<Decision | undefined> {
    const row = await query.selectFrom('decision').selectAll().where('decision_id', '=', decisionId).executeTakeFirst();
    return row && toDecision(row, await persons(decisionId));
  }

  const change = (
    executor: Pick<typeof query, 'updateTable'>,
    of: { readonly decisionId: string; readonly integrationId: string },
    to: Updateable<DecisionPersonTable>,
  ) =>
    executor
      .updateTable('decision_person')
      .set(to)
      .where('decision_id', '=', of.decisionId)
      .where('integration_id', '=', of.integrationId)
      .where('state', '=', 'pending')
      .execute();

  return {
    find,

    add: (decision, alongside) =>
      query.transaction().execute(async (transaction) => {
        // Locked, so that nobody ends one of them at the same moment.
        const rows = await transaction
          .selectFrom('integration')
          .select('state')
          .where(
            'integration_id',
            'in',
            decision.persons.map(({ integrationId }) => integrationId),
          )
          .orderBy('integration_id')
          .forUpdate()
          .execute();
        const closed = rows.find(({ state }) => state !== 'active');
        if (closed) throw new IntegrationStateError(closed.state);
        try {
          await transaction.insertInto('decision').values(toRow(decision)).execute();
          await transaction
            .insertInto('decision_person')
            .values(decision.persons.map(toPersonRow(decision)))
            .execute();
        } catch (error) {
          // One of the integrations has a decision, as the applicant's or as a member's.
          if (error instanceof DatabaseError && error.code === '23505') throw new AlreadyDecidedError();
          throw error;
        }
        await alongside(sqlOf(transaction));
      }),

    about: async (integrationId) => {
      const row = await query
        .selectFrom('decision_person')
        .select('decision_id')
        .where('integration_id', '=', integrationId)
        .executeTakeFirst();
      return row && find(row.decision_id);
    },

    progressOf: async (integrationIds) => {
      if (integrationIds.length === 0) return new Map();
      const rows = await query
        .selectFrom('decision_person')
        .select(['integration_id', 'state', 'attempts', 'next_attempt_at', 'problem'])
        .where('integration_id', 'in', integrationIds)
        .execute();
      return new Map(rows.map((row) => [row.integration_id, toProgress(row)]));
    },

    postpone: (of, { attempts, problem, nextAttemptAt }, alongside) =>
      query.transaction().execute(async (transaction) => {
        const next = { attempts, problem: problem ?? null, next_attempt_at: new Date(nextAttemptAt) };
        await change(transaction, of, next);
        await alongside(sqlOf(transaction));
      }),

    markDone: async (of) => {
      await change(query, of, { state: 'done', next_attempt_at: null, problem: null });
    },

    isAwaited: async (integrationId) => {
      const row = await query
        .selectFrom('decision_person')
        .select('decision_id')
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
}

function toRow(decision: Decision) {
  const { decidedBy, period } = decision;
  return {
    decision_id: decision.decisionId,
    integration_id: decision.integrationId,
    centre: decision.centre,
    decided_on: decision.decidedOn,
    outcome: decision.outcome,
    start_date: period?.startDate ?? null,
    end_date: period?.endDate ?? null,
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
  (person: DecisionPerson, position: number) => ({
    decision_id: decisionId,
    integration_id: person.integrationId,
    position,
    aid: person.aid ?? null,
    next_integration_id: person.next?.integrationId ?? null,
    next_quality_code: person.next?.qualityCode ?? null,
    state: person.progress.state,
    attempts: person.progress.attempts,
    next_attempt_at: null,
    problem: null,
  });

function toDecision(row: Selectable<DecisionTable>, persons: readonly Selectable<DecisionPersonTable>[]): Decision {
  return {
    decisionId: row.decision_id,
    integrationId: row.integration_id,
    centre: row.centre,
    decidedOn: row.decided_on,
    outcome: row.outcome as DecisionOutcome,
    ...(row.start_date !== null && row.end_date !== null
      ? { period: { startDate: row.start_date, endDate: row.end_date } }
      : {}),
    persons: persons.map((person) => ({
      integrationId: person.integration_id,
      ...(person.aid === null ? {} : { aid: person.aid as Aid }),
      ...(person.next_integration_id !== null && person.next_quality_code !== null
        ? { next: { integrationId: person.next_integration_id, qualityCode: person.next_quality_code } }
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
