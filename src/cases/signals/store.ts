import { sql, type Selectable } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { Database } from '../../platform/postgres/database.ts';
import type { AssessmentTable, SignalEntryTable, SignalTable, SignalTables } from './row.ts';
import type { Assessment, FoundSignal, Signal, SignalFinding, SignalRule, SignalState, SignalStore } from './signal.ts';

/** The state of a signal; the last assessment is the newest. */
const STATE = sql<SignalState>`coalesce((
  select case when signal.occurrences > last.occurrences and last.finding <> 'underInvestigation' then 'grown'
    else last.finding end
  from signal_assessment as last where last.signal_id = signal.signal_id order by last.assessment_id desc limit 1
), 'new')`;

/** Signals in PostgreSQL. What an officer writes is kept encrypted only. */
export function createSignalStore({
  database,
  sealer,
}: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: SsinSealer;
}): SignalStore {
  const query = database.query.$extendTables<SignalTables>();
  const selected = () => query.selectFrom('signal').selectAll().select(STATE.as('state'));
  type Row = Awaited<ReturnType<ReturnType<typeof selected>['execute']>>[number];

  async function complete(rows: readonly Row[]): Promise<readonly Signal[]> {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.signal_id);
    const entries = await query
      .selectFrom('signal_entry')
      .selectAll()
      .where('signal_id', 'in', ids)
      .orderBy('at')
      .orderBy('entry_id')
      .execute();
    const assessments = await query
      .selectFrom('signal_assessment')
      .selectAll()
      .where('signal_id', 'in', ids)
      .orderBy('assessment_id')
      .execute();
    const entriesOf = Map.groupBy(entries, (row) => row.signal_id);
    const assessmentsOf = Map.groupBy(assessments, (row) => row.signal_id);
    return rows.map((row) =>
      toSignal(row, entriesOf.get(row.signal_id) ?? [], assessmentsOf.get(row.signal_id) ?? [], sealer),
    );
  }

  return {
    keep: (found, now) =>
      query.transaction().execute(async (transaction) => {
        const { rows } = await sql<{ signal_id: string; is_new: boolean }>`
          insert into signal as known (signal_id, centre, rule, matter, user_ids, case_reference, occurrences, threshold,
            first_at, last_at, found_at, updated_at)
          values (${values(found, now)})
          on conflict (centre, rule, matter) do update set
            user_ids = array(select distinct unnest(known.user_ids || excluded.user_ids) order by 1),
            occurrences = greatest(known.occurrences, excluded.occurrences),
            first_at = least(known.first_at, excluded.first_at),
            last_at = greatest(known.last_at, excluded.last_at),
            updated_at = case when excluded.occurrences > known.occurrences or excluded.last_at > known.last_at
              then excluded.updated_at else known.updated_at end
          returning signal_id, xmax = 0 as is_new`.execute(transaction);
        const [row] = rows;
        if (!row) return false;
        await sql`
          insert into signal_entry (signal_id, entry_id, at)
          select ${row.signal_id}::uuid, entry_id, at from unnest(
            ${found.entries.map(({ entryId }) => entryId)}::uuid[],
            ${found.entries.map(({ at }) => new Date(at).toISOString())}::timestamptz[]
          ) as behind (entry_id, at)
          on conflict do nothing`.execute(transaction);
        return row.is_new;
      }),

    list: async (centre, { rules, states, userId, notAbout, after, limit }) => {
      let found = selected()
        .where('centre', '=', centre)
        .where(sql<boolean>`not (${notAbout} = any (user_ids))`);
      if (rules) found = found.where('rule', 'in', rules);
      if (states) found = found.where(STATE, 'in', states);
      if (userId !== undefined) found = found.where(sql<boolean>`${userId} = any (user_ids)`);
      if (after !== undefined) found = found.where('signal_id', '<', after);
      return complete(await found.orderBy('signal_id', 'desc').limit(limit).execute());
    },

    counts: async (centre, { from, until }) => {
      const rows = await selected()
        .clearSelect()
        .select(['rule', STATE.as('state'), sql<number>`count(*)::int`.as('count')])
        .where('centre', '=', centre)
        .where('found_at', '>=', new Date(from))
        .where('found_at', '<', new Date(until))
        .groupBy(['rule', 'state'])
        .orderBy('rule')
        .orderBy('state')
        .execute();
      return rows.map((row) => ({ ...row, rule: row.rule as SignalRule }));
    },

    behind: async (centre, entryIds) => {
      const rows = await selected()
        .where('centre', '=', centre)
        .where(
          sql<boolean>`exists (select from signal_entry
            where signal_entry.signal_id = signal.signal_id and signal_entry.entry_id = any(${entryIds}::uuid[]))`,
        )
        .orderBy('signal_id')
        .execute();
      return rows.map(({ rule, state, found_at: at }) => ({ rule: rule as SignalRule, state, foundAt: at.getTime() }));
    },

    find: async (signalId) => (await complete(await selected().where('signal_id', '=', signalId).execute()))[0],

    assess: async (signalId, { finding, explanation, assessedBy, assessedAt, traceId }) => {
      const assessmentId = uuidv7();
      await query
        .insertInto('signal_assessment')
        .values((value) => ({
          assessment_id: assessmentId,
          signal_id: signalId,
          finding,
          explanation_sealed: Buffer.from(sealer.sealText(explanation, explanationContext(assessmentId))),
          occurrences: value.selectFrom('signal').select('occurrences').where('signal_id', '=', signalId).$asScalar(),
          assessed_by: assessedBy,
          assessed_at: new Date(assessedAt),
          trace_id: traceId,
        }))
        .execute();
    },
  };
}

