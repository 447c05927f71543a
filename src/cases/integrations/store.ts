import { sql, type Transaction } from 'kysely';
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
import { RowChangedError } from '../../evidence/row-sealing.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { addRow, changeRow, changeRows, inTransaction } from '../../evidence/storage/sealed-rows.ts';
import { pseudonymsOf } from '../../evidence/storage/subjects.ts';
import type { Ssin } from '../../values/ssin.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { dayOfDeath } from '../deaths/day-of-death.ts';
import { noteEvents } from '../events/note.ts';
import { aidWithoutApplicant, isAlone, isCarriedOn, ofApplicant, withoutApplicant } from './linked-rows.ts';
import { over, toReconcile, unconfirmed } from './unsettled-rows.ts';
import { eventsOf } from './row-events.ts';
import { createFinder, type FoundIntegration, type Sought } from './find-rows.ts';
import {
  fromRow,
  fromRows,
  integrationColumns,
  reasonContext,
  remarkContext,
  sealDeath,
  sealElsewhere,
  sealingOf,
  toRow,
  type IntegrationRow,
  type IntegrationQuery,
  type IntegrationTables,
} from './row.ts';

/** States that prevent a second registration of the same person and code. */
const RUNNING = ['registering', 'active', 'ending'] as const satisfies readonly IntegrationState[];
const unlessRunning = sql`on conflict (centre, subject, quality_code)
  where state in (${sql.join(RUNNING.map((state) => sql.lit(state)))}) do nothing`;

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

  const sealing = sealingOf(sealer);
  type Change = Partial<IntegrationRow>;

  /**
   * Changes an integration where its row, locked and judged, allows it, and notes what software is told of it.
   * @throws RowChangedError
   */
  const changeIn = async (
    transaction: Transaction<IntegrationTables>,
    integrationId: string,
    to: (row: IntegrationRow) => Change | undefined,
  ) => {
    let before: IntegrationRow | undefined;
    const done = await changeRow<IntegrationTables, IntegrationRow>(
      transaction,
      sealing,
      sql`integration_id = ${integrationId}`,
      (row) => {
        before = row;
        return to(row);
      },
    );
    if (before && done?.isChanged) await noteEvents(transaction, eventsOf(before, done.row, sealer));
    return done;
  };
  const change = (integrationId: string, to: (row: IntegrationRow) => Change | undefined) =>
    inTransaction(query, (transaction) => changeIn(transaction, integrationId, to));

  async function moveIn(
    transaction: Transaction<IntegrationTables>,
    integrationId: string,
    from: readonly IntegrationState[],
    to: Change & { readonly state: IntegrationState },
  ): Promise<void> {
    const done = await changeIn(transaction, integrationId, ({ state }) => (from.includes(state) ? to : undefined));
    // A repeated change finds the integration in its new state already.
    if (done?.row.state !== to.state) throw new IntegrationStateError(done?.row.state);
  }
  const move = (integrationId: string, from: readonly IntegrationState[], to: Parameters<typeof moveIn>[3]) =>
    inTransaction(query, (transaction) => moveIn(transaction, integrationId, from, to));

  /** Closes an integration that is active, if something else holds of it. @returns whether it did */
  const closeIf = async (integrationId: string, ended: EndedBy, holds: (row: IntegrationRow) => boolean) => {
    const to = closed(integrationId, ended, sealer);
    const done = await change(integrationId, (row) => (row.state === 'active' && holds(row) ? to : undefined));
    return done?.isChanged === true;
  };

  return {
    add: (integration, { today, staleBefore }) =>
      inTransaction(query, async (transaction) => {
        await moveToCurrentKey(transaction, integration, sealer);
        const row = await withDeath(transaction, toRow(integration, sealer), integration.ssin, sealer);
        const key = { centre: row.centre, subject: row.subject, qualityCode: row.quality_code };
        await retire(transaction, key, { today, staleBefore: new Date(staleBefore) }, sealer);
        // The other integration may end between the two statements; the next try then succeeds.
        for (;;) {
          if (await addRow(transaction, sealing, row, unlessRunning)) return;
          const running = await ofKey(transaction, key).select(['integration_id', 'state']).executeTakeFirst();
          if (running) throw new RunningIntegrationError(running.integration_id, running.state);
        }
      }),

    find: async (integrationId) => {
      if (!UUID.test(integrationId)) return undefined;
      try {
        // Without a centre none is foreign.
        return (await find({ integrationId })) as Integration | undefined;
      } catch (error) {
        // It was reported; work that nobody waits for goes on without it.
        if (error instanceof RowChangedError) return undefined;
        throw error;
      }
    },
    findFor: (integrationId, centre) =>
      UUID.test(integrationId) ? find({ integrationId, centre }) : Promise.resolve(undefined),

    list: async (centre, filter, withhold) => {
      const found: Integration[] = [];
      for (let { after } = filter; ;) {
        const page = { ...filter, ...(after === undefined ? {} : { after }), limit: filter.limit - found.length };
        const rows = await filtered(query, centre, page, sealer).execute();
        const genuine = fromRows(rows, sealer);
        found.push(...genuine);
        if (genuine.length < rows.length) withhold?.(rows.length - genuine.length);
        // A page is full, so that the caller sees whether there are more.
        if (genuine.length === rows.length || rows.length < page.limit) return found;
        after = rows.at(-1)?.integration_id;
      }
    },

    ofApplicant: async (applicantIntegrationId, endedSince) => {
      const rows = await ofApplicant(query, applicantIntegrationId, endedSince).execute();
      return fromRows(rows, sealer);
    },
    isCarriedOn: (integrationId, today) => isCarriedOn(query, integrationId, today, sealer),
    withoutApplicant: async ({ limit, ...alone }) => {
      const rows = await withoutApplicant(query, alone).orderBy('integration_id').limit(limit).execute();
      return fromRows(rows, sealer);
    },
    aidWithoutApplicant: async ({ limit, ...alone }) => {
      const rows = await aidWithoutApplicant(query, alone).orderBy('integration_id').limit(limit).execute();
      return fromRows(rows, sealer);
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
      return fromRows(rows, sealer);
    },
    following: async (integrationId) => {
      const rows = await query
        .selectFrom('integration')
        .select(integrationColumns)
        .where('previous_integration_id', '=', integrationId)
        .where('state', 'in', RUNNING)
        .orderBy('integration_id')
        .execute();
      return fromRows(rows, sealer);
    },

    toReconcile: (centre, filter) => toReconcile(query, centre, filter),
    unconfirmed: (filter) => unconfirmed(query, filter),
    over: async (filter) => {
      const rows = await over(query, filter).execute();
      return fromRows(rows, sealer);
    },

    markInformed: async (integrationId, { on, way }) => {
      const done = await change(integrationId, ({ informed_on: onDay, informed_way: inWay }) =>
        (onDay ?? on) === on && (inWay ?? way) === way ? { informed_on: on, informed_way: way } : undefined,
      );
      return done?.isChanged === true;
    },

    markActive: (integrationId, ticketCbss, elsewhere) =>
      move(integrationId, ['registering'], {
        state: 'active',
        ticket_cbss: ticketCbss ?? null,
        elsewhere_sealed: elsewhere ? sealElsewhere(integrationId, elsewhere.registeredElsewhere, sealer) : null,
        elsewhere_seen_on: elsewhere?.elsewhereSeenOn ?? null,
      }),
    markElsewhere: async (integrationId, registeredElsewhere, seenOn) => {
      await change(integrationId, () => ({
        elsewhere_sealed: sealElsewhere(integrationId, registeredElsewhere, sealer),
        elsewhere_seen_on: seenOn,
      }));
    },
    markReviewed: async (integrationId, { on, reason, remark }) => {
      await change(integrationId, () => ({
        reviewed_on: on,
        review_reason: reason,
        review_remark_sealed: Buffer.from(sealer.sealText(remark, remarkContext(integrationId))),
      }));
    },
    markApplicant: async (integrationId, applicantIntegrationId) => {
      await change(integrationId, () => ({ applicant_integration_id: applicantIntegrationId ?? null }));
    },
    leaveFile: async (integrationId, applicantIntegrationId) => {
      await change(integrationId, (row) =>
        row.applicant_integration_id === applicantIntegrationId ? { applicant_integration_id: null } : undefined,
      );
    },
    markFailed: (integrationId, refusedOn) =>
      inTransaction(query, async (transaction) => {
        await moveIn(transaction, integrationId, ['registering'], { state: 'failed' });
        if (refusedOn === undefined) return;
        await transaction
          .insertInto('refused_registration')
          .values({ integration_id: integrationId, refused_on: refusedOn })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),
    markEnding: (integrationId, ended) => move(integrationId, ['active'], closed(integrationId, ended, sealer)),
    endWithFile: (integrationId, applicantIntegrationId, ended) =>
      closeIf(integrationId, ended, (row) => row.applicant_integration_id === applicantIntegrationId),
    endDead: (integrationId, ended) => closeIf(integrationId, ended, (row) => row.died_on_sealed !== null),
    endAlone: (integrationId, alone, ended) =>
      inTransaction(query, async (transaction) => {
        if (!(await isAlone(transaction, integrationId, alone))) return false;
        const done = await changeIn(transaction, integrationId, () => closed(integrationId, ended, sealer));
        return done?.isChanged === true;
      }),
    markEnded: (integrationId) => move(integrationId, ['active', 'ending'], { state: 'ended' }),
  };
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
  ssin: Ssin,
  sealer: SsinSealer,
): Promise<ReturnType<typeof toRow>> {
  const diedOn = await dayOfDeath(transaction, { centre: row.centre, ssin }, sealer);
  return { ...row, died_on_sealed: diedOn === undefined ? null : sealDeath(row.integration_id, diedOn, sealer) };
}

