import type { Transaction } from 'kysely';
import { createBatcher } from '../../platform/batching.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import {
  IntegrationStateError,
  periodEnded,
  RunningIntegrationError,
  type EndedBy,
  type Integration,
  type IntegrationFilter,
  type IntegrationState,
  type IntegrationStore,
} from './integration.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { dayOfDeath } from '../deaths/day-of-death.ts';
import { aidWithoutApplicant, isAlone, isCarriedOn, ofApplicant, withoutApplicant } from './linked-rows.ts';
import { over, toReconcile, unconfirmed } from './unsettled-rows.ts';
import { createFinder, type FoundIntegration, type Sought } from './find-rows.ts';
import {
  fromRow,
  integrationColumns,
  reasonContext,
  remarkContext,
  sealDeath,
  sealElsewhere,
  toRow,
  type IntegrationQuery,
  type IntegrationTables,
} from './row.ts';

/** States that prevent a second registration of the same person and code. */
const RUNNING = ['registering', 'active', 'ending'] as const satisfies readonly IntegrationState[];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Integrations in PostgreSQL. An SSIN is stored as a keyed pseudonym and an encrypted value only. */
export function createIntegrationStore(options: {
  readonly database: Database;
  readonly sealer: SsinSealer;
}): IntegrationStore {
  const { sealer, database } = options;
  const query: IntegrationQuery = database.query.$extendTables<IntegrationTables>();

  // Each request about a stream begins with this look-up; simultaneous ones share a query.
  const find = createBatcher<Sought, FoundIntegration>(createFinder(database, sealer), { maxSize: 256 });

  async function move(
    integrationId: string,
    from: readonly IntegrationState[],
    to: Partial<IntegrationTableChange> & { readonly state: IntegrationState },
  ): Promise<void> {
    const result = await query
      .updateTable('integration')
      .set(to)
      .where('integration_id', '=', integrationId)
      .where('state', 'in', from)
      .executeTakeFirst();
    if (result.numUpdatedRows > 0n) return;
    // A repeated change finds the integration in its new state already.
    const found = await query
      .selectFrom('integration')
      .select('state')
      .where('integration_id', '=', integrationId)
      .executeTakeFirst();
    if (found?.state !== to.state) throw new IntegrationStateError(found?.state);
  }

  /** Closes an integration that is active, if what is added holds; one statement looks again at a row it waited for. */
  const closing = (integrationId: string, ended: EndedBy) =>
    query
      .updateTable('integration')
      .set(closed(integrationId, ended, sealer))
      .where('integration_id', '=', integrationId)
      .where('state', '=', 'active');
  const isDone = async (change: ReturnType<typeof closing>) => (await change.executeTakeFirst()).numUpdatedRows > 0n;

  return {
    add: (integration, { today, staleBefore }) =>
      query.transaction().execute(async (transaction) => {
        const row = await withDeath(transaction, toRow(integration, sealer), sealer);
        const key = { centre: row.centre, subject: row.subject, qualityCode: row.quality_code };
        await retire(transaction, key, { today, staleBefore: new Date(staleBefore) });
        // The other integration may end between the two statements; the next try then succeeds.
        for (;;) {
          const added = await transaction
            .insertInto('integration')
            .values(row)
            .onConflict((conflict) =>
              conflict.columns(['centre', 'subject', 'quality_code']).where('state', 'in', RUNNING).doNothing(),
            )
            .executeTakeFirst();
          if (added.numInsertedOrUpdatedRows === 1n) return;
          const running = await ofKey(transaction, key).select(['integration_id', 'state']).executeTakeFirst();
          if (running) throw new RunningIntegrationError(running.integration_id, running.state);
        }
      }),

    find: async (integrationId) => {
      if (!UUID.test(integrationId)) return undefined;
      // Without a centre none is foreign.
      return (await find({ integrationId })) as Integration | undefined;
    },
    findFor: (integrationId, centre) =>
      UUID.test(integrationId) ? find({ integrationId, centre }) : Promise.resolve(undefined),

    list: async (centre, filter) => {
      const rows = await filtered(query, centre, filter, sealer).execute();
      return rows.map((row) => fromRow(row, sealer));
    },

    ofApplicant: async (applicantIntegrationId, endedSince) => {
      const rows = await ofApplicant(query, applicantIntegrationId, endedSince).execute();
      return rows.map((row) => fromRow(row, sealer));
    },
    isCarriedOn: (integrationId, today) => isCarriedOn(query, integrationId, today),
    withoutApplicant: async ({ limit, ...alone }) => {
      const rows = await withoutApplicant(query, alone).orderBy('integration_id').limit(limit).execute();
      return rows.map((row) => fromRow(row, sealer));
    },
    aidWithoutApplicant: async ({ limit, ...alone }) => {
      const rows = await aidWithoutApplicant(query, alone).orderBy('integration_id').limit(limit).execute();
      return rows.map((row) => fromRow(row, sealer));
    },

    lastReason: async (centre, userId) => {
      const row = await query
        .selectFrom('integration')
        .select(integrationColumns)
        .where('centre', '=', centre)
        .where('registered_by', '=', userId)
        .where('registration_reason_sealed', 'is not', null)
        .where('state', '!=', 'failed')
        .orderBy('integration_id', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && fromRow(row, sealer).registrationReason;
    },

    household: async (integrationIds) => {
      if (integrationIds.length === 0) return [];
      const rows = await query
        .selectFrom('integration')
        .select(integrationColumns)
        .where('applicant_integration_id', 'in', integrationIds)
        .where((is) =>
          is.or([is('state', 'in', RUNNING), is.and([is('state', '=', 'ended'), is('ended_by', '=', periodEnded.by)])]),
        )
        .orderBy('integration_id')
        .execute();
      return rows.map((row) => fromRow(row, sealer));
    },
    following: async (integrationId) => {
      const rows = await query
        .selectFrom('integration')
        .select(integrationColumns)
        .where('previous_integration_id', '=', integrationId)
        .where('state', 'in', RUNNING)
        .orderBy('integration_id')
        .execute();
      return rows.map((row) => fromRow(row, sealer));
    },

    toReconcile: (centre, filter) => toReconcile(query, centre, filter),
    unconfirmed: (filter) => unconfirmed(query, filter),
    over: async (filter) => {
      const rows = await over(query, filter).execute();
      return rows.map((row) => fromRow(row, sealer));
    },

    markInformed: async (integrationId, { on, way }) => {
      const result = await query
        .updateTable('integration')
        .set({ informed_on: on, informed_way: way })
        .where('integration_id', '=', integrationId)
        .where((is) => is.or([is('informed_on', 'is', null), is('informed_on', '=', on)]))
        .where((is) => is.or([is('informed_way', 'is', null), is('informed_way', '=', way)]))
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    markActive: (integrationId, ticketCbss, elsewhere) =>
      move(integrationId, ['registering'], {
        state: 'active',
        ticket_cbss: ticketCbss ?? null,
        elsewhere_sealed: elsewhere ? sealElsewhere(integrationId, elsewhere.registeredElsewhere, sealer) : null,
        elsewhere_seen_on: elsewhere?.elsewhereSeenOn ?? null,
      }),
    markElsewhere: async (integrationId, registeredElsewhere, seenOn) => {
      await query
        .updateTable('integration')
        .set({
          elsewhere_sealed: sealElsewhere(integrationId, registeredElsewhere, sealer),
          elsewhere_seen_on: seenOn,
        })
        .where('integration_id', '=', integrationId)
        .execute();
    },
    markReviewed: async (integrationId, { on, reason, remark }) => {
      await query
        .updateTable('integration')
        .set({
          reviewed_on: on,
          review_reason: reason,
          review_remark_sealed: Buffer.from(sealer.sealText(remark, remarkContext(integrationId))),
        })
        .where('integration_id', '=', integrationId)
        .execute();
    },
    markApplicant: async (integrationId, applicantIntegrationId) => {
      await query
        .updateTable('integration')
        .set({ applicant_integration_id: applicantIntegrationId ?? null })
        .where('integration_id', '=', integrationId)
        .execute();
    },
    leaveFile: async (integrationId, applicantIntegrationId) => {
      await query
        .updateTable('integration')
        .set({ applicant_integration_id: null })
        .where('integration_id', '=', integrationId)
        .where('applicant_integration_id', '=', applicantIntegrationId)
        .execute();
    },
    markFailed: (integrationId) => move(integrationId, ['registering'], { state: 'failed' }),
    markEnding: (integrationId, ended) => move(integrationId, ['active'], closed(integrationId, ended, sealer)),
    endWithFile: (integrationId, applicantIntegrationId, ended) =>
      isDone(closing(integrationId, ended).where('applicant_integration_id', '=', applicantIntegrationId)),
    endDead: (integrationId, ended) => isDone(closing(integrationId, ended).where('died_on_sealed', 'is not', null)),
    endAlone: (integrationId, alone, ended) =>
      query.transaction().execute(async (transaction) => {
        if (!(await isAlone(transaction, integrationId, alone))) return false;
        await transaction
          .updateTable('integration')
          .set(closed(integrationId, ended, sealer))
          .where('integration_id', '=', integrationId)
          .execute();
        return true;
      }),
    markEnded: (integrationId) => move(integrationId, ['active', 'ending'], { state: 'ended' }),
  };
}

interface IntegrationTableChange {
  readonly ticket_cbss: string | null;
  readonly ended_by: string;
  readonly ended_at: Date;
  readonly ended_reason_sealed: Buffer;
  readonly elsewhere_sealed: Buffer | null;
  readonly elsewhere_seen_on: string | null;
}

/** What an integration is once it is closed here. */
function closed(
  integrationId: string,
  { by, at, reason }: { readonly by: string; readonly at: number; readonly reason: string },
  sealer: SsinSealer,
) {
  return {
    state: 'ending' as const,
    ended_by: by,
    ended_at: new Date(at),
    ended_reason_sealed: Buffer.from(sealer.sealText(reason, reasonContext(integrationId))),
  };
}

/** A death that the centre knew before is one of every integration that it adds. */
async function withDeath(
  transaction: Transaction<IntegrationTables>,
  row: ReturnType<typeof toRow>,
  sealer: SsinSealer,
): Promise<ReturnType<typeof toRow>> {
  const diedOn = await dayOfDeath(transaction, row, sealer);
  return { ...row, died_on_sealed: diedOn === undefined ? null : sealDeath(row.integration_id, diedOn, sealer) };
}

interface RunningKey {
  readonly centre: EnterpriseNumber;
  readonly subject: Buffer;
  readonly qualityCode: number;
}

function ofKey(query: IntegrationQuery, key: RunningKey) {
  return query
    .selectFrom('integration')
    .where('centre', '=', key.centre)
    .where('subject', '=', key.subject)
    .where('quality_code', '=', key.qualityCode)
    .where('state', 'in', RUNNING);
}

/**
 * Makes room: a period that is over, a registration that a crash cut off, and an end that the Bank has left unconfirmed
 * for as long. Such an end must not block for ever: the new registration replaces the old one at the Bank.
 */
async function retire(
  transaction: Transaction<IntegrationTables>,
  key: RunningKey,
  limits: { readonly today: string; readonly staleBefore: Date },
): Promise<void> {
  await transaction
    .updateTable('integration')
    .set((set) => ({
      state: set
        .case()
        .when('state', '=', 'registering')
        .then('failed' as const)
        .else('ended' as const)
        .end(),
    }))
    .where('centre', '=', key.centre)
    .where('subject', '=', key.subject)
    .where('quality_code', '=', key.qualityCode)
    .where('state', 'in', RUNNING)
    .where((is) =>
      is.or([
        is('end_date', '<', limits.today),
        is.and([
          is('integration.state', '=', 'registering'),
          is('registered_at', '<', limits.staleBefore),
          is.not(
            is.exists(
              is
                .selectFrom('decision_next')
                .innerJoin('decision_person', (join) =>
                  join
                    .onRef('decision_person.decision_id', '=', 'decision_next.decision_id')
                    .onRef('decision_person.integration_id', '=', 'decision_next.integration_id'),
                )
                .select('decision_next.decision_id')
                .whereRef('next_integration_id', '=', 'integration.integration_id')
                .where('decision_person.state', '=', 'pending'),
            ),
          ),
        ]),
        is.and([is('state', '=', 'ending'), is('ended_at', '<', limits.staleBefore)]),
      ]),
    )
    .execute();
}

function filtered(query: IntegrationQuery, centre: EnterpriseNumber, filter: IntegrationFilter, sealer: SsinSealer) {
  let found = query.selectFrom('integration').select(integrationColumns).where('centre', '=', centre);
  if (filter.ssin) found = found.where('subject', '=', Buffer.from(sealer.pseudonym(filter.ssin)));
  if (filter.qualityCode !== undefined) found = found.where('quality_code', '=', filter.qualityCode);
  if (filter.caseReference !== undefined) found = found.where('case_reference', '=', filter.caseReference);
  if (filter.runningOn !== undefined) {
    found = found
      .where('state', '=', 'active')
      .where('decided_on', 'is', null)
      .where('start_date', '<=', filter.runningOn)
      .where('end_date', '>=', filter.runningOn);
  }
  if (filter.after !== undefined) found = found.where('integration_id', '<', filter.after);
  return found.orderBy('integration_id', 'desc').limit(filter.limit);
}