function values({ rule, centre, matter, userIds, caseReference, count, threshold, entries }: FoundSignal, now: number) {
  const moments = entries.map(({ at }) => at);
  const first = new Date(Math.min(...moments));
  const last = new Date(Math.max(...moments));
  const found = new Date(now);
  return sql.join([
    uuidv7(),
    centre,
    rule,
    matter,
    userIds,
    caseReference ?? null,
    count,
    threshold,
    first,
    last,
    found,
    found,
  ]);
}

function toSignal(
  row: Selectable<SignalTable> & { readonly state: SignalState },
  entries: readonly Selectable<SignalEntryTable>[],
  assessments: readonly Selectable<AssessmentTable>[],
  sealer: SsinSealer,
): Signal {
  return {
    signalId: row.signal_id,
    rule: row.rule as SignalRule,
    centre: row.centre,
    userIds: row.user_ids,
    ...(row.case_reference === null ? {} : { caseReference: row.case_reference }),
    count: row.occurrences,
    threshold: row.threshold,
    state: row.state,
    period: { from: row.first_at.getTime(), until: row.last_at.getTime() },
    foundAt: row.found_at.getTime(),
    updatedAt: row.updated_at.getTime(),
    entries: entries.map(({ entry_id, at }) => ({ entryId: entry_id, at: at.getTime() })),
    assessments: assessments.flatMap(
      (one) => sealer.rows.read('signal_assessment', one.assessment_id, () => toAssessment(one, sealer)) ?? [],
    ),
  };
}

/** @throws SealedValueError when the explanation was tampered with or is of another key */
function toAssessment(row: Selectable<AssessmentTable>, sealer: SsinSealer): Assessment {
  return {
    finding: row.finding as SignalFinding,
    explanation: sealer.openText(row.explanation_sealed, explanationContext(row.assessment_id)),
    assessedBy: row.assessed_by,
    assessedAt: row.assessed_at.getTime(),
  };
}

/** Binds the sealed text to its row. */
export function explanationContext(assessmentId: string): string {
  return `assessment ${assessmentId}`;
}