/**
 * Rows of the person that are of a former key get the pseudonym of the current one: what is unique by pseudonym, and what
 * joins by it, then looks at one pseudonym for each person.
 */
async function moveToCurrentKey(
  transaction: Transaction<IntegrationTables>,
  { centre, ssin }: Pick<Integration, 'centre' | 'ssin'>,
  sealer: SsinSealer,
): Promise<void> {
  const [current, ...former] = pseudonymsOf(sealer, ssin, centre);
  if (current === undefined || former.length === 0) return;
  await changeRows(
    transaction,
    sealingOf(sealer),
    sql`centre = ${centre} and subject in (${sql.join(former)})`,
    () => ({
      subject: current,
    }),
  );
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
  sealer: SsinSealer,
): Promise<void> {
  const stale = limits.staleBefore;
  const before = new Map<string, IntegrationRow>();
  const changed = await changeRows(
    transaction,
    sealingOf(sealer),
    sql`centre = ${key.centre} and subject = ${key.subject} and quality_code = ${key.qualityCode}
      and state in (${sql.join(RUNNING)}) and (
        end_date < ${limits.today}
        or state = 'ending' and ended_at < ${stale}
        or state = 'registering' and registered_at < ${stale} and not exists (
          select from decision_next join decision_person
            on decision_person.decision_id = decision_next.decision_id
            and decision_person.integration_id = decision_next.integration_id
          where decision_next.next_integration_id = integration.integration_id and decision_person.state = 'pending'))`,
    (row) => {
      before.set(row.integration_id, row);
      return { state: row.state === 'registering' ? ('failed' as const) : ('ended' as const) };
    },
  );
  const events = changed.flatMap((after) => {
    const row = before.get(after.integration_id);
    return row ? eventsOf(row, after, sealer) : [];
  });
  await noteEvents(transaction, events);
}

function filtered(query: IntegrationQuery, centre: EnterpriseNumber, filter: IntegrationFilter, sealer: SsinSealer) {
  let found = query.selectFrom('integration').select(integrationColumns).where('centre', '=', centre);
  if (filter.ssin) found = found.where('subject', 'in', pseudonymsOf(sealer, filter.ssin, centre));
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
